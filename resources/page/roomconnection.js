// SPDX-License-Identifier: GPL-3.0-or-later
// One person's connection to one room (ARCHITECTURE 3.2). It finds the room's node, joins, and comes back by
// itself when the connection is lost or the room moves; each time it asks anew which node has the room.
import { backOffMs } from './backoff.js';

export const protocol = 'atrium-room.v1';

const joinDeadlineMs = 10000;
const echoDeadlineMs = 10000;       // our own chat comes back within this time, or the connection is dead
const steadyMs = 10000;             // who was in the room this long starts again with the shortest wait

/** Closed codes after which the room is asked for again. */
const moving = ['not_here', 'node_stopping'];
/** Refusals of entering that waiting does not cure. */
const final = ['not_logged_in', 'forbidden', 'level_refused', 'room_unknown', 'room_full'];

/** @typedef {{code: string, message: string, retryAfterSeconds?: number}} Failure */
/** @typedef {{code: string, node: string}} Departure  why the room was left, and the node it was on */
/**
 * @typedef {{name: 'connecting', node?: string, room?: string}
 *         | {name: 'joined', node: string, after?: Departure}
 *         | {name: 'reconnecting', after?: Departure, error?: Failure}
 *         | {name: 'moved', after: Departure}
 *         | {name: 'closed', code: string, message: string, retryAfterSeconds?: number}} RoomState
 *
 * connecting: on the way in. joined: in the room; `after` tells of the interruption that ended.
 * reconnecting: waiting for the next try; `error` is why the last one failed. moved: the room is leaving its node.
 * closed: over, until start() is called again.
 */

/**
 * @typedef {object} Surroundings
 * @property {() => Promise<import('./api.js').EnterAnswer>} enter  throws an ApiError
 * @property {(url: string) => WebSocket} openSocket
 * @property {(state: RoomState) => void} stateChanged
 * @property {(frame: any) => void} frameArrived  every frame while in the room, and `joined`
 * @property {(run: () => void, ms: number) => any} [setTimer]
 * @property {(timer: any) => void} [clearTimer]
 * @property {() => number} [random]
 * @property {() => number} [now]  monotonic, in ms
 */

