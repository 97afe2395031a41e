// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures are seen, how large and where. Numbers are pixels. No DOM here.

/** @typedef {'grid' | 'speaker' | 'screen' | 'board'} View  board: the whiteboard, with the pictures in a row above */
/**
 * @typedef {object} Tile
 * @property {string} key
 * @property {string} id  whose it is
 * @property {boolean} isScreen
 * @property {boolean} isOwn
 * @property {boolean} hasPicture
 * @property {boolean} isActive  something comes from there, at least sound
 * @property {number} spoke  when they spoke last
 */
/** @typedef {{key: string, x: number, y: number, width: number, height: number}} Placed */
/**
 * @typedef {object} Plan
 * @property {View} view
 * @property {string} main  key of the large tile, or empty
 * @property {Placed[]} placed  what is seen
 * @property {number} height  of the place for tiles; the whiteboard has the rest
 * @property {number} page  from 0
 * @property {number} pages
 */

const ratio = 16 / 9;
const gap = 6;
const mostOnPage = 25;
const leastWidth = 132;         // of a tile in a grid: a face and a name can still be made out
const strip = { least: 84, most: 168, part: 0.2 };      // height of what is beside a large one
const row = { least: 64, most: 128, part: 0.15 };       // and above the whiteboard
const nameRow = 44;             // where nobody has a picture, names are enough above the whiteboard
const nameWidth = 184;
const leastInStrip = 3;         // so many are seen beside or below a large one

/**
 * What is shown unless the person chose: a shared screen, else a whiteboard that is used, else whoever has a picture.
 * @param {Tile[]} tiles
 * @param {boolean} isBoardUsed
 * @param {{width: number, height: number}} size
 * @returns {View}
 */
export function automaticView(tiles, isBoardUsed, size) {
    if (tiles.some(({ isScreen, isOwn }) => isScreen && !isOwn))
        return 'screen';
    if (isBoardUsed || !tiles.some(({ hasPicture }) => hasPicture))
        return 'board';
    return fitGrid(Math.min(tiles.length, mostOnPage), size).width < leastWidth ? 'speaker' : 'grid';
}

/**
 * @param {object} wanted
 * @param {View} wanted.view
 * @param {Tile[]} wanted.tiles  in their lasting order
 * @param {string} wanted.pinned  key of the tile that the person wants large, or empty
 * @param {string} wanted.speaker  id of who has the word, or empty
 * @param {number} wanted.page
 * @param {number} wanted.width  of the whole stage
 * @param {number} wanted.height
 * @returns {Plan}
 */
export function planVideo({ view, tiles, pinned, speaker, page, width, height }) {
    if (view === 'grid')
        return planGrid(tiles, page, width, height);
    if (view === 'board')
        return planRow(tiles.filter(({ isActive, isOwn, hasPicture }) => isActive && (hasPicture || !isOwn)), page, width, height);
    const main = mainTile(view, tiles, pinned, speaker);
    return planLarge(view, main, tiles.filter(tile => tile !== main && (tile.isActive || !main)), page, width, height);
}

/** The largest tiles of one shape that fit. @param {number} count @param {{width: number, height: number}} size */
export function fitGrid(count, { width, height }) {
    let best = { columns: 1, rows: 1, width: 0, height: 0 };
    for (let columns = 1; columns <= Math.max(1, count); columns++) {
        const rows = Math.ceil(count / columns) || 1;
        const tileWidth = Math.floor(Math.min((width - gap * (columns - 1)) / columns, (height - gap * (rows - 1)) / rows * ratio));
        if (tileWidth > best.width)
            best = { columns, rows, width: tileWidth, height: Math.floor(tileWidth / ratio) };
    }
    return best;
}

/** @param {View} view @param {Tile[]} tiles @param {string} pinned @param {string} speaker */
function mainTile(view, tiles, pinned, speaker) {
    const others = tiles.filter(({ isOwn }) => !isOwn);
    const people = others.filter(({ isScreen }) => !isScreen);
    return tiles.find(({ key }) => key === pinned)
        ?? (view === 'screen' ? others.findLast(({ isScreen }) => isScreen) : undefined)
        ?? people.find(({ id }) => id === speaker)
        ?? people.find(({ hasPicture }) => hasPicture)
        ?? people.find(({ isActive }) => isActive)
        ?? tiles.find(({ isActive }) => isActive) ?? tiles[0];
}

