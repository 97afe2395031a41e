// SPDX-License-Identifier: GPL-3.0-or-later
// Follows links as people do, in Chromium. Reads a line of JSON for each: {"url":"…"}; answers one when the person is in
// the room: {"socket":"ws://…"}, and one when the page has told the person that somebody sent them out: {"out":true}.
import { createInterface } from 'node:readline';
import { newPerson, startBrowser } from '../page/browser.mjs';

const browser = await startBrowser();
for await (const line of createInterface({ input: process.stdin })) {
    const page = await newPerson(browser);
    let socket = '';
    page.on('websocket', opened => {
        if (opened.url().includes('/room/'))
            socket = opened.url();
    });
    await page.goto(JSON.parse(line).url);
    await page.locator('.room[data-state="joined"]').waitFor();
    console.log(JSON.stringify({ socket }));
    await page.getByText('Your session in this room was closed by an administrator or moderator.').first().waitFor();
    console.log(JSON.stringify({ out: true }));
    await page.context().close();
}
await browser.close();