export class RoomConnection {
    /** @type {RoomState} */
    state = { name: 'closed', code: 'left', message: '' };
    /** @type {Required<Surroundings>} */
    #around;
    /** @type {WebSocket | null} */
    #socket = null;
    #deadline;              // of joining, or of the echo of our own chat
    #retry;                 // the next try
    #attempt = 0;
    #round = 0;             // an answer to an older question is dropped
    #node = '';             // the one we are on or on the way to
    #joinedAt = 0;
    #ticketRefused = false;
    /** @type {Departure | undefined} */
    #after;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = {
            setTimer: (run, ms) => setTimeout(run, ms),
            clearTimer: timer => clearTimeout(timer),
            random: Math.random,
            now: () => performance.now(),
            ...around,
        };
    }

    start() {
        this.#attempt = 0;
        this.#ticketRefused = false;
        this.#after = undefined;
        this.#enter();
    }

    /** Tries at once instead of waiting. */
    retryNow() {
        if (this.state.name === 'reconnecting' || this.state.name === 'moved')
            this.#enter();
    }

    /**
     * @param {string} text
     * @returns {boolean} false if we are not in the room
     */
    say(text) {
        if (this.state.name !== 'joined')
            return false;
        this.#send({ t: 'chat', text });
        if (!this.#deadline)
            this.#setDeadline(echoDeadlineMs);
        return true;
    }

    /** Leaves the room for good. */
    leave() {
        this.#round++;
        this.#around.clearTimer(this.#retry);
        if (this.state.name === 'joined')
            this.#send({ t: 'leave' });
        this.#drop();               // what was sent goes out before the socket closes
        this.#set({ name: 'closed', code: 'left', message: '' });
    }

    async #enter() {
        const round = ++this.#round;
        this.#around.clearTimer(this.#retry);
        this.#drop();
        if (!this.#after)
            this.#set({ name: 'connecting' });
        let place;
        try {
            place = await this.#around.enter();
        } catch (error) {
            if (round === this.#round)
                this.#enterFailed(/** @type {Failure} */ (error));
            return;
        }
        if (round === this.#round)
            this.#open(place);
    }

    /** @param {Failure} error */
    #enterFailed(error) {
        if (final.includes(error.code))
            this.#end(error);
        else
            this.#tryLater({ name: 'reconnecting', after: this.#after, error });
    }

    /** @param {import('./api.js').EnterAnswer} place */
    #open(place) {
        this.#node = place.node.name;
        if (!this.#after)
            this.#set({ name: 'connecting', node: this.#node, room: place.room.name });
        let socket;
        try {
            socket = this.#around.openSocket(place.url);
        } catch {               // the browser forbids the address, for instance ws: on a page that came by https:
            this.#lost();
            return;
        }
        this.#socket = socket;
        this.#setDeadline(joinDeadlineMs);
        socket.addEventListener('open', () => socket === this.#socket && this.#send({ t: 'join', ticket: place.ticket }));
        socket.addEventListener('message', event => socket === this.#socket && this.#arrived(JSON.parse(event.data)));
        socket.addEventListener('close', () => socket === this.#socket && this.#lost());
    }

    #arrived(frame) {
        this.#clearDeadline();
        if (frame.t === 'closed')
            this.#closed(frame);
        else if (frame.t === 'joined')
            this.#joined(frame);
        else
            this.#around.frameArrived(frame);
    }

    #joined(frame) {
        const after = this.#after;
        this.#node = frame.node.name;
        this.#joinedAt = this.#around.now();
        this.#ticketRefused = false;
        this.#after = undefined;
        this.#around.frameArrived(frame);
        this.#set({ name: 'joined', node: this.#node, after });
    }

    /** @param {Failure} frame */
    #closed(frame) {
        const after = this.#depart(frame.code);
        this.#drop();
        if (moving.includes(frame.code)) {
            this.#tryLater({ name: 'moved', after });
        } else if (frame.code === 'too_slow') {
            this.#tryLater({ name: 'reconnecting', after });
        } else if (frame.code === 'ticket_refused' && !this.#ticketRefused) {
            this.#ticketRefused = true;
            this.#enter();
        } else {
            this.#end(frame);
        }
    }

    #lost() {
        const wasIn = this.state.name === 'joined';
        const error = wasIn ? undefined : { code: 'node_unreachable', message: '' };
        const after = wasIn ? this.#depart('lost') : this.#after;
        this.#drop();
        this.#tryLater({ name: 'reconnecting', after, error });
    }

    /**
     * Why the room is left. If we were in it this is kept until we are back; the first reason stands.
     * @param {string} code
     * @returns {Departure}
     */
    #depart(code) {
        const departure = this.#after ?? { code, node: this.#node };
        if (this.state.name === 'joined') {
            this.#after = departure;
            if (this.#around.now() - this.#joinedAt >= steadyMs)
                this.#attempt = 0;
        }
        return departure;
    }

    /** @param {RoomState} state */
    #tryLater(state) {
        const wait = backOffMs(this.#attempt++, this.#around.random());
        this.#retry = this.#around.setTimer(() => this.#enter(), wait);
        this.#set(state);
    }

    /** @param {Failure} why */
    #end(why) {
        this.#round++;
        this.#set({ name: 'closed', code: why.code, message: why.message, retryAfterSeconds: why.retryAfterSeconds });
    }

    /** @param {object} frame */
    #send(frame) {
        this.#socket?.send(JSON.stringify(frame));
    }

    /** @param {number} ms */
    #setDeadline(ms) {
        this.#deadline = this.#around.setTimer(() => this.#lost(), ms);
    }

    #clearDeadline() {
        this.#around.clearTimer(this.#deadline);
        this.#deadline = undefined;
    }

    #drop() {
        const socket = this.#socket;
        this.#clearDeadline();
        this.#socket = null;        // its last events concern nobody any more
        socket?.close();
    }

    /** @param {RoomState} state */
    #set(state) {
        this.state = state;
        this.#around.stateChanged(state);
    }
}
