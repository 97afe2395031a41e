// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { localInput, zoneName, zonedTime } from '../../../resources/page/zonedtime.js';

const winter = Date.UTC(2027, 0, 5, 8, 7);
const summer = Date.UTC(2027, 6, 5, 8, 7);
const zone = process.env.TZ;
const english = { language: 'en' };

function inZone(name, run) {
    process.env.TZ = name;
    return run();
}

afterEach(() => {
    if (zone === undefined)
        delete process.env.TZ;
    else
        process.env.TZ = zone;
});

test('a time is told in the reader\'s zone, by its name at that time', () => {
    assert.match(inZone('Europe/Berlin', () => zonedTime(english, winter)), /Jan 5, 2027, 09:07\sAM GMT\+1/);
    assert.match(inZone('Europe/Berlin', () => zonedTime(english, summer)), /Jul 5, 2027, 10:07\sAM GMT\+2/);
});

test('the zone has its name in words and its name for computers', () => {
    assert.equal(inZone('Europe/Berlin', () => zoneName(english, summer)), 'Central European Summer Time (Europe/Berlin)');
    assert.equal(inZone('Asia/Kolkata', () => zoneName({ language: 'de' }, winter)).includes('Indi'), true);
});

test('what an input shows is what it gives back', () => {
    for (const name of ['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'UTC']) {
        assert.equal(inZone(name, () => Date.parse(localInput(winter))), winter, name);
        assert.equal(inZone(name, () => Date.parse(localInput(summer))), summer, name);
    }
    assert.equal(inZone('Europe/Berlin', () => localInput(winter)), '2027-01-05T09:07');
});
