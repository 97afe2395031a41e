// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepDraft, takeDraft } from '../../../resources/page/drafts.js';

test('a draft is for the person who wrote it, in that room, once', () => {
    keepDraft(1, 2, 'mine');
    assert.equal(takeDraft(2, 2), '');
    assert.equal(takeDraft(1, 1), '');
    assert.equal(takeDraft(1, 2), 'mine');
    assert.equal(takeDraft(1, 2), '');
});
