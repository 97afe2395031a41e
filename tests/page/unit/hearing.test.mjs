// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hearing } from '../../../resources/page/hearing.js';
import { Time } from './byhand.mjs';

/** Whoever listens has asked for levels at the times in `asked`. */
function listener() {
    const time = new Time();
    const asked = [];
    const closing = new AbortController();
    const heard = { time, asked, takesMs: 0, fails: false, leave: () => closing.abort() };
    const levels = () => {
        asked.push(time.now);
        time.now += heard.takesMs;
        if (heard.fails)
            throw new Error('no levels');
        return new Map();
    };
    const surroundings = { levels, changed: () => {}, own: () => {}, setTimer: time.setTimer, clearTimer: time.clearTimer, now: () => time.now };
    new Hearing(surroundings, closing.signal);
    return heard;
}

test('who speaks is heard several times a second, until the room is left', async () => {
    const { time, asked, leave } = listener();
    await time.pass(600);
    assert.deepEqual(asked, [150, 300, 450, 600]);
    leave();
    await time.pass(600);
    assert.equal(asked.length, 4);
});

test('a browser that takes long to tell how loud everybody is has its time for other things', async () => {
    const heard = listener();
    heard.takesMs = 100;
    await heard.time.pass(10000);
    assert.ok(heard.asked.length >= 5, 'they are still heard');
    assert.ok(heard.asked.length * heard.takesMs <= 10000 / 8, `${heard.asked.length} times 100 ms of 10 s`);
    heard.takesMs = 0;
    const before = heard.asked.length;
    await heard.time.pass(2000);
    assert.ok(heard.asked.length >= before + 6, 'the browser has time again');
});

test('however long it takes, they are heard every few seconds', async () => {
    const heard = listener();
    heard.takesMs = 1000;
    await heard.time.pass(20000);
    assert.ok(heard.asked.length >= 6);
});

test('a moment that cannot be heard is not the last', async () => {
    const heard = listener();
    heard.fails = true;
    await assert.rejects(heard.time.pass(150), /no levels/);
    heard.fails = false;
    await heard.time.pass(150);
    assert.equal(heard.asked.length, 2);
});
