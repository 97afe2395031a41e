// SPDX-License-Identifier: GPL-3.0-or-later
// How voice, video and recording stand in the room, as the node tells it. No DOM here.

/** @typedef {'microphone' | 'camera' | 'screen'} StreamKind */
/** @typedef {{since: number, by: string, name: string}} Recording  since: UTC in ms */

/** @type {StreamKind[]} */
export const allKinds = ['microphone', 'camera', 'screen'];

/** The right that publishing a stream needs. @type {Record<StreamKind, import('./meetingmodel.js').Right>} */
export const rightFor = { microphone: 'speak', camera: 'speak', screen: 'share' };

/** Why a recording ended, as the node names it. */
const endings = ['stopped', 'room_empty', 'server_lost', 'no_space'];

export class MediaModel {
    /** How streams of this person move: not at all, from browser to browser, by a server. @type {'none' | 'mesh' | 'server'} */
    mode = 'none';
    /** Why the mode is none: no_media, mesh_full, server_lost. */
    lack = '';
    /** @type {RTCIceServer[]} */
    ice = [];
    maxPeople = 0;
    isAudioOnly = false;
    hasNoScreens = false;
    mayRecord = false;
    /** Whether the meeting is to be recorded. */
    isToRecord = false;
    /** @type {Recording | null} */
    recording = null;
    /** @type {Map<string, Set<StreamKind>>} by id; in a mesh of everybody who is in it, else of who publishes anything */
    #streams = new Map();

    /** Whether this room has voice and video at all, even when it cannot be had at the moment. */
    get isThere() {
        return this.mode !== 'none' || ['mesh_full', 'server_lost'].includes(this.lack);
    }

    /** Nobody tells any more how things stand. */
    forget() {
        this.mode = 'none';
        this.lack = '';
        this.mayRecord = false;
        this.isToRecord = false;
        this.recording = null;
        this.#streams.clear();
    }

    /** @param {string} id @param {StreamKind} kind */
    has(id, kind) {
        return this.#streams.get(id)?.has(kind) ?? false;
    }

    /** Whose browsers this one may speak to, and this person. @returns {string[]} ids */
    get meshIds() {
        return this.mode === 'mesh' ? [...this.#streams.keys()] : [];
    }

    /** @param {string} id */
    streamsOf(id) {
        return allKinds.filter(kind => this.has(id, kind));
    }

    /**
     * @param {any} frame
     * @returns {import('./meetingmodel.js').Note[]}
     */
    apply(frame) {
        switch (frame.t) {
        case 'joined':
            this.#streams.clear();
            return [];
        case 'left':
            this.#streams.delete(frame.id);
            return [];
        case 'media':
            return this.#begin(frame);
        case 'published':
            this.#streams.set(frame.id, new Set(frame.streams));
            return [];
        case 'recording':
            return this.#record(frame);
        default:
            return [];
        }
    }

    /** It is to be recorded, and is not yet, or not any more. */
    get awaitsRecording() {
        return this.isToRecord && this.recording === null;
    }

    #begin({ mode, code, ice, maxPeople, audioOnly, noScreens, mayRecord, awaitsRecording, people, recording }) {
        this.mode = mode;
        this.lack = code ?? '';
        this.ice = ice ?? [];
        this.maxPeople = maxPeople;
        this.isAudioOnly = audioOnly;
        this.hasNoScreens = noScreens;
        this.mayRecord = mayRecord;
        this.isToRecord = awaitsRecording;
        this.#streams = new Map(people.map(({ id, streams }) => [id, new Set(streams)]));
        return this.#setRecording(recording, 'isRecorded', 'stopped');
    }

    #record({ on, since, by, name, code }) {
        return this.#setRecording(on ? { since, by, name } : null, 'recordingBegan', code);
    }

    /**
     * @param {Recording | null} recording
     * @param {'isRecorded' | 'recordingBegan'} news
     * @param {string} code  why it ended
     * @returns {import('./meetingmodel.js').Note[]}  nothing where it is known already
     */
    #setRecording(recording, news, code) {
        const wasOn = this.recording !== null;
        this.recording = recording;
        if (wasOn === (recording !== null))
            return [];
        return recording
            ? [{ key: `media.note.${news}`, values: { name: recording.name } }]
            : [{ key: `media.note.recordingEnded.${endings.includes(code) ? code : 'stopped'}` }];
    }
}
