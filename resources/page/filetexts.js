// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about files and uploads.
import { errorText } from './errortext.js';
import { shownName } from './filefacts.js';

/**
 * A text about one file, which is named, or about several.
 * @param {import('./i18n.js').I18n} i18n
 * @param {string} key
 * @param {import('./fileapi.js').StoredFile[]} files
 */
export function counted(i18n, key, files) {
    return files.length === 1 ? i18n.t(key, { name: shownName(files[0].name) }) : i18n.t(`${key}Many`, { count: files.length });
}

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./fileapi.js').StoredFile} file
 */
export function aboutFile(i18n, file) {
    const when = file.deletedAt ? i18n.t('files.deletedAt', { time: i18n.time(file.deletedAt) }) : i18n.time(file.changedAt);
    return [...file.folder ? [] : [i18n.bytes(file.size)], ...file.by ? [shownName(file.by.name)] : [], when.replaceAll(' ', '\u00a0')].join('\u00a0· ');
}

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./uploadqueue.js').Upload} upload
 */
export function uploadText(i18n, { state, size, tus, error }) {
    if (state === 'waiting')
        return i18n.t('files.uploadWaits', { size: i18n.bytes(size) });
    if (state === 'failed')
        return failureText(i18n, error);
    const values = { sent: i18n.bytes(tus.sent), size: i18n.bytes(size) };
    return i18n.t(tus.isInterrupted ? 'files.uploadInterrupted' : 'files.uploadSent', values);
}

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {any} error
 */
function failureText(i18n, error) {
    if (error.code === 'too_large' && error.maximumBytes)
        return i18n.t('files.tooLarge', { size: i18n.bytes(error.maximumBytes) });
    if (error.code === 'no_space' && error.freeBytes !== undefined)
        return i18n.t('files.noSpace', { size: i18n.bytes(error.freeBytes) });
    return errorText(i18n, error);
}
