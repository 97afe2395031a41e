// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RoomConnection } from '../../../resources/page/roomconnection.js';
import { Socket, Time, settle } from './byhand.mjs';

const nodeUrls = ['ws://node1/room', 'ws://node2/room', 'ws://node3/room'];

/** Everything around a connection, moved by hand: time, the API, the sockets. */
class Surroundings {
    time = new Time();
    states = [];
    frames = [];
    sockets = [];
    needed = [];
    entered = 0;
    node = 'node1';
    failure = null;
    passes = 0;

    connection = new RoomConnection({
        enter: async () => {
            this.entered++;
            if (this.failure)
                throw this.failure;
            return this.place();
        },
        openSocket: (url, isNeeded) => {
            this.needed.push(isNeeded);
            this.sockets.push(new Socket(url));
            return this.socket;
        },
        stateChanged: state => this.states.push(state),
        frameArrived: frame => this.frames.push(frame.t),
        setTimer: this.time.setTimer,
        clearTimer: this.time.clearTimer,
        random: () => 0.9999,
        now: () => this.time.now,
    });

    get socket() {
        return this.sockets.at(-1);
    }

    get state() {
        return this.states.at(-1);
    }

    /** Where each socket went. */
    get urls() {
        return this.sockets.map(socket => socket.url.slice(5, 10));
    }

    place() {
        return {
            room: { id: 1, name: 'Room' }, node: { id: 1, name: this.node }, url: `ws://${this.node}/room`, ticket: 'T',
            expiresInMs: 15000, pass: `P${++this.passes}`, nodeUrls,
        };
    }

    closed(code, message = '') {
        this.socket.receive({ t: 'closed', code, message });
    }

    async enter() {
        this.connection.start();
        await settle();
        this.join();
    }

    join() {
        this.socket.open();
        this.socket.receive({ t: 'joined', room: { id: 1, name: 'Room' }, node: { id: 1, name: this.node }, you: 'a', seq: 1, people: [], chat: [] });
    }

    /** The node that was asked for the way back says where the room is. */
    go(node) {
        this.node = node;
        this.socket.open();
        this.socket.receive({ t: 'go', ...this.place() });
    }
}

async function entered() {
    const around = new Surroundings();
    await around.enter();
    return around;
}

test('on the way in it says which node it goes to, and sends the ticket in the first frame', async () => {
    const around = await entered();
    assert.deepEqual(around.states, [
        { name: 'connecting' },
        { name: 'connecting', node: 'node1', room: 'Room' },
        { name: 'joined', node: 'node1', after: undefined },
    ]);
    assert.equal(around.socket.url, 'ws://node1/room');
    assert.deepEqual(around.socket.sent, [{ t: 'join', ticket: 'T' }, { t: 'ping' }]);
    assert.deepEqual(around.needed, [true]);
});

test('a connection that breaks comes back at once through another node, without the API, and says why', async () => {
    const around = await entered();
    around.socket.break();
    assert.deepEqual(around.state, { name: 'reconnecting', after: { code: 'lost', node: 'node1' } });
    assert.deepEqual(around.urls, ['node1', 'node3']);
    assert.deepEqual(around.needed, [true, false]);
    around.socket.open();
    assert.deepEqual(around.socket.sent, [{ t: 'return', pass: 'P1' }]);
    around.go('node2');
    assert.ok(around.sockets[1].isClosed);
    assert.deepEqual(around.urls, ['node1', 'node3', 'node2']);
    around.join();
    assert.deepEqual(around.socket.sent, [{ t: 'join', ticket: 'T', was: 'a' }, { t: 'ping' }]);
    assert.deepEqual(around.state, { name: 'joined', node: 'node2', after: { code: 'lost', node: 'node1' } });
    assert.equal(around.entered, 1);
});

test('each time it comes back with the newest pass', async () => {
    const around = await entered();
    around.socket.break();
    around.go('node2');
    around.join();
    await around.time.pass(0);
    around.closed('not_here');
    await around.time.pass(500);
    around.socket.open();
    assert.deepEqual(around.socket.sent, [{ t: 'return', pass: 'P2' }]);
});

for (const code of ['node_stopping', 'node_fenced']) {
    test(`after ${code} it asks the other nodes first`, async () => {
        const around = await entered();
        around.closed(code);
        assert.deepEqual(around.state, { name: 'moved', after: { code, node: 'node1' } });
        assert.deepEqual(around.urls, ['node1', 'node3']);
    });
}

test('when the room moved, the node that it left is asked at once', async () => {
    const around = await entered();
    around.closed('not_here');
    assert.deepEqual(around.state, { name: 'moved', after: { code: 'not_here', node: 'node1' } });
    assert.deepEqual(around.urls, ['node1', 'node1']);
    around.go('node2');
    around.join();
    assert.deepEqual(around.state, { name: 'joined', node: 'node2', after: { code: 'not_here', node: 'node1' } });
});

