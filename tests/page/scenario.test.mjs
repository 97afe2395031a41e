// SPDX-License-Identifier: GPL-3.0-or-later
// A whole meeting on a real cluster of two nodes, in the middle of which the node of the room is killed. The cluster is as
// realcluster.mjs says, and one of its nodes is gone afterwards.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { button, chatLine, enterRoom, logIn, newPerson, notice, person, say, startBrowser, waitForText } from './browser.mjs';
import { RealCluster, takeoverMs } from './realcluster.mjs';

const cluster = new RealCluster();
let browser;
let hall;

before(async () => {
    browser = await startBrowser();
    for (const firstName of ['Ada', 'Bea'])
        await cluster.addUser(firstName);
    hall = await cluster.addRoom('restricted');
});

after(async () => {
    await browser?.close();
    await cluster.tidy();
});

/** Draws a rectangle at a place of the paper. */
async function draw(page, x, y) {
    await button(page, 'Rectangle (R)').click();
    const box = await page.locator('.board-paper').boundingBox();
    await page.mouse.move(box.x + x, box.y + y);
    await page.mouse.down();
    await page.mouse.move(box.x + x + 80, box.y + y + 50, { steps: 4 });
    await page.mouse.up();
}

async function putImage(page) {
    const chosen = page.waitForEvent('filechooser');
    await button(page, 'Image (I)').click();
    await (await chosen).setFiles({ name: 'dot.gif', mimeType: 'image/gif', buffer: Buffer.from('R0lGODdhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64') });
}

/** The picture on the board, as it is shown. */
function image(page) {
    return page.locator('.board-paper image[href^="blob:"]');
}

function objects(page, count) {
    return page.locator(`.board-paper[aria-label$="${count} object${count === 1 ? '' : 's'}"]`).waitFor();
}

/** Says a line; resolves when it is stored, and with it all that was done before. */
async function sayAndStore(page, text) {
    let line = Infinity;
    const stored = new Promise(resolve => {
        page.heard = frame => {
            if (frame.t === 'chat' && frame.text === text)
                line = frame.seq;
            else if (frame.t === 'saved' && frame.seq >= line)
                resolve();
        };
    });
    await say(page, text);
    await stored;
}

test('two people talk, draw and vote; their node is killed, and they are back without a reload with all that was there', async () => {
    const [ada, bea] = [await newPerson(browser, { viewport: { width: 1280, height: 800 } }), await newPerson(browser, { viewport: { width: 1280, height: 800 } })];
    for (const [page, login] of [[ada, 'ada'], [bea, 'bea']]) {
        page.on('websocket', socket => socket.on('framereceived', ({ payload }) => page.heard?.(JSON.parse(payload))));
        await logIn(page, cluster.nodes[0].url, cluster.loginOf(login), cluster.password);
        await enterRoom(page, hall);
    }
    await person(ada, `Bea ${cluster.mark}`).waitFor();
    let loads = 0;
    for (const page of [ada, bea])
        page.on('load', () => loads++);

    await button(bea, 'Ask to draw').click();
    await button(ada, 'Allow').click();
    await notice(bea, 'You may draw now');
    await draw(ada, 60, 60);
    await objects(bea, 1);
    await draw(bea, 220, 60);
    await putImage(bea);
    await image(ada).waitFor();

    await say(ada, 'Shall we go on?');
    await say(bea, 'Let us vote');
    await chatLine(ada, 'Let us vote').waitFor();
    await chatLine(bea, 'Shall we go on?').waitFor();
    for (const page of [ada, bea])
        await page.getByRole('tab', { name: 'Polls' }).click();
    await button(ada, 'New poll').click();
    await ada.getByRole('textbox', { name: 'Question' }).fill('Go on?');
    await button(ada, 'Start the poll').click();
    await bea.getByRole('radio', { name: 'Yes' }).check();
    await button(bea, 'Vote').click();
    await waitForText(ada.locator('.poll-answer', { hasText: 'Yes' }), '1 · 100 %');
    await ada.getByRole('tab', { name: 'Chat' }).click();
    await sayAndStore(ada, 'One vote');
    await ada.getByRole('tab', { name: 'Polls' }).click();

    const dead = await cluster.nodeOf(ada);
    await draw(bea, 380, 60);
    await objects(ada, 4);              // told, and not stored yet
    await draw(ada, 60, 200);           // perhaps not even that
    cluster.kill(dead);
    for (const page of [ada, bea])
        await page.locator('[data-state="joined"] .state', { hasNotText: dead.name }).waitFor({ timeout: takeoverMs });

    for (const page of [ada, bea]) {
        await objects(page, 5);
        await image(page).waitFor();
    }
    await waitForText(ada.locator('.poll-answer', { hasText: 'Yes' }), '1 · 100 %');
    await button(bea, 'Change the vote').waitFor();
    for (const page of [ada, bea]) {
        await page.getByRole('tab', { name: 'Chat' }).click();
        await notice(page, `because the connection to ${dead.name} was lost`);
        assert.deepEqual(await page.locator('.line-text').allTextContents(), ['Shall we go on?', 'Let us vote', 'One vote']);
    }
    await draw(bea, 220, 200);
    await objects(ada, 6);
    await say(bea, 'Here we are again');
    await chatLine(ada, 'Here we are again').waitFor();
    assert.equal(loads, 0, 'nobody loaded the page again');
    assert.deepEqual([...ada.troubles, ...bea.troubles], []);
});
