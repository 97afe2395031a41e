// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to know of recordings before they are shown. No DOM here.

/**
 * @typedef {object} Recording
 * @property {number} id
 * @property {import('./api.js').Named} room  as it was called; it may be gone
 * @property {string} name
 * @property {import('./api.js').Named | null} by  null: the account is gone
 * @property {boolean} interview
 * @property {'recording' | 'waiting' | 'converting' | 'done' | 'failed'} state
 * @property {number} progress  percent of the conversion
 * @property {string} failure  why it failed, or why it could not be converted yet
 * @property {number} startedAt
 * @property {number | null} endedAt
 * @property {number} durationMs  0 until it is done
 * @property {number} width  0: it has no picture
 * @property {number} height
 * @property {number} size
 * @property {boolean} mayRemove
 */

/**
 * A length as a clock shows it: 1:02:03, or 2:03.
 * @param {number} ms
 */
export function clockText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    const two = value => String(value).padStart(2, '0');
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Whether it becomes something else by itself. @param {Recording} recording */
export function isUnderWay({ state }) {
    return state === 'recording' || state === 'waiting' || state === 'converting';
}

/**
 * How it stands, as a key of the texts and what belongs into it; null: it can be played.
 * @param {Recording} recording
 * @returns {[string, Record<string, number>] | null}
 */
export function stateKey({ state, progress }) {
    if (state === 'done')
        return null;
    return state === 'converting' && progress > 0 ? ['recordings.convertingBy', { percent: progress }] : [`recordings.state.${state}`, {}];
}

/**
 * Where a part of it is, from the page on.
 * @param {number} id
 * @param {'media' | 'poster' | 'timeline'} part
 * @param {{download?: boolean}} [how]
 */
export function partUrl(id, part, { download = false } = {}) {
    return `api/v1/recordings/${id}/${part}${download ? '?download=1' : ''}`;
}
