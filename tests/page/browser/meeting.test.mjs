// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in a room beside talking: rights, hands, words for some, polls, the whiteboard, against the fake cluster.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { assertAccessible, button, chatLine, newPerson, notice, person, say, startBrowser, stateLine, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';

/** Loading the page takes most of the time: the three come from room to room on the page that they have. */
const home = new Map();
let browser;
let cluster;

before(async () => {
    browser = await startBrowser();
    cluster = new FakeCluster();
    await cluster.start();
    cluster.addUser('ada', 'Ada', 'Lovelace');
    cluster.addUser('bea', 'Beatrice', 'Shilling');
    cluster.addUser('cat', 'Catherine', 'Johnson');
});
after(async () => {
    await browser.close();
    await cluster.stop();
});
afterEach(async () => {
    const pages = browser.contexts().flatMap(context => context.pages());
    for (const page of pages) {
        if ([...home.values()].includes(page)) {
            await page.evaluate(() => { location.hash = '#/rooms'; });
            await page.locator('.room').waitFor({ state: 'detached' });
        } else {
            await page.context().close();
        }
    }
    assert.deepEqual(pages.flatMap(page => page.troubles.splice(0)), []);
});

/** Somebody who is logged in enters a room; with options, on a computer that is used for nothing else. */
async function come(login, room, options = null) {
    let page = options ? null : home.get(login);
    if (!page) {
        const { cookie } = cluster.logIn(cluster.users.get(login));
        page = await newPerson(browser, options ?? { viewport: { width: 1280, height: 800 } });
        await page.context().addCookies([{ name: 'atrium_session', value: cookie, url: cluster.url() }]);
        if (!options)
            home.set(login, page);
    }
    await page.goto(`${cluster.url()}#/room/${room.id}`);
    await page.locator('.room[data-state="joined"]', { has: page.getByRole('heading', { name: room.name, level: 1 }) }).waitFor();
    return page;
}

function tab(page, name) {
    return page.getByRole('tab', { name });
}

/** Chooses what to do about somebody. */
async function act(page, name, action) {
    await button(page, `What to do about ${name}`).click();
    await page.getByRole('menu').getByText(action, { exact: true }).click();
}

async function drawLine(page) {
    const box = await page.locator('.board-paper').boundingBox();
    await page.mouse.move(box.x + 50, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + 150, box.y + 90, { steps: 3 });
    await page.mouse.up();
}

test('in a webinar one asks for the right to draw, a moderator gives it and takes it back', async () => {
    const room = cluster.addRoom('Town hall', { type: 'restricted' });
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    await waitForText(person(ada, 'Ada'), 'moderator');
    await waitForText(bea.locator('.board-read-only'), 'To draw, ask a moderator for the right.');
    assert.equal(await button(bea, 'Pen (P)').count(), 0);
    await button(bea, 'Ask to draw').click();
    await button(bea, 'You asked to draw').waitFor();
    await waitForText(ada.locator('.requests'), 'Beatrice Shilling asks to draw');
    await assertAccessible(ada);
    await button(ada, 'Decline').click();
    await notice(bea, 'A moderator declined: you may not draw for now');
    await button(bea, 'Ask to draw').click();
    await button(ada, 'Allow').click();
    await notice(bea, 'You may draw now');
    await drawLine(bea);
    await ada.locator('.board-paper [data-id], .board-paper polyline, .board-paper path').first().waitFor();
    await act(ada, 'Beatrice Shilling', 'May draw');
    await notice(bea, 'You may not draw any more');
});

test('a moderator makes another one with the keyboard alone, who then sees what moderators see', async () => {
    const room = cluster.addRoom('Team meeting');
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    const menu = button(ada, 'What to do about Beatrice Shilling');
    await menu.focus();
    await ada.keyboard.press('ArrowDown');
    assert.equal(await menu.getAttribute('aria-expanded'), 'true');
    await ada.keyboard.press('Escape');
    assert.equal(await menu.evaluate(element => element === document.activeElement), true);
    await ada.keyboard.press('Enter');
    await assertAccessible(ada);
    await ada.keyboard.press('End');
    await ada.keyboard.press('ArrowUp');
    await ada.keyboard.press('Enter');
    await notice(bea, 'You moderate this room now');
    await button(bea, 'New poll').waitFor({ state: 'hidden' });
    await tab(bea, 'Polls').click();
    await button(bea, 'New poll').waitFor();
    await act(bea, 'Ada Lovelace', 'Send out');
    await bea.getByRole('dialog').getByRole('button', { name: 'Send out' }).click();
    await waitForText(stateLine(ada), 'Your session in this room was closed by an administrator or moderator.');
    await person(bea, 'Ada').waitFor({ state: 'detached' });
});

