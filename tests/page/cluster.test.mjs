// SPDX-License-Identifier: GPL-3.0-or-later
// People use the page of a real cluster of two nodes. What the page shows is checked against what SOAP says.
// ATRIUM_NODE1, ATRIUM_NODE2: the page's address on each node; ATRIUM_ADMIN_LOGIN, ATRIUM_ADMIN_PASSWORD_FILE.
// ATRIUM_NODE1_PID, ATRIUM_NODE2_PID: their processes, if a test may stop one for a while.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { AdminApi, SoapSession } from './admin.mjs';
import {
    assertAccessible, button, chatLine, chooseFiles, enterRoom, fileRow, logIn, newPerson, peopleOf, person, say, showFiles, startBrowser, stateLine,
    waitForText,
} from './browser.mjs';
import { pdf } from './fake/pdf.mjs';
import { png } from './fake/png.mjs';

const [node1, node2] = [setting('ATRIUM_NODE1'), setting('ATRIUM_NODE2')].map(url => url.replace(/\/*$/, '/'));
const adminLogin = setting('ATRIUM_ADMIN_LOGIN');
const adminPassword = (await readFile(setting('ATRIUM_ADMIN_PASSWORD_FILE'), 'utf8')).trim();

const pids = [process.env.ATRIUM_NODE1_PID, process.env.ATRIUM_NODE2_PID].map(Number);

const mark = randomBytes(4).toString('hex');            // keeps this run apart from whatever else is in the cluster
const password = randomBytes(12).toString('base64url');
const [adaLogin, beaLogin] = [`ada-${mark}`, `bea-${mark}`];
const [adaName, beaName] = [`Ada ${mark}`, `Bea ${mark}`];
const [library, garden] = [`Library ${mark}`, `Garden ${mark}`];

const admin = new AdminApi(node1);
const soap = [new SoapSession(node1), new SoapSession(node2)];
const made = [];
let browser;
let ada;
let bea;

function setting(name) {
    assert.ok(process.env[name], `${name} must be set: see the top of this file`);
    return process.env[name];
}

before(async () => {
    browser = await startBrowser();
    await admin.logIn(adminLogin, adminPassword);
    for (const session of soap)
        await session.logIn(adminLogin, adminPassword);
    for (const [login, firstName] of [[adaLogin, 'Ada'], [beaLogin, 'Bea']]) {
        const user = { login, password, firstName, lastName: mark, email: `${login}@atrium.invalid`, level: 'user' };
        made.push(`users/${await admin.add('users', user)}`);
    }
    for (const name of [library, garden]) {
        const room = { name, capacity: 32, type: 'conference', comment: 'Made by a test', isPublic: true };
        made.push(`rooms/${await admin.add('rooms', room)}`);
    }
});

after(async () => {
    await browser?.close();
    for (const path of made)
        await admin.remove(path);
});

beforeEach(async () => {
    ada = await newPerson(browser);
    bea = await newPerson(browser);
    await logIn(ada, node1, adaLogin, password);
    await logIn(bea, node1, beaLogin, password);
    for (const page of [ada, bea]) {
        await waitForText(peopleOf(page, library), '0 / 32');       // nobody is left from the test before
        await waitForText(peopleOf(page, garden), '0 / 32');
    }
});

afterEach(async () => {
    const troubles = [ada, bea].flatMap(page => page.troubles);
    for (const context of browser.contexts())
        await context.close();
    assert.deepEqual(troubles, []);
});

/** The connections of this run's people, once node `index` lists `count` of them. */
async function connections(index, count) {
    let found = [];
    for (const deadline = Date.now() + 15000; Date.now() < deadline;) {
        found = (await soap[index].connections()).filter(connection => connection.login.endsWith(mark));
        if (found.length === count)
            return found;
    }
    assert.fail(`node ${index + 1} lists ${found.length} connections, not ${count}`);
}

test('a wrong password is refused with a reason', async () => {
    const page = await newPerson(browser);
    await page.goto(node1);
    await page.getByLabel('Login').fill(adaLogin);
    await page.getByLabel('Password').fill(`${password}x`);
    await page.getByRole('button', { name: 'Log in' }).click();
    await waitForText(page.getByRole('alert'), 'The login or the password is wrong.');
    await assertAccessible(page);
});

test('two people in one room see each other and talk; the status page of both nodes counts them', async () => {
    await enterRoom(ada, library);
    await enterRoom(bea, library);
    await person(ada, beaName).waitFor();
    await person(bea, adaName).waitFor();
    assert.equal(await stateLine(ada).textContent(), await stateLine(bea).textContent(), 'they are on the same node');

    await say(ada, 'Good morning, Bea');
    await chatLine(bea, 'Good morning, Bea').waitFor();
    await say(bea, '<img src="x" onerror="document.title = 1">');
    await chatLine(ada, '<img src="x"').waitFor();
    assert.equal(await ada.locator('.log img').count(), 0);
    await assertAccessible(ada);

    for (const node of [node1, node2]) {
        const watcher = await newPerson(browser);
        await logIn(watcher, node, adaLogin, password);
        await waitForText(peopleOf(watcher, library), '2 / 32');
        await assertAccessible(watcher);
    }

    await bea.getByRole('button', { name: 'Leave' }).click();
    await waitForText(ada.locator('.line-notice'), `${beaName} left`);
    await person(ada, beaName).waitFor({ state: 'detached' });
    await waitForText(peopleOf(bea, library), '1 / 32');
});

test('two different rooms are open on two different nodes, whichever node is asked', async () => {
    await enterRoom(ada, library);
    await enterRoom(bea, garden);
    const seen = [];
    for (const index of [0, 1]) {
        const [one, other] = (await connections(index, 2)).sort((a, b) => a.login.localeCompare(b.login));
        assert.deepEqual([one.login, one.roomName], [adaLogin, library]);
        assert.deepEqual([other.login, other.roomName], [beaLogin, garden]);
        assert.notEqual(one.nodeName, other.nodeName);
        await waitForText(stateLine(ada), `on ${one.nodeName}`);
        await waitForText(stateLine(bea), `on ${other.nodeName}`);
        seen.push([one.nodeName, other.nodeName]);
    }
    assert.deepEqual(seen[0], seen[1], 'both nodes say the same');
});

test('who is kicked through any node is told, and the others see it', async () => {
    await enterRoom(ada, library);
    await enterRoom(bea, library);
    await person(ada, beaName).waitFor();
    const kicked = (await connections(1, 2)).find(connection => connection.login === beaLogin);
    assert.equal(await soap[1].kick(kicked.publicSID), true);
    await waitForText(stateLine(bea), 'Your session in this room was closed by an administrator or moderator.');
    await waitForText(ada.locator('.line-notice'), `${beaName} was removed by an administrator or moderator`);
    await person(ada, beaName).waitFor({ state: 'detached' });
    assert.equal((await connections(0, 1))[0].login, adaLogin);
});

test('files that come in through one node are seen, leafed through and put on the board by who is on the other', async () => {
    const other = await newPerson(browser);
    await logIn(other, node2, beaLogin, password);
    for (const page of [ada, other]) {
        await enterRoom(page, library);
        await showFiles(page);
    }
    const plan = pdf('First page', 'Second page');
    await chooseFiles(ada, ['photo.png', png(320, 200, [30, 120, 200])], ['plan.pdf', plan]);
    for (const name of ['photo.png', 'plan.pdf']) {
        const picture = fileRow(other, name).locator('img');
        await picture.waitFor({ timeout: 60000 });          // the preview is made by whichever node is free
        await other.waitForFunction(image => image.naturalWidth > 0, await picture.elementHandle());
    }
    await assertAccessible(other);

    await fileRow(other, 'plan.pdf').locator('.file-main').click();
    const dialog = other.getByRole('dialog', { name: 'plan.pdf' });
    for (const page of [1, 2]) {
        await waitForText(dialog, `Page ${page} of 2`);
        await other.waitForFunction(number => {
            const picture = document.querySelector('dialog img');
            return picture?.src.endsWith(`/pages/${number}`) && picture.naturalHeight > 1000;
        }, page);
        await other.keyboard.press('ArrowRight');
    }
    await dialog.getByRole('button', { name: 'Put on the whiteboard' }).click();
    await ada.locator('.board-paper image[href^="blob:"]').waitFor();

    const download = other.waitForEvent('download');
    await button(other, 'What to do with plan.pdf').click();
    await other.getByRole('menuitem', { name: 'Download', exact: true }).click();
    assert.deepEqual(await readFile(await (await download).path()), plan);
    assert.deepEqual(other.troubles, []);
});

test('people on both nodes read the same in the lobby', async () => {
    const other = await newPerson(browser);
    await logIn(other, node2, beaLogin, password);
    for (const page of [ada, other])
        await waitForText(page.getByRole('region', { name: 'Lobby' }), 'Everybody who is logged in reads this');
    await ada.getByLabel('Write to everybody').fill(`Good morning ${mark}`);
    await ada.getByLabel('Write to everybody').press('Enter');
    for (const page of [ada, other])
        await chatLine(page, `Good morning ${mark}`).waitFor();
    await assertAccessible(other);
});

test('when the node falls silent that has the room and served the page, people are back on the other one and told why', {
    skip: pids.some(pid => !pid) && 'needs the processes of the nodes',
    timeout: 120000,
}, async () => {
    const names = [];
    for (const node of [node1, node2]) {
        const page = await newPerson(browser);
        await logIn(page, node, adaLogin, password);
        await waitForText(page.locator('.freshness'), 'as ');
        names.push(/as (.+) sees it/.exec(await page.locator('.freshness').textContent())[1]);
    }
    await enterRoom(ada, garden);
    const here = /on (.+)$/.exec(await stateLine(ada).textContent())[1];
    const index = names.indexOf(here);
    const page = await newPerson(browser);
    await logIn(page, [node1, node2][index], beaLogin, password);
    await enterRoom(page, garden);
    await say(page, 'before');
    await chatLine(ada, 'before').waitFor();
    process.kill(pids[index], 'SIGSTOP');
    try {
        const told = page.locator('.line-notice', { hasText: `The room moved to ${names[1 - index]} because the connection to ${here} was lost` });
        await told.waitFor({ timeout: 60000 });
        await waitForText(stateLine(page), `In the room, on ${names[1 - index]}`);
        assert.equal(await chatLine(page, 'before').count(), 1);
        await say(page, 'after');
        await chatLine(page, 'after').waitFor();
    } finally {
        process.kill(pids[index], 'SIGCONT');
    }
    await waitForText(stateLine(ada), `In the room, on ${names[1 - index]}`);
    await chatLine(ada, 'after').waitFor();
});
