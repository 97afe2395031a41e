// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a room and of a person, against the fake cluster: looking, adding, changing, and the way to the board.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { assertAccessible, button, chooseFiles, fileRow, newPerson, showFiles, startBrowser, waitForText } from '../browser.mjs';
import { FakeCluster } from '../fake/cluster.mjs';
import { homeTree, roomTree } from '../fake/files.mjs';
import { png } from '../fake/png.mjs';

/** Loading the page takes most of the time: people come from room to room on the page that they have. */
const pages = new Map();
const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' };
let browser;
let cluster;
let files;
let room;
let tree;
let ada;

before(async () => {
    browser = await startBrowser();
    cluster = new FakeCluster();
    await cluster.start();
    files = cluster.files;
    cluster.addUser('ada', 'Ada', 'Lovelace');
    cluster.addUser('bea', 'Beatrice', 'Shilling');
});
after(async () => {
    await browser.close();
    await cluster.stop();
});
beforeEach(() => {
    Object.assign(files, { maximumBytes: 100 * 1024 * 1024, quota: 0, previewsWait: false, hidesRooms: false, pieces: [] });
    cluster.unavailable = false;
    room = cluster.addRoom(`Team meeting ${cluster.rooms.size}`);
    tree = roomTree(room.id);
});
afterEach(async () => {
    const open = browser.contexts().flatMap(context => context.pages());
    for (const page of open) {
        if ([...pages.values()].includes(page)) {
            await page.evaluate(() => { location.hash = '#/rooms'; });
            await page.locator('.room').waitFor({ state: 'detached' });
        } else {
            await page.context().close();
        }
    }
    assert.deepEqual(open.flatMap(page => page.troubles.splice(0)), []);
});

/** Somebody comes into the room; with options, on a computer that is used for nothing else. */
async function enter(login, { index = 0, options = null } = {}) {
    let page = options ? null : pages.get(login);
    if (!page) {
        const { cookie } = cluster.logIn(user(login));
        page = await newPerson(browser, { ...wide, ...options });
        await page.context().addCookies([{ name: 'atrium_session', value: cookie, url: cluster.url(index) }]);
        if (!options)
            pages.set(login, page);
    }
    await page.goto(`${cluster.url(index)}#/room/${room.id}`);
    await page.locator('.room[data-state="joined"]', { has: page.getByRole('heading', { name: room.name, level: 1, exact: true }) }).waitFor();
    return page;
}

/** Somebody looks at the files of the room. */
async function come(login = 'ada', how = {}) {
    const page = await enter(login, how);
    await showFiles(page);
    if (login === 'ada')
        ada = page;
    return page;
}

function user(login) {
    return cluster.users.get(login);
}

async function act(page, name, what) {
    await button(page, `What to do with ${name}`).click();
    await page.getByRole('menuitem', { name: what, exact: true }).click();
}

async function choose(page, ...chosen) {
    await chooseFiles(page, ...chosen.map(([name, size]) => [name, Buffer.alloc(size, 7)]));
}

function upload(page, name) {
    return page.locator('.upload', { hasText: name });
}

/** As if files came from another window, or from the clipboard. */
function bring(locator, event, ...names) {
    return locator.evaluate((element, [type, wanted]) => {
        const data = new DataTransfer();
        for (const name of wanted)
            data.items.add(new File(['content of it'], name));
        const how = { bubbles: true, cancelable: true, composed: true };
        const made = type === 'paste' ? new ClipboardEvent(type, { ...how, clipboardData: data }) : new DragEvent(type, { ...how, dataTransfer: data });
        element.dispatchEvent(made);
    }, [event, names]);
}

/** Pieces of uploads wait until what this gives is called. */
function gate() {
    let open;
    files.gate = new Promise(resolve => { open = resolve; });
    return () => {
        files.gate = null;
        open();
    };
}

