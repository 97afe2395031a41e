// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page: node shot.mjs <page address> <admin login> <password file> <output folder>
import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AdminApi } from './admin.mjs';
import { chatLine, enterRoom, logIn, newPerson, person, say, startBrowser } from './browser.mjs';

const [address, adminLogin, passwordFile, folder] = process.argv.slice(2);
if (!folder) {
    console.error('Usage: node shot.mjs <page address> <admin login> <password file> <output folder>');
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
}

async function takePictures(browser) {
    const ada = await newPerson(browser, { viewport: wide });
    const bea = await newPerson(browser, { viewport: wide });
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
    await shoot(ada, 'page-room');
    await bea.setViewportSize(phone);
    await shoot(bea, 'page-room-phone');
    await ada.emulateMedia({ colorScheme: 'dark' });
    await shoot(ada, 'page-room-dark');
    await ada.getByLabel('Language').selectOption('de');
    await ada.getByRole('button', { name: 'Verlassen' }).click();
    await ada.getByRole('link', { name: 'Betreten: Team meeting' }).waitFor();
    await shoot(ada, 'page-rooms-dark-german');
    await ada.emulateMedia({ colorScheme: 'light' });
    await shoot(ada, 'page-rooms-german');
    await ada.setViewportSize(phone);
    await shoot(ada, 'page-rooms-phone-german');
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
