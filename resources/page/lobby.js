// SPDX-License-Identifier: GPL-3.0-or-later
// The status page: every room, how many people are in it and where it is open. It asks the node every 2 s while seen.
import { make, placeInOrder, say } from './dom.js';
import { quietErrorText } from './errortext.js';
import { openInvitations } from './invitations.js';
import { makeLobbyChat } from './lobbychat.js';
import { RoomChoice } from './roomchoice.js';
import { mayChangeRoom, mayInvite, roomsToShow } from './roomlist.js';
import { RoomRow } from './roomrow.js';
import { openRoomSettings } from './roomsettings.js';

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
    const choice = new RoomChoice(i18n, () => showRooms());
    const addRoom = make('button', {
        class: 'add-room', text: () => i18n.t('lobby.addRoom'), onclick: () => openRoomSettings(context, null, ask),
    });
    addRoom.hidden = session.user.level !== 'admin';
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
        rooms = answer.rooms;
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
            ? `${i18n.t('lobby.stale', { time: i18n.time(freshAt) })} ${quietErrorText(i18n, error)}`
            : quietErrorText(i18n, error));
        if (!rooms)
            empty.hidden = true;
    }

    function showRooms() {
        if (!rooms)
            return;
        const found = roomsToShow(rooms, choice.wish, i18n.language);
        forgetRows(rooms);
        choice.showCounts(rooms);
        const focused = /** @type {HTMLElement | null} */ (list.querySelector(':focus'));
        placeInOrder(list, found.map(rowOf));
        focused?.focus({ preventScroll: true });            // its row may have moved
        list.hidden = found.length === 0;
        list.classList.toggle('has-menus', found.some(hasMenu));
        showSummary(rooms);
        showEmpty(rooms.length, found.length);
    }

    /** @param {import('./api.js').Room} room */
    function rowOf(room) {
        let row = rows.get(room.id);
        if (!row) {
            row = new RoomRow(i18n, () => actionsOf(room.id));
            rows.set(room.id, row);
        }
        row.update(room, { mayEnter: !room.closed || session.user.level === 'admin', hasMenu: hasMenu(room) });
        return row.element;
    }

    /** @param {import('./api.js').Room} room */
    function hasMenu(room) {
        return mayInvite(session.user, room) || mayChangeRoom(session.user, room);
    }

    /**
     * @param {number} id
     * @returns {import('./menu.js').Item[]}
     */
    function actionsOf(id) {
        const room = rooms.find(one => one.id === id);
        const { user } = session;
        const invite = { text: () => i18n.t('lobby.invite'), run: () => openInvitations(context, room) };
        const settings = { text: () => i18n.t('lobby.settings'), run: () => openRoomSettings(context, room, ask) };
        return [...mayInvite(user, room) ? [invite] : [], ...mayChangeRoom(user, room) ? [settings] : []];
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
        choice.element.hidden = all === 0;
        const [what, help] = emptyTexts(all);
        if (found === 0 && empty.dataset.what !== what) {
            empty.replaceChildren(
                make('p', { class: 'empty-what', text: () => i18n.t(what) }), make('p', { text: () => i18n.t(help) }));
        }
        empty.dataset.what = found === 0 ? what : '';
    }

    /** @param {number} all */
    function emptyTexts(all) {
        if (all === 0)
            return ['lobby.empty', addRoom.hidden ? 'lobby.emptyHelp' : 'lobby.emptyAdminHelp'];
        if (choice.wish.words === '' && choice.wish.choice === 'mine')
            return ['lobby.noneMine', 'lobby.noneMineHelp'];
        if (choice.wish.words === '' && choice.wish.choice === 'live')
            return ['lobby.noneLive', 'lobby.noneLiveHelp'];
        return ['lobby.noneFound', 'lobby.noneFoundHelp'];
    }

    const chat = makeLobbyChat(context);
    const seenAgain = () => document.hidden ? clearTimeout(timer) : ask();
    document.addEventListener('visibilitychange', seenAgain);

    host.append(make('section', { class: 'lobby' },
        make('div', { class: 'lobby-head' }, make('div', {}, heading, summary),
            make('a', { class: 'button', href: '#/recordings', text: () => i18n.t('recordings.title') }), addRoom),
        make('div', { class: 'lobby-columns' },
            make('div', { class: 'lobby-rooms' }, choice.element, freshness, empty, list),
            chat.element)));
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
