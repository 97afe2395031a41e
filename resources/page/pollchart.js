// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { answersOf, averageOf, percentOf } from './polltally.js';

/** The answers of a poll: to be chosen while one can vote, each with its result as soon as that is told. */
export class PollChart {
    #i18n;
    #poll;
    #rows;
    #average = make('p', { class: 'poll-average' });

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./meetingmodel.js').Poll} poll
     */
    constructor(i18n, poll) {
        const { id, kind, several } = poll.info;
        const text = key => i18n.t(key);
        this.#i18n = i18n;
        this.#poll = poll;
        this.#rows = answersOf(poll.info, text).map((_, i) => {
            const input = make('input', { type: several ? 'checkbox' : 'radio', name: `poll-${id}`, value: i, id: `poll-${id}-${i}` });
            const value = make('span', { class: 'poll-value' });
            const bar = make('span', { class: 'poll-bar', 'aria-hidden': 'true' });
            const name = make('span', { class: 'poll-name', dir: 'auto', text: () => answersOf(poll.info, text)[i] });
            const own = make('span', { class: 'poll-own', hidden: true, text: () => i18n.t('meet.poll.yours') });
            return { input, value, bar, own, element: make('li', { class: 'poll-answer' }, make('label', { for: input.id }, input, name, ' ', own, ' ', value), bar) };
        });
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'poll-chart', 'data-kind': kind },
            make('ul', { class: 'poll-answers', role: 'list' }, ...this.#rows.map(row => row.element)), this.#average);
        this.showVote();
    }

    /** @returns {number[]} */
    get chosen() {
        return this.#rows.flatMap(({ input }, i) => input.checked ? [i] : []);
    }

    /** Marks what the person voted, as the node has it. */
    showVote() {
        const { vote } = this.#poll;
        this.#rows.forEach((row, i) => {
            row.input.checked = vote.includes(i);
            row.own.hidden = !vote.includes(i);
        });
    }

    /** @param {boolean} mayVote */
    update(mayVote) {
        const { info, tally } = this.#poll;
        this.element.classList.toggle('has-results', tally !== null);
        this.#rows.forEach((row, i) => {
            row.input.hidden = info.ended;
            row.input.disabled = !mayVote;
            row.bar.hidden = !tally;
            say(row.value, () => tally ? this.#i18n.t('meet.poll.value', { count: tally.counts[i], percent: percentOf(tally, i) }) : '');
            row.bar.style.setProperty('--share', `${tally ? percentOf(tally, i) : 0}%`);
        });
        const average = tally && info.kind === 'numeric' ? averageOf(tally) : null;
        say(this.#average, () => average === null ? '' : this.#i18n.t('meet.poll.average', { value: average }));
    }
}
