// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a room: who is in it and what was said. No DOM here.

export const mostLines = 1000;

/** @typedef {{id: string, name: string, userId: number, since: number}} Person */
/**
 * @typedef {'pending' | 'stored' | 'lost'} Fate  pending: in the node's memory only, gone if the node dies now
 * @typedef {{kind: 'chat', seq: number, from: string, name: string, text: string, at: number, fate: Fate}} ChatLine
 */
/** @typedef {{kind: 'notice', key: string, values: Record<string, string>, at: number}} NoticeLine */
/** @typedef {ChatLine | NoticeLine} Line */

export class RoomModel {
    /** @type {Map<string, Person>} */
    people = new Map();
    /** @type {Line[]} oldest first, at most mostLines */
    lines = [];
    roomName = '';
    you = '';
    /** @type {Set<string>} every id we had in this room */
    #mine = new Set();
    /** @type {string[]} said by us and not echoed yet */
    #unconfirmed = [];
    /** @type {ChatLine[]} said by us and not stored yet */
    #pending = [];
    #now;

    /** @param {() => number} [now]  UTC in ms */
    constructor(now = Date.now) {
        this.#now = now;
    }

    /** @param {{from: string}} line */
    isMine(line) {
        return this.#mine.has(line.from);
    }

    /** @param {string} text */
    said(text) {
        this.#unconfirmed.push(text);
    }

    /**
     * Takes the oldest texts that the room has not shown, so that the person can send them again.
     * @param {number} [most]
     */
    takeUnsent(most = Infinity) {
        return this.#unconfirmed.splice(0, most);
    }

    /**
     * @param {any} frame  a frame from the server other than `closed`
     * @returns {Line[]} the lines it adds
     */
    apply(frame) {
        switch (frame.t) {
        case 'joined':
            return this.#joined(frame);
        case 'entered':
            this.people.set(frame.person.id, frame.person);
            return this.notice('notice.entered', { name: frame.person.name });
        case 'left':
            return this.#left(frame);
        case 'chat':
            return this.#add([this.#chatLine(frame)]);
        case 'saved':
            this.#settle(line => line.seq <= frame.seq ? 'stored' : 'pending');
            return [];
        default:
            return [];
        }
    }

    /**
     * @param {string} key
     * @param {Record<string, string>} [values]
     */
    notice(key, values = {}) {
        return this.#add([{ kind: 'notice', key, values, at: this.#now() }]);
    }

    /**
     * After a reconnection the node's chat may be the one we know, a longer one, or (on a new node) a shorter one:
     * what is on the screen stays, what is new is added. What we said and the node does not know is lost.
     */
    #joined(frame) {
        this.roomName = frame.room.name;
        this.you = frame.you;
        this.#mine.add(frame.you);
        this.people = new Map(frame.people.map(person => [person.id, person]));
        const now = new Map(frame.chat.map(line => [lineKey(line), line]));
        for (const line of this.#pending)
            line.seq = now.get(lineKey(line))?.seq ?? line.seq;
        this.#settle(line => now.has(lineKey(line)) ? 'pending' : 'lost');
        const known = new Set(this.lines.map(lineKey));
        const fresh = frame.chat.filter(line => !known.has(lineKey(line)));
        return this.#add(fresh.map(line => this.#chatLine(line)));
    }

    #left(frame) {
        const person = this.people.get(frame.id);
        this.people.delete(frame.id);
        return person ? this.notice(`notice.${frame.reason}`, { name: person.name }) : [];
    }

    /** @returns {ChatLine} */
    #chatLine({ seq, from, name, text, at }) {
        const isMine = this.#mine.has(from);
        const waiting = isMine ? this.#unconfirmed.indexOf(text) : -1;
        if (waiting >= 0)
            this.#unconfirmed.splice(waiting, 1);
        /** @type {ChatLine} */
        const line = { kind: 'chat', seq, from, name, text, at, fate: isMine ? 'pending' : 'stored' };
        if (isMine)
            this.#pending.push(line);
        return line;
    }

    /** @param {(line: ChatLine) => Fate} fateOf */
    #settle(fateOf) {
        for (const line of this.#pending)
            line.fate = fateOf(line);
        this.#pending = this.#pending.filter(line => line.fate === 'pending');
    }

    /** @param {Line[]} lines */
    #add(lines) {
        this.lines.push(...lines);
        this.lines.splice(0, this.lines.length - mostLines);
        return lines;
    }
}

/** @param {any} line */
function lineKey(line) {
    return JSON.stringify([line.from, line.at, line.text]);
}
