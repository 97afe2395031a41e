// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

let made = 0;

/**
 * An input below its label.
 * @param {() => string} label
 * @param {HTMLElement} input
 * @param {() => string} [help]  what else there is to know
 * @returns {HTMLElement}
 */
export function field(label, input, help) {
    input.id = `field-${++made}`;
    const helpId = `${input.id}-help`;
    if (help)
        input.setAttribute('aria-describedby', helpId);
    return make('div', { class: 'field' },
        make('label', { for: input.id, text: label }), input,
        ...help ? [make('p', { class: 'field-help', id: helpId, text: help })] : []);
}

/**
 * A box to tick.
 * @param {() => string} label
 * @param {HTMLInputElement} input
 * @returns {HTMLElement}
 */
export function tick(label, input) {
    return make('label', { class: 'tick' }, input, make('span', { text: label }));
}

/** What is wrong in a form: said above its buttons, and shown at the input. */
export class FormProblem {
    /** @type {HTMLElement} */
    element = make('p', { class: 'problem', role: 'alert' });
    /** @type {HTMLElement | null} */
    #wrong = null;

    /**
     * @param {() => string} text
     * @param {HTMLElement} [wrong]  gets the focus; a button is where to try again, not what is wrong
     */
    show(text, wrong) {
        this.clear();
        say(this.element, text);
        wrong?.focus();
        if (!wrong || wrong instanceof HTMLButtonElement)
            return;
        this.#wrong = wrong;
        wrong.setAttribute('aria-invalid', 'true');
        /** @type {any} */ (wrong).select?.();
    }

    clear() {
        say(this.element, () => '');
        this.#wrong?.removeAttribute('aria-invalid');
        this.#wrong = null;
    }
}
