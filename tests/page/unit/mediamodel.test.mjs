// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MediaModel } from '../../../resources/page/mediamodel.js';

const frame = {
    t: 'media', mode: 'mesh', code: '', message: '', ice: [{ urls: ['stun:stun.example'] }], iceUntil: 0, maxPeople: 6, audioOnly: false, noScreens: false, mayRecord: true, awaitsRecording: false,
    people: [{ id: 'a', streams: ['camera', 'microphone'] }, { id: 'b', streams: [] }], recording: null,
};

test('how media stands is as the node said last, and what was before is void', () => {
    const model = new MediaModel();
    assert.ok(!model.isThere);
    model.apply({ t: 'published', id: 'c', streams: ['screen'] });
    assert.deepEqual(model.apply(frame), []);
    assert.ok(model.isThere && model.mayRecord);
    assert.deepEqual([model.mode, model.maxPeople, model.ice], ['mesh', 6, frame.ice]);
    assert.deepEqual(model.streamsOf('a'), ['microphone', 'camera']);
    assert.deepEqual(model.streamsOf('c'), []);
    model.apply({ t: 'published', id: 'a', streams: ['screen'] });
    assert.ok(model.has('a', 'screen') && !model.has('a', 'camera'));
    model.apply({ t: 'left', id: 'a', reason: 'left' });
    assert.deepEqual(model.streamsOf('a'), []);
});

test('in a mesh links go to whom the node names, and to who gets in later', () => {
    const model = new MediaModel();
    model.apply(frame);
    assert.deepEqual(model.meshIds, ['a', 'b']);
    model.apply({ t: 'published', id: 'c', streams: [] });
    model.apply({ t: 'left', id: 'a', reason: 'lost' });
    assert.deepEqual(model.meshIds, ['b', 'c']);
    model.apply({ ...frame, mode: 'server' });
    assert.deepEqual(model.meshIds, []);
});

test('a room without media has none; one that is full or lost its server has, later', () => {
    const model = new MediaModel();
    for (const [code, isThere] of [['no_media', false], ['mesh_full', true], ['server_lost', true]]) {
        model.apply({ ...frame, mode: 'none', code });
        assert.equal(model.isThere, isThere, code);
    }
});

test('a recording is told of once: when it begins or one comes to it, and why it ends', () => {
    const model = new MediaModel();
    const recording = { since: 1000, by: 'a', name: 'Ada' };
    assert.deepEqual(model.apply({ ...frame, recording }), [{ key: 'media.note.isRecorded', values: { name: 'Ada' } }]);
    assert.deepEqual(model.apply({ ...frame, recording }), []);
    assert.deepEqual(model.apply({ t: 'recording', on: false, code: 'no_space' }), [{ key: 'media.note.recordingEnded.no_space' }]);
    assert.equal(model.recording, null);
    assert.deepEqual(model.apply({ t: 'recording', on: true, ...recording }), [{ key: 'media.note.recordingBegan', values: { name: 'Ada' } }]);
    assert.deepEqual(model.recording, recording);
    assert.deepEqual(model.apply({ t: 'recording', on: false, code: 'something new' }), [{ key: 'media.note.recordingEnded.stopped' }]);
});

test('a meeting that is to be recorded awaits it while it is not', () => {
    const model = new MediaModel();
    model.apply(frame);
    assert.equal(model.awaitsRecording, false);
    model.apply({ ...frame, awaitsRecording: true });
    assert.equal(model.awaitsRecording, true);
    model.apply({ t: 'recording', on: true, since: 1000, by: 'a', name: 'Ada' });
    assert.equal(model.awaitsRecording, false);
    model.apply({ t: 'recording', on: false, code: 'stopped' });
    assert.equal(model.awaitsRecording, true);
    model.forget();
    assert.equal(model.awaitsRecording, false);
});
