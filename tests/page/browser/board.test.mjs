// SPDX-License-Identifier: GPL-3.0-or-later
// The whiteboard: two boards in one page, joined by a board in memory.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import { serveBoards } from '../board/boardserver.mjs';
import { assertAccessible, newPerson, startBrowser, waitForText } from '../browser.mjs';

let browser;
let server;
let page;

before(async () => {
    browser = await startBrowser();
    server = await serveBoards();
});
after(async () => {
    await browser.close();
    await server.stop();
});
afterEach(async () => {
    const { troubles } = page;
    await page.context().close();
    assert.deepEqual(troubles, []);
});

async function open(query = '', options = {}) {
    page = await newPerson(browser, { viewport: { width: 1400, height: 800 }, ...options });
    await page.goto(server.url + query);
    await board('Ada').locator('.board-tab').first().waitFor();
}

function board(name) {
    return page.locator(`.board[data-person^="${name}"]`);
}

function paper(name) {
    return board(name).locator('.board-paper');
}

function objects(name) {
    return paper(name).locator('[data-id]');
}

function button(name, label) {
    return board(name).getByRole('button', { name: label, exact: true });
}

async function press(name, ...keys) {
    await paper(name).focus();
    for (const key of keys)
        await page.keyboard.press(key);
}

/** Draws along points of a board's paper, in pixels from its corner. */
async function drag(name, points, how = {}) {
    const { x, y } = await paper(name).boundingBox();
    const [first, ...rest] = points;
    await page.mouse.move(x + first[0], y + first[1]);
    await page.mouse.down();
    for (const [px, py] of rest)
        await page.mouse.move(x + px, y + py, { steps: 4 });
    if (!how.stays)
        await page.mouse.up();
}

/** Waits until both boards show this many objects. */
async function bothShow(count) {
    for (const name of ['Ada', 'Bob'])
        await page.waitForFunction(([person, wanted]) => document.querySelectorAll(`.board[data-person^="${person}"] [data-id]`).length === wanted, [name, count]);
}

/** What the board in memory holds, in order. */
function stored() {
    return page.evaluate(() => [...window.fake.objects.values()].sort((a, b) => a.z - b.z));
}

async function storedWhen(condition) {
    await page.waitForFunction(`[...fake.objects.values()].some(object => ${condition})`);
}

test('a stroke is seen by others while it is drawn', async () => {
    await open();
    await press('Ada', 'p');
    await drag('Ada', [[50, 50], [120, 80], [200, 60]], { stays: true });
    await page.waitForFunction(() => {
        const seen = document.querySelector('.board[data-person^="Bob"] [data-id]');
        return seen && seen.getAttribute('d').length > 60;
    });
    await page.mouse.up();
    await bothShow(1);
    await page.waitForFunction(() => document.querySelectorAll('[data-id]')[0].getAttribute('d') === document.querySelectorAll('[data-id]')[1].getAttribute('d'));
    const [stroke] = await stored();
    assert.equal(stroke.kind, 'pen');
    assert.ok(stroke.points.every(Number.isInteger) && stroke.points.length > 8);
});

test('shapes are drawn with their tools, in the chosen color, width and fill, on both boards', async () => {
    await open();
    await button('Ada', 'Red').click();
    await board('Ada').getByLabel('Line width').selectOption({ label: 'Thick' });
    await board('Ada').getByLabel('Filled').check();
    for (const [i, key] of ['l', 'a', 'r', 'e'].entries()) {
        await press('Ada', key);
        await drag('Ada', [[50 + 120 * i, 50], [130 + 120 * i, 120]]);
    }
    await bothShow(4);
    const all = await stored();
    assert.deepEqual(all.map(object => object.kind), ['line', 'arrow', 'rectangle', 'ellipse']);
    assert.ok(all.every(object => object.color === '#c01c28' && object.width === 60 && object.fill === '#fff2b8'));
    assert.deepEqual([all[2].w, all[2].h], [800, 700]);
    await press('Ada', 'r');
    await drag('Ada', [[300, 300], [301, 300]]);     // a click draws nothing
    await press('Ada', 'e');
    await page.keyboard.down('Shift');
    await drag('Ada', [[300, 200], [340, 280]]);
    await page.keyboard.up('Shift');
    await bothShow(5);
    const round = (await stored()).at(-1);
    assert.equal(round.w, round.h);
});

