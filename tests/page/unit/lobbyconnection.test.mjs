// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LobbyConnection } from '../../../resources/page/lobbyconnection.js';
import { Socket, Time } from './byhand.mjs';

function start() {
    const around = { time: new Time(), sockets: [], opens: [], frames: [], loggedOut: 0 };
    around.connection = new LobbyConnection({
        openSocket: () => {
            around.sockets.push(new Socket());
            return around.sockets.at(-1);
        },
        changed: isOpen => around.opens.push(isOpen),
        frameArrived: frame => around.frames.push(frame.t),
        loggedOut: () => around.loggedOut++,
        setTimer: around.time.setTimer,
        clearTimer: around.time.clearTimer,
        random: () => 1,
        now: () => around.time.now,
    });
    around.connection.start();
    return around;
}

const lines = { t: 'lines', lines: [] };

test('it is open when the first lines arrive, and only then something can be said', () => {
    const around = start();
    around.sockets[0].open();
    around.sockets[0].receive({ t: 'refused', code: 'unavailable', message: '' });
    assert.equal(around.connection.say('early'), false);
    around.sockets[0].receive(lines);
    assert.deepEqual(around.opens, [true]);
    assert.ok(around.connection.say('hello'));
    assert.deepEqual(around.sockets[0].sent, [{ t: 'ping' }, { t: 'say', text: 'hello' }]);
    around.sockets[0].receive({ t: 'pong' });
    assert.deepEqual(around.frames, ['refused', 'lines']);
});

test('it comes back with growing waits, small again after a steady while', async () => {
    const around = start();
    for (const wait of [500, 1000, 2000]) {
        around.sockets.at(-1).break();
        assert.deepEqual(around.time.waits, [wait]);
        await around.time.pass(wait);
    }
    around.sockets.at(-1).receive(lines);
    await around.time.pass(9999);
    around.sockets.at(-1).receive(lines);
    await around.time.pass(1);
    around.sockets.at(-1).receive({ t: 'closed', code: 'node_stopping', message: '' });
    assert.deepEqual(around.time.waits, [500]);
    assert.deepEqual(around.opens, [false, false, false, true, false]);
});

test('a connection that answers nothing is given up', async () => {
    const around = start();
    around.sockets[0].open();
    around.sockets[0].receive(lines);
    await around.time.pass(9999);
    assert.deepEqual(around.opens, [true]);
    await around.time.pass(1);
    assert.deepEqual(around.opens, [true, false]);
    assert.ok(around.sockets[0].isClosed);
});

test('without a session it is over', async () => {
    const around = start();
    around.sockets[0].receive({ t: 'closed', code: 'not_logged_in', message: '' });
    assert.equal(around.loggedOut, 1);
    around.sockets[0].break();
    assert.deepEqual(around.time.waits, []);
});

test('stopped it does not come back', () => {
    const around = start();
    around.connection.stop();
    around.sockets[0].break();
    assert.deepEqual(around.time.waits, []);
    assert.equal(around.sockets.length, 1);
});

test('a page that wakes up does not wait', async () => {
    const around = start();
    around.sockets[0].break();
    around.connection.checkNow();
    assert.equal(around.sockets.length, 2);
    assert.deepEqual(around.time.waits, []);
    around.sockets[1].open();
    around.sockets[1].receive(lines);
    around.connection.checkNow();
    assert.deepEqual(around.sockets[1].sent, [{ t: 'ping' }, { t: 'ping' }]);
});
