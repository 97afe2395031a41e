// SPDX-License-Identifier: GPL-3.0-or-later
// One person's connection to one room (ARCHITECTURE 3.2). The first time it asks the page's own node where the room is;
// from then on it has a pass and comes back by itself through any node, also when the page's own node is gone.
import { backOffMs } from './backoff.js';
import { Liveness } from './liveness.js';
import { nodeOrder } from './nodeorder.js';
import { RoomSearch, openDeadlineMs } from './roomsearch.js';
import { timeAndChance } from './timeandchance.js';

export const protocol = 'atrium-room.v1';

const joinDeadlineMs = 10000;
const steadyMs = 10000;             // who comes back and is lost again sooner than this has to wait

/** Closed codes after which the room is on the way to another node. */
const moving = ['not_here', 'node_stopping', 'node_fenced'];
/** Refusals of entering that waiting does not cure. */
const final = ['not_logged_in', 'forbidden', 'level_refused', 'room_unknown', 'room_full', 'node_full', 'room_closed', 'demo_over'];

const nobodyAnswers = { code: 'nobody_answers', message: '' };
const nodeUnreachable = { code: 'node_unreachable', message: '' };

/** @typedef {{code: string, message: string, retryAfterSeconds?: number, url?: string}} Failure */
/** @typedef {{code: string, node: string}} Departure  why the room was left, and the node it was on */
/**
 * @typedef {{name: 'connecting', node?: string, room?: string}
 *         | {name: 'joined', node: string, after?: Departure}
 *         | {name: 'reconnecting', after?: Departure, error?: Failure}
 *         | {name: 'moved', after: Departure}
 *         | {name: 'closed', code: string, message: string, retryAfterSeconds?: number, url?: string}} RoomState
 *
 * connecting: on the way in. joined: in the room; `after` tells of the interruption that ended.
 * reconnecting: on the way back; `error` is why it takes so long. moved: the room is leaving its node.
 * closed: over, until start() is called again; `url` is where the person should go then. `message` is why somebody ended it,
 * in their own words; a room that only lets nobody in says no more than the code does.
 */

