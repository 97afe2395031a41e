// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of a room: pictures and the whiteboard, or, while nobody moderates a moderated room, what it waits for.
import { Board } from './board.js';
import { make, say } from './dom.js';
import { errorText } from './errortext.js';

export class RoomStage {
    #i18n;
    #meeting;
    #ask;
    #waiting;
    /** @type {HTMLElement} */
    #content;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./roommodel.js').RoomModel} model
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {(frame: object) => void} send
     * @param {Pick<import('./board.js').Surroundings, 'send' | 'upload' | 'readFile'>} board  which keeps itself what does not arrive
     */
    constructor(i18n, model, meeting, send, board) {
        this.#i18n = i18n;
        this.#meeting = meeting;
        this.#ask = make('button', { onclick: () => send({ t: 'apply', right: 'draw' }) });
        this.board = new Board(i18n, {
            ...board, whyNot: error => errorText(i18n, error), nameOf: userId => model.nameOfUser(userId), askToDraw: this.#ask,
        });
        this.#waiting = make('section', { class: 'waiting', hidden: true, role: 'status' },
            make('h2', { text: () => i18n.t('meet.waiting') }), make('p', { text: () => i18n.t('meet.waitingHelp') }));
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'stage card' }, this.#waiting);
    }

    /** What is shown unless the room waits: the whiteboard among other things. @param {HTMLElement} content */
    setContent(content) {
        this.#content = content;
        this.element.append(content);
    }

    /** @param {boolean} isIn  the room */
    update(isIn) {
        const { you, isWaiting } = this.#meeting;
        const hasApplied = this.#meeting.hasApplied(you, 'draw');
        this.#waiting.hidden = !isIn || !isWaiting;
        this.#content.hidden = !this.#waiting.hidden;
        this.board.setRights({
            mayDraw: isIn && this.#meeting.may(you, 'draw'),
            mayModerate: isIn && this.#meeting.may(you, 'moderate'),
            isAway: !isIn,
            whyNot: isIn ? 'board.readOnly' : 'meet.boardOffline',
        });
        this.#ask.hidden = !isIn;
        this.#ask.disabled = hasApplied;
        say(this.#ask, () => this.#i18n.t(hasApplied ? 'meet.asked.draw' : 'meet.ask.draw'));
    }
}
