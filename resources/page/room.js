// SPDX-License-Identifier: GPL-3.0-or-later
// A room: who is in it, what is said, and the honest state of the connection.
import { ChatLog } from './chatlog.js';
import { Composer } from './composer.js';
import { make, say } from './dom.js';
import { keepDraft, takeDraft } from './drafts.js';
import { errorText } from './errortext.js';
import { openRoomSocket } from './newernodes.js';
import { NoticeBar } from './noticebar.js';
import { PeopleList } from './peoplelist.js';
import { RoomConnection, protocol } from './roomconnection.js';
import { RoomModel } from './roommodel.js';
import { comeBackNotice, stateText } from './statetext.js';

const message = { id: 'message', longest: 4000, label: 'room.message', cannotSend: 'room.cannotSend' };
/** Closed codes after which entering again makes no sense. */
const gone = ['room_deleted', 'room_unknown', 'forbidden', 'level_refused'];
/** Closed codes after which the person must log in. */
const loggedOut = ['not_logged_in', 'pass_refused', 'user_deleted'];

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @param {number} roomId
 * @returns {() => void} closes the view and leaves the room
 */
export function showRoom(host, { i18n, api, session, setTitle }, roomId) {
    const userId = session.user.id;
    const model = new RoomModel();
    const people = new PeopleList(i18n);
    const log = new ChatLog(i18n, model);
    const notices = new NoticeBar(i18n);
    const composer = new Composer(i18n, message, text => {
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
        openSocket: (url, isNeeded) => openRoomSocket(url, protocol, isNeeded),
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
        if (state.name === 'closed' && loggedOut.includes(state.code)) {
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
        else
            notices.clear();            // they were about the node that we were on
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
        if (frame.t === 'notice') {
            notices.show(frame, connection.state.name === 'joined' ? connection.state.node : '');
            return;
        }
        if (frame.t === 'refused') {
            composer.putBack(model.takeUnsent(1), () => errorText(i18n, frame));
            return;
        }
        log.add(model.apply(frame));
        if (frame.t === 'joined')
            setName(frame.room.name);
        if (frame.t === 'joined' || frame.t === 'saved')
            log.showFates();
        if (frame.t !== 'chat' && frame.t !== 'saved')
            people.update(model.people, model.you);
    }

    const view = make('section', { class: 'room' },
        make('header', { class: 'room-bar' },
            make('div', { class: 'room-title' }, heading, stateLine),
            make('div', { class: 'room-actions' }, tryNow, enterAgain, leave),
            notices.element),
        make('section', { class: 'chat card', 'aria-label': () => i18n.t('room.chat') }, log.element, composer.element),
        people.element);
    host.append(view);
    setTitle(() => i18n.t('room.opening'));
    heading.focus();
    composer.putBack([takeDraft(userId, roomId)], () => '');
    const watching = new AbortController();
    for (const [target, event] of [[document, 'visibilitychange'], [document, 'resume'], [window, 'online']])
        target.addEventListener(event, () => document.hidden || connection.checkNow(), { signal: watching.signal });
    connection.start();
    return () => {
        watching.abort();
        const isIn = connection.state.name === 'joined';     // then what was sent has arrived
        keepDraft(userId, roomId, [...isIn ? [] : model.takeUnsent(), composer.text].filter(Boolean).join('\n'));
        connection.leave();
    };
}
