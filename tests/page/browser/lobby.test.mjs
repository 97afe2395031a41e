// SPDX-License-Identifier: GPL-3.0-or-later
// What people say to each other in the lobby, against the fake cluster.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, chatLine, newPerson, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';

let browser;
let cluster;
let ada;

before(async () => { browser = await startBrowser(); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    cluster.addUser('ada', 'Ada', 'Lovelace');
    cluster.addUser('bea', 'Beatrice', 'Shilling');
    ada = await newPerson(browser);
});
afterEach(async () => {
    for (const context of browser.contexts())
        await context.close();
    await cluster.stop();
    assert.deepEqual(ada.troubles, []);
});

function lobby(page) {
    return page.getByRole('region', { name: 'Lobby' });
}

/** Says something once there is a connection. */
async function sayInLobby(page, text) {
    await page.getByLabel('Write to everybody').fill(text);
    await page.getByLabel('Write to everybody').press('Enter');
}

async function open(page, index, login) {
    await cluster.admit(page, login, index);
    await waitForText(lobby(page), 'Everybody who is logged in reads this');
}

test('people on different nodes read the same, newest at the bottom', async () => {
    const bea = await newPerson(browser);
    await open(ada, 0, 'ada');
    await waitForText(lobby(ada), 'Nobody has written anything yet.');
    await assertAccessible(ada);
    await open(bea, 1, 'bea');
    await sayInLobby(ada, 'Good morning <b>everybody</b>');
    await chatLine(bea, 'Good morning <b>everybody</b>').waitFor();
    await sayInLobby(bea, 'Good morning, Ada');
    await chatLine(ada, 'Good morning, Ada').waitFor();
    assert.deepEqual(await lobby(ada).locator('.line-name').allTextContents(), ['Ada Lovelace', 'Beatrice Shilling']);
    assert.equal(await ada.getByLabel('Write to everybody').inputValue(), '');
    await assertAccessible(ada);
});

test('lines that come late are put where they belong, and none is shown twice', async () => {
    await open(ada, 0, 'ada');
    const user = cluster.users.get('bea');
    cluster.sayInLobby(user, 'first', 10);
    cluster.sayInLobby(user, 'third', 12);
    cluster.sayInLobby(user, 'second', 11);
    await chatLine(ada, 'second').waitFor();
    assert.deepEqual(await lobby(ada).locator('.line-text').allTextContents(), ['first', 'second', 'third']);
    await cluster.nodes[0].stop();
    await waitForText(lobby(ada), 'No connection to the lobby.');
    await cluster.nodes[0].start();
    await waitForText(lobby(ada), 'Everybody who is logged in reads this');
    assert.deepEqual(await lobby(ada).locator('.line-text').allTextContents(), ['first', 'second', 'third']);
});

test('what cannot be stored or is refused comes back into the box with the reason', async () => {
    await open(ada, 0, 'ada');
    cluster.unavailable = true;
    await sayInLobby(ada, 'Is anybody here?');
    await waitForText(lobby(ada).getByRole('alert'), 'This cannot be stored now: the node does not reach the database.');
    assert.equal(await ada.getByLabel('Write to everybody').inputValue(), 'Is anybody here?');
    await assertAccessible(ada);
    cluster.unavailable = false;
    await ada.getByLabel('Write to everybody').press('Enter');
    await chatLine(ada, 'Is anybody here?').waitFor();
    assert.equal(await lobby(ada).getByRole('alert').textContent(), '');
});

test('what may have been lost with the connection comes back into the box, and the person can write meanwhile', async () => {
    await open(ada, 0, 'ada');
    cluster.isDeaf = true;
    await sayInLobby(ada, 'important');
    await cluster.nodes[0].stop();
    await waitForText(lobby(ada), 'No connection to the lobby.');
    await ada.getByLabel('Write to everybody').fill('and this');
    await waitForText(lobby(ada), 'You can write now and send as soon as there is a connection.');
    await assertAccessible(ada);
    await cluster.nodes[0].start();
    await waitForText(lobby(ada).getByRole('alert'), 'This may not have reached the lobby.');
    assert.equal(await ada.getByLabel('Write to everybody').inputValue(), 'important\nand this');
});

test('without the database that is said, and the lobby opens when it is back', async () => {
    cluster.isLobbyShut = true;
    await cluster.admit(ada, 'ada');
    await waitForText(lobby(ada), 'The node cannot reach the database at the moment.');
    assert.ok(await lobby(ada).getByRole('button', { name: 'Send' }).isDisabled());
    cluster.isLobbyShut = false;
    await waitForText(lobby(ada), 'Everybody who is logged in reads this');
});

