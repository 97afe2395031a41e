// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeOrder } from '../../../resources/page/nodeorder.js';

const urls = ['a', 'b', 'c', 'd'];

test('after a loss the others are asked first, from a random one on, then the one it was on', () => {
    for (const code of ['lost', 'node_stopping', 'node_fenced']) {
        assert.deepEqual(nodeOrder(urls, 'b', code, 0), ['a', 'c', 'd', 'b']);
        assert.deepEqual(nodeOrder(urls, 'b', code, 0.5), ['c', 'd', 'a', 'b']);
        assert.deepEqual(nodeOrder(urls, 'b', code, 0.999), ['d', 'a', 'c', 'b']);
    }
});

test('a node that is alive and gave the room away is asked first', () => {
    for (const code of ['not_here', 'drained', 'too_slow'])
        assert.deepEqual(nodeOrder(urls, 'b', code, 0), ['b', 'a', 'c', 'd']);
});

test('a node that is in no list is asked all the same, and none twice', () => {
    assert.deepEqual(nodeOrder(['a', 'a'], 'x', 'lost', 0), ['a', 'x']);
    assert.deepEqual(nodeOrder([], 'x', 'lost', 0.5), ['x']);
});
