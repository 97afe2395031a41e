// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from one sender: another person with their own streams, or the server with those of everybody else.
import { allKinds } from './mediamodel.js';
import { Trickle } from './trickle.js';

/** @typedef {import('./sendcaps.js').Slot} Slot */
/** @typedef {{person: string, slot: Slot, receiver: RTCRtpReceiver}} Place  whose it is and what */

/**
 * @typedef {object} Surroundings
 * @property {() => RTCPeerConnection} makePeer
 * @property {(frame: object) => void} send
 * @property {() => void} changed  what comes is other than before
 * @property {(link: InLink) => void} failed
 * @property {(run: () => void, ms: number) => any} setTimer
 * @property {(timer: any) => void} clearTimer
 */

const brokenMs = 10000;         // the sender, who can make it anew at once, notices first
const connectMs = 30000;

export class InLink {
    /** @type {Place[]} */
    places = [];
    /** Whether it ever stood. */
    wasConnected = false;
    #around;
    #pc;
    #isClosed = false;
    #timer;
    #work = Promise.resolve();  // one step after the other
    #trickle = new Trickle(candidate => this.#send({ candidate }));
    /** @type {WeakSet<MediaStreamTrack>} */
    #heeded = new WeakSet();

    /**
     * @param {Surroundings} around
     * @param {string} peer  a person's id, or empty: the server
     * @param {string} token
     */
    constructor(around, peer, token) {
        this.#around = around;
        this.peer = peer;
        this.token = token;
        this.#pc = around.makePeer();
        this.#pc.addEventListener('icecandidate', ({ candidate }) => this.#trickle.add(candidate));
        this.#pc.addEventListener('connectionstatechange', () => this.#stateChanged(this.#pc.connectionState));
        this.#setTimer(connectMs);
    }

    /** @param {any} frame  an offer or a candidate */
    receive(frame) {
        this.#work = this.#work.then(() => this.#isClosed ? undefined : this.#take(frame));
    }

    close() {
        this.#isClosed = true;
        this.#around.clearTimer(this.#timer);
        this.#pc.close();
    }

    async #take({ offer, streams, candidate }) {
        if (candidate) {
            await this.#pc.addIceCandidate(candidate).catch(() => {});      // one way of several
            return;
        }
        try {
            await this.#pc.setRemoteDescription({ type: 'offer', sdp: offer });
            await this.#pc.setLocalDescription();
        } catch {
            this.#fail();
            return;
        }
        if (this.#isClosed)
            return;
        this.#send({ answer: this.#pc.localDescription.sdp });
        this.#trickle.open();
        this.places = this.#readPlaces(streams ?? []);
        this.#around.changed();
    }

    /** @param {{mid: string, kind: import('./mediamodel.js').StreamKind, id?: string}[]} streams @returns {Place[]} */
    #readPlaces(streams) {
        const byMid = new Map(this.#pc.getTransceivers().map(({ mid, receiver }) => [mid, receiver]));
        return streams.flatMap(({ mid, kind, id }) => {
            const receiver = byMid.get(mid);
            if (!receiver || !allKinds.includes(kind))
                return [];
            const { track } = receiver;
            if ((kind === 'microphone') !== (track.kind === 'audio') && kind !== 'screen')
                return [];
            this.#heed(track);
            /** @type {Slot} */
            const slot = kind === 'screen' && track.kind === 'audio' ? 'screenSound' : kind;
            return [{ person: this.peer || id || '', slot, receiver }];
        });
    }

    /** Its picture or sound begins to come, or comes no more. @param {MediaStreamTrack} track */
    #heed(track) {
        if (this.#heeded.has(track))
            return;
        this.#heeded.add(track);
        for (const event of ['mute', 'unmute', 'ended'])
            track.addEventListener(event, () => this.#isClosed || this.#around.changed());
    }

    /** @param {RTCPeerConnectionState} state */
    #stateChanged(state) {
        if (state === 'connected') {
            this.wasConnected = true;
            this.#around.clearTimer(this.#timer);
            this.#around.changed();
        } else if (state === 'disconnected') {
            this.#setTimer(brokenMs);
        } else if (state === 'failed') {
            this.#fail();
        }
    }

    #setTimer(ms) {
        this.#around.clearTimer(this.#timer);
        this.#timer = this.#around.setTimer(() => this.#fail(), ms);
    }

    /** Asks the sender for another link. */
    #fail() {
        if (this.#isClosed)
            return;
        this.#send({ bye: true });
        this.#around.failed(this);
    }

    #send(step) {
        if (!this.#isClosed)
            this.#around.send({ t: 'signal', to: this.peer, link: this.token, ...step });
    }
}
