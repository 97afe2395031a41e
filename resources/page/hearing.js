// SPDX-License-Identifier: GPL-3.0-or-later
// Listens to who speaks, this person too. No frame tells it: each page hears for itself.
import { Loudness } from './loudness.js';
import { Speakers } from './speakers.js';
import { timeAndChance } from './timeandchance.js';

const hearMs = 150;
const longestMs = 2000;
/** It waits so many times as long as it took to hear: the browser lets the page stand still until its threads of sound have told. */
const timesAsLong = 9;

/**
 * @typedef {object} Surroundings
 * @property {() => Map<string, number>} levels  how loud everybody is who can be heard, by id
 * @property {(isOtherMain: boolean) => void} changed  it is other people who speak, or who have the word
 * @property {(level: number) => void} own  how loud this person's microphone hears
 * @property {(run: () => void, ms: number) => any} [setTimer]
 * @property {(timer: any) => void} [clearTimer]
 * @property {() => number} [now]  monotonic, in ms
 */

export class Hearing {
    speakers = new Speakers();
    /** @type {Required<Surroundings>} */
    #around;
    #timer;
    /** @type {Loudness | null} */
    #loudness = null;

    /** @param {Surroundings} around @param {AbortSignal} closed */
    constructor(around, closed) {
        this.#around = { ...timeAndChance, ...around };
        this.#hearIn(hearMs);
        closed.addEventListener('abort', () => this.#around.clearTimer(this.#timer));
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

    #hearIn(ms) {
        this.#timer = this.#around.setTimer(() => this.#hear(), ms);
    }

    /** And again after a while, also when it fails. */
    #hear() {
        const begun = this.#around.now();
        try {
            this.#listen();
        } finally {
            this.#hearIn(Math.max(hearMs, Math.min(longestMs, timesAsLong * (this.#around.now() - begun))));
        }
    }

    #listen() {
        this.#around.own(this.ownLevel);
        const before = this.speakers.main;
        if (this.speakers.hear(this.#around.levels(), this.#around.now()))
            this.#around.changed(this.speakers.main !== before);
    }
}
