// SPDX-License-Identifier: GPL-3.0-or-later
import { ApiError } from './api.js';
import { smallPrint } from './dom.js';

/**
 * What went wrong and what to do, in the reader's language; the node's own words for a code this page does not know. When it was
 * the node's fault, in small print the id of the request, by which an administrator finds it in the log.
 * @param {import('./i18n.js').I18n} i18n
 * @param {{code: string, message: string, retryAfterSeconds?: number, status?: number, request?: string}} error
 */
export function errorText(i18n, error) {
    const text = quietErrorText(i18n, error);
    return error.request && (error.status ?? 0) >= 500 ? text + smallPrint + i18n.t('error.request', { id: error.request }) : text;
}

/**
 * The same without small print, where it is said again with each try: only what changes is announced anew.
 * @param {import('./i18n.js').I18n} i18n
 * @param {{code: string, message: string, retryAfterSeconds?: number}} error
 */
export function quietErrorText(i18n, error) {
    const key = `error.${error.code}`;
    if (error.code === 'too_many_tries' && error.retryAfterSeconds)
        return i18n.t('error.too_many_tries_wait', { count: error.retryAfterSeconds });
    if (error.code === 'room_closed' && error.message && !(error instanceof ApiError))      // an administrator's own words
        return i18n.t('error.room_closed_because', { why: error.message });
    if (i18n.has(key))
        return i18n.t(key);
    return error.message || i18n.t('error.unknown', { code: error.code });
}

/**
 * Why the room did not do what the person asked for. The node's own words, in English, say it more exactly than a text made
 * beforehand.
 * @param {import('./i18n.js').I18n} i18n
 * @param {{code: string, message: string}} refused
 */
export function refusalText(i18n, refused) {
    const key = `meet.refused.${refused.code}`;
    if (refused.message && (i18n.language === 'en' || !i18n.has(key)))
        return refused.message;
    return i18n.has(key) ? i18n.t(key) : errorText(i18n, refused);
}
