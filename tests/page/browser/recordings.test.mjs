// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings: the list, the film with what was said and drawn beside it, links to a single one.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, button, newPerson, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';

let browser;
let cluster;
let lecture;
let ada;

before(async () => { browser = await startBrowser(); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    cluster.addUser('ada', 'Ada', 'Lovelace');
    lecture = cluster.addRoom('Lecture');
    ada = await newPerson(browser);
});
afterEach(async () => {
    for (const context of browser.contexts())
        await context.close();
    await cluster.stop();
    assert.deepEqual(ada.troubles, []);
});

const line = (id, page) => ({ id, page, kind: 'rectangle', x: 100, y: 100, w: 3000, h: 2000, color: '#0f5f63', fill: '', width: 40, opacity: 100, z: 1, version: 1 });
const said = (at, name, text) => ({ at, frame: { t: 'chat', seq: 1, from: 'x', name, text, at: 1700000000000 + at } });
const meeting = [
    { at: 0, frame: { t: 'board', pages: [{ id: 'p1', name: 'Sketches' }], shown: 'p1' } },
    said(1000, 'Ada Lovelace', 'Welcome <b>all</b>, see https://example.org/x'),
    { at: 4000, frame: { t: 'boardPut', objects: [line('r1', 'p1')], seq: 5 } },
    said(8000, 'Bea', 'Thank you'),
];

async function openRecordings() {
    await cluster.admit(ada, 'ada');
    await ada.getByRole('link', { name: 'Recordings' }).click();
    await ada.getByRole('heading', { name: 'Recordings', level: 1 }).waitFor();
}

function row(page, name) {
    return page.locator('.recording-row', { has: page.getByRole('heading', { name, exact: true }) });
}

function film(page) {
    return page.locator('.playback-film');
}

/** Where the film is, in seconds. */
function seek(page, seconds) {
    return film(page).evaluate((element, to) => new Promise(resolve => {
        element.addEventListener('seeked', resolve, { once: true });
        element.currentTime = to;
    }), seconds);
}

test('an empty list says what to do', async () => {
    await openRecordings();
    await waitForText(ada.locator('.empty'), 'There are no recordings yet.');
    await waitForText(ada.locator('.empty'), 'A moderator starts a recording in the room.');
    await assertAccessible(ada);
});

test('the list says of each what it is and how it stands, and follows what changes', async () => {
    const small = cluster.addRoom('Small <i>room</i>');
    cluster.recordings.add(lecture);
    const converting = cluster.recordings.add(small, { state: 'converting', progress: 41, startedAt: Date.UTC(2026, 2, 3) });
    cluster.recordings.add(cluster.addRoom('Seminar'), { state: 'failed', failure: 'Nothing was recorded.' });
    cluster.recordings.add(cluster.addRoom('Aula'), { state: 'recording', mayRemove: false });
    await openRecordings();
    await waitForText(ada.locator('.lobby-summary'), '4 recordings');
    assert.deepEqual(await ada.locator('.recording-name').allTextContents(), ['Small <i>room</i>', 'Aula', 'Seminar', 'Lecture']);      // the newest first
    await waitForText(row(ada, 'Lecture'), '0:12');
    await waitForText(row(ada, 'Lecture'), 'Ada\u00a0Lovelace');
    await waitForText(row(ada, 'Small <i>room</i>'), 'Being converted: 41 %');
    assert.equal(await row(ada, 'Small <i>room</i>').getByRole('progressbar').getAttribute('value'), '41');
    await waitForText(row(ada, 'Seminar'), 'Nothing was recorded.');
    await waitForText(row(ada, 'Aula'), 'Being recorded now');
    assert.equal(await row(ada, 'Aula').getByRole('button').count(), 0);        // nothing can be done with it yet
    assert.equal(await row(ada, 'Aula').getByRole('link').count(), 0);
    await assertAccessible(ada);
    Object.assign(converting, { state: 'done', progress: 100, durationMs: 12008, size: 24221 });
    await row(ada, 'Small <i>room</i>').getByRole('link', { name: /^Play/ }).waitFor();
    assert.equal(await row(ada, 'Small <i>room</i>').getByRole('progressbar').count(), 0);
});

