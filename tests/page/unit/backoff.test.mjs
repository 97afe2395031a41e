// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backOffMs } from '../../../resources/page/backoff.js';

test('the wait doubles and stops at 5 seconds', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 60, 2000].map(attempt => backOffMs(attempt, 1)),
        [500, 1000, 2000, 4000, 5000, 5000, 5000, 5000, 5000]);
});

test('half of the wait is random, so that people do not come back in one moment', () => {
    assert.equal(backOffMs(3, 0), 2000);
    assert.equal(backOffMs(3, 0.5), 3000);
    assert.equal(backOffMs(3, 1), 4000);
});
