// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people call themselves, say, ask and draw is shown as text and does nothing (FAULTS S13).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newPerson, startBrowser } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';

const hostile = [
    '<script>window.hacked=1</script>',
    '<img src=x onerror=window.hacked=1>',
    '"><svg onload=window.hacked=1>',
    '\'-window.hacked=1-\'',
    '<iframe srcdoc="<script>parent.hacked=1</script>">',
    '<a href="javascript:window.hacked=1">x</a>',
    'javascript:window.hacked=1',
    '{{window.hacked=1}}${window.hacked=1}',
    '<style>@import "//evil.example/x.css"</style>',
    '</textarea><input autofocus onfocus=window.hacked=1>',
    '<foreignObject><body onload=window.hacked=1></foreignObject>',
    '&lt;script&gt;window.hacked=1&lt;/script&gt;',
    '\u202Etxt.exe \u0000 \uFEFF \u{1F468}\u200D\u{1F469}',
];

let browser;
let cluster;
before(async () => {
    browser = await startBrowser();
    cluster = new FakeCluster();
    await cluster.start();
});
after(async () => {
    await browser.close();
    await cluster.stop();
});

test('hostile names, words, polls and drawings are inert', async () => {
    const user = cluster.addUser('ada', 'Ada', hostile[1]);
    const room = cluster.addRoom(hostile[0], { comment: hostile[2] });
    room.media.use('mesh', { maxPeople: 100 });
    const { cookie } = cluster.logIn(user);
    const page = await newPerson(browser, { viewport: { width: 1280, height: 800 } });
    await page.context().addCookies([{ name: 'atrium_session', value: cookie, url: cluster.url() }]);
    const dialogs = [];
    page.on('dialog', dialog => dialogs.push(dialog.dismiss()));
    const foreign = [];
    page.on('request', request => { if (!request.url().startsWith(cluster.url()) && !/^(blob|data|ws):/.test(request.url())) foreign.push(request.url()); });
    await page.goto(`${cluster.url()}#/rooms`);
    await page.getByText(hostile[0]).first().waitFor();
    await page.goto(`${cluster.url()}#/room/${room.id}`);
    await page.locator('.room[data-state="joined"]').waitFor();
    hostile.forEach((text, i) => {
        const id = `p${i}`;
        const tell = frame => cluster.tell(room, { ...frame });
        tell({ t: 'entered', seq: ++room.seq, person: { id, name: text, userId: 100 + i, since: Date.now() } });
        tell({ t: 'rights', seq: ++room.seq, id, rights: ['draw', text] });
        tell({ t: 'chat', seq: ++room.seq, from: id, name: text, text, at: Date.now() });
        tell({ t: 'whisper', from: id, name: text, to: id, text, at: Date.now() });
        tell({ t: 'held', line: 1000 + i, from: id, name: text, text, at: Date.now() });
        tell({ t: 'applied', id, right: 'share' });
        tell({ t: 'poll', seq: ++room.seq, poll: { id: 1000 + i, question: text, kind: 'choice', answers: [text, `${text}2`], several: false, live: true, ended: false } });
        tell({ t: 'published', seq: ++room.seq, id, streams: ['microphone', 'camera', 'screen', text] });
        tell({ t: 'signal', from: id, link: text, offer: text, streams: [{ mid: '0', kind: 'camera' }, { mid: text, kind: text, id: text }] });
        tell({ t: 'signal', from: id, link: text, candidate: { candidate: text, sdpMid: text, sdpMLineIndex: -1 } });
        tell({ t: 'recording', seq: ++room.seq, on: i % 2 === 0, since: Date.now(), by: id, name: text, code: text });
        tell({ t: 'votes', poll: 1000 + i, counts: [1, 0], voters: 1 });
        tell({ t: 'boardPut', seq: ++room.seq, objects: [
            { id: `t${i}`, page: '1', by: 7, z: i, version: 100 + i, kind: 'text', x: 100, y: 300 * i, w: 3000, h: 300, color: text, fill: text, width: 10, opacity: 100, text, textSize: 200 },
            { id: `l${i}`, page: '1', by: 7, z: 50 + i, version: 200 + i, kind: 'line', x: text, y: 0, w: 10, h: 10, color: `url(javascript:${text})`, fill: '', width: text, opacity: text },
            { id: `i${i}`, page: '1', by: 7, z: 80 + i, version: 300 + i, kind: 'image', x: 0, y: 0, w: 10, h: 10, color: '#000000', fill: '', width: 1, opacity: 100, file: `javascript:${text}`, filePage: text },
            { id: text, page: '1', by: 7, z: 90 + i, version: 400 + i, kind: text, x: 0, y: 0, w: 10, h: 10, color: '#000000', fill: '', width: 1, opacity: 100 },
        ] });
        tell({ t: 'notice', code: text, message: text, until: 0 });
        tell({ t: 'refused', code: text, message: text, of: 'chat' });
    });
    tell(room, { t: 'boardPages', seq: ++room.seq, pages: [{ id: '1', name: hostile[0] }, { id: 'b', name: hostile[1] }] });
    tell(room, { t: 'boardPut', seq: ++room.seq, objects: [{ id: 'long', page: '1', by: 7, z: 99, version: 999, kind: 'pen', x: 0, y: 0, color: '#000000', fill: '', width: 10, opacity: 100,
        points: Array.from({ length: 4000 }, (_, i) => (i % 2 ? 1 : -1) * 1_000_000_000) }] });
    for (const text of hostile.slice(0, 12))
        await page.locator('.chat-text, .room').getByText(text).filter({ visible: true }).first().waitFor();
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.deepEqual(dialogs, []);
    assert.deepEqual(foreign, []);
    // None of it became an element or an attribute that does something.
    const made = await page.evaluate(() => [...document.querySelectorAll('*')].filter(element =>
        ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED'].includes(element.tagName) && !element.src?.startsWith(location.origin)
        || [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value) && ['href', 'src', 'action', 'xlink:href'].includes(name)))
        .map(element => element.outerHTML.slice(0, 200)));
    assert.deepEqual(made, []);
    assert.deepEqual(page.troubles, []);
});

function tell(room, frame) {
    cluster.tell(room, frame);
}