test('a room is chosen, and its recordings alone are shown', async () => {
    const other = cluster.addRoom('Other');
    cluster.recordings.add(lecture);
    cluster.recordings.add(other);
    await openRecordings();
    await waitForText(ada.locator('.lobby-summary'), '2 recordings');
    await ada.getByLabel('Recordings of which room').selectOption({ label: 'Other' });
    await waitForText(ada.locator('.lobby-summary'), '1 recording');
    assert.deepEqual(await ada.locator('.recording-name').allTextContents(), ['Other']);
    await ada.reload();
    await waitForText(ada.locator('.lobby-summary'), '1 recording');
    assert.equal(await ada.getByLabel('Recordings of which room').inputValue(), String(other.id));
});

test('one is deleted after a question', async () => {
    const recording = cluster.recordings.add(lecture);
    await openRecordings();
    await button(ada, 'More about Lecture, 02/03/2026, 09:30').click().catch(() => row(ada, 'Lecture').getByRole('button').click());
    await ada.getByRole('menuitem', { name: 'Delete' }).click();
    await waitForText(ada.locator('dialog'), 'It cannot be brought back.');
    await assertAccessible(ada);
    await button(ada, 'Cancel').click();
    assert.ok(cluster.recordings.has(recording.id));
    await row(ada, 'Lecture').getByRole('button').click();
    await ada.getByRole('menuitem', { name: 'Delete' }).click();
    await ada.locator('dialog').getByRole('button', { name: 'Delete' }).click();
    await waitForText(ada.locator('.empty'), 'There are no recordings yet.');
    assert.ok(!cluster.recordings.has(recording.id));
});

test('who may not delete it is not offered to', async () => {
    cluster.recordings.add(lecture, { mayRemove: false });
    await openRecordings();
    await row(ada, 'Lecture').getByRole('button').click();
    assert.deepEqual(await ada.getByRole('menuitem').allTextContents(), ['Download (24 kB)']);
});

test('the film is downloaded under the name that the node gives it', async () => {
    cluster.recordings.add(lecture);
    await openRecordings();
    await row(ada, 'Lecture').getByRole('button').click();
    const [download] = await Promise.all([ada.waitForEvent('download'), ada.getByRole('menuitem', { name: /^Download/ }).click()]);
    assert.match(download.url(), /api\/v1\/recordings\/1\/media\?download=1$/);
});

test('the film plays, with what was said and drawn in step, forwards and backwards', async () => {
    cluster.recordings.add(lecture, { events: meeting });
    await openRecordings();
    await row(ada, 'Lecture').getByRole('link', { name: /^Play/ }).click();
    await ada.getByRole('heading', { name: 'Lecture', level: 1 }).waitFor();
    await ada.waitForFunction(() => document.querySelector('video')?.readyState >= 1);
    assert.equal(await film(ada).evaluate(element => Math.round(element.duration)), 12);
    assert.ok(cluster.recordings.ranges.length > 0);                     // asked for by parts
    await waitForText(ada.locator('.playback-chat .empty'), 'Nothing has been written yet at this moment.');
    await assertAccessible(ada);
    await seek(ada, 5);
    assert.deepEqual(await ada.locator('.playback-chat .line-text').allTextContents(), ['Welcome <b>all</b>, see https://example.org/x']);
    await ada.locator('.playback-board [data-id="r1"]').waitFor();
    await waitForText(ada.locator('.playback-page'), 'Sketches');
    assert.equal(await ada.locator('.playback-chat').getByRole('link').getAttribute('href'), 'https://example.org/x');
    await seek(ada, 9);
    assert.equal(await ada.locator('.playback-chat .line').count(), 2);
    await assertAccessible(ada);
    await seek(ada, 2);
    assert.equal(await ada.locator('.playback-chat .line').count(), 1);
    assert.equal(await ada.locator('.playback-board [data-id="r1"]').count(), 0);
    await seek(ada, 9);
    await button(ada, 'Go to 0:01').click();
    await ada.waitForFunction(() => Math.abs(document.querySelector('video').currentTime - 1) < 0.1);
    assert.equal(await ada.locator('.playback-chat .line').count(), 1);
});

