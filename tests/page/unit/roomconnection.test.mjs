// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RoomConnection } from '../../../resources/page/roomconnection.js';

/** Everything around a connection, moved by hand: time, the API, the sockets. */
class Surroundings {
    states = [];
    frames = [];
    sockets = [];
    timers = new Map();
    time = 0;
    node = 'node1';
    failure = null;

    connection = new RoomConnection({
        enter: async () => {
            if (this.failure)
                throw this.failure;
            return { room: { id: 1, name: 'Room' }, node: { id: 1, name: this.node }, url: `ws://${this.node}/room`, ticket: 'T' };
        },
        openSocket: url => this.#openSocket(url),
        stateChanged: state => this.states.push(state),
        frameArrived: frame => this.frames.push(frame.t),
        setTimer: (run, ms) => {
            const timer = {};
            this.timers.set(timer, { run, ms });
            return timer;
        },
        clearTimer: timer => this.timers.delete(timer),
        random: () => 1,
        now: () => this.time,
    });

    #openSocket(url) {
        const socket = new EventTarget();
        Object.assign(socket, { url, sent: [], isClosed: false, send: text => socket.sent.push(JSON.parse(text)), close: () => { socket.isClosed = true; } });
        this.sockets.push(socket);
        return socket;
    }

    get socket() {
        return this.sockets.at(-1);
    }

    get state() {
        return this.states.at(-1);
    }

    /** The waits that are under way, in ms. */
    get waits() {
        return [...this.timers.values()].map(timer => timer.ms);
    }

    receive(frame) {
        this.socket.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify(frame) }));
    }

    closed(code) {
        this.receive({ t: 'closed', code, message: '' });
    }

    breakSocket() {
        this.socket.dispatchEvent(new Event('close'));
    }

    /** Lets the only timer that is under way run out. */
    async runTimer() {
        assert.equal(this.timers.size, 1, 'exactly one timer');
        const [[timer, { run }]] = this.timers;
        this.timers.delete(timer);
        run();
        await settle();
    }

    async enter() {
        this.connection.start();
        await settle();
        await this.join();
    }

    async join() {
        this.socket.dispatchEvent(new Event('open'));
        this.receive({ t: 'joined', room: { id: 1, name: 'Room' }, node: { id: 1, name: this.node }, you: 'a', seq: 1, people: [], chat: [] });
        await settle();
    }
}

/** Lets every promise that can settle do so. */
function settle() {
    return new Promise(resolve => setImmediate(resolve));
}

test('on the way in it says which node it goes to, and sends the ticket in the first frame', async () => {
    const around = new Surroundings();
    await around.enter();
    assert.deepEqual(around.states, [
        { name: 'connecting' },
        { name: 'connecting', node: 'node1', room: 'Room' },
        { name: 'joined', node: 'node1', after: undefined },
    ]);
    assert.equal(around.socket.url, 'ws://node1/room');
    assert.deepEqual(around.socket.sent, [{ t: 'join', ticket: 'T' }]);
    assert.deepEqual(around.waits, []);
});

for (const code of ['not_here', 'node_stopping']) {
    test(`after ${code} it asks again and says from where and why the room moved`, async () => {
        const around = new Surroundings();
        await around.enter();
        around.closed(code);
        assert.deepEqual(around.state, { name: 'moved', after: { code, node: 'node1' } });
        around.node = 'node2';
        await around.runTimer();
        await around.join();
        assert.deepEqual(around.state, { name: 'joined', node: 'node2', after: { code, node: 'node1' } });
    });
}

test('a connection that breaks is tried again with growing waits, each time asking for the node', async () => {
    const around = new Surroundings();
    await around.enter();
    around.breakSocket();
    assert.deepEqual(around.state, { name: 'reconnecting', after: { code: 'lost', node: 'node1' }, error: undefined });
    around.failure = { code: 'no_answer', message: '' };
    for (const wait of [500, 1000, 2000]) {
        assert.deepEqual(around.waits, [wait]);
        await around.runTimer();
    }
    assert.equal(around.state.error.code, 'no_answer');
    around.failure = null;
    around.node = 'node2';
    await around.runTimer();
    await around.join();
    assert.deepEqual(around.state, { name: 'joined', node: 'node2', after: { code: 'lost', node: 'node1' } });
});

