// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in and the status page, against the fake cluster.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, enterRoom, newPerson, peopleOf, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';

const password = 'a good password';
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

test('a wrong password is told, and the person can type it again at once', async () => {
    await ada.goto(cluster.url());
    await ada.getByLabel('Login').fill('ada');
    await ada.getByLabel('Password').fill('wrong');
    await ada.keyboard.press('Enter');
    await waitForText(ada.getByRole('alert'), 'The login or the password is wrong.');
    assert.equal(await ada.evaluate(() => document.activeElement.id), 'password');
    await assertAccessible(ada);
    await ada.keyboard.type(password);
    await ada.keyboard.press('Enter');
    await ada.getByRole('heading', { name: 'Rooms' }).waitFor();
});

test('without a room the status page says what to do, and shows a room as soon as there is one', async () => {
    await cluster.admit(ada, 'ada');
    await waitForText(ada.getByRole('status'), 'There are no rooms yet.');
    await assertAccessible(ada);
    cluster.addRoom('Team meeting', { comment: 'Every weekday' });
    await ada.getByRole('heading', { name: 'Team meeting' }).waitFor();
    assert.equal(await peopleOf(ada, 'Team meeting').textContent(), '0 / 32');
    await assertAccessible(ada);
});

test('the numbers follow, and a link that has the focus keeps it', async () => {
    cluster.addRoom('Team meeting');
    const other = cluster.addRoom('Other');
    const bea = await newPerson(browser);
    await cluster.admit(ada, 'ada');
    await cluster.admit(bea, 'bea', 1);
    await ada.getByRole('link', { name: 'Enter Team meeting' }).focus();
    await enterRoom(bea, 'Team meeting');
    await waitForText(peopleOf(ada, 'Team meeting'), '1 / 32');
    await waitForText(ada.locator('.room-node'), 'Open on node2');
    cluster.rooms.delete(other.id);
    await ada.getByRole('heading', { name: 'Other' }).waitFor({ state: 'detached' });
    cluster.addRoom('Another');
    await ada.getByRole('heading', { name: 'Another' }).waitFor();
    assert.equal(await ada.evaluate(() => document.activeElement.ariaLabel), 'Enter Team meeting');
});

test('a node that does not answer is told with the time, and the page recovers', async () => {
    cluster.addRoom('Team meeting');
    await cluster.admit(ada, 'ada');
    await peopleOf(ada, 'Team meeting').waitFor();
    await cluster.nodes[0].stop();
    await waitForText(ada.locator('.freshness'), /Not up to date since \d\d:\d\d\. The node does not answer\./);
    await assertAccessible(ada);
    assert.equal(await peopleOf(ada, 'Team meeting').textContent(), '0 / 32');
    await cluster.nodes[0].start();
    await waitForText(ada.locator('.freshness'), 'Up to date, as node1 sees it');
    cluster.unavailable = true;
    await waitForText(ada.locator('.freshness'), 'cannot reach the database');
});

test('a hidden page asks for nothing, a page seen again asks at once', async () => {
    await cluster.admit(ada, 'ada');
    let asked = 0;
    ada.on('request', request => { asked += Number(request.url().endsWith('/rooms')); });
    const setHidden = hidden => ada.evaluate(value => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await ada.clock.install();
    await setHidden(true);
    await ada.clock.runFor(60000);
    const whileHidden = asked;
    await setHidden(false);
    await ada.waitForRequest('**/rooms');
    assert.ok(whileHidden <= 1, `${whileHidden} requests while hidden`);
});

test('a session that ended leads to log in, and back to where the person was', async () => {
    cluster.addRoom('Team meeting');
    await cluster.admit(ada, 'ada');
    cluster.sessions.clear();
    await waitForText(ada.getByRole('alert'), 'Your session has ended.');
    await ada.getByLabel('Login').fill('ada');
    await ada.getByLabel('Password').fill(password);
    await ada.getByRole('button', { name: 'Log in' }).click();
    await ada.getByRole('heading', { name: 'Team meeting' }).waitFor();
});

test('a session of before is taken up when the page is loaded, and ends with log out', async () => {
    await cluster.admit(ada, 'ada');
    await ada.reload();
    await ada.getByRole('button', { name: 'Log out' }).click();
    await ada.getByLabel('Password').waitFor();
    assert.equal(cluster.sessions.size, 0);
    await ada.reload();
    await ada.getByLabel('Password').waitFor();
});

test('who logged in again in another tab can still enter a room here', async () => {
    cluster.addRoom('Team meeting');
    await cluster.admit(ada, 'ada');
    for (const session of cluster.sessions.values())
        session.csrfToken = 'of the other tab';
    await enterRoom(ada, 'Team meeting');
});

test('a node that is not ready when the page is loaded is told, and can be tried again', async () => {
    cluster.unavailable = true;
    await ada.goto(cluster.url());
    await waitForText(ada.getByRole('alert'), 'The node cannot reach the database');
    cluster.unavailable = false;
    await ada.getByRole('button', { name: 'Try again' }).click();
    await ada.getByLabel('Password').waitFor();
});

test('the language is the browser\'s until another one is chosen, which is kept', async () => {
    const german = await newPerson(browser, { locale: 'de-DE' });
    await german.goto(cluster.url());
    await german.getByRole('heading', { name: 'Anmelden' }).waitFor();
    await german.getByLabel('Anmeldename').fill('ada');
    await german.getByLabel('Sprache').selectOption('uk');
    await german.getByRole('heading', { name: 'Вхід' }).waitFor();
    assert.equal(await german.getByLabel('Логін').inputValue(), 'ada');
    assert.equal(await german.locator('html').getAttribute('lang'), 'uk');
    await german.reload();
    await german.getByRole('heading', { name: 'Вхід' }).waitFor();
});

test('a language that cannot be had because the node is gone is told, and the page stays as it is', async () => {
    await cluster.admit(ada, 'ada');
    await cluster.nodes[0].stop();
    await ada.getByLabel('Language').selectOption('fr');
    await waitForText(ada.locator('.bar').getByRole('alert'), 'The node does not answer.');
    assert.equal(await ada.getByLabel('Language').inputValue(), 'en');
});

test('a thousand rooms are shown, found by a word, and fit a phone', async () => {
    for (let i = 1; i <= 1000; i++)
        cluster.addRoom(`Room ${i}`, { comment: i === 777 ? 'Piano lessons' : '' });
    cluster.addRoom('A'.repeat(255), { comment: 'b'.repeat(2000) });
    const phone = await newPerson(browser, { viewport: { width: 390, height: 844 } });
    await cluster.admit(phone, 'ada');
    await phone.locator('.room-row').nth(1000).waitFor({ state: 'attached' });
    const names = await phone.locator('.room-name').allTextContents();
    assert.deepEqual(names.slice(1, 4), ['Room 1', 'Room 2', 'Room 3']);
    assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth), 390);
    await phone.getByRole('searchbox').fill('piano');
    await phone.getByRole('heading', { name: 'Room 777' }).waitFor();
    assert.equal(await phone.locator('.room-row').count(), 1);
    await phone.getByRole('searchbox').fill('nothing like it');
    await waitForText(phone.getByRole('status'), 'No room matches.');
});
