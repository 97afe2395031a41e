// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody had written and not sent when a room's view closed, for instance because the session ended. It is kept
// as long as the page is open, and shown to that person in that room only.

/** @type {Map<string, string>} */
const drafts = new Map();

/**
 * @param {number} user
 * @param {number} room
 * @param {string} text
 */
export function keepDraft(user, room, text) {
    drafts.set(`${user}/${room}`, text);
}

/**
 * @param {number} user
 * @param {number} room
 */
export function takeDraft(user, room) {
    const key = `${user}/${room}`;
    const text = drafts.get(key) ?? '';
    drafts.delete(key);
    return text;
}
