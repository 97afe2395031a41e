// SPDX-License-Identifier: GPL-3.0-or-later
import { make, placeInOrder, say } from './dom.js';
import { menuButton } from './menu.js';
import { actionsFor } from './personactions.js';
import { roomIcon } from './roomicons.js';

/**
 * @typedef {object} Row
 * @property {HTMLElement} element
 * @property {() => void} update
 */

/** The people of the room: first who raised a hand, in that order, then by name; the person herself is marked. */
export class PeopleList {
    #i18n;
    #model;
    #meeting;
    #media;
    #act;
    #list = make('ul', { class: 'people', tabindex: 0, role: 'list' });
    #heading = make('h2', { id: 'people-heading' });
    /** @type {Map<string, Row>} */
    #rows = new Map();
    #next = 0;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./roommodel.js').RoomModel} model
     * @param {import('./meetingmodel.js').MeetingModel} meeting
     * @param {import('./mediamodel.js').MediaModel} media
     * @param {(action: import('./personactions.js').Action, person: import('./roommodel.js').Person) => void} act
     * @param {...HTMLElement} above  the list
     */
    constructor(i18n, model, meeting, media, act, ...above) {
        this.#i18n = i18n;
        this.#model = model;
        this.#meeting = meeting;
        this.#media = media;
        this.#act = act;
        this.#list.setAttribute('aria-labelledby', 'people-heading');
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'people-pane card', 'aria-labelledby': 'people-heading' }, this.#heading, ...above, this.#list);
        this.#show();
    }

    /** Shows the people before the next picture: when many come at once the list is made once. */
    update() {
        cancelAnimationFrame(this.#next);
        this.#next = requestAnimationFrame(() => this.#show());
    }

    /** @param {(id: string) => boolean} isSpeaking */
    markSpeakers(isSpeaking) {
        for (const [id, { element }] of this.#rows)
            element.classList.toggle('is-speaking', isSpeaking(id));
    }

    #show() {
        const order = new Intl.Collator(this.#i18n.language);
        const hand = person => this.#meeting.handOf(person.id) || Infinity;
        const sorted = [...this.#model.people.values()].sort((a, b) => {
            const [first, second] = [hand(a), hand(b)];
            return first === second ? order.compare(a.name, b.name) || order.compare(a.id, b.id) : first - second;
        });
        this.#rows = new Map(sorted.map(person => [person.id, this.#rows.get(person.id) ?? this.#row(person)]));
        placeInOrder(this.#list, [...this.#rows.values()].map(row => row.element));
        for (const row of this.#rows.values())
            row.update();
        say(this.#heading, () => this.#i18n.t('room.people', { count: sorted.length }));
    }

    /**
     * @param {import('./roommodel.js').Person} person
     * @returns {Row}
     */
    #row(person) {
        const i18n = this.#i18n;
        const about = make('span', { class: 'person-about' });
        const place = make('span');
        const hand = make('span', { class: 'person-hand', hidden: true }, roomIcon('hand'), make('span', { class: 'spoken', text: () => i18n.t('meet.handUp') }), ' ', place);
        const menu = menuButton(
            { class: 'quiet icon-button', 'aria-label': () => i18n.t('meet.actions', { name: person.name }) },
            () => actionsFor(this.#meeting, person.id).map(action => ({
                text: () => i18n.t(action.key),
                checked: action.checked,
                run: () => this.#act(action, person),
            })), roomIcon('more'));
        const streams = make('span', { class: 'person-streams' });
        const element = make('li', { class: 'person', title: person.name },
            make('span', { class: 'initials', 'aria-hidden': 'true', text: initials(person.name) }),
            make('span', { class: 'person-text' }, make('bdi', { class: 'person-name', text: person.name }), ' ', make('span', { class: 'person-more' }, streams, about)), hand, menu);
        const update = () => {
            say(about, () => this.#about(person).join(' · '));
            const raised = this.#meeting.handOf(person.id);
            hand.hidden = raised === 0;
            say(place, () => i18n.number(raised));
            this.#showStreams(streams, person.id);
            menu.hidden = actionsFor(this.#meeting, person.id).length === 0;
        };
        return { element, update };
    }

    /** What somebody sends, as pictures. @param {HTMLElement} place @param {string} id */
    #showStreams(place, id) {
        const names = this.#media.streamsOf(id).map(kind => kind === 'microphone' && this.#meeting.isMuted(id) ? 'microphoneOff' : kind);
        if (place.dataset.streams === names.join())
            return;
        place.dataset.streams = names.join();
        const words = () => names.map(name => this.#i18n.t(`media.sends.${name}`)).join(', ');
        place.replaceChildren(...names.map(name => roomIcon(name)), ...names.length > 0 ? [make('span', { class: 'spoken', text: words })] : []);
    }

    /** @param {import('./roommodel.js').Person} person */
    #about({ id, guest }) {
        const words = {
            'room.you': id === this.#model.you,
            'meet.moderator': this.#meeting.isModerator(id),
            'meet.guest': Boolean(guest),
            'meet.muted': this.#meeting.isMuted(id),
            'meet.typing': this.#meeting.typing.has(id),
        };
        return Object.entries(words).filter(([, is]) => is).map(([key]) => this.#i18n.t(key));
    }
}

/** @param {string} name */
export function initials(name) {
    const words = name.split(/\s+/).filter(Boolean);
    const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
    return ends.map(word => [...word][0]).join('').toLocaleUpperCase();
}
