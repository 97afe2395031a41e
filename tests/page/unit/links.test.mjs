// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLinks } from '../../../resources/page/links.js';

const rows = [
    ['a text without an address is one piece', 'hello', ['hello']],
    ['an address alone is one link', 'https://a.example/x?y=1#z', ['<https://a.example/x?y=1#z>']],
    ['the full stop belongs to the sentence', 'See http://a.example/b.', ['See ', '<http://a.example/b>', '.']],
    ['brackets around an address stay outside', '(https://a.example/b)', ['(', '<https://a.example/b>', ')']],
    ['brackets of the address stay inside', 'https://a.example/b_(c)!', ['<https://a.example/b_(c)>', '!']],
    ['two addresses', 'http://a.example, http://b.example', ['<http://a.example>', ', ', '<http://b.example>']],
    ['script is not an address', 'javascript:alert(1) data:text/html,x ftp://a.example', ['javascript:alert(1) data:text/html,x ftp://a.example']],
    ['markup ends an address', 'https://a.example/"><img src=x>', ['<https://a.example/>', '"><img src=x>']],
    ['a name before the host is not made a link', 'https://bank.example@evil.example/', ['https://bank.example@evil.example/']],
    ['an address that is none stays text', 'https://[::', ['https://[::']],
    ['a scheme alone stays text', 'http:// and https://', ['http:// and https://']],
    ['an empty text has no pieces', '', []],
];

for (const [name, text, expected] of rows) {
    test(name, () => {
        const pieces = splitLinks(text);
        assert.deepEqual(pieces.map(piece => piece.href ? `<${piece.href}>` : piece.text), expected);
        assert.equal(pieces.map(piece => piece.text).join(''), text, 'nothing is lost');
    });
}

test('a long row of brackets is split at once', () => {
    const text = `https://a.example/${')'.repeat(4000)}`;
    assert.equal(splitLinks(text)[0].href, 'https://a.example/');
});
