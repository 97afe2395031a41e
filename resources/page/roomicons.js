// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a meeting, drawn on 24 by 24.
import { drawIcon } from './boardicons.js';

/** @type {Record<string, string>} */
const paths = {
    hand: 'M8 12V5.5a1.4 1.4 0 0 1 2.8 0V11V4.4a1.4 1.4 0 0 1 2.8 0V11V5.5a1.4 1.4 0 0 1 2.8 0V13.5V9.5a1.4 1.4 0 0 1 2.8 0V14a7 7 0 0 1-13 3.6L3.8 13.4a1.5 1.5 0 0 1 2.4-1.7L8 14',
    more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
    smile: 'M12 3.5a8.5 8.5 0 1 0 .01 0M8 14c2 2.6 6 2.6 8 0M9 9.5v.01M15 9.5v.01',
    board: 'M3.5 4.5h17v11.5h-17ZM8.5 16l-2 4.5M15.5 16l2 4.5M7 12.5c2-5 3.2-1 4.6-1.6s1.6-3 5.4-3.4',
    chat: 'M4 5h16v11H10l-4 4v-4H4Z',
    files: 'M3 6.5h6.5l2 2.5H21v10H3Z',
    screens: 'M4 5h12v8H4ZM10 13v4M6 17h8M17 10h4v10h-4Z',
    people: 'M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.3 3.3 0 0 1 0 6.3M18 14.5a6 6 0 0 1 3.5 5.5',
    polls: 'M5 20V11M12 20V4M19 20v-6',
    stage: 'M3 6h11v12H3ZM14 10.5l7-3.5v10l-7-3.5',
    microphone: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M8.5 21h7',
    microphoneOff: 'M9 9.5V11a3 3 0 0 0 4.6 2.5M15 11V6a3 3 0 0 0-5.8-1.1M5.5 11a6.5 6.5 0 0 0 10.3 5.3M18.5 11a6.5 6.5 0 0 1-.5 2.5M12 17.5V21M8.5 21h7M4 3.5l16 17',
    camera: 'M3 6h11v12H3ZM14 10.5l7-3.5v10l-7-3.5',
    cameraOff: 'M9 6h5v5l7-4v9.5M14 14v4H3V6h1.5M4 3.5l16 17',
    screen: 'M3 4.5h18v12H3ZM9 20.5h6M12 16.5v4M12 13.5v-6M9 10l3-3 3 3',
    screenEnd: 'M3 4.5h18v12H3ZM9 20.5h6M12 16.5v4M9.5 8l5 5M14.5 8l-5 5',
    devices: 'M5 4v5M5 13v7M12 4v9M12 17v3M19 4v3M19 11v9M3 9h4v4H3ZM10 13h4v4h-4ZM17 7h4v4h-4Z',
    record: 'M12 4a8 8 0 1 0 .01 0M12 9a3 3 0 1 0 .01 0',
    auto: 'M4 20L14 10M12.5 8.5l3 3M17 3v4M15 5h4M19.5 11v3M18 12.5h3M8 4v3M6.5 5.5h3',
    grid: 'M4 5h7v6H4ZM13 5h7v6h-7ZM4 13h7v6H4ZM13 13h7v6h-7Z',
    speaker: 'M3 5h12v14H3ZM17.5 5H21v3.5h-3.5ZM17.5 10.2H21v3.6h-3.5ZM17.5 15.5H21V19h-3.5Z',
    earlier: 'M14 6l-6 6 6 6',
    later: 'M10 6l6 6-6 6',
    smallWindow: 'M21 11V5H3v14h8M13 13h8v6h-8Z',
    fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
    fullScreenEnd: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
};

/** @param {string} name */
export function roomIcon(name) {
    return drawIcon(paths[name]);
}
