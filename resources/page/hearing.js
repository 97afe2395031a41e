// SPDX-License-Identifier: GPL-3.0-or-later
// Listens to who speaks, this person too. No frame tells it: each page hears for itself.
import { Loudness } from './loudness.js';
import { Speakers } from './speakers.js';

const hearMs = 150;

/**
 * @typedef {object} Surroundings
 * @property {() => Map<string, number>} levels  how loud everybody is who can be heard, by id
 * @property {(isOtherMain: boolean) => void} changed  it is other people who speak, or who have the word
 * @property {(level: number) => void} own  how loud this person's microphone hears
 */

export class Hearing {
    speakers = new Speakers();
    #around;
    /** @type {Loudness | null} */
    #loudness = null;

    /** @param {Surroundings} around @param {AbortSignal} closed */
    constructor(around, closed) {
        this.#around = around;
        const timer = setInterval(() => this.#hear(), hearMs);
        closed.addEventListener('abort', () => clearInterval(timer));
    }

    /** The microphone that is in use. @param {MediaStreamTrack | null} track */
    listenTo(track) {
        if ((this.#loudness?.track ?? null) === track)
            return;
        this.#loudness?.close();
        this.#loudness = track && new Loudness(track);
    }

    get ownLevel() {
        return this.#loudness?.level ?? 0;
    }

    close() {
        this.listenTo(null);
    }

    #hear() {
        this.#around.own(this.ownLevel);
        const before = this.speakers.main;
        if (this.speakers.hear(this.#around.levels(), performance.now()))
            this.#around.changed(this.speakers.main !== before);
    }
}
