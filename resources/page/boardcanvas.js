// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a page of the board: its objects, what is selected, and where others point.
import { bounds, grown } from './boardgeometry.js';
import { pictureKey } from './boardimages.js';
import { paintSvg, svg } from './boardpaint.js';
import { corners } from './boardselection.js';
import { make, placeInOrder } from './dom.js';

const pointerSeenMs = 3000;
const handlePixels = 10;

export class BoardCanvas {
    #viewport;
    #imageOf;
    #nameOf;
    #objects = svg('g', {});
    #marks = svg('g', { class: 'board-marks', 'aria-hidden': true });
    #pointers = make('div', { class: 'board-pointers', 'aria-hidden': 'true' });
    /** @type {Map<string, {shape: any, element: SVGElement}>} */
    #painted = new Map();
    /** @type {Map<number, {frame: any, element: HTMLElement, timer: number}>} by person */
    #people = new Map();
    #page = '';

    /**
     * @param {import('./boardviewport.js').BoardViewport} viewport
     * @param {import('./boardpaint.js').ImageOf} imageOf
     * @param {(userId: number) => string} nameOf
     */
    constructor(viewport, imageOf, nameOf) {
        this.#viewport = viewport;
        this.#imageOf = imageOf;
        this.#nameOf = nameOf;
        /** @type {SVGSVGElement} */
        this.svg = svg('svg', { class: 'board-paper', role: 'application', tabindex: 0 }, this.#objects, this.#marks);
        this.element = make('div', { class: 'board-window' }, this.svg, this.#pointers);
    }

    /**
     * @param {string} page
     * @param {import('./boardgeometry.js').Shape[]} shapes  the lowest first
     */
    paint(page, shapes) {
        this.#page = page;
        const there = new Set(shapes.map(shape => shape.id));
        for (const id of this.#painted.keys()) {
            if (!there.has(id))
                this.#painted.delete(id);
        }
        placeInOrder(this.#objects, shapes.map(shape => this.#elementOf(shape)));
    }

    /** Shows what there is of an image now. @param {string} key  see pictureKey */
    imageChanged(key) {
        for (const { shape } of [...this.#painted.values()]) {
            if (shape.kind === 'image' && pictureKey(shape) === key)
                this.#paintAnew(shape);
        }
    }

    /** Follows the viewport. */
    showView() {
        this.svg.setAttribute('viewBox', this.#viewport.viewBox);
        this.#placePointers();
    }

    /**
     * @param {import('./boardselection.js').BoardSelection} selection
     * @param {import('./boardgeometry.js').Box | null} marquee
     * @param {boolean} mayChange
     */
    paintMarks(selection, marquee, mayChange) {
        const unit = this.#viewport.unit;
        const shapes = selection.shapes;
        const marks = shapes.length > 1 ? shapes.map(shape => this.#frame(bounds(shape), 'board-selected')) : [];
        const box = selection.box;
        if (box) {
            const around = grown(box, 6 * unit);
            marks.push(this.#frame(around, 'board-selection'));
            if (mayChange)
                marks.push(...corners.map(corner => this.#handle(around, corner)));
        }
        if (marquee)
            marks.push(this.#frame(marquee, 'board-marquee'));
        this.#marks.replaceChildren(...marks);
    }

    /** Shows where somebody points, until they have not done so for a while. @param {any} frame */
    point(frame) {
        const known = this.#people.get(frame.by);
        clearTimeout(known?.timer);
        const element = known?.element ?? make('div', { class: 'board-pointer' }, make('span', { class: 'board-pointer-name', dir: 'auto' }));
        element.firstElementChild.textContent = this.#nameOf(frame.by);
        this.#pointers.append(element);
        const timer = window.setTimeout(() => {
            element.remove();
            this.#people.delete(frame.by);
        }, pointerSeenMs);
        this.#people.set(frame.by, { frame, element, timer });
        this.#placePointers();
    }

    #elementOf(shape) {
        const known = this.#painted.get(shape.id);
        if (known?.shape === shape)
            return known.element;
        return this.#paintAnew(shape);
    }

    #paintAnew(shape) {
        const element = paintSvg(shape, this.#imageOf);
        this.#painted.get(shape.id)?.element.replaceWith(element);
        this.#painted.set(shape.id, { shape, element });
        return element;
    }

    #placePointers() {
        for (const { frame, element } of this.#people.values()) {
            const at = this.#viewport.toWindow(frame);
            element.style.transform = `translate(${at.x}px, ${at.y}px)`;
            element.hidden = frame.page !== this.#page;
        }
    }

    #frame(box, name) {
        return svg('rect', { class: name, x: box.x, y: box.y, width: box.w, height: box.h });
    }

    #handle(box, corner) {
        const size = handlePixels * this.#viewport.unit;
        return svg('rect', {
            class: 'board-handle', 'data-corner': corner, width: size, height: size,
            x: (corner.includes('w') ? box.x : box.x + box.w) - size / 2, y: (corner.includes('n') ? box.y : box.y + box.h) - size / 2,
        });
    }
}
