// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

/** In the room's bar: what hinders voice and video, and what to do about it. */
export class MediaNotes {
    #i18n;
    #problem = make('p', { class: 'media-problem-text' });
    #retry;
    #again = () => {};
    #error;
    #lack = make('p', { class: 'media-lack', role: 'status', hidden: true });
    #thin = make('p', { class: 'media-thin', role: 'status', hidden: true });
    #sound;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {{devices: () => void, playSound: () => void}} ask
     */
    constructor(i18n, { devices, playSound }) {
        this.#i18n = i18n;
        this.#retry = make('button', { type: 'button', text: () => i18n.t('app.tryAgain'), onclick: () => this.#tryAgain() });
        this.#error = make('div', { class: 'media-problem', hidden: true }, make('div', { role: 'alert' }, this.#problem), this.#retry,
            make('button', { type: 'button', text: () => i18n.t('media.devices'), onclick: devices }),
            make('button', { type: 'button', class: 'quiet', text: () => i18n.t('banner.dismiss'), onclick: () => this.clear() }));
        this.#sound = make('div', { class: 'media-sound', hidden: true, role: 'status' }, make('p', { text: () => i18n.t('media.soundRefused') }),
            make('button', { type: 'button', class: 'primary', text: () => i18n.t('media.playSound'), onclick: playSound }));
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'media-notes' }, this.#error, this.#lack, this.#thin, this.#sound);
    }

    /**
     * @param {string} key  of a text that says what is wrong and what to do
     * @param {() => void} again
     */
    tell(key, again) {
        say(this.#problem, () => this.#i18n.t(key));
        this.#again = again;
        this.#error.hidden = false;
    }

    clear() {
        this.#error.hidden = true;
        say(this.#problem, () => '');
    }

    /** The browser plays nothing before the person asks for it. @param {boolean} isRefused */
    showSound(isRefused) {
        this.#sound.hidden = !isRefused;
    }

    /** The line has room for sound alone. @param {boolean} isThin */
    showThin(isThin) {
        this.#thin.hidden = !isThin;
        say(this.#thin, () => isThin ? this.#i18n.t('media.thinLine') : '');
    }

    /** Why there is neither voice nor video at the moment. @param {string} lack @param {number} maxPeople */
    showLack(lack, maxPeople) {
        const isKnown = ['mesh_full', 'server_lost'].includes(lack);
        this.#lack.hidden = !isKnown;
        say(this.#lack, () => isKnown ? this.#i18n.t(`media.lack.${lack}`, { count: maxPeople }) : '');
    }

    #tryAgain() {
        this.clear();
        this.#again();
    }
}
