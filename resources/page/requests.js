// SPDX-License-Identifier: GPL-3.0-or-later
import { make } from './dom.js';

/** Who asks for a right: moderators answer, the others see what they asked for themselves. */
export class Requests {
    #i18n;
    #meeting;
    #nameOf;
    #send;
    #list = make('ul', { class: 'requests-list', role: 'list' });

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {(id: string) => string} nameOf
     * @param {(frame: object) => void} send
     */
    constructor(i18n, meeting, nameOf, send) {
        this.#i18n = i18n;
        this.#meeting = meeting;
        this.#nameOf = nameOf;
        this.#send = send;
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'requests', hidden: true, role: 'status', 'aria-label': () => i18n.t('meet.requests') }, this.#list);
    }

    update() {
        const { applications } = this.#meeting;
        const shown = [...this.#list.children].map(row => /** @type {HTMLElement} */ (row).dataset.of);
        const wanted = applications.map(each => this.#keyOf(each));
        if (shown.join() === wanted.join())
            return;                     // the buttons keep the focus
        this.#list.replaceChildren(...applications.map(each => this.#row(each)));
        this.element.hidden = applications.length === 0;
    }

    #keyOf({ id, right }) {
        return `${id} ${right} ${this.#meeting.isModerator(this.#meeting.you)}`;
    }

    /** @param {import('./meetingmodel.js').Application} application */
    #row({ id, right }) {
        const i18n = this.#i18n;
        const row = make('li', { class: 'request', 'data-of': this.#keyOf({ id, right }) });
        if (!this.#meeting.isModerator(this.#meeting.you)) {
            row.append(make('p', { text: () => i18n.t(`meet.asked.${right}`) }));
            return row;
        }
        const name = this.#nameOf(id);
        row.append(make('p', { text: () => i18n.t(`meet.asks.${right}`, { name }) }),
            make('div', { class: 'request-answers' },
                make('button', { class: 'primary', text: () => i18n.t('meet.allow'), onclick: () => this.#send({ t: 'grant', id, right }) }),
                make('button', { text: () => i18n.t('meet.decline'), onclick: () => this.#send({ t: 'refuse', id, right }) })));
        return row;
    }
}
