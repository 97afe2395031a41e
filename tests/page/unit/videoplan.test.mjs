// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomPictures } from '../../../resources/page/roompictures.js';
import { automaticView, fitGrid, planVideo } from '../../../resources/page/videoplan.js';
import { WatchList } from '../../../resources/page/watchlist.js';

const stage = { width: 900, height: 600 };
const phone = { width: 360, height: 420 };

function tile(key, more = {}) {
    return { key, id: key, isScreen: false, isOwn: false, hasPicture: true, isActive: true, spoke: 0, ...more };
}

const people = count => Array.from({ length: count }, (_, i) => tile(`p${i}`, { isOwn: i === 0 }));
const screen = tile('p1.screen', { id: 'p1', isScreen: true });

function plan(view, tiles, more = {}) {
    return planVideo({ view, tiles, pinned: '', speaker: '', page: 0, ...stage, ...more });
}

/** Nothing is outside, nothing lies on something else. */
function assertTidy({ placed, height }, { width }) {
    for (const [i, a] of placed.entries()) {
        assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height + 1, `${a.key} is outside: ${JSON.stringify(a)}`);
        for (const b of placed.slice(i + 1)) {
            const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            assert.ok(isApart, `${a.key} and ${b.key} overlap`);
        }
    }
}

test('by itself: a shared screen first, then a whiteboard that is used, then pictures, on a small stage one of them large', () => {
    assert.equal(automaticView([...people(3), screen], true, stage), 'screen');
    assert.equal(automaticView([...people(3), { ...screen, isOwn: true }], false, stage), 'grid', 'who shares knows what it shows');
    assert.equal(automaticView(people(3), true, stage), 'board');
    assert.equal(automaticView(people(3), false, stage), 'grid');
    assert.equal(automaticView(people(20), false, phone), 'speaker');
    assert.equal(automaticView(people(3).map(each => ({ ...each, hasPicture: false })), false, stage), 'board', 'nobody has a camera');
});

test('in every layout, on every stage, pictures lie side by side within it', () => {
    for (const size of [stage, phone, { width: 1900, height: 1000 }, { width: 320, height: 900 }, { width: 200, height: 150 }]) {
        for (const count of [1, 2, 3, 6, 12, 25, 60]) {
            for (const view of ['grid', 'speaker', 'screen', 'board'])
                assertTidy(plan(view, [...people(count), screen], size), size);
        }
    }
    assert.doesNotThrow(() => plan('grid', people(3), { width: 0, height: 0 }));
});

test('a grid is as large as fits, at most 25 on a page, none too small to be made out', () => {
    assert.deepEqual(fitGrid(2, { width: 1000, height: 300 }).columns, 2);
    assert.deepEqual(fitGrid(2, { width: 300, height: 1000 }).columns, 1);
    const large = { width: 1900, height: 1000 };
    const first = plan('grid', people(30), large);
    assert.deepEqual([first.placed.length, first.page, first.pages], [25, 0, 2]);
    assert.deepEqual([plan('grid', people(30), { ...large, page: 1 }).placed.length], [5]);
    assert.equal(plan('grid', people(30), { ...large, page: 9 }).page, 1);
    assert.ok(plan('grid', people(30), phone).placed.every(({ width }) => width >= 132));
});

test('who speaks on another page takes the place of who was silent longest; the person\'s own picture stays', () => {
    const tiles = people(30);
    tiles.forEach((each, i) => { each.spoke = i === 7 || i === 0 || i > 24 ? 0 : 10; });
    tiles[28].spoke = 20;
    const shown = plan('grid', tiles, { width: 1900, height: 1000 }).placed.map(({ key }) => key);
    assert.equal(shown[7], 'p28');
    assert.equal(shown[0], 'p0');
    assert.equal(shown.length, 25);
});

