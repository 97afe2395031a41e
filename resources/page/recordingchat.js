// SPDX-License-Identifier: GPL-3.0-or-later
// What was said while a room was recorded, up to a moment of the film; each line leads to its own.
import { make, say } from './dom.js';
import { EndFollower } from './followend.js';
import { splitLinks } from './links.js';
import { clockText } from './recordingfacts.js';

export class RecordingChat {
    #timeline;
    #rows;
    #empty;
    #list = make('ol', { class: 'lines', role: 'list' });
    #end;
    #shown = 0;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./recordingtimeline.js').RecordingTimeline} timeline
     * @param {(ms: number) => void} seek
     */
    constructor(i18n, timeline, seek) {
        this.#timeline = timeline;
        this.#rows = timeline.lines.map(line => rowOf(i18n, line, seek));
        this.#empty = make('p', { class: 'empty' });
        say(this.#empty, () => i18n.t(timeline.lines.length > 0 ? 'recordings.notYetSaid' : 'recordings.nothingSaid'));
        const log = make('div', { class: 'log', tabindex: 0, role: 'region', 'aria-label': () => i18n.t('room.chat') }, this.#empty, this.#list);
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'playback-chat card' },
            make('h2', { text: () => i18n.t('room.chat') }), log);
        this.#end = new EndFollower(log, this.#list);
    }

    /** @param {number} ms */
    show(ms) {
        const wanted = this.#timeline.saidUntil(ms);
        if (wanted === this.#shown)
            return;
        for (const row of this.#rows.slice(wanted, this.#shown))
            row.remove();
        this.#list.append(...this.#rows.slice(this.#shown, wanted));
        this.#shown = wanted;
        this.#empty.hidden = wanted > 0;
        this.#end.follow();
    }
}

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./recordingtimeline.js').SaidLine} line
 * @param {(ms: number) => void} seek
 */
function rowOf(i18n, { at, name, text }, seek) {
    const when = clockText(at);
    const go = make('button', {
        class: 'quiet playback-when', text: when, 'aria-label': () => i18n.t('recordings.goTo', { time: when }), onclick: () => seek(at),
    });
    const pieces = splitLinks(text).map(piece => piece.href
        ? make('a', { href: piece.href, target: '_blank', rel: 'noopener noreferrer', text: piece.text }) : piece.text);
    return make('li', { class: 'line' },
        make('p', { class: 'line-head' }, make('bdi', { class: 'line-name', text: name }), ' ', go),
        make('p', { class: 'line-text', dir: 'auto' }, ...pieces));
}
