// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the pictures on the board. Nodes hand out what people uploaded as data of no kind, so that it can do nothing:
// each is read once, looked at, and shown from the page's own memory.
import { asImage } from './imagefile.js';

/** @typedef {{state: 'loading' | 'unreadable', url?: undefined} | {state: 'ready', url: string}} Picture */

export class BoardImages {
    #read;
    #arrived;
    /** @type {Map<number, {picture: Picture, blob: Promise<Blob>}>} by file */
    #files = new Map();

    /**
     * @param {(file: number) => Promise<Blob>} read
     * @param {(file: number) => void} arrived  its picture can be shown, or never will be
     */
    constructor(read, arrived) {
        this.#read = read;
        this.#arrived = arrived;
    }

    /** @param {number} file  which is read when it is asked for first */
    pictureOf(file) {
        return this.#known(file).picture;
    }

    /** @param {number} file  @returns {Promise<Blob>} rejects when it cannot be read */
    blobOf(file) {
        return this.#known(file).blob;
    }

    /** What could not be read may be there by now. */
    retry() {
        for (const [file, { picture }] of [...this.#files]) {
            if (picture.state !== 'unreadable')
                continue;
            this.#files.delete(file);
            this.#arrived(file);
        }
    }

    close() {
        for (const { picture } of this.#files.values())
            URL.revokeObjectURL(picture.url ?? '');
        this.#files.clear();
    }

    /** @param {number} file */
    #known(file) {
        let known = this.#files.get(file);
        if (!known) {
            known = { picture: { state: 'loading' }, blob: this.#read(file).then(asImage) };
            this.#files.set(file, known);
            known.blob.then(
                blob => this.#show(file, { state: 'ready', url: URL.createObjectURL(blob) }),
                () => this.#show(file, { state: 'unreadable' }));
        }
        return known;
    }

    /** @param {number} file @param {Picture} picture */
    #show(file, picture) {
        const known = this.#files.get(file);
        if (!known) {                   // closed meanwhile
            URL.revokeObjectURL(picture.url ?? '');
            return;
        }
        known.picture = picture;
        this.#arrived(file);
    }
}
