// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in which people of all nodes talk outside of rooms. On a phone it starts closed, below the rooms.
import { chatLine } from './chatline.js';
import { Composer } from './composer.js';
import { make, placeInOrder, say } from './dom.js';
import { errorText } from './errortext.js';
import { EndFollower } from './followend.js';
import { LobbyConnection, protocol } from './lobbyconnection.js';
import { LobbyLines } from './lobbylines.js';

const message = { id: 'lobby-message', longest: 1000, label: 'lobby.message', cannotSend: 'lobby.cannotSend' };
const narrow = '(max-width: 60rem)';        // as in style.css

/**
 * @param {import('./app.js').Context} context
 * @returns {{element: HTMLElement, close: () => void}}
 */
export function makeLobbyChat({ i18n, session }) {
    const lines = new LobbyLines();
    /** @type {Map<number, HTMLElement>} */
    let rows = new Map();
    let unread = 0;
    let isBack = false;         // a connection has just opened

    const composer = new Composer(i18n, message, text => {
        const isSent = connection.say(text);
        if (isSent)
            lines.said(text);
        return isSent;
    });
    const connection = new LobbyConnection({
        openSocket: () => new WebSocket(new URL('lobby', location.href.replace(/^http/, 'ws')), protocol),
        changed,
        frameArrived: frame => frame.t === 'lines' ? take(frame.lines) : refused(frame),
        loggedOut: () => session.end('not_logged_in'),
    });

    const badge = make('span', { class: 'tag', hidden: true });
    const toggle = make('button', { class: 'quiet lobby-chat-toggle', 'aria-controls': 'lobby-chat-body', onclick: () => fold(!body.hidden) },
        make('span', { text: () => i18n.t('lobby.chat') }), badge);
    const state = make('p', { class: 'lobby-chat-state', role: 'status', text: () => i18n.t('lobby.connecting') });
    const empty = make('p', { class: 'empty', hidden: true, text: () => i18n.t('lobby.noChat') });
    const list = make('ol', { class: 'lines', role: 'list' });
    const log = make('div', { class: 'log', role: 'log', tabindex: 0, 'aria-label': () => i18n.t('lobby.chat') }, empty, list);
    const end = new EndFollower(log, list);
    const body = make('div', { class: 'lobby-chat-body', id: 'lobby-chat-body' }, state, log, composer.element);

    /** @param {boolean} isFolded */
    function fold(isFolded) {
        body.hidden = isFolded;
        toggle.setAttribute('aria-expanded', String(!isFolded));
        if (!isFolded)
            count(0);
    }

    /** @param {number} lines  that were not seen */
    function count(lines) {
        unread = lines;
        badge.hidden = lines === 0;
        say(badge, () => lines === 0 ? '' : i18n.t('lobby.unread', { count: lines }));
    }

    /** @param {boolean} isOpen */
    function changed(isOpen) {
        isBack = isOpen;
        composer.setConnected(isOpen);
        state.classList.toggle('is-stale', !isOpen);
        say(state, () => i18n.t(isOpen ? 'lobby.chatHelp' : 'lobby.offline'));
    }

    /** @param {import('./lobbylines.js').LobbyLine[]} told */
    function take(told) {
        const isFirst = rows.size === 0;
        const fresh = lines.add(told);
        for (const line of fresh)
            rows.set(line.id, chatLine(i18n, line));
        const shown = new Map(lines.all.map(line => [line.id, rows.get(line.id)]));
        rows = shown;
        placeInOrder(list, [...shown.values()]);
        empty.hidden = shown.size > 0;
        end.follow();
        if (body.hidden && !isFirst)
            count(unread + fresh.length);
        if (isBack)
            takeUnsentBack();
    }

    /** After an interruption: what the lobby does not show may not have reached it. */
    function takeUnsentBack() {
        isBack = false;
        const unsent = lines.takeUnsent();
        if (unsent.length > 0)
            composer.putBack(unsent, () => i18n.t('lobby.notSent'));
    }

    function refused(frame) {
        const unsent = lines.takeUnsent(1);
        if (unsent.length > 0)
            composer.putBack(unsent, () => frame.code === 'unavailable' ? i18n.t('lobby.notStored') : errorText(i18n, frame));
        else                        // there is nothing to read yet
            say(state, () => errorText(i18n, frame));
    }

    const element = make('section', { class: 'lobby-chat card', 'aria-label': () => i18n.t('lobby.chat') }, make('h2', {}, toggle), body);
    fold(matchMedia(narrow).matches);
    const watching = new AbortController();
    for (const [target, event] of [[document, 'visibilitychange'], [document, 'resume'], [window, 'online']])
        target.addEventListener(event, () => document.hidden || connection.checkNow(), { signal: watching.signal });
    connection.start();
    return {
        element,
        close() {
            watching.abort();
            connection.stop();
        },
    };
}
