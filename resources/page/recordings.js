// SPDX-License-Identifier: GPL-3.0-or-later
// The recordings that somebody may see, of all rooms or of one. What is still under way is looked at again and again.
import { make, placeInOrder, say } from './dom.js';
import { quietErrorText } from './errortext.js';
import { shownName } from './filefacts.js';
import { confirm } from './question.js';
import { isUnderWay } from './recordingfacts.js';
import { RecordingRow } from './recordingrow.js';

const pauseMs = 3000;           // while something is under way
const longPauseMs = 30000;
const pageSize = 50;

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @param {number} roomId  0: of all rooms
 * @returns {() => void} closes the view
 */
export function showRecordings(host, context, roomId) {
    const { i18n, api, session, setTitle } = context;
    const heading = make('h1', { tabindex: -1, text: () => i18n.t('recordings.title') });
    const summary = make('p', { class: 'lobby-summary' });
    const choice = make('select', {
        'aria-label': () => i18n.t('recordings.whichRoom'),
        onchange: () => { location.hash = choice.value === '0' ? '#/recordings' : `#/recordings/room/${choice.value}`; },
    });
    const problem = make('p', { class: 'problem', role: 'alert' });
    const list = make('ul', { class: 'recordings-list card', role: 'list', hidden: true, 'aria-label': () => i18n.t('recordings.title') });
    const empty = make('div', { class: 'empty', role: 'status' }, make('p', { text: () => i18n.t('recordings.loading') }));
    const more = make('button', { hidden: true, text: () => i18n.t('recordings.showMore'), onclick: showMore });
    const view = make('section', { class: 'recordings' });

    /** @type {Map<number, RecordingRow>} */
    const rows = new Map();
    /** @type {import('./recordingfacts.js').Recording[]} */
    let recordings = [];
    let wanted = pageSize;
    let timer;
    let isOpen = true;

    async function ask() {
        clearTimeout(timer);
        try {
            const answer = await api.read(`recordings?${roomId ? `room=${roomId}&` : ''}max=${wanted}`);
            if (isOpen)
                take(answer);
        } catch (error) {
            if (isOpen)
                failed(error);
        }
        if (isOpen && !document.hidden)
            timer = setTimeout(ask, recordings.some(isUnderWay) ? pauseMs : longPauseMs);
    }

    /** @param {{recordings: import('./recordingfacts.js').Recording[], total: number}} answer */
    function take(answer) {
        recordings = answer.recordings;
        say(problem, () => '');
        const focused = /** @type {HTMLElement | null} */ (list.querySelector(':focus'));
        placeInOrder(list, recordings.map(rowOf));
        focused?.focus({ preventScroll: true });
        for (const id of rows.keys()) {
            if (!recordings.some(recording => recording.id === id))
                rows.delete(id);
        }
        list.hidden = recordings.length === 0;
        more.hidden = recordings.length >= answer.total || wanted >= 200;
        say(summary, () => answer.total > 0 ? i18n.t('recordings.count', { count: answer.total }) : '');
        empty.hidden = recordings.length > 0;
        empty.replaceChildren(
            make('p', { class: 'empty-what', text: () => i18n.t(roomId ? 'recordings.noneOfRoom' : 'recordings.none') }),
            make('p', { text: () => i18n.t('recordings.noneHelp') }));
    }

    function failed(error) {
        if (error.code === 'not_logged_in') {
            session.end(error.code);
            return;
        }
        say(problem, () => quietErrorText(i18n, error));
        empty.hidden = true;
    }

    /** @param {import('./recordingfacts.js').Recording} recording */
    function rowOf(recording) {
        let row = rows.get(recording.id);
        if (!row) {
            row = new RecordingRow(i18n, askToRemove);
            rows.set(recording.id, row);
        }
        row.update(recording);
        return row.element;
    }

    /** @param {import('./recordingfacts.js').Recording} recording */
    function askToRemove(recording) {
        const question = make('p', {
            text: () => i18n.t('recordings.deleteQuestion', { room: shownName(recording.room.name), time: i18n.time(recording.startedAt) }),
        });
        confirm(view, i18n, { title: 'recordings.delete', yes: 'recordings.delete', no: 'board.cancel' }, [question], () => remove(recording.id));
    }

    /** @param {number} id */
    async function remove(id) {
        try {
            await api.write('DELETE', `recordings/${id}`);
        } catch (error) {
            if (error.code !== 'not_found') {           // else somebody else has deleted it
                failed(error);
                return;
            }
        }
        await ask();
        heading.focus();
    }

    function showMore() {
        wanted += pageSize;
        ask();
    }

    /** Rooms to choose from; without them all recordings are there all the same. */
    async function fillChoice() {
        choice.append(make('option', { value: '0', text: () => i18n.t('recordings.allRooms') }));
        try {
            const { rooms } = await api.rooms();
            const { compare } = new Intl.Collator(i18n.language, { numeric: true });
            for (const room of rooms.sort((a, b) => compare(a.name, b.name)))
                choice.append(make('option', { value: room.id, text: shownName(room.name) }));
        } catch {
            choice.hidden = true;
        }
        choice.value = String(roomId);
    }

    const seenAgain = () => document.hidden ? clearTimeout(timer) : ask();
    document.addEventListener('visibilitychange', seenAgain);
    view.append(
        make('div', { class: 'lobby-head' }, make('div', {}, heading, summary),
            choice, make('a', { class: 'button', href: '#/rooms', text: () => i18n.t('lobby.title') })),
        problem, empty, list, more);
    host.append(view);
    setTitle(() => i18n.t('recordings.title'));
    heading.focus();
    fillChoice();
    ask();
    return () => {
        isOpen = false;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', seenAgain);
    };
}
