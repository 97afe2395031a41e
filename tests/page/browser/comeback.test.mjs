// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks below a meeting, and how people come back by themselves and are told why, against the fake cluster.
// No test reloads the page; each fails if the page does.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, chatLine, enterRoom, newPerson, notice, person, say, startBrowser, stateLine, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';

const password = 'a good password';
let browser;
let cluster;
let room;
let ada;
let loads;

before(async () => { browser = await startBrowser(); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    cluster.addUser('ada', 'Ada', 'Lovelace');
    cluster.addUser('bea', 'Beatrice', 'Shilling');
    room = cluster.addRoom('Team meeting');
    ada = await newPerson(browser);
    await cluster.admit(ada, 'ada');
    loads = 0;
    ada.on('load', () => loads++);
});
afterEach(async () => {
    for (const context of browser.contexts())
        await context.close();
    await cluster.stop();
    assert.deepEqual(ada.troubles, []);
    assert.equal(loads, 0, 'the page was not loaded again');
});

async function enterBoth() {
    const bea = await newPerson(browser);
    await cluster.admit(bea, 'bea', 1);
    await enterRoom(ada, 'Team meeting');
    await enterRoom(bea, 'Team meeting');
    await person(ada, 'Beatrice Shilling').waitFor();
    return bea;
}

test('when the node stops, everybody is back on the other node and told why, with the chat', async () => {
    const bea = await enterBoth();
    await say(ada, 'before');
    await chatLine(bea, 'before').waitFor();
    cluster.move(room, 1, 'node_stopping', 4005);
    for (const page of [ada, bea]) {
        await notice(page, 'The room moved to node2 because node1 is being stopped');
        await waitForText(stateLine(page), 'In the room, on node2');
        assert.equal(await chatLine(page, 'before').count(), 1);
    }
    await person(ada, 'Beatrice Shilling').waitFor();
});

for (const [code, socketCode, text, asked] of [
    ['not_here', 4002, 'The room was moved from node1 to node2', 'node1'],
    ['node_fenced', 4012, 'The room moved to node2 because node1 lost touch with the cluster', 'node2'],
]) {
    test(`after ${code} the person is back on the other node, sent there by ${asked}`, async () => {
        await enterRoom(ada, 'Team meeting');
        cluster.move(room, 1, code, socketCode);
        await notice(ada, text);
        await waitForText(stateLine(ada), 'In the room, on node2');
        assert.deepEqual(cluster.returns, [asked]);
    });
}

test('when the node of the room dies, everybody is back on the other node and told so', async () => {
    cluster.placeOn = cluster.nodes[1];
    const bea = await enterBoth();
    cluster.placeOn = null;
    await cluster.nodes[1].stop();
    for (const page of [ada, bea]) {
        await notice(page, 'The room moved to node1 because the connection to node2 was lost');
        await waitForText(stateLine(page), 'In the room, on node1');
    }
});

test('when the node dies that served the page too, the person is back on the other node all the same', async () => {
    const bea = await enterBoth();
    await say(ada, 'before');
    await chatLine(bea, 'before').waitFor();
    await cluster.nodes[0].stop();
    for (const page of [ada, bea]) {
        await notice(page, 'The room moved to node2 because the connection to node1 was lost');
        await waitForText(stateLine(page), 'In the room, on node2');
    }
    await say(ada, 'after');
    await chatLine(bea, 'after').waitFor();
    await assertAccessible(ada);
});

test('a node that falls silent without closing anything is noticed, also when it served the page', async () => {
    await enterRoom(ada, 'Team meeting');
    const since = Date.now();
    cluster.freeze(0);
    await notice(ada, 'The room moved to node2 because the connection to node1 was lost');
    const seconds = (Date.now() - since) / 1000;
    assert.ok(seconds < 13, `${seconds} s`);
    await waitForText(stateLine(ada), 'In the room, on node2');
});

test('a node that is silent does not hold up the way back', async () => {
    cluster.placeOn = cluster.nodes[1];
    await enterRoom(ada, 'Team meeting');
    cluster.placeOn = null;
    cluster.nodes[0].isFrozen = true;
    cluster.close(room, 'node_stopping', 4005);
    room.node = null;
    await notice(ada, 'You are back on node2');
    assert.deepEqual(cluster.returns, ['node2']);
});

test('while nobody can open the room, that is said; then the person is back', async () => {
    await ada.getByLabel('Language').selectOption('de');
    await ada.getByLabel('Sprache').selectOption('en');     // now the page has both
    await enterRoom(ada, 'Team meeting');
    cluster.isWaiting = true;
    await cluster.nodes[0].stop();
    await waitForText(stateLine(ada), 'The connection to node1 was lost. If node1 does not come back within 12 s, the room opens on another node.');
    await ada.getByLabel('Language').selectOption('de');
    await waitForText(stateLine(ada), 'Ist node1 ausgefallen, öffnet der Raum auf einem anderen Knoten, sobald das sicher ist.');
    await assertAccessible(ada);
    cluster.isWaiting = false;
    await ada.getByLabel('Sprache').selectOption('en');
    await notice(ada, 'The room moved to node2 because the connection to node1 was lost');
});

