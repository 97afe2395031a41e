// SPDX-License-Identifier: GPL-3.0-or-later
import { make } from './dom.js';
import { splitLinks } from './links.js';
import { mostLines } from './roommodel.js';

const nearEndPixels = 60;

/** What was said and what happened. It follows the newest line unless the reader scrolled back. */
export class ChatLog {
    #i18n;
    #model;
    #empty;
    #lines = make('ol', { class: 'lines', role: 'list' });
    #follows = true;
    #lastTop = 0;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./roommodel.js').RoomModel} model
     */
    constructor(i18n, model) {
        this.#i18n = i18n;
        this.#model = model;
        this.#empty = make('p', { class: 'empty', text: () => i18n.t('room.noChat') });
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'log', role: 'log', tabindex: 0, 'aria-label': () => i18n.t('room.chat') }, this.#empty, this.#lines);
        this.element.addEventListener('scroll', () => this.#scrolled());
        const resized = new ResizeObserver(() => this.#follow());
        resized.observe(this.element);
        resized.observe(this.#lines);
    }

    /** Only scrolling back ends following; that the end moves away because the window or the log grew does not. */
    #scrolled() {
        const { scrollHeight, scrollTop, clientHeight } = this.element;
        const isNearEnd = scrollHeight - scrollTop - clientHeight < nearEndPixels;
        if (isNearEnd || scrollTop < this.#lastTop)
            this.#follows = isNearEnd;
        this.#lastTop = scrollTop;
    }

    #follow() {
        if (this.#follows)
            this.element.scrollTop = this.element.scrollHeight;
    }

    /** @param {import('./roommodel.js').Line[]} lines */
    add(lines) {
        this.#lines.append(...lines.map(line => line.kind === 'chat' ? this.#chat(line) : this.#notice(line)));
        while (this.#lines.childElementCount > mostLines)
            this.#lines.firstElementChild.remove();
        this.#empty.hidden = this.#lines.childElementCount > 0;
        this.#follow();
    }

    /** @param {import('./roommodel.js').ChatLine} line */
    #chat(line) {
        const isMine = this.#model.isMine(line);
        return make('li', { class: isMine ? 'line line-mine' : 'line' },
            make('p', { class: 'line-head' }, make('bdi', { class: 'line-name', text: line.name }), ' ', this.#time(line.at)),
            make('p', { class: 'line-text', dir: 'auto' }, ...splitLinks(line.text).map(linkOrText)));
    }

    /** @param {import('./roommodel.js').NoticeLine} line */
    #notice(line) {
        return make('li', { class: 'line line-notice' },
            make('p', {}, make('span', { text: () => this.#i18n.t(line.key, line.values) }), ' ', this.#time(line.at)));
    }

    /** @param {number} at */
    #time(at) {
        return make('time', {
            datetime: new Date(at).toISOString(), title: () => this.#i18n.fullTime(at), text: () => this.#i18n.time(at),
        });
    }
}

/** @param {{text: string, href?: string}} piece */
function linkOrText({ text, href }) {
    return href ? make('a', { href, target: '_blank', rel: 'noopener noreferrer', text }) : text;
}