test('while it plays, lines come by themselves', async () => {
    cluster.recordings.add(lecture, { events: meeting });
    await cluster.admit(ada, 'ada');
    await ada.goto(`${cluster.url()}#/recordings/1`);
    await ada.waitForFunction(() => document.querySelector('video')?.readyState >= 1);
    await seek(ada, 7.5);
    await film(ada).evaluate(element => { element.muted = true; return element.play(); });
    await waitForText(ada.locator('.playback-chat .line-text'), 'Thank you');
    assert.ok(await film(ada).evaluate(element => element.getVideoPlaybackQuality().totalVideoFrames > 0));
});

test('a recording that is not done yet says how far it is, and is shown when it is', async () => {
    const recording = cluster.recordings.add(lecture, { state: 'waiting', failure: 'The program ffmpeg is missing on node 2.' });
    await cluster.admit(ada, 'ada');
    await ada.goto(`${cluster.url()}#/recordings/1`);
    await waitForText(ada.locator('.playback-state'), 'Waiting to be converted');
    await waitForText(ada.locator('.playback-state'), 'The program ffmpeg is missing on node 2.');
    await assertAccessible(ada);
    Object.assign(recording, { state: 'converting', progress: 70, failure: '' });
    await waitForText(ada.locator('.playback-state'), 'Being converted: 70 %');
    Object.assign(recording, { state: 'done', progress: 100, width: 320, height: 180 });
    await film(ada).waitFor();
    assert.equal(await ada.locator('.playback-state').isVisible(), false);
});

test('a film without chat and whiteboard is shown alone, and what is missing is said', async () => {
    cluster.recordings.add(lecture);
    cluster.recordings.isTimelineLost = true;
    await cluster.admit(ada, 'ada');
    await ada.goto(`${cluster.url()}#/recordings/1`);
    await waitForText(ada.getByRole('alert'), 'The chat and the whiteboard could not be loaded.');
    await film(ada).waitFor();
    cluster.recordings.isTimelineLost = false;
    await ada.reload();
    await waitForText(ada.locator('.playback-chat .empty'), 'Nobody wrote anything.');
    assert.equal(await ada.locator('.playback-board').count(), 0);
});

test('what is not there, or for others, is said to be so', async () => {
    await cluster.admit(ada, 'ada');
    await ada.goto(`${cluster.url()}#/recordings/99`);
    await waitForText(ada.getByRole('alert'), 'It was deleted, or it is not for you to see.');
    await assertAccessible(ada);
    await ada.getByRole('link', { name: 'All recordings' }).click();
    await waitForText(ada.locator('.empty'), 'There are no recordings yet.');
});

test('without a database the list says so and comes back by itself', async () => {
    cluster.recordings.add(lecture, { state: 'converting' });
    await openRecordings();
    await row(ada, 'Lecture').waitFor();
    cluster.unavailable = true;
    await waitForText(ada.getByRole('alert'), 'The node cannot reach the database at the moment.');
    await row(ada, 'Lecture').waitFor();
    cluster.unavailable = false;
    await ada.waitForFunction(() => document.querySelector('.recordings .problem').textContent === '');
});

test('a session for one recording shows that one and nothing else', async () => {
    cluster.recordings.add(lecture);
    const shown = cluster.recordings.add(lecture, { events: meeting });
    const { cookie } = cluster.logIn({ id: 1000, login: 'bea', firstName: 'Bea', lastName: '', level: 'user', onlyRecording: shown.id });
    await ada.context().addCookies([{ name: 'atrium_session', value: cookie, url: cluster.url(), httpOnly: true, sameSite: 'Strict' }]);
    for (const address of ['', '#/rooms', '#/recordings', '#/recordings/1', `#/room/${lecture.id}`]) {
        await ada.goto(cluster.url() + address);
        await ada.reload();
        await film(ada).waitFor();
        assert.match(await film(ada).getAttribute('src'), new RegExp(`recordings/${shown.id}/media$`));
    }
    assert.equal(await ada.getByRole('link', { name: 'All recordings' }).count(), 0);
});
