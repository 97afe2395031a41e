// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectTarget } from '../../../resources/page/redirectnotice.js';

test('people are sent to web addresses', () => {
    assert.equal(redirectTarget('https://meet.example.org/new?x=1').host, 'meet.example.org');
    assert.equal(redirectTarget('http://127.0.0.1:5080/').host, '127.0.0.1:5080');
});

for (const address of [undefined, '', 'meet.example.org', '/rooms', 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/',
    'https://bank.example@evil.example/', 'https://:secret@evil.example/']) {
    test(`people are not sent to ${JSON.stringify(address)}`, () => assert.equal(redirectTarget(address), null));
}
