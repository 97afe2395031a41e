// SPDX-License-Identifier: GPL-3.0-or-later
// The status page: every room, how many people are in it and where it is open. It asks the node every 2 s while seen.
import { make, placeInOrder, say } from './dom.js';
import { errorText } from './errortext.js';
import { makeLobbyChat } from './lobbychat.js';
import { RoomRow } from './roomrow.js';

const pauseMs = 2000;

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @returns {() => void} closes the view
 */
export function showLobby(host, context) {
    const { i18n, api, session, setTitle } = context;
    const heading = make('h1', { tabindex: -1, text: () => i18n.t('lobby.title') });
    const summary = make('p', { class: 'lobby-summary' });
    const find = make('input', {
        type: 'search', class: 'find', placeholder: () => i18n.t('lobby.find'), 'aria-label': () => i18n.t('lobby.find'),
        oninput: () => showRooms(),
    });
    const freshness = make('p', { class: 'freshness', role: 'status' });
    const list = make('ul', { class: 'rooms', 'aria-label': () => i18n.t('lobby.title'), role: 'list' });
    const empty = make('div', { class: 'empty', role: 'status' }, make('p', { text: () => i18n.t('lobby.loading') }));

    /** @type {Map<number, RoomRow>} */
    const rows = new Map();
    /** @type {import('./api.js').Room[] | null} null until the first answer */
    let rooms = null;
    let freshAt = 0;
    let timer;
    let isOpen = true;
    let isAsking = false;

    async function ask() {
        clearTimeout(timer);
        if (isAsking)
            return;
        isAsking = true;
        try {
            const answer = await api.rooms();
            if (isOpen)
                take(answer);
        } catch (error) {
            if (isOpen)
                sayStale(error);
        }
        isAsking = false;
        if (isOpen && !document.hidden)
            timer = setTimeout(ask, pauseMs);
    }

    /** @param {import('./api.js').RoomsAnswer} answer */
    function take(answer) {
        const order = new Intl.Collator(i18n.language, { numeric: true });
        rooms = answer.rooms.sort((a, b) => order.compare(a.name, b.name) || a.id - b.id);
        freshAt = Date.now();
        freshness.classList.remove('is-stale');
        say(freshness, () => i18n.t('lobby.fresh', { node: answer.node.name }));
        showRooms();
    }

    function sayStale(error) {
        if (error.code === 'not_logged_in') {
            session.end(error.code);
            return;
        }
        freshness.classList.add('is-stale');
        say(freshness, () => freshAt
            ? `${i18n.t('lobby.stale', { time: i18n.time(freshAt) })} ${errorText(i18n, error)}`
            : errorText(i18n, error));
        if (!rooms)
            empty.hidden = true;
    }

    function showRooms() {
        if (!rooms)
            return;
        const wanted = find.value.trim().toLocaleLowerCase(i18n.language);
        const found = rooms.filter(room => `${room.name}\n${room.comment}`.toLocaleLowerCase(i18n.language).includes(wanted));
        forgetRows(rooms);
        placeInOrder(list, found.map(rowOf));
        list.hidden = found.length === 0;
        showSummary(rooms);
        showEmpty(rooms.length, found.length);
    }

    /** @param {import('./api.js').Room} room */
    function rowOf(room) {
        let row = rows.get(room.id);
        if (!row) {
            row = new RoomRow(i18n);
            rows.set(room.id, row);
        }
        row.update(room);
        return row.element;
    }

    /** @param {import('./api.js').Room[]} present */
    function forgetRows(present) {
        const ids = new Set(present.map(room => room.id));
        for (const id of rows.keys()) {
            if (!ids.has(id))
                rows.delete(id);
        }
    }

    /** @param {import('./api.js').Room[]} all */
    function showSummary(all) {
        const open = all.filter(room => room.node).length;
        const people = all.reduce((sum, room) => sum + room.people, 0);
        say(summary, () => [
            i18n.t('lobby.rooms', { count: all.length }),
            i18n.t('lobby.open', { count: open }),
            i18n.t('lobby.people', { count: people }),
        ].join(' · '));
    }

    /**
     * @param {number} all
     * @param {number} found
     */
    function showEmpty(all, found) {
        empty.hidden = found > 0;
        find.hidden = all === 0;
        const [what, help] = all === 0 ? ['lobby.empty', 'lobby.emptyHelp'] : ['lobby.noneFound', 'lobby.noneFoundHelp'];
        if (found === 0 && empty.dataset.what !== what) {
            empty.replaceChildren(
                make('p', { class: 'empty-what', text: () => i18n.t(what) }), make('p', { text: () => i18n.t(help) }));
        }
        empty.dataset.what = found === 0 ? what : '';
    }

    const chat = makeLobbyChat(context);
    const seenAgain = () => document.hidden ? clearTimeout(timer) : ask();
    document.addEventListener('visibilitychange', seenAgain);

    host.append(make('section', { class: 'lobby' },
        make('div', { class: 'lobby-head' }, make('div', {}, heading, summary), find),
        make('div', { class: 'lobby-columns' }, make('div', { class: 'lobby-rooms' }, freshness, empty, list), chat.element)));
    setTitle(() => i18n.t('lobby.title'));
    heading.focus();
    ask();
    return () => {
        isOpen = false;
        chat.close();
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', seenAgain);
    };
}
