// SPDX-License-Identifier: GPL-3.0-or-later
// What people may do in the room and what they do beside talking, as the node tells it. No DOM here.

import { answerCount } from './polltally.js';

/** @typedef {'draw' | 'speak' | 'share' | 'muteOthers' | 'moderate'} Right */
/** @typedef {{id: number, question: string, kind: 'yesno' | 'numeric' | 'choice', answers: string[], several: boolean, live: boolean, ended: boolean}} PollInfo */
/** @typedef {{counts: number[], voters: number}} Tally  one count for each answer */
/** @typedef {{info: PollInfo, tally: Tally | null, vote: number[]}} Poll  tally: null while it is not told; vote: our own */
/** @typedef {{id: string, right: Right}} Application */
/** @typedef {{line: number, from: string, name: string, text: string, at: number}} HeldLine  waits for a moderator */
/** @typedef {{key: string, values?: Record<string, string>}} Note  what the person should read of it */

/** @type {Right[]} */
export const allRights = ['draw', 'speak', 'share', 'muteOthers', 'moderate'];

export class MeetingModel {
    type = 'conference';
    /** A moderated room in which no moderator is. */
    isWaiting = false;
    isChatModerated = false;
    /** @type {string[]} ids, the first raised first */
    hands = [];
    /** @type {Set<string>} ids */
    typing = new Set();
    /** @type {Map<number, Poll>} the oldest first */
    polls = new Map();
    /** @type {Map<number, HeldLine>} the oldest first */
    held = new Map();
    you = '';
    /** @type {Map<string, Set<Right>>} */
    #rights = new Map();
    /** @type {Set<string>} ids */
    #muted = new Set();
    /** @type {Map<string, Application>} */
    #applications = new Map();
    /** @type {Map<number, number[]>} what we voted last, by poll: a node that dies may take it with it */
    #cast = new Map();
    #isToldAll = true;
    #nameOf;

    /** @param {(id: string) => string} nameOf */
    constructor(nameOf) {
        this.#nameOf = nameOf;
    }

    /** @param {string} id  whose rights rest while the room waits @param {Right} right */
    may(id, right) {
        return !this.isWaiting && this.has(id, right);
    }

    /** @param {string} id @param {Right} right */
    has(id, right) {
        return this.#rights.get(id)?.has(right) ?? false;
    }

    /** @param {string} id */
    isModerator(id) {
        return this.has(id, 'moderate');
    }

    /** @param {string} id */
    isMuted(id) {
        return this.#muted.has(id);
    }

    /** @param {string} id  @returns {number} from 1; 0 = not raised */
    handOf(id) {
        return this.hands.indexOf(id) + 1;
    }