test('a text is written where it will stand, and changed by a double click', async () => {
    await open();
    await press('Ada', 't');
    const { x, y } = await paper('Ada').boundingBox();
    await page.mouse.click(x + 100, y + 100);
    await page.keyboard.type('Agenda\n<b>first</b>');
    await page.keyboard.press('Control+Enter');
    await bothShow(1);
    assert.deepEqual(await objects('Bob').locator('tspan').allTextContents(), ['Agenda', '<b>first</b>']);
    await press('Ada', 't');
    await page.mouse.click(x + 100, y + 250);
    await page.keyboard.type('never mind');
    await page.keyboard.press('Escape');
    await press('Ada', 'v');
    await page.mouse.dblclick(x + 110, y + 100);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Minutes');
    await page.keyboard.press('Control+Enter');
    await waitForText(objects('Bob').locator('tspan'), 'Minutes');
    await bothShow(1);
});

/** Chooses a file for the board; `width` makes it a picture of that size. */
async function putImage(name, { content = Buffer.from('not an image'), width = 0, type = 'image/png' }) {
    const buffer = width === 0 ? content : Buffer.from(await page.evaluate(async ([side, as]) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side / 2 });
        canvas.getContext('2d').fillRect(0, 0, side / 2, side / 2);
        const blob = await new Promise(resolve => canvas.toBlob(resolve, as));
        return [...new Uint8Array(await blob.arrayBuffer())];
    }, [width, type]));
    const chosen = page.waitForEvent('filechooser');
    await button(name, 'Image (I)').click();
    await (await chosen).setFiles({ name: 'dot.png', mimeType: type, buffer });
}

/** The size of the stored file, as a picture. */
function storedImage(id) {
    return page.evaluate(async file => {
        const blob = await window.fake.read(file);
        const { width, height } = await createImageBitmap(blob);
        return [blob.type, width, height];
    }, id);
}

test('an image is put on the board, at once for all, and large ones are made smaller', async () => {
    await open();
    await putImage('Ada', { width: 40 });
    await bothShow(1);
    await objects('Bob').and(page.locator('image[href^="blob:"]')).waitFor();
    assert.deepEqual(await storedImage(1), ['image/png', 40, 20]);
    await putImage('Ada', { width: 4200, type: 'image/jpeg' });
    await bothShow(2);
    assert.deepEqual(await storedImage(2), ['image/jpeg', 2000, 1000]);
    assert.deepEqual((await stored()).map(({ w, h }) => [w, h]), [[400, 200], [6000, 3000]]);
});

test('what is no image is not put on the board, and one that cannot be read says so', async () => {
    await open();
    const png = Buffer.from('\x89PNG\r\n\x1a\n and no more', 'latin1');
    for (const [content, why] of [[Buffer.from('<svg/>'), 'Only PNG, JPEG, GIF and WebP images'], [png, 'This image is damaged.']]) {
        await putImage('Ada', { content });
        await waitForText(board('Ada').getByRole('status'), why);
    }
    const add = (id, file, x) => window.fake.take(2, { t: 'boardAdd', page: '1', objects: [{ id, kind: 'image', file, x, y: 0, w: 3000, h: 1000, color: '#000000', fill: '', width: 10, opacity: 100 }] });
    await page.evaluate(`(${add})('gone', 99, 0)`);
    await page.evaluate(`fake.store(new Blob(['<script>'], { type: 'image/png' })); (${add})('script', 1, 4000)`);
    await bothShow(2);
    for (const id of ['gone', 'script'])
        await waitForText(paper('Ada').locator(`[data-id="${id}"]`), 'This image cannot be read');
    assert.equal(await paper('Ada').locator('image').count(), 0);
});

test('objects are selected, moved, resized and deleted by hand', async () => {
    await open();
    await press('Ada', 'r');
    await drag('Ada', [[100, 100], [200, 200]]);
    await drag('Ada', [[300, 100], [400, 200]]);
    await bothShow(2);
    await press('Ada', 'v');
    await drag('Ada', [[100, 150], [120, 180]]);
    await storedWhen('object.x === 1200 && object.y === 1300');
    await drag('Ada', [[226, 236], [276, 286]]);     // its lower right corner
    await storedWhen('object.x === 1200 && object.w > 1200');
    await drag('Ada', [[80, 80], [500, 400]]);       // around both
    await page.keyboard.press('ArrowRight');
    await storedWhen('object.x === 3100');
    await page.keyboard.press('Delete');
    await bothShow(0);
    await press('Ada', 'Control+z');
    await bothShow(2);
});