test('an empty room says how files come into it; folders are opened, and a path leads back', async () => {
    await come();
    await waitForText(ada.locator('.file-empty'), 'There are no files here yet.');
    await assertAccessible(ada);
    const plans = files.add(tree, 'Plans', { folder: true, by: user('bea') });
    const old = files.add(tree, 'Old ones', { folder: true, parent: plans.id });
    files.add(tree, 'page 10.pdf', { by: user('bea'), size: 1500000 });
    files.add(tree, 'page 2.pdf', { by: user('bea') });
    files.add(tree, 'deep.txt', { parent: old.id });
    files.quota = 10 * 1024 * 1024;
    files.tell(room);
    await fileRow(ada, 'page 2.pdf').waitFor();
    assert.deepEqual(await ada.locator('.file:visible .file-name').allTextContents(), ['Plans', 'page 2.pdf', 'page 10.pdf']);
    assert.match(await fileRow(ada, 'page 10.pdf').locator('.file-about').textContent(), /^1\.4\sMB\s· Beatrice Shilling\s· \d\d:\d\d$/);
    await waitForText(ada.locator('.file-used'), '1.4 MB of 10 MB used');
    await fileRow(ada, 'page 2.pdf').locator('img').waitFor();
    await assertAccessible(ada);
    await fileRow(ada, 'Plans').locator('.file-main').click();
    await fileRow(ada, 'Old ones').locator('.file-main').click();
    await fileRow(ada, 'deep.txt').waitFor();
    assert.deepEqual(await ada.locator('.file-path:visible li').allTextContents(), ['Room files', 'Plans', 'Old ones']);
    await assertAccessible(ada);
    await ada.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'Room files' }).click();
    await fileRow(ada, 'page 10.pdf').waitFor();
});

test('the keyboard is enough to look around, to select and to delete', async () => {
    const plans = files.add(tree, 'Plans', { folder: true, by: user('ada') });
    files.add(tree, 'inside.txt', { parent: plans.id });
    for (const name of ['a.txt', 'b.txt', 'c.txt'])
        files.add(tree, name, { by: user('ada') });
    await come();
    await fileRow(ada, 'Plans').focus();
    await ada.keyboard.press('Enter');
    await fileRow(ada, 'inside.txt').waitFor();
    await ada.waitForFunction(() => document.activeElement.textContent.includes('inside.txt'));
    await ada.keyboard.press('Backspace');
    await ada.waitForFunction(() => document.activeElement.textContent.includes('Plans'));
    await ada.keyboard.press('ArrowDown');
    await ada.keyboard.press('Shift+ArrowDown');
    await waitForText(ada.locator('.file-chosen-count'), '2 selected');
    await assertAccessible(ada);
    await ada.keyboard.press('Delete');
    await fileRow(ada, 'a.txt').waitFor({ state: 'detached' });
    assert.deepEqual(files.names(tree), ['Plans', 'inside.txt', 'c.txt']);
    assert.ok(await fileRow(ada, 'c.txt').evaluate(element => element === document.activeElement), 'the focus is at the next one');
    await ada.keyboard.press('ArrowRight');
    await ada.keyboard.press('Enter');
    await ada.getByRole('menuitem', { name: 'Rename' }).waitFor();
});

test('several files are uploaded in pieces, two at a time, and everybody in the room sees them', async () => {
    const bea = await come('bea', { index: 1 });
    await come();
    const open = gate();
    await choose(ada, ['first.bin', 2500000], ['second.bin', 10], ['third.bin', 10], ['empty.bin', 0]);
    await waitForText(upload(ada, 'third.bin'), 'waits for its turn');
    await waitForText(ada.locator('.upload-head'), 'Uploading 4 files');
    await assertAccessible(ada);
    assert.equal(await ada.locator('.upload[data-state="sending"]').count(), 2);
    open();
    for (const name of ['first.bin', 'second.bin', 'third.bin', 'empty.bin'])
        await fileRow(bea, name).waitFor();
    await ada.locator('.uploads').waitFor({ state: 'hidden' });
    assert.ok(files.pieces.length > 4, 'the large one went in pieces');
});

