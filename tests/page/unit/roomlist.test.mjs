// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countChoices, mayChangeRoom, mayInvite, mayInviteModerators, roomsToShow } from '../../../resources/page/roomlist.js';

const rooms = [
    { id: 1, name: 'Room 10', comment: 'Piano lessons', people: 0 },
    { id: 2, name: 'Room 9', comment: '', people: 7, mine: true },
    { id: 3, name: 'ärzte', comment: 'Visite', people: 7 },
    { id: 4, name: 'Room 9', comment: '', people: 1 },
];
const wish = { words: '', choice: 'all', order: 'name' };

function shown(more) {
    return roomsToShow(rooms, { ...wish, ...more }, 'de').map(room => room.id);
}

test('rooms are in the order of their names, as people write and count', () => {
    assert.deepEqual(shown({}), [3, 2, 4, 1]);
});

test('with the fullest first, names decide among equals', () => {
    assert.deepEqual(shown({ order: 'people' }), [3, 2, 4, 1]);
    assert.deepEqual(roomsToShow([...rooms, { id: 5, name: 'Z', comment: '', people: 8 }], { ...wish, order: 'people' }, 'de')[0].id, 5);
});

test('every word is looked for, in the name and in the comment', () => {
    assert.deepEqual(shown({ words: 'LESSONS  room' }), [1]);
    assert.deepEqual(shown({ words: 'lessons 9' }), []);
    assert.deepEqual(shown({ words: 'Ärz' }), [3]);
});

test('my rooms and those with people in them can be chosen, and are counted', () => {
    assert.deepEqual(shown({ choice: 'mine' }), [2]);
    assert.deepEqual(shown({ choice: 'live' }), [3, 2, 4]);
    assert.deepEqual(countChoices(rooms), { all: 4, mine: 1, live: 3 });
});

test('the list that was given stays as it is', () => {
    shown({ order: 'people' });
    assert.deepEqual(rooms.map(room => room.id), [1, 2, 3, 4]);
});

test('owners and administrators change a room, whoever may moderate it invites, its own moderators as moderators', () => {
    const [user, moderator, admin] = ['user', 'moderator', 'admin'].map(level => ({ id: 1, level }));
    const rights = (person, room) => [mayChangeRoom, mayInvite, mayInviteModerators].map(may => may(person, room));
    assert.deepEqual(rights(user, { ownerId: 1, mine: true }), [true, true, true]);
    assert.deepEqual(rights(user, { ownerId: 2, mine: true }), [false, true, true]);
    assert.deepEqual(rights(user, { ownerId: 2, mine: false }), [false, false, false]);
    assert.deepEqual(rights(moderator, { ownerId: 2 }), [false, true, false]);
    assert.deepEqual(rights(admin, { ownerId: 2 }), [true, true, true]);
});
