// SPDX-License-Identifier: GPL-3.0-or-later
// Microphone, camera and loudspeaker: chosen, tried, missing, forbidden, plugged in and out; push to talk.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, button, fakeDevices, notice, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';
import { come, speak, until } from '../mediapeople.mjs';

let browser;
let cluster;
let room;

before(async () => { browser = await startBrowser(...fakeDevices); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    cluster.addUser('ada', 'Ada', 'Lovelace');
    room = cluster.addRoom('Team meeting');
    room.media.use('mesh');
});
afterEach(async () => {
    const pages = browser.contexts().flatMap(context => context.pages());
    await Promise.all(pages.map(page => page.context().close()));
    await cluster.stop();
    assert.deepEqual(pages.flatMap(page => page.troubles), []);
});

/** From now on the browser refuses devices in this way; without a name it gives them again. */
function refuse(page, name, message = '') {
    return page.evaluate(([error, words]) => {
        globalThis.getDevices ??= MediaDevices.prototype.getUserMedia;
        MediaDevices.prototype.getUserMedia = error ? async () => { throw new DOMException(words, error); } : globalThis.getDevices;
    }, [name, message]);
}

function problem(page) {
    return page.locator('.media-problem');
}

/** What the microphone in use is, as the browser names it. */
function usedMicrophone(page) {
    return page.evaluate(() => globalThis.opened.filter(track => track.readyState === 'live').map(track => track.label).at(-1));
}

function keepOpened(page) {
    return page.evaluate(() => {
        globalThis.opened = [];
        const { getUserMedia } = MediaDevices.prototype;
        MediaDevices.prototype.getUserMedia = async function keep(wanted) {
            const stream = await getUserMedia.call(this, wanted);
            globalThis.opened.push(...stream.getTracks());
            return stream;
        };
    });
}

test('each reason why a device does not work has its own words with what to do, and trying again helps', async () => {
    const ada = await come(browser, cluster, 'ada', room);
    const reasons = [
        ['Turn on microphone', 'NotAllowedError', 'Permission denied', 'The browser does not let this page use the microphone. Allow it with the sign beside'],
        ['Turn on microphone', 'NotFoundError', '', 'No microphone was found. Plug one in'],
        ['Start camera', 'NotReadableError', '', 'Another program is using the camera. Close it there'],
        ['Start camera', 'NotAllowedError', 'Permission denied by system', 'The operating system does not let the browser use the camera.'],
        ['Start camera', 'TypeError', '', 'The camera could not be turned on.'],
    ];
    for (const [name, error, message, words] of reasons) {
        await refuse(ada, error, message);
        await button(ada, name).click();
        await waitForText(problem(ada), words);
    }
    await assertAccessible(ada);
    assert.equal(room.media.asked.length, 0);
    await refuse(ada, null);
    await problem(ada).getByRole('button', { name: 'Try again' }).click();
    await button(ada, 'Stop camera').waitFor();
    assert.equal(await problem(ada).isVisible(), false);
});

test('who closes the choice of screens has changed their mind, and reads nothing of it', async () => {
    const ada = await come(browser, cluster, 'ada', room);
    await ada.evaluate(() => { MediaDevices.prototype.getDisplayMedia = async () => { throw new DOMException('Permission denied', 'NotAllowedError'); }; });
    await button(ada, 'Share screen').click();
    await button(ada, 'Share screen').waitFor();
    assert.equal(await problem(ada).isVisible(), false);
    await ada.evaluate(() => { MediaDevices.prototype.getDisplayMedia = async () => { throw new DOMException('', 'NotReadableError'); }; });
    await button(ada, 'Share screen').click();
    await waitForText(problem(ada), 'The screen could not be shared.');
});

test('a page that came without encryption says that this is why', async () => {
    const ada = await come(browser, cluster, 'ada', room);
    await ada.addInitScript(() => Object.defineProperty(Navigator.prototype, 'mediaDevices', { get: () => undefined }));
    await ada.reload();
    await button(ada, 'Turn on microphone').click();
    await waitForText(problem(ada), 'This page came without encryption (http)');
    await problem(ada).getByRole('button', { name: 'Devices and test' }).click();
    await waitForText(ada.getByRole('dialog'), 'Open it by https');
});