test('the wait starts small again only after a steady while in the room', async () => {
    const around = new Surroundings();
    await around.enter();
    around.closed('too_slow');
    await around.runTimer();
    await around.join();
    around.closed('too_slow');
    assert.deepEqual(around.waits, [1000]);
    await around.runTimer();
    await around.join();
    around.time += 10000;
    around.closed('too_slow');
    assert.deepEqual(around.waits, [500]);
    assert.deepEqual(around.state, { name: 'reconnecting', after: { code: 'too_slow', node: 'node1' } });
});

test('a refused ticket is tried once more, then told', async () => {
    const around = new Surroundings();
    around.connection.start();
    await settle();
    around.closed('ticket_refused');
    await settle();
    assert.equal(around.sockets.length, 2);
    around.closed('ticket_refused');
    await settle();
    assert.equal(around.sockets.length, 2);
    assert.equal(around.state.name, 'closed');
    assert.equal(around.state.code, 'ticket_refused');
});

for (const code of ['left', 'kicked', 'room_deleted', 'room_full', 'bad_frame', 'user_deleted', 'join_timeout']) {
    test(`after ${code} it stays closed`, async () => {
        const around = new Surroundings();
        await around.enter();
        around.closed(code);
        assert.equal(around.state.name, 'closed');
        assert.equal(around.state.code, code);
        assert.ok(around.socket.isClosed);
        assert.deepEqual(around.waits, []);
    });
}

for (const code of ['room_unknown', 'room_full', 'forbidden', 'not_logged_in', 'level_refused']) {
    test(`when entering is refused with ${code} it does not ask again`, async () => {
        const around = new Surroundings();
        around.failure = { code, message: 'm' };
        around.connection.start();
        await settle();
        assert.deepEqual(around.state, { name: 'closed', code, message: 'm', retryAfterSeconds: undefined });
        assert.deepEqual(around.waits, []);
    });
}

test('a node that accepts the socket but does not let us join is given up after ten seconds', async () => {
    const around = new Surroundings();
    around.connection.start();
    await settle();
    assert.deepEqual(around.waits, [10000]);
    await around.runTimer();
    assert.equal(around.state.name, 'reconnecting');
    assert.equal(around.state.error.code, 'node_unreachable');
    assert.ok(around.socket.isClosed);
});

test('chat that does not come back means that the connection is dead', async () => {
    const around = new Surroundings();
    await around.enter();
    assert.ok(around.connection.say('hello'));
    assert.deepEqual(around.waits, [10000]);
    around.receive({ t: 'chat', text: 'hello' });
    assert.deepEqual(around.waits, []);
    around.connection.say('again');
    await around.runTimer();
    assert.deepEqual(around.state.after, { code: 'lost', node: 'node1' });
});

test('nothing is sent while not in the room', async () => {
    const around = new Surroundings();
    await around.enter();
    around.breakSocket();
    assert.equal(around.connection.say('hello'), false);
});

test('leaving says so to the node and ends every wait', async () => {
    const around = new Surroundings();
    await around.enter();
    around.connection.leave();
    assert.deepEqual(around.socket.sent.at(-1), { t: 'leave' });
    assert.ok(around.socket.isClosed);
    around.breakSocket();
    assert.deepEqual(around.waits, []);
    assert.equal(around.state.name, 'closed');
});

test('leaving while the node is being asked for opens no socket', async () => {
    const around = new Surroundings();
    around.connection.start();
    around.connection.leave();
    await settle();
    assert.equal(around.sockets.length, 0);
    assert.equal(around.state.code, 'left');
});

test('trying now does not wait, and drops the try that is under way', async () => {
    const around = new Surroundings();
    await around.enter();
    around.breakSocket();
    around.connection.retryNow();
    await settle();
    assert.equal(around.sockets.length, 2);
    around.connection.retryNow();
    await settle();
    assert.ok(around.sockets[1].isClosed);
    await around.join();
    assert.equal(around.state.name, 'joined');
    assert.deepEqual(around.waits, []);
});
