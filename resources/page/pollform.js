// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

const [fewestAnswers, mostAnswers, longestAnswer, longestQuestion] = [2, 20, 200, 500];
const kinds = ['yesno', 'numeric', 'choice'];

/** Where a moderator writes a poll. What is written stays until the room has taken it. */
export class PollForm {
    #i18n;
    #send;
    #done;
    #question;
    #kind;
    #answers = make('ol', { class: 'pollform-answers' });
    #ofChoice;
    #several;
    #live;
    #add;
    #submit;
    #problem = make('p', { class: 'problem', role: 'alert' });
    #asked = '';

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {(frame: object) => boolean} send
     * @param {() => void} done  with the form
     */
    constructor(i18n, send, done) {
        this.#i18n = i18n;
        this.#send = send;
        this.#done = done;
        this.#question = make('textarea', { id: 'poll-question', rows: 2, maxlength: longestQuestion, required: true, dir: 'auto' });
        this.#kind = make('select', { id: 'poll-kind', onchange: () => this.#changed() },
            ...kinds.map(kind => make('option', { value: kind, text: () => i18n.t(`meet.poll.kind.${kind}`) })));
        this.#several = check(i18n, 'poll-several', 'meet.poll.mayName');
        this.#live = check(i18n, 'poll-live', 'meet.poll.isLive');
        this.#add = make('button', { type: 'button', text: () => i18n.t('meet.poll.addAnswer'), onclick: () => this.#addAnswer().focus() });
        this.#submit = make('button', { class: 'primary', text: () => i18n.t('meet.poll.start') });
        this.#ofChoice = make('div', { class: 'pollform-choice' }, make('p', { class: 'pollform-label', text: () => i18n.t('meet.poll.answers') }), this.#answers, this.#add, this.#several.element);
        /** @type {HTMLElement} */
        this.element = make('form', { class: 'pollform', 'aria-label': () => i18n.t('meet.poll.new'), onsubmit: event => this.#start(event) },
            make('label', { class: 'pollform-label', for: 'poll-question', text: () => i18n.t('meet.poll.question') }), this.#question,
            make('label', { class: 'pollform-label', for: 'poll-kind', text: () => i18n.t('meet.poll.kind') }), this.#kind,
            this.#ofChoice, this.#live.element, this.#problem,
            make('div', { class: 'poll-actions' }, this.#submit, make('button', { type: 'button', text: () => i18n.t('board.cancel'), onclick: done })));
        this.#clear();
    }

    focus() {
        this.#question.focus();
    }

    /** The room has a new poll. @param {string} question */
    started(question) {
        if (this.#asked === '' || question !== this.#asked)
            return;
        this.#clear();
        this.#done();
    }

    /** The room did not take it. @param {() => string} why */
    refused(why) {
        this.#asked = '';
        this.#submit.disabled = false;
        say(this.#problem, why);
    }

    /** The connection broke: whether the room has taken it is not known. */
    interrupt() {
        if (this.#asked)
            this.refused(() => this.#i18n.t('meet.poll.unsure'));
    }

    #clear() {
        this.#asked = '';
        this.#question.value = '';
        this.#kind.value = kinds[0];
        this.#several.input.checked = this.#live.input.checked = this.#submit.disabled = false;
        this.#answers.replaceChildren();
        for (let i = 0; i < fewestAnswers; i++)
            this.#addAnswer();
        say(this.#problem, () => '');
        this.#changed();
    }

    #changed() {
        const isChoice = this.#kind.value === 'choice';
        this.#ofChoice.hidden = !isChoice;
        for (const input of this.#answers.querySelectorAll('input'))
            input.required = isChoice;
    }

    /** @returns {HTMLInputElement} */
    #addAnswer() {
        const input = make('input', { maxlength: longestAnswer, dir: 'auto', required: true, 'aria-label': () => this.#i18n.t('meet.poll.answer') });
        const remove = make('button', { type: 'button', class: 'quiet icon-button', 'aria-label': () => this.#i18n.t('meet.poll.removeAnswer'), onclick: () => {
            row.remove();
            this.#count();
            this.#add.focus();
        } }, '×');
        const row = make('li', { class: 'pollform-answer' }, input, remove);
        this.#answers.append(row);
        this.#count();
        return input;
    }

    #count() {
        const count = this.#answers.childElementCount;
        this.#add.disabled = count >= mostAnswers;
        for (const button of this.#answers.querySelectorAll('button'))
            button.disabled = count <= fewestAnswers;
    }

    /** @param {SubmitEvent} event */
    #start(event) {
        event.preventDefault();
        const isChoice = this.#kind.value === 'choice';
        const question = this.#question.value.trim();
        const answers = isChoice ? [...this.#answers.querySelectorAll('input')].map(input => input.value.trim()) : [];
        if (!question || answers.includes('')) {
            say(this.#problem, () => this.#i18n.t('meet.poll.empty'));
            return;
        }
        if (new Set(answers).size < answers.length) {
            say(this.#problem, () => this.#i18n.t('meet.poll.twice'));
            return;
        }
        say(this.#problem, () => '');
        const frame = { t: 'ask', question, kind: this.#kind.value, answers, several: isChoice && this.#several.input.checked, live: this.#live.input.checked };
        if (!this.#send(frame))
            return;
        this.#asked = question;
        this.#submit.disabled = true;
    }
}

function check(i18n, id, key) {
    const input = make('input', { type: 'checkbox', id });
    return { input, element: make('div', { class: 'check' }, input, make('label', { for: id, text: () => i18n.t(key) })) };
}
