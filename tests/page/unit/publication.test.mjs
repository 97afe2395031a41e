// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Publication } from '../../../resources/page/publication.js';

function publication() {
    const asked = [];
    const taken = [];
    const publication = new Publication({ ask: streams => asked.push(streams) > 0, taken: kinds => taken.push(...kinds) });
    return { publication, asked, taken };
}

test('what is wanted is asked for once media is there, and again after coming back', () => {
    const { publication: own, asked } = publication();
    own.want(['microphone']);
    assert.deepEqual(asked, []);
    own.begin([]);
    own.want(['microphone']);
    assert.deepEqual(asked, [['microphone']]);
    assert.deepEqual(own.granted, []);
    own.told(['microphone']);
    assert.deepEqual(own.granted, ['microphone']);
    own.end();
    assert.deepEqual(own.granted, []);
    own.begin([]);
    assert.deepEqual(asked, [['microphone'], ['microphone']]);
});

test('an answer to an older question takes nothing away', () => {
    const { publication: own, asked, taken } = publication();
    own.begin([]);
    own.want(['microphone']);
    own.want(['microphone', 'camera']);
    own.told(['microphone']);
    own.told(['microphone', 'camera']);
    assert.deepEqual(taken, []);
    assert.equal(asked.length, 2);
});

test('what the node ends is wanted no more', () => {
    const { publication: own, asked, taken } = publication();
    own.begin([]);
    own.want(['microphone', 'screen']);
    own.told(['microphone', 'screen']);
    own.told(['microphone']);
    assert.deepEqual(taken, ['screen']);
    assert.equal(asked.length, 1);
});

test('what is refused is wanted no more; what is granted stays', () => {
    const { publication: own, asked, taken } = publication();
    own.begin([]);
    own.want(['microphone']);
    own.told(['microphone']);
    own.want(['microphone', 'screen']);
    own.refused();
    assert.deepEqual(taken, ['screen']);
    assert.deepEqual(own.granted, ['microphone']);
    assert.equal(asked.length, 2);
});
