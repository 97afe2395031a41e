// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in by a link of another program.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, newPerson, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';
import { FakeEntry } from '../fake/entry.mjs';

const secret = '0123456789abcdef0123456789abcdef';
let browser;
let cluster;
let room;
let ada;
let answer;         // what the API says to `POST secure`: (body) => {status, json}

before(async () => { browser = await startBrowser(); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    room = cluster.addRoom('Lecture');
    ada = await newPerson(browser);
    await new FakeEntry(cluster).serve(ada);
    await ada.context().route('**/api/v1/secure', async route => {
        const { status, json } = await answer(route.request().postDataJSON());
        await route.fulfill({ status, json });
    });
});
afterEach(async () => {
    for (const context of browser.contexts())
        await context.close();
    await cluster.stop();
    assert.deepEqual(ada.troubles, []);
});

async function comeIn(firstName) {
    const user = { id: 1000, login: 'ada', firstName, lastName: '', level: 'user', guest: false, onlyRoom: room.id };
    const { cookie, session } = cluster.logIn(user);
    const kept = { name: 'atrium_session', value: cookie, url: cluster.url(), httpOnly: true };
    await ada.context().addCookies([{ ...kept, sameSite: 'Strict' }]);
    return { status: 200, json: { user, csrfToken: session.csrfToken, room: { id: room.id, name: room.name } } };
}

function refusal(status, code) {
    return { status, json: { error: { code, message: `The fake says ${code}.`, remedy: '' } } };
}

function open(more = '') {
    return ada.goto(`${cluster.url()}?secureHash=${secret}${more}`);
}

test('a link leads straight into the room, in its language, and its secret is in one request alone', async () => {
    answer = () => comeIn('Ada');
    const told = [];
    ada.on('request', request => told.push([request.url(), request.postData() ?? '']));
    await open(`&scopeRoomId=${room.id}&language=2#/rooms`);
    await ada.locator('.room[data-state="joined"]').waitFor();
    assert.equal(await ada.evaluate(() => document.documentElement.lang), 'de');
    assert.equal(new URL(ada.url()).search, '');
    assert.equal(new URL(ada.url()).hash, `#/room/${room.id}`);
    const sent = told.slice(1).filter(texts => texts.join(' ').includes(secret));
    assert.deepEqual(sent.map(([url]) => url.split('/api/v1/')[1]), ['secure']);
    await ada.reload();
    await ada.locator('.room[data-state="joined"]').waitFor();
});

test('a link that asks for a name lets in who says one', async () => {
    const asks = { needsName: true, name: 'Ada Lovelace', room: { id: room.id, name: room.name } };
    answer = ({ name }) => name ? comeIn(name) : { status: 200, json: asks };
    await open();
    await waitForText(ada.locator('h1'), 'How shall the others see you?');
    await waitForText(ada.locator('.guest-room'), 'Lecture');
    assert.equal(await ada.getByLabel('Your name').inputValue(), 'Ada Lovelace');
    await assertAccessible(ada);
    await ada.getByLabel('Your name').fill('Countess');
    await ada.keyboard.press('Enter');
    await ada.locator('.room[data-state="joined"]').waitFor();
});

test('a link that lets nobody in says why and what to do', async () => {
    answer = () => refusal(410, 'hash_used');
    await open();
    await waitForText(ada.locator('h1'), 'This link is not valid any more');
    await waitForText(ada.getByRole('alert'), 'Go back to the page where you found it');
    await assertAccessible(ada);
    answer = () => refusal(503, 'unavailable');
    await open();
    await waitForText(ada.locator('h1'), 'You could not come in');
    answer = () => refusal(404, 'hash_unknown');
    await ada.getByRole('button', { name: 'Try again' }).click();
    await waitForText(ada.locator('h1'), 'This link is not known');
    await ada.getByRole('button', { name: 'Log in with an account' }).click();
    await waitForText(ada.locator('h1'), 'Log in');
});
