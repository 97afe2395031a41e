// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText, isUnderWay, partUrl, stateKey } from '../../../resources/page/recordingfacts.js';

test('a length is what a clock shows', () => {
    assert.deepEqual([0, 999, 1000, 61000, 599999, 3600000, 36061000, -5].map(clockText), ['0:00', '0:00', '0:01', '1:01', '9:59', '1:00:00', '10:01:01', '0:00']);
});

test('what changes by itself is looked at again', () => {
    assert.deepEqual(['recording', 'waiting', 'converting', 'done', 'failed'].map(state => isUnderWay({ state })), [true, true, true, false, false]);
});

test('every state but the last is said in words, with how far it is', () => {
    assert.equal(stateKey({ state: 'done', progress: 100 }), null);
    assert.deepEqual(stateKey({ state: 'converting', progress: 42 }), ['recordings.convertingBy', { percent: 42 }]);
    assert.deepEqual(stateKey({ state: 'converting', progress: 0 }), ['recordings.state.converting', {}]);
    assert.deepEqual(stateKey({ state: 'failed', progress: 0 }), ['recordings.state.failed', {}]);
});

test('parts are asked for from where the page is', () => {
    assert.equal(partUrl(7, 'media'), 'api/v1/recordings/7/media');
    assert.equal(partUrl(7, 'media', { download: true }), 'api/v1/recordings/7/media?download=1');
});
