// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks, by how loud they are. No DOM here.

const loud = 0.02;              // of 1; a quiet voice, above what a fan makes
const pauseMs = 900;            // between words one still speaks
const takeOverMs = 1500;        // so long somebody speaks before the large picture is theirs

/** @typedef {{since: number, last: number}} Speech  since: the first word, last: the last one */

export class Speakers {
    /** Who has the word: the one who spoke last for longer than a cough. */
    main = '';
    /** @type {Map<string, Speech>} who speaks now */
    #speaking = new Map();
    /** @type {Map<string, number>} when people spoke last */
    #spoke = new Map();

    /** @param {string} id */
    isSpeaking(id) {
        return this.#speaking.has(id);
    }

    /** When somebody spoke last; 0: never. @param {string} id */
    lastSpoke(id) {
        return this.#spoke.get(id) ?? 0;
    }

    /**
     * @param {Map<string, number>} levels  of everybody who can be heard, 0 to 1
     * @param {number} now  monotonic, in ms
     * @returns {boolean} whether it is other people who speak, or who have the word
     */
    hear(levels, now) {
        const before = [...this.#speaking.keys()].join() + this.main;
        for (const [id, level] of levels) {
            if (level < loud)
                continue;
            this.#speaking.set(id, { since: this.#speaking.get(id)?.since ?? now, last: now });
            this.#spoke.set(id, now);
        }
        for (const [id, { last }] of this.#speaking) {
            if (!levels.has(id) || now - last > pauseMs)
                this.#speaking.delete(id);
        }
        this.#choose(now);
        return before !== [...this.#speaking.keys()].join() + this.main;
    }

    /** @param {string} id */
    forget(id) {
        this.#speaking.delete(id);
        this.#spoke.delete(id);
        if (this.main === id)
            this.main = '';
    }

    /** Who has the word keeps it until they pause and somebody else speaks. */
    #choose(now) {
        if (this.#speaking.has(this.main))
            return;
        const next = [...this.#speaking].filter(([, { since }]) => now - since >= takeOverMs || this.main === '').sort(([, a], [, b]) => a.since - b.since)[0];
        this.main = next?.[0] ?? this.main;
    }
}