test('a session that ended leads to log in', async () => {
    await open(ada, 0, 'ada');
    cluster.sessions.clear();
    for (const member of cluster.lobby.members)
        member.close('not_logged_in', 4101);
    await waitForText(ada.getByRole('alert'), 'Your session has ended. Log in again.');
});

test('on a phone the lobby is closed at first, tells how much is new, and leaves the rooms on the screen', async () => {
    for (let i = 1; i <= 30; i++)
        cluster.addRoom(`Room ${i}`);
    const user = cluster.users.get('bea');
    for (let i = 1; i <= 60; i++)
        cluster.sayInLobby(user, `line ${i}`);
    const phone = await newPerson(browser, { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });
    await cluster.admit(phone, 'ada');
    await phone.getByRole('heading', { name: 'Room 1', exact: true }).waitFor();
    const toggle = phone.getByRole('button', { name: 'Lobby' });
    assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
    await phone.waitForFunction(() => document.querySelectorAll('.lobby-chat .line').length === 50);
    cluster.sayInLobby(user, 'new');
    await waitForText(toggle, '1 new message');
    const [list, bar] = [await phone.locator('.rooms').boundingBox(), await toggle.boundingBox()];
    assert.ok(list.y < 350, 'the rooms begin on the first screen');
    assert.ok(bar.y > 550 && bar.y + bar.height <= 700, 'the lobby is at the bottom of it');
    await assertAccessible(phone);
    await toggle.click();
    await chatLine(phone, 'new').waitFor();
    assert.equal(await toggle.textContent(), 'Lobby');
    const line = await chatLine(phone, 'new').boundingBox();
    const box = await lobby(phone).getByRole('button', { name: 'Send' }).boundingBox();
    assert.ok(line.y + line.height <= box.y && box.y + box.height <= 700, JSON.stringify([line, box]));
    const room = await phone.getByRole('heading', { name: 'Rooms', level: 1 }).boundingBox();
    assert.ok(room.y >= 0 && room.y < 200, 'the rooms stay');
    assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth), 390);
    await assertAccessible(phone);
});

test('people see where they are logged in, and end what they do not know', async () => {
    await open(ada, 0, 'ada');
    const { cookie } = cluster.logIn(cluster.users.get('ada'));
    cluster.logIn(cluster.users.get('bea'));
    await ada.getByRole('button', { name: 'Sessions' }).click();
    const dialog = ada.getByRole('dialog', { name: 'Where you are logged in' });
    await waitForText(dialog, 'in use here');
    assert.equal(await dialog.getByRole('listitem').count(), 2);
    await assertAccessible(ada);
    assert.equal(await dialog.getByRole('button', { name: 'End' }).count(), 1);     // not the one in use
    await dialog.getByRole('button', { name: 'End' }).click();
    await dialog.getByRole('button', { name: 'End' }).waitFor({ state: 'detached' });
    assert.equal(await dialog.getByRole('listitem').count(), 1);
    assert.equal(cluster.sessions.has(cookie), false);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await ada.getByLabel('Language').selectOption('de');
    await ada.getByRole('button', { name: 'Sitzungen' }).click();
    await waitForText(ada.getByRole('dialog'), 'wird hier benutzt');
});

test('where the sessions cannot be shown or ended, that is said, with the id of the request in small print', async () => {
    await open(ada, 0, 'ada');
    cluster.logIn(cluster.users.get('ada'));
    const fail = route => route.fulfill({
        status: 503, headers: { 'X-Request-Id': 'request-7' }, json: { error: { code: 'unavailable', message: '' } },
    });
    await ada.route('**/api/v1/session/all', fail);
    await ada.getByRole('button', { name: 'Sessions' }).click();
    const dialog = ada.getByRole('dialog', { name: 'Where you are logged in' });
    await waitForText(dialog.getByRole('alert'), 'The node cannot reach the database');
    assert.equal(await dialog.getByRole('alert').locator('small').textContent(), 'Request request-7');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await ada.unroute('**/api/v1/session/all', fail);
    await ada.route('**/api/v1/session/all/*', fail);
    await ada.getByRole('button', { name: 'Sessions' }).click();
    await dialog.getByRole('button', { name: 'End' }).click();
    await waitForText(dialog.getByRole('alert'), 'The node cannot reach the database');
    assert.equal(await dialog.getByRole('alert').locator('small').textContent(), 'Request request-7');
});
