// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardModel } from '../../../resources/page/boardmodel.js';
import { OwnDrawing, storedAfterMs } from '../../../resources/page/owndrawing.js';

function shape(id, more = {}) {
    return { id, kind: 'rectangle', x: 0, y: 0, w: 1, h: 1, color: '#000000', fill: '', width: 1, opacity: 100, ...more };
}

function put(...shapes) {
    return { t: 'boardPut', objects: shapes.map(each => ({ page: '1', by: 1, z: 1, version: 1, ...each })) };
}

const blank = { t: 'board', pages: [{ id: '1', name: '' }], shown: '1' };

/** Somebody at a board, whose time the test moves. */
class Drawer {
    now = 0;
    model = new BoardModel();
    own = new OwnDrawing(this.model, () => this.now);

    constructor() {
        this.told(blank);
        this.own.toldAll();
    }

    told(...frames) {
        for (const frame of frames) {
            this.model.apply(frame);
            this.own.heard(frame);
        }
    }

    add(...shapes) {
        shapes.forEach(each => this.own.sent({ t: 'boardAdd', page: '1', objects: [each] }));
    }

    /** The node dies; another one tells what it has. Gives what is sent to it. */
    comeBack(...stored) {
        this.own.lost(0);
        this.now += 15000;
        this.told(blank, ...stored);
        this.own.toldAll();
        return this.own.toRepeat();
    }
}

test('what the node has not shown is sent again, one request each, in the order in which it was drawn', () => {
    const drawer = new Drawer();
    drawer.add(shape('a'), shape('b'), shape('c'));
    drawer.told(put(shape('b')));
    assert.deepEqual(drawer.comeBack(put(shape('b'))), ['a', 'c'].map(id => ({ t: 'boardAdd', page: '1', objects: [shape(id)] })));
});

test('what the node has shown is sent again until it must be stored', () => {
    for (const [age, ids] of [[storedAfterMs - 1, ['a']], [storedAfterMs, []]]) {
        const drawer = new Drawer();
        drawer.add(shape('a'));
        drawer.told(put(shape('a')));
        drawer.now += age;
        assert.deepEqual(drawer.comeBack().flatMap(({ objects }) => objects.map(({ id }) => id)), ids, `after ${age} ms`);
    }
});

test('a node that was silent before it was given up may have stored nothing in that time', () => {
    const drawer = new Drawer();
    drawer.add(shape('a'));
    drawer.told(put(shape('a')));
    drawer.now += 12000;
    drawer.own.lost(11500);
    drawer.told(blank);
    drawer.own.toldAll();
    assert.equal(drawer.own.toRepeat().length, 1);
});

test('a stroke is sent again whole, as a new one or in the place of what is there of it', () => {
    const stroke = points => ({ id: 's', kind: 'pen', x: 0, y: 0, color: '#000000', fill: '', width: 1, opacity: 100, points });
    for (const [stored, t] of [[[], 'boardAdd'], [[put(stroke([0, 0]))], 'boardChange']]) {
        const drawer = new Drawer();
        drawer.add(stroke([0, 0]));
        drawer.told(put(stroke([0, 0])));
        drawer.own.sent({ t: 'boardExtend', id: 's', points: [5, 5] });
        drawer.told({ t: 'boardExtended', id: 's', version: 2, points: [5, 5] });
        drawer.own.sent({ t: 'boardExtend', id: 's', points: [9, 9] });
        const [frame, ...more] = drawer.comeBack(...stored);
        assert.deepEqual([frame.t, frame.objects, more], [t, [stroke([0, 0, 5, 5, 9, 9])], []]);
    }
});

test('a stroke that began long ago is sent again whole as well', () => {
    const drawer = new Drawer();
    const points = [0, 0, 5, 5];
    drawer.told(put({ ...shape('s'), kind: 'pen', points: [0, 0] }));
    drawer.model.expect({ ...drawer.model.known('s'), points });
    drawer.own.sent({ t: 'boardExtend', id: 's', points: [5, 5] });
    assert.deepEqual(drawer.comeBack(put({ ...shape('s'), kind: 'pen', points: [0, 0] }))[0].objects[0].points, points);
});

test('changes and deletions are repeated where they are missing', () => {
    const drawer = new Drawer();
    const before = put(shape('a'), shape('b'), shape('c'), shape('d'));
    drawer.told(before);
    drawer.own.sent({ t: 'boardChange', objects: [shape('a', { x: 7 })] });
    drawer.own.sent({ t: 'boardChange', objects: [shape('c', { x: 7 })] });
    drawer.own.sent({ t: 'boardDelete', ids: ['b', 'd'] });
    drawer.told(put(shape('a', { x: 7 })), { t: 'boardRemoved', ids: ['b'] });
    assert.deepEqual(drawer.comeBack(put(shape('a'), shape('b'), shape('c', { x: 7 }))), [
        { t: 'boardChange', objects: [shape('a', { x: 7 })] }, { t: 'boardDelete', ids: ['b'] },
    ]);
});

test('a page that was cleared stays clear', () => {
    const drawer = new Drawer();
    drawer.told(put(shape('a')));
    drawer.own.sent({ t: 'boardClear', page: '1' });
    assert.deepEqual(drawer.comeBack(put(shape('a'))), [{ t: 'boardDelete', ids: ['a'] }]);
});

test('what somebody changed or undid afterwards is not brought back', () => {
    const drawer = new Drawer();
    drawer.add(shape('a'), shape('b'));
    drawer.told(put(shape('a'), shape('b')), put(shape('a', { x: 3 })), { t: 'boardRemoved', ids: ['b'] });
    assert.deepEqual(drawer.comeBack(put(shape('a', { x: 3 }))), []);
    assert.deepEqual(drawer.comeBack(put(shape('a'), shape('b'))), []);         // 15 s later it is none of ours any more
});

test('what the node refused is not asked for again', () => {
    const drawer = new Drawer();
    drawer.add(shape('a'), shape('b'));
    drawer.told(put(shape('a')));
    drawer.own.refused({ of: 'boardAdd' });
    drawer.own.sent({ t: 'boardPageAdd', page: '2', name: '' });
    drawer.own.refused({ of: 'boardPageAdd' });
    assert.deepEqual(drawer.comeBack(put(shape('a'))), []);
    drawer.add(shape('c'));
    drawer.own.forget();
    assert.deepEqual(drawer.comeBack(), []);
});

test('a new page is there again before what was drawn on it; on one that somebody removed nothing is', () => {
    const drawer = new Drawer();
    drawer.own.sent({ t: 'boardPageAdd', page: '2', name: 'Plan' });
    drawer.own.sent({ t: 'boardAdd', page: '2', objects: [shape('a')] });
    const again = [{ t: 'boardPageAdd', page: '2', name: 'Plan' }, { t: 'boardAdd', page: '2', objects: [shape('a')] }];
    drawer.told({ t: 'boardPages', pages: [...blank.pages, { id: '2', name: 'Plan' }] });
    assert.deepEqual(drawer.comeBack(), again);
    drawer.told({ t: 'boardPages', pages: [...blank.pages, { id: '2', name: 'Plan' }] }, { t: 'boardPages', pages: blank.pages });
    assert.deepEqual(drawer.own.toRepeat(), []);
});
