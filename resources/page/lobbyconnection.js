// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to what people of all nodes say to each other, atrium-lobby.v1 (ARCHITECTURE 3.2), through the page's
// own node. It comes back by itself; the first frame of each connection holds the last lines.
import { backOffMs } from './backoff.js';
import { Liveness } from './liveness.js';
import { timeAndChance } from './timeandchance.js';

export const protocol = 'atrium-lobby.v1';

const steadyMs = 10000;             // after this long the next interruption starts with the shortest wait

/**
 * @typedef {object} LobbySurroundings
 * @property {() => WebSocket} openSocket
 * @property {(isOpen: boolean) => void} changed  whether something can be said now
 * @property {(frame: any) => void} frameArrived  `lines` and `refused`; the latter also before it is open: not yet
 * @property {() => void} loggedOut  it is over
 * @property {(run: () => void, ms: number) => any} [setTimer]
 * @property {(timer: any) => void} [clearTimer]
 * @property {() => number} [random]
 * @property {() => number} [now]  monotonic, in ms
 */

export class LobbyConnection {
    #around;
    #liveness;
    /** @type {WebSocket | null} */
    #socket = null;
    #retry;
    #isOpen = false;
    #openedAt = 0;
    #attempt = 0;

    /** @param {LobbySurroundings} around */
    constructor(around) {
        this.#around = { ...timeAndChance, ...around };
        const { setTimer, clearTimer, now } = this.#around;
        this.#liveness = new Liveness({ ask: () => this.#send({ t: 'ping' }), died: () => this.#lost(), setTimer, clearTimer, now });
    }

    start() {
        this.stop();
        const socket = this.#around.openSocket();
        this.#socket = socket;
        socket.addEventListener('open', () => socket === this.#socket && this.#liveness.start());
        socket.addEventListener('message', event => socket === this.#socket && this.#arrived(JSON.parse(event.data)));
        socket.addEventListener('close', () => socket === this.#socket && this.#lost());
    }

    /** The page was asleep or the network changed: finds out at once whether the connection still lives. */
    checkNow() {
        if (this.#isOpen)
            this.#liveness.start();
        else
            this.start();
    }

    /**
     * @param {string} text
     * @returns {boolean} false if there is no connection
     */
    say(text) {
        if (this.#isOpen)
            this.#send({ t: 'say', text });
        return this.#isOpen;
    }

    stop() {
        const socket = this.#socket;
        this.#socket = null;            // its last events concern nobody any more
        this.#isOpen = false;
        this.#liveness.stop();
        this.#around.clearTimer(this.#retry);
        socket?.close();
    }

    #arrived(frame) {
        this.#liveness.heard();
        if (frame.t === 'closed')
            this.#closed(frame.code);
        else if (frame.t !== 'pong')
            this.#told(frame);
    }

    #told(frame) {
        if (!this.#isOpen && frame.t === 'lines') {         // the node has the session and the database
            this.#isOpen = true;
            this.#openedAt = this.#around.now();
            this.#around.changed(true);
        }
        this.#around.frameArrived(frame);
    }

    /** @param {object} frame */
    #send(frame) {
        this.#socket?.send(JSON.stringify(frame));
    }

    /** @param {string} code */
    #closed(code) {
        if (code === 'not_logged_in') {
            this.stop();
            this.#around.loggedOut();
        } else {
            this.#lost();
        }
    }

    #lost() {
        if (this.#isOpen && this.#around.now() - this.#openedAt >= steadyMs)
            this.#attempt = 0;
        this.stop();
        this.#retry = this.#around.setTimer(() => this.start(), backOffMs(this.#attempt++, this.#around.random()));
        this.#around.changed(false);
    }
}
