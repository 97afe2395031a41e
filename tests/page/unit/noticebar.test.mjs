// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { span } from '../../../resources/page/noticebar.js';

test('a time that is left is written in minutes and seconds, and in hours when it is long', () => {
    assert.deepEqual([0, 5, 65, 600, 3599, 3600, 3665, 86400].map(span), ['0:00', '0:05', '1:05', '10:00', '59:59', '1:00:00', '1:01:05', '24:00:00']);
});
