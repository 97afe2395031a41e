// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures on the board's buttons, drawn on 24 by 24.
import { svg } from './boardpaint.js';

/** @type {Record<string, string>} */
const paths = {
    select: 'M6 3l12 9-5.5 1L16 20l-2.5 1-3-7L6 17.5Z',
    hand: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
    pen: 'M4 20l1.5-5L16 4.5l3.5 3.5L9 18.5ZM13.5 7l3.5 3.5',
    line: 'M5 19L19 5',
    arrow: 'M5 19L19 5M11 5h8v8',
    rectangle: 'M4 6h16v12H4Z',
    ellipse: 'M3 12a9 6.5 0 1 0 18 0a9 6.5 0 1 0-18 0Z',
    text: 'M5 7V5h14v2M12 5v14M9 19h6',
    image: 'M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
    pointer: 'M12 9a3 3 0 1 0 .01 0M12 2v3M12 19v3M2 12h3M19 12h3',
    undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
    redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4',
    remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
    front: 'M4 15V4h11M9 9h11v11H9ZM12.5 16l2-2.5 2 2.5',
    back: 'M4 15V4h11M9 9h11v11H9ZM12.5 13l2 2.5 2-2.5',
    clear: 'M4 16l8-10 8 6-6 7H7ZM8.5 11l7 5.5M7 20h13',
    zoomIn: 'M10.5 4a6.5 6.5 0 1 0 .01 0M15.5 15.5L20 20M10.5 7.5v6M7.5 10.5h6',
    zoomOut: 'M10.5 4a6.5 6.5 0 1 0 .01 0M15.5 15.5L20 20M7.5 10.5h6',
    fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8 8h8v8H8Z',
    add: 'M12 5v14M5 12h14',
    earlier: 'M14 6l-6 6 6 6',
    later: 'M10 6l6 6-6 6',
    rename: 'M4 20h16M6 16l1-4 8-8 3 3-8 8Z',
    bring: 'M4 5h16v10H4ZM9 20h6M12 15v5M9 10h6M13 8l2 2-2 2',
    save: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
};

/** @param {string} name */
export function icon(name) {
    return drawIcon(paths[name]);
}

/** @param {string} path  on 24 by 24 */
export function drawIcon(path) {
    return svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': true, focusable: 'false' }, svg('path', { d: path }));
}
