// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Liveness } from '../../../resources/page/liveness.js';
import { Time } from './byhand.mjs';

function start() {
    const time = new Time();
    const seen = { asked: 0, died: 0 };
    const liveness = new Liveness({
        ask: () => seen.asked++, died: () => seen.died++, setTimer: time.setTimer, clearTimer: time.clearTimer, now: () => time.now,
    });
    liveness.start();
    return { time, seen, liveness };
}

test('it asks at once and every 5 s while it hears something', async () => {
    const { time, seen, liveness } = start();
    for (let i = 0; i < 10; i++) {
        liveness.heard();
        await time.pass(5000);
    }
    assert.deepEqual(seen, { asked: 11, died: 0 });
});

test('10 s without a word is death, told once', async () => {
    const { time, seen, liveness } = start();
    await time.pass(4900);
    liveness.heard();
    await time.pass(9999);
    assert.equal(seen.died, 0);
    await time.pass(1);
    assert.equal(seen.died, 1);
    await time.pass(60000);
    assert.equal(seen.died, 1);
    assert.deepEqual(time.waits, []);
});

test('a timer that fires late, before what came meanwhile is read, asks anew', async () => {
    const { time, seen, liveness } = start();
    liveness.heard();
    await time.pass(5000);              // this question is not answered yet when the machine falls asleep
    const { asked } = seen;
    time.jump(3600000);
    assert.deepEqual(seen, { asked: asked + 1, died: 0 });
    liveness.heard();
    await time.pass(9999);
    assert.equal(seen.died, 0);
});

test('a connection that died while the machine slept is noticed 5 s after it wakes up', async () => {
    const { time, seen, liveness } = start();
    liveness.heard();
    await time.pass(5000);
    time.jump(3600000);
    await time.pass(4999);
    assert.equal(seen.died, 0);
    await time.pass(1);
    assert.equal(seen.died, 1);
});

test('in the background too a connection dies, after a fresh question was not answered', () => {
    const { time, seen, liveness } = start();
    liveness.heard();
    time.jump(60000);
    time.jump(60000);
    assert.equal(seen.died, 0);
    time.jump(60000);
    assert.equal(seen.died, 1);
});

test('timers that a browser slows down to one a minute do not kill a connection that answers', () => {
    const { time, seen, liveness } = start();
    for (let minute = 0; minute < 10; minute++) {
        liveness.heard();
        time.jump(60000);
    }
    assert.equal(seen.died, 0);
});

test('started anew it forgets what was unanswered', async () => {
    const { time, seen, liveness } = start();
    await time.pass(9000);
    liveness.start();
    await time.pass(9999);
    assert.equal(seen.died, 0);
    await time.pass(1);
    assert.equal(seen.died, 1);
});

test('stopped it asks nothing and judges nothing', async () => {
    const { time, seen, liveness } = start();
    liveness.stop();
    await time.pass(60000);
    assert.deepEqual(seen, { asked: 1, died: 0 });
});
