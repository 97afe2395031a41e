// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in: links that lead straight into a room, guests by invitation, making invitations and rooms.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, newPerson, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';
import { FakeEntry } from '../fake/entry.mjs';

const password = 'a good password';
let browser;
let cluster;
let entry;
let room;
let ada;

before(async () => { browser = await startBrowser(); });
after(() => browser.close());
beforeEach(async () => {
    cluster = new FakeCluster();
    await cluster.start();
    entry = new FakeEntry(cluster);
    cluster.addUser('ada', 'Ada', 'Lovelace');
    room = cluster.addRoom('Team meeting');
    ada = await newPerson(browser);
    await entry.serve(ada);
});
afterEach(async () => {
    for (const context of browser.contexts())
        await context.close();
    await cluster.stop();
    assert.deepEqual(ada.troubles, []);
});

function linkOf(invitation) {
    return `${cluster.url()}?invitationHash=${invitation.secret}`;
}

function isIn(page) {
    return page.locator('.room[data-state="joined"]').waitFor();
}

function heading(page, text) {
    return waitForText(page.locator('h1'), text);
}

async function chooseInMenu(page, roomName, item) {
    await page.getByRole('button', { name: `More about ${roomName}` }).click();
    await page.getByRole('menuitem', { name: item }).click();
}

test('a guest says a name and the password, is in the room, leaves it and comes in again', async () => {
    await ada.goto(linkOf(entry.add(room, { password: 'tulip' })));
    await heading(ada, 'You are invited');
    await waitForText(ada.locator('.guest-room'), 'Team meeting');
    await ada.getByRole('link', { name: 'Atrium' }).click();
    await ada.getByRole('button', { name: 'Come in' }).click();
    await waitForText(ada.getByRole('alert'), 'Enter the name that the others see.');
    assert.equal(await ada.evaluate(() => document.activeElement.name), 'name');
    await assertAccessible(ada);
    await ada.getByLabel('Your name').fill('Grace');
    await ada.getByLabel('Password of the invitation').fill('rose');
    await ada.keyboard.press('Enter');
    await waitForText(ada.getByRole('alert'), 'The password of the invitation is wrong.');
    await ada.keyboard.type('tulip');
    await ada.keyboard.press('Enter');
    await isIn(ada);
    assert.equal(new URL(ada.url()).hash, `#/room/${room.id}`);
    assert.ok(await ada.getByRole('button', { name: 'Invite…' }).isHidden());
    cluster.close(room, 'kicked', 4003);
    await waitForText(ada.locator('.state'), 'was closed by an administrator or moderator');
    await ada.getByRole('button', { name: 'Leave' }).click();
    await heading(ada, 'You have left Team meeting');
    await assertAccessible(ada);
    await ada.getByRole('link', { name: 'Come in again' }).click();
    await isIn(ada);
    await ada.goto(cluster.url());
    await isIn(ada);
    cluster.close(room, 'user_deleted', 4009);
    await heading(ada, 'Your visit is over');
    await waitForText(ada.locator('.card'), 'Your invitation was revoked, or your session has ended.');
    await ada.getByRole('button', { name: 'Log in with an account' }).click();
    await heading(ada, 'Log in');
});

test('the secret of an invitation is in no address, no storage and no request but the two that need it', async () => {
    const invitation = entry.add(room, { name: 'Grace Hopper' });
    const told = [];
    ada.on('request', async request => told.push([request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? '']));
    await ada.goto(linkOf(invitation));
    await ada.getByRole('button', { name: 'Come in' }).click();
    await isIn(ada);
    const kept = await ada.evaluate(() => JSON.stringify([location.href, document.referrer, { ...localStorage }, { ...sessionStorage }, history.state]));
    assert.ok(!kept.includes(invitation.secret), kept);
    const leaks = told.slice(1).filter(([url, headers]) => (url + headers).includes(invitation.secret));
    assert.deepEqual(leaks, []);
    const sent = told.filter(([, , body]) => body.includes(invitation.secret)).map(([url]) => url.split('/api/v1/')[1]);
    assert.deepEqual(sent, ['guest/look', 'guest']);
    await ada.goBack();
    assert.equal(ada.url(), 'about:blank');
});

