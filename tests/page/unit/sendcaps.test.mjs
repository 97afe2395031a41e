// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineQuality } from '../../../resources/page/linequality.js';
import { capsFor, worstLevel } from '../../../resources/page/sendcaps.js';

const mesh = { isServer: false, receivers: 1, level: 0 };
const server = { isServer: true, receivers: 1, level: 0 };

test('in a mesh the more receive a picture the less each gets, so that all together fits a line', () => {
    const bitrates = [1, 2, 3, 4, 5].map(receivers => capsFor('camera', { ...mesh, receivers })[0].maxBitrate);
    assert.deepEqual(bitrates, [...bitrates].sort((a, b) => b - a));
    bitrates.forEach((bitrate, i) => assert.ok(bitrate * (i + 1) <= 1500000, `${i + 1} receivers`));
    assert.ok(capsFor('camera', { ...mesh, receivers: 5 })[0].scaleResolutionDownBy >= 2);
    assert.equal(capsFor('screen', { ...mesh, receivers: 5 })[0].scaleResolutionDownBy, undefined, 'what is written on a screen stays legible');
});

test('to a server a camera goes in three sizes, the largest first', () => {
    const caps = capsFor('camera', server);
    assert.deepEqual(caps.map(({ rid, scaleResolutionDownBy }) => [rid, scaleResolutionDownBy]), [['h', 1], ['m', 2], ['l', 4]]);
    assert.ok(caps.every(({ active }) => active));
    assert.deepEqual(capsFor('camera', { ...server, level: 1 }).map(({ active }) => active), [false, true, true]);
    assert.equal(capsFor('screen', server).length, 1);
});

test('on a bad line pictures give way before sound', () => {
    for (const line of [mesh, server]) {
        const speech = capsFor('microphone', line)[0].maxBitrate;
        for (let level = 1; level < worstLevel; level++) {
            assert.equal(capsFor('microphone', { ...line, level })[0].maxBitrate, speech);
            assert.ok(capsFor('screen', { ...line, level })[0].maxBitrate < capsFor('screen', line)[0].maxBitrate);
        }
        const worst = { ...line, level: worstLevel };
        assert.ok([...capsFor('camera', worst), ...capsFor('screen', worst)].every(({ active }) => !active));
        assert.ok(capsFor('microphone', worst)[0].active);
    }
});

/** Gives a line samples of one loss every 2 s; the levels it takes. */
function run(line, loss, seconds, from = 0) {
    const levels = [];
    for (let at = from; at < from + seconds; at += 2) {
        line.sample(loss, at * 1000);
        levels.push(line.level);
    }
    return levels;
}

test('one bad sample is chance, two are a bad line; the worst is reached step by step', () => {
    const line = new LineQuality();
    assert.ok(!line.sample(0.1, 0) && !line.sample(0, 2000) && !line.sample(0.1, 4000));
    assert.ok(line.sample(0.1, 6000));
    assert.equal(line.level, 1);
    assert.equal(run(line, 0.1, 60, 8).at(-1), worstLevel);
});

test('a good line gets its pictures back, but each try that fails is made later', () => {
    const line = new LineQuality();
    run(line, 0.3, 20);
    assert.equal(line.level, worstLevel);
    assert.equal(run(line, 0, 60, 20).at(-1), 0);
    const calm = () => {
        const start = line.level;
        let seconds = 0;
        for (; line.level === start; seconds += 2)
            line.sample(0, time += 2000);
        return seconds;
    };
    let time = 80000;
    const fail = () => { while (line.level < 1) line.sample(0.3, time += 2000); };
    fail();
    const first = calm();
    fail();
    assert.ok(calm() > first);
});

test('of a stream that rests the last word counts once', () => {
    const line = new LineQuality();
    const report = new Map([
        ['a', { id: 'a', type: 'remote-inbound-rtp', timestamp: 1, fractionLost: 0.5 }],
        ['b', { id: 'b', type: 'remote-inbound-rtp', timestamp: 1, fractionLost: 0.01 }],
        ['c', { id: 'c', type: 'outbound-rtp', timestamp: 1, fractionLost: 1 }],
    ]);
    assert.equal(line.lossIn(report), 0.5);
    report.get('b').timestamp = 2;
    assert.equal(line.lossIn(report), 0.01);
});
