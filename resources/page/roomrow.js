// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { menuButton } from './menu.js';
import { redirectTarget } from './redirectnotice.js';

/** One room in the list. It touches only what changed, so that nothing flickers and the focus stays. */
export class RoomRow {
    #i18n;
    #shown = '';
    #name = make('h2', { class: 'room-name', dir: 'auto' });
    #tags = make('p', { class: 'room-tags' });
    #comment = make('p', { class: 'room-comment', dir: 'auto' });
    #people = make('span', { class: 'room-people', 'aria-hidden': 'true' });
    #peopleSpoken = make('span', { class: 'spoken' });
    #full = make('span', { class: 'tag tag-full' });
    #node = make('p', { class: 'room-node' });
    #elsewhere = make('a', { rel: 'noreferrer' });
    #enter = make('a', { class: 'button' });
    #more;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {() => import('./menu.js').Item[]} actions  what else a person may do with the room
     */
    constructor(i18n, actions) {
        this.#i18n = i18n;
        this.#more = menuButton({ class: 'quiet room-more' }, actions, '\u22EF');
        say(this.#full, () => i18n.t('lobby.full'));
        say(this.#enter, () => i18n.t('lobby.enter'));
        /** @type {HTMLElement} */
        this.element = make('li', { class: 'room-row' },
            make('div', { class: 'room-about' },
                make('div', { class: 'room-heading' }, this.#name, this.#tags),
                this.#comment),
            make('p', { class: 'room-seats' }, this.#people, this.#peopleSpoken, this.#full),
            make('div', { class: 'room-place' }, this.#node, this.#elsewhere),
            make('div', { class: 'room-ways' }, this.#enter, this.#more));
    }

    /**
     * @param {import('./api.js').Room} room
     * @param {{mayEnter: boolean, hasMenu: boolean}} rights
     */
    update(room, { mayEnter, hasMenu }) {
        const state = JSON.stringify([room, mayEnter, hasMenu]);
        if (state === this.#shown)
            return;
        this.#shown = state;
        const i18n = this.#i18n;
        const isFull = room.people >= room.capacity;
        this.#name.textContent = room.name;
        this.#tags.replaceChildren(...tagsOf(room).map(key => make('span', { class: 'tag', text: () => i18n.t(key) })));
        this.#comment.textContent = room.comment;
        this.#comment.hidden = room.comment === '';
        say(this.#people, () => `${i18n.number(room.people)} / ${i18n.number(room.capacity)}`);
        say(this.#peopleSpoken, () => i18n.t('lobby.peopleOf', { count: room.people, capacity: room.capacity }));
        this.#full.hidden = !isFull;
        this.#node.classList.toggle('is-open', room.node !== null);
        say(this.#node, () => room.node ? i18n.t('lobby.onNode', { node: room.node.name }) : i18n.t('lobby.notOpen'));
        this.#enter.href = `#/room/${room.id}`;
        say(this.#more, () => i18n.t('lobby.more', { room: room.name }), 'aria-label');
        this.#showElsewhere(mayEnter ? null : redirectTarget(room.redirectUrl));
        say(this.#enter, () => i18n.t('lobby.enterRoom', { room: room.name }), 'aria-label');
        this.element.classList.toggle('has-people', room.people > 0);
        this.element.classList.toggle('may-enter', mayEnter);
        this.element.classList.toggle('has-menu', hasMenu);
    }

    /** @param {URL | null} url  where a closed room sends people */
    #showElsewhere(url) {
        this.#elsewhere.hidden = !url;
        if (!url)
            return;
        this.#elsewhere.href = url.href;
        say(this.#elsewhere, () => this.#i18n.t('redirect.go', { host: url.host }));
    }
}

/**
 * What sets a room apart from most.
 * @param {import('./api.js').Room} room
 * @returns {string[]} keys of texts
 */
function tagsOf(room) {
    return [
        room.closed && 'lobby.closed',
        !room.isPublic && 'lobby.private',
        room.type !== 'conference' && `room.type.${room.type}`,
        room.moderated && 'lobby.moderated',
        room.demoSeconds && 'lobby.demo',
    ].filter(Boolean);
}
