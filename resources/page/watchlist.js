// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures a server is asked for, and how large: what it was told last, and what has changed. No DOM here.

/** @typedef {'none' | 'small' | 'large'} Size */
/** @typedef {{id: string, kind: 'camera' | 'screen', size: Size}} Wish */

export class WatchList {
    /** @type {Map<string, Size>} by stream */
    #told = new Map();

    /** Another server, or the same one anew, knows nothing. */
    begin() {
        this.#told.clear();
    }

    /**
     * @param {Wish[]} wishes  one for each picture that there is
     * @returns {Wish[]} what the server does not know: unless told otherwise it sends each one small
     */
    news(wishes) {
        const news = wishes.filter(({ id, kind, size }) => (this.#told.get(`${id} ${kind}`) ?? 'small') !== size);
        this.#told = new Map(wishes.map(({ id, kind, size }) => [`${id} ${kind}`, size]));
        return news;
    }
}