test('an upload goes on when the node comes back, whatever the room does meanwhile', async () => {
    await come();
    files.cutAfter = 300000;
    const open = gate();
    const arrived = new Promise(resolve => { files.pieceArrived = resolve; });
    await choose(ada, ['film.mp4', 3000000]);
    await arrived;
    await cluster.nodes[0].stop();
    open();
    await ada.locator('.upload', { hasText: 'interrupted' }).waitFor();
    await ada.locator('.state', { hasText: 'In the room, on node2' }).waitFor();
    files.forgetsLast = true;
    await cluster.nodes[0].start();
    await fileRow(ada, 'film.mp4').waitFor();
    assert.deepEqual(files.names(tree), ['film.mp4']);
    assert.ok(files.pieces.some(({ offset }) => offset === 150000), 'what the node did not have was sent again, and no more');
});

test('a node that is busy, or has no database, is waited for', async () => {
    await come();
    files.refusePieces = [423, 503];
    await choose(ada, ['notes.txt', 100]);
    await fileRow(ada, 'notes.txt').waitFor();
    assert.equal(files.pieces.length, 3);
});

test('what is too large or more than there is room for is told before a byte is sent', async () => {
    files.maximumBytes = 2 * 1024 * 1024;
    files.quota = 1024 * 1024;
    files.add(tree, 'there.bin', { size: 1024 * 1000 });
    await come();
    await fileRow(ada, 'there.bin').waitFor();
    const asked = [];
    ada.on('request', request => request.url().includes('/uploads') && asked.push(request.url()));
    await choose(ada, ['huge.bin', 3000000], ['large.bin', 30000]);
    await waitForText(upload(ada, 'huge.bin'), 'at most 2 MB are possible');
    await waitForText(upload(ada, 'large.bin'), '24 kB are left');
    assert.equal(await upload(ada, 'huge.bin').getByRole('button', { name: 'Try again' }).count(), 0);
    assert.equal(await upload(ada, 'large.bin').getByRole('button', { name: 'Try again' }).count(), 1);
    assert.deepEqual(asked, []);
    await assertAccessible(ada);
    await button(ada, 'Dismiss all').click();
    await ada.locator('.uploads').waitFor({ state: 'hidden' });
});

test('an upload that fails says why and can be tried again; another is cancelled', async () => {
    await come();
    files.refusePieces = [507];
    await choose(ada, ['one.txt', 100]);
    await waitForText(upload(ada, 'one.txt'), 'There is not enough space');
    await ada.locator('.room-tab', { hasText: 'Chat' }).click();
    await waitForText(ada.locator('.room-tab .badge:visible'), '1');
    await showFiles(ada);
    await button(ada, 'Try again').click();
    await fileRow(ada, 'one.txt').waitFor();
    const open = gate();
    await choose(ada, ['two.txt', 100]);
    await button(ada, 'Do not upload two.txt').click();
    await ada.locator('.uploads').waitFor({ state: 'hidden' });
    open();
    await choose(ada, ['three.txt', 100]);
    await fileRow(ada, 'three.txt').waitFor();
    assert.deepEqual(files.names(tree), ['one.txt', 'three.txt']);
});

test('whoever leaves while files are uploaded is asked first', async () => {
    await come();
    const open = gate();
    await choose(ada, ['one.txt', 100]);
    await upload(ada, 'one.txt').waitFor();
    await button(ada, 'Leave').click();
    await ada.getByRole('dialog', { name: 'Files are being uploaded' }).getByRole('button', { name: 'Stay' }).click();
    open();
    await fileRow(ada, 'one.txt').waitFor();
    await button(ada, 'Leave').click();
    await ada.locator('.room').waitFor({ state: 'detached' });
});

