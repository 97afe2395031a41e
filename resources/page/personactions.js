// SPDX-License-Identifier: GPL-3.0-or-later
// What one person can do about another, or about herself, as the room's rules are (the node decides).
import { allRights } from './meetingmodel.js';

/**
 * @typedef {object} Action
 * @property {string} key  of its text
 * @property {object} [frame]  what the node is to be asked; none: a message is written
 * @property {boolean} [checked]  of something that is on or off
 * @property {string} [asks]  key of what the person is asked before it is done
 */

/**
 * @param {import('./meetingmodel.js').MeetingModel} meeting
 * @param {string} id
 * @returns {Action[]}
 */
export function actionsFor(meeting, id) {
    const isMe = id === meeting.you;
    const amModerator = meeting.isModerator(meeting.you);
    /** @type {Action[]} */
    const actions = [];
    if (!isMe && !meeting.isWaiting)
        actions.push({ key: 'meet.act.whisper' });
    if (!isMe && amModerator && meeting.handOf(id) > 0)
        actions.push({ key: 'meet.act.lowerHand', frame: { t: 'hand', up: false, id } });
    if (isMe && meeting.isMuted(id))
        actions.push({ key: 'meet.act.unmute', frame: { t: 'mute', id, on: false } });
    if ((isMe || meeting.may(meeting.you, 'muteOthers')) && !meeting.isMuted(id))
        actions.push({ key: 'meet.act.mute', frame: { t: 'mute', id, on: true } });
    if (amModerator)
        actions.push(...rightsOf(meeting, id));
    if (amModerator && !isMe)
        actions.push({ key: 'meet.act.kick', frame: { t: 'kick', id }, asks: 'meet.act.kickQuestion' });
    return actions;
}

/** @returns {Action[]} who moderates has every other right as well, and those cannot be taken */
function rightsOf(meeting, id) {
    return allRights.filter(right => right === 'moderate' || !meeting.isModerator(id)).map(right => {
        const checked = meeting.has(id, right);
        return { key: `meet.right.${right}`, frame: { t: checked ? 'take' : 'grant', id, right }, checked };
    });
}
