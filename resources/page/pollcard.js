// SPDX-License-Identifier: GPL-3.0-or-later
import { confirm } from './question.js';
import { make, say } from './dom.js';
import { PollChart } from './pollchart.js';

/** One poll: to vote, to see what came out, and for moderators to end and remove it. */
export class PollCard {
    #i18n;
    #meeting;
    #send;
    #poll;
    #chart;
    #state = make('p', { class: 'poll-state' });
    #voters = make('p', { class: 'poll-voters' });
    #problem = make('p', { class: 'problem', role: 'alert' });
    #vote;
    #end;
    #remove;
    #shownVote = '[]';

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {import('./meetingmodel.js').Poll} poll
     * @param {(frame: object) => void} send
     */
    constructor(i18n, meeting, poll, send) {
        const { id, question } = poll.info;
        this.#i18n = i18n;
        this.#meeting = meeting;
        this.#send = send;
        this.#poll = poll;
        this.#chart = new PollChart(i18n, poll);
        this.#vote = make('button', { class: 'primary' });
        this.#end = make('button', { type: 'button', text: () => i18n.t('meet.poll.end'), onclick: () => send({ t: 'endPoll', poll: id }) });
        this.#remove = make('button', { type: 'button', class: 'quiet', text: () => i18n.t('meet.poll.remove'), onclick: () => this.#askToRemove() });
        /** @type {HTMLElement} */
        this.element = make('form', { class: 'poll', 'aria-labelledby': `poll-question-${id}`, onsubmit: event => this.#submit(event) },
            make('h3', { id: `poll-question-${id}`, class: 'poll-question', dir: 'auto', text: question }), this.#state,
            make('fieldset', { class: 'poll-fields' }, make('legend', { class: 'spoken', dir: 'auto', text: question }), this.#chart.element),
            this.#voters, this.#problem,
            make('div', { class: 'poll-actions' }, this.#vote, this.#end, this.#remove));
        this.update(false);
    }

    /** @param {boolean} isIn  the room */
    update(isIn) {
        const i18n = this.#i18n;
        const { info, tally, vote } = this.#poll;
        const mayVote = isIn && !info.ended && !this.#meeting.isWaiting;
        const isModerator = isIn && this.#meeting.isModerator(this.#meeting.you);
        if (this.#shownVote !== JSON.stringify(vote)) {         // what is being chosen is left alone
            this.#shownVote = JSON.stringify(vote);
            this.#chart.showVote();
        }
        this.#chart.update(mayVote);
        this.element.classList.toggle('is-ended', info.ended);
        say(this.#state, () => [
            i18n.t(info.ended ? 'meet.poll.ended' : 'meet.poll.open'),
            info.several && !info.ended && i18n.t('meet.poll.several'),
            !tally && i18n.t('meet.poll.later'),
        ].filter(Boolean).join(' · '));
        say(this.#voters, () => tally ? i18n.t('meet.poll.voters', { count: tally.voters }) : '');
        say(this.#vote, () => i18n.t(vote.length > 0 ? 'meet.poll.change' : 'meet.poll.vote'));
        this.#vote.hidden = info.ended;
        this.#vote.disabled = !mayVote;
        this.#end.hidden = !isModerator || info.ended;
        this.#remove.hidden = !isModerator;
    }

    /** @param {SubmitEvent} event */
    #submit(event) {
        event.preventDefault();
        const { info } = this.#poll;
        const answers = this.#chart.chosen;
        say(this.#problem, () => answers.length > 0 ? '' : this.#i18n.t('meet.poll.choose'));
        if (answers.length > 0)
            this.#send({ t: 'vote', poll: info.id, answers });
    }

    #askToRemove() {
        const { id, question } = this.#poll.info;
        const warning = make('p', { text: () => this.#i18n.t('meet.poll.removeQuestion', { question }) });
        confirm(this.element.closest('.polls'), this.#i18n, { title: 'meet.poll.remove', yes: 'meet.poll.remove', no: 'board.cancel' }, [warning],
            () => this.#send({ t: 'removePoll', poll: id }));
    }
}
