// SPDX-License-Identifier: GPL-3.0-or-later
// Voice and video by a server, for which a page of another browser stands in; recordings, and many people.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, button, fakeDevices, notice, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';
import { FakeMediaServer } from '../fake/mediaserver.mjs';
import { come, comes, pictureOf, showFace, speak, tile, until } from '../mediapeople.mjs';

let browser;
let cluster;
let room;
let server;

before(async () => { browser = await startBrowser(...fakeDevices); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    cluster.addUser('ada', 'Ada', 'Lovelace');
    cluster.addUser('bea', 'Beatrice', 'Shilling');
    room = cluster.addRoom('Town hall');
    server = new FakeMediaServer();
    await server.start(browser, room.media);
});
afterEach(async () => {
    const pages = browser.contexts().flatMap(context => context.pages());
    await Promise.all(pages.map(page => page.context().close()));
    await cluster.stop();
    assert.deepEqual(pages.flatMap(page => page.troubles ?? []), []);
});

/** People without a browser of their own come in, and some of them show themselves. */
async function invent(count, sends = () => true) {
    for (let i = 1; i <= count; i++) {
        const [id, name] = [`p${i}`, `Person ${i}`];
        cluster.tell(room, { t: 'entered', seq: ++room.seq, person: { id, name, userId: 100 + i, since: Date.now() + i } });
        cluster.tell(room, { t: 'rights', seq: ++room.seq, id, rights: ['speak'] });
        if (!sends(i))
            continue;
        cluster.tell(room, { t: 'published', seq: ++room.seq, id, streams: ['camera'] });
        await server.draw(id, 'camera', name);
    }
}

/** How large the server was asked to send something last. */
function sizeOf(id, kind = 'camera') {
    return room.media.asked.filter(({ t }) => t === 'watch').flatMap(({ streams }) => streams).findLast(each => each.id === id && each.kind === kind)?.size ?? 'small';
}

test('each sends once and gets all others by one link; a camera goes in three sizes', async () => {
    const [ada, bea] = await Promise.all(['ada', 'bea'].map(login => come(browser, cluster, login, room)));
    for (const page of [ada, bea]) {
        await speak(page);
        await showFace(page);
    }
    await invent(1);
    for (const page of [ada, bea]) {
        await comes(page, { pictures: 2, voices: 1 });
        assert.equal(await page.evaluate(() => globalThis.peers.length), 2);
    }
    assert.match(room.media.asked.find(({ offer, streams }) => offer && streams.length === 2).offer, /a=simulcast:send h;m;l/);
    await pictureOf(ada, 'Person 1');
    await pictureOf(ada, 'Beatrice Shilling');
    await button(bea, 'Leave').click();
    await tile(ada, 'Beatrice Shilling').waitFor({ state: 'detached' });
    await comes(ada, { pictures: 1, voices: 0 });
});

test('when the server is lost people read so, and all comes back by itself', async () => {
    const [ada, bea] = await Promise.all(['ada', 'bea'].map(login => come(browser, cluster, login, room)));
    await showFace(ada);
    await pictureOf(bea, 'Ada Lovelace');
    room.media.use('none', { lack: 'server_lost' });
    await server.forgetAll();
    await waitForText(bea.locator('.media-lack'), 'Voice and video come back by themselves');
    await button(ada, 'Stop camera').waitFor();
    room.media.use('server');
    await bea.locator('.media-lack').waitFor({ state: 'hidden' });
    await comes(bea, { pictures: 1, voices: 0 });
    await pictureOf(bea, 'Ada Lovelace');
});

test('of many people 25 are seen at once; the server is asked for what is seen, as large as it is', async () => {
    const ada = await come(browser, cluster, 'ada', room, { viewport: { width: 1900, height: 1100 } });
    await invent(2);
    await pictureOf(ada, 'Person 1');
    await invent(28, i => i <= 3);
    await button(ada, 'Everybody').click();
    await until(async () => await ada.locator('.tile:visible').count() === 25, '25 pictures');
    await until(() => sizeOf('p1') === 'small', 'small pictures');
    await ada.getByText('1 of 2').waitFor();
    await assertAccessible(ada);
    await button(ada, 'More people').click();
    await until(async () => await ada.locator('.tile:visible').count() === 4, 'the others');
    await until(() => ['p1', 'p2', 'p3'].every(id => sizeOf(id) === 'none'), 'nothing that is not seen');
    await button(ada, 'Previous people').click();
    await tile(ada, 'Person 2').hover();
    await button(ada, 'What to do about the picture of Person 2').click();
    await ada.getByRole('menuitem', { name: 'Keep large' }).click();
    await tile(ada, 'Person 2').and(ada.locator('.is-main')).waitFor();
    await until(() => sizeOf('p2') === 'large' && sizeOf('p1') === 'small', 'one large picture');
    await button(ada, 'Whiteboard').click();
    await until(() => sizeOf('p2') === 'small', 'small ones above the whiteboard');
});

test('on a phone pictures are a part of the room like the others, and not asked for while another is seen', async () => {
    const ada = await come(browser, cluster, 'ada', room, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await ada.getByRole('tab', { name: 'Whiteboard' }).waitFor();
    await invent(1);
    await until(() => sizeOf('p1') === 'none', 'nothing behind the chat');
    await ada.getByRole('tab', { name: 'Video' }).click();
    await pictureOf(ada, 'Person 1');
    await until(() => sizeOf('p1') !== 'none', 'a picture');
    await assertAccessible(ada);
    const width = await ada.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.equal(width[0], width[1], 'nothing is cut off at the side');
});

test('a recording is begun on purpose, seen by all, and told of when it begins and ends', async () => {
    room.media.mayRecord = true;
    const ada = await come(browser, cluster, 'ada', room);
    const bea = await come(browser, cluster, 'bea', room);
    assert.equal(await button(bea, 'Record').isVisible(), false);
    await button(ada, 'Record').click();
    await assertAccessible(ada);
    await button(ada, 'Cancel').click();
    assert.equal(await ada.locator('.record-mark').isVisible(), false);
    await button(ada, 'Record').click();
    await button(ada, 'Start recording').click();
    for (const page of [ada, bea]) {
        await waitForText(page.locator('.record-mark'), 'Recording since');
        await notice(page, 'Ada Lovelace started recording the room');
    }
    assert.equal(await bea.locator('.record-mark').getAttribute('title'), 'Ada Lovelace started the recording.');
    await assertAccessible(bea);
    await bea.reload();
    await notice(bea, 'This room is being recorded; Ada Lovelace started it');
    await button(ada, 'Stop recording').click();
    for (const page of [ada, bea]) {
        await page.locator('.record-mark').waitFor({ state: 'hidden' });
        await notice(page, 'The recording has ended');
    }
});

test('a meeting that is to be recorded says so while it is not', async () => {
    Object.assign(room.media, { mayRecord: true, awaitsRecording: true });
    const ada = await come(browser, cluster, 'ada', room);
    const bea = await come(browser, cluster, 'bea', room);
    for (const page of [ada, bea])
        await waitForText(page.locator('.record-mark'), 'Not recorded yet');
    await assertAccessible(bea);
    await button(ada, 'Record').click();
    await button(ada, 'Start recording').click();
    await waitForText(bea.locator('.record-mark'), 'Recording since');
    await button(ada, 'Stop recording').click();
    await waitForText(bea.locator('.record-mark'), 'Not recorded yet');
});
