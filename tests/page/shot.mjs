// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page: node shot.mjs <page address> <admin login> <password file> <output folder> [<program> [<argument>…]]
// The program runs while people are in a meeting.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AdminApi } from './admin.mjs';
import { button, chatLine, chooseFiles, enterRoom, fileRow, logIn, newPerson, person, say, showFiles, startBrowser } from './browser.mjs';
import { pdf } from './fake/pdf.mjs';
import { png } from './fake/png.mjs';

const [address, adminLogin, passwordFile, folder, ...meanwhile] = process.argv.slice(2);
if (!folder) {
    console.error('Usage: node shot.mjs <page address> <admin login> <password file> <output folder> [<program>…]');
    process.exit(2);
}

const base = address.replace(/\/*$/, '/');
const mark = randomBytes(3).toString('hex');
const password = randomBytes(12).toString('base64url');
const people = [[`ada-${mark}`, 'Ada', 'Lovelace'], [`bea-${mark}`, 'Beatrice', 'Shilling']];
const rooms = [
    ['Team meeting', 'conference', 32, 'Every weekday at ten'],
    ['Customer interviews', 'interview', 8, 'One at a time, please knock'],
    ['Town hall', 'restricted', 200, 'News from every team, questions at the end'],
    ['Coffee corner', 'conference', 16, ''],
];
const groups = ['Library team', 'Building committee'];
const groundPlan = 'Ground plan and what the building committee decided in October.pdf';
const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const admin = new AdminApi(base);
const made = [];

async function shoot(page, name) {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(join(folder, `${name}.png`));
}

async function prepare() {
    await admin.logIn(adminLogin, (await readFile(passwordFile, 'utf8')).trim());
    for (const [login, firstName, lastName] of people) {
        const user = { login, password, firstName, lastName, email: `${login}@atrium.invalid`, level: 'user' };
        made.push(`users/${await admin.add('users', user)}`);
    }
    for (const [name, type, capacity, comment] of rooms)
        made.push(`rooms/${await admin.add('rooms', { name, type, capacity, comment, isPublic: true })}`);
    for (const name of groups)
        made.push(`groups/${await admin.add('groups', { name })}`);
}

/** Draws from corner to corner, in pixels of the paper. */
async function draw(page, tool, color, [x1, y1], ...points) {
    await button(page, tool).click();
    await button(page, color).click();
    const { x, y } = await page.locator('.board-paper').boundingBox();
    await page.mouse.move(x + x1, y + y1);
    await page.mouse.down();
    for (const [px, py] of points)
        await page.mouse.move(x + px, y + py, { steps: 6 });
    await page.mouse.up();
}

async function write(page, text, [px, py]) {
    await button(page, 'Text (T)').click();
    await button(page, 'Black').click();
    const { x, y } = await page.locator('.board-paper').boundingBox();
    await page.mouse.click(x + px, y + py);
    await page.keyboard.type(text);
    await page.keyboard.press('Control+Enter');
}

/** A plan on the board, a poll with votes, a raised hand. */
async function meet(moderator, guest) {
    await write(moderator, 'The new library', [40, 50]);
    await draw(moderator, 'Rectangle (R)', 'Blue', [40, 90], [250, 210]);
    await write(moderator, 'Reading room', [62, 150]);
    await draw(moderator, 'Ellipse (E)', 'Green', [360, 90], [560, 210]);
    await write(moderator, 'Garden', [425, 150]);
    await draw(moderator, 'Arrow (A)', 'Red', [258, 150], [352, 150]);
    await draw(guest, 'Pen (P)', 'Purple', [60, 300], [110, 260], [160, 300], [210, 260], [260, 300], [310, 260], [360, 300]);
    await write(guest, 'a path, and a bench', [380, 285]);
    await button(moderator, 'Show everything (0)').click();
    await button(guest, 'Raise hand').click();
    for (const page of [moderator, guest])
        await page.getByRole('tab', { name: 'Polls' }).click();
    await button(moderator, 'New poll').click();
    await moderator.getByRole('textbox', { name: 'Question' }).fill('When do we open?');
    await moderator.getByLabel('Kind of answer').selectOption('choice');
    const answers = moderator.getByRole('textbox', { name: 'Answer', exact: true });
    for (const [i, answer] of ['In spring', 'In summer'].entries())
        await answers.nth(i).fill(answer);
    await button(moderator, 'Start the poll').click();
    for (const [page, answer] of [[moderator, 'In spring'], [guest, 'In summer']]) {
        await page.getByRole('radio', { name: answer }).check();
        await button(page, 'Vote').click();
        await button(page, 'Change the vote').waitFor();
    }
}

/** Files of the room, with previews; resolves when they are shown. */
async function give(page) {
    await showFiles(page);
    await chooseFiles(page,
        ['Facade in the evening.png', png(640, 400, [188, 108, 37])],
        ['Garden.png', png(400, 400, [96, 140, 56])],
        [groundPlan, pdf('Ground plan', 'Decisions')],
        ['Minutes.txt', Buffer.from('We open in spring.\n')]);
    await page.waitForFunction(() => document.querySelectorAll('.file img').length === 3, null, { timeout: 60000 });
    await page.waitForFunction(() => [...document.querySelectorAll('.file img')].every(image => image.naturalWidth > 0));
}

async function leafThrough(page) {
    await fileRow(page, groundPlan).locator('.file-main').click();
    await page.getByRole('dialog').getByText('1').first().waitFor();
    await page.waitForFunction(() => document.querySelector('dialog img')?.naturalWidth > 0);
}

async function runMeanwhile() {
    if (meanwhile.length === 0)
        return;
    const [status] = await once(spawn(meanwhile[0], meanwhile.slice(1), { stdio: 'inherit' }), 'exit');
    if (status !== 0)
        throw new Error(`${meanwhile[0]} ended with ${status}`);
}

async function showOnPhone(page) {
    await page.setViewportSize(phone);
    for (const part of ['Polls', 'Files', 'Whiteboard', 'Chat']) {
        await page.getByRole('tab', { name: part }).click();
        await shoot(page, `page-room-phone-${part.toLowerCase()}`);
    }
}

async function takePictures(browser) {
    const ada = await newPerson(browser, { viewport: wide, reducedMotion: 'reduce' });
    const bea = await newPerson(browser, { viewport: wide, reducedMotion: 'reduce' });
    await ada.goto(base);
    await ada.getByLabel('Login').waitFor();
    await shoot(ada, 'page-log-in');

    await logIn(ada, base, people[0][0], password);
    await logIn(bea, base, people[1][0], password);
    for (const [page, text] of [[bea, 'The coffee machine works again.'], [ada, 'Wonderful, thank you!']]) {
        await page.getByText('Everybody who is logged in reads this').waitFor();
        await page.getByLabel('Write to everybody').fill(text);
        await page.getByLabel('Write to everybody').press('Enter');
        await chatLine(ada, text).waitFor();
    }
    await enterRoom(bea, 'Team meeting');
    await ada.locator('.room-people', { hasText: '1 / 32' }).waitFor();
    await shoot(ada, 'page-rooms');

    await enterRoom(ada, 'Team meeting');
    await person(ada, 'Beatrice Shilling').waitFor();
    await person(bea, 'Ada Lovelace').waitFor();
    const talk = [
        [ada, 'Good morning, Beatrice! Shall we look at the numbers first?'],
        [bea, 'Good morning. Yes, they are at https://example.org/numbers'],
        [ada, 'Thank you, I have them.'],
    ];
    for (const [page, text] of talk) {
        await say(page, text);
        for (const reader of [ada, bea])
            await chatLine(reader, text).waitFor();
    }
    // Beatrice came first and moderates.
    await meet(bea, ada);
    await shoot(bea, 'page-room');
    await give(bea);
    await shoot(bea, 'page-files');
    await leafThrough(bea);
    await shoot(bea, 'page-files-document');
    await bea.keyboard.press('Escape');
    await runMeanwhile();
    await showOnPhone(ada);
    await bea.emulateMedia({ colorScheme: 'dark' });
    await shoot(bea, 'page-room-dark');
    await bea.getByLabel('Language').selectOption('de');
    await shoot(bea, 'page-room-dark-german');
    await leafThrough(bea);
    await shoot(bea, 'page-files-document-dark-german');
    await bea.keyboard.press('Escape');
    await bea.getByRole('button', { name: 'Verlassen' }).click();
    await bea.getByRole('link', { name: 'Betreten: Team meeting' }).waitFor();
    await shoot(bea, 'page-rooms-dark-german');
    await bea.emulateMedia({ colorScheme: 'light' });
    await shoot(bea, 'page-rooms-german');
    await bea.setViewportSize(phone);
    await shoot(bea, 'page-rooms-phone-german');
}

await mkdir(folder, { recursive: true });
const browser = await startBrowser();
try {
    await prepare();
    await takePictures(browser);
} finally {
    await browser.close();
    for (const path of made)
        await admin.remove(path);
}
