// SPDX-License-Identifier: GPL-3.0-or-later
// The one card that somebody who comes by a link sees, whatever is on it at the moment.
import { make } from './dom.js';
import { redirectNotice } from './redirectnotice.js';

/**
 * @typedef {object} Ways  what somebody may do who is not let in
 * @property {string} [room]  the room's name, where it may be told
 * @property {(() => void) | null} again  tries once more; null: that would not help
 * @property {HTMLElement} other
 */

export class EntryCard {
    #i18n;
    #setTitle;
    #card = make('section', { class: 'login card', 'aria-busy': 'true' });
    #stopRedirect = () => {};
    /** Answers that come later are for nobody. */
    isOpen = true;

    /**
     * @param {HTMLElement} host
     * @param {import('./app.js').Context} context
     */
    constructor(host, { i18n, setTitle }) {
        this.#i18n = i18n;
        this.#setTitle = setTitle;
        host.append(this.#card);
    }

    /** @param {...Node} content */
    show(...content) {
        this.#stopRedirect();
        this.#card.setAttribute('aria-busy', 'false');
        this.#card.replaceChildren(
            make('img', { class: 'login-mark', src: 'icon.svg', alt: '', width: 52, height: 52 }), ...content);
    }

    /** @param {() => string} text  what is being done */
    showBusy(text) {
        this.show(make('p', { role: 'status', text }));
        this.#card.setAttribute('aria-busy', 'true');
    }

    /**
     * @param {() => string} what
     * @param {() => string} help
     * @param {Ways} ways
     */
    showProblem(what, help, { room = '', again, other }) {
        const heading = make('h1', { tabindex: -1, text: what });
        this.show(heading,
            ...room ? [make('p', { class: 'guest-room', dir: 'auto', text: room })] : [],
            make('p', { class: 'lead', role: 'alert', text: help }),
            ...again ? [make('button', { class: 'primary', text: () => this.#i18n.t('app.tryAgain'), onclick: again })] : [],
            other);
        this.#setTitle(what);
        heading.focus();
    }

    /**
     * The room is closed; where it sends people on, they go there.
     * @param {import('./api.js').ApiError} error
     * @param {Ways} ways
     */
    showClosed({ redirect }, { again, other }) {
        const t = this.#i18n.t.bind(this.#i18n);
        this.showProblem(() => t('guest.closed'), () => t('guest.closedHelp'), { again: redirect ? null : again, other });
        const notice = redirectNotice(redirect, t);
        this.#stopRedirect = notice.stop;
        other.before(notice.element);
    }

    close() {
        this.isOpen = false;
        this.#stopRedirect();
    }
}