test('a room that moves because its node is emptied says so, unless the node stays after all', async () => {
    const around = await entered();
    around.socket.receive({ t: 'notice', code: 'node_draining', message: '', until: 0 });
    around.socket.receive({ t: 'notice', code: 'room_moving', message: '', until: 0 });
    around.closed('not_here');
    assert.deepEqual(around.state.after, { code: 'drained', node: 'node1' });
    around.go('node2');
    around.join();
    await around.time.pass(0);
    around.socket.receive({ t: 'notice', code: 'node_draining', message: '', until: 0 });
    around.socket.receive({ t: 'notice', code: 'node_stays', message: '', until: 0 });
    around.closed('not_here');
    assert.deepEqual(around.state.after, { code: 'not_here', node: 'node2' });
});

test('a node that neither opens nor fails costs three seconds, then the next one is asked', async () => {
    const around = await entered();
    around.socket.break();
    await around.time.pass(2999);
    assert.deepEqual(around.urls, ['node1', 'node3']);
    await around.time.pass(1);
    assert.ok(around.sockets[1].isClosed);
    assert.deepEqual(around.urls, ['node1', 'node3', 'node2']);
    around.socket.break();
    assert.deepEqual(around.urls, ['node1', 'node3', 'node2', 'node1']);
});

test('a node that opens and does not answer costs five seconds', async () => {
    const around = await entered();
    around.socket.break();
    around.socket.open();
    await around.time.pass(4999);
    assert.equal(around.sockets.length, 2);
    await around.time.pass(1);
    assert.equal(around.sockets.length, 3);
});

test('only after every node was asked in vain it waits, longer each time', async () => {
    const around = await entered();
    around.socket.break();
    for (const wait of [500, 1000, 2000]) {
        for (let i = 0; i < 3; i++)
            around.socket.break();
        assert.deepEqual(around.state, { name: 'reconnecting', after: { code: 'lost', node: 'node1' }, error: { code: 'nobody_answers', message: '' } });
        assert.equal(Math.round(around.time.waits[0]), wait);
        await around.time.pass(wait);
    }
    assert.equal(around.sockets.length, 11);
    assert.equal(around.entered, 1);
});

test('when the node that it is sent to is not there either, the next one is asked', async () => {
    const around = await entered();
    around.socket.break();
    around.go('node1');
    assert.deepEqual(around.urls, ['node1', 'node3', 'node1']);
    await around.time.pass(3000);
    assert.deepEqual(around.urls, ['node1', 'node3', 'node1', 'node2']);
    assert.equal(around.state.error.code, 'node_unreachable');
    around.go('node2');
    around.socket.open();
    assert.equal(around.sockets.length, 5);
    around.closed('not_here');
    assert.deepEqual(around.urls, ['node1', 'node3', 'node1', 'node2', 'node2', 'node1']);
    assert.ok(around.sockets[4].isClosed);
});

test('when only the node of the room is gone, that is what is told while it waits', async () => {
    const around = await entered();
    around.socket.break();
    around.go('node1');
    for (let i = 0; i < 3; i++)
        around.socket.break();
    assert.equal(around.state.error.code, 'node_unreachable');
    assert.equal(around.time.waits.length, 1);
    const errors = around.states.filter(state => state.error).map(state => state.error.code);
    assert.deepEqual(errors, ['node_unreachable', 'node_unreachable']);
});

test('told to wait it asks again on the same connection, and tells the person', async () => {
    const around = await entered();
    around.socket.break();
    around.socket.open();
    for (let i = 0; i < 3; i++) {
        around.socket.receive({ t: 'wait', code: 'no_node', message: 'm', retryMs: 500 });
        assert.deepEqual(around.state.error, { t: 'wait', code: 'no_node', message: 'm', retryMs: 500 });
        await around.time.pass(500);
    }
    assert.equal(around.sockets.length, 2);
    assert.deepEqual(around.socket.sent, Array(4).fill({ t: 'return', pass: 'P1' }));
    around.go('node2');
    around.join();
    assert.equal(around.state.name, 'joined');
});

test('how long it takes yet is told every five seconds, another reason at once', async () => {
    const around = await entered();
    around.socket.break();
    around.socket.open();
    const messages = () => around.states.filter(state => state.error).map(state => state.error.message);
    for (let i = 0; i < 12; i++) {
        around.socket.receive({ t: 'wait', code: 'no_node', message: `${15 - i / 2}`, retryMs: 500 });
        await around.time.pass(500);
    }
    assert.deepEqual(messages(), ['15', '10']);
    around.socket.receive({ t: 'wait', code: 'unavailable', message: 'x', retryMs: 500 });
    assert.deepEqual(messages(), ['15', '10', 'x']);
});