    get applications() {
        return [...this.#applications.values()];
    }

    /** @param {string} id @param {Right} right */
    hasApplied(id, right) {
        return this.#applications.has(`${id} ${right}`);
    }

    /** What a person of the room can still vote on. */
    get openPolls() {
        return [...this.polls.values()].filter(poll => !poll.info.ended && poll.vote.length === 0).length;
    }

    /** We vote. @param {number} poll @param {number[]} answers */
    cast(poll, answers) {
        this.#cast.set(poll, answers);
    }

    /**
     * How things stand has been told to its end.
     * @returns {{poll: number, answers: number[]}[]} votes of ours that the node does not know
     */
    toldAll() {
        this.#isToldAll = true;
        for (const id of [...this.#cast.keys()]) {
            if (this.polls.get(id)?.info.ended !== false)
                this.#cast.delete(id);
        }
        return [...this.#cast].filter(([id, answers]) => this.polls.get(id)?.vote.join() !== answers.join()).map(([poll, answers]) => ({ poll, answers }));
    }

    /**
     * @param {any} frame
     * @returns {Note[]}
     */
    apply(frame) {
        switch (frame.t) {
        case 'joined':
            this.#forget();
            this.#isToldAll = false;
            this.you = frame.you;
            return [];
        case 'left':
            this.#leave(frame.id);
            return [];
        case 'meeting':
            this.#begin(frame);
            return [];
        case 'rights':
            return this.#setRights(frame.id, frame.rights);
        case 'waiting':
            this.isWaiting = frame.on;
            return [{ key: frame.on ? 'meet.note.waiting' : 'meet.note.begins' }];
        case 'applied':
            this.#applications.set(`${frame.id} ${frame.right}`, { id: frame.id, right: frame.right });
            return [];
        case 'answered':
            this.#applications.delete(`${frame.id} ${frame.right}`);
            return frame.id === this.you && !frame.granted ? [{ key: `meet.note.declined.${frame.right}` }] : [];
        case 'muted':
            return this.#mute(frame);
        case 'hand':
            this.hands = this.hands.filter(id => id !== frame.id);
            if (frame.place > 0)
                this.hands.splice(frame.place - 1, 0, frame.id);
            return [];
        case 'typing':
            this.#toggle(this.typing, frame.id, frame.on);
            return [];
        case 'chatMode':
            this.isChatModerated = frame.moderated;
            return [{ key: frame.moderated ? 'meet.note.chatWaits' : 'meet.note.chatFree' }];
        case 'held':
            this.held.set(frame.line, frame);
            return [];
        case 'settled':
            return this.#settle(frame);
        default:
            return this.#applyPoll(frame);
        }
    }

    #applyPoll(frame) {
        const poll = this.polls.get(frame.poll);
        switch (frame.t) {
        case 'poll':
            this.polls.set(frame.poll.id, { info: frame.poll, tally: this.#seesResults(frame.poll) ? noVotes(frame.poll) : null, vote: [] });
            return [{ key: 'meet.note.poll', values: { question: frame.poll.question } }];
        case 'votes':
            if (poll)
                poll.tally = { counts: frame.counts, voters: frame.voters };
            return [];
        case 'voted':
            if (poll)
                poll.vote = frame.answers;
            if (this.#isToldAll)            // perhaps in another window
                this.#cast.set(frame.poll, frame.answers);
            return [];
        case 'pollEnded':
            if (!poll)
                return [];
            poll.info = { ...poll.info, ended: true };
            poll.tally = { counts: frame.counts, voters: frame.voters };
            return [{ key: 'meet.note.pollEnded', values: { question: poll.info.question } }];
        case 'pollRemoved':
            this.polls.delete(frame.poll);
            return [];
        default:
            return [];
        }
    }

    #seesResults({ live, ended }) {
        return live || ended || this.isModerator(this.you);
    }

    #forget() {
        this.isWaiting = false;
        this.isChatModerated = false;
        this.hands = [];
        for (const known of [this.typing, this.polls, this.held, this.#rights, this.#muted, this.#applications])
            known.clear();
    }

    // What was told before is void.
    #begin({ type, waiting, chatModerated, people, hands, typing, polls }) {
        this.#forget();
        this.type = type;
        this.isWaiting = waiting;
        this.isChatModerated = chatModerated;
        this.hands = [...hands];
        typing.forEach(id => this.typing.add(id));
        for (const { id, rights, muted } of people) {
            this.#rights.set(id, new Set(rights));
            this.#toggle(this.#muted, id, muted);
        }
        for (const info of polls)
            this.polls.set(info.id, { info, tally: null, vote: [] });
    }

    #leave(id) {
        this.hands = this.hands.filter(each => each !== id);
        this.typing.delete(id);
        this.#muted.delete(id);
        this.#rights.delete(id);
        allRights.forEach(right => this.#applications.delete(`${id} ${right}`));
    }

    /** @param {string} id @param {Right[]} rights @returns {Note[]} */
    #setRights(id, rights) {
        const before = this.#rights.get(id);
        const now = new Set(rights);
        this.#rights.set(id, now);
        if (id !== this.you || !before)
            return [];
        if (before.has('moderate') !== now.has('moderate'))         // says it all
            return [{ key: now.has('moderate') ? 'meet.note.may.moderate' : 'meet.note.mayNot.moderate' }];
        return allRights.filter(right => before.has(right) !== now.has(right))
            .map(right => ({ key: `meet.note.${now.has(right) ? 'may' : 'mayNot'}.${right}` }));
    }

    /** @returns {Note[]} */
    #mute({ id, on, by }) {
        this.#toggle(this.#muted, id, on);
        return on && id === this.you && by !== id ? [{ key: 'meet.note.muted', values: { name: this.#nameOf(by) } }] : [];
    }

    /** @returns {Note[]} */
    #settle({ line, allowed }) {
        const held = this.held.get(line);
        this.held.delete(line);
        return held && !allowed && !this.isModerator(this.you) ? [{ key: 'meet.note.dropped', values: { text: held.text } }] : [];
    }

    #toggle(set, value, isIn) {
        if (isIn)
            set.add(value);
        else
            set.delete(value);
    }
}

/**
 * @param {PollInfo} poll
 * @returns {Tally}
 */
function noVotes(poll) {
    return { counts: Array(answerCount(poll)).fill(0), voters: 0 };
}
