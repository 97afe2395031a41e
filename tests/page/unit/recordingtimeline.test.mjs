// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecordingTimeline } from '../../../resources/page/recordingtimeline.js';

const line = (id, page, more = {}) => ({ id, page, kind: 'line', x: 0, y: 0, w: 10, h: 10, z: 1, version: 1, ...more });
const chat = (at, text) => ({ at, frame: { t: 'chat', seq: 1, from: 'x', name: 'Ada', text, at: 1700000000000 } });
const board = (at, ...pages) => ({ at, frame: { t: 'board', pages: pages.map(id => ({ id, name: id.toUpperCase() })), shown: pages[0] } });
const put = (at, ...objects) => ({ at, frame: { t: 'boardPut', objects, seq: at } });
const state = (at, ...objects) => ({ at, frame: { t: 'boardPut', objects } });
const idsAt = (timeline, ms) => timeline.boardAt(ms).shapes.map(({ id }) => id);

test('what was said is there in its order and up to its moment', () => {
    const timeline = new RecordingTimeline({ events: [chat(500, 'one'), chat(500, 'two'), chat(2000, 'three')] });
    assert.deepEqual(timeline.lines.map(({ at, name, text }) => [at, name, text]), [[500, 'Ada', 'one'], [500, 'Ada', 'two'], [2000, 'Ada', 'three']]);
    assert.deepEqual([0, 499, 500, 1999, 2000, 99999].map(ms => timeline.saidUntil(ms)), [0, 0, 2, 2, 3, 3]);
    assert.equal(timeline.hasBoard, false);
});

test('the board is what it was at each moment, in whatever order it is looked at', () => {
    const timeline = new RecordingTimeline({
        events: [
            board(0, 'p1'), put(100, line('a', 'p1')), put(200, line('b', 'p1', { z: 2 })), { at: 300, frame: { t: 'boardRemoved', ids: ['a'], seq: 300 } },
            { at: 400, frame: { t: 'boardExtended', id: 'c', version: 2, points: [5, 5], seq: 400 } },
        ],
    });
    const expected = { 0: [], 100: ['a'], 250: ['a', 'b'], 300: ['b'], 1000: ['b'] };
    for (const order of [[0, 100, 250, 300, 1000], [1000, 300, 250, 100, 0], [250, 1000, 100, 300, 0]]) {
        for (const ms of order)
            assert.deepEqual(idsAt(timeline, ms), expected[ms], `at ${ms}`);
    }
    assert.equal(timeline.hasBoard, true);
});

test('a stroke grows, and is shorter again when one goes back', () => {
    const pen = { ...line('s', 'p1'), kind: 'pen', points: [0, 0] };
    const timeline = new RecordingTimeline({
        events: [board(0, 'p1'), put(100, pen), { at: 200, frame: { t: 'boardExtended', id: 's', version: 2, points: [5, 5], seq: 3 } }],
    });
    const points = ms => timeline.boardAt(ms).shapes[0].points;
    assert.deepEqual(points(300), [0, 0, 5, 5]);
    assert.deepEqual(points(150), [0, 0]);
    assert.deepEqual(points(300), [0, 0, 5, 5]);
});

test('the page is the one that something was done on last, or that was shown to all', () => {
    const timeline = new RecordingTimeline({
        events: [
            board(0, 'p1', 'p2'), state(0, line('a', 'p1'), line('b', 'p2')), put(100, line('c', 'p2')), { at: 200, frame: { t: 'boardShown', page: 'p1', by: 1, seq: 9 } },
            { at: 300, frame: { t: 'boardExtended', id: 'b', version: 2, points: [1, 1], seq: 10 } },
            { at: 400, frame: { t: 'boardPages', pages: [{ id: 'p1', name: 'P1' }], seq: 11 } },
        ],
    });
    const pages = [0, 100, 200, 300, 400].map(ms => timeline.boardAt(ms).page);
    assert.deepEqual(pages, ['p1', 'p2', 'p1', 'p2', 'p1']);
    assert.equal(timeline.boardAt(100).pageName, 'P2');
});

test('where the room opened elsewhere the board begins anew', () => {
    const timeline = new RecordingTimeline({ events: [board(0, 'p1'), put(100, line('a', 'p1')), board(500, 'p9'), state(500, line('z', 'p9'))] });
    assert.deepEqual(idsAt(timeline, 600), ['z']);
    assert.equal(timeline.boardAt(600).page, 'p9');
    assert.deepEqual(idsAt(timeline, 400), ['a']);
    assert.deepEqual(idsAt(timeline, 500), ['z']);
});

test('it tells when there is something new to paint', () => {
    const timeline = new RecordingTimeline({ events: [board(0, 'p1'), put(100, line('a', 'p1'))] });
    timeline.boardAt(50);
    const before = timeline.revision;
    timeline.boardAt(60);
    assert.equal(timeline.revision, before);
    timeline.boardAt(100);
    assert.ok(timeline.revision > before);
    const after = timeline.revision;
    timeline.boardAt(0);
    assert.ok(timeline.revision > after);
});

test('whatever the file holds, it is read', () => {
    for (const broken of [null, undefined, [], 'x', { events: 'x' }, { events: [null, 1, {}, put(1, null, 7, {}), { at: 'x', frame: { t: 'chat' } }, { at: 1 }, { at: 1, frame: null }] }]) {
        const timeline = new RecordingTimeline(broken);
        assert.deepEqual(timeline.lines, []);
        assert.deepEqual(timeline.boardAt(1000).shapes, []);
    }
    const odd = new RecordingTimeline({ events: [{ at: 1, frame: { t: 'boardPut', objects: 7 } }, { at: 2, frame: { t: 'board' } }, { at: 3, frame: { t: 'chat', text: { a: 1 } } }] });
    assert.deepEqual(odd.boardAt(10).shapes, []);
    assert.equal(odd.lines.length, 1);
});
