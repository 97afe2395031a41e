// SPDX-License-Identifier: GPL-3.0-or-later
import { make, placeInOrder, say } from './dom.js';
import { PollCard } from './pollcard.js';
import { PollForm } from './pollform.js';

/** The polls of a room, the newest first, and for moderators the form for a new one. */
export class PollPanel {
    #i18n;
    #meeting;
    #send;
    #form;
    #new;
    #empty;
    #list = make('div', { class: 'poll-list' });
    #problem = make('p', { class: 'problem', role: 'alert' });
    /** @type {Map<import('./meetingmodel.js').Poll, PollCard>} */
    #cards = new Map();
    #isIn = false;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {(frame: object) => boolean} send
     */
    constructor(i18n, meeting, send) {
        this.#i18n = i18n;
        this.#meeting = meeting;
        this.#send = frame => {
            say(this.#problem, () => '');
            return send(frame);
        };
        this.#form = new PollForm(i18n, this.#send, () => this.#showForm(false));
        this.#form.element.hidden = true;
        this.#new = make('button', { class: 'primary poll-new', text: () => i18n.t('meet.poll.new'), onclick: () => this.#showForm(true) });
        this.#empty = make('p', { class: 'empty' });
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'polls card', tabindex: 0, 'aria-label': () => i18n.t('meet.part.polls') },
            this.#problem, this.#new, this.#form.element, this.#empty, this.#list);
    }

    /** @param {any} frame  that the meeting model has taken in */
    told(frame) {
        if (frame.t === 'poll')
            this.#form.started(frame.poll.question);
    }

    /** @param {boolean} isIn  the room */
    setConnected(isIn) {
        this.#isIn = isIn;
        if (!isIn)
            this.#form.interrupt();
        this.update();
    }

    update() {
        const polls = [...this.#meeting.polls.values()].reverse();
        const isModerator = this.#isIn && this.#meeting.isModerator(this.#meeting.you);
        this.#cards = new Map(polls.map(poll => [poll, this.#cards.get(poll) ?? new PollCard(this.#i18n, this.#meeting, poll, this.#send)]));
        placeInOrder(this.#list, [...this.#cards.values()].map(card => card.element));
        for (const card of this.#cards.values())
            card.update(this.#isIn);
        if (!isModerator && this.#isIn)
            this.#form.element.hidden = true;
        this.#new.hidden = !isModerator || !this.#form.element.hidden;
        this.#empty.hidden = polls.length > 0 || !this.#form.element.hidden;
        say(this.#empty, () => this.#i18n.t(isModerator ? 'meet.poll.noneModerator' : 'meet.poll.none'));
    }

    /**
     * @param {string | undefined} of  the refused frame
     * @param {() => string} why
     */
    refused(of, why) {
        if (of === 'ask')
            this.#form.refused(why);
        else
            say(this.#problem, why);
    }

    /** @param {boolean} isOpen */
    #showForm(isOpen) {
        this.#form.element.hidden = !isOpen;
        this.update();
        if (isOpen)
            this.#form.focus();
        else
            this.#new.focus();
    }
}
