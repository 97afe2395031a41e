// SPDX-License-Identifier: GPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { FakeLobbyMember } from './lobbymember.mjs';
import { FakeMember } from './member.mjs';

const pageFolder = new URL('../../../resources/page/', import.meta.url);
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };

/** The listening side of one node: the page under a strict policy, the API, the rooms' WebSocket. */
export class FakeNode {
    #cluster;
    #server = null;
    #sockets = new Set();
    #port = 0;
    /** As stopped by SIGSTOP: connections stay and are accepted, and nothing is answered. */
    isFrozen = false;

    constructor(cluster, id, name) {
        this.#cluster = cluster;
        this.id = id;
        this.name = name;
    }

    get url() {
        return `http://127.0.0.1:${this.#port}/openmeetings/`;
    }

    get roomUrl() {
        return this.url.replace(/^http/, 'ws') + 'room';
    }

    get named() {
        return { id: this.id, name: this.name };
    }

    async start() {
        this.#server = http.createServer((request, response) => this.#answer(request, response));
        this.#server.on('connection', socket => {
            this.#sockets.add(socket);
            socket.on('close', () => this.#sockets.delete(socket));
        });
        const upgrade = new WebSocketServer({ noServer: true });
        this.#server.on('upgrade', (request, socket, head) => {
            if (!this.isFrozen)
                upgrade.handleUpgrade(request, socket, head, opened => this.#opened(request, opened));
        });
        await new Promise(resolve => this.#server.listen(this.#port, '127.0.0.1', resolve));
        this.#port = this.#server.address().port;
    }

    /** As a crash: every connection breaks, and the rooms are open nowhere. */
    async stop() {
        if (!this.#server)
            return;
        const closed = new Promise(resolve => this.#server.close(resolve));
        for (const room of this.#cluster.rooms.values()) {
            if (room.node !== this)
                continue;
            room.node = null;
            room.chat = room.chat.filter(line => line.seq <= room.savedSeq);
        }
        for (const socket of this.#sockets)
            socket.destroy();
        await closed;
        this.#server = null;
    }

    #opened(request, socket) {
        if (request.url === '/openmeetings/room')
            new FakeMember(this.#cluster, this, socket);
        else
            new FakeLobbyMember(this.#cluster, this, socket, cookieOf(request));
    }

    async #answer(request, response) {
        if (this.isFrozen)
            return;
        const { pathname, searchParams } = new URL(request.url, this.url);
        const path = pathname.replace('/openmeetings/', '');
        if (!path.startsWith('api/v1/')) {
            await this.#servePage(path || 'index.html', response);
            return;
        }
        const pieces = [];
        for await (const piece of request)
            pieces.push(piece);
        const content = Buffer.concat(pieces);
        const body = request.headers['content-type'] === 'application/json' ? JSON.parse(content.toString()) : content;
        const { status, json, file, headers, isCut } = await this.#call(request, path.slice(7), searchParams, body, cookieOf(request));
        if (isCut) {
            request.socket.destroy();
            return;
        }
        response.writeHead(status, { 'Content-Type': file ? 'application/octet-stream' : 'application/json', ...headers });
        response.end(file ?? (json ? JSON.stringify(json) : ''));
    }

    async #servePage(path, response) {
        try {
            const content = await readFile(fileURLToPath(new URL(path, pageFolder)));
            const nodes = this.#cluster.nodes.filter(node => node !== this.#cluster.unknownNode).map(node => node.url.replace(/^http(.*)openmeetings\/$/, 'ws$1'));
            response.writeHead(200, {
                'Content-Type': types[path.split('.').pop()],
                'Content-Security-Policy': `default-src 'self'; img-src 'self' blob:; connect-src 'self' ${nodes.join(' ')}`,
            });
            response.end(content);
        } catch {
            response.writeHead(404).end();
        }
    }

    async #call(request, path, query, body, cookie) {
        const cluster = this.#cluster;
        const call = `${request.method} ${path.replace(/\d+/, '#')}`;
        if (cluster.unavailable)
            return refusal(503, 'unavailable');
        if (call === 'POST session') {
            const user = cluster.users.get(body.login);
            if (user?.password !== body.password)
                return refusal(401, 'wrong_login');
            const made = cluster.logIn(user);
            return { ...sessionAnswer(made.session), headers: { 'Set-Cookie': `atrium_session=${made.cookie}; Path=/; HttpOnly; SameSite=Strict` } };
        }
        const session = cluster.sessions.get(cookie);
        if (!session)
            return refusal(401, 'not_logged_in');
        if (!['GET', 'HEAD'].includes(request.method) && request.headers['x-atrium-csrf'] !== session.csrfToken)
            return refusal(403, 'forbidden');
        switch (call) {
        case 'GET session':
            return sessionAnswer(session);
        case 'DELETE session':
            cluster.sessions.delete(cookie);
            return { status: 204 };
        case 'GET session/all':
            return { status: 200, json: { sessions: cluster.sessionsOf(session.user).map(each => ({ ...each.shown, current: each === session })) } };
        case 'DELETE session/all/#':
            return { status: cluster.endSession(session.user, Number(path.split('/')[2])) ? 204 : 404 };
        case 'GET rooms':
            return { status: 200, json: { rooms: [...cluster.rooms.values()].map(roomJson), node: this.named, at: Date.now() } };
        case 'POST rooms/#/enter':
            return this.#enter(session.user, cluster.rooms.get(Number(path.split('/')[1])), cookie);
        default:
            return cluster.recordings.answer(request.method, path, query, request.headers, session)
                ?? await cluster.files.answer(this, request.method, path, query, request.headers, body, session) ?? refusal(404, 'not_found');
        }
    }

    #enter(user, room, cookie) {
        if (!room)
            return refusal(404, 'room_unknown');
        if (room.members.size >= room.capacity)
            return refusal(409, 'room_full');
        return { status: 200, json: this.#cluster.place(user, room, cookie, this) };
    }
}

function cookieOf(request) {
    return /atrium_session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
}

function sessionAnswer({ user: { password, ...user }, csrfToken }) {
    return { status: 200, json: { user, csrfToken } };
}

function roomJson({ id, name, comment, type, capacity, isPublic, members, node }) {
    return { id, name, comment, type, capacity, isPublic, people: members.size, node: node?.named ?? null };
}

function refusal(status, code) {
    return { status, json: { error: { code, message: `The fake says ${code}.`, remedy: '' } } };
}
