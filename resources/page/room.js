// SPDX-License-Identifier: GPL-3.0-or-later
// A room: who is in it, what is said, and the honest state of the connection.
import { ChatLog } from './chatlog.js';
import { Composer } from './composer.js';
import { make, say } from './dom.js';
import { errorText } from './errortext.js';
import { PeopleList } from './peoplelist.js';
import { RoomConnection, protocol } from './roomconnection.js';
import { RoomModel } from './roommodel.js';
import { comeBackNotice, stateText } from './statetext.js';

/** Closed codes after which entering again makes no sense. */
const gone = ['room_deleted', 'room_unknown', 'forbidden', 'level_refused'];

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @param {number} roomId
 * @returns {() => void} closes the view and leaves the room
 */
export function showRoom(host, { i18n, api, session, setTitle }, roomId) {
    const model = new RoomModel();
    const people = new PeopleList(i18n);
    const log = new ChatLog(i18n, model);
    const composer = new Composer(i18n, text => {
        const isSent = connection.say(text);
        if (isSent)
            model.said(text);
        return isSent;
    });
    const heading = make('h1', { tabindex: -1, dir: 'auto', text: () => model.roomName || i18n.t('room.opening') });
    const stateLine = make('p', { class: 'state', role: 'status' });
    const tryNow = make('button', { text: () => i18n.t('room.tryNow'), onclick: () => connection.retryNow() });
    const enterAgain = make('button', { class: 'primary', text: () => i18n.t('room.enterAgain'), onclick: () => connection.start() });
    const leave = make('button', { class: 'leave', onclick: () => { location.hash = '#/rooms'; } });

    const connection = new RoomConnection({
        enter: () => api.enter(roomId),
        openSocket: url => new WebSocket(url, protocol),
        stateChanged,
        frameArrived,
    });

    /** @param {string} name */
    function setName(name) {
        model.roomName = name;
        say(heading, () => name);
        heading.title = name;
        setTitle(() => name);
    }

    /** @param {import('./roomconnection.js').RoomState} state */
    function stateChanged(state) {
        if (state.name === 'closed' && (state.code === 'not_logged_in' || state.code === 'user_deleted')) {
            session.end(state.code);
            return;
        }
        view.dataset.state = state.name;
        say(stateLine, () => stateText(i18n, state));
        say(leave, () => i18n.t(state.name === 'closed' ? 'room.back' : 'room.leave'));
        tryNow.hidden = state.name !== 'reconnecting' && state.name !== 'moved';
        enterAgain.hidden = state.name !== 'closed' || gone.includes(state.code);
        composer.setConnected(state.name === 'joined');
        if (state.name === 'connecting' && state.room)
            setName(state.room);
        if (state.name === 'joined')
            joined(state);
    }

    /** @param {{node: string, after?: import('./roomconnection.js').Departure}} state */
    function joined(state) {
        if (state.after)
            log.add(model.notice(...comeBackNotice(state.after, state.node)));
        const unsent = model.takeUnsent();
        if (unsent.length > 0)
            composer.putBack(unsent, () => i18n.t('room.notSent'));
        if ([heading, document.body, tryNow, enterAgain].includes(document.activeElement) && matchMedia('(pointer: fine)').matches)
            composer.focus();
    }

    function frameArrived(frame) {
        if (frame.t === 'refused') {
            composer.putBack(model.takeUnsent(1), () => errorText(i18n, frame));
            return;
        }
        log.add(model.apply(frame));
        if (frame.t === 'joined')
            setName(frame.room.name);
        if (frame.t !== 'chat')
            people.update(model.people, model.you);
    }

    const view = make('section', { class: 'room' },
        make('header', { class: 'room-bar' },
            make('div', { class: 'room-title' }, heading, stateLine),
            make('div', { class: 'room-actions' }, tryNow, enterAgain, leave)),
        make('section', { class: 'chat card', 'aria-label': () => i18n.t('room.chat') }, log.element, composer.element),
        people.element);
    host.append(view);
    setTitle(() => i18n.t('room.opening'));
    heading.focus();
    connection.start();
    return () => connection.leave();
}
