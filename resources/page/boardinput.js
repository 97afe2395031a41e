// SPDX-License-Identifier: GPL-3.0-or-later
// What hands, mice and pens do on the paper: one finger or button works with the tool, two fingers move and zoom.
import { ShapeGesture, StrokeGesture } from './boarddrawing.js';
import { MarqueeGesture, MoveGesture, ResizeGesture } from './boardselection.js';

const shapes = ['line', 'arrow', 'rectangle', 'ellipse'];
const hitPixels = { mouse: 4, pen: 6, touch: 12 };
const pointEveryMs = 50;

export class BoardInput {
    #board;
    #svg;
    /** @type {Map<number, {x: number, y: number}>} places in the window, by pointer */
    #down = new Map();
    /** @type {any} */
    #gesture = null;
    #usesPen = false;        // then fingers only move the paper, and a resting hand draws nothing
    #pointedAt = 0;

    /** @param {any} board  what Board hands out to its parts */
    constructor(board) {
        this.#board = board;
        this.#svg = board.canvas.svg;
        for (const [name, handler] of Object.entries({
            pointerdown: event => this.#pressed(event),
            pointermove: event => this.#moved(event),
            pointerup: event => this.#lifted(event),
            pointercancel: event => this.#lifted(event, true),
            dblclick: event => this.#doubleClicked(event),
            wheel: event => this.#wheeled(event),
        }))
            this.#svg.addEventListener(name, handler, { passive: false });
    }

    /** What is drawn out to select, if anything. */
    get marquee() {
        return this.#gesture instanceof MarqueeGesture ? this.#gesture.box : null;
    }

    /** Ends what is under way as if it had not begun. Returns whether anything was. */
    cancel() {
        const gesture = this.#gesture;
        this.#gesture = null;
        gesture?.cancel();
        return gesture !== null;
    }

    /** Ends what is under way as if it were lifted now. */
    finish() {
        const gesture = this.#gesture;
        this.#gesture = null;
        gesture?.end(this.#board.viewport.unit);
    }

    /** Where on the board a place in the window is. @param {{x: number, y: number}} place */
    toBoard({ x, y }) {
        return this.#point({ clientX: x, clientY: y });
    }

    #place(event) {
        const { left, top } = this.#svg.getBoundingClientRect();
        return { x: event.clientX - left, y: event.clientY - top };
    }

    #point(event) {
        const { x, y } = this.#place(event);
        return this.#board.viewport.toBoard(x, y);
    }

    #pressed(event) {
        if (event.pointerType === 'pen')
            this.#usesPen = true;
        this.#svg.focus({ preventScroll: true });
        event.preventDefault();
        this.#svg.setPointerCapture(event.pointerId);
        this.#down.set(event.pointerId, this.#place(event));
        if (this.#down.size > 1) {
            this.cancel();               // a second finger: they move the paper
            return;
        }
        const isHand = event.button === 1 || this.#board.tool === 'hand' || (this.#usesPen && event.pointerType === 'touch');
        if (event.button === 0 && !isHand && this.#board.mayDraw)
            this.#gesture = this.#begin(event);
        else if (event.button > 1)
            this.#down.delete(event.pointerId);
        this.#board.changed();
    }

    #begin(event) {
        const { tool, desk, viewport } = this.#board;
        const at = this.#point(event);
        if (tool === 'pen')
            return new StrokeGesture(desk, at, viewport.unit);
        if (shapes.includes(tool))
            return new ShapeGesture(desk, tool, at);
        if (tool === 'pointer')
            return new PointGesture(at => this.#tellPlace(at), at);
        if (tool === 'text')
            return { move() {}, cancel() {}, end: () => this.#board.writeText(at) };
        return tool === 'select' ? this.#beginSelecting(event, at) : null;
    }

    #beginSelecting(event, at) {
        const { selection, desk, viewport } = this.#board;
        const corner = event.target.dataset?.corner;
        if (corner)
            return new ResizeGesture(selection, corner);
        const hit = selection.at(at, (hitPixels[event.pointerType] ?? hitPixels.mouse) * viewport.unit);
        if (!hit)
            return new MarqueeGesture(selection, desk, at, event.shiftKey);
        if (event.shiftKey)
            selection.toggle(hit.id);
        else if (!selection.has(hit.id))
            selection.set([hit.id]);
        return new MoveGesture(selection, at);
    }

    #moved(event) {
        const last = this.#down.get(event.pointerId);
        if (!last) {
            if (this.#board.tool === 'pointer' && this.#board.mayDraw && event.pointerType === 'mouse')
                this.#tellPlace(this.#point(event));
            return;
        }
        const now = this.#place(event);
        if (this.#gesture) {
            const steps = event.getCoalescedEvents?.() ?? [];
            for (const step of steps.length > 0 ? steps : [event])
                this.#gesture.move(this.#point(step), event.shiftKey);
        } else {
            this.#movePaper(event.pointerId, last, now);
        }
        this.#down.set(event.pointerId, now);
    }

    #movePaper(id, last, now) {
        const { viewport } = this.#board;
        const other = [...this.#down].find(([each]) => each !== id)?.[1];
        if (other) {
            const apart = place => Math.hypot(place.x - other.x, place.y - other.y);
            viewport.zoom(apart(now) / Math.max(apart(last), 1), (now.x + other.x) / 2, (now.y + other.y) / 2);
            viewport.pan((now.x - last.x) / 2, (now.y - last.y) / 2);
        } else {
            viewport.pan(now.x - last.x, now.y - last.y);
        }
        this.#board.changed();
    }

    #lifted(event, isCancelled = false) {
        this.#down.delete(event.pointerId);
        if (isCancelled)
            this.cancel();
        else
            this.finish();
        this.#board.changed();
    }

    #doubleClicked(event) {
        const { tool, selection, viewport, mayDraw } = this.#board;
        const hit = tool === 'select' && mayDraw ? selection.at(this.#point(event), hitPixels.mouse * viewport.unit) : undefined;
        if (hit?.kind === 'text')
            this.#board.editText(hit);
    }

    #wheeled(event) {
        event.preventDefault();
        const { x, y } = this.#place(event);
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
        if (event.ctrlKey || event.metaKey)
            this.#board.viewport.zoom(Math.exp(-event.deltaY * lines / 300), x, y);
        else
            this.#board.viewport.pan(-(event.shiftKey ? event.deltaY : event.deltaX) * lines, event.shiftKey ? 0 : -event.deltaY * lines);
        this.#board.changed();
    }

    #tellPlace(at) {
        if (performance.now() - this.#pointedAt < pointEveryMs)
            return;
        this.#pointedAt = performance.now();
        this.#board.pointAt(at);
    }
}

/** Points while the finger or button is down. */
class PointGesture {
    #tell;

    constructor(tell, at) {
        this.#tell = tell;
        tell(at);
    }

    move(at) {
        this.#tell(at);
    }

    end() {}

    cancel() {}
}
