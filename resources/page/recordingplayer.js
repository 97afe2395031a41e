// SPDX-License-Identifier: GPL-3.0-or-later
// One recording: the film, and beside it what was said and drawn, in step with it.
import { make, say } from './dom.js';
import { quietErrorText } from './errortext.js';
import { shownName } from './filefacts.js';
import { RecordingBoard } from './recordingboard.js';
import { RecordingChat } from './recordingchat.js';
import { isUnderWay, partUrl, stateKey } from './recordingfacts.js';
import { aboutText, saveFilm } from './recordingrow.js';
import { RecordingTimeline } from './recordingtimeline.js';

const pauseMs = 3000;           // while it is not done

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @param {number} id
 * @returns {() => void} closes the view
 */
export function showRecording(host, context, id) {
    const { i18n, api, session, setTitle } = context;
    const isVisitor = session.user.onlyRecording !== undefined;
    const heading = make('h1', { tabindex: -1, dir: 'auto', text: () => i18n.t('recordings.loading') });
    const about = make('p', { class: 'lobby-summary' });
    const problem = make('p', { class: 'problem', role: 'alert' });
    const state = make('div', { class: 'playback-state card', role: 'status', hidden: true });
    const save = make('button', { hidden: true, text: () => i18n.t('recordings.save'), onclick: () => saveFilm(id) });
    const back = make('a', { class: 'button', href: '#/recordings', text: () => i18n.t('recordings.back') });
    const parts = make('div', { class: 'playback', hidden: true });
    const view = make('section', { class: 'recordings' });
    /** @type {RecordingBoard | null} */
    let board = null;
    let timer;
    let nextPicture = 0;
    let isOpen = true;

    async function ask() {
        try {
            const recording = await api.read(`recordings/${id}`);
            if (isOpen)
                take(recording);
        } catch (error) {
            if (isOpen)
                failed(error);
        }
    }

    /** @param {import('./recordingfacts.js').Recording} recording */
    function take(recording) {
        say(problem, () => '');
        const name = shownName(recording.room.name);
        say(heading, () => name);
        setTitle(() => name);
        say(about, () => aboutText(i18n, recording));
        const key = stateKey(recording);
        state.hidden = key === null;
        save.hidden = key !== null;
        if (!key) {
            play(recording);
            return;
        }
        showState(recording, key);
        if (isUnderWay(recording))
            timer = setTimeout(ask, pauseMs);
    }

    /**
     * @param {import('./recordingfacts.js').Recording} recording
     * @param {[string, Record<string, number>]} key
     */
    function showState({ state: name, progress, failure }, key) {
        const bar = make('progress', { max: 100, 'aria-label': () => i18n.t('recordings.progress') });
        bar.value = progress;
        state.replaceChildren(
            make('p', { class: 'empty-what', text: () => i18n.t(...key) }),
            ...name === 'converting' ? [bar] : [],
            make('p', { text: () => i18n.t(`recordings.stateHelp.${name}`) }),
            ...failure && name !== 'recording' ? [make('p', { class: 'recording-why', dir: 'auto', text: failure })] : []);
    }

    /** @param {import('./recordingfacts.js').Recording} recording */
    async function play(recording) {
        const film = make('video', {
            class: 'playback-film', controls: true, preload: 'metadata', playsinline: true, src: partUrl(id, 'media'),
            poster: recording.width > 0 ? partUrl(id, 'poster') : undefined, 'aria-label': () => i18n.t('recordings.film'),
        });
        film.addEventListener('error', () => say(problem, () => i18n.t('recordings.cannotPlay')));
        parts.replaceChildren(film);
        parts.hidden = false;
        let timeline;
        try {
            timeline = new RecordingTimeline(await api.read(`recordings/${id}/timeline`));
        } catch (error) {                       // the film alone is worth something, too
            timeline = new RecordingTimeline(null);
            if (isOpen && error.code !== 'not_found')
                say(problem, () => i18n.t('recordings.noTimeline'));
        }
        if (isOpen)
            showBeside(film, timeline);
    }

    /**
     * @param {HTMLVideoElement} film
     * @param {RecordingTimeline} timeline
     */
    function showBeside(film, timeline) {
        const chat = new RecordingChat(i18n, timeline, ms => { film.currentTime = ms / 1000; });
        parts.append(chat.element);
        if (timeline.hasBoard) {
            board = new RecordingBoard(i18n, timeline, (file, page) => api.file(file, page));
            parts.append(board.element);
        }
        parts.classList.toggle('has-board', timeline.hasBoard);
        const showNow = () => {
            const ms = film.currentTime * 1000;
            chat.show(ms);
            board?.show(ms);
        };
        const follow = () => {
            showNow();
            if (isOpen && !film.paused)
                nextPicture = requestAnimationFrame(follow);
        };
        film.addEventListener('play', follow);
        for (const event of ['timeupdate', 'seeking', 'seeked'])
            film.addEventListener(event, showNow);
        showNow();
    }

    function failed(error) {
        if (error.code === 'not_logged_in') {
            session.end(error.code);
            return;
        }
        const isGone = error.code === 'not_found';
        say(heading, () => i18n.t(isGone ? 'recordings.gone' : 'recordings.title'));
        say(problem, () => isGone ? i18n.t('recordings.goneHelp') : quietErrorText(i18n, error));
        setTitle(() => i18n.t('recordings.title'));
        if (!isGone)
            timer = setTimeout(ask, pauseMs);
    }

    view.append(
        make('div', { class: 'lobby-head' }, make('div', {}, heading, about), save, ...isVisitor ? [] : [back]),
        problem, state, parts);
    host.append(view);
    setTitle(() => i18n.t('recordings.title'));
    heading.focus();
    ask();
    return () => {
        isOpen = false;
        clearTimeout(timer);
        cancelAnimationFrame(nextPicture);
        board?.close();
    };
}
