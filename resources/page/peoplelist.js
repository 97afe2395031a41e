// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

/** The people of the room by name; the person herself is marked. */
export class PeopleList {
    #i18n;
    #list = make('ul', { class: 'people', tabindex: 0, role: 'list' });
    #heading = make('h2', { id: 'people-heading' });
    /** @type {Map<string, HTMLElement>} */
    #rows = new Map();
    #next = 0;

    /** @param {import('./i18n.js').I18n} i18n */
    constructor(i18n) {
        this.#i18n = i18n;
        this.#list.setAttribute('aria-labelledby', 'people-heading');
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'people-pane card', 'aria-labelledby': 'people-heading' }, this.#heading, this.#list);
        this.#show(new Map(), '');
    }

    /**
     * Shows the people before the next picture: when many come at once the list is made once.
     * @param {Map<string, import('./roommodel.js').Person>} people
     * @param {string} you
     */
    update(people, you) {
        cancelAnimationFrame(this.#next);
        this.#next = requestAnimationFrame(() => this.#show(people, you));
    }

    /**
     * @param {Map<string, import('./roommodel.js').Person>} people
     * @param {string} you
     */
    #show(people, you) {
        const order = new Intl.Collator(this.#i18n.language);
        const sorted = [...people.values()].sort((a, b) => order.compare(a.name, b.name) || order.compare(a.id, b.id));
        const rows = new Map(sorted.map(person => [person.id, this.#rows.get(person.id) ?? this.#row(person, you)]));
        this.#rows = rows;
        this.#list.replaceChildren(...rows.values());
        say(this.#heading, () => this.#i18n.t('room.people', { count: people.size }));
    }

    /**
     * @param {import('./roommodel.js').Person} person
     * @param {string} you
     */
    #row(person, you) {
        const row = make('li', { class: 'person', title: person.name },
            make('span', { class: 'initials', 'aria-hidden': 'true', text: initials(person.name) }),
            make('bdi', { class: 'person-name', text: person.name }));
        if (person.id === you)
            row.append(make('span', { class: 'tag', text: () => this.#i18n.t('room.you') }));
        return row;
    }
}

/** @param {string} name */
function initials(name) {
    const words = name.split(/\s+/).filter(Boolean);
    const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
    return ends.map(word => [...word][0]).join('').toLocaleUpperCase();
}
