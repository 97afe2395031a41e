// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../../../resources/page/api.js';
import { FileTree } from '../../../resources/page/filetree.js';
import { Time, settle } from './byhand.mjs';

/** A tree whose lists the test hands out. */
function pretend() {
    const time = new Time();
    const asked = [];
    const tree = new FileTree(folder => new Promise((resolve, reject) => asked.push({ folder,
        tell: (...ids) => resolve({ files: ids.map(id => ({ id })), path: folder ? [{ id: folder, name: `f${folder}` }] : [], mayAdd: true, used: 0, quota: 0, maximumBytes: 0 }),
        refuse: code => reject(new ApiError(code)) })), () => {}, { setTimer: time.setTimer, clearTimer: time.clearTimer, random: () => 0 });
    return { tree, asked, time };
}

function ids(tree) {
    return tree.files.map(({ id }) => id);
}

test('nothing is asked for before somebody looks', () => {
    const { tree, asked } = pretend();
    tree.refresh();
    assert.equal(asked.length, 0);
    tree.look();
    tree.look();
    assert.equal(asked.length, 1);
});

test('many changes while a list is on its way are one more question', async () => {
    const { tree, asked } = pretend();
    tree.look();
    tree.refresh();
    tree.refresh();
    tree.refresh();
    asked[0].tell(1);
    await settle();
    assert.equal(asked.length, 2);
    asked[1].tell(1, 2);
    await settle();
    assert.deepEqual(ids(tree), [1, 2]);
    assert.equal(asked.length, 2);
});

test('an error empties nothing, is told, and is asked about again', async () => {
    const { tree, asked, time } = pretend();
    tree.look();
    asked[0].tell(1);
    await settle();
    tree.refresh();
    asked[1].refuse('unavailable');
    await settle();
    assert.deepEqual(ids(tree), [1]);
    assert.equal(tree.error.code, 'unavailable');
    await time.pass(1000);
    asked[2].tell(1, 2);
    await settle();
    assert.equal(tree.error, null);
    assert.deepEqual(ids(tree), [1, 2]);
});

test('the old folder is shown until the new one is there, and stays when it cannot be opened', async () => {
    const { tree, asked, time } = pretend();
    tree.look();
    asked[0].tell(5);
    await settle();
    tree.open(5);
    assert.deepEqual(ids(tree), [5]);
    asked[1].refuse('no_answer');
    await settle();
    assert.equal(tree.folder, null);
    assert.equal(tree.error.code, 'no_answer');
    assert.deepEqual(time.waits, []);
    tree.open(5);
    asked[2].tell(7);
    await settle();
    assert.equal(tree.folder, 5);
    assert.deepEqual(ids(tree), [7]);
});

test('a folder that is gone is left for the root, and that is told', async () => {
    const { tree, asked } = pretend();
    tree.open(5);
    asked[0].tell(7);
    await settle();
    tree.refresh();
    asked[1].refuse('not_found');
    await settle();
    assert.equal(asked[2].folder, null);
    asked[2].tell(1);
    await settle();
    assert.ok(tree.isFolderGone);
    assert.equal(tree.folder, null);
    assert.deepEqual(ids(tree), [1]);
});

test('an answer about a folder that nobody wants any more is dropped', async () => {
    const { tree, asked } = pretend();
    tree.open(5);
    tree.open(6);
    asked[0].tell(50);
    await settle();
    assert.deepEqual(ids(tree), []);
    asked[1].tell(60);
    await settle();
    assert.deepEqual(ids(tree), [60]);
});

test('who may not see the files is not asked about again', async () => {
    const { tree, asked, time } = pretend();
    tree.look();
    asked[0].refuse('forbidden');
    await settle();
    assert.deepEqual(time.waits, []);
});
