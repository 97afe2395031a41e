// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureKey } from '../../../resources/page/boardimages.js';
import { boardPage, isShownWhole, shownName, sorted } from '../../../resources/page/filefacts.js';
import { I18n } from '../../../resources/page/i18n.js';

const picture = { kind: 'image', type: 'image/png', size: 1000, pages: 0, preview: 'none' };

test('a name cannot pretend to be another one', () => {
    assert.equal(shownName('invoice\u202Efdp.exe'), 'invoice\ufffdfdp.exe');
    assert.equal(shownName('a\nb\u0000c\u2066d\ufeff'), 'a\ufffdb\ufffdc\ufffdd\ufffd');
    for (const name of ['<b>.txt', 'محضر.pdf', '👩\u200d🔬.png', 'plan (2).pdf'])
        assert.equal(shownName(name), name);
});

test('folders come first, and 2 before 10', () => {
    const files = ['b', 'Page 10', 'page 2', 'Ä'].map((name, id) => ({ id, name, folder: false }));
    const names = sorted([...files, { id: 9, name: 'z', folder: true }], 'de').map(({ name }) => name);
    assert.deepEqual(names, ['z', 'Ä', 'b', 'page 2', 'Page 10']);
});

test('a picture goes on the board itself, a large or strange one as its preview, a document by its page', () => {
    assert.equal(boardPage(picture), 0);
    assert.equal(boardPage({ ...picture, size: 50e6, pages: 1 }), 1);
    assert.equal(boardPage({ ...picture, type: 'image/tiff' }), null);
    assert.equal(boardPage({ ...picture, type: 'image/tiff', pages: 1 }), 1);
    assert.equal(boardPage({ ...picture, kind: 'document', type: 'application/pdf', pages: 3 }, 2), 2);
    assert.equal(boardPage({ ...picture, kind: 'document', type: 'application/pdf', pages: 3 }, 9), 3);
    assert.equal(boardPage({ ...picture, kind: 'video', type: 'video/mp4' }), null);
});

test('a picture without a preview is shown as it is, unless it is huge', () => {
    assert.ok(isShownWhole(picture));
    assert.ok(isShownWhole({ ...picture, preview: 'waiting' }));
    assert.ok(!isShownWhole({ ...picture, size: 50e6 }));
    assert.ok(!isShownWhole({ ...picture, type: 'image/svg+xml' }));
});

test('pages of a file are different pictures; what is no number is nobody\'s', () => {
    assert.equal(pictureKey({ file: 3 }), pictureKey({ file: 3, filePage: 0 }));
    assert.notEqual(pictureKey({ file: 3, filePage: 1 }), pictureKey({ file: 3, filePage: 2 }));
    assert.equal(pictureKey({ file: 'javascript:x', filePage: '../..' }), '0/0');
});

test('a size is told in the unit that fits it', () => {
    const i18n = new I18n();
    i18n.setTexts('de', {});
    const texts = [0, 1, 1023, 1024, 1536, 15 * 1024, 5.25 * 1024 ** 2, 3 * 1024 ** 3, 5000 * 1024 ** 4].map(bytes => i18n.bytes(bytes).replace(/\s/g, ' '));
    assert.deepEqual(texts, ['0 Byte', '1 Byte', '1.023 Byte', '1 kB', '1,5 kB', '15 kB', '5,3 MB', '3 GB', '5.000 TB']);
});