test('devices are tried before anybody sees or hears them, chosen, and remembered', async () => {
    const ada = await come(browser, cluster, 'ada', room);
    await keepOpened(ada);
    await speak(ada);
    await button(ada, 'Devices and test').click();
    const dialog = ada.getByRole('dialog');
    const picture = dialog.locator('.own-picture');
    await until(() => picture.evaluate(video => video.videoWidth > 0), 'the own picture');
    await until(async () => Number(await dialog.getByRole('meter').getAttribute('aria-valuenow')) > 5, 'a level');
    await assertAccessible(ada);
    assert.deepEqual(await dialog.getByLabel('Loudspeaker').locator('option').allTextContents(), ['Fake Default Audio Output', 'Fake Audio Output 1', 'Fake Audio Output 2']);
    await dialog.getByLabel('Microphone', { exact: true }).selectOption({ label: 'Fake Audio Input 2' });
    await until(() => ada.evaluate(() => globalThis.opened.filter(track => track.readyState === 'live' && track.label === 'Fake Audio Input 2').length === 2), 'the room and the test to use it');
    const play = dialog.getByRole('button', { name: 'Play a test sound' });
    await dialog.getByLabel('Loudspeaker').selectOption({ label: 'Fake Audio Output 1' });
    await play.click();
    await until(() => play.isDisabled(), 'the sound to begin');
    await until(() => play.isEnabled(), 'the sound to end');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await until(() => ada.evaluate(() => globalThis.opened.filter(track => track.readyState === 'live').length === 1), 'the test to let go');
    assert.deepEqual(room.media.asked.filter(({ t }) => t === 'publish').map(({ streams }) => streams), [['microphone']]);
    await ada.reload();
    await ada.locator('.room[data-state="joined"]').waitFor();
    await keepOpened(ada);
    await speak(ada);
    assert.equal(await usedMicrophone(ada), 'Fake Audio Input 2');
});

test('a device that is missing in the test is tried as soon as it is plugged in', async () => {
    const ada = await come(browser, cluster, 'ada', room);
    await refuse(ada, 'NotFoundError');
    await button(ada, 'Devices and test').click();
    const dialog = ada.getByRole('dialog');
    await waitForText(dialog, 'No camera was found.');
    await waitForText(dialog, 'No microphone was found.');
    await assertAccessible(ada);
    await refuse(ada, null);
    await ada.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await until(() => dialog.locator('.own-picture').evaluate(video => video.videoWidth > 0), 'the own picture');
    await dialog.getByRole('meter').waitFor();
    assert.equal(await dialog.getByText('was found').count(), 0);
});

test('a microphone that is unplugged is replaced by another, and when there is none one reads so', async () => {
    const ada = await come(browser, cluster, 'ada', room);
    await keepOpened(ada);
    await speak(ada);
    const unplug = () => ada.evaluate(() => {
        const track = globalThis.opened.at(-1);
        track.stop();
        track.dispatchEvent(new Event('ended'));
    });
    await unplug();
    await notice(ada, 'Microphone in use now: Fake Default Audio Input');
    await button(ada, 'Mute').waitFor();
    await refuse(ada, 'NotFoundError');
    await unplug();
    await waitForText(problem(ada), 'The microphone was unplugged and there is no other.');
    await button(ada, 'Turn on microphone').waitFor();
});

test('with push to talk one is heard while the key or the button is held', async () => {
    const ada = await come(browser, cluster, 'ada', room);
    await keepOpened(ada);
    await button(ada, 'Devices and test').click();
    const dialog = ada.getByRole('dialog');
    await dialog.getByLabel('Push to talk').check();
    await dialog.getByRole('button', { name: 'Key: F8' }).click();
    await waitForText(dialog, 'Press the key now');
    await ada.keyboard.press('F9');
    await dialog.getByRole('button', { name: 'Key: F9' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await button(ada, 'Turn on microphone').click();
    const held = button(ada, 'Hold to talk');
    await held.waitFor();
    const isHeard = () => ada.evaluate(() => globalThis.opened.some(track => track.kind === 'audio' && track.readyState === 'live' && track.enabled));
    assert.equal(await isHeard(), false);
    await ada.getByLabel('Write a message').focus();
    await ada.keyboard.down('F9');
    await button(ada, 'You are heard').waitFor();
    assert.ok(await isHeard());
    await ada.keyboard.up('F9');
    await held.waitFor();
    assert.equal(await isHeard(), false);
    await held.focus();
    await ada.keyboard.down(' ');
    await button(ada, 'You are heard').waitFor();
    await ada.keyboard.up(' ');
    await held.hover();
    await ada.mouse.down();
    await button(ada, 'You are heard').waitFor();
    await ada.mouse.up();
    await held.waitFor();
    assert.equal(room.media.asked.filter(({ t }) => t === 'publish').length, 1);
});
