// SPDX-License-Identifier: GPL-3.0-or-later
// What this person sends to one receiver, another person or the server: a connection that is made anew until it stands.
import { backOffMs } from './backoff.js';
import { newId } from './boardmodel.js';
import { LineQuality } from './linequality.js';
import { allSlots, capsFor, kindOfSlot, worstLevel } from './sendcaps.js';
import { Trickle } from './trickle.js';

/** @typedef {import('./sendcaps.js').Slot} Slot */

/**
 * @typedef {object} Surroundings
 * @property {() => RTCPeerConnection} makePeer
 * @property {() => MediaStream} makeStream
 * @property {(frame: object) => void} send
 * @property {() => void} changed  the line is too thin for pictures, or is not any more
 * @property {(run: () => void, ms: number) => any} setTimer
 * @property {(timer: any) => void} clearTimer
 * @property {() => number} random
 * @property {() => number} now  monotonic, in ms
 */

const answerMs = 8000;          // until an offer is answered
const connectMs = 15000;        // and from then on until the connection stands
const brokenMs = 5000;          // a break that heals by itself takes less
const steadyMs = 10000;         // who fails again sooner waits longer
const sampleMs = 2000;
const mostCandidates = 100;

export class OutLink {
    #around;
    #peer;
    #token = '';
    /** @type {RTCPeerConnection | null} */
    #pc = null;
    /** @type {Map<Slot, {transceiver: RTCRtpTransceiver, track: MediaStreamTrack | null}>} */
    #slots = new Map();
    /** @type {Map<Slot, MediaStreamTrack>} */
    #tracks = new Map();
    #line = { isServer: false, receivers: 1 };
    #quality = new LineQuality();
    #attempt = 0;
    #timer;                     // the next try, or the deadline of this one
    #sampling;
    #isOffering = false;        // an offer waits for its answer
    #mustOffer = false;         // what is sent has changed meanwhile
    #trickle;
    /** @type {RTCIceCandidateInit[]} theirs, until the answer is in */
    #inbox = [];
    /** @type {MediaStream[]} what is to be in step: a person's voice and face, a screen and its sound */
    #streams = [];

    /**
     * @param {Surroundings} around
     * @param {string} peer  a person's id, or empty: the server
     */
    constructor(around, peer) {
        this.#around = around;
        this.#peer = peer;
    }

    get token() {
        return this.#token;
    }

    /** Whether the line has room for sound alone. */
    get isThin() {
        return this.#quality.level === worstLevel;
    }

