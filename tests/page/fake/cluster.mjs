// SPDX-License-Identifier: GPL-3.0-or-later
// Two nodes that speak the JSON API and atrium-room.v1 (ARCHITECTURE 3) just enough to do to the page, on command,
// what a real cluster does only when something breaks: die, move a room, refuse a ticket, lose the database.
import { randomUUID } from 'node:crypto';
import { FakeNode } from './node.mjs';

export class FakeCluster {
    users = new Map();          // login -> user with password
    sessions = new Map();       // cookie -> {user, csrfToken}
    rooms = new Map();          // id -> room with node, members, chat
    tickets = new Map();        // ticket -> {user, room, node}
    nodes = [];
    placeOn = null;             // the node that opens rooms; null: the one asked
    unavailable = false;        // as without a database
    unknownNode = null;         // joined after the page was loaded: the page's policy does not name it
    refuseTickets = 0;          // so many of the next joins fail
    isDeaf = false;             // chat is swallowed, as on a connection that is dead but not closed

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
        const room = { id: this.rooms.size + 1, name, comment, type, capacity, isPublic, node: null, members: new Map(), chat: [], seq: 0 };
        this.rooms.set(room.id, room);
        return room;
    }

    logIn(user) {
        const session = { user, csrfToken: randomUUID() };
        const cookie = randomUUID();
        this.sessions.set(cookie, session);
        return { cookie, session };
    }

    /** Ends every connection of a room with a closed code. */
    close(room, code, socketCode, message = '') {
        for (const member of [...room.members.values()])
            member.close(code, socketCode, message);
    }

    /** Opens the room on another node and tells its people why. */
    move(room, index, code, socketCode) {
        const node = this.nodes[index];
        this.placeOn = node;
        this.close(room, code, socketCode);
        room.node = node;
    }

    deleteRoom(room) {
        this.rooms.delete(room.id);
        this.close(room, 'room_deleted', 4004);
    }
}
