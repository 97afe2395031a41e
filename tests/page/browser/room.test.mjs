// SPDX-License-Identifier: GPL-3.0-or-later
// A room and everything that can happen to the connection, against the fake cluster.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, chatLine, enterRoom, newPerson, notice, person, say, startBrowser, stateLine, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';

let browser;
let cluster;
let room;
let ada;

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
});
afterEach(async () => {
    for (const context of browser.contexts())
        await context.close();
    await cluster.stop();
    assert.deepEqual(ada.troubles, []);
});

async function enterBoth() {
    const bea = await newPerson(browser);
    await cluster.admit(bea, 'bea', 1);
    await enterRoom(ada, 'Team meeting');
    await enterRoom(bea, 'Team meeting');
    await person(ada, 'Beatrice Shilling').waitFor();
    return bea;
}

test('two people see each other, talk, and leave; the keyboard is enough', async () => {
    const bea = await enterBoth();
    assert.equal(await ada.evaluate(() => document.activeElement.id), 'message');
    await ada.keyboard.type('Hello Bea');
    await ada.keyboard.press('Shift+Enter');
    await ada.keyboard.type('second line');
    await ada.keyboard.press('Enter');
    await chatLine(bea, 'Hello Bea').waitFor();
    assert.equal(await chatLine(bea, 'Hello Bea').textContent(), 'Hello Bea\nsecond line');
    await assertAccessible(ada);
    await bea.getByRole('button', { name: 'Leave' }).click();
    await bea.getByRole('heading', { name: 'Rooms' }).waitFor();
    await notice(ada, 'Beatrice Shilling left');
    await person(ada, 'Beatrice Shilling').waitFor({ state: 'detached' });
});

test('what people type is text; a web address is a link that tells the other site nothing', async () => {
    const bea = await enterBoth();
    await say(ada, '<img src=x onerror="document.title=1"><b>bold</b> https://a.example/b.');
    const line = chatLine(bea, '<img src=x');
    await line.waitFor();
    assert.equal(await line.locator('img, b').count(), 0);
    assert.equal(await line.locator('a').getAttribute('href'), 'https://a.example/b');
    assert.equal(await line.locator('a').getAttribute('rel'), 'noopener noreferrer');
});

test('a room on a node that joined after the page was loaded is entered all the same', async () => {
    cluster.unknownNode = cluster.nodes[1];
    await ada.reload();
    cluster.unknownNode = null;
    cluster.placeOn = cluster.nodes[1];
    await enterRoom(ada, 'Team meeting');
    await waitForText(stateLine(ada), 'node2');
    assert.ok(ada.troubles.length > 0, 'the browser refused the node at first');
    assert.ok(ada.troubles.every(trouble => trouble.includes('connect-src')), ada.troubles.join());
    ada.troubles.length = 0;
});

test('closing the page says good-bye to the room', async () => {
    const bea = await enterBoth();
    await bea.goto('about:blank');
    await notice(ada, 'Beatrice Shilling left');
});

test('a message that the room refuses comes back with the reason', async () => {
    await enterRoom(ada, 'Team meeting');
    await say(ada, '/refuse this');
    await waitForText(ada.getByRole('alert'), 'There were too many tries.');
    assert.equal(await ada.getByLabel('Write a message').inputValue(), '/refuse this');
});

test('a ticket refused once is not noticed, twice is told', async () => {
    cluster.refuseTickets = 1;
    await enterRoom(ada, 'Team meeting');
    await ada.getByRole('button', { name: 'Leave' }).click();
    cluster.refuseTickets = 2;
    await ada.getByRole('link', { name: 'Enter Team meeting' }).click();
    await waitForText(stateLine(ada), 'The node refused to let you in twice.');
    await ada.getByRole('button', { name: 'Enter again' }).click();
    await waitForText(stateLine(ada), 'In the room, on node1');
});

