// SPDX-License-Identifier: GPL-3.0-or-later
import { addShape } from './boarddrawing.js';
import { whole } from './boardgeometry.js';
import { make } from './dom.js';
import { ImageProblem, imageForBoard, imageTypes } from './imagefile.js';

const widest = 6000;
const mostTimes = 10;           // as large as it is

/** Puts a picture of the person's own on the board: chosen, stored, and then an object like the others. */
export class BoardImageFile {
    #i18n;
    #board;
    #around;
    #say;
    #input;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {any} board  what Board hands out to its parts
     * @param {import('./board.js').Surroundings} around
     * @param {(text: () => string) => void} tell  the person
     */
    constructor(i18n, board, around, tell) {
        this.#i18n = i18n;
        this.#board = board;
        this.#around = around;
        this.#say = tell;
        this.#input = make('input', { type: 'file', accept: imageTypes.join(), hidden: true, onchange: () => this.#chosen() });
        /** @type {HTMLInputElement} */
        this.element = this.#input;
    }

    choose() {
        this.#input.click();
    }

    async #chosen() {
        const file = this.#input.files[0];
        this.#input.value = '';
        if (!file)
            return;
        const { page } = this.#board;
        this.#say(() => this.#i18n.t('image.sending'));
        try {
            const { image, width, height } = await imageForBoard(file);
            this.#put(page, await this.#around.upload(image, file.name), width, height);
            this.#say(() => '');
        } catch (error) {
            this.#say(() => error instanceof ImageProblem
                ? this.#i18n.t(error.key)
                : this.#i18n.t('image.notSent', { why: this.#around.whyNot?.(error) ?? '' }));
        }
    }

    /** Into the middle of what is seen. */
    #put(page, file, width, height) {
        const { desk, viewport } = this.#board;
        const scale = Math.min(mostTimes, widest / Math.max(width, height));
        const [w, h] = [whole(width * scale), whole(height * scale)];
        const { x, y } = viewport.middle;
        addShape(desk, {
            kind: 'image', file, page, x: whole(x - w / 2), y: whole(y - h / 2), w, h, ...desk.style(), fill: '', opacity: 100,
        });
    }
}
