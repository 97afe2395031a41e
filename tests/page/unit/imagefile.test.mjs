// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asImage, imageType } from '../../../resources/page/imagefile.js';

function bytes(text) {
    return Uint8Array.from(text, letter => letter.charCodeAt(0));
}

test('what a picture is, its content tells', () => {
    const kinds = {
        'image/png': '\x89PNG\r\n\x1a\n....', 'image/jpeg': '\xff\xd8\xff\xe0....', 'image/gif': 'GIF89a......', 'image/webp': 'RIFF\x01\x02\x03\x04WEBP',
        '': 'RIFF\x01\x02\x03\x04WAVE',
    };
    for (const [type, beginning] of Object.entries(kinds))
        assert.equal(imageType(bytes(beginning)), type);
    for (const other of ['', '\x89PN', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<html>'])
        assert.equal(imageType(bytes(other)), '');
});

test('a blob gets its true type, and one that is no picture is refused', async () => {
    assert.equal((await asImage(new Blob(['GIF89a......'], { type: 'text/html' }))).type, 'image/gif');
    await assert.rejects(asImage(new Blob(['<svg/>'], { type: 'image/png' })), { key: 'image.wrongKind' });
});
