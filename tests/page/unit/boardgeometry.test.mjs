// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, boundsOfAll, isHit, moved, outline, resized, whole } from '../../../resources/page/boardgeometry.js';

const style = { id: 'a', color: '#000000', fill: '', width: 20, opacity: 100 };
const box = { ...style, kind: 'rectangle', x: 100, y: 200, w: 400, h: 300 };
const line = { ...style, kind: 'line', x: 100, y: 100, w: -100, h: 200 };
const stroke = { ...style, kind: 'pen', x: 10, y: 20, points: [0, 0, 100, -50, 200, 100] };

test('places are whole numbers on the board', () => {
    assert.deepEqual([1.4, -1.6, 2e9, -2e9, NaN].map(whole), [1, -2, 1000000, -1000000, 0]);
    assert.ok(Object.is(whole(-0.2), 0), 'minus nothing is nothing');
});

test('what an object covers does not depend on where it was begun', () => {
    assert.deepEqual(bounds(line), { x: 0, y: 100, w: 100, h: 200 });
    assert.deepEqual(bounds(stroke), { x: 10, y: -30, w: 200, h: 150 });
    assert.deepEqual(boundsOfAll([line, stroke]), { x: 0, y: -30, w: 210, h: 330 });
    assert.equal(boundsOfAll([]), null);
});

test('a point is on a line, on the edge of a shape, within one that is filled', () => {
    assert.ok(isHit(line, { x: 50, y: 200 }, 0));
    assert.ok(!isHit(line, { x: 90, y: 250 }, 10));
    assert.ok(isHit(box, { x: 105, y: 300 }, 0));
    assert.ok(!isHit(box, { x: 300, y: 350 }, 0));
    assert.ok(isHit({ ...box, fill: '#ffffff' }, { x: 300, y: 350 }, 0));
    const ellipse = { ...box, kind: 'ellipse' };
    assert.ok(isHit(ellipse, { x: 300, y: 200 }, 0));
    assert.ok(!isHit(ellipse, { x: 105, y: 205 }, 0), 'the corner of its box is not on it');
    assert.ok(!isHit(ellipse, { x: 300, y: 350 }, 0));
    assert.ok(isHit({ ...ellipse, fill: '#ffffff' }, { x: 300, y: 350 }, 0));
    assert.ok(isHit(stroke, { x: 60, y: -5 }, 0));
    assert.ok(!isHit(stroke, { x: 60, y: 60 }, 5));
    assert.ok(isHit({ ...stroke, points: [0, 0] }, { x: 12, y: 22 }, 0), 'a dot');
    assert.ok(isHit({ ...box, kind: 'text', text: 'x', textSize: 200 }, { x: 300, y: 350 }, 0));
});

test('an object moves as a whole and stays on the board', () => {
    assert.deepEqual(moved(stroke, 5.5, -1), { ...stroke, x: 16, y: 19 });
    assert.equal(moved(box, 5e6, 0).x, 1000000);
});

test('what is stretched keeps its place within the whole', () => {
    const from = { x: 0, y: 0, w: 1000, h: 1000 };
    const to = { x: 100, y: 0, w: 2000, h: 500 };
    assert.deepEqual(resized(box, from, to), { ...box, x: 300, y: 100, w: 800, h: 150 });
    assert.deepEqual(resized(line, from, to), { ...line, x: 300, y: 50, w: -200, h: 100 });
    assert.deepEqual(resized(stroke, from, to).points, [0, 0, 200, -25, 400, 50]);
    assert.equal(resized({ ...box, kind: 'text', text: 'x', textSize: 200 }, from, to).textSize, 100);
    assert.deepEqual(resized(box, { x: 0, y: 0, w: 0, h: 0 }, to), { ...box, x: 200, y: 200 }, 'a box without a size cannot be stretched');
});

test('every kind that is drawn by a line has an outline of numbers', () => {
    for (const shape of [box, line, stroke, { ...stroke, points: [0, 0] }, { ...box, kind: 'ellipse' }, { ...line, kind: 'arrow' }, { ...line, kind: 'arrow', w: 0, h: 0 }])
        assert.match(outline(shape), /^M[\d\s.MlhvaQLZ-]+$/, shape.kind);
    assert.equal(outline({ ...box, kind: 'text' }), '');
});