test('files are dropped onto the list and onto a folder, and pasted; beside it a drop does not take the page away', async () => {
    files.add(tree, 'Plans', { folder: true, by: user('ada') });
    await come();
    await fileRow(ada, 'Plans').waitFor();
    await bring(ada.locator('.file-scroll:visible'), 'dragover', 'a.txt');
    await ada.locator('.file-place.is-over').waitFor();
    await bring(ada.locator('.file-scroll:visible'), 'drop', 'a.txt', 'b.txt');
    await fileRow(ada, 'a.txt').waitFor();
    await fileRow(ada, 'b.txt').waitFor();
    await bring(fileRow(ada, 'Plans').locator('.file-main'), 'drop', 'inside.txt');
    await bring(ada.locator('.person').first(), 'drop', 'lost.txt');
    await bring(ada.locator('.room-tab').first(), 'paste', 'pasted.png');
    await fileRow(ada, 'pasted.png').waitFor();
    await bring(ada.locator('.board-paper'), 'paste', 'board.png');
    await fileRow(ada, 'Plans').locator('.file-main').click();
    await fileRow(ada, 'inside.txt').waitFor();
    assert.deepEqual(files.names(tree).sort(), ['Plans', 'a.txt', 'b.txt', 'inside.txt', 'pasted.png']);
});

test('a new folder gets its name in its place; a name is changed there, or left as it was', async () => {
    files.add(tree, 'plan.pdf', { by: user('ada') });
    await come();
    await fileRow(ada, 'plan.pdf').waitFor();
    await button(ada, 'New folder').click();
    const name = ada.getByRole('textbox', { name: 'New name of New folder' });
    await name.waitFor();
    await ada.keyboard.type('Drawings');
    files.tell(room);                               // a list that is told anew does not disturb it
    await ada.keyboard.press('Enter');
    await fileRow(ada, 'Drawings').waitFor();
    await fileRow(ada, 'plan.pdf').focus();
    await ada.keyboard.press('F2');
    assert.equal(await ada.evaluate(() => getSelection().toString()), 'plan');
    await ada.keyboard.type('ground floor');
    await ada.keyboard.press('Escape');
    await ada.keyboard.press('F2');
    await ada.keyboard.type('first floor');
    await ada.keyboard.press('Enter');
    await fileRow(ada, 'first floor.pdf').waitFor();
    await button(ada, 'What to do with first floor.pdf').waitFor();
    assert.deepEqual(files.names(tree).sort(), ['Drawings', 'first floor.pdf']);
});

test('files are moved by dragging them to a folder, and by a dialog', async () => {
    const plans = files.add(tree, 'Plans', { folder: true, by: user('ada') });
    const deep = files.add(tree, 'Deep', { folder: true, parent: plans.id, by: user('ada') });
    const one = files.add(tree, 'one.txt', { by: user('ada') });
    const two = files.add(tree, 'two.txt', { by: user('ada') });
    await come();
    await fileRow(ada, 'one.txt').dragTo(fileRow(ada, 'Plans'));
    await fileRow(ada, 'one.txt').waitFor({ state: 'detached' });
    assert.equal(one.parent, plans.id);
    await act(ada, 'two.txt', 'Move…');
    const dialog = ada.getByRole('dialog', { name: 'Move “two.txt”' });
    await dialog.getByRole('button', { name: 'Plans' }).click();
    await dialog.getByRole('button', { name: 'Deep' }).click();
    await waitForText(dialog, 'There are no other folders here.');
    await assertAccessible(ada);
    await dialog.getByRole('button', { name: 'Move here' }).click();
    await fileRow(ada, 'two.txt').waitFor({ state: 'detached' });
    assert.equal(two.parent, deep.id);
    await act(ada, 'Plans', 'Move…');
    await waitForText(ada.getByRole('dialog', { name: 'Move “Plans”' }), 'There are no other folders here.');
    await ada.keyboard.press('Escape');
    await fileRow(ada, 'Plans').locator('.file-main').click();
    await fileRow(ada, 'one.txt').dragTo(ada.locator('.file-path').getByRole('button', { name: 'Room files' }));
    await fileRow(ada, 'one.txt').waitFor({ state: 'detached' });
    assert.equal(one.parent, null);
});

