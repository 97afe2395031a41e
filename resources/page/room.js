// SPDX-License-Identifier: GPL-3.0-or-later
// A room: who is in it, what is said and done, and the honest state of the connection.
import { ChatPanel } from './chatpanel.js';
import { make, say } from './dom.js';
import { keepDraft, takeDraft, whispersFor } from './drafts.js';
import { errorText, refusalText } from './errortext.js';
import { FilePanel } from './filepanel.js';
import { openInvitations } from './invitations.js';
import { MeetingModel } from './meetingmodel.js';
import { openRoomSocket } from './newernodes.js';
import { NoticeBar } from './noticebar.js';
import { OwnActions } from './ownactions.js';
import { PeopleList } from './peoplelist.js';
import { PollPanel } from './pollpanel.js';
import { confirm } from './question.js';
import { redirectNotice } from './redirectnotice.js';
import { Requests } from './requests.js';
import { RoomConnection, protocol } from './roomconnection.js';
import { RoomLayout } from './roomlayout.js';
import { mayInvite } from './roomlist.js';
import { RoomMedia } from './roommedia.js';
import { RoomModel } from './roommodel.js';
import { RoomStage } from './roomstage.js';
import { comeBackNotice, stateText } from './statetext.js';

/** Closed codes after which entering again makes no sense. */
const gone = ['room_deleted', 'room_unknown', 'forbidden', 'level_refused', 'demo_over'];
/** Closed codes after which the person must log in. */
const loggedOut = ['not_logged_in', 'pass_refused', 'user_deleted'];

/** What a refused frame was about, by its `t`: where the reason is shown. Those of the board begin with `board`. */
const placeOf = {
    chat: 'composer', whisper: 'whisper', settle: 'chat', chatMode: 'chat', typing: 'nowhere',
    ask: 'polls', vote: 'polls', endPoll: 'polls', removePoll: 'polls',
    apply: 'bar', grant: 'bar', refuse: 'bar', take: 'bar', mute: 'bar', hand: 'bar', kick: 'bar', publish: 'bar', record: 'bar',
    signal: 'nowhere', watch: 'nowhere',
};

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @param {number} roomId
 * @returns {() => void} closes the view and leaves the room
 */