    /**
     * @param {Map<Slot, MediaStreamTrack>} tracks  at least one
     * @param {{isServer: boolean, receivers: number}} line
     */
    setTracks(tracks, line) {
        if (this.#pc && isSame(this.#tracks, tracks) && isSame(new Map(Object.entries(this.#line)), new Map(Object.entries(line))))
            return;
        this.#tracks = tracks;
        this.#line = line;
        if (this.#pc)
            this.#sync();
        else if (!this.#timer)
            this.#begin();
    }

    /** @param {any} frame  a signal about the link that stands now */
    receive(frame) {
        if (frame.bye)
            this.#restart();
        else if (frame.answer !== undefined)
            void this.#answered(frame.answer);
        else if (this.#pc?.remoteDescription)
            this.#pc.addIceCandidate(frame.candidate).catch(() => {});     // one way of several
        else if (this.#inbox.length < mostCandidates)
            this.#inbox.push(frame.candidate);
    }

    /** Ends the link and says so. */
    close() {
        if (this.#pc)
            this.#send({ bye: true });
        this.#drop();
    }

    /** The link goes on for a while without being spoken of, so that nothing is seen of its end before another stands. */
    abandon(ms) {
        const pc = this.#pc;
        this.#pc = null;
        this.#drop();
        this.#around.setTimer(() => pc?.close(), ms);
    }

    #begin() {
        const pc = this.#around.makePeer();
        this.#pc = pc;
        this.#token = newId();
        this.#trickle = new Trickle(candidate => this.#send({ candidate }));
        this.#inbox = [];
        this.#isOffering = this.#mustOffer = false;
        this.#streams = [this.#around.makeStream(), this.#around.makeStream()];
        pc.addEventListener('icecandidate', ({ candidate }) => pc === this.#pc && this.#trickle.add(candidate));
        pc.addEventListener('connectionstatechange', () => pc === this.#pc && this.#stateChanged(pc.connectionState));
        this.#sync();
    }

    /** Makes what is sent what is to be sent. */
    #sync() {
        let isOther = false;
        for (const slot of allSlots)
            isOther = this.#syncSlot(slot, this.#tracks.get(slot) ?? null) || isOther;
        this.#applyCaps();
        if (isOther)
            void this.#offer();
    }

    /** @param {Slot} slot @param {MediaStreamTrack | null} track @returns {boolean} whether it takes an offer */
    #syncSlot(slot, track) {
        const sent = this.#slots.get(slot);
        if (sent?.track === track || !sent && !track)
            return false;
        if (!sent) {
            const streams = [this.#streams[kindOfSlot(slot) === 'screen' ? 1 : 0]];
            const transceiver = this.#pc.addTransceiver(track, { direction: 'sendonly', streams, sendEncodings: this.#caps(slot) });
            this.#slots.set(slot, { transceiver, track });
            return true;
        }
        const wasSending = sent.track !== null;
        sent.track = track;
        sent.transceiver.direction = track ? 'sendonly' : 'inactive';
        const pc = this.#pc;
        sent.transceiver.sender.replaceTrack(track).catch(() => pc === this.#pc && this.#restart());
        return wasSending !== (track !== null);
    }

    /** @param {Slot} slot */
    #caps(slot) {
        return capsFor(slot, { ...this.#line, level: this.#quality.level });
    }

    #applyCaps() {
        for (const [slot, { transceiver: { sender } }] of this.#slots) {
            const caps = this.#caps(slot);
            const parameters = sender.getParameters();
            parameters.encodings.forEach((encoding, i) => Object.assign(encoding, caps[i]));
            Object.assign(parameters, { degradationPreference: slot === 'screen' ? 'maintain-resolution' : 'balanced' });
            sender.setParameters(parameters).catch(() => {});       // the browser's own limits stay
        }
    }

    async #offer() {
        const pc = this.#pc;
        if (this.#isOffering) {
            this.#mustOffer = true;
            return;
        }
        this.#isOffering = true;
        this.#mustOffer = false;
        try {
            await pc.setLocalDescription();
        } catch {
            if (pc === this.#pc)
                this.#restart();
            return;
        }
        if (pc !== this.#pc)
            return;
        this.#send({ offer: pc.localDescription.sdp, streams: this.#places() });
        this.#trickle.open();
        this.#setTimer(() => this.#restart(), answerMs);
    }

    /** What is in the offer, by its place there. */
    #places() {
        return [...this.#slots].filter(([, { track }]) => track).map(([slot, { transceiver }]) => ({ mid: transceiver.mid, kind: kindOfSlot(slot) }));
    }

    /** @param {string} sdp */
    async #answered(sdp) {
        const pc = this.#pc;
        if (!pc || !this.#isOffering)
            return;
        try {
            await pc.setRemoteDescription({ type: 'answer', sdp });
        } catch {
            if (pc === this.#pc)
                this.#restart();
            return;
        }
        if (pc !== this.#pc)
            return;
        this.#isOffering = false;
        this.#inbox.splice(0).forEach(candidate => pc.addIceCandidate(candidate).catch(() => {}));
        this.#applyCaps();
        if (pc.connectionState === 'connected')
            this.#stands();
        else
            this.#setTimer(() => this.#restart(), connectMs);
        if (this.#mustOffer)
            void this.#offer();
    }

    /** @param {RTCPeerConnectionState} state */
    #stateChanged(state) {
        if (state === 'connected') {
            if (!this.#isOffering)
                this.#stands();
            this.#startSampling();
        } else if (state === 'disconnected') {
            this.#setTimer(() => this.#restart(), brokenMs);
        } else if (state === 'failed') {
            this.#restart();
        }
    }

    #stands() {
        this.#setTimer(() => { this.#attempt = 0; }, steadyMs);
    }

    #startSampling() {
        this.#around.clearTimer(this.#sampling);
        this.#sampling = this.#around.setTimer(() => void this.#sample(), sampleMs);
    }

    async #sample() {
        const pc = this.#pc;
        const report = await pc?.getStats();
        if (!report || pc !== this.#pc)
            return;
        if (this.#quality.sample(this.#quality.lossIn(report), this.#around.now())) {
            this.#applyCaps();
            this.#around.changed();
        }
        this.#startSampling();
    }

    /** Makes the link anew, later each time. */
    #restart() {
        this.#drop();
        this.#setTimer(() => this.#begin(), backOffMs(this.#attempt++, this.#around.random()));
    }

    #drop() {
        const pc = this.#pc;
        this.#pc = null;
        this.#slots.clear();
        this.#token = '';
        this.#around.clearTimer(this.#timer);
        this.#around.clearTimer(this.#sampling);
        this.#timer = undefined;
        pc?.close();
    }

    #setTimer(run, ms) {
        this.#around.clearTimer(this.#timer);
        this.#timer = this.#around.setTimer(() => {
            this.#timer = undefined;
            run();
        }, ms);
    }

    #send(step) {
        this.#around.send({ t: 'signal', to: this.#peer, link: this.#token, ...step });
    }
}

/** @param {Map<string, any>} a @param {Map<string, any>} b */
function isSame(a, b) {
    return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
