// SPDX-License-Identifier: GPL-3.0-or-later
// Voice and video from browser to browser: real connections with made-up devices, signalled by the fake cluster.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, button, fakeDevices, notice, person, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';
import { come, comes, pictureOf, showFace, speak, tile, until } from '../mediapeople.mjs';

let browser;
let cluster;
let room;

before(async () => { browser = await startBrowser(...fakeDevices); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    cluster.addUser('ada', 'Ada', 'Lovelace');
    cluster.addUser('bea', 'Beatrice', 'Shilling');
    cluster.addUser('cat', 'Catherine', 'Johnson');
    room = cluster.addRoom('Team meeting');
    room.media.use('mesh');
});
afterEach(async () => {
    const pages = browser.contexts().flatMap(context => context.pages());
    await Promise.all(pages.map(page => page.context().close()));
    await cluster.stop();
    assert.deepEqual(pages.flatMap(page => page.troubles), []);
});

/** Enters and turns on voice and camera. */
async function meet(login, options = {}) {
    const page = await come(browser, cluster, login, room, options);
    await speak(page);
    await showFace(page);
    return page;
}

function asked(t, name) {
    return room.media.asked.filter(frame => frame.t === t && (!name || frame.by.startsWith(name)));
}

test('three people see and hear each other; who leaves is gone, who comes back is there again', async () => {
    const [ada, bea, cat] = await Promise.all(['ada', 'bea', 'cat'].map(login => meet(login)));
    for (const page of [ada, bea, cat])
        await comes(page, { pictures: 2, voices: 2 });
    await pictureOf(ada, 'Catherine Johnson');
    await assertAccessible(ada);
    await button(cat, 'Leave').click();
    await tile(ada, 'Catherine Johnson').waitFor({ state: 'detached' });
    await comes(ada, { pictures: 1, voices: 1 });
    await cat.getByRole('link', { name: 'Enter Team meeting', exact: true }).click();
    await cat.locator('.room[data-state="joined"]').waitFor();
    await speak(cat);
    await comes(ada, { pictures: 1, voices: 2 });
    await comes(cat, { pictures: 2, voices: 2 });
});

test('the camera goes off and on, and nothing else is made anew by it', async () => {
    const [ada, bea] = await Promise.all(['ada', 'bea'].map(login => meet(login)));
    await pictureOf(ada, 'Beatrice Shilling');
    const links = await ada.evaluate(() => globalThis.peers.length);
    await button(bea, 'Stop camera').click();
    await tile(ada, 'Beatrice Shilling').locator('video').waitFor({ state: 'detached' });
    await waitForText(tile(ada, 'Beatrice Shilling'), 'BS');
    await comes(ada, { pictures: 0, voices: 1 });
    await showFace(bea);
    await pictureOf(ada, 'Beatrice Shilling');
    assert.equal(await ada.evaluate(() => globalThis.peers.length), links);
});

test('one mutes oneself, a moderator mutes others, and only the muted open their microphone again', async () => {
    const ada = await meet('ada');
    const bea = await meet('bea');
    await comes(ada, { pictures: 1, voices: 1 });
    const isSilent = () => ada.evaluate(() => document.querySelector('audio').muted);
    await button(bea, 'Mute').click();
    await waitForText(person(ada, 'Beatrice'), 'muted');
    await tile(ada, 'Beatrice Shilling').locator('.tile-silent').waitFor();
    await until(isSilent, 'silence');
    await button(bea, 'Unmute').click();
    await until(async () => !await isSilent(), 'sound');
    await tile(ada, 'Beatrice Shilling').hover();
    await button(ada, 'What to do about the picture of Beatrice Shilling').click();
    await ada.getByRole('menuitem', { name: 'Mute', exact: true }).click();
    await notice(bea, 'Ada Lovelace muted you');
    const unmute = button(bea, 'Unmute');
    assert.equal(await unmute.getAttribute('title'), 'Ada Lovelace muted you. Only you can unmute yourself.');
    await unmute.click();
    await button(bea, 'Mute').waitFor();
    await until(async () => !await isSilent(), 'sound again');
    assert.equal(asked('mute').length, 0, 'it is a matter of the meeting');
});

test('who speaks is marked, in the pictures and in the list, and no frame tells it', async () => {
    const ada = await meet('ada');
    await meet('bea');
    await tile(ada, 'Beatrice Shilling').and(ada.locator('.is-speaking')).waitFor({ timeout: 30000 });
    await person(ada, 'Beatrice').and(ada.locator('.is-speaking')).waitFor();
});

