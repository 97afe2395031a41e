// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the files panel, drawn on 24 by 24.
import { drawIcon } from './boardicons.js';

/** @type {Record<string, string>} */
const paths = {
    folder: 'M3 6.5h6.5l2 2.5H21v10H3Z',
    image: 'M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
    document: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6',
    video: 'M3 6h13v12H3ZM16 10.5l5-3v9l-5-3',
    audio: 'M9 18V6l10-2v12M9 18a2.5 2 0 1 1-5 0a2.5 2 0 1 1 5 0M19 16a2.5 2 0 1 1-5 0a2.5 2 0 1 1 5 0',
    other: 'M6 3h8l4 4v14H6ZM14 3v4h4',
    upload: 'M12 20V9M7.5 13.5L12 9l4.5 4.5M5 4h14',
    newFolder: 'M3 6.5h6.5l2 2.5H21v10H3ZM12 11.5v5M9.5 14h5',
    bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
    later: 'M10 6l6 6-6 6',
    earlier: 'M14 6l-6 6 6 6',
    close: 'M6 6l12 12M18 6L6 18',
    again: 'M19 12a7 7 0 1 1-2.5-5.4M19 3v4h-4',
};

/** @param {string} name  of a kind of file, or of something to do */
export function fileIcon(name) {
    return drawIcon(paths[name] ?? paths.other);
}
