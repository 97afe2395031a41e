// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks for among the rooms: words, which rooms, in which order.
import { make, say } from './dom.js';
import { choiceNames, countChoices } from './roomlist.js';

/** Whoever comes back from a room finds the list as it was. @type {import('./roomlist.js').Wish} */
const wish = { words: '', choice: 'all', order: 'name' };

export class RoomChoice {
    #i18n;
    #counts = new Map(choiceNames.map(name => [name, make('span', { class: 'choice-count' })]));

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {() => void} changed
     */
    constructor(i18n, changed) {
        const find = make('input', {
            type: 'search', class: 'find', placeholder: () => i18n.t('lobby.find'), 'aria-label': () => i18n.t('lobby.find'),
            oninput: () => {
                wish.words = find.value.trim();
                changed();
            },
        });
        find.value = wish.words;
        const order = make('select', {
            class: 'room-order', 'aria-label': () => i18n.t('lobby.order'), onchange: () => {
                wish.order = order.value;
                changed();
            },
        }, ...['name', 'people'].map(value => make('option', { value, text: () => i18n.t(`lobby.order.${value}`) })));
        order.value = wish.order;
        const choose = event => {
            wish.choice = event.target.value;
            changed();
        };
        const choices = choiceNames.map(name => make('label', { class: 'choice' },
            make('input', { type: 'radio', name: 'choice', value: name, checked: name === wish.choice, onchange: choose }),
            make('span', {},
                make('span', { text: () => i18n.t(`lobby.choice.${name}`) }), ' ', this.#counts.get(name))));
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'room-wish', role: 'search' },
            make('fieldset', { class: 'choices' },
                make('legend', { class: 'spoken', text: () => i18n.t('lobby.choice') }), ...choices),
            find, order);
        this.#i18n = i18n;
    }

    /** @returns {Readonly<import('./roomlist.js').Wish>} */
    get wish() {
        return wish;
    }

    /** @param {import('./api.js').Room[]} rooms */
    showCounts(rooms) {
        for (const [name, count] of Object.entries(countChoices(rooms)))
            say(this.#counts.get(name), () => this.#i18n.number(count));
    }
}