function planGrid(tiles, page, width, height) {
    const perPage = mostThatFit(tiles.length, width, height);
    const shown = pageOf(tiles, page, perPage);
    const cell = fitGrid(shown.tiles.length, { width, height });
    const top = Math.max(0, (height - cell.rows * (cell.height + gap) + gap) / 2);
    const placed = shown.tiles.map((tile, i) => {
        const row = Math.floor(i / cell.columns);
        const inRow = Math.min(cell.columns, shown.tiles.length - row * cell.columns);      // the last row is in the middle
        const left = (width - inRow * (cell.width + gap) + gap) / 2;
        return at(tile, left + (i % cell.columns) * (cell.width + gap), top + row * (cell.height + gap), cell.width, cell.height);
    });
    return { view: 'grid', main: '', placed, height, page: shown.page, pages: shown.pages };
}

/** So many that none is too small. */
function mostThatFit(count, width, height) {
    let fitting = Math.min(count, mostOnPage);
    while (fitting > 1 && fitGrid(fitting, { width, height }).width < Math.min(leastWidth, width))
        fitting--;
    return Math.max(1, fitting);
}

function planRow(tiles, page, width, height) {
    const hasPictures = tiles.some(({ hasPicture }) => hasPicture);
    const rowHeight = tiles.length === 0 ? 0 : hasPictures ? sizeOf(row, height) : nameRow;
    const tileWidth = Math.min(width, hasPictures ? Math.floor(rowHeight * ratio) : nameWidth);
    const shown = pageOf(tiles, page, Math.max(1, Math.floor((width + gap) / (tileWidth + gap))));
    const left = (width - shown.tiles.length * (tileWidth + gap) + gap) / 2;
    const placed = shown.tiles.map((tile, i) => at(tile, left + i * (tileWidth + gap), 0, tileWidth, rowHeight));
    return { view: 'board', main: '', placed, height: rowHeight, page: shown.page, pages: shown.pages };
}

/** One tile is large, the others are beside it where there is more width, below where there is more height. */
function planLarge(view, main, others, page, width, height) {
    const isBeside = width / height > 1.25;
    const size = sizeOf(strip, isBeside ? width / ratio : height);
    const tileWidth = Math.floor(Math.min(size * ratio, isBeside ? width * 0.3 : (width + gap) / leastInStrip - gap));
    const tileHeight = Math.floor(tileWidth / ratio);
    const room = isBeside ? Math.floor((height + gap) / (tileHeight + gap)) : Math.floor((width + gap) / (tileWidth + gap));
    const shown = pageOf(others, page, Math.max(1, room));
    const taken = shown.tiles.length === 0 ? 0 : isBeside ? tileWidth + gap : tileHeight + gap;
    const large = isBeside ? { width: width - taken, height } : { width, height: height - taken };
    const start = isBeside ? (height - shown.tiles.length * (tileHeight + gap) + gap) / 2 : (width - shown.tiles.length * (tileWidth + gap) + gap) / 2;
    const placed = shown.tiles.map((tile, i) => isBeside
        ? at(tile, width - tileWidth, start + i * (tileHeight + gap), tileWidth, tileHeight)
        : at(tile, start + i * (tileWidth + gap), height - tileHeight, tileWidth, tileHeight));
    const largePlaced = main ? [placeLarge(main, large)] : [];
    return { view, main: main?.key ?? '', placed: [...largePlaced, ...placed], height, page: shown.page, pages: shown.pages };
}

/** A screen may have any shape, a face has that of a tile. */
function placeLarge(main, { width, height }) {
    if (main.isScreen)
        return at(main, 0, 0, width, height);
    const largeWidth = Math.min(width, height * ratio);
    return at(main, (width - largeWidth) / 2, (height - largeWidth / ratio) / 2, largeWidth, largeWidth / ratio);
}

function sizeOf({ least, most, part }, whole) {
    return Math.round(Math.min(most, Math.max(least, whole * part)));
}

/**
 * The tiles of one page. Who speaks is on the first: they take the place of who was silent longest there.
 * @param {Tile[]} tiles
 * @param {number} page
 * @param {number} perPage
 */
function pageOf(tiles, page, perPage) {
    const pages = Math.max(1, Math.ceil(tiles.length / perPage));
    const now = Math.min(page, pages - 1);
    const first = tiles.slice(0, perPage);
    const rest = tiles.slice(perPage);
    for (const [i, tile] of rest.entries()) {
        const quietest = first.reduce((least, each) => !each.isOwn && (each.spoke < least.spoke || least.isOwn) ? each : least, first[0]);
        if (!quietest.isOwn && tile.spoke > quietest.spoke) {
            first[first.indexOf(quietest)] = tile;
            rest[i] = quietest;
        }
    }
    return { tiles: [...first, ...rest].slice(now * perPage, (now + 1) * perPage), page: now, pages };
}

function at({ key }, x, y, width, height) {
    return { key, x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
