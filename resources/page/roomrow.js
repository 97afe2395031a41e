// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

/** One room in the list. It touches only what changed, so that nothing flickers and the focus stays. */
export class RoomRow {
    #i18n;
    #shown = '';
    #name = make('h2', { class: 'room-name', dir: 'auto' });
    #kind = make('span', { class: 'tag' });
    #closedToPublic = make('span', { class: 'tag' });
    #comment = make('p', { class: 'room-comment', dir: 'auto' });
    #people = make('span', { class: 'room-people', 'aria-hidden': 'true' });
    #peopleSpoken = make('span', { class: 'spoken' });
    #full = make('span', { class: 'tag tag-full' });
    #node = make('p', { class: 'room-node' });
    #enter = make('a', { class: 'button' });

    /** @param {import('./i18n.js').I18n} i18n */
    constructor(i18n) {
        this.#i18n = i18n;
        say(this.#closedToPublic, () => i18n.t('lobby.private'));
        say(this.#full, () => i18n.t('lobby.full'));
        say(this.#enter, () => i18n.t('lobby.enter'));
        /** @type {HTMLElement} */
        this.element = make('li', { class: 'room-row' },
            make('div', { class: 'room-about' },
                make('div', { class: 'room-heading' }, this.#name, this.#kind, this.#closedToPublic),
                this.#comment),
            make('p', { class: 'room-seats' }, this.#people, this.#peopleSpoken, this.#full),
            this.#node,
            this.#enter);
    }

    /** @param {import('./api.js').Room} room */
    update(room) {
        const state = JSON.stringify(room);
        if (state === this.#shown)
            return;
        this.#shown = state;
        const i18n = this.#i18n;
        const isFull = room.people >= room.capacity;
        this.#name.textContent = room.name;
        say(this.#kind, () => i18n.t(`room.type.${room.type}`));
        this.#closedToPublic.hidden = room.isPublic;
        this.#comment.textContent = room.comment;
        this.#comment.hidden = room.comment === '';
        say(this.#people, () => `${i18n.number(room.people)} / ${i18n.number(room.capacity)}`);
        say(this.#peopleSpoken, () => i18n.t('lobby.peopleOf', { count: room.people, capacity: room.capacity }));
        this.#full.hidden = !isFull;
        this.#node.classList.toggle('is-open', room.node !== null);
        say(this.#node, () => room.node ? i18n.t('lobby.onNode', { node: room.node.name }) : i18n.t('lobby.notOpen'));
        this.#enter.href = `#/room/${room.id}`;
        say(this.#enter, () => i18n.t('lobby.enterRoom', { room: room.name }), 'aria-label');
        this.element.classList.toggle('has-people', room.people > 0);
    }
}
