// SPDX-License-Identifier: GPL-3.0-or-later
import { placePicture } from './boardplace.js';
import { make } from './dom.js';
import { ImageProblem, imageForBoard, imageTypes } from './imagefile.js';

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
            placePicture(this.#board, { file: await this.#around.upload(image, file.name), page, width, height });
            this.#say(() => '');
        } catch (error) {
            this.#say(() => error instanceof ImageProblem
                ? this.#i18n.t(error.key)
                : this.#i18n.t('image.notSent', { why: this.#around.whyNot?.(error) ?? '' }));
        }
    }
}
