// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksForReload } from '../../../resources/page/newernodes.js';

const room = { effectiveDirective: 'connect-src', blockedURI: 'ws://10.1.1.3:5080/openmeetings/room' };

test('a refused room asks for a reload, but not again within a minute', () => {
    assert.ok(asksForReload(room, 100000, 0));
    assert.ok(!asksForReload(room, 100000, 40001));
    assert.ok(asksForReload(room, 100000, 40000));
});

test('other refusals of the browser ask for none', () => {
    assert.ok(!asksForReload({ ...room, effectiveDirective: 'img-src' }, 100000, 0));
    assert.ok(!asksForReload({ ...room, blockedURI: 'https://elsewhere.example/' }, 100000, 0));
});