test('an invitation that lets nobody in says why and what to do', async () => {
    const soon = Date.UTC(2027, 0, 5, 8, 7);
    const states = [
        [{ state: 'not_yet', from: soon }, 'This invitation is not valid yet', /It is valid from 5 Jan 2027, \d\d:\d7/],
        [{ state: 'over' }, 'This invitation is over', 'ask whoever invited you for a new one'],
        [{ state: 'used' }, 'This invitation has been used', 'ask whoever invited you for a new one'],
        [{ state: 'revoked' }, 'This invitation is not known', 'ask whoever invited you for a new one'],
    ];
    for (const [wish, what, help] of states) {
        await ada.goto(linkOf(entry.add(room, wish)));
        await heading(ada, what);
        await waitForText(ada.getByRole('alert'), help);
    }
    await assertAccessible(ada);
    const later = entry.add(room, { state: 'not_yet', from: soon });
    await ada.goto(linkOf(later));
    await heading(ada, 'This invitation is not valid yet');
    later.state = 'valid';
    await ada.getByRole('button', { name: 'Try again' }).click();
    await heading(ada, 'You are invited');
    later.state = 'over';
    await ada.getByLabel('Your name').fill('Grace');
    await ada.keyboard.press('Enter');
    await heading(ada, 'This invitation is over');
    cluster.unavailable = true;
    await ada.goto(linkOf(later));
    await waitForText(ada.getByRole('alert'), 'The node cannot reach the database');
    assert.equal(await ada.getByRole('alert').locator('small').textContent(), 'Request request-7');
});

test('a closed room tells where to go on, goes there by itself, and can be told to stay', async () => {
    Object.assign(room, { closed: true, redirectUrl: `${cluster.url(1)}icon.svg` });
    const invitation = entry.add(room);
    await ada.clock.install();
    await ada.goto(linkOf(invitation));
    await heading(ada, 'The room is closed');
    await waitForText(ada.getByRole('timer'), /in \d seconds/);
    await ada.getByRole('button', { name: 'Stay here' }).click();
    await ada.clock.runFor(5000);
    await assertAccessible(ada);
    assert.equal(await ada.getByRole('link', { name: 'Continue to 127.0.0.1' }).getAttribute('href'), room.redirectUrl);
    await ada.goto(linkOf(invitation));
    await ada.getByRole('timer').waitFor();
    await ada.clock.runFor(5000);
    await ada.waitForURL(room.redirectUrl);
});

test('whoever is logged in is told what a guest\'s link does, and can stay', async () => {
    await cluster.admit(ada, 'ada');
    await ada.goto(linkOf(entry.add(room)));
    await waitForText(ada.locator('.lead'), 'If you come in as a guest, you are logged out here.');
    assert.equal(await ada.getByLabel('Your name').inputValue(), 'Ada Lovelace');
    await ada.getByRole('button', { name: 'Stay logged in as Ada Lovelace' }).click();
    await heading(ada, 'Rooms');
});

test('a link to a room asks to log in, then is in the room, in the language that it names', async () => {
    await ada.goto(`${cluster.url()}?language=de-AT&directRoomId=${room.id}`);
    await heading(ada, 'Anmelden');
    assert.equal(ada.url(), `${cluster.url()}#/room/${room.id}`);
    await ada.getByLabel('Anmeldename').fill('ada');
    await ada.getByLabel('Passwort').fill(password);
    await ada.keyboard.press('Enter');
    await isIn(ada);
    await ada.goto(`${cluster.url()}?language=xx&directRoomId=none`);
    await waitForText(ada.locator('.state'), 'Diesen Raum gibt es nicht');
    await heading(ada, 'Sie sind nicht im Raum');
    await ada.getByRole('button', { name: 'Zurück zu den Räumen' }).waitFor();
    room.closed = true;
    await ada.goto(`${cluster.url()}#/room/${room.id}`);
    await ada.getByText('Der Raum wurde von der Administration geschlossen.', { exact: true }).waitFor();
    assert.equal(await ada.getByLabel('Sprache').inputValue(), 'de');
});

