// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { allRights } from './meetingmodel.js';
import { menuButton } from './menu.js';
import { roomIcon } from './roomicons.js';

/** What everybody can do for themselves: raise a hand and ask for a right. */
export class OwnActions {
    #i18n;
    #meeting;
    #label = make('span');
    #hand;
    #ask;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {(frame: object) => void} send
     */
    constructor(i18n, meeting, send) {
        this.#i18n = i18n;
        this.#meeting = meeting;
        this.#hand = make('button', {
            class: 'hand-button with-icon', 'aria-pressed': 'false', onclick: () => send({ t: 'hand', up: meeting.handOf(meeting.you) === 0 }),
        }, roomIcon('hand'), this.#label);
        this.#ask = menuButton({ text: () => i18n.t('meet.ask') }, () => this.#missing.map(right => ({
            text: () => i18n.t(`meet.ask.${right}`),
            disabled: meeting.hasApplied(meeting.you, right),
            run: () => send({ t: 'apply', right }),
        })));
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'own-actions' }, this.#hand, this.#ask);
    }

    /** @param {boolean} isIn */
    update(isIn) {
        const { you } = this.#meeting;
        const place = this.#meeting.handOf(you);
        say(this.#label, () => this.#i18n.t(place > 0 ? 'meet.handDown' : 'meet.raiseHand'));
        this.#hand.setAttribute('aria-pressed', String(place > 0));
        this.#hand.hidden = !isIn;
        this.#ask.hidden = !isIn || this.#missing.length === 0;
    }

    get #missing() {
        return allRights.filter(right => !this.#meeting.has(this.#meeting.you, right));
    }
}