test('when the room moves to another node voice and video come back by themselves, and meanwhile the old ones stay', async () => {
    const [ada, bea] = await Promise.all(['ada', 'bea'].map(login => meet(login)));
    await pictureOf(ada, 'Beatrice Shilling');
    await button(bea, 'Mute').click();
    await waitForText(person(ada, 'Beatrice'), 'muted');
    await ada.evaluate(() => {
        globalThis.isEmptied = false;
        new MutationObserver(() => { globalThis.isEmptied ||= document.querySelectorAll('.tile:not([hidden]) video').length < 2; }).observe(document.querySelector('.tiles'), { childList: true, subtree: true });
    });
    cluster.move(room, 1, 'not_here', 4002);
    for (const page of [ada, bea])
        await waitForText(page.locator('.state'), 'In the room, on node2');
    await until(() => room.members.size === 2 && asked('publish', 'Beatrice').length >= 3, 'bea to publish anew');
    await comes(ada, { pictures: 1, voices: 0 });
    await waitForText(person(ada, 'Beatrice'), 'muted');
    await pictureOf(ada, 'Beatrice Shilling');
    assert.equal(await ada.evaluate(() => globalThis.isEmptied), false);
    await button(bea, 'Unmute').click();
    await comes(ada, { pictures: 1, voices: 1 });
});

test('when the node dies people still hear each other, and all is made anew on the next one', async () => {
    cluster.placeOn = cluster.nodes[1];
    const [ada, bea] = await Promise.all(['ada', 'bea'].map(login => meet(login)));
    await comes(ada, { pictures: 1, voices: 1 });
    cluster.placeOn = null;
    cluster.isWaiting = true;
    await cluster.nodes[1].stop();
    await waitForText(ada.locator('.state'), 'Connecting again');
    await comes(ada, { pictures: 1, voices: 1 });
    await button(bea, 'Mute').click();          // also while nobody can be told
    await button(bea, 'Unmute').waitFor();
    await button(ada, 'Stop camera').click();
    await button(ada, 'Camera').waitFor();
    await comes(bea, { pictures: 0, voices: 1 });
    cluster.isWaiting = false;
    for (const page of [ada, bea])
        await waitForText(page.locator('.state'), 'In the room, on node1');
    await waitForText(person(ada, 'Beatrice'), 'muted');
    await comes(ada, { pictures: 1, voices: 0 });
    await comes(bea, { pictures: 0, voices: 1 });
    await cluster.nodes[1].start();
});

test('who missed something and is told all again keeps their links', async () => {
    const [ada, bea] = await Promise.all(['ada', 'bea'].map(login => meet(login)));
    await comes(ada, { pictures: 1, voices: 1 });
    const links = () => ada.evaluate(() => globalThis.peers.length);
    const before = await links();
    [...room.members.values()].find(member => member.person.name.startsWith('Ada')).welcome();
    await button(ada, 'Stop camera').click();
    await tile(bea, 'Ada Lovelace').locator('video').waitFor({ state: 'detached' });
    await comes(bea, { pictures: 0, voices: 1 });
    await comes(ada, { pictures: 1, voices: 1 });
    assert.equal(await links(), before);
});

test('a link that signals got lost of is made anew', async () => {
    let lost = 0;
    room.media.loses = (name, frame) => frame.answer !== undefined && lost++ === 0;
    await meet('bea');
    const ada = await come(browser, cluster, 'ada', room);
    await comes(ada, { pictures: 1, voices: 1 });
    assert.ok(new Set(asked('signal', 'Beatrice').map(({ link }) => link)).size > 1);
});

test('sound that the browser refuses to play is played when one asks for it', async () => {
    await meet('ada');
    const bea = await come(browser, cluster, 'bea', room);
    await bea.evaluate(() => {
        const { play } = HTMLMediaElement.prototype;
        globalThis.mayPlay = false;
        HTMLAudioElement.prototype.play = function playIfAsked() {
            return globalThis.mayPlay ? play.call(this) : Promise.reject(new DOMException('not yet', 'NotAllowedError'));
        };
    });
    room.media.use('mesh');
    const bar = bea.locator('.media-sound');
    await bar.waitFor({ timeout: 30000 });
    await assertAccessible(bea);
    await bea.evaluate(() => { globalThis.mayPlay = true; });
    await button(bea, 'Play sound').click();
    await bar.waitFor({ state: 'hidden' });
    await until(() => bea.evaluate(() => [...document.querySelectorAll('audio')].some(player => !player.paused)), 'sound');
});

test('what people say is heard also where nobody looks at the page', async () => {
    const bea = await come(browser, cluster, 'bea', room);
    await bea.evaluate(() => { globalThis.requestAnimationFrame = () => 0; });      // as in a tab in the background
    await speak(await come(browser, cluster, 'ada', room));
    await until(() => bea.evaluate(() => [...document.querySelectorAll('audio')].some(player => !player.paused && player.currentTime > 0)), 'sound');
});
