// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../../../resources/page/api.js';
import { UploadQueue } from '../../../resources/page/uploadqueue.js';
import { settle } from './byhand.mjs';

const target = { tree: { room: 1 }, folder: null };
const plenty = { used: 0, quota: 0, maximumBytes: 0 };

/** A node that answers when it is told to. */
function pretend() {
    const node = { asked: [], answers: [], done: [] };
    node.queue = new UploadQueue((method, token, headers) => {
        node.asked.push(method);
        if (method !== 'PATCH')
            return Promise.resolve({ headers: { get: name => ({ Location: `uploads/${node.asked.length}`, 'Upload-Offset': '0' })[name] ?? null } });
        return new Promise((resolve, reject) => node.answers.push({
            take: () => resolve({ headers: { get: name => ({ 'Upload-Offset': '5', 'Atrium-File': '9' })[name] ?? null } }),
            refuse: code => reject(new ApiError(code, '', 0, '', 507)),
        }));
    }, () => {}, (upload, file) => node.done.push([upload.name, file]));
    return node;
}

function file(name, size = 5) {
    return Object.assign(new Blob([new Uint8Array(size)]), { name });
}

function states(queue) {
    return queue.uploads.map(({ state }) => state);
}

test('two go at once, the others wait for their turn', async () => {
    const { queue, answers, done } = pretend();
    queue.add(['a', 'b', 'c'].map(name => file(name)), target, plenty);
    await settle();
    assert.deepEqual(states(queue), ['sending', 'sending', 'waiting']);
    assert.ok(queue.isBusy);
    answers[1].take();
    await settle();
    assert.deepEqual(done, [['b', 9]]);
    assert.deepEqual(states(queue), ['sending', 'sending']);
    answers[0].take();
    answers[2].take();
    await settle();
    assert.deepEqual(states(queue), []);
    assert.ok(!queue.isBusy);
});

test('what is too large is told before anything is sent', async () => {
    const { queue, asked } = pretend();
    queue.add([file('large', 11)], target, { ...plenty, maximumBytes: 10 });
    await settle();
    assert.deepEqual(asked, []);
    assert.equal(queue.uploads[0].error.code, 'too_large');
    assert.ok(queue.uploads[0].isHopeless);
});

test('what there is no room for, counting what is under way, is told before anything of it is sent', async () => {
    const { queue } = pretend();
    queue.add([file('a', 5), file('b', 5), file('c', 5)], target, { used: 90, quota: 102, maximumBytes: 0 });
    assert.deepEqual(states(queue), ['sending', 'sending', 'failed']);
    assert.equal(queue.uploads[2].error.freeBytes, 2);
    queue.add([file('d', 3)], target, { used: 90, quota: 102, maximumBytes: 0 });
    assert.equal(queue.uploads[3].state, 'failed');
    queue.add([file('mine', 3)], { tree: { home: true }, folder: null }, { used: 0, quota: 3, maximumBytes: 0 });
    assert.equal(queue.uploads[4].state, 'waiting');
});

test('one that failed can be tried again, and takes no place meanwhile', async () => {
    const { queue, answers, done } = pretend();
    queue.add([file('a'), file('b'), file('c')], target, plenty);
    await settle();
    answers[0].refuse('no_space');
    await settle();
    assert.deepEqual(states(queue), ['failed', 'sending', 'sending']);
    queue.tryAgain(queue.uploads[0]);
    answers[1].take();
    await settle();
    assert.equal(queue.uploads[0].state, 'sending');
    answers[3].take();
    await settle();
    assert.deepEqual(done.map(([name]) => name), ['b', 'a']);
});

test('a cancelled one makes room for the next, and tells nothing more', async () => {
    const { queue, asked, answers, done } = pretend();
    queue.add([file('a'), file('b'), file('c')], target, plenty);
    await settle();
    queue.cancel(queue.uploads[0]);
    await settle();
    assert.ok(asked.includes('DELETE'));
    assert.deepEqual(states(queue), ['sending', 'sending']);
    answers[0].take();
    await settle();
    assert.deepEqual(done, []);
});
