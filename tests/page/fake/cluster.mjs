// SPDX-License-Identifier: GPL-3.0-or-later
// Two nodes that speak the JSON API and atrium-room.v1 (ARCHITECTURE 3) just enough to do to the page, on command,
// what a real cluster does only when something breaks: die, move a room, refuse a ticket, lose the database.
import { randomUUID } from 'node:crypto';
import { FakeFiles } from './files.mjs';
import { FakeMedia } from './media.mjs';
import { FakeMeeting } from './meeting.mjs';
import { FakeNode } from './node.mjs';
import { FakeRecordings } from './recordings.mjs';

export class FakeCluster {
    users = new Map();          // login -> user with password
    sessions = new Map();       // cookie -> {user, csrfToken}
    rooms = new Map();          // id -> room with node, members, chat
    tickets = new Map();        // ticket -> {user, room, node}
    passes = new Map();         // pass -> {user, room, cookie}
    files = new FakeFiles(this);
    recordings = new FakeRecordings();
    lobby = { lines: [], members: new Set() };
    nodes = [];
    placeOn = null;             // the node that opens rooms; null: the one asked
    unavailable = false;        // as without a database
    unknownNode = null;         // joined after the page was loaded: the page's policy does not name it
    refuseTickets = 0;          // so many of the next joins fail
    isDeaf = false;             // what is said is swallowed
    isStoring = true;           // chat is stored at once; if not, a node that dies takes it with it
    isLobbyShut = false;        // the lobby cannot be read, as without a database
    isWaiting = false;          // nobody can serve a room, as shortly after a node died
    returns = [];               // the names of the nodes that were asked to let somebody back in

    async start() {
        this.nodes = [new FakeNode(this, 1, 'node1'), new FakeNode(this, 2, 'node2')];
        for (const node of this.nodes)
            await node.start();
    }

    async stop() {
        for (const node of this.nodes)
            await node.stop();
    }

    /** @returns {string} the page's address on a node */
    url(index = 0) {
        return this.nodes[index].url;
    }

    addUser(login, firstName = '', lastName = '', password = 'a good password') {
        const user = { id: this.users.size + 1, login, firstName, lastName, level: 'user', password };
        this.users.set(login, user);
        return user;
    }

    addRoom(name, { comment = '', type = 'conference', capacity = 32, isPublic = true } = {}) {
        const room = { id: this.rooms.size + 1, name, comment, type, capacity, isPublic, node: null, members: new Map(), chat: [], seq: 0, savedSeq: 0 };
        room.meeting = new FakeMeeting(room);
        room.media = new FakeMedia(room);
        this.rooms.set(room.id, room);
        return room;
    }

    logIn(user) {
        const shown = { id: this.sessions.size + 100, way: 'page', address: '10.1.1.' + this.sessions.size, since: Date.now(), lastUse: Date.now() };
        const session = { user, csrfToken: randomUUID(), shown };
        const cookie = randomUUID();
        this.sessions.set(cookie, session);
        return { cookie, session };
    }

    sessionsOf(user) {
        return [...this.sessions.values()].filter(session => session.user === user);
    }

    /** True when it was one of this person's. */
    endSession(user, id) {
        const found = [...this.sessions].find(([, session]) => session.user === user && session.shown.id === id);
        return found ? this.sessions.delete(found[0]) : false;
    }

    /** Opens the rooms for somebody who logged in before: most tests are about what comes then. */
    async admit(page, login, index = 0) {
        const { cookie } = this.logIn(this.users.get(login));
        await page.context().addCookies([{ name: 'atrium_session', value: cookie, domain: '127.0.0.1', path: '/', httpOnly: true, sameSite: 'Strict' }]);
        await page.goto(this.url(index));
        await page.locator('.lobby h1').waitFor();
    }

    /** Where somebody finds a room, which is opened if need be: the answer to entering it and to coming back. */
    place(user, room, cookie, asked) {
        room.node ??= this.placeOn ?? asked;
        const [ticket, pass] = [randomUUID(), randomUUID()];
        this.tickets.set(ticket, { user, room, node: room.node });
        this.passes.set(pass, { user, room, cookie });
        return {
            room: { id: room.id, name: room.name }, node: room.node.named, url: room.node.roomUrl, ticket, expiresInMs: 15000,
            pass, nodeUrls: this.nodes.map(node => node.roomUrl),
        };
    }

    /** Ends every connection of a room with a closed code. */
    close(room, code, socketCode, message = '', more = {}) {
        for (const member of [...room.members.values()])
            member.close(code, socketCode, message, more);
    }

    /** A node answers nothing any more, and the others take its rooms. */
    freeze(index) {
        const node = this.nodes[index];
        node.isFrozen = true;
        for (const room of this.rooms.values()) {
            if (room.node !== node)
                continue;
            room.node = null;
            for (const member of room.members.values()) {
                room.meeting.leave(member);
                room.media.leave(member);
            }
            room.members.clear();
        }
    }

    /** Opens the room on another node and tells its people why. */
    move(room, index, code, socketCode) {
        const node = this.nodes[index];
        this.placeOn = node;
        this.close(room, code, socketCode);
        room.node = node;
    }

    /** Tells the people of a room that everything said is stored. */
    store(room) {
        room.savedSeq = room.seq;
        this.tell(room, { t: 'saved', seq: room.seq });
    }

    tell(room, frame) {
        for (const member of room.members.values())
            member.send(frame);
    }

    /** Everybody in the lobby hears it, on every node. */
    sayInLobby(user, text, id = (this.lobby.lines.at(-1)?.id ?? 0) + 1) {
        const line = { id, name: `${user.firstName} ${user.lastName}`, text, at: Date.now() };
        this.lobby.lines.push(line);
        for (const member of this.lobby.members)
            member.send({ t: 'lines', lines: [line] });
    }

    deleteRoom(room) {
        this.rooms.delete(room.id);
        this.close(room, 'room_deleted', 4004);
    }
}
