// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardViewport } from '../../../resources/page/boardviewport.js';

function viewport() {
    return Object.assign(new BoardViewport(), { width: 800, height: 600 });
}

test('a place in the window and a point of the board are two names of one', () => {
    const view = Object.assign(viewport(), { scale: 0.5, x: -300, y: 70 });
    assert.deepEqual(view.toBoard(10, 20), { x: -100, y: 470 });
    assert.deepEqual(view.toWindow({ x: -100, y: 470 }), { x: 10, y: 20 });
});

test('zooming keeps the point under the hand where it is, and has an end', () => {
    const view = viewport();
    const before = view.toBoard(200, 100);
    view.zoom(2, 200, 100);
    assert.deepEqual(view.toBoard(200, 100), before);
    for (const factor of [1000, 0.00001]) {
        view.zoom(factor, 200, 100);
        assert.ok(view.scale >= 0.05 && view.scale <= 8);
        const now = view.toBoard(200, 100);
        assert.ok(Math.abs(now.x - before.x) < 1e-6 && Math.abs(now.y - before.y) < 1e-6);
    }
});

test('the paper follows the hand', () => {
    const view = viewport();
    view.pan(30, -10);
    assert.deepEqual(view.toWindow({ x: 0, y: 0 }), { x: 30, y: -10 });
});

test('everything is shown when asked for, in the middle and never above full size', () => {
    const view = viewport();
    view.fit({ x: 1000, y: 1000, w: 20000, h: 3000 });
    assert.ok(view.scale < 0.4);
    assert.deepEqual(view.middle, { x: 11000, y: 2500 });
    view.fit({ x: 0, y: 0, w: 10, h: 0 });
    assert.equal(view.scale, 1);
    view.fit(null);
    assert.deepEqual([view.scale, view.x, view.y], [1, 0, 0]);
});
