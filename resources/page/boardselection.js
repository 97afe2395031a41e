// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected on the board, and what is done with it: moved, resized, restyled, reordered, deleted.
import { bounds, boundsOfAll, boxOf, contains, isHit, moved, resized } from './boardgeometry.js';
import { asDrawn } from './boardmodel.js';
import { measureText } from './boardpaint.js';

/** @typedef {import('./boardgeometry.js').Point} Point */
/** @typedef {import('./boardgeometry.js').Shape} Shape */

const requestBytes = 200000;             // what the node takes in one frame is a little more
export const corners = ['nw', 'ne', 'se', 'sw'];

export class BoardSelection {
    #desk;
    /** @type {Set<string>} */
    #ids = new Set();

    /** @param {import('./boarddrawing.js').Desk} desk */
    constructor(desk) {
        this.#desk = desk;
    }

    /** The selected objects that are still there, on this page. @returns {Shape[]} */
    get shapes() {
        return [...this.#ids].map(id => this.#desk.model.get(id)).filter(shape => shape?.page === this.#desk.page());
    }

    get box() {
        return boundsOfAll(this.shapes);
    }

    /** @param {string} id */
    has(id) {
        return this.#ids.has(id);
    }

    /** @param {Iterable<string>} ids */
    set(ids) {
        this.#ids = new Set(ids);
        this.#desk.changed();
    }

    /** @param {string} id */
    toggle(id) {
        const ids = new Set(this.#ids);
        if (!ids.delete(id))
            ids.add(id);
        this.set(ids);
    }

    selectAll() {
        this.set(this.#desk.model.objectsOf(this.#desk.page()).map(shape => shape.id));
    }

    /** Selects the object after the selected one, or before it. @param {number} step */
    selectNext(step) {
        const ids = this.#desk.model.objectsOf(this.#desk.page()).map(shape => shape.id);
        if (ids.length === 0)
            return;
        const now = ids.findIndex(id => this.#ids.has(id));
        this.set([ids[now < 0 ? (step > 0 ? 0 : ids.length - 1) : (now + step + ids.length) % ids.length]]);
    }

    /**
     * The uppermost object at a point.
     * @param {Point} point
     * @param {number} tolerance
     */
    at(point, tolerance) {
        return this.#desk.model.objectsOf(this.#desk.page()).findLast(shape => isHit(shape, point, tolerance));
    }

    /**
     * @param {number} dx
     * @param {number} dy
     */
    moveBy(dx, dy) {
        this.change(this.shapes.map(shape => moved(shape, dx, dy)));
    }

    /** @param {Partial<Shape>} style */
    restyle(style) {
        this.change(this.shapes.map(shape => ({ ...shape, ...style })));
    }

    /** @param {boolean} toFront */
    order(toFront) {
        this.#desk.send({ t: 'boardOrder', ids: [...this.#ids], to: toFront ? 'front' : 'back' });
    }

    remove() {
        const ids = this.shapes.map(shape => shape.id);
        if (ids.length === 0)
            return;
        this.#desk.send({ t: 'boardDelete', ids });
        for (const id of ids)
            this.#desk.model.expectGone(id);
        this.set([]);
    }

    /**
     * Puts objects in the place of what they were, here and at the node.
     * @param {Shape[]} shapes
     */
    change(shapes) {
        this.show(shapes);
        for (let objects = shapes.map(asDrawn); objects.length > 0;) {
            let bytes = 0;
            const fit = objects.findIndex(object => (bytes += JSON.stringify(object).length) > requestBytes);
            this.#desk.send({ t: 'boardChange', objects: objects.splice(0, fit < 0 ? objects.length : Math.max(1, fit)) });
        }
    }

    /** Shows objects as the node knows them. @param {Shape[]} shapes */
    letGo(shapes) {
        this.#desk.model.forgetExpected(shapes.map(shape => shape.id));
        this.#desk.changed();
    }

    /** Only here. @param {Shape[]} shapes */
    show(shapes) {
        for (const shape of shapes)
            this.#desk.model.expect(shape);
        this.#desk.changed();
    }
}

/** Moves what is selected. */
export class MoveGesture {
    #selection;
    #from;
    #before;
    #after;

    /** @param {BoardSelection} selection @param {Point} at */
    constructor(selection, at) {
        this.#selection = selection;
        this.#from = at;
        this.#before = selection.shapes;
        this.#after = this.#before;
    }

    /** @param {Point} at */
    move(at) {
        this.#after = this.#before.map(shape => moved(shape, at.x - this.#from.x, at.y - this.#from.y));
        this.#selection.show(this.#after);
    }

    end() {
        if (this.#after.some((shape, i) => shape.x !== this.#before[i].x || shape.y !== this.#before[i].y))
            this.#selection.change(this.#after);
    }

    cancel() {
        this.#selection.letGo(this.#before);
    }
}

/** Stretches what is selected by one corner of its box. Texts and images keep their proportions; with Shift all do. */
export class ResizeGesture {
    #selection;
    #corner;
    #box;
    #before;
    #after;
    #keepsProportions;

    /** @param {BoardSelection} selection @param {string} corner */
    constructor(selection, corner) {
        this.#selection = selection;
        this.#corner = corner;
        this.#box = selection.box;
        this.#before = selection.shapes;
        this.#after = this.#before;
        this.#keepsProportions = this.#before.some(shape => shape.kind === 'text' || shape.kind === 'image');
    }

    /** @param {Point} at @param {boolean} isEven */
    move(at, isEven) {
        const { x, y, w, h } = this.#box;
        const west = this.#corner.includes('w');
        const north = this.#corner.includes('n');
        let width = Math.max(10, west ? x + w - at.x : at.x - x);
        let height = Math.max(10, north ? y + h - at.y : at.y - y);
        if ((isEven || this.#keepsProportions) && w && h) {
            const factor = Math.max(width / w, height / h);
            [width, height] = [w * factor, h * factor];
        }
        const to = { x: west ? x + w - width : x, y: north ? y + h - height : y, w: width, h: height };
        this.#after = this.#before.map(shape => withTextBox(resized(shape, this.#box, to)));
        this.#selection.show(this.#after);
    }

    end() {
        if (this.#after !== this.#before)
            this.#selection.change(this.#after);
    }

    cancel() {
        this.#selection.letGo(this.#before);
    }
}

/** Selects all that lies within a box that is drawn out. */
export class MarqueeGesture {
    #selection;
    #desk;
    #from;
    #kept;
    /** @type {import('./boardgeometry.js').Box} */
    box;

    /**
     * @param {BoardSelection} selection
     * @param {import('./boarddrawing.js').Desk} desk
     * @param {Point} at
     * @param {boolean} isMore  to what is selected already
     */
    constructor(selection, desk, at, isMore) {
        this.#selection = selection;
        this.#desk = desk;
        this.#from = at;
        this.#kept = isMore ? selection.shapes.map(shape => shape.id) : [];
        this.box = boxOf(at, at);
        selection.set(this.#kept);
    }

    /** @param {Point} at */
    move(at) {
        this.box = boxOf(this.#from, at);
        const within = this.#desk.model.objectsOf(this.#desk.page()).filter(shape => contains(this.box, bounds(shape)));
        this.#selection.set([...this.#kept, ...within.map(shape => shape.id)]);
    }

    end() {}

    cancel() {
        this.#selection.set(this.#kept);
    }
}

function withTextBox(shape) {
    return shape.kind === 'text' ? { ...shape, ...measureText(shape.text, shape.textSize) } : shape;
}