for (const [code, socketCode, text, mayEnter] of [
    ['kicked', 4003, 'Your session in this room was closed by an administrator or moderator.', true],
    ['bad_frame', 4007, 'This page sent something the room did not understand.', true],
    ['room_full', 4006, 'The room is full.', true],
    ['room_deleted', 4004, 'The room was deleted by an administrator.', false],
    ['room_closed', 4013, 'The room was closed by an administrator.', true],
]) {
    test(`after ${code} the person is told and ${mayEnter ? 'can enter again' : 'can only go back'}`, async () => {
        await enterRoom(ada, 'Team meeting');
        cluster.close(room, code, socketCode);
        await waitForText(stateLine(ada), text);
        assert.equal(await ada.getByRole('button', { name: 'Enter again' }).isVisible(), mayEnter);
        await assertAccessible(ada);
        await ada.getByRole('button', { name: 'Back to the rooms' }).click();
        await ada.getByRole('heading', { name: 'Rooms', level: 1 }).waitFor();
    });
}

test('a room that is closed shows what the administrator wrote', async () => {
    await enterRoom(ada, 'Team meeting');
    cluster.close(room, 'room_closed', 4013, 'The building closes at ten.');
    await waitForText(stateLine(ada), 'The room was closed by an administrator: The building closes at ten.');
});

test('who is deleted is logged out and told why', async () => {
    await enterRoom(ada, 'Team meeting');
    cluster.close(room, 'user_deleted', 4009);
    await waitForText(ada.getByRole('alert'), 'Your account was deleted by an administrator.');
    await ada.getByLabel('Password').waitFor();
});

test('a full room and an unknown room say what to do', async () => {
    room.capacity = 0;
    await ada.getByRole('link', { name: 'Enter Team meeting' }).click();
    await waitForText(stateLine(ada), 'The room is full. Try again when somebody has left.');
    await ada.goto(`${cluster.url()}#/room/4711`);
    await waitForText(stateLine(ada), 'This room does not exist');
});

test('the chat stays at its end when the room on the screen shrinks, and where the reader scrolled back to', async () => {
    room.chat = Array.from({ length: 60 }, (_, i) => ({ t: 'chat', seq: i, from: 'x', name: 'Somebody', text: `line ${i}`, at: i }));
    await enterRoom(ada, 'Team meeting');
    const untilAtEnd = () => ada.waitForFunction(() => {
        const log = document.querySelector('.log');
        return log.scrollHeight - log.scrollTop - log.clientHeight < 2;
    });
    await untilAtEnd();
    await ada.setViewportSize({ width: 700, height: 500 });
    await untilAtEnd();
    await say(ada, 'a long line '.repeat(100));
    await chatLine(ada, 'a long line').waitFor();
    await untilAtEnd();
    await ada.locator('.log').evaluate(log => { log.scrollTop = 100; });
    await say(ada, 'newest');
    await chatLine(ada, 'newest').waitFor();
    assert.equal(await ada.locator('.log').evaluate(log => log.scrollTop), 100);
});

test('on a phone the newest line and the message box are on the screen, whatever the names are', async () => {
    const phone = await newPerson(browser, { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true, locale: 'de-DE' });
    room.name = 'Ein sehr langer Name '.repeat(12);
    room.chat = Array.from({ length: 60 }, (_, i) => ({ t: 'chat', seq: i, from: 'x', name: 'Somebody', text: `line ${i}`, at: i }));
    cluster.addUser('long', 'Maximiliane-Friederike Alexandrina'.repeat(2), 'von Hohenzollern-Sondershausen');
    const { cookie } = cluster.logIn(cluster.users.get('long'));
    await phone.context().addCookies([{ name: 'atrium_session', value: cookie, url: cluster.url() }]);
    await phone.goto(`${cluster.url()}#/room/${room.id}`);
    await waitForText(stateLine(phone), 'Im Raum, auf node1');
    const line = await chatLine(phone, 'line 59').boundingBox();
    const box = await phone.getByRole('button', { name: 'Senden' }).boundingBox();
    assert.ok(line.y + line.height <= box.y, JSON.stringify(line));
    assert.ok(box.y + box.height <= 700 && box.x + box.width <= 390, JSON.stringify(box));
    const size = await phone.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    assert.deepEqual(size, [390, 700], 'the chat scrolls, not the page');
    await assertAccessible(phone);
});
