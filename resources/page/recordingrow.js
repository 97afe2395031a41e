// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { shownName } from './filefacts.js';
import { menuButton } from './menu.js';
import { clockText, partUrl, stateKey } from './recordingfacts.js';
import { drawIcon } from './boardicons.js';

const playIcon = 'M8 5l11 7-11 7Z';

/** One recording in the list. It touches only what changed, so that nothing flickers and the focus stays. */
export class RecordingRow {
    #i18n;
    #shown = '';
    #picture = make('span', { class: 'recording-picture', 'aria-hidden': 'true' });
    #name = make('h2', { class: 'recording-name', dir: 'auto' });
    #about = make('p', { class: 'recording-about' });
    #state = make('p', { class: 'recording-state' });
    #bar = make('progress', { max: 100 });
    #why = make('p', { class: 'recording-why', dir: 'auto' });
    #play = make('a', { class: 'button primary' });
    #more;
    /** @type {import('./recordingfacts.js').Recording} */
    #recording;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {(recording: import('./recordingfacts.js').Recording) => void} remove
     */
    constructor(i18n, remove) {
        this.#i18n = i18n;
        this.#more = menuButton({ class: 'quiet room-more' }, () => this.#actions(remove), '\u22EF');
        say(this.#play, () => i18n.t('recordings.play'));
        say(this.#bar, () => i18n.t('recordings.progress'), 'aria-label');
        /** @type {HTMLElement} */
        this.element = make('li', { class: 'recording-row' },
            this.#picture,
            make('div', { class: 'recording-text' }, this.#name, this.#about, this.#state, this.#bar, this.#why),
            make('div', { class: 'recording-ways' }, this.#play, this.#more));
    }

    /** @param {import('./recordingfacts.js').Recording} recording */
    update(recording) {
        const told = JSON.stringify(recording);
        if (told === this.#shown)
            return;
        const isNewPicture = this.#recording?.state !== recording.state;
        this.#shown = told;
        this.#recording = recording;
        const i18n = this.#i18n;
        const name = () => i18n.t('recordings.of', { room: shownName(recording.room.name), time: i18n.time(recording.startedAt) });
        this.element.dataset.state = recording.state;
        this.#name.textContent = shownName(recording.room.name);
        say(this.#about, () => aboutText(i18n, recording));
        this.#showState();
        this.#play.hidden = recording.state !== 'done';
        this.#play.href = `#/recordings/${recording.id}`;
        say(this.#play, () => `${i18n.t('recordings.play')}: ${name()}`, 'aria-label');
        say(this.#more, () => i18n.t('recordings.more', { name: name() }), 'aria-label');
        this.#more.hidden = recording.state !== 'done' && !mayBeRemoved(recording);
        if (isNewPicture)
            this.#showPicture();
    }

    #showState() {
        const i18n = this.#i18n;
        const { state, progress, failure } = this.#recording;
        const key = stateKey(this.#recording);
        this.#state.hidden = key === null;
        say(this.#state, () => key ? i18n.t(...key) : '');
        this.#bar.hidden = state !== 'converting';
        this.#bar.value = progress;
        // The node's own words, in English, with what an administrator can do.
        this.#why.textContent = failure;
        this.#why.hidden = failure === '' || state === 'done' || state === 'recording';
    }

    #showPicture() {
        this.#picture.replaceChildren(drawIcon(playIcon));
        if (this.#recording.state !== 'done')
            return;
        const picture = make('img', { alt: '', loading: 'lazy', decoding: 'async', src: partUrl(this.#recording.id, 'poster') });
        picture.addEventListener('error', () => picture.remove());
        this.#picture.append(picture);
    }

    /**
     * @param {(recording: import('./recordingfacts.js').Recording) => void} remove
     * @returns {import('./menu.js').Item[]}
     */
    #actions(remove) {
        const recording = this.#recording;
        const i18n = this.#i18n;
        const save = { text: () => i18n.t('recordings.download', { size: i18n.bytes(recording.size) }), run: () => saveFilm(recording.id) };
        const away = { text: () => i18n.t('recordings.delete'), run: () => remove(recording) };
        return [...recording.state === 'done' ? [save] : [], ...mayBeRemoved(recording) ? [away] : []];
    }
}

/** @param {import('./recordingfacts.js').Recording} recording */
function mayBeRemoved({ mayRemove, state }) {
    return mayRemove && state !== 'recording';
}

/** The browser asks where to, and reads it by itself. @param {number} id */
export function saveFilm(id) {
    make('a', { href: partUrl(id, 'media', { download: true }), download: '' }).click();
}

/**
 * When, how long, how large, by whom.
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./recordingfacts.js').Recording} recording
 */
export function aboutText(i18n, { startedAt, durationMs, size, by, interview }) {
    const facts = [
        i18n.time(startedAt),
        ...durationMs > 0 ? [clockText(durationMs)] : [],
        ...size > 0 ? [i18n.bytes(size)] : [],
        ...by ? [shownName(by.name)] : [],
        ...interview ? [i18n.t('room.type.interview')] : [],
    ];
    return facts.map(fact => fact.replaceAll(' ', '\u00a0')).join(' · ');
}
