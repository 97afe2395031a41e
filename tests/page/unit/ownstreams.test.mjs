// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceErrorKey } from '../../../resources/page/deviceerrors.js';
import { MediaChoices, keptDevice } from '../../../resources/page/mediachoices.js';
import { OwnStreams } from '../../../resources/page/ownstreams.js';
import { settle } from './byhand.mjs';
import { FakeTrack } from './fakepeer.mjs';

/** Streams of this person; the test is the browser. */
function own() {
    const failures = [];
    const replaced = [];
    const opened = [];
    const world = {
        failures, replaced, opened, chosen: undefined, error: null, hold: null,
        streams: new OwnStreams({
            devices: {
                chosen: async () => world.chosen,
                open: async kind => {
                    await world.hold;
                    if (world.error)
                        throw world.error;
                    const label = world.chosen?.deviceId ?? `a ${kind}`;
                    const tracks = new Map([[kind, new FakeTrack(kind === 'microphone' ? 'audio' : 'video', label)]]);
                    if (kind === 'screen')
                        tracks.set('screenSound', new FakeTrack('audio'));
                    opened.push(...tracks.values());
                    return tracks;
                },
            },
            changed: () => {}, failed: (kind, key) => failures.push([kind, key]), replaced: (kind, label) => replaced.push([kind, label]),
        }),
    };
    return world;
}

test('a stream is on once its device is open, and its device is given back when it is off', async () => {
    const { streams, opened } = own();
    const starting = streams.start('camera');
    assert.ok(streams.isStarting('camera') && !streams.isOn('camera'));
    assert.ok(await starting);
    assert.deepEqual(streams.kinds, ['camera']);
    streams.stop('camera');
    assert.deepEqual(streams.kinds, []);
    assert.equal(opened[0].readyState, 'ended');
});

test('who changes their mind while the browser asks keeps it off', async () => {
    const world = own();
    let go;
    world.hold = new Promise(resolve => { go = resolve; });
    const starting = world.streams.start('camera');
    world.streams.stop('camera');
    go();
    assert.ok(!await starting);
    assert.equal(world.opened[0].readyState, 'ended');
});

test('a microphone lets nothing through until it is opened', async () => {
    const { streams } = own();
    await streams.start('microphone');
    assert.ok(!streams.track('microphone').enabled);
    streams.setOpen(true);
    assert.ok(streams.track('microphone').enabled);
    await streams.replace('microphone');
    assert.ok(streams.track('microphone').enabled);
});

test('a screen comes with its sound; the browser\'s own button ends both', async () => {
    const { streams } = own();
    await streams.start('screen');
    assert.deepEqual([...streams.tracksOf(['screen']).keys()], ['screen', 'screenSound']);
    streams.track('screenSound').end();
    assert.deepEqual([...streams.tracksOf(['screen']).keys()], ['screen']);
    streams.track('screen').end();
    assert.deepEqual(streams.kinds, []);
});

test('when a device is unplugged another one is used; when there is none it is off, and told so', async () => {
    const world = own();
    await world.streams.start('microphone');
    world.opened[0].end();
    await settle();
    assert.deepEqual(world.streams.kinds, ['microphone']);
    assert.deepEqual(world.replaced, [['microphone', 'a microphone']]);
    world.error = { name: 'NotFoundError' };
    world.opened[1].end();
    await settle();
    assert.deepEqual(world.streams.kinds, []);
    assert.deepEqual(world.failures, [['microphone', 'media.error.microphone.gone']]);
});

test('the chosen device is used again once it is plugged in', async () => {
    const world = own();
    await world.streams.start('camera');
    await world.streams.devicesChanged();
    assert.equal(world.opened.length, 1);
    world.chosen = { deviceId: 'the good one' };
    await world.streams.devicesChanged();
    assert.equal(world.streams.track('camera').label, 'the good one');
    assert.equal(world.opened[0].readyState, 'ended');
    await world.streams.devicesChanged();
    assert.equal(world.opened.length, 2);
});

test('another device that cannot be used leaves the one in use', async () => {
    const world = own();
    await world.streams.start('camera');
    world.error = { name: 'NotReadableError' };
    await world.streams.replace('camera');
    assert.equal(world.streams.track('camera'), world.opened[0]);
    assert.equal(world.opened[0].readyState, 'live');
    assert.deepEqual(world.failures, [['camera', 'media.error.camera.busy']]);
});

test('each reason why a device does not work has its own words', () => {
    const keys = {
        'media.error.insecure': ['microphone', { name: 'Insecure' }],
        'media.error.microphone.missing': ['microphone', { name: 'NotFoundError' }],
        'media.error.camera.busy': ['camera', { name: 'NotReadableError' }],
        'media.error.camera.denied': ['camera', { name: 'NotAllowedError', message: 'Permission denied' }],
        'media.error.camera.system': ['camera', { name: 'NotAllowedError', message: 'Permission denied by system' }],
        'media.error.screen.system': ['screen', { name: 'NotAllowedError', message: 'Permission denied by system' }],
        '': ['screen', { name: 'NotAllowedError', message: 'Permission denied' }],
        'media.error.screen.other': ['screen', { name: 'NotReadableError' }],
        'media.error.microphone.other': ['microphone', { name: 'Whatever' }],
    };
    for (const [key, [kind, error]] of Object.entries(keys))
        assert.equal(deviceErrorKey(kind, error), key);
});

test('a device is known again by its id, else by its name', () => {
    const devices = [{ deviceId: 'a', label: 'Headset' }, { deviceId: 'b', label: '' }];
    assert.equal(keptDevice(devices, { id: 'b', label: 'Headset' }).deviceId, 'b');
    assert.equal(keptDevice(devices, { id: 'gone', label: 'Headset' }).deviceId, 'a');
    assert.equal(keptDevice(devices, { id: 'gone', label: '' }), undefined);
    assert.equal(keptDevice(devices, undefined), undefined);
});

test('choices are kept by the browser, and last as long as the page where it keeps nothing', () => {
    const kept = new Map();
    const storage = { getItem: key => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
    new MediaChoices(storage).set('pushToTalk', true);
    assert.equal(new MediaChoices(storage).get('pushToTalk'), true);
    kept.forEach((value, key) => kept.set(key, 'null'));
    assert.equal(new MediaChoices(storage).get('pushToTalk'), undefined);
    const forbidden = { getItem: () => { throw new Error('no'); }, setItem: () => { throw new Error('no'); } };
    const choices = new MediaChoices(forbidden);
    choices.set('view', 'grid');
    assert.equal(choices.get('view'), 'grid');
});
