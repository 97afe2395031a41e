// SPDX-License-Identifier: GPL-3.0-or-later
// The box in which a text is written on the board, where it will stand.
import { lineHeight, unitsPerPixel, whole } from './boardgeometry.js';
import { measureText } from './boardpaint.js';
import { make } from './dom.js';

const longest = 2000;

export class BoardTextBox {
    #i18n;
    #viewport;
    #done;
    #box;
    #shape;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./boardviewport.js').BoardViewport} viewport
     * @param {(shape: any) => void} done  with the text in the shape; not called when nothing was written
     */
    constructor(i18n, viewport, done) {
        this.#i18n = i18n;
        this.#viewport = viewport;
        this.#done = done;
        this.#box = make('textarea', { class: 'board-text', maxlength: longest, rows: 1, dir: 'auto', hidden: true, 'aria-label': () => i18n.t('board.textHere') });
        this.#box.addEventListener('blur', () => this.close());
        this.#box.addEventListener('input', () => this.#grow());
        this.#box.addEventListener('keydown', event => this.#key(event));
        /** @type {HTMLTextAreaElement} */
        this.element = this.#box;
    }

    /** @param {any} shape  a text; one without `text` is new */
    open(shape) {
        this.#shape = shape;
        this.#box.value = shape.text ?? '';
        this.#box.hidden = false;
        this.place();
        this.#box.focus();
        this.#box.select();
    }

    get isOpen() {
        return !this.#box.hidden;
    }

    /** Moves the box to where its text stands. */
    place() {
        if (!this.isOpen)
            return;
        const at = this.#viewport.toWindow(this.#shape);
        this.#box.style.transform = `translate(${at.x}px, ${at.y}px)`;
        this.#box.style.fontSize = `${this.#shape.textSize / unitsPerPixel * this.#viewport.scale}px`;
        this.#box.style.lineHeight = String(lineHeight);
        this.#box.style.color = this.#shape.color;
        this.#grow();
    }

    /** Keeps what is written. */
    close() {
        if (!this.isOpen)
            return;
        this.#box.hidden = true;
        const text = this.#box.value.replace(/\s+$/, '');
        if (text !== '' && text !== this.#shape.text)
            this.#done({ ...this.#shape, text, ...sizeOf(text, this.#shape.textSize) });
    }

    #grow() {
        const { w, h } = sizeOf(this.#box.value || ' ', this.#shape.textSize);
        this.#box.style.width = `calc(${w / this.#viewport.unit}px + 2ch)`;
        this.#box.style.height = `${h / this.#viewport.unit}px`;
    }

    #key(event) {
        event.stopPropagation();
        if (event.key === 'Escape')
            this.#box.value = '';
        else if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey))
            return;
        event.preventDefault();
        this.close();
    }
}

function sizeOf(text, textSize) {
    const { w, h } = measureText(text, textSize);
    return { w: whole(w), h: whole(h) };
}
