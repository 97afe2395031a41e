// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a meeting, drawn on 24 by 24.
import { drawIcon } from './boardicons.js';

/** @type {Record<string, string>} */
const paths = {
    hand: 'M8 12V5.5a1.4 1.4 0 0 1 2.8 0V11V4.4a1.4 1.4 0 0 1 2.8 0V11V5.5a1.4 1.4 0 0 1 2.8 0V13.5V9.5a1.4 1.4 0 0 1 2.8 0V14a7 7 0 0 1-13 3.6L3.8 13.4a1.5 1.5 0 0 1 2.4-1.7L8 14',
    more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
    smile: 'M12 3.5a8.5 8.5 0 1 0 .01 0M8 14c2 2.6 6 2.6 8 0M9 9.5v.01M15 9.5v.01',
    board: 'M4 5h16v11H4ZM12 16v4M8 20h8',
    chat: 'M4 5h16v11H10l-4 4v-4H4Z',
    files: 'M3 6.5h6.5l2 2.5H21v10H3Z',
    screens: 'M4 5h12v8H4ZM10 13v4M6 17h8M17 10h4v10h-4Z',
    people: 'M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.3 3.3 0 0 1 0 6.3M18 14.5a6 6 0 0 1 3.5 5.5',
    polls: 'M5 20V11M12 20V4M19 20v-6',
};

/** @param {string} name */
export function roomIcon(name) {
    return drawIcon(paths[name]);
}
