// SPDX-License-Identifier: GPL-3.0-or-later
// How voice and video are laid out, by right, by choice and by itself, and what people read of it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, button, fakeDevices, notice, startBrowser, waitForText } from '../browser.mjs';
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

test('who takes a right away ends what needs it; who may not speak asks for it where the button is', async () => {
    room = cluster.addRoom('Town hall', { type: 'restricted' });
    room.media.use('mesh');
    const ada = await come(browser, cluster, 'ada', room);
    const bea = await come(browser, cluster, 'bea', room);
    await button(bea, 'Ask to speak').click();
    await waitForText(ada.locator('.requests'), 'Beatrice Shilling asks to speak');
    const waiting = bea.locator('.media-microphone');
    await waitForText(waiting, 'Asked to speak');
    assert.ok(await waiting.isDisabled());
    await button(ada, 'Allow').click();
    await speak(bea);
    await showFace(bea);
    await pictureOf(ada, 'Beatrice Shilling');
    await button(ada, 'What to do about Beatrice Shilling').click();
    await ada.getByRole('menu').getByText('May speak', { exact: true }).click();
    await notice(bea, 'You may not speak any more');
    await button(bea, 'Ask to speak').waitFor();
    await tile(ada, 'Beatrice Shilling').waitFor({ state: 'detached' });
    assert.equal(await bea.evaluate(() => globalThis.peers.filter(peer => peer.connectionState !== 'closed').length), 0);
});

test('a shared screen is shown large by itself, is left by choice, and ends for all', async () => {
    const ada = await meet('ada');
    const bea = await meet('bea');
    await pictureOf(bea, 'Ada Lovelace');
    await button(ada, 'Share screen').click();
    await button(ada, 'Stop sharing').waitFor();
    await pictureOf(bea, 'Screen of Ada Lovelace');
    const large = tile(bea, 'Screen of Ada Lovelace').and(bea.locator('.is-main'));
    await large.waitFor();
    assert.equal(await bea.locator('.board').isVisible(), false);
    await assertAccessible(bea);
    await button(bea, 'Whiteboard').click();
    await bea.locator('.board').waitFor();
    await button(bea, 'Automatic').click();
    await large.waitFor();
    await button(ada, 'Stop sharing').click();
    await tile(bea, 'Screen of Ada Lovelace').waitFor({ state: 'detached' });
    await comes(bea, { pictures: 1, voices: 1 });
    assert.equal(await button(bea, 'Shared screen').isVisible(), false);
});

test('the whiteboard comes first once somebody draws, with the pictures above it; a choice stays', async () => {
    const ada = await meet('ada');
    const bea = await come(browser, cluster, 'bea', room);
    await pictureOf(bea, 'Ada Lovelace');
    assert.equal(await bea.locator('.board').isVisible(), false);
    await button(bea, 'Whiteboard').click();
    const box = await bea.locator('.board-paper').boundingBox();
    await bea.mouse.move(box.x + 50, box.y + 50);
    await bea.mouse.down();
    await bea.mouse.move(box.x + 150, box.y + 90, { steps: 3 });
    await bea.mouse.up();
    await ada.locator('.board').waitFor();
    await tile(ada, 'Ada Lovelace (you)').waitFor();
    await button(ada, 'Everybody').click();
    await ada.locator('.board').waitFor({ state: 'hidden' });
    await ada.reload();
    await ada.locator('.room[data-state="joined"]').waitFor();
    await showFace(ada);
    assert.equal(await button(ada, 'Everybody').getAttribute('aria-pressed'), 'true');
    assert.equal(await button(ada, 'Automatic').getAttribute('aria-pressed'), 'false');
});

test('who comes to a full mesh is told so, sees nothing half, and is connected when somebody leaves', async () => {
    room.media.use('mesh', { maxPeople: 2 });
    const ada = await meet('ada');
    const bea = await come(browser, cluster, 'bea', room);
    const cat = await come(browser, cluster, 'cat', room);
    await waitForText(cat.locator('.media-lack'), 'connects the voice and video of 2 people at most');
    assert.equal(await cat.locator('.tile').count(), 0);
    assert.ok(await cat.locator('.media-microphone').isDisabled());
    await assertAccessible(cat);
    await button(bea, 'Leave').click();
    await cat.locator('.media-lack').waitFor({ state: 'hidden' });
    await showFace(cat);
    await comes(cat, { pictures: 1, voices: 1 });
    await pictureOf(ada, 'Catherine Johnson');
});

test('where no screens are shared, nobody is offered to share theirs', async () => {
    room.media.hasNoScreens = true;
    const ada = await meet('ada');
    assert.equal(await button(ada, 'Share screen').isVisible(), false);
    assert.equal(await button(ada, 'Stop camera').isVisible(), true);
});

test('a picture goes into a small window, all of it on the whole screen, and one\'s own is mirrored', async () => {
    const ada = await meet('ada');
    await pictureOf(ada, 'Ada Lovelace (you)');
    assert.notEqual(await tile(ada, 'Ada Lovelace (you)').locator('video').evaluate(video => getComputedStyle(video).transform), 'none');
    await button(ada, 'Small window').click();
    await until(() => ada.evaluate(() => document.pictureInPictureElement !== null), 'a small window');
    await button(ada, 'Small window').click();
    await until(() => ada.evaluate(() => document.pictureInPictureElement === null), 'its end');
    await button(ada, 'Full screen').click();
    await button(ada, 'Leave full screen').waitFor();
    await ada.locator('.chat').waitFor({ state: 'hidden' });
    await button(ada, 'Mute').waitFor();
    await assertAccessible(ada);
    await button(ada, 'Leave full screen').click();
    await ada.locator('.chat').waitFor();
});

test('pictures are large by a double click, and by the keyboard', async () => {
    const ada = await meet('ada');
    const bea = await meet('bea');
    await pictureOf(ada, 'Beatrice Shilling');
    const large = tile(ada, 'Beatrice Shilling').and(ada.locator('.is-main'));
    await tile(ada, 'Beatrice Shilling').dblclick();
    await large.waitFor();
    assert.equal(await button(ada, 'Speaker').getAttribute('aria-pressed'), 'true');
    await button(ada, 'Everybody').click();
    await large.waitFor({ state: 'detached' });
    await button(ada, 'What to do about the picture of Beatrice Shilling').focus();
    await ada.keyboard.press('ArrowDown');
    await ada.keyboard.press('Enter');
    await large.waitFor();
    await button(bea, 'Leave').click();
    await tile(ada, 'Beatrice Shilling').waitFor({ state: 'detached' });
    await tile(ada, 'Ada Lovelace (you)').waitFor();
});

test('a room without voice and video shows nothing of them', async () => {
    room.media.use('none', { lack: 'no_media' });
    const ada = await come(browser, cluster, 'ada', room);
    assert.equal(await ada.locator('.media-bar').isVisible(), false);
    assert.equal(await ada.locator('.view-switch').isVisible(), false);
    assert.equal(await ada.locator('.media-lack').isVisible(), false);
});
