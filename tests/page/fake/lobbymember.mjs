// SPDX-License-Identifier: GPL-3.0-or-later

/** One connection to the lobby of the fake cluster. */
export class FakeLobbyMember {
    #cluster;
    #node;
    #socket;
    #user;

    constructor(cluster, node, socket, cookie) {
        this.#cluster = cluster;
        this.#node = node;
        this.#socket = socket;
        this.#user = cluster.sessions.get(cookie)?.user;
        if (!this.#user) {
            this.close('not_logged_in', 4101);
            return;
        }
        cluster.lobby.members.add(this);
        socket.on('message', data => this.#arrived(JSON.parse(data)));
        socket.on('close', () => cluster.lobby.members.delete(this));
        this.#greet();
    }

    #greet() {
        if (!this.#cluster.isLobbyShut) {
            this.send({ t: 'lines', lines: this.#cluster.lobby.lines.slice(-50) });
            return;
        }
        this.send({ t: 'refused', code: 'unavailable', message: 'The fake has no database.' });
        setTimeout(() => this.#greet(), 100);
    }

    close(code, socketCode) {
        this.#cluster.lobby.members.delete(this);
        this.send({ t: 'closed', code, message: '' });
        this.#socket.close(socketCode);
    }

    send(frame) {
        if (!this.#node.isFrozen)
            this.#socket.send(JSON.stringify(frame));
    }

    #arrived(frame) {
        if (this.#node.isFrozen)
            return;
        if (frame.t === 'ping')
            this.send({ t: 'pong' });
        else if (this.#cluster.unavailable)
            this.send({ t: 'refused', code: 'unavailable', message: 'The fake has no database.' });
        else if (frame.t === 'say' && !this.#cluster.isDeaf)
            this.#cluster.sayInLobby(this.#user, frame.text);
    }
}