test('what was deleted comes back by Undo, and from the bin', async () => {
    files.add(tree, 'one.txt', { by: user('ada') });
    files.add(tree, 'theirs.txt', { by: user('bea') });
    await come();
    await act(ada, 'one.txt', 'Delete');
    await fileRow(ada, 'one.txt').waitFor({ state: 'detached' });
    await waitForText(ada.locator('.notice-bar:visible'), '“one.txt” was deleted.');
    await button(ada, 'Undo').click();
    await fileRow(ada, 'one.txt').waitFor();
    await act(ada, 'one.txt', 'Delete');
    await button(ada, 'Dismiss').click();
    await button(ada, 'Deleted files').click();
    await waitForText(fileRow(ada, 'one.txt'), 'deleted');
    await assertAccessible(ada);
    await act(ada, 'one.txt', 'Restore');
    await waitForText(ada.locator('.file-empty:visible'), 'There are no deleted files.');
    await button(ada, 'Room files').click();
    await fileRow(ada, 'one.txt').waitFor();
    await button(ada, 'What to do with theirs.txt').click();
    assert.deepEqual(await ada.getByRole('menuitem').allTextContents(), ['Preview', 'Download', 'Copy to my files']);
});

test('files are copied from one\'s own into the room and back; guests have the room\'s alone', async () => {
    files.add(homeTree(user('ada')), 'mine.pdf', { by: user('ada') });
    files.add(tree, 'ours.pdf', { by: user('bea') });
    files.add(tree, 'Plans', { folder: true, by: user('bea') });
    await come();
    await button(ada, 'What to do with Plans').click();
    assert.deepEqual(await ada.getByRole('menuitem').allTextContents(), ['Open'], 'folders are not copied');
    await ada.keyboard.press('Escape');
    await act(ada, 'ours.pdf', 'Copy to my files');
    await waitForText(ada.locator('.file-told'), '“ours.pdf” is among your files now.');
    await ada.getByRole('tab', { name: 'My files' }).click();
    await fileRow(ada, 'ours.pdf').and(ada.locator(':visible')).waitFor();
    await act(ada, 'mine.pdf', 'Copy into the room');
    await ada.getByRole('tab', { name: 'My files' }).press('ArrowLeft');
    await fileRow(ada, 'mine.pdf').and(ada.locator(':visible')).waitFor();
    assert.deepEqual(files.names(tree), ['ours.pdf', 'Plans', 'mine.pdf']);
    Object.assign(cluster.addUser('guest', 'Gus'), { guest: true, onlyRoom: room.id });
    const guest = await come('guest', { options: {} });
    await fileRow(guest, 'ours.pdf').waitFor();
    assert.equal(await guest.getByRole('tab', { name: 'My files' }).count(), 0);
});

test('a document is looked at page by page, by buttons and keys; what has no preview says so', async () => {
    files.previewsWait = true;
    files.add(tree, 'plan.pdf', { by: user('ada') });
    files.add(tree, 'tool.exe', { by: user('ada') });
    files.add(tree, 'photo.png', { by: user('ada'), content: png(40, 30, [1, 2, 3]), preview: 'none' });
    await come();
    await fileRow(ada, 'plan.pdf').locator('.file-main').click();
    const dialog = ada.getByRole('dialog', { name: 'plan.pdf' });
    await waitForText(dialog, 'The preview is being made…');
    await assertAccessible(ada);
    files.makePreviews();
    await waitForText(dialog, 'Page 1 of 3');
    const shown = () => dialog.locator('img').getAttribute('src');
    await ada.keyboard.press('ArrowRight');
    await waitForText(dialog, 'Page 2 of 3');
    assert.match(await shown(), /pages\/2$/);
    await button(ada, 'Next page').click();
    await waitForText(dialog, 'Page 3 of 3');
    assert.ok(await button(ada, 'Next page').isDisabled());
    await ada.keyboard.press('Home');
    await waitForText(dialog, 'Page 1 of 3');
    await assertAccessible(ada);
    await ada.keyboard.press('Escape');
    await fileRow(ada, 'tool.exe').locator('.file-main').click();
    await waitForText(ada.getByRole('dialog', { name: 'tool.exe' }), 'A preview of this file is not possible.');
    const download = ada.waitForEvent('download');
    await ada.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
    assert.equal((await download).suggestedFilename(), 'tool.exe');
    await ada.keyboard.press('Escape');
    await fileRow(ada, 'photo.png').locator('.file-main').click();
    await ada.waitForFunction(() => document.querySelector('.preview-picture')?.naturalWidth === 40);
});

