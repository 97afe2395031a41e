// SPDX-License-Identifier: GPL-3.0-or-later
import { timeOf } from './chatline.js';
import { make, placeInOrder } from './dom.js';

/** What waits until a moderator lets it through: moderators decide, the others see their own. */
export class HeldLines {
    #i18n;
    #meeting;
    #send;
    #list = make('ul', { class: 'held-list', role: 'list' });
    /** @type {Map<string, HTMLElement>} by line and by whether we may decide */
    #rows = new Map();

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {(frame: object) => void} send
     */
    constructor(i18n, meeting, send) {
        this.#i18n = i18n;
        this.#meeting = meeting;
        this.#send = send;
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'held', hidden: true, 'aria-labelledby': 'held-heading' },
            make('h2', { id: 'held-heading', text: () => i18n.t('meet.held') }), this.#list);
    }

    update() {
        const isModerator = this.#meeting.isModerator(this.#meeting.you);
        this.#rows = new Map([...this.#meeting.held.values()].map(line => {
            const key = `${line.line} ${isModerator}`;
            return [key, this.#rows.get(key) ?? this.#row(line, isModerator)];
        }));
        placeInOrder(this.#list, [...this.#rows.values()]);
        this.element.hidden = this.#rows.size === 0;
    }

    /**
     * @param {import('./meetingmodel.js').HeldLine} held
     * @param {boolean} isModerator
     */
    #row({ line, name, text, at }, isModerator) {
        const i18n = this.#i18n;
        const row = make('li', { class: 'held-line' },
            make('p', { class: 'line-head' }, make('bdi', { class: 'line-name', text: name }), ' ', timeOf(i18n, at)),
            make('p', { class: 'held-text', dir: 'auto', text }));
        if (isModerator)
            row.append(make('div', { class: 'request-answers' },
                make('button', { class: 'primary', text: () => i18n.t('meet.letThrough'), onclick: () => this.#send({ t: 'settle', line, allow: true }) }),
                make('button', { text: () => i18n.t('meet.drop'), onclick: () => this.#send({ t: 'settle', line, allow: false }) })));
        return row;
    }
}
