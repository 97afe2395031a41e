// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDirectLink } from '../../../resources/page/directlink.js';

const rows = [
    ['an address without parameters leads nowhere', '', {}, ''],
    ['a room is named by its number', '?directRoomId=42', { room: 42 }, ''],
    ['what is no number of a room names none', '?directRoomId=4.2', { room: 0 }, ''],
    ['an invitation is its secret', '?invitationHash=a-b_C', { invitation: 'a-b_C' }, ''],
    ['an invitation without a secret is one that nobody knows', '?invitationHash=', { invitation: '' }, ''],
    ['a language goes with any of them', '?language=de&directRoomId=3', { language: 'de', room: 3 }, ''],
    ['a link of another program is its secret, its room and a numbered language', '?secureHash=0af&scopeRoomId=7&language=4', { language: 'fr', secureHash: '0af' }, ''],
    ['a number that no language of ours has is told as it is', '?secureHash=0af&language=13', { language: '13', secureHash: '0af' }, ''],
    ['other programs may send more, which stays', '?secureHash=0af&moodleRoom=1&user_id=3', { secureHash: '0af' }, '?moodleRoom=1&user_id=3'],
    ['what the page does not know stays in the address', '?x=1&invitationHash=s&y=a%26b', { invitation: 's' }, '?x=1&y=a%26b'],
    ['a secret that is there twice leaves the address altogether', '?invitationHash=s&invitationHash=t', { invitation: 's' }, ''],
];

for (const [name, search, link, rest] of rows)
    test(name, () => assert.deepEqual(readDirectLink(search), { link, rest }));
