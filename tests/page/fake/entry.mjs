// SPDX-License-Identifier: GPL-3.0-or-later
// What the JSON API says about rooms' settings, invitations and guests, for the people of the fake cluster. It answers
// in place of the nodes, whose API is the older one; what it does not know goes on to them.
import { randomUUID } from 'node:crypto';

export class FakeEntry {
    invitations = new Map();        // id -> invitation with secret and password
    mail = false;                   // whether the node sends any
    asked = [];                     // the bodies of what was sent, with their paths
    #cluster;

    constructor(cluster) {
        this.#cluster = cluster;
    }

    /** Answers what this person's browser asks from now on. */
    async serve(page) {
        await page.context().route('**/api/v1/**', async route => {
            const request = route.request();
            const cookie = /atrium_session=([\w-]+)/.exec((await request.allHeaders()).cookie ?? '')?.[1];
            const path = new URL(request.url()).pathname.split('/api/v1/')[1];
            const body = request.postDataJSON();
            const answer = this.#cluster.unavailable ? refusal(503, 'unavailable') : this.#call(request.method(), path, body, cookie);
            if (!answer) {
                await route.continue();
                return;
            }
            this.asked.push({ path, body });
            if (answer.cookie)
                await page.context().addCookies([{ name: 'atrium_session', value: answer.cookie, url: request.url(), httpOnly: true, sameSite: 'Strict' }]);
            await route.fulfill({ status: answer.status, json: answer.json ?? undefined, headers: { 'X-Request-Id': 'request-7' } });
        });
    }

    /** As if somebody had made it; the rest as `wish` says. */
    add(room, wish = {}) {
        const invitation = {
            id: this.invitations.size + 1, room, secret: randomUUID(), validity: 'endless', from: null, until: null, password: '', name: '',
            moderator: false, note: '', used: 0, createdBy: { id: 1, name: 'Ada Lovelace' }, createdAt: Date.now(), state: 'valid', ...wish,
        };
        this.invitations.set(invitation.id, invitation);
        return invitation;
    }

    #call(method, path, body, cookie) {
        const session = this.#cluster.sessions.get(cookie);
        const id = Number(/\d+/.exec(path)?.[0]);
        const room = this.#cluster.rooms.get(id);
        switch (`${method} ${path.replace(/\d+/, '#')}`) {
        case 'POST guest/look':
            return this.#withInvitation(body, invitation => ok(lookOf(invitation)));
        case 'POST guest':
            return this.#withInvitation(body, invitation => this.#comeIn(invitation, body));
        case 'GET session':
            return session && ok(sessionOf(session));
        case 'GET rooms':
            return session && ok({ rooms: this.#roomsOf(session.user), node: { id: 1, name: 'node1' }, at: Date.now() });
        case 'POST rooms':
            return { status: 201, json: { id: Object.assign(this.#cluster.addRoom(body.name), body).id } };
        case 'PATCH rooms/#':
            Object.assign(room, body);
            return { status: 204 };
        case 'POST rooms/#/enter':
            return room?.closed ? refusal(409, 'room_closed', { redirect: room.redirectUrl }) : null;
        case 'GET rooms/#/invitations':
            return ok({ invitations: [...this.invitations.values()].filter(one => one.room === room).map(listed), mail: this.mail });
        case 'POST rooms/#/invitations': {
            const { id: made, secret } = this.add(room, body);
            return { status: 201, json: { id: made, secret, path: `?invitationHash=${secret}` } };
        }
        case 'DELETE invitations/#':
            this.invitations.get(id).state = 'revoked';
            return { status: 204 };
        default:
            return null;
        }
    }

    #roomsOf(user) {
        const rooms = [...this.#cluster.rooms.values()].filter(room => !user.guest || room.id === user.onlyRoom);
        return rooms.map(({ members, chat, seq, savedSeq, node, ...room }) =>
            ({ ...room, mine: room.ownerId === user.id, people: room.pretended ?? members.size, node: node?.named ?? null }));
    }

    #withInvitation({ invitation: secret }, run) {
        const invitation = [...this.invitations.values()].find(one => one.secret === secret && one.state !== 'revoked');
        if (!invitation)
            return refusal(404, 'invitation_unknown');
        return invitation.room.closed ? refusal(409, 'room_closed', { redirect: invitation.room.redirectUrl }) : run(invitation);
    }

    #comeIn(invitation, { name, password }) {
        if (invitation.state === 'not_yet')
            return refusal(403, 'invitation_not_yet');
        if (invitation.state !== 'valid')
            return refusal(410, 'invitation_over');
        if (invitation.password !== password)
            return refusal(401, 'invitation_password');
        const { room } = invitation;
        const user = { id: 1000 + this.#cluster.sessions.size, login: '', firstName: invitation.name || name, lastName: '', level: 'user', guest: true, onlyRoom: room.id };
        invitation.used++;
        const { cookie, session } = this.#cluster.logIn(user);
        return { ...ok({ ...sessionOf(session), room: { id: room.id, name: room.name } }), cookie };
    }
}

function lookOf({ room, name, password, state, from }) {
    return { room: { name: room.name }, needsName: name === '', needsPassword: password !== '', state, from };
}

function listed({ secret, room, password, ...invitation }) {
    return { ...invitation, hasPassword: password !== '' };
}

function sessionOf({ user: { password, ...user }, csrfToken }) {
    return { user, csrfToken };
}

function ok(json) {
    return { status: 200, json };
}

function refusal(status, code, more = {}) {
    return { status, json: { error: { code, message: `The fake says ${code}.`, remedy: '', ...more } } };
}
