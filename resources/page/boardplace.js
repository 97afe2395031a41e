// SPDX-License-Identifier: GPL-3.0-or-later
import { addShape } from './boarddrawing.js';
import { whole } from './boardgeometry.js';

const widest = 6000;
const mostTimes = 10;           // as large as it is

/**
 * Puts a stored picture on the board.
 * @param {any} board  what Board hands out to its parts
 * @param {object} picture
 * @param {number} picture.file
 * @param {number} [picture.filePage]  of its preview, from 1; 0: the file itself
 * @param {string} picture.page  of the board
 * @param {number} picture.width  in pixels
 * @param {number} picture.height
 * @param {import('./boardgeometry.js').Point} [picture.at]  its middle, else the middle of what is seen
 */
export function placePicture({ desk, viewport }, { file, filePage = 0, page, width, height, at = viewport.middle }) {
    const scale = Math.min(mostTimes, widest / Math.max(width, height));
    const [w, h] = [whole(width * scale), whole(height * scale)];
    addShape(desk, {
        kind: 'image', file, ...filePage > 0 && { filePage }, page, x: whole(at.x - w / 2), y: whole(at.y - h / 2), w, h, ...desk.style(), fill: '', opacity: 100,
    });
}

/**
 * Puts a stored file on the page that is looked at, as large as it turns out to be.
 * @param {any} board  what Board hands out to its parts
 * @param {import('./boardimages.js').BoardImages} images
 * @param {{file: number, filePage: number, at?: import('./boardgeometry.js').Point}} what
 * @returns {Promise<void>} rejects when it cannot be read
 */
export async function placeFile(board, images, what) {
    const { page } = board;
    const bitmap = await createImageBitmap(await images.blobOf(what));
    const { width, height } = bitmap;
    bitmap.close();
    placePicture(board, { ...what, page, width, height });
}
