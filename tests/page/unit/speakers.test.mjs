// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Speakers } from '../../../resources/page/speakers.js';

/** Lets people be as loud as told, every 150 ms. */
function hear(speakers, levels, fromMs, forMs) {
    for (let now = fromMs; now < fromMs + forMs; now += 150)
        speakers.hear(new Map(Object.entries(levels)), now);
}

test('who is loud speaks, also in the pauses between words', () => {
    const speakers = new Speakers();
    assert.ok(speakers.hear(new Map([['ada', 0.2], ['bea', 0.001]]), 1000));
    assert.ok(speakers.isSpeaking('ada') && !speakers.isSpeaking('bea'));
    assert.ok(!speakers.hear(new Map([['ada', 0]]), 1500));
    assert.ok(speakers.isSpeaking('ada'));
    assert.ok(speakers.hear(new Map([['ada', 0]]), 2500));
    assert.ok(!speakers.isSpeaking('ada'));
    assert.equal(speakers.lastSpoke('ada'), 1000);
});

test('the word goes to who speaks for a while once the other pauses, not to who coughs', () => {
    const speakers = new Speakers();
    hear(speakers, { ada: 0.2, bea: 0 }, 1000, 3000);
    assert.equal(speakers.main, 'ada');
    hear(speakers, { ada: 0.2, bea: 0.2 }, 4000, 3000);
    assert.equal(speakers.main, 'ada', 'both speak');
    hear(speakers, { ada: 0, bea: 0.2 }, 7000, 1500);
    assert.equal(speakers.main, 'bea');
    hear(speakers, { ada: 0.2, bea: 0 }, 8500, 300);
    hear(speakers, { ada: 0, bea: 0 }, 8800, 5000);
    assert.equal(speakers.main, 'bea');
});

test('who cannot be heard any more does not speak', () => {
    const speakers = new Speakers();
    hear(speakers, { ada: 0.2 }, 1000, 300);
    assert.ok(speakers.hear(new Map(), 1400));
    assert.ok(!speakers.isSpeaking('ada'));
    speakers.forget('ada');
    assert.equal(speakers.main, '');
});
