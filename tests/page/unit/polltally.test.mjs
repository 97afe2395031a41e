// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf, averageOf, percentOf } from '../../../resources/page/polltally.js';

test('the answers of each kind of poll, in the order of the room', () => {
    const of = (kind, answers = []) => answersOf({ kind, answers }, key => key);
    assert.deepEqual(of('yesno'), ['meet.poll.yes', 'meet.poll.no']);
    assert.deepEqual(of('numeric'), ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    assert.deepEqual(of('choice', ['b', 'a']), ['b', 'a']);
});

test('a share is of those who voted, whatever they chose, and nothing before the first vote', () => {
    assert.equal(percentOf({ counts: [2, 1], voters: 3 }, 0), 67);
    assert.equal(percentOf({ counts: [3, 3], voters: 3 }, 1), 100);
    assert.equal(percentOf({ counts: [0, 0], voters: 0 }, 1), 0);
});

test('the average of points, to one decimal', () => {
    assert.equal(averageOf({ counts: [1, 0, 0, 0, 0, 0, 0, 0, 0, 2], voters: 3 }), 7);
    assert.equal(averageOf({ counts: [1, 0, 2], voters: 3 }), 2.3);
    assert.equal(averageOf({ counts: [0, 0, 0], voters: 0 }), null);
});