export function showRoom(host, context, roomId) {
    const { i18n, api, session, setTitle } = context;
    const userId = session.user.id;
    const isVisitor = session.user.onlyRoom !== undefined;
    const model = new RoomModel();
    const meeting = new MeetingModel(id => model.nameOf(id));
    const closed = new AbortController();
    let nextUpdate = 0;
    const problem = make('p', { class: 'problem room-problem', role: 'alert' });

    /** Asks the room for something; false: not in it. @param {any} frame */
    function ask(frame) {
        const isSent = connection.send(frame);
        if (isSent && frame.t === 'vote')
            meeting.cast(frame.poll, frame.answers);
        if (!isSent || placeOf[frame.t] === 'bar')
            say(problem, () => isSent ? '' : i18n.t('meet.notIn'));
        return isSent;
    }

    const stage = new RoomStage(i18n, model, meeting, ask, {
        send: frame => connection.send(frame),
        upload: async (image, name) => (await api.addFile(roomId, image, name)).id,
        readFile: (file, page) => api.file(file, page),
    });
    const chat = new ChatPanel(i18n, model, meeting, ask);
    const polls = new PollPanel(i18n, meeting, ask);
    const requests = new Requests(i18n, meeting, id => model.nameOf(id), ask);
    const media = new RoomMedia({
        i18n, model, meeting, ask, act, send: frame => connection.send(frame), note: ({ key, values }) => chat.log.add(model.notice(key, values)),
        changed: updateSoon, spoken: () => people.markSpeakers(id => media.isSpeaking(id)),
        board: stage.board.element, isBoardUsed: () => stage.board.isUsed, closed: closed.signal,
    });
    stage.setContent(media.stage.element);
    const people = new PeopleList(i18n, model, meeting, media.model, act, requests.element);
    const own = new OwnActions(i18n, meeting, ask);
    const notices = new NoticeBar(i18n);
    const demo = new NoticeBar(i18n);
    const undo = new NoticeBar(i18n);
    const view = make('section', { class: 'room' });
    const files = new FilePanel(i18n, {
        api, roomId, hasHome: !isVisitor && !session.user.guest, board: stage.board, closed: closed.signal, changed: updateSoon,
        offerUndo: (text, run) => undo.offer(text, () => i18n.t('files.undo'), run),
    });
    const layout = new RoomLayout(i18n, {
        board: stage.element, chat: chat.element, people: people.element, files: files.element, polls: polls.element,
    }, partShown, closed.signal);
    let unread = 0;
    let isToldAll = true;           // how things stand, since we are in
    /** @type {import('./api.js').Room | undefined} */
    let room;
    let redirect = redirectNotice(undefined, key => key);

    const title = () => model.roomName || i18n.t(connection.state.name === 'closed' ? 'entry.refused' : 'room.opening');
    const heading = make('h1', { tabindex: -1, dir: 'auto' });
    const kind = make('span', { class: 'tag', hidden: true });
    const stateLine = make('p', { class: 'state', role: 'status' });
    const tryNow = make('button', { text: () => i18n.t('room.tryNow'), onclick: () => connection.retryNow() });
    const enterAgain = make('button', { class: 'primary', text: () => i18n.t('room.enterAgain'), onclick: () => connection.start() });
    const invite = make('button', {
        hidden: true, text: () => i18n.t('lobby.invite'), onclick: () => openInvitations(context, room),
    });
    const leave = make('button', { class: 'leave', onclick: askToLeave });
    const onward = make('div', { class: 'onward' });

    const connection = new RoomConnection({
        enter: () => api.enter(roomId),
        openSocket: (url, isNeeded) => openRoomSocket(url, protocol, isNeeded),
        stateChanged,
        frameArrived,
    });

    /** @param {string} name */
    function setName(name) {
        model.roomName = name;
        heading.title = name;
        showTitle();
    }

    function showTitle() {
        say(heading, title);
        setTitle(title);
    }

    /** What is being uploaded ends with the view. */
    function askToLeave() {
        const go = () => { location.hash = '#/rooms'; };
        if (!files.isUploading)
            go();
        else
            confirm(view, i18n, { title: 'files.leaveTitle', yes: 'room.leave', no: 'files.stay' }, [make('p', { text: () => i18n.t('files.leaveQuestion') })], go);
    }

    /** The list of rooms tells whose they are; it is asked once. */
    async function showInvite() {
        try {
            if (!isVisitor)
                room ??= (await api.rooms()).rooms.find(({ id }) => id === roomId);
        } catch {
            // it is asked again after coming back; the list of rooms has the same button
        }
        invite.hidden = connection.state.name !== 'joined' || !room || !mayInvite(session.user, room);
    }

    /** @param {import('./roomconnection.js').RoomState} state */
    function stateChanged(state) {
        if (state.name === 'closed' && loggedOut.includes(state.code)) {
            session.end(state.code);
            return;
        }
        if (view.dataset.state === 'joined' && state.name !== 'joined')
            stage.board.lost(connection.quietMs);
        view.dataset.state = state.name;
        say(stateLine, () => stateText(i18n, state));
        say(leave, () => i18n.t(state.name === 'closed' && !isVisitor ? 'room.back' : 'room.leave'));     // visitors have no rooms
        showTitle();
        invite.hidden = true;
        tryNow.hidden = state.name !== 'reconnecting' && state.name !== 'moved';
        enterAgain.hidden = state.name !== 'closed' || gone.includes(state.code);
        showRedirect(state.name === 'closed' ? state.url : undefined);
        if (state.name === 'connecting' && state.room)
            setName(state.room);
        media.setConnected(state.name === 'joined');
        if (state.name === 'closed') {
            model.forgetPeople();
            media.end();
        }
        layout.element.hidden = state.name === 'closed' && !model.you;
        if (state.name === 'joined') {
            joined(state);
        } else {                        // they were about the node that we were on
            notices.clear();
            demo.clear();
        }
        chat.setConnected(state.name === 'joined');
        polls.setConnected(state.name === 'joined');
        update();
    }

    /** @param {string | undefined} url */
    function showRedirect(url) {
        redirect.stop();
        redirect = redirectNotice(url, (key, values) => i18n.t(key, values));
        onward.replaceChildren(redirect.element);
    }

    /** @param {{node: string, after?: import('./roomconnection.js').Departure}} state */
    function joined(state) {
        say(problem, () => '');
        showInvite();
        if (state.after)
            chat.log.add(model.notice(...comeBackNotice(state.after, state.node)));
        putBackUnsent();
        if ([heading, document.body, tryNow, enterAgain].includes(document.activeElement) && matchMedia('(pointer: fine)').matches)
            chat.composer.focus();
    }

    /** What did not get through is put back into the box, if that is for the same person or for everybody; else it is told of. */
    function putBackUnsent() {
        const why = () => i18n.t('room.notSent');
        const { composer, recipient } = chat;
        const lines = model.takeUnsent();
        if (lines.length > 0) {
            if (!composer.text)
                recipient.set(null);
            composer.putBack(lines, why);
        }
        const { to, same, others } = whispersFor({ text: composer.text, to: recipient.person }, model.takeUnsentWhispers());
        if (same.length > 0) {
            recipient.set(to);
            composer.putBack(same.map(({ text }) => text), why);
        }
        whispersFailed(others, why);
    }

    // They are not put into the box, where they could go to somebody else.
    function whispersFailed(whispers, why) {
        for (const { to, text } of whispers)
            chat.log.add(model.notice('meet.note.whisperFailed', { name: to.name, text, why: why() }));
    }

    function frameArrived(frame) {
        if (frame.t === 'notice')
            (frame.code === 'demo_ends' ? demo : notices).show(frame, connection.state.name === 'joined' ? connection.state.node : '');
        else if (frame.t === 'refused')
            refused(frame);
        else if (frame.t.startsWith('board'))
            boardTold(frame);
        else
            told(frame);
    }

    /** The state that follows `joined` ends with the board's history: what it lacks of ours is sent again. */
    function boardTold(frame) {
        const wasUsed = stage.board.isUsed;
        stage.board.receive(frame);
        if (stage.board.isUsed !== wasUsed)     // it may be what is shown first
            updateSoon();
        if (isToldAll || frame.t !== 'boardHistory')
            return;
        isToldAll = true;
        stage.board.toldAll();
        for (const vote of meeting.toldAll())
            ask({ t: 'vote', ...vote });
    }

    function told(frame) {
        if (frame.t === 'files') {
            files.told();
            return;
        }
        const notes = meeting.apply(frame);
        const entries = model.apply(frame);
        notes.push(...media.told(frame));
        const lines = [...entries, ...notes.flatMap(({ key, values }) => model.notice(key, values))];
        chat.log.add(lines);
        polls.told(frame);
        if (frame.t === 'joined') {
            isToldAll = false;
            setName(frame.room.name);
            files.joined();
        }
        if (['meeting', 'rights', 'waiting'].includes(frame.t))
            updateStage();              // also while nobody looks, when there are no pictures: what we drew may wait for the right
        if (frame.t === 'meeting' && meeting.isWaiting)
            layout.show('board');       // it says what the room waits for
        if (frame.t === 'joined' || frame.t === 'saved')
            chat.log.showFates();
        if (!layout.isShown('chat'))
            unread += lines.filter(line => line.kind !== 'notice' && !model.isMine(line)).length;
        if (frame.t === 'chat')         // there may be many, and they change nothing else
            showBadges();
        else if (!['saved', 'signal'].includes(frame.t))
            updateSoon();
    }

    function refused(frame) {
        const why = () => refusalText(i18n, frame);
        media.refused(frame);
        switch (frame.of?.startsWith('board') ? 'board' : placeOf[frame.of] ?? 'composer') {
        case 'board':
            stage.board.receive(frame);
            break;
        case 'composer':
            chat.composer.putBack(model.takeUnsent(1), () => errorText(i18n, frame));
            break;
        case 'whisper':
            whispersFailed(model.takeUnsentWhispers(1), why);
            break;
        case 'chat':
            chat.tell(why);
            break;
        case 'polls':
            polls.refused(frame.of, why);
            break;
        case 'bar':
            say(problem, why);
            break;
        }
    }

    /**
     * @param {import('./personactions.js').Action} action
     * @param {import('./roommodel.js').Person} person
     */
    function act({ key, frame, asks }, person) {
        if (asks) {
            const question = make('p', { text: () => i18n.t(asks, { name: person.name }) });
            confirm(view, i18n, { title: key, yes: key, no: 'board.cancel' }, [question], () => ask(frame));
            return;
        }
        if (frame) {
            ask(frame);
            return;
        }
        chat.recipient.set(person);
        layout.show('chat');
        chat.composer.focus();
    }

    function partShown(part) {
        if (part === 'chat')
            unread = 0;
        updateSoon();
    }

    /** Before the next picture: when much comes at once, all is shown once. */
    function updateSoon() {
        cancelAnimationFrame(nextUpdate);
        nextUpdate = requestAnimationFrame(update);
    }

    function updateStage() {
        stage.update(connection.state.name === 'joined');
    }

    function update() {
        const isIn = connection.state.name === 'joined';
        updateStage();
        chat.update();
        polls.update();
        requests.update();
        people.update();
        own.update(isIn);
        media.update();
        layout.setStage(media.stage.isUsed);
        say(kind, () => i18n.t(`room.type.${meeting.type}`));
        kind.hidden = meeting.type === 'conference';
        showBadges();
    }

    function showBadges() {
        layout.setThere('files', files.isThere);
        layout.setBadge('board', layout.isShown('board') ? 0 : media.stage.othersScreens);
        layout.setBadge('chat', unread);
        layout.setBadge('files', files.failedUploads);
        layout.setBadge('people', meeting.isModerator(meeting.you) ? meeting.applications.length + meeting.hands.length : 0);
        layout.setBadge('polls', connection.state.name === 'joined' ? meeting.openPolls : 0);
    }

    view.append(
        make('header', { class: 'room-bar' },
            make('div', { class: 'room-title' }, make('div', { class: 'room-name-line' }, heading, kind, media.record.mark), stateLine),
            make('div', { class: 'room-actions' }, media.bar, media.record.button, own.element, invite, tryNow, enterAgain, leave),
            problem, media.notes.element, onward, demo.element, notices.element, undo.element),
        layout.element);
    host.append(view);
    heading.focus();
    const draft = takeDraft(userId, roomId);
    chat.recipient.set(draft.to);
    chat.composer.putBack([draft.text], () => '');
    for (const [target, event] of [[document, 'visibilitychange'], [document, 'resume'], [window, 'online']])
        target.addEventListener(event, () => document.hidden || connection.checkNow(), { signal: closed.signal });
    connection.start();
    return () => {
        closed.abort();
        redirect.stop();
        if (connection.state.name !== 'joined')     // then what was sent has arrived
            putBackUnsent();
        keepDraft(userId, roomId, { text: chat.composer.text, to: chat.recipient.person });
        connection.leave();
        undo.clear();
        files.close();
        media.close();
        stage.board.close();
    };
}
