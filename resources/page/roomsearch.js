// SPDX-License-Identifier: GPL-3.0-or-later
// Asks one node after the other where a room is now, with the pass that was given in it (`return`, ARCHITECTURE 3.2).

export const openDeadlineMs = 3000;     // a node that is gone without a trace costs no more than this
const answerDeadlineMs = 5000;
const patienceMs = 20000;               // one node may be cut off from the others and wait for ever
const tellEveryMs = 5000;               // how long it takes yet changes all the time; people need not hear each word

/** Closed codes that no other node will answer otherwise. */
const final = ['pass_refused', 'kicked', 'room_deleted', 'room_closed', 'room_full', 'user_deleted', 'demo_over', 'too_many'];

/** @typedef {import('./roomconnection.js').Failure} Failure */

/**
 * @typedef {object} Findings  each ends what the search does at that moment, but `waiting`
 * @property {(place: import('./api.js').EnterAnswer) => void} found
 * @property {(failure: Failure) => void} waiting  nobody can serve the room yet; it goes on asking
 * @property {(failure: Failure) => void} refused  asking others makes no sense
 * @property {() => void} exhausted  every node was asked in vain
 */

export class RoomSearch {
    #around;
    #findings;
    /** @type {WebSocket | null} */
    #socket = null;
    #timer;
    #pass = '';
    /** @type {string[]} */
    #urls = [];
    /** @type {number | undefined} */
    #waitingSince;
    #told = { code: '', at: 0 };

    /**
     * @param {Required<import('./roomconnection.js').Surroundings>} around
     * @param {Findings} findings
     */
    constructor(around, findings) {
        this.#around = around;
        this.#findings = findings;
    }

    /**
     * @param {string} pass
     * @param {string[]} urls  in the order in which they are asked
     */
    begin(pass, urls) {
        this.#pass = pass;
        this.#urls = [...urls];
        this.next();
    }

    /** The node just asked, or the one it sent us to, is of no use: asks the next one. */
    next() {
        this.stop();
        const url = this.#urls.shift();
        if (url)
            this.#open(url);
        else
            this.#findings.exhausted();
    }

    stop() {
        const socket = this.#socket;
        this.#socket = null;            // its last events concern nobody any more
        this.#around.clearTimer(this.#timer);
        socket?.close();
    }

    /** @param {string} url */
    #open(url) {
        let socket;
        try {
            socket = this.#around.openSocket(url, false);
        } catch {                       // an address that the browser does not take
            this.next();
            return;
        }
        this.#socket = socket;
        this.#waitingSince = undefined;
        this.#told = { code: '', at: 0 };
        this.#after(openDeadlineMs, () => this.next());
        socket.addEventListener('open', () => socket === this.#socket && this.#ask());
        socket.addEventListener('message', event => socket === this.#socket && this.#answered(JSON.parse(event.data)));
        socket.addEventListener('close', () => socket === this.#socket && this.next());
    }

    #ask() {
        this.#socket?.send(JSON.stringify({ t: 'return', pass: this.#pass }));
        this.#after(answerDeadlineMs, () => this.next());
    }

    #answered(frame) {
        if (frame.t === 'go') {
            this.stop();
            this.#findings.found(frame);
        } else if (frame.t === 'wait') {
            this.#wait(frame);
        } else if (frame.t === 'closed' && final.includes(frame.code)) {
            this.stop();
            this.#findings.refused(frame);
        } else if (frame.t === 'closed') {
            this.next();
        }
    }

    #wait(frame) {
        this.#waitingSince ??= this.#around.now();
        const isPatient = this.#around.now() - this.#waitingSince < patienceMs;
        this.#after(frame.retryMs, () => isPatient ? this.#ask() : this.next());
        if (frame.code !== this.#told.code || this.#around.now() - this.#told.at >= tellEveryMs) {
            this.#told = { code: frame.code, at: this.#around.now() };
            this.#findings.waiting(frame);
        }
    }

    /**
     * @param {number} ms
     * @param {() => void} run
     */
    #after(ms, run) {
        this.#around.clearTimer(this.#timer);
        this.#timer = this.#around.setTimer(run, ms);
    }
}