test('a node that tells it to wait for more than twenty seconds may be cut off: the next one is asked', async () => {
    const around = await entered();
    around.socket.break();
    around.socket.open();
    const { socket } = around;
    for (let i = 0; i < 40; i++) {
        socket.receive({ t: 'wait', code: 'no_node', message: '', retryMs: 500 });
        await around.time.pass(500);
    }
    assert.equal(around.sockets.length, 2);
    socket.receive({ t: 'wait', code: 'no_node', message: '', retryMs: 500 });
    await around.time.pass(500);
    assert.equal(around.sockets.length, 3);
    assert.ok(socket.isClosed);
});

for (const code of ['pass_refused', 'room_deleted', 'room_closed', 'room_full', 'kicked', 'user_deleted', 'demo_over', 'too_many']) {
    test(`on the way back ${code} is final`, async () => {
        const around = await entered();
        around.socket.break();
        around.socket.open();
        around.closed(code, 'why');
        assert.deepEqual(around.state, { name: 'closed', code, message: '', retryAfterSeconds: undefined, url: undefined });
        assert.ok(around.socket.isClosed);
        assert.deepEqual(around.time.waits, []);
    });
}

for (const code of ['node_stopping', 'node_fenced', 'bad_frame', 'join_timeout', 'something_new']) {
    test(`on the way back a node that answers ${code} is passed over`, async () => {
        const around = await entered();
        around.socket.break();
        around.socket.open();
        around.closed(code);
        assert.deepEqual(around.urls, ['node1', 'node3', 'node2']);
    });
}

test('who is lost again right after coming back waits, after a steady while not any more', async () => {
    const around = await entered();
    around.closed('too_slow');
    assert.deepEqual(around.state, { name: 'reconnecting', after: { code: 'too_slow', node: 'node1' } });
    around.go('node1');
    around.join();
    around.closed('too_slow');
    assert.equal(Math.round(around.time.waits[0]), 500);
    await around.time.pass(500);
    around.go('node1');
    around.join();
    around.socket.receive({ t: 'pong' });
    await around.time.pass(9999);
    around.socket.receive({ t: 'pong' });
    await around.time.pass(1);
    const before = around.sockets.length;
    around.closed('too_slow');
    assert.equal(around.sockets.length, before + 1);
});