test('hands keep their order; a moderator lowers one', async () => {
    const room = cluster.addRoom('Team meeting');
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    const cat = await come('cat', room);
    await button(cat, 'Raise hand').click();
    await waitForText(person(ada, 'Catherine').locator('.person-hand'), '1');
    await button(bea, 'Raise hand').click();
    await waitForText(person(ada, 'Beatrice').locator('.person-hand'), '2');
    assert.deepEqual(await ada.locator('.person-name').allTextContents(), ['Catherine Johnson', 'Beatrice Shilling', 'Ada Lovelace']);
    await act(ada, 'Catherine Johnson', 'Lower the hand');
    await button(cat, 'Raise hand').waitFor();
    await waitForText(person(ada, 'Beatrice').locator('.person-hand'), '1');
    await act(ada, 'Catherine Johnson', 'Mute');
    await notice(cat, 'Ada Lovelace muted you');
    await waitForText(person(bea, 'Catherine'), 'muted');
});

test('who writes is seen; a private message is for one person, and never for all by mistake', async () => {
    const room = cluster.addRoom('Team meeting');
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    const cat = await come('cat', room);
    await ada.getByLabel('Write a message').pressSequentially('Hello');
    await waitForText(bea.locator('.typing'), 'Ada Lovelace is writing…');
    await button(ada, 'Send').click();
    await chatLine(bea, 'Hello').waitFor();
    await bea.locator('.typing').filter({ hasNotText: 'writing' }).waitFor({ state: 'attached' });
    await act(ada, 'Beatrice Shilling', 'Message privately');
    assert.equal(await ada.evaluate(() => document.activeElement.id), 'message');
    await ada.keyboard.type('Between us');
    await assertAccessible(ada);
    await ada.keyboard.press('Enter');
    await waitForText(bea.locator('.line-whisper'), 'private, to you');
    await waitForText(ada.locator('.line-whisper'), 'private, to Beatrice Shilling');
    await button(bea, 'Leave').click();
    await notice(ada, 'Beatrice Shilling left');
    await ada.getByLabel('Write a message').fill('Still between us');
    await waitForText(ada.locator('.composer-hint'), 'This person has left.');
    assert.equal(await button(ada, 'Send').isDisabled(), true);
    await ada.getByLabel('To', { exact: true }).selectOption({ label: 'Everybody' });
    await button(ada, 'Send').click();
    await chatLine(cat, 'Still between us').waitFor();
    assert.equal(await chatLine(cat, 'Between us').count(), 1, 'the private line is not among them');
});

test('in a moderated chat a message waits until a moderator lets it through or drops it', async () => {
    const room = cluster.addRoom('Team meeting');
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    await ada.getByRole('switch', { name: 'Messages wait for a moderator' }).click();
    await waitForText(bea.locator('.chat'), 'A moderator lets your messages through.');
    for (const text of ['the first', 'the second']) {
        await say(bea, text);
        await waitForText(bea.locator('.held-line'), text);
        await waitForText(ada.locator('.held-line'), text);
    }
    await assertAccessible(ada);
    const line = text => ada.locator('.held-line', { hasText: text });
    await line('the first').getByRole('button', { name: 'Let through' }).click();
    await chatLine(bea, 'the first').waitFor();
    await line('the second').getByRole('button', { name: 'Drop' }).click();
    await notice(bea, 'A moderator did not let your message through: the second');
    await ada.locator('.held').waitFor({ state: 'hidden' });
});

test('a poll is asked, voted on, ended and removed', async () => {
    const room = cluster.addRoom('Team meeting');
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    await tab(ada, 'Polls').click();
    await button(ada, 'New poll').click();
    const question = ada.getByRole('textbox', { name: 'Question' });
    await question.fill('Which day?');
    await ada.getByLabel('Kind of answer').selectOption({ label: 'Answers of your own' });
    const answers = ada.getByRole('textbox', { name: 'Answer' });
    await answers.nth(0).fill('Monday');
    await answers.nth(1).fill('Monday');
    await button(ada, 'Start the poll').click();
    await waitForText(ada.locator('.pollform').getByRole('alert'), 'Two answers are the same.');
    await answers.nth(1).fill('Tuesday');
    await assertAccessible(ada);
    await button(ada, 'Start the poll').click();
    await waitForText(ada.locator('.poll'), 'Which day?');

    await tab(bea, 'Polls 1 new').click();
    await waitForText(bea.locator('.poll-state'), 'results when it ends');
    await button(bea, 'Vote').click();
    await waitForText(bea.locator('.poll').getByRole('alert'), 'Choose an answer first.');
    await bea.getByLabel('Tuesday').check();
    await button(bea, 'Vote').click();
    await button(bea, 'Change the vote').waitFor();
    await waitForText(ada.locator('.poll-answer', { hasText: 'Tuesday' }), '1 · 100 %');
    assert.equal(await bea.locator('.poll-bar').first().isVisible(), false, 'the results are not told yet');
    await button(ada, 'End the poll').click();
    await waitForText(bea.locator('.poll-answer', { hasText: 'Tuesday' }), '1 · 100 %');
    await waitForText(bea.locator('.poll-voters'), '1 person has voted');
    await assertAccessible(bea);
    await button(ada, 'Remove').click();
    await ada.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await waitForText(bea.locator('.polls'), 'There are no polls.');
});

