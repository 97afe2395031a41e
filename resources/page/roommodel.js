// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a room: who is in it and what was said. No DOM here.

export const mostLines = 1000;
const mostGone = 1000;

/** @typedef {{id: string, name: string, userId: number, since: number, guest?: boolean}} Person  guest: came by a link */
/**
 * @typedef {'pending' | 'stored' | 'lost'} Fate  pending: in the node's memory only, gone if the node dies now
 * @typedef {{kind: 'chat', seq: number, from: string, name: string, text: string, at: number, fate: Fate}} ChatLine
 */
/** @typedef {{kind: 'whisper', from: string, name: string, to: string, toName: string, text: string, at: number}} WhisperLine  for one person */
/** @typedef {{kind: 'notice', key: string, values: Record<string, string>, at: number}} NoticeLine */
/** @typedef {ChatLine | WhisperLine | NoticeLine} Line */

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
    /** @type {{to: Person, text: string}[]} said by us to one person and not echoed yet */
    #unconfirmedWhispers = [];
    /** @type {ChatLine[]} said by us and not stored yet */
    #pending = [];
    /** @type {Map<string, Person>} who is not in any more, by id, at most mostGone */
    #gone = new Map();
    #now;

    /** @param {() => number} [now]  UTC in ms */
    constructor(now = Date.now) {
        this.#now = now;
    }

    /** @param {{from: string}} line */
    isMine(line) {
        return this.#mine.has(line.from);
    }

    /** Somebody who is or was in. @param {string} id */
    personOf(id) {
        return this.people.get(id) ?? this.#gone.get(id);
    }

    /** @param {string} id */
    nameOf(id) {
        return this.personOf(id)?.name ?? '';
    }

    /** @param {number} userId */
    nameOfUser(userId) {
        return [...this.#gone.values(), ...this.people.values()].findLast(person => person.userId === userId)?.name ?? '';
    }

    /** @param {string} text */
    said(text) {
        this.#unconfirmed.push(text);
    }

    /**
     * @param {Person} to
     * @param {string} text
     */
    whispered(to, text) {
        this.#unconfirmedWhispers.push({ to, text });
    }

    /**
     * Takes the oldest private texts that did not get through.
     * @param {number} [most]
     */
    takeUnsentWhispers(most = Infinity) {
        return this.#unconfirmedWhispers.splice(0, most);
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
            return this.#entered(frame.person);
        case 'left':
            return this.#left(frame);
        case 'chat':
            return this.#knows(frame) ? [] : this.#add([this.#chatLine(frame)]);
        case 'held':
            if (this.isMine(frame))
                this.#confirm(frame.text);
            return [];
        case 'whisper':
            return this.#add([this.#whisper(frame)]);
        case 'saved':
            this.#settle(line => line.seq <= frame.seq ? 'stored' : 'pending');
            return [];
        default:
            return [];
        }
    }

    /** Nobody tells any more who is in. */
    forgetPeople() {
        for (const id of [...this.people.keys()])
            this.#remove(id);
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
     * what is on the screen stays, what is new is added. What we said and the node does not know is lost. A node that
     * resumes tells only what is newer than what we know.
     */
    #joined(frame) {
        this.roomName = frame.room.name;
        this.you = frame.you;
        this.#mine.add(frame.you);
        this.forgetPeople();
        for (const person of frame.people)
            this.people.set(person.id, person);
        const now = new Map(frame.chat.map(line => [lineKey(line), line]));
        for (const line of this.#pending)
            line.seq = now.get(lineKey(line))?.seq ?? line.seq;
        this.#settle(line => frame.resumed || now.has(lineKey(line)) ? 'pending' : 'lost');
        const known = new Set(this.lines.map(lineKey));
        const fresh = frame.chat.filter(line => !known.has(lineKey(line)));
        return this.#add(fresh.map(line => this.#chatLine(line)));
    }

    /** @param {Person} person */
    #entered(person) {
        this.people.set(person.id, person);
        return this.#mine.has(person.id) ? [] : this.notice('notice.entered', { name: person.name });
    }

    // Who left while we were away is told of afterwards.
    #left({ id, reason }) {
        const person = this.people.get(id) ?? this.#gone.get(id);
        this.#remove(id);
        return person && !this.#mine.has(id) ? this.notice(`notice.${reason}`, { name: person.name }) : [];
    }

    #remove(id) {
        const person = this.people.get(id);
        if (!person)
            return;
        this.people.delete(id);
        this.#gone.set(id, person);
        if (this.#gone.size > mostGone)
            this.#gone.delete(this.#gone.keys().next().value);
    }

    /** @returns {WhisperLine} */
    #whisper({ from, name, to, text, at }) {
        const waiting = this.#mine.has(from) ? this.#unconfirmedWhispers.findIndex(each => each.text === text) : -1;
        if (waiting >= 0)
            this.#unconfirmedWhispers.splice(waiting, 1);
        return { kind: 'whisper', from, name, to, toName: this.nameOf(to), text, at };
    }

    #knows({ from, at, text }) {
        return this.lines.some(line => line.kind === 'chat' && line.at === at && line.from === from && line.text === text);
    }

    /** @param {string} text  of ours, that the room has */
    #confirm(text) {
        const waiting = this.#unconfirmed.indexOf(text);
        if (waiting >= 0)
            this.#unconfirmed.splice(waiting, 1);
    }

    /** @returns {ChatLine} */
    #chatLine({ seq, from, name, text, at }) {
        const isMine = this.#mine.has(from);
        if (isMine)
            this.#confirm(text);
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
