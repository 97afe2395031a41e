// SPDX-License-Identifier: GPL-3.0-or-later
// What this person publishes: what they want, what the node was asked for, and what it granted. No DOM here.

/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */

/**
 * @typedef {object} Surroundings
 * @property {(streams: StreamKind[]) => boolean} ask  the node; false: not in the room
 * @property {(lost: StreamKind[]) => void} taken  the node has ended these
 */

export class Publication {
    #around;
    /** @type {StreamKind[]} */
    #wanted = [];
    /** @type {StreamKind[]} as the node said last */
    #granted = [];
    /** @type {StreamKind[][]} asked for and not answered, the oldest first */
    #asked = [];
    #isPossible = false;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = around;
    }

    /** What may be sent now: nobody takes an offer of who publishes nothing. @returns {StreamKind[]} */
    get granted() {
        return this.#granted;
    }

    /** Nothing can be published until begin() is called again. */
    end() {
        this.#isPossible = false;
        this.#granted = [];
        this.#asked = [];
    }

    /** The node tells how media stands. @param {StreamKind[]} granted */
    begin(granted) {
        this.#isPossible = true;
        this.#granted = granted;
        this.#asked = [];
        this.#askIfNeeded();
    }

    /** @param {StreamKind[]} kinds */
    want(kinds) {
        this.#wanted = kinds;
        this.#askIfNeeded();
    }

    /** The node says what this person publishes now. @param {StreamKind[]} kinds */
    told(kinds) {
        const answered = this.#asked.findIndex(asked => isSame(asked, kinds));
        const taken = this.#granted.filter(kind => !kinds.includes(kind));
        this.#granted = kinds;
        if (answered >= 0)
            this.#asked.splice(0, answered + 1);
        else if (taken.length > 0)
            this.#take(taken);
        this.#askIfNeeded();
    }

    /** The oldest question was refused: what it wanted beyond what is granted is wanted no more. */
    refused() {
        const asked = this.#asked.shift() ?? [];
        this.#take(asked.filter(kind => !this.#granted.includes(kind)));
        this.#askIfNeeded();
    }

    #take(kinds) {
        this.#wanted = this.#wanted.filter(kind => !kinds.includes(kind));
        this.#around.taken(kinds);
    }

    #askIfNeeded() {
        if (!this.#isPossible || isSame(this.#asked.at(-1) ?? this.#granted, this.#wanted))
            return;
        if (this.#around.ask(this.#wanted))
            this.#asked.push(this.#wanted);
    }
}

/** @param {StreamKind[]} a @param {StreamKind[]} b */
function isSame(a, b) {
    return a.length === b.length && a.every(kind => b.includes(kind));
}