test('an entry that fails is tried again with growing waits', async () => {
    const around = new Surroundings();
    around.failure = { code: 'no_answer', message: '' };
    around.connection.start();
    await settle();
    for (const wait of [500, 1000, 2000]) {
        assert.equal(around.state.error.code, 'no_answer');
        assert.equal(Math.round(around.time.waits[0]), wait);
        await around.time.pass(wait);
    }
    around.failure = null;
    await around.time.pass(4000);
    around.join();
    assert.deepEqual(around.state, { name: 'joined', node: 'node1', after: undefined });
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

for (const code of ['left', 'kicked', 'room_deleted', 'room_full', 'bad_frame', 'user_deleted', 'join_timeout', 'room_closed', 'pass_refused']) {
    test(`after ${code} it stays closed`, async () => {
        const around = await entered();
        around.closed(code);
        assert.equal(around.state.name, 'closed');
        assert.equal(around.state.code, code);
        assert.ok(around.socket.isClosed);
        assert.deepEqual(around.time.waits, []);
    });
}

for (const code of ['room_unknown', 'room_full', 'node_full', 'forbidden', 'not_logged_in', 'level_refused']) {
    test(`when entering is refused with ${code} it does not ask again`, async () => {
        const around = new Surroundings();
        around.failure = { code, message: 'm' };
        around.connection.start();
        await settle();
        assert.deepEqual(around.state, { name: 'closed', code, message: '', retryAfterSeconds: undefined, url: undefined });
        assert.deepEqual(around.time.waits, []);
    });
}

test('started again after it was closed it asks the API', async () => {
    const around = await entered();
    around.closed('kicked');
    await around.enter();
    assert.equal(around.entered, 2);
    assert.equal(around.state.name, 'joined');
});

test('a node that accepts the socket but does not let us join is given up after ten seconds', async () => {
    const around = new Surroundings();
    around.connection.start();
    await settle();
    around.socket.open();
    assert.deepEqual(around.time.waits, [10000]);
    await around.time.pass(10000);
    assert.equal(around.state.name, 'reconnecting');
    assert.equal(around.state.error.code, 'node_unreachable');
    assert.ok(around.sockets[0].isClosed);
});

test('ten seconds without a frame mean that the connection is dead', async () => {
    const around = await entered();
    await around.time.pass(4999);
    around.socket.receive({ t: 'pong' });
    await around.time.pass(9999);
    assert.equal(around.state.name, 'joined');
    await around.time.pass(1);
    assert.deepEqual(around.state.after, { code: 'lost', node: 'node1' });
    assert.deepEqual(around.frames, ['joined'], 'nobody hears of the answers');
});

test('when the page wakes up it asks at once whether the connection lives', async () => {
    const around = await entered();
    around.connection.checkNow();
    assert.deepEqual(around.socket.sent.slice(1), [{ t: 'ping' }, { t: 'ping' }]);
    assert.deepEqual(around.time.waits, [5000]);
});

test('nothing is sent while not in the room', async () => {
    const around = await entered();
    around.socket.break();
    assert.equal(around.connection.send({ t: 'chat', text: 'hello' }), false);
});

test('leaving says so to the node and ends every wait', async () => {
    const around = await entered();
    around.connection.leave();
    assert.deepEqual(around.socket.sent.at(-1), { t: 'leave' });
    assert.ok(around.socket.isClosed);
    around.socket.break();
    assert.deepEqual(around.time.waits, []);
    assert.equal(around.state.name, 'closed');
});

test('leaving while nodes are asked ends the search', async () => {
    const around = await entered();
    around.socket.break();
    around.connection.leave();
    assert.ok(around.socket.isClosed);
    around.socket.break();
    assert.equal(around.sockets.length, 2);
    assert.deepEqual(around.time.waits, []);
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
    const around = await entered();
    around.socket.break();
    around.connection.retryNow();
    assert.deepEqual(around.urls, ['node1', 'node3', 'node3']);
    assert.ok(around.sockets[1].isClosed);
    around.go('node2');
    around.join();
    assert.equal(around.state.name, 'joined');
    assert.deepEqual(around.time.waits, [5000]);
});

test('who read too slowly is told anew how the room is, and is no newcomer for it', async () => {
    const around = new Surroundings();
    await around.enter();
    const states = around.states.length;
    around.socket.receive({ t: 'joined', room: { id: 1, name: 'Room' }, node: { id: 1, name: 'node1' }, you: 'a', seq: 9, people: [], chat: [] });
    assert.deepEqual(around.frames, ['joined', 'joined']);
    assert.equal(around.states.length, states);
});

/** What it says it knows when it comes back. */
async function sinceOnReturn(around) {
    around.socket.break();
    await around.time.pass(500);            // it waits if it has just come back
    around.go('node1');
    around.socket.open();
    return around.socket.sent[0].since;
}

test('on the way back it says up to which event it knows all', async () => {
    const around = await entered();
    around.socket.receive({ t: 'boardHistory', undo: 0, redo: 0 });
    around.socket.receive({ t: 'chat', seq: 5, from: 'b', name: 'B', text: 'x', at: 1 });
    around.socket.receive({ t: 'saved', seq: 99 });
    assert.equal(await sinceOnReturn(around), 5);
});

test('while the state of the room is still being told it claims to know nothing', async () => {
    const around = await entered();
    around.socket.receive({ t: 'board', pages: [], shown: '' });
    assert.equal(await sinceOnReturn(around), undefined);
});

test('a return that is resumed and breaks again begins where the rest was cut off', async () => {
    const around = await entered();
    around.socket.receive({ t: 'boardHistory', undo: 0, redo: 0 });
    around.socket.break();
    around.go('node1');
    around.socket.open();
    around.socket.receive({ t: 'joined', room: { id: 1, name: 'Room' }, node: { id: 1, name: 'node1' }, you: 'b', seq: 9, people: [], chat: [], resumed: true });
    around.socket.receive({ t: 'boardPut', seq: 4, objects: [] });
    assert.equal(await sinceOnReturn(around), 4);
});

test('a room that is closed says where people go on', async () => {
    const around = await entered();
    around.socket.receive({ t: 'closed', code: 'demo_over', message: '', url: 'https://a.example/' });
    assert.equal(around.state.url, 'https://a.example/');
    around.failure = { code: 'room_closed', message: '', redirect: 'https://b.example/' };
    around.connection.start();
    await settle();
    assert.deepEqual([around.state.name, around.state.url], ['closed', 'https://b.example/']);
});

test('nothing is sent to a room that one is not in', async () => {
    const around = await entered();
    assert.equal(around.connection.send({ t: 'hand', up: true }), true);
    assert.deepEqual(around.socket.sent.at(-1), { t: 'hand', up: true });
    around.closed('kicked');
    assert.equal(around.connection.send({ t: 'hand', up: true }), false);
});
