// SPDX-License-Identifier: GPL-3.0-or-later
import { randomUUID } from 'node:crypto';

/** One connection to a room of the fake cluster. */
export class FakeMember {
    #cluster;
    #node;
    #socket;
    #room = null;
    #reason = 'lost';

    constructor(cluster, node, socket) {
        this.#cluster = cluster;
        this.#node = node;
        this.#socket = socket;
        socket.on('message', data => this.#arrived(JSON.parse(data)));
        socket.on('close', () => this.#gone());
    }

    close(code, socketCode, message = '', more = {}) {
        this.#reason = code === 'kicked' ? 'kicked' : code === 'left' ? 'left' : 'lost';
        this.#gone();
        this.send({ t: 'closed', code, message, ...more });
        this.#socket.close(socketCode);
    }

    #arrived(frame) {
        if (this.#node.isFrozen || this.#cluster.isDeaf && ['chat', 'whisper'].includes(frame.t))
            return;
        if (frame.t === 'join')
            this.#join(this.#cluster.tickets.get(frame.ticket));
        else if (frame.t === 'return')
            this.#return(this.#cluster.passes.get(frame.pass));
        else if (frame.t === 'ping')
            this.send({ t: 'pong' });
        else if (frame.t === 'leave')
            this.close('left', 1000);
        else if (frame.t === 'chat')
            this.#chat(frame.text);
        else if (['publish', 'signal', 'watch', 'record'].includes(frame.t))
            this.#room?.media.take(this, frame);
        else
            this.#room?.meeting.take(this, frame);
    }

    #join(ticket) {
        if (this.#cluster.refuseTickets > 0 || !ticket) {
            this.#cluster.refuseTickets--;
            this.close('ticket_refused', 4001);
            return;
        }
        const { user, room, node } = ticket;
        if (node !== this.#node || room.node !== node) {
            this.close('not_here', 4002);
            return;
        }
        this.#room = room;
        const name = `${user.firstName} ${user.lastName}`.trim() || user.login;
        this.level = user.level;
        this.person = { id: randomUUID(), name, userId: user.id, since: Date.now(), ...user.isGuest && { guest: true } };
        this.#cluster.tell(room, { t: 'entered', seq: ++room.seq, person: this.person });
        room.members.set(this.person.id, this);
        room.meeting.enter(this);
        room.media.enter(this);
        this.welcome();
    }

    /** All that there is to know; also to who read too slowly and missed some. */
    welcome() {
        const room = this.#room;
        this.send({
            t: 'joined', room: { id: room.id, name: room.name }, node: this.#node.named, you: this.person.id, seq: room.seq,
            people: [...room.members.values()].map(member => member.person), chat: room.chat,
        });
        this.send({ t: 'saved', seq: room.savedSeq });
        room.meeting.welcome(this);
        room.media.welcome(this);
    }

    #return(pass) {
        const cluster = this.#cluster;
        cluster.returns.push(this.#node.name);
        if (!pass || !cluster.sessions.has(pass.cookie))
            this.close('pass_refused', 4011);
        else if (!cluster.rooms.has(pass.room.id))
            this.close('room_deleted', 4004);
        else if (cluster.isWaiting)
            this.send({ t: 'wait', code: 'no_node', message: 'If node1 does not come back within 12 s, the room opens on another node.', retryMs: 200 });
        else
            this.send({ t: 'go', ...cluster.place(pass.user, pass.room, pass.cookie, this.#node) });
    }

    #chat(text) {
        if (text.startsWith('/refuse')) {
            this.send({ t: 'refused', of: 'chat', code: 'too_many_tries', message: 'Too many messages.' });
            return;
        }
        if (!this.#room.meeting.holds(this, text))
            this.said(text);
    }

    said(text) {
        const room = this.#room;
        const line = { t: 'chat', seq: ++room.seq, from: this.person.id, name: this.person.name, text, at: Date.now() };
        room.chat.push(line);
        this.#cluster.tell(room, line);
        if (this.#cluster.isStoring)
            this.#cluster.store(room);
    }

    #gone() {
        const room = this.#room;
        this.#room = null;
        if (!room?.members.delete(this.person.id))
            return;
        for (const member of room.members.values())
            member.send({ t: 'left', seq: room.seq + 1, id: this.person.id, reason: this.#reason });
        room.seq++;
        room.meeting.leave(this);
        room.media.leave(this);
        if (room.members.size === 0 && room.node === this.#node)
            room.node = null;
    }

    send(frame) {
        if (!this.#node.isFrozen)
            this.#socket.send(JSON.stringify(frame));
    }
}
