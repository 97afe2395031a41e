// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepDraft, takeDraft, whispersFor } from '../../../resources/page/drafts.js';

test('a draft is for the person who wrote it, in that room, once, and stays for whom it was', () => {
    const none = { text: '', to: null };
    const draft = { text: 'mine', to: { id: 'b', name: 'Bea', userId: 2, since: 0 } };
    keepDraft(1, 2, draft);
    assert.deepEqual(takeDraft(2, 2), none);
    assert.deepEqual(takeDraft(1, 1), none);
    assert.deepEqual(takeDraft(1, 2), draft);
    assert.deepEqual(takeDraft(1, 2), none);
});

test('private texts go back into a box that is free, or for the same person, and into no other', () => {
    const [bea, cat] = [2, 3].map(userId => ({ id: `p${userId}`, name: '', userId, since: 0 }));
    const whispers = [{ to: bea, text: 'one' }, { to: cat, text: 'two' }, { to: { ...bea, id: 'anew' }, text: 'three' }];
    const back = box => {
        const { to, same, others } = whispersFor(box, whispers);
        return [to, ...[same, others].map(each => each.map(({ text }) => text))];
    };
    assert.deepEqual(back({ text: '', to: null }), [bea, ['one', 'three'], ['two']]);
    assert.deepEqual(back({ text: '', to: cat }), [bea, ['one', 'three'], ['two']]);
    assert.deepEqual(back({ text: 'begun', to: cat }), [cat, ['two'], ['one', 'three']]);
    assert.deepEqual(back({ text: 'for all', to: null }), [null, [], ['one', 'two', 'three']]);
});
