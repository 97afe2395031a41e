// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { I18n, chooseLanguage, chooseLocale, languages } from '../../../resources/page/i18n.js';

const page = new URL('../../../resources/page/', import.meta.url);
const texts = new Map();
for (const { code } of languages)
    texts.set(code, (await import(new URL(`texts/${code}.js`, page))).default);
const english = texts.get('en');

/** The names in braces, of a text or of the plural forms together. */
function holes(entry) {
    const all = typeof entry === 'string' ? entry : Object.values(entry).join(' ');
    return [...new Set([...all.matchAll(/\{\w+\}/g)].map(String))].sort();
}

for (const [code, own] of texts) {
    test(`${code} has the keys of English and no other`, () => {
        assert.deepEqual(Object.keys(own).sort(), Object.keys(english).sort());
    });

    test(`${code} fills the same holes as English`, () => {
        for (const key of Object.keys(english))
            assert.deepEqual(holes(own[key]), holes(english[key]), key);
    });

    test(`${code} has every plural form its whole numbers need`, () => {
        const rules = new Intl.PluralRules(code);
        const needed = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
        for (const [key, entry] of Object.entries(own)) {
            assert.equal(typeof entry, typeof english[key], key);
            if (typeof entry === 'object')
                needed.forEach(form => assert.ok(entry[form], `${key}: ${form}`));
        }
    });
}

test('every key that the page asks for exists, and every key is asked for', async () => {
    const names = (await readdir(page)).filter(name => name.endsWith('.js'));
    const sources = (await Promise.all(names.map(name => readFile(new URL(name, page), 'utf8')))).join('\n');
    const begins = new Set(Object.keys(english).map(key => key.split('.')[0]));
    const literal = new Set([...sources.matchAll(/'([a-z]+\.[\w.]+)'/g)].map(match => match[1]).filter(key => begins.has(key.split('.')[0])));
    assert.deepEqual([...literal].filter(key => !(key in english)), []);
    const composed = [...sources.matchAll(/[`'](\w+\.(?:[\w.]+\.)?)(?:\$\{|' \+)/g)].map(match => match[1]);
    const ends = [...sources.matchAll(/\}([A-Z]\w*)`/g)].map(match => match[1]);
    const isAsked = key => literal.has(key) || composed.some(begin => key.startsWith(begin)) || ends.some(end => key.endsWith(end) && literal.has(key.slice(0, -end.length)));
    assert.deepEqual(Object.keys(english).filter(key => !isAsked(key)), []);
});

test('every reason to leave a room has its three texts', () => {
    for (const code of ['lost', 'too_slow', 'not_here', 'drained', 'node_stopping', 'node_fenced']) {
        for (const prefix of ['state.left', 'notice.moved', 'notice.back'])
            assert.ok(english[`${prefix}.${code}`], `${prefix}.${code}`);
    }
});

test('the language is the kept one, else the first preferred one we have, else English', () => {
    assert.equal(chooseLanguage('fr', ['de-DE']), 'fr');
    assert.equal(chooseLanguage(null, ['nl-NL', 'uk-UA', 'de']), 'uk');
    assert.equal(chooseLanguage('xx', ['nl']), 'en');
    assert.equal(chooseLanguage(null, []), 'en');
});

test('times are written as in the reader\'s own country', () => {
    assert.equal(chooseLocale('en', ['de-DE', 'en-GB', 'en-US']), 'en-GB');
    assert.equal(chooseLocale('ru', ['de-DE']), 'ru');
});

test('a text takes its values, and its plural form from count', () => {
    const i18n = new I18n();
    i18n.setTexts('ru', texts.get('ru'));
    assert.equal(i18n.t('lobby.rooms', { count: 1 }), '1 комната');
    assert.equal(i18n.t('lobby.rooms', { count: 3 }), '3 комнаты');
    assert.equal(i18n.t('lobby.rooms', { count: 11 }), '11 комнат');
    assert.equal(i18n.t('state.joined', { node: '{node}' }), 'В комнате, на {node}');
});

test('a name from right to left does not turn the sentence round', () => {
    const i18n = new I18n();
    i18n.setTexts('en', english);
    assert.equal(i18n.t('notice.entered', { name: 'محمد' }), '\u2068محمد\u2069 came in');
    assert.equal(i18n.t('notice.entered', { name: 'Bo' }), 'Bo came in');
});
