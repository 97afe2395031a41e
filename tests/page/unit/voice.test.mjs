// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTaken } from '../../../resources/page/talkkey.js';
import { Voice } from '../../../resources/page/voice.js';

function voice() {
    const asked = [];
    return { asked, voice: new Voice({ askMuted: isMuted => asked.push(isMuted), changed: () => {} }) };
}

test('who turns the microphone on is heard, and who mutes themselves tells everybody', () => {
    const { voice: own, asked } = voice();
    own.begin(false, false);
    assert.ok(!own.isHeard);
    own.open();
    assert.ok(own.isHeard);
    own.close();
    own.open();
    assert.ok(own.isHeard);
    assert.deepEqual(asked, [true, false]);
    own.told(true, '');
    own.told(false, '');
    assert.ok(own.isHeard, 'the answer to an older wish changes nothing');
});

test('who is muted by another is not heard until they open it themselves', () => {
    const { voice: own, asked } = voice();
    own.open();
    own.told(true, 'ada');
    assert.deepEqual([own.isHeard, own.mutedBy], [false, 'ada']);
    own.told(true, '');
    own.open();
    assert.deepEqual([own.isHeard, own.mutedBy], [true, '']);
    assert.deepEqual(asked, [false]);
});

test('what one does elsewhere, as in the list of people, counts too', () => {
    const { voice: own } = voice();
    own.open();
    own.told(true, '');
    assert.ok(!own.isHeard);
    own.told(false, '');
    assert.ok(own.isHeard);
});

test('after coming back a closed microphone is told to be closed, and who was muted meanwhile is', () => {
    const { voice: own, asked } = voice();
    own.open();
    own.close();
    own.begin(false, true);
    assert.deepEqual(asked, [true, true]);
    const other = voice();
    other.voice.open();
    other.voice.begin(true, true);
    assert.ok(!other.voice.isHeard);
    other.voice.open();
    assert.deepEqual(other.asked, [false]);
});

test('with push to talk one is heard while the key is held, and no frame tells it', () => {
    const { voice: own, asked } = voice();
    own.isHoldNeeded = true;
    own.open();
    assert.ok(!own.isHeard);
    own.press();
    assert.ok(own.isHeard);
    own.release();
    assert.ok(!own.isHeard && own.isOpen);
    assert.deepEqual(asked, []);
    own.told(true, 'ada');
    own.press();
    assert.ok(own.isHeard, 'to hold the key is to open it oneself');
    assert.deepEqual(asked, [false]);
    own.isHoldNeeded = false;
    own.isHoldNeeded = true;
    assert.ok(!own.isHeard, 'a key that is let go elsewhere is not held for ever');
});

test('a key that writes is not taken from who writes, another one is', () => {
    const within = (...selectors) => ({ closest: list => list.split(', ').some(each => selectors.includes(each)) || null });
    assert.ok(isTaken('KeyT', within('textarea')) && isTaken('Space', within('button')));
    assert.ok(!isTaken('F8', within('textarea')) && !isTaken('ControlRight', within('dialog')));
    assert.ok(!isTaken('KeyT', within('button')) && !isTaken('Space', within()) && !isTaken('KeyT', null));
});
