// SPDX-License-Identifier: GPL-3.0-or-later
import { chatLine, timeOf, whisperLine } from './chatline.js';
import { make, say } from './dom.js';
import { EndFollower } from './followend.js';
import { mostLines } from './roommodel.js';

const notStoredAfterMs = 3000;          // a line is stored sooner, unless the database is out

/** What was said and what happened. It follows the newest line unless the reader scrolled back. */
export class ChatLog {
    #i18n;
    #model;
    #empty;
    #lines = make('ol', { class: 'lines', role: 'list' });
    #end;
    /** @type {Map<import('./roommodel.js').ChatLine, HTMLElement>} what says that a line of ours is not stored */
    #marks = new Map();

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
        this.#end = new EndFollower(this.element, this.#lines);
    }

    /** @param {import('./roommodel.js').Line[]} lines */
    add(lines) {
        this.#lines.append(...lines.map(line => this.#element(line)));
        while (this.#lines.childElementCount > mostLines)
            this.#lines.firstElementChild.remove();
        this.#empty.hidden = this.#lines.childElementCount > 0;
        this.#end.follow();
    }

    /** Shows what became of our own lines. */
    showFates() {
        for (const [line, mark] of this.#marks) {
            if (line.fate === 'pending')
                continue;
            this.#marks.delete(line);
            mark.hidden = line.fate === 'stored';
            mark.classList.add('is-lost');
            say(mark, () => this.#i18n.t('room.lost'));
        }
    }

    /** @param {import('./roommodel.js').Line} line */
    #element(line) {
        switch (line.kind) {
        case 'chat':
            return this.#chat(line);
        case 'whisper':
            return whisperLine(this.#i18n, line, this.#model.isMine(line));
        case 'notice':
            return this.#notice(line);
        }
    }

    /** @param {import('./roommodel.js').ChatLine} line */
    #chat(line) {
        const marks = line.fate === 'pending' ? [this.#mark(line)] : [];
        return chatLine(this.#i18n, line, { isMine: this.#model.isMine(line), marks });
    }

    /** @param {import('./roommodel.js').ChatLine} line */
    #mark(line) {
        const mark = make('span', { class: 'line-mark', hidden: true, text: () => this.#i18n.t('room.notStored') });
        this.#marks.set(line, mark);
        setTimeout(() => { mark.hidden &&= !this.#marks.has(line); }, notStoredAfterMs);
        return mark;
    }

    /** @param {import('./roommodel.js').NoticeLine} line */
    #notice(line) {
        return make('li', { class: 'line line-notice' },
            make('p', {}, make('span', { text: () => this.#i18n.t(line.key, line.values) }), ' ', timeOf(this.#i18n, line.at)));
    }
}
