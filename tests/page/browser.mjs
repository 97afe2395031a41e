// SPDX-License-Identifier: GPL-3.0-or-later
// The browser as the tests use it, and what a person does with the page.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Devices that beep and show a clock instead of real ones, and nobody is asked for leave. */
export const fakeDevices = ['--use-fake-device-for-media-stream=fps=5', '--use-fake-ui-for-media-stream'];

/** A headless Chromium with a profile of its own that goes when it ends. @param {...string} more  switches */
export function startBrowser(...more) {
    return chromium.launch({
        executablePath: fileURLToPath(new URL('../support/browser.sh', import.meta.url)),
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync', ...more],
    });
}

/** How long a test waits for what must come: other tests, each with a browser of its own, take the machine's time. */
export const patienceMs = 45000;

/**
 * A page in a context of its own, as if on another person's computer. A script error or a broken policy fails the test.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function newPerson(browser, options = {}) {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    page.troubles = [];
    page.on('pageerror', error => page.troubles.push(error.message));
    page.on('console', message => {
        if (/Content.Security.Policy/i.test(message.text()))
            page.troubles.push(message.text());
    });
    return page;
}

/** Opens the page and logs in through it. */
export async function logIn(page, url, login, password) {
    await page.goto(url);
    await page.getByLabel('Login').fill(login);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('heading', { name: 'Rooms', level: 1 }).waitFor();
}

/** Enters a room from the list and waits until the person is in it. */
export async function enterRoom(page, name) {
    await page.getByRole('link', { name: `Enter ${name}`, exact: true }).click();
    await page.locator('.room[data-state="joined"]').waitFor();
}

export async function say(page, text) {
    await page.getByLabel('Write a message').fill(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
}

export function chatLine(page, text) {
    return page.locator('.line-text', { hasText: text });
}

export function person(page, name) {
    return page.locator('.person', { hasText: name });
}

export function stateLine(page) {
    return page.locator('.state');
}

/** The "2 / 32" of a room on the status page. */
export function peopleOf(page, roomName) {
    return page.locator('.room-row', { has: page.getByRole('heading', { name: roomName, exact: true }) }).locator('.room-people');
}

/** Waits until an element shows a text. */
export async function waitForText(locator, text) {
    await locator.filter({ hasText: text }).first().waitFor();
}

/** No rule of axe is broken, in light and in dark; the dark differs in its colors alone. */
export async function assertAccessible(page) {
    if (!await page.evaluate(() => 'axe' in globalThis))
        await page.evaluate(axeSource);
    for (const [colorScheme, runOnly] of Object.entries({ light: undefined, dark: ['color-contrast'] })) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await page.evaluate(only => globalThis.axe.run({ resultTypes: ['violations'], ...only && { runOnly: only } }), runOnly);
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => `${node.html} ${node.failureSummary}`).join('; ')}`);
        assert.deepEqual(found, [], `accessibility, ${colorScheme}`);
    }
}

/** A button, by the whole of what it says. */
export function button(page, name) {
    return page.getByRole('button', { name, exact: true });
}

export function showFiles(page) {
    return page.locator('.room-tab', { hasText: 'Files' }).click();
}

/** The file or folder of that name in the list that is shown. */
export function fileRow(page, name) {
    return page.locator('.file', { has: page.locator('.file-name').getByText(name, { exact: true }) });
}

/** As if chosen in the system's dialog: names, and what is in the files. */
export function chooseFiles(page, ...chosen) {
    return page.locator('.file-place:not([hidden]) > input[type="file"]').setInputFiles(chosen.map(([name, buffer]) => ({ name, mimeType: '', buffer })));
}

/** Waits until a notice with this text is in the chat. */
export function notice(page, text) {
    return waitForText(page.locator('.line-notice'), text);
}
