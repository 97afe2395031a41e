// SPDX-License-Identifier: GPL-3.0-or-later
// The whiteboard of a recording, as it was at a moment of the film; only to look at.
import { BoardCanvas } from './boardcanvas.js';
import { boundsOfAll } from './boardgeometry.js';
import { BoardImages } from './boardimages.js';
import { BoardViewport } from './boardviewport.js';
import { make, say } from './dom.js';

export class RecordingBoard {
    #i18n;
    #timeline;
    #viewport = new BoardViewport();
    #images;
    #canvas;
    #name = make('p', { class: 'playback-page', dir: 'auto' });
    #painted = -1;          // revision of the timeline
    #page = '';
    /** What has been seen of the page: the view grows with it and does not jump. */
    #box = null;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./recordingtimeline.js').RecordingTimeline} timeline
     * @param {(file: number, page: number) => Promise<Blob>} readFile
     */
    constructor(i18n, timeline, readFile) {
        this.#i18n = i18n;
        this.#timeline = timeline;
        this.#images = new BoardImages(readFile, key => this.#canvas.imageChanged(key));
        this.#canvas = new BoardCanvas(this.#viewport, shape => this.#imageOf(shape), () => '');
        const { svg } = this.#canvas;
        svg.setAttribute('role', 'img');
        svg.removeAttribute('tabindex');
        say(svg, () => i18n.t('board.label'), 'aria-label');
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'playback-board card' }, this.#name, this.#canvas.element);
        new ResizeObserver(() => this.#resized()).observe(this.#canvas.element);
    }

    /** @param {number} ms */
    show(ms) {
        const { page, pageName, shapes } = this.#timeline.boardAt(ms);
        if (this.#painted === this.#timeline.revision)
            return;
        this.#painted = this.#timeline.revision;
        if (page !== this.#page)
            this.#box = null;
        this.#page = page;
        this.#name.textContent = pageName;
        this.#name.hidden = pageName === '';
        this.#canvas.paint(page, shapes);
        this.#box = joined(this.#box, boundsOfAll(shapes));
        this.#look();
    }

    close() {
        this.#images.close();
    }

    #resized() {
        const { clientWidth, clientHeight } = this.#canvas.element;
        Object.assign(this.#viewport, { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) });
        this.#look();
    }

    #look() {
        this.#viewport.fit(this.#box);
        this.#canvas.showView();
    }

    #imageOf(shape) {
        const { state, url } = this.#images.pictureOf(shape);
        return { url, text: this.#i18n.t(state === 'loading' ? 'image.loading' : 'image.unreadable') };
    }
}

/**
 * @param {import('./boardgeometry.js').Box | null} one
 * @param {import('./boardgeometry.js').Box | null} other
 */
function joined(one, other) {
    if (!one || !other)
        return one ?? other;
    const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
    return { x, y, w: Math.max(one.x + one.w, other.x + other.w) - x, h: Math.max(one.y + one.h, other.y + other.h) - y };
}
