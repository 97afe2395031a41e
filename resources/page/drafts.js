// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody had written and not sent when a room's view closed, for instance because the session ended. It is kept
// as long as the page is open, and shown to that person in that room only.

/**
 * @typedef {object} Draft
 * @property {string} text
 * @property {import('./roommodel.js').Person | null} to  null: everybody
 */

/** @type {Map<string, Draft>} */
const drafts = new Map();

/**
 * @param {number} user
 * @param {number} room
 * @param {Draft} draft
 */
export function keepDraft(user, room, draft) {
    drafts.set(`${user}/${room}`, draft);
}

/**
 * @param {number} user
 * @param {number} room
 * @returns {Draft}
 */
export function takeDraft(user, room) {
    const key = `${user}/${room}`;
    const draft = drafts.get(key) ?? { text: '', to: null };
    drafts.delete(key);
    return draft;
}

/**
 * Which private texts that did not get through may go back into the box: it holds what is for everybody or for one person,
 * and an empty one is free for whoever the first is for.
 * @param {Draft} box  as it is
 * @param {{to: import('./roommodel.js').Person, text: string}[]} whispers
 */
export function whispersFor({ text, to: person }, whispers) {
    const to = text ? person : whispers[0]?.to ?? person;
    const isSame = whisper => whisper.to.userId === to?.userId;
    return { to, same: whispers.filter(isSame), others: whispers.filter(whisper => !isSame(whisper)) };
}
