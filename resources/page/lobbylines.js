// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of the lobby's chat. No DOM here.

export const mostLines = 200;

/** @typedef {{id: number, name: string, text: string, at: number}} LobbyLine */

export class LobbyLines {
    /** @type {LobbyLine[]} by id: two nodes may tell of their lines in another order */
    all = [];
    /** @type {string[]} said here and not shown yet */
    #unconfirmed = [];

    /** @param {string} text */
    said(text) {
        this.#unconfirmed.push(text);
    }

    /**
     * Takes the oldest texts that the lobby has not shown.
     * @param {number} [most]
     */
    takeUnsent(most = Infinity) {
        return this.#unconfirmed.splice(0, most);
    }

    /**
     * @param {LobbyLine[]} lines
     * @returns {LobbyLine[]} those that are new
     */
    add(lines) {
        const known = new Set(this.all.map(line => line.id));
        const fresh = lines.filter(line => !known.has(line.id));
        for (const { text } of fresh) {
            const waiting = this.#unconfirmed.indexOf(text);
            if (waiting >= 0)
                this.#unconfirmed.splice(waiting, 1);
        }
        this.all = [...this.all, ...fresh].sort((a, b) => a.id - b.id).slice(-mostLines);
        return fresh;
    }
}