test('what the room refuses is told where it was tried', async () => {
    const room = cluster.addRoom('Team meeting');
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    await tab(ada, 'Polls').click();
    await button(ada, 'New poll').click();
    await ada.getByRole('textbox', { name: 'Question' }).fill('refuse this');
    await button(ada, 'Start the poll').click();
    await waitForText(ada.locator('.pollform').getByRole('alert'), 'A room has at most 20 polls.');
    await button(ada, 'Start the poll').waitFor();
    await button(ada, 'What to do about Beatrice Shilling').click();
    await button(bea, 'Leave').click();
    await person(ada, 'Beatrice').waitFor({ state: 'detached' });
    await ada.getByRole('menuitemcheckbox', { name: 'May share the screen' }).click();
    await waitForText(ada.locator('.room-problem'), 'This person is no longer in the room.');
});

test('a moderated room waits for a moderator, also on a phone, in German', async () => {
    const room = cluster.addRoom('Besprechung');
    room.isModerated = true;
    const bea = await come('bea', room, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'de-DE' });
    await waitForText(bea.getByRole('status'), 'Die Besprechung beginnt, sobald jemand von der Moderation da ist');
    await assertAccessible(bea);
    await tab(bea, 'Chat').click();
    await waitForText(bea.locator('.composer-hint'), 'Sie können schon schreiben und senden, sobald jemand von der Moderation da ist.');
    cluster.users.get('ada').level = 'moderator';
    const ada = await come('ada', room);
    await notice(bea, 'Die Moderation ist da; die Besprechung beginnt');
    assert.equal(await button(bea, 'Senden').isEnabled(), true);
    await tab(bea, 'Whiteboard').click();
    await bea.locator('.board-paper').waitFor();
    await say(ada, 'Welcome');
    await tab(bea, 'Chat 1 neu').click();
    await chatLine(bea, 'Welcome').waitFor();
    await tab(bea, 'Personen').click();
    await waitForText(person(bea, 'Ada'), 'Moderation');
    await assertAccessible(bea);
    await tab(bea, 'Umfragen').click();
    await waitForText(bea.locator('.polls'), 'Es gibt keine Umfragen.');
    assert.equal(await bea.evaluate(() => document.documentElement.scrollWidth), 390);
});

test('the parts of a room are tabs where there is less room; arrow keys go through them', async () => {
    const ada = await come('ada', cluster.addRoom('Team meeting'));
    await ada.setViewportSize({ width: 900, height: 700 });
    await tab(ada, 'People').waitFor();
    await tab(ada, 'Chat').focus();
    await ada.keyboard.press('ArrowRight');
    await waitForText(ada.getByRole('tabpanel'), 'Ada Lovelace');
    assert.equal(await ada.locator('.board-paper').isVisible(), true);
    await assertAccessible(ada);
    await ada.setViewportSize({ width: 1280, height: 800 });
    await tab(ada, 'People').waitFor({ state: 'hidden' });
    assert.equal(await person(ada, 'Ada').isVisible() && await ada.locator('.log').isVisible(), true);
});

test('an emoji is found by its name and put into the message', async () => {
    const ada = await come('ada', cluster.addRoom('Team meeting'));
    await ada.getByLabel('Write a message').fill('Well done');
    await button(ada, 'Emojis').click();
    await ada.keyboard.type('clap');
    await assertAccessible(ada);
    await ada.keyboard.press('Enter');
    assert.equal(await ada.getByLabel('Write a message').inputValue(), 'Well done👏');
    await button(ada, 'Send').click();
    await chatLine(ada, 'Well done👏').waitFor();
});

