// SPDX-License-Identifier: GPL-3.0-or-later
import { make } from './dom.js';
import { splitLinks } from './links.js';

/**
 * What was said to one person, as an element.
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./roommodel.js').WhisperLine} line
 * @param {boolean} isMine
 */
export function whisperLine(i18n, line, isMine) {
    const mark = make('span', { class: 'whisper-mark', text: () => isMine ? i18n.t('meet.whisperedTo', { name: line.toName }) : i18n.t('meet.whispered') });
    const element = chatLine(i18n, line, { isMine, marks: [mark] });
    element.classList.add('line-whisper');
    return element;
}

/**
 * What somebody said, as an element.
 * @param {import('./i18n.js').I18n} i18n
 * @param {{name: string, text: string, at: number}} line
 * @param {object} [more]
 * @param {boolean} [more.isMine]
 * @param {HTMLElement[]} [more.marks]  what else there is to know about it
 */
export function chatLine(i18n, { name, text, at }, { isMine = false, marks = [] } = {}) {
    return make('li', { class: isMine ? 'line line-mine' : 'line' },
        make('p', { class: 'line-head' }, make('bdi', { class: 'line-name', text: name }), ' ', timeOf(i18n, at), ' ', ...marks),
        make('p', { class: 'line-text', dir: 'auto' }, ...splitLinks(text).map(linkOrText)));
}

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {number} at  UTC in ms
 */
export function timeOf(i18n, at) {
    return make('time', { datetime: new Date(at).toISOString(), title: () => i18n.fullTime(at), text: () => i18n.time(at) });
}

/** @param {{text: string, href?: string}} piece */
function linkOrText({ text, href }) {
    return href ? make('a', { href, target: '_blank', rel: 'noopener noreferrer', text }) : text;
}
