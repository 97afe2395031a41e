// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emojis, findEmojis } from '../../../resources/page/emojis.js';
import { languages } from '../../../resources/page/i18n.js';

for (const { code } of languages) {
    test(`every emoji has a name of its own in ${code}, by which it is found`, async () => {
        const { default: texts } = await import(`../../../resources/page/texts/${code}.js`);
        const nameOf = emoji => texts[`emoji.${emoji}`];
        assert.equal(new Set(emojis.map(nameOf)).size, emojis.length);
        for (const emoji of emojis)
            assert.ok(findEmojis(nameOf(emoji), nameOf).includes(emoji), emoji);
    });
}

test('words are found by their beginnings, without their accents', () => {
    const nameOf = emoji => emoji === '❤️' ? 'cœur, Élan' : 'x';
    assert.deepEqual(findEmojis('elan cœ', nameOf), ['❤️']);
    assert.deepEqual(findEmojis('lan', nameOf), []);
    assert.equal(findEmojis(' ', nameOf).length, emojis.length);
});
