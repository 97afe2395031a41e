// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to know of a stored file before it is shown.
import { imageTypes } from './imagefile.js';

/** @typedef {import('./fileapi.js').StoredFile} StoredFile */

const largestOnBoard = 5 * 1024 * 1024;         // larger pictures go there as the page of their preview
const largestShown = 20 * 1024 * 1024;          // as it is, when it has no preview

/** Letters that turn the order of others around, or cannot be seen: with them a name can pretend to be another one. */
const disguise = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A name as it is shown: with a mark in the place of each letter that could deceive the reader.
 * @param {string} name
 */
export function shownName(name) {
    return name.replace(disguise, '\ufffd');
}

/**
 * Folders first, then by name as people count: 2 before 10.
 * @param {StoredFile[]} files
 * @param {string} language
 */
export function sorted(files, language) {
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    return [...files].sort((a, b) => Number(b.folder) - Number(a.folder) || compare(a.name, b.name) || a.id - b.id);
}

/**
 * What of a file goes on the board: 0 for the file itself, or the number of a page of its preview.
 * @param {StoredFile} file
 * @param {number} [page]  that is looked at
 * @returns {number | null} null: nothing can
 */
export function boardPage(file, page = 1) {
    if (file.kind === 'image' && imageTypes.includes(file.type) && (file.size <= largestOnBoard || file.pages === 0))
        return 0;
    return file.pages > 0 ? Math.min(page, file.pages) : null;
}

/** Whether a picture without a preview, or without one yet, is shown as it is. @param {StoredFile} file */
export function isShownWhole(file) {
    return file.pages === 0 && imageTypes.includes(file.type) && file.size <= largestShown;
}