test('everything can be done by keys alone', async () => {
    await open();
    await press('Ada', 'r', 'Enter');
    await bothShow(1);
    await press('Ada', 'e', 'Enter');
    await bothShow(2);
    const [rectangle, ellipse] = await stored();
    await press('Ada', '.', 'ArrowRight', 'Shift+ArrowDown');
    await storedWhen(`object.id === '${rectangle.id}' && object.x === ${rectangle.x + 100} && object.y === ${rectangle.y + 10}`);
    await press('Ada', ',', 'Delete');
    await bothShow(1);
    assert.equal((await stored())[0].id, rectangle.id, `${ellipse.id} is gone`);
    await press('Ada', 'Control+z', 'Control+z', 'Control+z');
    await storedWhen(`object.id === '${rectangle.id}' && object.x === ${rectangle.x} && object.y === ${rectangle.y}`);
    await press('Ada', 'Control+Shift+z', 'Control+y');
    await storedWhen(`object.id === '${rectangle.id}' && object.y === ${rectangle.y + 10}`);
    await press('Ada', 't', 'Enter');
    await page.keyboard.type('typed');
    await page.keyboard.press('Control+Enter');
    await bothShow(3);
    await press('Ada', 'Control+a', 'Escape', 'Delete');
    await bothShow(3);
    await press('Ada', 'Control+a', 'Delete');
    await bothShow(0);
});

test('everybody undoes their own steps, with buttons that say whether there are any', async () => {
    await open();
    const undo = button('Ada', 'Undo (Ctrl+Z)');
    assert.ok(await undo.isDisabled());
    await press('Ada', 'r', 'Enter');
    await press('Bob', 'e', 'Enter');
    await bothShow(2);
    await undo.click();
    await bothShow(1);
    assert.equal((await stored())[0].kind, 'ellipse');
    await page.waitForFunction(() => document.querySelector('.board[data-person^="Ada"] [aria-label^="Undo"]').disabled);
    await button('Ada', 'Redo (Ctrl+Y)').click();
    await bothShow(2);
});

test('what the node refuses goes away again, and the person is told why', async () => {
    await open();
    await press('Ada', 'r');
    await page.evaluate(() => { window.fake.refuseNext = { code: 'too_large', message: 'A page of the board has at most 5,000 objects.' }; });
    await drag('Ada', [[100, 100], [200, 200]]);
    await waitForText(board('Ada').getByRole('status'), 'The whiteboard did not take this: A page of the board has at most 5,000 objects.');
    await bothShow(0);
});

test('order, color and clearing work on what is there', async () => {
    await open();
    await press('Ada', 'r', 'Enter', 'e', 'Enter');
    await bothShow(2);
    await press('Ada', 'Escape', '.');
    await button('Ada', 'Bring to the front').click();
    await page.waitForFunction(() => [...window.fake.objects.values()].sort((a, b) => a.z - b.z).at(-1).kind === 'rectangle');
    await button('Ada', 'Blue').click();
    await storedWhen("object.kind === 'rectangle' && object.color === '#1a5fb4'");
    await button('Bob', 'Clear the page').click();
    await bothShow(0);
});

test('pages are added, named, moved and removed; a moderator brings everybody to one', async () => {
    await open();
    const tabs = name => board(name).locator('.board-tab');
    const current = name => board(name).locator('.board-tab[aria-current="true"]');
    await button('Ada', 'Add a page').click();
    await waitForText(current('Ada'), 'Page 2');
    await waitForText(current('Bob'), 'Page 1');     // each looks at their own
    await press('Ada', 'r', 'Enter');
    await page.waitForFunction(() => document.querySelectorAll('.board[data-person^="Ada"] [data-id]').length === 1);
    assert.equal(await objects('Bob').count(), 0);
    await button('Ada', 'Rename the page').click();
    await page.getByRole('dialog').getByLabel('Name of the page').fill('Plan');
    await assertAccessible(page);
    await page.keyboard.press('Enter');
    await waitForText(tabs('Bob'), 'Plan');
    assert.equal(await button('Bob', 'Bring everybody to this page').count(), 0);
    await button('Ada', 'Bring everybody to this page').click();
    await waitForText(board('Bob').getByRole('status'), 'Ada Lovelace brought everybody to “Plan”');
    await bothShow(1);
    await button('Bob', 'Move the page forward').click();
    await page.waitForFunction(() => document.querySelector('.board[data-person^="Ada"] .board-tab').textContent === 'Plan');
    await button('Bob', 'Remove the page').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await button('Bob', 'Remove the page').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await waitForText(current('Ada'), 'Page 1');
    await bothShow(0);
    assert.ok(await button('Ada', 'Remove the page').isDisabled());
});

test('others see where somebody points, for a while', async () => {
    await open();
    await press('Ada', 'k');
    await drag('Ada', [[100, 100], [150, 150]]);
    const pointer = board('Bob').locator('.board-pointer-name', { hasText: 'Ada Lovelace' });
    await pointer.waitFor();
    await pointer.waitFor({ state: 'detached' });
    assert.equal((await stored()).length, 0);
});

