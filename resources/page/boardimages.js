// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the pictures on the board. Nodes hand out what people uploaded as data of no kind, so that it can do nothing:
// each is read once, looked at, and shown from the page's own memory.
import { asImage } from './imagefile.js';

/** @typedef {{state: 'loading' | 'unreadable', url?: undefined} | {state: 'ready', url: string}} Picture */

/** @typedef {{file?: number, filePage?: number}} Source  what an image shows: a file, or from 1 a page of its preview */

/**
 * Tells the pictures apart; what another program made up is a file that nobody has.
 * @param {Source} source
 */
export function pictureKey({ file = 0, filePage = 0 }) {
    return `${number(file)}/${number(filePage)}`;
}

export class BoardImages {
    #read;
    #arrived;
    /** @type {Map<string, {picture: Picture, blob: Promise<Blob>}>} by pictureKey */
    #files = new Map();

    /**
     * @param {(file: number, page: number) => Promise<Blob>} read
     * @param {(key: string) => void} arrived  its picture can be shown, or never will be
     */
    constructor(read, arrived) {
        this.#read = read;
        this.#arrived = arrived;
    }

    /** @param {Source} source  which is read when it is asked for first */
    pictureOf(source) {
        return this.#known(source).picture;
    }

    /** @param {Source} source  @returns {Promise<Blob>} rejects when it cannot be read */
    blobOf(source) {
        return this.#known(source).blob;
    }

    /** What could not be read may be there by now. */
    retry() {
        for (const [key, { picture }] of [...this.#files]) {
            if (picture.state !== 'unreadable')
                continue;
            this.#files.delete(key);
            this.#arrived(key);
        }
    }

    close() {
        for (const { picture } of this.#files.values())
            URL.revokeObjectURL(picture.url ?? '');
        this.#files.clear();
    }

    /** @param {Source} source */
    #known(source) {
        const key = pictureKey(source);
        let known = this.#files.get(key);
        if (!known) {
            known = { picture: { state: 'loading' }, blob: this.#read(number(source.file), number(source.filePage)).then(asImage) };
            this.#files.set(key, known);
            known.blob.then(
                blob => this.#show(key, { state: 'ready', url: URL.createObjectURL(blob) }),
                () => this.#show(key, { state: 'unreadable' }));
        }
        return known;
    }

    /** @param {string} key @param {Picture} picture */
    #show(key, picture) {
        const known = this.#files.get(key);
        if (!known) {                   // closed meanwhile
            URL.revokeObjectURL(picture.url ?? '');
            return;
        }
        known.picture = picture;
        this.#arrived(key);
    }
}

/** @param {any} value */
function number(value) {
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
}
