// SPDX-License-Identifier: GPL-3.0-or-later

const firstMs = 500;
const longestMs = 5000;

/**
 * How long to wait before a try. It doubles up to 5 s, so that a room that another node took over is found soon;
 * half of it is random, so that the people of a node that died do not all come back in one moment.
 * @param {number} attempt  0 for the first
 * @param {number} random  0 to 1
 */
export function backOffMs(attempt, random) {
    const ceiling = Math.min(longestMs, firstMs * 2 ** attempt);
    return ceiling / 2 + random * ceiling / 2;
}
