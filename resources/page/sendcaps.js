// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a line each stream may take: by its kind, by how many it goes to, and by how bad the line is. No DOM here.

/** @typedef {'microphone' | 'camera' | 'screen' | 'screenSound'} Slot  what one track is of */
/** @typedef {{rid?: string, active: boolean, maxBitrate: number, scaleResolutionDownBy?: number, maxFramerate?: number, priority?: RTCPriorityType, networkPriority?: RTCPriorityType}} Cap */

/** @type {Slot[]} */
export const allSlots = ['microphone', 'camera', 'screen', 'screenSound'];
/** @type {Slot[]} */
export const soundSlots = ['microphone', 'screenSound'];

/** The stream that a track is part of. @param {Slot} slot @returns {import('./mediamodel.js').StreamKind} */
export function kindOfSlot(slot) {
    return slot === 'screenSound' ? 'screen' : slot;
}

/** On a bad line each level takes less, and the last no picture at all, before sound is touched. */
export const worstLevel = 3;

const speechBitrate = 40000;
const thinSpeechBitrate = 24000;
const musicBitrate = 96000;

/** In a mesh each picture goes out once for each receiver, over one line: [receivers, bits per second of each, how much smaller]. */
const meshCamera = [[1, 1200000, 1], [2, 700000, 1.5], [3, 450000, 2], [5, 300000, 2], [Infinity, 180000, 3]];
const meshScreen = [[1, 2500000, 1], [2, 1500000, 1], [Infinity, 900000, 1]];
const screenFrames = 15;

/** To a server a camera goes in three sizes, of which it passes on what each receiver shows. The largest first, as Janus takes them. */
const layers = [['h', 900000, 1], ['m', 300000, 2], ['l', 100000, 4]];
const serverScreenBitrate = 2000000;

/**
 * @param {Slot} slot
 * @param {object} line
 * @param {boolean} line.isServer
 * @param {number} line.receivers  of a mesh
 * @param {number} line.level  0: a good line, to worstLevel
 * @returns {Cap[]} one for each encoding; always as many
 */
export function capsFor(slot, { isServer, receivers, level }) {
    if (soundSlots.includes(slot)) {
        const speech = level < worstLevel ? speechBitrate : thinSpeechBitrate;
        return [{ active: true, maxBitrate: slot === 'microphone' ? speech : level < worstLevel ? musicBitrate : speech, priority: 'high', networkPriority: 'high' }];
    }
    if (slot === 'camera')
        return isServer ? layerCaps(level) : [cameraCap(pick(meshCamera, receivers), level)];
    const bitrate = isServer ? serverScreenBitrate : pick(meshScreen, receivers)[1];
    return [{ active: level < worstLevel, maxBitrate: bitrate / 2 ** level, maxFramerate: Math.round(screenFrames / (1 + level)), priority: 'low' }];
}

/** @param {number[]} row @param {number} level @returns {Cap} */
function cameraCap([, bitrate, scale], level) {
    return { active: level < worstLevel, maxBitrate: bitrate / 2 ** level, scaleResolutionDownBy: scale * (1 + level / 2), priority: 'low' };
}

/** On a bad line the largest is left out first. @param {number} level @returns {Cap[]} */
function layerCaps(level) {
    return layers.map(([rid, maxBitrate, scaleResolutionDownBy], i) => ({ rid, active: i >= level, maxBitrate, scaleResolutionDownBy, priority: 'low' }));
}

function pick(table, receivers) {
    return table.find(([most]) => receivers <= most);
}
