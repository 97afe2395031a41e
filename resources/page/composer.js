// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { EmojiPicker } from './emojipicker.js';

const tellBelow = 200;

/**
 * @typedef {object} Kind  of message
 * @property {string} id  of the box
 * @property {number} longest  UTF-16 units, as the node counts
 * @property {string} label  key of the text that says what the box is for
 * @property {string} cannotSend  key of the hint while there is no connection
 */

/** The box for a message. It keeps what is written while there is no connection; it only cannot be sent. */
export class Composer {
    #i18n;
    #kind;
    #send;
    #obstacle;
    #box;
    #hint;
    #problem = make('p', { class: 'problem', role: 'alert' });
    #button;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Kind} kind
     * @param {(text: string) => boolean} send  false: not sent
     * @param {...HTMLElement} above  the box, within the form
     */
    constructor(i18n, kind, send, ...above) {
        const { id, longest, label } = kind;
        this.#obstacle = kind.cannotSend;
        this.#i18n = i18n;
        this.#kind = kind;
        this.#send = send;
        this.#box = make('textarea', {
            id, rows: 1, maxlength: longest, dir: 'auto', enterkeyhint: 'send', 'aria-describedby': `${id}-hint`, placeholder: () => i18n.t(label),
        });
        this.#hint = make('p', { class: 'composer-hint', id: `${id}-hint` });
        this.#button = make('button', { class: 'primary', text: () => i18n.t('room.send') });
        const emojis = new EmojiPicker(i18n, `${id}-emojis`, emoji => this.#insert(emoji));
        this.#box.addEventListener('input', () => this.#changed());
        this.#box.addEventListener('keydown', event => this.#key(event));
        /** @type {HTMLFormElement} */
        this.element = make('form', { class: 'composer', onsubmit: event => this.#submit(event) },
            this.#problem, ...above, emojis.element,
            make('label', { class: 'spoken', for: id, text: () => i18n.t(label) }),
            make('div', { class: 'composer-row' }, this.#box, emojis.button, this.#button),
            this.#hint);
        this.#changed();
    }

    focus() {
        this.#box.focus();
    }

    /** What is written and not sent. */
    get text() {
        return this.#box.value;
    }

    /**
     * @param {boolean} isConnected
     * @param {string} [obstacle]  key of the hint why nothing can be sent
     */
    setConnected(isConnected, obstacle = this.#kind.cannotSend) {
        this.#obstacle = isConnected ? '' : obstacle;
        this.#changed();
    }

    /** @param {() => string} what  stands in the empty box */
    setPlaceholder(what) {
        say(this.#box, what, 'placeholder');
    }

    /**
     * Puts texts that did not get through back into the box, before what was written since.
     * @param {string[]} texts
     * @param {() => string} why
     */
    putBack(texts, why) {
        this.#box.value = [...texts, this.#box.value].filter(Boolean).join('\n').slice(0, this.#kind.longest);
        say(this.#problem, why);
        this.#changed();
    }

    /** @param {string} emoji */
    #insert(emoji) {
        this.#box.focus();
        if (this.#box.value.length + emoji.length <= this.#kind.longest)
            this.#box.setRangeText(emoji, this.#box.selectionStart, this.#box.selectionEnd, 'end');
        this.#box.dispatchEvent(new Event('input', { bubbles: true }));
    }

    /** @param {KeyboardEvent} event */
    #key(event) {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            this.element.requestSubmit();
        }
    }

    /** @param {SubmitEvent} event */
    #submit(event) {
        event.preventDefault();
        const text = this.#box.value.trim();
        if (!text || this.#obstacle || !this.#send(text))
            return;
        this.#box.value = '';
        say(this.#problem, () => '');
        this.#changed();
        this.#box.focus();
    }

    #changed() {
        const left = this.#kind.longest - this.#box.value.length;
        this.#button.disabled = this.#obstacle !== '';
        this.#hint.classList.toggle('is-obstacle', this.#obstacle !== '');
        this.#box.rows = Math.min(6, this.#box.value.split('\n').length);
        say(this.#hint, () => this.#obstacle
            ? this.#i18n.t(this.#obstacle)
            : left < tellBelow ? this.#i18n.t('room.charactersLeft', { count: left }) : this.#i18n.t('room.hint'));
    }
}
