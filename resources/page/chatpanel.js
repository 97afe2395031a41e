// SPDX-License-Identifier: GPL-3.0-or-later
// The chat of a room: what was said, who writes, what waits for a moderator, and the box for a message.
import { ChatLog } from './chatlog.js';
import { Composer } from './composer.js';
import { make, say } from './dom.js';
import { HeldLines } from './heldlines.js';
import { Recipient } from './recipient.js';
import { TypingSignal } from './typingsignal.js';

const message = { id: 'message', longest: 4000, label: 'room.message', cannotSend: 'room.cannotSend' };
const mostNames = 3;            // of those who write

export class ChatPanel {
    #i18n;
    #model;
    #meeting;
    #send;
    #isIn = false;
    #held;
    #typing;
    #mode;
    #moderated;
    #waits;
    #problem = make('p', { class: 'problem', role: 'alert' });
    #writing = make('p', { class: 'typing', 'aria-live': 'off' });

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./roommodel.js').RoomModel} model
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {(frame: object) => boolean} send  false: not in the room
     */
    constructor(i18n, model, meeting, send) {
        this.#i18n = i18n;
        this.#model = model;
        this.#meeting = meeting;
        this.#send = send;
        this.log = new ChatLog(i18n, model);
        this.recipient = new Recipient(i18n, () => this.update());
        this.composer = new Composer(i18n, message, text => this.#say(text), this.recipient.element);
        this.#held = new HeldLines(i18n, meeting, send);
        this.#typing = new TypingSignal(on => send({ t: 'typing', on }));
        this.composer.element.addEventListener('input', () => this.#written());
        this.#moderated = make('input', { type: 'checkbox', role: 'switch', id: 'chat-moderated', onchange: () => this.#setModerated() });
        this.#mode = make('div', { class: 'chat-mode', hidden: true }, this.#moderated, make('label', { for: 'chat-moderated', text: () => i18n.t('meet.moderateChat') }));
        this.#waits = make('p', { class: 'chat-mode', hidden: true, text: () => i18n.t('meet.yoursWait') });
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'chat card', 'aria-label': () => i18n.t('room.chat') },
            this.#mode, this.log.element, this.#writing, this.#held.element, this.#problem, this.#waits, this.composer.element);
    }

    /** @param {boolean} isIn  the room */
    setConnected(isIn) {
        this.#isIn = isIn;
        this.#typing.over();
        this.update();
    }

    update() {
        const meeting = this.#meeting;
        const isModerator = meeting.isModerator(meeting.you);
        this.#held.update();
        this.recipient.update(this.#model.people, meeting.you);
        this.#moderated.checked = meeting.isChatModerated;
        this.#mode.hidden = !isModerator;
        this.#waits.hidden = isModerator || !meeting.isChatModerated || meeting.isWaiting;
        const { person, isHere } = this.recipient;
        const obstacle = !this.#isIn ? message.cannotSend : meeting.isWaiting ? 'meet.cannotSendYet' : isHere ? '' : 'meet.recipientGone';
        this.composer.setConnected(obstacle === '', obstacle);
        this.composer.element.classList.toggle('is-private', person !== null);
        this.composer.setPlaceholder(() => person ? this.#i18n.t('meet.privateTo', { name: person.name }) : this.#i18n.t(message.label));
        this.#showTyping();
    }

    /**
     * Why something that was done here failed, beside sending a message.
     * @param {() => string} problem
     */
    tell(problem) {
        say(this.#problem, problem);
        this.#moderated.checked = this.#meeting.isChatModerated;
    }

    #showTyping() {
        const names = [...this.#meeting.typing].filter(id => id !== this.#meeting.you).map(id => this.#model.nameOf(id)).filter(Boolean);
        const key = names.length > mostNames ? 'meet.manyWrite' : 'meet.write';
        const joined = new Intl.ListFormat(this.#i18n.language).format(names.slice(0, mostNames));
        say(this.#writing, () => names.length === 0 ? '' : this.#i18n.t(key, { count: names.length, names: joined }));
    }

    #written() {
        const isPublic = this.recipient.person === null;
        this.#typing.written(this.#isIn && !this.#meeting.isWaiting && isPublic && this.composer.text.trim() !== '');
    }

    #setModerated() {
        say(this.#problem, () => '');
        this.#send({ t: 'chatMode', moderated: this.#moderated.checked });
    }

    /** @param {string} text */
    #say(text) {
        const { person } = this.recipient;
        const isSent = this.#send(person ? { t: 'whisper', to: person.id, text } : { t: 'chat', text });
        if (!isSent)
            return false;
        say(this.#problem, () => '');
        this.#typing.over();
        if (person)
            this.#model.whispered(person, text);
        else
            this.#model.said(text);
        return true;
    }
}
