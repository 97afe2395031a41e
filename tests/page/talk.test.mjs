// SPDX-License-Identifier: GPL-3.0-or-later
// Voice and video in a room of a real cluster of two nodes, whose node is then killed. How they travel is the cluster's matter.
// ATRIUM_PEOPLE: how many talk; ATRIUM_RELAYED=1: by a TURN server alone. The cluster is as realcluster.mjs says, and one of its nodes is gone afterwards.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { button, enterRoom, fakeDevices, logIn, newPerson, notice, person, startBrowser, waitForText } from './browser.mjs';
import { comes, pictureOf, prepare, showFace, speak, takeSmallCamera, tile, until, waysOf } from './mediapeople.mjs';
import { RealCluster, setting, takeoverMs } from './realcluster.mjs';

const names = ['Ada', 'Bea', 'Cat', 'Dan', 'Eve', 'Fay'].slice(0, Number(setting('ATRIUM_PEOPLE')));
const others = names.length - 1;
const isRelayed = process.env.ATRIUM_RELAYED === '1';
const cluster = new RealCluster();
let browser;
let hall;

before(async () => {
    browser = await startBrowser(...fakeDevices);
    for (const name of names)
        await cluster.addUser(name);
    hall = await cluster.addRoom('conference');
});

after(async () => {
    await browser?.close();
    await cluster.tidy();
});

test('people of two nodes see and hear each other, also after their node was killed, without a reload', async t => {
    let loads = 0;
    const people = await Promise.all(names.map(async (name, i) => {
        const page = await newPerson(browser, { viewport: { width: 1280, height: 800 } });
        await prepare(page, isRelayed ? { iceTransportPolicy: 'relay' } : {});
        await takeSmallCamera(page);
        await logIn(page, cluster.nodes[i % 2].url, cluster.loginOf(name), cluster.password);
        await enterRoom(page, hall);
        page.on('load', () => loads++);
        await speak(page);
        await showFace(page);
        return page;
    }));
    const [ada, bea] = people;
    const last = names.at(-1);
    const allCome = muted => Promise.all(people.map(page => comes(page, { pictures: others, voices: page === muted || !muted ? others : others - 1 })));
    await allCome();
    if (isRelayed)
        assert.deepEqual(await waysOf(ada), ['relay']);
    await button(bea, 'Mute').click();
    await waitForText(person(ada, 'Bea'), 'muted');

    const dead = await cluster.nodeOf(ada);
    cluster.kill(dead);
    const killedAt = Date.now();
    await until(async () => (await Promise.all(people.map(page => page.locator('.room').getAttribute('data-state')))).every(state => state !== 'joined'), 'everybody to notice');
    await comes(ada, { pictures: others, voices: others - 1 });     // no node is needed for what goes on already
    for (const page of people)
        await page.locator('[data-state="joined"] .state', { hasNotText: dead.name }).waitFor({ timeout: takeoverMs });
    const joinedAt = Date.now();

    await allCome(bea);
    t.diagnostic(`all are back in the room after ${joinedAt - killedAt} ms, and all media after ${Date.now() - killedAt} ms`);
    await waitForText(person(ada, 'Bea'), 'muted');
    await pictureOf(ada, `${last} ${cluster.mark}`);
    await notice(ada, `because the connection to ${dead.name} was lost`);
    await button(bea, 'Unmute').click();
    await allCome();
    await button(people.at(-1), 'Leave').click();
    await tile(ada, `${last} ${cluster.mark}`).waitFor({ state: 'detached' });
    assert.equal(loads, 0, 'nobody loaded the page again');
    assert.deepEqual(people.flatMap(page => page.troubles), []);
});