test('who may not come back logs in again, and finds what was written', async () => {
    await enterRoom(ada, 'Team meeting');
    await ada.getByLabel('Write a message').fill('half a thought');
    cluster.sessions.clear();
    cluster.move(room, 1, 'not_here', 4002);
    await waitForText(ada.getByRole('alert'), 'Your session has ended. Log in again.');
    await ada.getByLabel('Login').fill('ada');
    await ada.getByLabel('Password').fill(password);
    await ada.getByRole('button', { name: 'Log in' }).click();
    await waitForText(stateLine(ada), 'In the room, on node2');
    assert.equal(await ada.getByLabel('Write a message').inputValue(), 'half a thought');
});

test('while nothing answers the page says what it does, keeps what is written, and recovers when told to try', async () => {
    await enterRoom(ada, 'Team meeting');
    await say(ada, 'before');
    await chatLine(ada, 'before').waitFor();
    await cluster.stop();
    await waitForText(stateLine(ada), 'The connection to node1 was lost. No node lets you in at the moment.');
    await ada.getByLabel('Write a message').fill('written meanwhile');
    assert.ok(await ada.getByRole('button', { name: 'Send', exact: true }).isDisabled());
    await assertAccessible(ada);
    const tryNow = ada.getByRole('button', { name: 'Try now' });
    await tryNow.waitFor();
    const press = await tryNow.elementHandle();         // it goes when the page tries by itself in this moment
    await cluster.nodes[0].start();
    await press.evaluate(element => element.click());
    await notice(ada, 'You are back on node1; the connection was lost for a while');
    assert.equal(await ada.getByLabel('Write a message').inputValue(), 'written meanwhile');
    await chatLine(ada, 'before').waitFor();
});

test('a message that was lost with the connection comes back into the box', async () => {
    await enterRoom(ada, 'Team meeting');
    cluster.isDeaf = true;
    await say(ada, 'important');
    cluster.close(room, 'too_slow', 4008);
    await notice(ada, 'your connection was too slow');
    await waitForText(ada.getByRole('alert'), 'This did not reach the room.');
    assert.equal(await ada.getByLabel('Write a message').inputValue(), 'important');
});

test('a line that is not stored says so until it is', async () => {
    const bea = await enterBoth();
    cluster.isStoring = false;
    await say(ada, 'for the minutes');
    const mark = ada.locator('.line-mark:visible');
    await waitForText(mark, 'not stored yet');
    assert.equal(await bea.locator('.line-mark:visible').count(), 0, 'only the person who wrote it is told');
    await assertAccessible(ada);
    cluster.store(room);
    await mark.waitFor({ state: 'detached' });
});

test('a line that died with its node says so', async () => {
    await enterRoom(ada, 'Team meeting');
    await say(ada, 'stored');
    await chatLine(ada, 'stored').waitFor();
    cluster.isStoring = false;
    await say(ada, 'for the minutes');
    await chatLine(ada, 'for the minutes').waitFor();
    await cluster.nodes[0].stop();
    await waitForText(ada.locator('.line-mark:visible'), 'lost with the node: send it again');
    assert.equal(await ada.locator('.line-mark:visible').count(), 1);
    await assertAccessible(ada);
});

test('people are told when the node is emptied, with the time that is left; then they move and are told why', async () => {
    await enterRoom(ada, 'Team meeting');
    const until = Date.now() + 5 * 60000;
    cluster.tell(room, { t: 'notice', code: 'node_draining', message: 'New disks.', until });
    const bar = ada.getByRole('region', { name: 'Notice' });
    const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(until);
    await waitForText(bar, `node1 is being emptied. At ${time} the room moves to another node; you move with it.`);
    await waitForText(bar, 'New disks.');
    await waitForText(bar, /(5:00|4:5\d) left/);
    await assertAccessible(ada);
    cluster.move(room, 1, 'not_here', 4002);
    await notice(ada, 'The room moved to node2 because node1 is being emptied');
    await bar.waitFor({ state: 'hidden' });
});

test('a notice can be dismissed, and the next one is shown', async () => {
    await enterRoom(ada, 'Team meeting');
    cluster.tell(room, { t: 'notice', code: 'node_draining', message: '', until: 0 });
    const bar = ada.getByRole('region', { name: 'Notice' });
    await waitForText(bar, 'node1 is being emptied. The room stays here until everybody has left.');
    await ada.getByRole('button', { name: 'Dismiss' }).click();
    await bar.waitFor({ state: 'hidden' });
    cluster.tell(room, { t: 'notice', code: 'node_stays', message: '', until: 0 });
    await waitForText(bar, 'node1 is not being emptied any more. The room stays here.');
    cluster.tell(room, { t: 'notice', code: 'tea_time', message: 'There is tea in the kitchen.', until: 0 });
    await waitForText(bar, 'There is tea in the kitchen.');
});

test('the time of a notice is the reader\'s own', async () => {
    const reader = await newPerson(browser, { timezoneId: 'Asia/Tokyo' });
    await cluster.admit(reader, 'bea');
    await enterRoom(reader, 'Team meeting');
    const until = Date.now() + 60000;
    cluster.tell(room, { t: 'notice', code: 'node_draining', message: '', until });
    const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(until);
    await waitForText(reader.getByRole('region', { name: 'Notice' }), `At ${time}`);
});
