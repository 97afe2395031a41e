// SPDX-License-Identifier: GPL-3.0-or-later
// Voice and video from browser to browser in a room of a real cluster of two nodes, whose node is then killed. The cluster is as
// cluster.test.mjs says, and one of its nodes is gone afterwards.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { AdminApi } from './admin.mjs';
import { button, enterRoom, fakeDevices, logIn, newPerson, notice, person, startBrowser, stateLine, waitForText } from './browser.mjs';
import { comes, pictureOf, prepare, showFace, speak, tile, until } from './mediapeople.mjs';

const nodes = [1, 2].map(id => ({ url: setting(`ATRIUM_NODE${id}`).replace(/\/*$/, '/'), pid: Number(setting(`ATRIUM_NODE${id}_PID`)) }));
const adminPassword = (await readFile(setting('ATRIUM_ADMIN_PASSWORD_FILE'), 'utf8')).trim();
const mark = randomBytes(4).toString('hex');
const password = randomBytes(12).toString('base64url');
const hall = `Hall ${mark}`;
const names = ['Ada', 'Bea', 'Cat'];
const made = [];
const takeoverMs = 60000;           // until it is certain that a node has failed
let alive = nodes;
let browser;

function setting(name) {
    assert.ok(process.env[name], `${name} must be set: see the top of cluster.test.mjs`);
    return process.env[name];
}

async function admin() {
    const api = new AdminApi(alive[0].url);
    await api.logIn(setting('ATRIUM_ADMIN_LOGIN'), adminPassword);
    return api;
}

function loginOf(name) {
    return `${name.toLowerCase()}-${mark}`;
}

before(async () => {
    browser = await startBrowser(...fakeDevices);
    const api = await admin();
    for (const firstName of names)
        made.push(`users/${await api.add('users', { login: loginOf(firstName), password, firstName, lastName: mark, email: `${loginOf(firstName)}@atrium.invalid`, level: 'user' })}`);
    made.push(`rooms/${await api.add('rooms', { name: hall, capacity: 32, type: 'conference', comment: 'Made by a test', isPublic: true })}`);
});

after(async () => {
    await browser?.close();
    const api = await admin();
    for (const path of made)
        await api.remove(path);
});

async function theNodeOf(page) {
    const name = /on (.+)$/.exec(await stateLine(page).textContent())[1];
    for (const node of nodes) {
        const { node: answered } = await (await page.request.get(`${node.url}api/v1/rooms`)).json();
        if (answered.name === name)
            return { ...node, name };
    }
    return assert.fail(`no node is called ${name}`);
}

test('three people of two nodes see and hear each other, also after their node was killed, without a reload', async () => {
    let loads = 0;
    const people = await Promise.all(names.map(async (name, i) => {
        const page = await newPerson(browser, { viewport: { width: 1280, height: 800 } });
        await prepare(page);
        await logIn(page, nodes[i % 2].url, loginOf(name), password);
        await enterRoom(page, hall);
        page.on('load', () => loads++);
        await speak(page);
        await showFace(page);
        return page;
    }));
    const [ada, bea, cat] = people;
    for (const page of people)
        await comes(page, { pictures: 2, voices: 2 });
    await button(bea, 'Mute').click();
    await waitForText(person(ada, 'Bea'), 'muted');

    const dead = await theNodeOf(ada);
    alive = nodes.filter(node => node.pid !== dead.pid);
    process.kill(dead.pid, 'SIGKILL');
    await until(async () => (await Promise.all(people.map(page => page.locator('.room').getAttribute('data-state')))).every(state => state !== 'joined'), 'everybody to notice');
    await comes(ada, { pictures: 2, voices: 1 });        // no node is needed for what goes from browser to browser
    for (const page of people)
        await page.locator('[data-state="joined"] .state', { hasNotText: dead.name }).waitFor({ timeout: takeoverMs });

    await waitForText(person(ada, 'Bea'), 'muted');
    for (const page of people)
        await comes(page, { pictures: 2, voices: 1 });
    await pictureOf(ada, `Cat ${mark}`);
    await notice(ada, `because the connection to ${dead.name} was lost`);
    await button(bea, 'Unmute').click();
    for (const page of people)
        await comes(page, { pictures: 2, voices: 2 });
    await button(cat, 'Leave').click();
    await tile(ada, `Cat ${mark}`).waitFor({ state: 'detached' });
    assert.equal(loads, 0, 'nobody loaded the page again');
    assert.deepEqual(people.flatMap(page => page.troubles), []);
});