test('who may not draw looks, moves the paper and saves it', async () => {
    await open('?read');
    await press('Ada', 'r', 'Enter');
    await bothShow(1);
    await waitForText(board('Bob'), 'You can look at the whiteboard and save it.');
    await assertAccessible(page);
    const before = await paper('Bob').getAttribute('viewBox');
    await press('Bob', 'p', 'Delete', 'Control+z', 'Enter');
    await drag('Bob', [[100, 100], [150, 150]]);
    await page.waitForFunction(was => document.querySelector('.board[data-person^="Bob"] .board-paper').getAttribute('viewBox') !== was, before);
    assert.equal(await page.evaluate(() => window.fake.requests.filter(request => request.by === 2).length), 0);
    await bothShow(1);
    await page.evaluate(() => window.boards[0].setRights({ mayDraw: false, mayModerate: false }));     // taken away while selected
    await board('Ada').locator('.board-handle').first().waitFor({ state: 'detached' });
});

test('two fingers zoom and move the paper and draw nothing; one finger draws', async () => {
    await open('', { hasTouch: true });
    await press('Ada', 'p');
    const { x, y } = await paper('Ada').boundingBox();
    const touch = await page.context().newCDPSession(page);
    const send = (type, ...points) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: x + px, y: y + py, id })) });
    await send('touchStart', [100, 100]);
    await send('touchMove', [150, 150]);
    await send('touchEnd');
    await bothShow(1);
    await send('touchStart', [100, 300]);
    await send('touchStart', [100, 300], [200, 300]);
    for (let apart = 100; apart <= 200; apart += 20)
        await send('touchMove', [100, 300], [100 + apart, 300]);
    await send('touchEnd');
    await waitForText(board('Ada').locator('.board-zoomed'), '200 %');
    await bothShow(1);
});

test('a page is saved as PNG and as SVG with all that is on it', async () => {
    await open();
    await press('Ada', 'r', 'Enter', 't', 'Enter');
    await page.keyboard.type('Words');
    await page.keyboard.press('Control+Enter');
    await bothShow(2);
    await putImage('Ada', { width: 160 });
    await bothShow(3);
    const lost = { id: 'lost', kind: 'image', file: 99, x: 0, y: 0, w: 1600, h: 1000, color: '#000000', fill: '', width: 10, opacity: 100 };
    await page.evaluate(image => window.fake.take(2, { t: 'boardAdd', page: '1', objects: [image] }), lost);
    await bothShow(4);
    const saved = async label => {
        const download = page.waitForEvent('download');
        await button('Ada', label).click();
        const file = await download;
        return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    };
    const drawing = await saved('Save the page as an SVG drawing');
    assert.equal(drawing.name, 'Page 1.svg');
    const text = drawing.content.toString();
    for (const part of ['Words', '<path', 'href="data:image/png;base64,'])
        assert.ok(text.includes(part), part);
    const picture = await saved('Save the page as a PNG image');
    assert.equal(picture.name, 'Page 1.png');
    assert.equal(picture.content.subarray(1, 4).toString(), 'PNG');
    assert.ok(picture.content.length > 2000);
});

test('zooming keeps what is drawn, and everything can be shown', async () => {
    await open();
    await press('Ada', '+', '+');
    await waitForText(board('Ada').locator('.board-zoomed'), '156 %');
    await page.evaluate(() => window.fake.take(2, { t: 'boardAdd', page: '1', objects: [{ id: 'far', kind: 'rectangle', x: 90000, y: 0, w: 1600, h: 1000, color: '#000000', fill: '', width: 10, opacity: 100 }] }));
    await bothShow(1);
    await press('Ada', '0');
    await waitForText(board('Ada').locator('.board-zoomed'), '100 %');
    const view = (await paper('Ada').getAttribute('viewBox')).split(' ').map(Number);
    assert.ok(view[0] < 90000 && view[0] + view[2] > 91600);
});

test('the board is usable on a phone and by people who do not see it, in light and dark', async () => {
    await open('?boards=1&language=uk', { viewport: { width: 390, height: 844 } });
    await assertAccessible(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing hangs over the edge');
    await press('Ada', 'r', 'Enter');
    await page.getByLabel('Сторінка 1, 1 об’єкт', { exact: true }).waitFor();
    await assertAccessible(page);
});

test('who comes later sees what is there, wherever it was drawn', async () => {
    await open('?boards=1');
    await page.evaluate(() => window.fake.take(1, { t: 'boardAdd', page: '1', objects: [{ id: 'far', kind: 'rectangle', x: -90000, y: 50000, w: 1600, h: 1000, color: '#000000', fill: '', width: 10, opacity: 100 }] }));
    await objects('Ada').waitFor();
    const [x, y, w, h] = (await paper('Ada').getAttribute('viewBox')).split(' ').map(Number);
    assert.ok(x < -90000 && x + w > -88400 && y < 50000 && y + h > 51000);
});
