// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardModel, asDrawn, newId } from '../../../resources/page/boardmodel.js';

function object(id, more = {}) {
    return { id, kind: 'rectangle', x: 0, y: 0, w: 1, h: 1, color: '#000000', fill: '', width: 1, opacity: 100, page: '1', by: 1, z: 1, version: 1, ...more };
}

function stroke(id, points, version = 1) {
    return object(id, { kind: 'pen', points, version });
}

function begun() {
    const model = new BoardModel();
    model.apply({ t: 'board', pages: [{ id: '1', name: '' }, { id: '2', name: 'Plan' }], shown: '2' });
    return model;
}

function ids(model, page = '1') {
    return model.objectsOf(page).map(each => each.id);
}

test('objects lie in the order of their z, and of their ids where that is equal', () => {
    const model = begun();
    assert.equal(model.shown, '2');
    assert.ok(model.isEmpty('1'));
    model.apply({ t: 'boardPut', objects: [object('c', { z: 2 }), object('b', { z: 2 }), object('a', { z: 3 }), object('d', { z: -1 }), object('e', { page: '2' })] });
    assert.deepEqual(ids(model), ['d', 'b', 'c', 'a']);
    assert.ok(!model.isEmpty('1') && model.isEmpty('3'));
    model.apply({ t: 'boardPut', objects: [object('a', { z: -2 })] });
    assert.deepEqual(ids(model), ['a', 'd', 'b', 'c']);
    model.apply({ t: 'boardRemoved', ids: ['d', 'never there'] });
    assert.deepEqual(ids(model), ['a', 'b', 'c']);
});

test('objects of a page that is gone are gone', () => {
    const model = begun();
    model.apply({ t: 'boardPut', objects: [object('a'), object('b', { page: '2' })] });
    model.apply({ t: 'boardPages', pages: [{ id: '2', name: '' }] });
    assert.deepEqual(ids(model), []);
    assert.deepEqual(ids(model, '2'), ['b']);
});

test('a new state begins anew', () => {
    const model = begun();
    model.apply({ t: 'boardPut', objects: [object('a')] });
    model.expect(object('b'));
    model.apply({ t: 'board', pages: [{ id: '1', name: '' }], shown: '1' });
    assert.deepEqual(ids(model), []);
});

test('what a person does is seen at once, on top, and until the node says otherwise', () => {
    const model = begun();
    model.apply({ t: 'boardPut', objects: [object('a', { z: 5 })] });
    model.expect({ ...object('b'), z: undefined });
    assert.deepEqual(ids(model), ['a', 'b']);
    model.expect(object('a', { x: 9, z: 5 }));
    assert.equal(model.get('a').x, 9);
    model.forgetExpected();
    assert.deepEqual(ids(model), ['a']);
    assert.equal(model.get('a').x, 0);
    model.expectGone('a');
    assert.deepEqual(ids(model), []);
    assert.equal(model.get('a'), undefined);
    model.apply({ t: 'boardPut', objects: [object('a', { x: 7 })] });
    assert.equal(model.get('a').x, 7, 'somebody else was last');
});

test('a stroke that is being drawn does not jump back to what the node knows of it', () => {
    const model = begun();
    model.expect(stroke('s', [0, 0, 1, 1, 2, 2]));
    model.apply({ t: 'boardPut', objects: [stroke('s', [0, 0])] });
    assert.equal(model.get('s').points.length, 6);
    model.apply({ t: 'boardExtended', id: 's', version: 2, points: [1, 1] });
    assert.equal(model.get('s').points.length, 6);
    model.apply({ t: 'boardExtended', id: 's', version: 3, points: [2, 2] });
    assert.deepEqual(model.get('s'), stroke('s', [0, 0, 1, 1, 2, 2], 3));
    model.apply({ t: 'boardExtended', id: 'never there', version: 3, points: [2, 2] });
});

test('a request holds nothing that is the board\'s to say', () => {
    assert.deepEqual(Object.keys(asDrawn(object('a'))), ['id', 'kind', 'x', 'y', 'w', 'h', 'color', 'fill', 'width', 'opacity']);
});

test('ids are what a node takes, and no two are the same', () => {
    const made = new Set(Array.from({ length: 1000 }, newId));
    assert.equal(made.size, 1000);
    assert.ok([...made].every(id => /^[a-z0-9]{1,40}$/.test(id)));
});