test('large is who was chosen, else a shared screen, else who has the word, else another person with a picture', () => {
    const tiles = [...people(4), screen];
    assert.equal(plan('speaker', tiles, { speaker: 'p2' }).main, 'p2');
    assert.equal(plan('screen', tiles, { speaker: 'p2' }).main, 'p1.screen');
    assert.equal(plan('screen', tiles, { pinned: 'p3' }).main, 'p3');
    assert.equal(plan('speaker', tiles).main, 'p1');
    assert.equal(plan('speaker', tiles, { speaker: 'p0' }).main, 'p1', 'nobody needs to look at themselves');
    assert.equal(plan('speaker', people(1)).main, 'p0');
    const [main, ...others] = plan('speaker', tiles, { speaker: 'p2' }).placed;
    assert.equal(main.key, 'p2');
    assert.ok(others.every(({ width }) => width < main.width / 2));
});

test('above the whiteboard pictures are in one row, names alone where nobody has a camera, and nothing when nobody sends', () => {
    const row = plan('board', people(20));
    assert.ok(row.height < 200 && row.pages > 1);
    assert.equal(new Set(row.placed.map(({ y }) => y)).size, 1);
    const voices = people(3).map(each => ({ ...each, hasPicture: false }));
    assert.ok(plan('board', voices).height < row.height);
    assert.equal(plan('board', voices.map(each => ({ ...each, isActive: false }))).height, 0);
});

test('pictures are of who sends something, the person\'s own first; others only where all are shown; a screen is one more', () => {
    const streams = { ada: ['camera', 'microphone'], bea: ['microphone', 'screen'], cat: [] };
    const everybody = Object.keys(streams).map((id, i) => ({ id, name: id, userId: i, since: i }));
    const from = {
        people: everybody, you: 'bea', kindsOf: ({ id }) => streams[id], trackOf: () => null, isHeard: ({ id }) => id === 'bea', isSpeaking: () => true,
        lastSpoke: () => 0, isStuck: () => false, showsAll: true,
        personName: (name, isOwn) => isOwn ? `${name} (you)` : name, screenName: name => `screen of ${name}`,
    };
    const pictures = roomPictures(from);
    assert.deepEqual(pictures.map(({ key }) => key), ['1.0', '1.0.screen', '0.0', '2.0']);
    assert.deepEqual(pictures.map(({ name }) => name()), ['bea (you)', 'screen of bea', 'ada', 'cat']);
    assert.deepEqual(pictures.map(({ isSpeaking }) => isSpeaking), [true, false, false, false], 'who is muted is not shown as speaking');
    assert.equal(pictures[2].note, 'media.tile.connecting');
    assert.equal(roomPictures({ ...from, isStuck: id => id === 'ada' })[2].note, 'media.tile.stuck');
    assert.equal(roomPictures({ ...from, showsAll: false }).length, 3);
    const twice = [...everybody, { id: 'ada2', name: 'ada', userId: 0, since: 9 }];
    assert.equal(new Set(roomPictures({ ...from, people: twice, kindsOf: ({ id }) => streams[id] ?? [] }).map(({ key }) => key)).size, 5);
});

test('with very many people those who send nothing have no picture', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ id: `p${i}`, name: 'x', userId: i, since: i }));
    const pictures = roomPictures({
        people: many, you: 'p0', kindsOf: ({ id }) => id < 'p12' ? ['camera'] : [], trackOf: () => null, isHeard: () => false, isSpeaking: () => false,
        lastSpoke: () => 0, isStuck: () => false, showsAll: true, personName: name => name, screenName: name => name,
    });
    assert.ok(pictures.length <= 50);
});

test('a server is told what has changed alone; what was never told comes small', () => {
    const list = new WatchList();
    const wish = (id, size) => ({ id, kind: 'camera', size });
    assert.deepEqual(list.news([wish('a', 'small'), wish('b', 'large')]), [wish('b', 'large')]);
    assert.deepEqual(list.news([wish('a', 'small'), wish('b', 'large')]), []);
    assert.deepEqual(list.news([wish('a', 'none'), wish('b', 'small')]), [wish('a', 'none'), wish('b', 'small')]);
    list.begin();
    assert.deepEqual(list.news([wish('a', 'none')]), [wish('a', 'none')]);
});
