// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const resources = new URL('../../../resources/', import.meta.url);

test('page.qrc lists every file of the page and no other', async () => {
    const listed = [...(await readFile(new URL('page.qrc', resources), 'utf8')).matchAll(/<file>page\/(.+)<\/file>/g)].map(match => match[1]);
    const top = await readdir(new URL('page/', resources), { withFileTypes: true });
    const texts = await readdir(new URL('page/texts/', resources));
    const files = [...top.filter(entry => entry.isFile()).map(entry => entry.name), ...texts.map(name => `texts/${name}`)];
    assert.deepEqual(listed.sort(), files.filter(name => name !== 'package.json').sort());
});
