// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { confirm } from './question.js';
import { roomIcon } from './roomicons.js';

/** That the room is being recorded, or is to be, which everybody sees, and the button for who may record. */
export class RecordMark {
    #i18n;
    #media;
    #words = make('span');
    #label = make('span', { class: 'media-text' });

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./mediamodel.js').MediaModel} media
     * @param {(frame: object) => void} ask
     */
    constructor(i18n, media, ask) {
        this.#i18n = i18n;
        this.#media = media;
        /** @type {HTMLElement} */
        this.mark = make('span', { class: 'record-mark', role: 'status', hidden: true }, this.#words);
        /** @type {HTMLButtonElement} */
        this.button = make('button', { type: 'button', class: 'media-button media-record', hidden: true, onclick: () => this.#toggle(ask) }, roomIcon('record'), this.#label);
    }

    /** @param {boolean} isIn  the room */
    update(isIn) {
        const { recording, mayRecord, awaitsRecording } = this.#media;
        this.mark.hidden = !isIn || !(recording || awaitsRecording);
        this.mark.dataset.look = recording ? 'on' : 'off';
        this.button.hidden = !isIn || !mayRecord;
        this.button.dataset.look = recording ? 'on' : 'off';
        const words = () => recording ? this.#i18n.t('media.recordingSince', { time: this.#i18n.time(recording.since) }) : this.#i18n.t('media.recordingAwaited');
        say(this.#words, () => this.mark.hidden ? '' : words());
        say(this.mark, () => recording ? this.#i18n.t('media.recordingBy', { name: recording.name }) : this.#i18n.t('media.recordingAwaitedWhy'), 'title');
        say(this.#label, () => this.#i18n.t(recording ? 'media.recordEnd' : 'media.record'));
        say(this.button, () => this.#i18n.t(recording ? 'media.recordEnd' : 'media.record'), 'title');
    }

    /** A recording keeps what people say: it is begun on purpose only. */
    #toggle(ask) {
        if (this.#media.recording) {
            ask({ t: 'record', on: false });
            return;
        }
        const question = make('p', { text: () => this.#i18n.t('media.recordQuestion') });
        confirm(this.button.closest('.room'), this.#i18n, { title: 'media.record', yes: 'media.recordBegin', no: 'board.cancel' }, [question], () => ask({ t: 'record', on: true }));
    }
}
