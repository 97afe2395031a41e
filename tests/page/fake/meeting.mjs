// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in a room of the fake cluster: rights, hands, words for some, polls, the whiteboard. The rules are the
// node's (agent/meeting), as far as the page can tell the difference.
import { FakeBoard } from '../board/fakeboard.js';

const everyRight = ['moderate', 'draw', 'speak', 'share', 'muteOthers'];
const rightsOfAll = { conference: ['draw', 'speak'], restricted: [], interview: ['speak'] };

export class FakeMeeting {
    board = new FakeBoard();
    #room;
    #people = new Map();        // id -> {member, rights, muted, applied}
    #hands = [];
    #typing = new Set();
    #polls = new Map();         // id -> {info, votes by user}
    #held = new Map();
    #last = 0;                  // number of a poll or of a line that waits

    constructor(room) {
        this.#room = room;
    }

    enter(member) {
        const { id } = member.person;
        const mayModerate = !this.#room.isModerated || member.level === 'moderator';
        const isFirst = ![...this.#people.values()].some(({ rights }) => rights.includes('moderate'));
        const wasWaiting = this.isWaiting;
        const rights = isFirst && mayModerate ? everyRight : rightsOfAll[this.#room.type];
        this.#people.set(id, { member, rights: [...rights], muted: false, applied: [] });
        this.#tell({ t: 'rights', seq: ++this.#room.seq, id, rights }, other => other !== member);
        if (wasWaiting && !this.isWaiting && this.#people.size > 1)
            this.#tell({ t: 'waiting', seq: ++this.#room.seq, on: false }, other => other !== member);
    }

    /** How things stand, after `joined`. */
    welcome(member) {
        this.#state(member);
        this.board.join(member.person.userId, frame => member.send(frame));
    }

    leave({ person: { id } }) {
        const wasWaiting = this.isWaiting;
        this.#people.delete(id);
        this.#typing.delete(id);
        this.#hands = this.#hands.filter(each => each !== id);
        if (!wasWaiting && this.isWaiting)
            this.#tell({ t: 'waiting', seq: ++this.#room.seq, on: true });
    }

    get isWaiting() {
        return Boolean(this.#room.isModerated) && ![...this.#people.values()].some(({ rights }) => rights.includes('moderate'));
    }

    isModerator(member) {
        return this.#people.get(member.person.id)?.rights.includes('moderate');
    }

    may(id, right) {
        return !this.isWaiting && Boolean(this.#people.get(id)?.rights.includes(right));
    }

    /** What somebody said has to wait; false: it is said. */
    holds(member, text) {
        this.#setTyping(member.person.id, false);
        if (!this.#room.chatModerated || this.isModerator(member))
            return false;
        const held = { t: 'held', line: ++this.#last, from: member.person.id, name: member.person.name, text, at: Date.now() };
        this.#held.set(held.line, { held, member });
        this.#tell(held, other => this.isModerator(other) || other === member);
        return true;
    }

    /** As if none had been stored. */
    forgetVotes() {
        this.#polls.forEach(({ votes }) => votes.clear());
    }

    take(member, frame) {
        if (frame.t.startsWith('board'))
            this.#draw(member, frame);
        else if (this.#handlers[frame.t])
            this.#handlers[frame.t](member, frame);
        else
            throw new Error(`the fake knows no ${frame.t}`);
    }

    #draw(member, frame) {
        if (this.#people.get(member.person.id).rights.includes(frame.t === 'boardShow' ? 'moderate' : 'draw'))
            this.board.take(member.person.userId, frame);
        else
            this.#refuse(member, frame, 'forbidden', 'You may not draw.');
    }

    #handlers = {
        apply: (member, { right }) => {
            const { id } = member.person;
            this.#people.get(id).applied.push(right);
            this.#tell({ t: 'applied', id, right }, other => this.isModerator(other) || other === member);
        },
        grant: (member, frame) => this.#setRight(member, frame, true),
        take: (member, frame) => this.#setRight(member, frame, false),
        refuse: (member, { id, right }) => this.#answer(id, right, false),
        mute: (member, { id, on }) => {
            this.#people.get(id).muted = on;
            this.#tell({ t: 'muted', seq: ++this.#room.seq, id, on, by: member.person.id });
        },
        kick: (member, { id }) => this.#people.get(id).member.close('kicked', 4003),
        hand: (member, { up, id = member.person.id }) => {
            this.#hands = this.#hands.filter(each => each !== id);
            if (up)
                this.#hands.push(id);
            this.#tell({ t: 'hand', seq: ++this.#room.seq, id, place: up ? this.#hands.length : 0 });
        },
        typing: (member, { on }) => this.#setTyping(member.person.id, on),
        whisper: (member, { to, text }) => {
            const { id, name } = member.person;
            if (!this.#people.has(to))
                this.#refuse(member, { t: 'whisper' }, 'not_found', 'This person is no longer in the room.');
            else
                this.#tell({ t: 'whisper', from: id, name, to, text, at: Date.now() }, other => [id, to].includes(other.person.id));
        },
        chatMode: (member, { moderated }) => {
            this.#room.chatModerated = moderated;
            this.#tell({ t: 'chatMode', seq: ++this.#room.seq, moderated });
        },
        settle: (member, { line, allow }) => {
            const { held, member: sender } = this.#held.get(line);
            this.#held.delete(line);
            this.#tell({ t: 'settled', line, allowed: allow }, other => this.isModerator(other) || other === sender);
            if (allow)
                sender.said(held.text);
        },
        ask: (member, { question, kind, answers, several, live }) => {
            if (question === 'refuse this')
                return this.#refuse(member, { t: 'ask' }, 'conflict', 'A room has at most 20 polls. Remove one that is no longer needed.');
            const info = { id: ++this.#last, question, kind, answers, several, live, ended: false };
            this.#polls.set(info.id, { info, votes: new Map() });
            this.#tell({ t: 'poll', seq: ++this.#room.seq, poll: info });
        },
        vote: (member, { poll, answers }) => {
            const { info, votes } = this.#polls.get(poll);
            votes.set(member.person.userId, answers);
            this.#tell({ t: 'voted', poll, answers }, other => other.person.userId === member.person.userId);
            this.#tell({ t: 'votes', poll, ...this.#tally(poll) }, other => info.live || this.isModerator(other));
        },
        endPoll: (member, { poll }) => {
            this.#polls.get(poll).info.ended = true;
            this.#tell({ t: 'pollEnded', seq: ++this.#room.seq, poll, ...this.#tally(poll) });
        },
        removePoll: (member, { poll }) => {
            this.#polls.delete(poll);
            this.#tell({ t: 'pollRemoved', seq: ++this.#room.seq, poll });
        },
    };

    #setRight(member, { t, id, right }, has) {
        const person = this.#people.get(id);
        if (!person)
            return this.#refuse(member, { t }, 'not_found', 'This person is no longer in the room.');
        if (!this.isModerator(member))
            return this.#refuse(member, { t }, 'forbidden', 'Only moderators may do this.');
        person.rights = right === 'moderate' ? has ? [...everyRight] : [...rightsOfAll[this.#room.type]] : person.rights.filter(each => each !== right).concat(has ? right : []);
        if (has)
            this.#answer(id, right, true);
        this.#tell({ t: 'rights', seq: ++this.#room.seq, id, rights: person.rights });
        this.#room.media.shrink(id);
        if (right === 'moderate')
            this.#state(person.member);
    }

    #answer(id, right, granted) {
        const person = this.#people.get(id);
        if (!person.applied.includes(right))
            return;
        person.applied = person.applied.filter(each => each !== right);
        this.#tell({ t: 'answered', id, right, granted }, other => this.isModerator(other) || other === person.member);
    }

    #setTyping(id, on) {
        if (this.#typing.has(id) === on)
            return;
        if (on)
            this.#typing.add(id);
        else
            this.#typing.delete(id);
        this.#tell({ t: 'typing', id, on });
    }

    #state(member) {
        const isModerator = this.isModerator(member);
        member.send({
            t: 'meeting', type: this.#room.type, waiting: this.isWaiting, chatModerated: Boolean(this.#room.chatModerated),
            people: [...this.#people].map(([id, { rights, muted }]) => ({ id, rights, muted })),
            hands: this.#hands, typing: [...this.#typing], polls: [...this.#polls.values()].map(({ info }) => info),
        });
        for (const [id, { applied }] of this.#people) {
            for (const right of applied.filter(() => isModerator || id === member.person.id))
                member.send({ t: 'applied', id, right });
        }
        for (const { held } of [...this.#held.values()].filter(({ member: sender }) => isModerator || sender === member))
            member.send(held);
        for (const [poll, { info, votes }] of this.#polls) {
            if (info.live || info.ended || isModerator)
                member.send({ t: 'votes', poll, ...this.#tally(poll) });
            if (votes.has(member.person.userId) && !info.ended)
                member.send({ t: 'voted', poll, answers: votes.get(member.person.userId) });
        }
    }

    #tally(id) {
        const { info, votes } = this.#polls.get(id);
        const counts = Array(info.kind === 'yesno' ? 2 : info.kind === 'numeric' ? 10 : info.answers.length).fill(0);
        for (const answer of [...votes.values()].flat())
            counts[answer]++;
        return { counts, voters: votes.size };
    }

    #refuse(member, { t }, code, message) {
        member.send({ t: 'refused', of: t, code, message });
    }

    #tell(frame, isFor = () => true) {
        for (const { member } of this.#people.values()) {
            if (isFor(member))
                member.send(frame);
        }
    }
}
