// SPDX-License-Identifier: GPL-3.0-or-later

/** Codes after which the node that the room was on is alive and knows best where the room is. */
const nodeKnows = ['not_here', 'drained', 'too_slow'];

/**
 * In which order the nodes are asked where a room is. After most interruptions the node it was on is the last one to
 * ask; the others are asked from a random one on, so that not all people of a dead node ask the same.
 * @param {string[]} urls  the WebSockets of all nodes
 * @param {string} last  the one it was on
 * @param {string} code  why it was left
 * @param {number} random  0 to 1
 * @returns {string[]}
 */
export function nodeOrder(urls, last, code, random) {
    const others = [...new Set(urls)].filter(url => url !== last);
    const start = Math.floor(random * others.length);
    const turned = [...others.slice(start), ...others.slice(0, start)];
    return nodeKnows.includes(code) ? [last, ...turned] : [...turned, last];
}