test('an owner makes an invitation, copies its link, which is shown once, and revokes it', async () => {
    room.ownerId = 1;
    entry.add(room, { note: 'For the board', used: 3 });
    await ada.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cluster.admit(ada, 'ada');
    await chooseInMenu(ada, 'Team meeting', 'Invite…');
    const dialog = ada.getByRole('dialog', { name: 'Invitations to Team meeting' });
    await waitForText(dialog.locator('.invitation'), 'used 3 times · by Ada Lovelace');
    await dialog.getByLabel('Valid', { exact: true }).selectOption('period');
    await waitForText(dialog, /Times in your zone: .*UTC|Times in your zone: .*\//);
    await dialog.getByLabel('Until').fill('2020-01-01T10:00');
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    await waitForText(dialog.getByRole('alert'), 'The end must be after the beginning and in the future.');
    await assertAccessible(ada);
    await dialog.getByLabel('From').fill('2099-01-01T10:00');
    await dialog.getByLabel('Until').fill('2099-01-02T10:00');
    await dialog.getByLabel('Note').fill('Spring');
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    const made = await dialog.getByLabel('Link of the invitation').inputValue();
    assert.equal(made, linkOf(entry.invitations.get(2)));
    const { body } = entry.asked.find(({ path, body: sent }) => path === `rooms/${room.id}/invitations` && sent);
    assert.equal(body.until - body.from, 24 * 60 * 60 * 1000);
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await waitForText(dialog, 'The link is copied.');
    assert.equal(await ada.evaluate(() => navigator.clipboard.readText()), made);
    await dialog.getByRole('button', { name: 'Revoke: Spring' }).click();
    await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
    await waitForText(dialog.locator('.invitation', { hasText: 'Spring' }), 'Revoked');
    await assertAccessible(ada);
    await ada.keyboard.press('Escape');
    await chooseInMenu(ada, 'Team meeting', 'Invite…');
    await waitForText(dialog.locator('.invitation'), 'Spring');
    assert.equal(await dialog.getByLabel('Link of the invitation').count(), 0);
    await ada.keyboard.press('Escape');
    await ada.goto(`${cluster.url()}#/room/${room.id}`);
    await ada.getByRole('button', { name: 'Invite…' }).click();
    await waitForText(dialog.locator('.invitation'), 'Spring');
});

test('an invitation goes by mail where the node sends mail, in the language of the guest', async () => {
    room.ownerId = 1;
    await cluster.admit(ada, 'ada');
    await chooseInMenu(ada, 'Team meeting', 'Invite…');
    const dialog = ada.getByRole('dialog', { name: 'Invitations to Team meeting' });
    await waitForText(dialog, 'There is none yet.');
    assert.equal(await dialog.getByLabel('Guest’s mail address').isVisible(), false);
    await ada.keyboard.press('Escape');
    entry.mail = true;
    await chooseInMenu(ada, 'Team meeting', 'Invite…');
    await dialog.getByLabel('Guest’s mail address').fill('grace');
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    await waitForText(dialog.getByRole('alert'), 'This is no mail address.');
    await dialog.getByLabel('Guest’s mail address').fill('grace@school.example');
    await dialog.getByLabel('Language of the mail').selectOption('Deutsch');
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    await waitForText(dialog, 'The invitation goes to grace@school.example by mail.');
    const { body } = entry.asked.find(({ path, body: sent }) => path === `rooms/${room.id}/invitations` && sent);
    const zone = await ada.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    assert.deepEqual(body.mail, { to: 'grace@school.example', language: 'de', zone });
    assert.equal(await dialog.getByLabel('Guest’s mail address').inputValue(), '');
    await assertAccessible(ada);
});

test('an owner changes what changed and no more, an administrator makes a room', async () => {
    Object.assign(room, { ownerId: 1, redirectUrl: '' });
    await cluster.admit(ada, 'ada');
    assert.ok(await ada.getByRole('button', { name: 'New room' }).isHidden());
    await chooseInMenu(ada, 'Team meeting', 'Settings…');
    const settings = ada.getByRole('dialog', { name: 'Settings of Team meeting' });
    await settings.getByLabel('Where people go').fill('javascript:alert(1)');
    await settings.getByRole('button', { name: 'Save' }).click();
    await waitForText(settings.getByRole('alert'), 'Enter a full address');
    await settings.getByLabel('Where people go').fill('https://meet.example.org/old house');
    await settings.getByLabel('Name').fill('Team breakfast');
    await settings.getByLabel(/^Moderated/).check();
    assert.equal(await settings.getByLabel('Needs a media server').count(), 0);
    await settings.getByRole('button', { name: 'Save' }).click();
    await ada.getByRole('heading', { name: 'Team breakfast' }).waitFor();
    assert.deepEqual(entry.asked.find(({ path, body }) => path === `rooms/${room.id}` && body).body, {
        name: 'Team breakfast', moderated: true, redirectUrl: 'https://meet.example.org/old%20house',
    });
    cluster.users.get('ada').level = 'admin';
    await ada.reload();
    await ada.getByRole('button', { name: 'New room' }).click();
    const fresh = ada.getByRole('dialog', { name: 'New room' });
    await fresh.getByRole('button', { name: 'Make the room' }).click();
    await waitForText(fresh.getByRole('alert'), 'Enter a name.');
    await assertAccessible(ada);
    await fresh.getByLabel('Name').fill('Try it out');
    await fresh.getByLabel('Demo: minutes').fill('30');
    await fresh.getByLabel('Needs a media server').check();
    await fresh.getByRole('button', { name: 'Make the room' }).click();
    await ada.getByRole('heading', { name: 'Try it out' }).waitFor();
    assert.equal(cluster.rooms.get(2).demoSeconds, 1800);
    assert.equal(cluster.rooms.get(2).needsMediaServer, true);
});

test('the rooms tell what sets them apart, and can be chosen and put in order', async () => {
    Object.assign(room, { moderated: true, pretended: 2 });
    Object.assign(cluster.addRoom('Old place', { comment: 'We have moved' }), { closed: true, redirectUrl: 'https://meet.example.org/' });
    Object.assign(cluster.addRoom('Town hall', { type: 'restricted', isPublic: false }), { demoSeconds: 60, pretended: 9, ownerId: 1 });
    await cluster.admit(ada, 'ada');
    const row = name => ada.locator('.room-row', { hasText: name });
    const names = () => ada.locator('.room-name').allTextContents();
    await row('Town hall').waitFor();
    assert.deepEqual(await row('Town hall').locator('.room-tags .tag').allTextContents(), ['Private', 'Webinar', 'Demo']);
    assert.deepEqual(await row('Team meeting').locator('.room-tags .tag').allTextContents(), ['Moderated']);
    await waitForText(row('Old place'), 'Closed');
    assert.ok(await row('Old place').getByRole('link', { name: 'Enter Old place' }).isHidden());
    assert.equal(await row('Old place').getByRole('link', { name: 'Continue to meet.example.org' }).getAttribute('href'), 'https://meet.example.org/');
    await assertAccessible(ada);
    await ada.getByLabel('Live now').check();
    assert.deepEqual(await names(), ['Team meeting', 'Town hall']);
    await ada.getByLabel('Order of the rooms').selectOption('people');
    assert.deepEqual(await names(), ['Town hall', 'Team meeting']);
    await ada.getByLabel('My rooms').check();
    assert.deepEqual(await names(), ['Town hall']);
    await ada.getByRole('radio', { name: /^All/ }).check();
    await ada.getByRole('link', { name: 'Enter Team meeting' }).focus();
    room.pretended = 20;
    await ada.waitForFunction(() => document.querySelector('.room-name').textContent === 'Team meeting');
    assert.equal(await ada.evaluate(() => document.activeElement.ariaLabel), 'Enter Team meeting');
    await ada.getByLabel('My rooms').check();
    room.pretended = 0;
    cluster.rooms.get(3).ownerId = 2;
    await waitForText(ada.locator('.empty'), 'You have no rooms of your own.');
    assert.ok(await row('Team meeting').count() === 0);
    await ada.getByLabel('Live now').focus();
    await ada.keyboard.press('ArrowLeft');
    await ada.keyboard.press('ArrowLeft');
    assert.equal((await names()).length, 3);
});