test('a demo room says when it ends, and where people go on after it', async () => {
    const room = cluster.addRoom('Demo');
    const ada = await come('ada', room);
    cluster.tell(room, { t: 'notice', code: 'demo_ends', message: '', until: Date.now() + 12 * 60000 });
    await waitForText(ada.locator('.notice-bar'), 'This is a demo room. It closes at');
    await waitForText(ada.locator('.notice-left'), /1[12]:\d\d left/);
    await ada.route('**/thanks', route => route.fulfill({ contentType: 'text/html', body: '<h1>Thank you</h1>' }));
    cluster.close(room, 'demo_over', 4014, '', { url: `${new URL(cluster.url()).origin}/thanks` });
    await waitForText(stateLine(ada), 'The demo time of this room is over.');
    await waitForText(ada.getByRole('timer'), /in \d seconds?/);
    await assertAccessible(ada);
    await ada.getByRole('link', { name: 'Continue to' }).click();
    await ada.getByRole('heading', { name: 'Thank you' }).waitFor();
});

test('when the node dies all is as before on the other one: the board, the poll, and what one was writing', async () => {
    const room = cluster.addRoom('Team meeting');
    cluster.placeOn = cluster.nodes[1];
    const ada = await come('ada', room);
    await drawLine(ada);
    await tab(ada, 'Polls').click();
    await button(ada, 'New poll').click();
    await ada.getByRole('textbox', { name: 'Question' }).fill('Stay?');
    await button(ada, 'Start the poll').click();
    await ada.getByRole('radio', { name: 'Yes' }).check();
    await button(ada, 'Vote').click();
    await button(ada, 'Change the vote').waitFor();
    const strokes = await ada.locator('.board-paper').getAttribute('aria-label');
    cluster.placeOn = null;
    cluster.isWaiting = true;
    await cluster.nodes[1].stop();
    await waitForText(ada.locator('.board-read-only'), 'draw again as soon as you are back in the room');
    await button(ada, 'End the poll').waitFor({ state: 'hidden' });
    await act(ada, 'Ada Lovelace', 'Mute');
    await waitForText(ada.locator('.room-problem'), 'You are not in the room at the moment.');
    cluster.isWaiting = false;
    await waitForText(stateLine(ada), 'In the room, on node1');
    assert.equal(await ada.locator('.room-problem').textContent(), '');
    await waitForText(ada.locator('.poll-answer', { hasText: 'Yes' }), '1 · 100 %');
    assert.equal(await ada.locator('.board-paper').getAttribute('aria-label'), strokes);
    assert.match(strokes, /1 object/);
    await cluster.nodes[1].start();
});

test('what a node that dies had not stored, those who did it bring back, and what they were about to do', async () => {
    cluster.placeOn = cluster.nodes[1];
    const room = cluster.addRoom('Shaky ground');
    const { board } = room.meeting;
    const ada = await come('ada', room);
    const bea = await come('bea', room);
    room.meeting.take([...room.members.values()][0], { t: 'ask', question: 'Go on?', kind: 'yesno', answers: [], several: false, live: true });
    await tab(bea, 'Polls').click();
    await bea.getByRole('radio', { name: 'Yes' }).check();
    await button(bea, 'Vote').click();
    await button(bea, 'Change the vote').waitFor();
    await tab(bea, 'Chat').click();
    await drawLine(ada);
    await ada.locator('.board-paper[aria-label$="1 object"]').waitFor();
    await act(bea, 'Ada Lovelace', 'Message privately');
    cluster.isDeaf = true;
    await say(bea, 'Did you see that?');
    const box = await ada.locator('.board-paper').boundingBox();
    await ada.mouse.move(box.x + 50, box.y + 150);
    await ada.mouse.down();
    await ada.mouse.move(box.x + 90, box.y + 190, { steps: 3 });
    await cluster.nodes[1].stop();
    board.objects.clear();
    room.meeting.forgetVotes();
    cluster.isDeaf = false;
    cluster.placeOn = null;
    for (const page of [ada, bea]) {
        await waitForText(stateLine(page), 'In the room, on node1');
        await page.locator('.board-paper[aria-label$="2 objects"]').waitFor();
    }
    await ada.mouse.up();
    assert.deepEqual([...board.objects.values()].map(({ by, points }) => [by, points.length > 4]), [[1, true], [1, true]]);
    assert.equal(await bea.getByLabel('Write a message').inputValue(), 'Did you see that?');
    assert.match(await bea.getByLabel('To', { exact: true }).locator('option:checked').textContent(), /Ada Lovelace/);
    await tab(bea, 'Polls').click();
    await button(bea, 'Change the vote').waitFor();
    await waitForText(bea.locator('.poll-answer', { hasText: 'Yes' }), '1 · 100 %');
    await cluster.nodes[1].start();
});
