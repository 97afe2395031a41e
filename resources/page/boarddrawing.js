// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand makes on the board with the pen or a shape's tool, from putting it down to lifting it.
import { boxOf, mostPoints, whole } from './boardgeometry.js';
import { asDrawn, newId } from './boardmodel.js';

/**
 * What a gesture does things with.
 * @typedef {object} Desk
 * @property {import('./boardmodel.js').BoardModel} model
 * @property {(frame: any) => void} send
 * @property {() => void} changed  something is to be painted anew
 * @property {() => string} page
 * @property {() => {color: string, fill: string, width: number, opacity: number}} style
 */

const sendEveryMs = 50;
const directed = ['line', 'arrow'];

/** A pen stroke. Others see it grow. */
export class StrokeGesture {
    #desk;
    #stroke;
    #known = 0;              // numbers of its points that were sent
    #timer = 0;
    #unit;

    /**
     * @param {Desk} desk
     * @param {import('./boardgeometry.js').Point} at
     * @param {number} unit  board units to a pixel: what is nearer than one is not another point
     */
    constructor(desk, at, unit) {
        this.#desk = desk;
        this.#unit = unit;
        this.#begin(at);
    }

    /** @param {import('./boardgeometry.js').Point} at */
    move(at) {
        const { x, y, points } = this.#stroke;
        const next = [whole(at.x - x), whole(at.y - y)];
        if (Math.hypot(next[0] - points.at(-2), next[1] - points.at(-1)) < this.#unit)
            return;
        this.#show({ ...this.#stroke, points: [...points, ...next] });
        if (this.#stroke.points.length >= 2 * mostPoints) {
            this.#flush();
            this.#begin(at);         // as if the pen had been lifted for no time
        } else {
            this.#timer ||= window.setTimeout(() => this.#flush(), sendEveryMs);
        }
    }

    end() {
        this.#flush();
    }

    cancel() {
        clearTimeout(this.#timer);
        this.#desk.send({ t: 'boardDelete', ids: [this.#stroke.id] });
        this.#desk.model.expectGone(this.#stroke.id);
    }

    #begin(at) {
        const stroke = { id: newId(), kind: 'pen', x: whole(at.x), y: whole(at.y), points: [0, 0], ...this.#desk.style(), fill: '', page: this.#desk.page() };
        this.#desk.send({ t: 'boardAdd', page: stroke.page, objects: [asDrawn(stroke)] });
        this.#known = 2;
        this.#show(stroke);
    }

    #show(stroke) {
        this.#stroke = stroke;
        this.#desk.model.expect(stroke);
        this.#desk.changed();
    }

    #flush() {
        clearTimeout(this.#timer);
        this.#timer = 0;
        const points = this.#stroke.points.slice(this.#known);
        if (points.length === 0)
            return;
        this.#known = this.#stroke.points.length;
        this.#desk.send({ t: 'boardExtend', id: this.#stroke.id, points });
    }
}

/** A line, an arrow, a rectangle or an ellipse, drawn out from corner to corner. With Shift it is straight, or as wide as high. */
export class ShapeGesture {
    #desk;
    #from;
    #shape;

    /**
     * @param {Desk} desk
     * @param {string} kind
     * @param {import('./boardgeometry.js').Point} at
     */
    constructor(desk, kind, at) {
        this.#desk = desk;
        this.#from = at;
        this.#shape = { id: newId(), kind, ...desk.style(), page: desk.page() };
        this.move(at, false);
    }

    /**
     * @param {import('./boardgeometry.js').Point} at
     * @param {boolean} isEven
     */
    move(at, isEven) {
        this.#shape = { ...this.#shape, ...placed(this.#shape.kind, this.#from, isEven ? evened(this.#shape.kind, this.#from, at) : at) };
        this.#desk.model.expect(this.#shape);
        this.#desk.changed();
    }

    /** @param {number} unit  board units to a pixel: what is smaller than a few was a click */
    end(unit) {
        if (Math.hypot(this.#shape.w, this.#shape.h) < 4 * unit)
            this.cancel();
        else
            addShape(this.#desk, this.#shape);
    }

    cancel() {
        this.#desk.model.forgetExpected([this.#shape.id]);
        this.#desk.changed();
    }
}

/**
 * Puts a new object on the page.
 * @param {Desk} desk
 * @param {any} shape  without an id or a page it gets them
 */
export function addShape(desk, shape) {
    const object = { id: newId(), page: desk.page(), ...shape };
    desk.model.expect(object);
    desk.send({ t: 'boardAdd', page: object.page, objects: [asDrawn(object)] });
    desk.changed();
    return object.id;
}

function placed(kind, from, to) {
    const at = directed.includes(kind) ? { ...from, w: to.x - from.x, h: to.y - from.y } : boxOf(from, to);
    return { x: whole(at.x), y: whole(at.y), w: whole(at.w), h: whole(at.h) };
}

function evened(kind, from, to) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    if (!directed.includes(kind)) {
        const side = Math.max(Math.abs(dx), Math.abs(dy));
        return { x: from.x + Math.sign(dx || 1) * side, y: from.y + Math.sign(dy || 1) * side };
    }
    const eighth = Math.PI / 4;
    const angle = Math.round(Math.atan2(dy, dx) / eighth) * eighth;
    const length = Math.hypot(dx, dy);
    return { x: from.x + length * Math.cos(angle), y: from.y + length * Math.sin(angle) };
}
