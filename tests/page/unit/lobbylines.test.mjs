// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LobbyLines, mostLines } from '../../../resources/page/lobbylines.js';

const line = (id, text = String(id)) => ({ id, name: 'Ada', text, at: id });
const ids = lines => lines.map(each => each.id);

test('lines are in the order of their numbers, each once, in whatever order they come', () => {
    const lobby = new LobbyLines();
    assert.deepEqual(ids(lobby.add([line(1), line(3)])), [1, 3]);
    assert.deepEqual(ids(lobby.add([line(3), line(2), line(4)])), [2, 4]);
    assert.deepEqual(ids(lobby.all), [1, 2, 3, 4]);
});

test('the oldest lines go when there are too many', () => {
    const lobby = new LobbyLines();
    lobby.add(Array.from({ length: mostLines + 5 }, (_, i) => line(i)));
    assert.equal(lobby.all.length, mostLines);
    assert.equal(lobby.all[0].id, 5);
});

test('what was said and never shown is unsent', () => {
    const lobby = new LobbyLines();
    ['one', 'two', 'three'].forEach(text => lobby.said(text));
    lobby.add([line(1, 'two')]);
    assert.deepEqual(lobby.takeUnsent(1), ['one']);
    lobby.add([line(1, 'two'), line(2, 'other')]);
    assert.deepEqual(lobby.takeUnsent(), ['three']);
});
