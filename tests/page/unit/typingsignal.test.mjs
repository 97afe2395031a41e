// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TypingSignal } from '../../../resources/page/typingsignal.js';
import { Time } from './byhand.mjs';

function signal() {
    const time = new Time();
    const sent = [];
    return { time, sent, typing: new TypingSignal(isOn => sent.push(isOn), time) };
}

test('writing is told once, and its end when nothing is written for a while', async () => {
    const { time, sent, typing } = signal();
    typing.written(true);
    await time.pass(4000);
    typing.written(true);
    await time.pass(4000);
    assert.deepEqual(sent, [true]);
    await time.pass(1000);
    assert.deepEqual(sent, [true, false]);
});

test('who deletes it all writes no more', async () => {
    const { time, sent, typing } = signal();
    typing.written(true);
    typing.written(false);
    typing.written(false);
    await time.pass(10000);
    assert.deepEqual(sent, [true, false]);
});

test('what is said ends the writing without a word of its own', async () => {
    const { time, sent, typing } = signal();
    typing.written(true);
    typing.over();
    await time.pass(10000);
    assert.deepEqual(sent, [true]);
    typing.written(true);
    assert.deepEqual(sent, [true, true]);
});
