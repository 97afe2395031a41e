// SPDX-License-Identifier: GPL-3.0-or-later
import { make } from './dom.js';
import { emojis, findEmojis } from './emojis.js';
import { roomIcon } from './roomicons.js';

/** A button, and the emojis that it opens above a message box. */
export class EmojiPicker {
    #i18n;
    #search;
    #none;
    #chosen;
    #grid = make('div', { class: 'emoji-grid' });
    /** @type {Map<string, HTMLButtonElement>} made when they are seen first */
    #buttons = new Map();

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {string} id  of the panel
     * @param {(emoji: string) => void} chosen
     */
    constructor(i18n, id, chosen) {
        this.#i18n = i18n;
        this.#chosen = chosen;
        this.#search = make('input', { type: 'search', 'aria-label': () => i18n.t('emoji.find'), placeholder: () => i18n.t('emoji.find'), oninput: () => this.#filter() });
        this.#none = make('p', { class: 'emoji-none', role: 'status' });
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'emojis', id, hidden: true, role: 'group', 'aria-label': () => i18n.t('emoji.label'), onkeydown: event => this.#key(event) },
            this.#search, this.#grid, this.#none);
        /** @type {HTMLButtonElement} */
        this.button = make('button', {
            type: 'button', class: 'icon-button', 'aria-label': () => i18n.t('emoji.label'), title: () => i18n.t('emoji.label'),
            'aria-expanded': 'false', 'aria-controls': id, onclick: () => this.#open(this.element.hidden),
        }, roomIcon('smile'));
    }

    /** @param {boolean} isOpen */
    #open(isOpen) {
        this.element.hidden = !isOpen;
        this.button.setAttribute('aria-expanded', String(isOpen));
        this.#search.value = '';
        if (this.#buttons.size === 0)
            this.#fill();
        this.#filter();
        if (isOpen)
            this.#search.focus();
    }

    #fill() {
        for (const emoji of emojis) {
            const name = () => this.#nameOf(emoji);
            this.#buttons.set(emoji, make('button', {
                type: 'button', class: 'emoji', text: emoji, 'aria-label': name, title: name, onclick: () => this.#chosen(emoji),
            }));
        }
        this.#grid.append(...this.#buttons.values());
    }

    #nameOf(emoji) {
        return this.#i18n.t(`emoji.${emoji}`);
    }

    #filter() {
        const found = findEmojis(this.#search.value, emoji => this.#nameOf(emoji));
        for (const [emoji, button] of this.#buttons)
            button.hidden = !found.includes(emoji);
        this.#none.textContent = found.length === 0 ? this.#i18n.t('emoji.none') : '';
    }

    /** @param {KeyboardEvent} event */
    #key(event) {
        const seen = [...this.#buttons.values()].filter(button => !button.hidden);
        const at = seen.indexOf(/** @type {any} */ (document.activeElement));
        if (event.key === 'Escape') {
            this.#open(false);
            this.button.focus();
        } else if (event.key === 'Enter' && document.activeElement === this.#search) {
            seen[0]?.click();                   // and not the message that is being written
        } else if (event.key === 'ArrowRight' || event.key === 'ArrowDown' && at < 0) {
            seen[at + 1]?.focus();
        } else if (event.key === 'ArrowLeft') {
            (seen[at - 1] ?? this.#search).focus();
        } else {
            return;
        }
        event.preventDefault();
    }
}
