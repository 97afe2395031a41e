// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

/** @typedef {import('./roommodel.js').Person} Person */

/**
 * For whom a message is: everybody, or one person. Who leaves stays chosen, so that what was meant for one person never goes
 * to everybody by itself; who comes back is chosen still.
 */
export class Recipient {
    #i18n;
    #select;
    #changed;
    /** @type {Person | null} null: everybody */
    #person = null;
    #isHere = true;
    /** @type {Map<string, Person>} */
    #people = new Map();

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {() => void} changed
     */
    constructor(i18n, changed) {
        this.#i18n = i18n;
        this.#changed = changed;
        this.#select = make('select', { id: 'recipient', onchange: () => this.#choose() });
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'recipient' }, make('label', { for: 'recipient', text: () => i18n.t('meet.to') }), this.#select);
    }

    get person() {
        return this.#person;
    }

    /** Whether what is sent now arrives. */
    get isHere() {
        return this.#isHere;
    }

    /** @param {Person | null} person */
    set(person) {
        this.#person = person;
        this.#changed();
    }

    /**
     * @param {Map<string, Person>} people
     * @param {string} you
     */
    update(people, you) {
        this.#people = people;
        const order = new Intl.Collator(this.#i18n.language);
        const others = [...people.values()].filter(person => person.id !== you).sort((a, b) => order.compare(a.name, b.name));
        const chosen = this.#person;
        if (chosen && !people.has(chosen.id))
            this.#person = others.find(person => person.userId === chosen.userId) ?? chosen;
        this.#isHere = !this.#person || people.has(this.#person.id);
        const options = [
            option('', () => this.#i18n.t('meet.everybody')),
            ...others.map(({ id, name }) => option(id, () => name)),
            ...this.#isHere ? [] : [option(chosen.id, () => this.#i18n.t('meet.hasLeft', { name: chosen.name }))],
        ];
        const isSame = options.length === this.#select.options.length
            && options.every(({ value, text }, i) => value === this.#select.options[i].value && text === this.#select.options[i].text);
        if (!isSame)                    // an open list is left alone
            this.#select.replaceChildren(...options);
        this.#select.value = this.#person?.id ?? '';
        this.element.hidden = others.length === 0 && !this.#person;
    }

    #choose() {
        const { value } = this.#select;
        if (value !== this.#person?.id)
            this.set(this.#people.get(value) ?? null);
    }
}

function option(value, text) {
    const element = make('option', { value });
    say(element, text);
    return element;
}
