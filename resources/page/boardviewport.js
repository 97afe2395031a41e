// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a page is seen, and how large: pure.
import { unitsPerPixel } from './boardgeometry.js';

const smallest = 0.05;
const largest = 8;

export class BoardViewport {
    /** Of the window, in pixels. */
    width = 1;
    height = 1;
    /** Pixels to ten board units: 1 is full size. */
    scale = 1;
    /** The board's point at the window's top left. */
    x = 0;
    y = 0;

    /**
     * A place in the window as a point of the board.
     * @param {number} px
     * @param {number} py
     */
    toBoard(px, py) {
        return { x: this.x + px * this.unit, y: this.y + py * this.unit };
    }

    /** A point of the board as a place in the window. @param {{x: number, y: number}} point */
    toWindow(point) {
        return { x: (point.x - this.x) / this.unit, y: (point.y - this.y) / this.unit };
    }

    /** Board units to a pixel. */
    get unit() {
        return unitsPerPixel / this.scale;
    }

    get middle() {
        return this.toBoard(this.width / 2, this.height / 2);
    }

    get viewBox() {
        return `${this.x} ${this.y} ${this.width * this.unit} ${this.height * this.unit}`;
    }

    /**
     * Moves what is seen with the hand.
     * @param {number} px
     * @param {number} py
     */
    pan(px, py) {
        this.x -= px * this.unit;
        this.y -= py * this.unit;
    }

    /**
     * Makes all larger or smaller around a place in the window, which stays where it is.
     * @param {number} factor
     * @param {number} [px]
     * @param {number} [py]
     */
    zoom(factor, px = this.width / 2, py = this.height / 2) {
        const fixed = this.toBoard(px, py);
        this.scale = Math.max(smallest, Math.min(largest, this.scale * factor));
        this.x = fixed.x - px * this.unit;
        this.y = fixed.y - py * this.unit;
    }

    /**
     * Shows all of a box, never above full size; without one, the page's beginning.
     * @param {import('./boardgeometry.js').Box | null} box
     */
    fit(box) {
        if (!box) {
            Object.assign(this, { scale: 1, x: 0, y: 0 });
            return;
        }
        const room = 40;
        const of = (pixels, units) => (Math.max(pixels - room, 1) * unitsPerPixel) / Math.max(units, 1);
        this.scale = Math.max(smallest, Math.min(1, of(this.width, box.w), of(this.height, box.h)));
        this.x = box.x + box.w / 2 - this.width * this.unit / 2;
        this.y = box.y + box.h / 2 - this.height * this.unit / 2;
    }
}
