// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { Loudness, partOfBar } from './loudness.js';

const tickMs = 100;
const silenceMs = 5000;         // until something is said about it
const audible = 0.004;

/** Shows how loud a microphone hears, and says so when it hears nothing. */
export class LevelMeter {
    #i18n;
    #bar;
    #words = make('p', { class: 'device-help', role: 'status' });
    /** @type {Loudness | null} */
    #loudness = null;
    #heardAt = 0;
    #timer;

    /** @param {import('./i18n.js').I18n} i18n */
    constructor(i18n) {
        this.#i18n = i18n;
        this.#bar = make('div', {
            class: 'level', role: 'meter', 'aria-label': () => i18n.t('media.test.level'), 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': 0,
        });
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'level-meter', hidden: true }, this.#bar, this.#words);
    }

    /** @param {MediaStreamTrack | null} track */
    show(track) {
        clearInterval(this.#timer);
        this.#loudness?.close();
        this.#loudness = track && new Loudness(track);
        this.element.hidden = !track;
        this.#heardAt = performance.now();
        if (track)
            this.#timer = setInterval(() => this.#tick(this.#loudness.level), tickMs);
    }

    /** @param {number} loud */
    #tick(loud) {
        const now = performance.now();
        if (loud >= audible)
            this.#heardAt = now;
        const part = partOfBar(loud);
        const isSilent = now - this.#heardAt > silenceMs;
        this.#bar.style.setProperty('--level', String(part));
        this.#bar.setAttribute('aria-valuenow', String(Math.round(part * 100)));
        say(this.#words, () => this.#i18n.t(isSilent ? 'media.test.silent' : 'media.test.speak'));
    }
}