/**
 * @typedef {object} Surroundings
 * @property {() => Promise<import('./api.js').EnterAnswer>} enter  throws an ApiError
 * @property {(url: string, isNeeded: boolean) => WebSocket} openSocket  `isNeeded`: no other node will do instead
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
    #search;
    #liveness;
    /** @type {WebSocket | null} */
    #socket = null;
    #you = '';              // our id in the room, or the last one: the node ends what is left of that connection
    #seq = 0;               // up to this event of the room we know all; 0: not all
    #wholeSeq = 0;          // the event up to which we know all once the room's state has been told to its end
    #timer;                 // the deadline of joining, or the wait for the next try
    #attempt = 0;           // tries since the room was last held steadily
    #round = 0;             // an answer of the API to an older question is dropped
    /** @type {import('./api.js').EnterAnswer | null} where we are, or were last */
    #place = null;
    #node = '';             // the one we are on or on the way to
    #wasIn = false;
    #joinedAt = 0;
    #isDraining = false;
    #ticketRefused = false;
    /** @type {Departure | undefined} */
    #after;
    /** @type {Failure} why the search that is under way has found no way in */
    #obstacle = nobodyAnswers;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = { ...timeAndChance, ...around };
        const { setTimer, clearTimer, now } = this.#around;
        this.#liveness = new Liveness({ ask: () => this.#send({ t: 'ping' }), died: () => this.#lost(), setTimer, clearTimer, now });
        this.#search = new RoomSearch(this.#around, {
            found: place => this.#open(place),
            waiting: error => this.#set({ name: 'reconnecting', after: this.#after, error }),
            refused: failure => this.#end({ ...failure, message: '' }),
            exhausted: () => this.#tryAgain({ name: 'reconnecting', after: this.#after, error: this.#obstacle }),
        });
    }

    start() {
        this.#attempt = 1;
        this.#wasIn = false;
        this.#ticketRefused = false;
        this.#after = undefined;
        this.#go();
    }

    /** Tries at once instead of waiting. */
    retryNow() {
        if (this.state.name === 'reconnecting' || this.state.name === 'moved')
            this.#go();
    }

    /** The page was asleep or the network changed: finds out at once whether the connection still lives. */
    checkNow() {
        if (this.state.name === 'joined')
            this.#liveness.start();
        else
            this.retryNow();
    }

    /**
     * @param {object} frame  what the room is asked for
     * @returns {boolean} false if we are not in the room
     */
    send(frame) {
        if (this.state.name !== 'joined')
            return false;
        this.#send(frame);
        return true;
    }

    /** How long nothing has come from the room, in ms. */
    get quietMs() {
        return this.#liveness.quietMs;
    }

    /** Leaves the room for good. */
    leave() {
        if (this.state.name === 'joined')
            this.#send({ t: 'leave' });     // goes out before the socket closes
        this.#end({ code: 'left', message: '' });
    }

    /** Goes to the room: the first time by asking the API, later by asking any node. */
    #go() {
        this.#drop();
        this.#obstacle = nobodyAnswers;
        const { pass, nodeUrls, url } = this.#place ?? {};
        if (this.#wasIn && pass)
            this.#search.begin(pass, nodeOrder(nodeUrls, url, this.#after?.code ?? 'lost', this.#around.random()));
        else
            this.#enter();
    }

    async #enter() {
        const round = ++this.#round;
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

    /** @param {Failure & {redirect?: string}} error */
    #enterFailed(error) {
        if (final.includes(error.code))
            this.#end({ code: error.code, message: '', retryAfterSeconds: error.retryAfterSeconds, url: error.redirect });
        else
            this.#tryAgain({ name: 'reconnecting', after: this.#after, error });
    }

    /** @param {import('./api.js').EnterAnswer} place */
    #open(place) {
        this.#node = place.node.name;
        if (!this.#after)
            this.#set({ name: 'connecting', node: this.#node, room: place.room.name });
        let socket;
        try {
            socket = this.#around.openSocket(place.url, true);
        } catch {               // an address that the browser does not take
            this.#lost();
            return;
        }
        this.#socket = socket;
        this.#setDeadline(this.#wasIn ? openDeadlineMs : joinDeadlineMs);
        socket.addEventListener('open', () => socket === this.#socket && this.#opened(place));
        socket.addEventListener('message', event => socket === this.#socket && this.#arrived(JSON.parse(event.data), place));
        socket.addEventListener('close', () => socket === this.#socket && this.#lost());
    }

    /** @param {import('./api.js').EnterAnswer} place */
    #opened(place) {
        this.#setDeadline(joinDeadlineMs);
        const last = this.#you ? { was: this.#you } : {};
        const known = this.#seq > 0 ? { since: this.#seq } : {};
        this.#send({ t: 'join', ticket: place.ticket, ...last, ...known });
    }

    #arrived(frame, place) {
        this.#liveness.heard();
        this.#count(frame);
        if (frame.t === 'closed')
            this.#closed(frame);
        else if (frame.t === 'joined' && this.state.name !== 'joined')
            this.#joined(frame, place);     // else it tells anew what was missed by reading too slowly
        else if (frame.t !== 'pong')
            this.#told(frame);
    }

    /** Keeps up to which event we know all. The state that follows `joined` ends with `boardHistory`. */
    #count({ t, seq, resumed }) {
        if (t === 'joined') {
            this.#wholeSeq = seq;
            this.#seq = resumed ? this.#seq : 0;
        } else if (t === 'boardHistory') {
            this.#seq = Math.max(this.#seq, this.#wholeSeq);
        } else if (t !== 'saved' && this.#seq > 0 && seq > this.#seq) {      // `saved` is no event
            this.#seq = seq;
        }
    }

    #joined(frame, place) {
        const after = this.#after;
        this.#around.clearTimer(this.#timer);
        if (!this.#wasIn)
            this.#attempt = 0;
        this.#place = place;
        this.#you = frame.you;
        this.#node = frame.node.name;
        this.#wasIn = true;
        this.#joinedAt = this.#around.now();
        this.#isDraining = false;
        this.#ticketRefused = false;
        this.#after = undefined;
        this.#around.frameArrived(frame);
        this.#set({ name: 'joined', node: this.#node, after });
        this.#liveness.start();
    }

    #told(frame) {
        if (frame.t === 'notice' && ['node_draining', 'node_stays'].includes(frame.code))
            this.#isDraining = frame.code === 'node_draining';
        this.#around.frameArrived(frame);
    }

    /** @param {Failure} frame */
    #closed(frame) {
        const wasSentHere = this.#wasIn && this.state.name !== 'joined';
        const after = this.#depart(frame.code === 'not_here' && this.#isDraining ? 'drained' : frame.code);
        if (frame.code === 'ticket_refused' && !this.#ticketRefused) {
            this.#ticketRefused = true;
            this.#go();
        } else if (!moving.includes(frame.code) && frame.code !== 'too_slow') {
            this.#end(frame);
        } else if (wasSentHere) {
            this.#drop();
            this.#search.next();
        } else {
            this.#tryAgain(frame.code === 'too_slow' ? { name: 'reconnecting', after } : { name: 'moved', after });
        }
    }

    /** The connection broke, or was never made. */
    #lost() {
        if (this.state.name === 'joined') {
            this.#tryAgain({ name: 'reconnecting', after: this.#depart('lost') });
        } else if (this.#wasIn) {
            this.#drop();
            this.#obstacle = nodeUnreachable;
            this.#set({ name: 'reconnecting', after: this.#after, error: nodeUnreachable });
            this.#search.next();
        } else {
            this.#tryAgain({ name: 'reconnecting', error: nodeUnreachable });
        }
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
    #tryAgain(state) {
        this.#drop();
        this.#set(state);
        const attempt = this.#attempt++;
        if (attempt === 0)
            this.#go();
        else
            this.#timer = this.#around.setTimer(() => this.#go(), backOffMs(attempt - 1, this.#around.random()));
    }

    /** @param {Failure} why */
    #end({ code, message, retryAfterSeconds, url }) {
        this.#drop();
        this.#set({ name: 'closed', code, message, retryAfterSeconds, url });
    }

    /** @param {object} frame */
    #send(frame) {
        this.#socket?.send(JSON.stringify(frame));
    }

    /** @param {number} ms */
    #setDeadline(ms) {
        this.#around.clearTimer(this.#timer);
        this.#timer = this.#around.setTimer(() => this.#lost(), ms);
    }

    /** Ends whatever is under way. */
    #drop() {
        const socket = this.#socket;
        this.#round++;
        this.#around.clearTimer(this.#timer);
        this.#liveness.stop();
        this.#search.stop();
        this.#socket = null;        // its last events concern nobody any more
        socket?.close();
    }

    /** @param {RoomState} state */
    #set(state) {
        this.state = state;
        this.#around.stateChanged(state);
    }
}
