// SPDX-License-Identifier: GPL-3.0-or-later
// People use the page of a real cluster of two nodes. What the page shows is checked against what SOAP says.
// The cluster is as realcluster.mjs says; a test may stop one of its nodes for a while.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { SoapSession } from './admin.mjs';
import {
    assertAccessible, button, chatLine, chooseFiles, enterRoom, fileRow, logIn, newPerson, patienceMs, peopleOf, person, say, showFiles,
    startBrowser, stateLine, waitForText,
} from './browser.mjs';
import { pdf } from './fake/pdf.mjs';
import { png } from './fake/png.mjs';
import { RealCluster, adminLogin } from './realcluster.mjs';

const cluster = new RealCluster();
const { mark, password } = cluster;
const [node1, node2] = cluster.nodes.map(({ url }) => url);
const pids = cluster.nodes.map(({ pid }) => pid);
const [adaLogin, beaLogin] = ['Ada', 'Bea'].map(name => cluster.loginOf(name));
const [adaName, beaName] = [`Ada ${mark}`, `Bea ${mark}`];

const soap = [new SoapSession(node1), new SoapSession(node2)];
let browser;
let library;
let garden;
let ada;
let bea;

before(async () => {
    browser = await startBrowser();
    for (const session of soap)
        await session.logIn(...await adminLogin());
    for (const firstName of ['Ada', 'Bea'])
        await cluster.addUser(firstName);
    library = await cluster.addRoom('conference', 'Library');
    garden = await cluster.addRoom('conference', 'Garden');
});

after(async () => {
    await browser?.close();
    await cluster.tidy();
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
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
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