test('pictures and pages go on the board by button and by dragging, for everybody in the room', async () => {
    const bea = await come('bea', { index: 1 });
    const plan = files.add(tree, 'plan.pdf', { by: user('bea') });
    const photo = files.add(tree, 'photo.png', { by: user('bea'), content: png(40, 30, [200, 30, 30]) });
    files.add(tree, 'song.mp3', { by: user('bea') });
    files.tell(room);
    await fileRow(bea, 'plan.pdf').locator('.file-main').click();
    await bea.keyboard.press('ArrowRight');
    await waitForText(bea.getByRole('dialog'), 'Page 2 of 3');
    await bea.getByRole('dialog').getByRole('button', { name: 'Put on the whiteboard' }).click();
    await bea.locator('.board-paper image').waitFor();
    await act(bea, 'plan.pdf', 'Put on the whiteboard');
    await fileRow(bea, 'photo.png').dragTo(bea.locator('.board-paper'), { targetPosition: { x: 100, y: 80 } });
    await bea.locator('.board-paper image').nth(2).waitFor();
    const objects = [...room.meeting.board.objects.values()];
    assert.deepEqual(objects.map(({ file: id, filePage = 0 }) => [id, filePage]), [[plan.id, 2], [plan.id, 1], [photo.id, 0]]);
    assert.deepEqual(objects.map(({ w, h }) => w / h), [60 / 84, 60 / 84, 40 / 30]);
    await fileRow(bea, 'song.mp3').dragTo(bea.locator('.board-paper'));
    await come();
    await ada.locator('.board-paper image').nth(2).waitFor();
    const seen = await ada.locator('.board-paper image').evaluateAll(images => images.map(image => image.href.baseVal));
    assert.equal(new Set(seen).size, 3, 'each page is a picture of its own');
    const saved = bea.waitForEvent('download');
    await button(bea, 'Save the page as an SVG drawing').click();
    assert.equal((await (await saved).createReadStream().then(async stream => Buffer.concat(await stream.toArray()).toString())).match(/href="data:image\/png/g).length, 3);
});

test('who may not draw puts nothing on the board', async () => {
    room = cluster.addRoom('Town hall', { type: 'restricted' });
    files.add(roomTree(room.id), 'photo.png', { content: png(4, 3, [0, 0, 0]) });
    for (const login of ['bea', 'ada']) {               // who comes first moderates
        const page = await come(login);
        await button(page, 'What to do with photo.png').click();
        assert.equal(await page.getByRole('menuitem', { name: 'Put on the whiteboard' }).count(), login === 'bea' ? 1 : 0);
    }
});

test('a thousand files scroll well; a list told anew keeps selection, focus and place', async () => {
    for (let i = 1; i <= 1000; i++)
        files.add(tree, `file ${i}.txt`, { by: user('ada') });
    await come();
    await fileRow(ada, 'file 1.txt').waitFor();
    assert.equal(await ada.getByRole('grid').getAttribute('aria-rowcount'), '1000');
    const skipped = await ada.locator('.file-place:visible .file-name').last().evaluate(element => !element.checkVisibility({ contentVisibilityAuto: true }));
    assert.ok(skipped, 'rows out of sight are not laid out');
    await fileRow(ada, 'file 1.txt').focus();
    await ada.keyboard.press('End');
    await ada.keyboard.press('ArrowUp');
    await ada.keyboard.press('Space');
    const place = () => ada.locator('.file-scroll:visible').evaluate(element => element.scrollTop);
    const before = await place();
    assert.ok(before > 10000);
    files.add(tree, 'zzz last.txt', {});
    files.tell(room);
    await fileRow(ada, 'zzz last.txt').waitFor({ state: 'attached' });
    assert.equal(await place(), before);
    assert.ok(await fileRow(ada, 'file 999.txt').evaluate(element => element === document.activeElement && element.getAttribute('aria-selected') === 'true'));
    cluster.unavailable = true;
    files.tell(room);
    await waitForText(ada.locator('.file-place > .problem'), 'Not up to date. The node cannot reach the database at the moment.');
    assert.equal(await ada.locator('.file-place:visible .file').count(), 1001);
    cluster.unavailable = false;
    await ada.locator('.file-place > .problem:visible').waitFor({ state: 'hidden' });
    assert.equal(await place(), before);
});

test('a folder that somebody else deletes is left, and that is told', async () => {
    const plans = files.add(tree, 'Plans', { folder: true, by: user('bea') });
    files.add(tree, 'inside.txt', { parent: plans.id });
    files.add(tree, 'outside.txt', {});
    await come();
    await fileRow(ada, 'Plans').locator('.file-main').click();
    await fileRow(ada, 'inside.txt').waitFor();
    plans.deletedAt = Date.now();
    files.tell(room);
    await fileRow(ada, 'outside.txt').waitFor();
    await waitForText(ada.locator('.file-place > .problem'), 'does not exist any more');
});

test('a room that hides its files has no place for them', async () => {
    files.hidesRooms = true;
    const page = await enter('ada');
    await page.locator('.room-tab', { hasText: 'Files' }).waitFor({ state: 'hidden' });
    assert.ok(await page.locator('.chat').isVisible());
});

test('names are text, whatever they hold', async () => {
    const names = ['<img src=x onerror=window.hacked=1>', '"><svg onload=window.hacked=1>', 'javascript:window.hacked=1', '{{x}}.txt', 'محضر.pdf'];
    for (const name of names)
        files.add(tree, name, { by: user('ada') });
    files.add(tree, 'invoice\u202Efdp.exe', { by: user('ada') });
    const folder = files.add(tree, '<b>folder</b>', { folder: true, by: user('ada') });
    files.add(tree, 'x', { parent: folder.id });
    await come();
    for (const name of names)
        await fileRow(ada, name).waitFor();
    await fileRow(ada, 'invoice\ufffdfdp.exe').waitFor();
    await fileRow(ada, names[0]).locator('.file-main').click();
    await ada.getByRole('dialog', { name: names[0] }).waitFor();
    await ada.keyboard.press('Escape');
    await act(ada, names[1], 'Delete');
    await waitForText(ada.locator('.notice-bar:visible'), names[1]);
    await fileRow(ada, '<b>folder</b>').locator('.file-main').click();
    await waitForText(ada.locator('.file-path'), '<b>folder</b>');
    assert.equal(await ada.evaluate(() => window.hacked), undefined);
    assert.equal(await ada.locator('.files :is(b, script, svg[onload], img[onerror])').count(), 0);
});

test('on a phone, in the dark and in German nothing hangs over the edge', async () => {
    files.quota = 20 * 1024 * 1024;
    files.add(tree, 'ein sehr langer Name ohne Ende '.repeat(7) + '.pdf', { by: user('ada') });
    files.add(tree, 'x'.repeat(200), { by: user('ada'), folder: true });
    await come('ada', { options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } });
    await ada.locator('.file').nth(1).waitFor();
    await ada.getByLabel('Language').selectOption('de');
    await ada.getByRole('button', { name: 'Hochladen', exact: true }).waitFor();
    await assertAccessible(ada);
    await ada.locator('.file').nth(1).locator('.file-main').click();
    await ada.getByText('Seite 1 von 3').waitFor();
    await assertAccessible(ada);
    assert.ok(await ada.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await ada.keyboard.press('Escape');
    await ada.locator('.file').first().locator('.file-main').click();
    await ada.locator('.file-path li').nth(1).waitFor();
    assert.ok(await ada.evaluate(() => [...document.querySelectorAll('.files *')].every(element => element.getBoundingClientRect().right <= innerWidth + 1 || element.closest('.spoken'))));
});
