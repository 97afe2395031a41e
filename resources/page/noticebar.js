// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

/** Codes that the bar has words for. Their message is what an administrator wrote, if anything. */
const known = ['node_draining', 'node_stays', 'room_moving', 'demo_ends'];

const offerMs = 30000;

/** What people in the room should know, with the time that is left, until they dismiss it. */
export class NoticeBar {
    #i18n;
    #what = make('p', { class: 'notice-what' });
    #message = make('p', { class: 'notice-message', dir: 'auto' });
    #left = make('p', { class: 'notice-left', role: 'timer', 'aria-live': 'off' });
    #offer = make('button', { hidden: true });
    #tick;
    #until = 0;
    #takeUp = () => {};

    /** @param {import('./i18n.js').I18n} i18n */
    constructor(i18n) {
        this.#i18n = i18n;
        const dismiss = make('button', { class: 'quiet', text: () => i18n.t('banner.dismiss'), onclick: () => this.clear() });
        this.#offer.addEventListener('click', () => {
            this.clear();
            this.#takeUp();
        });
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'notice-bar', hidden: true, 'aria-label': () => i18n.t('banner.label') },
            make('div', { class: 'notice-text', role: 'status' }, this.#what, this.#message), this.#left, this.#offer, dismiss);
    }

    /**
     * @param {{code: string, message: string, until: number}} notice  until: UTC ms, 0 = at no certain time
     * @param {string} node  where we are
     */
    show({ code, message, until }, node) {
        const isKnown = known.includes(code);
        const key = `banner.${code}${code === 'node_draining' && !until ? '_open' : ''}`;
        this.clear();
        say(this.#what, () => isKnown ? this.#i18n.t(key, { node, time: this.#i18n.time(until) }) : message);
        this.#message.textContent = isKnown ? message : '';
        this.#message.hidden = this.#message.textContent === '';
        this.#until = until;
        this.element.hidden = false;
        this.#count();
    }

    /**
     * Tells of something that can still be answered, for half a minute or as long as somebody is at the answer.
     * @param {() => string} text
     * @param {() => string} answer
     * @param {() => void} taken
     */
    offer(text, answer, taken) {
        this.clear();
        say(this.#what, text);
        this.#message.hidden = true;
        this.#left.hidden = true;
        say(this.#offer, answer);
        this.#offer.hidden = false;
        this.#takeUp = taken;
        this.element.hidden = false;
        this.#endOffer();
    }

    #endOffer() {
        this.#tick = setTimeout(() => this.element.matches(':hover, :focus-within') ? this.#endOffer() : this.clear(), offerMs);
    }

    clear() {
        this.#offer.hidden = true;
        clearTimeout(this.#tick);
        this.element.hidden = true;
    }

    /** Shows the time left, and again when a second of it has passed. */
    #count() {
        const left = this.#until - Date.now();
        this.#left.hidden = left <= 0;
        if (left <= 0)
            return;
        say(this.#left, () => this.#i18n.t('banner.left', { time: span(Math.ceil(left / 1000)) }));
        this.#tick = setTimeout(() => this.#count(), left % 1000 || 1000);
    }
}

/**
 * 65 as 1:05, 3665 as 1:01:05.
 * @param {number} seconds
 */
export function span(seconds) {
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = value => String(value).padStart(2, '0');
    return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
