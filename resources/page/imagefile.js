// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as files: what they are, by their content, and made small enough to be put on the board.

const mostBytes = 5 * 1024 * 1024;
const mostPixels = 2000;        // of a side

/** How the files of each kind begin; `null` stands for any byte. @type {[string, (string | null)[]][]} */
const beginnings = [
    ['image/png', ['\x89', 'P', 'N', 'G', '\r', '\n', '\x1a', '\n']],
    ['image/jpeg', ['\xff', '\xd8', '\xff']],
    ['image/gif', ['G', 'I', 'F', '8']],
    ['image/webp', ['R', 'I', 'F', 'F', null, null, null, null, 'W', 'E', 'B', 'P']],
];
export const imageTypes = beginnings.map(([type]) => type);

/** Why a picture cannot be put on the board: `key` of a text. */
export class ImageProblem extends Error {
    /** @param {string} key */
    constructor(key) {
        super(key);
        this.key = key;
    }
}

/**
 * The type of a picture that the page shows; '' for anything else, whatever it calls itself.
 * @param {Uint8Array} bytes  the first ones
 */
export function imageType(bytes) {
    const isSo = beginning => beginning.every((each, i) => each === null || each.charCodeAt(0) === bytes[i]);
    return beginnings.find(([, beginning]) => isSo(beginning))?.[0] ?? '';
}

/**
 * A blob of its true type.
 * @param {Blob} blob
 * @returns {Promise<Blob>} rejects with ImageProblem when it is no picture that the page shows
 */
export async function asImage(blob) {
    const type = imageType(new Uint8Array(await blob.slice(0, 12).arrayBuffer()));
    if (!type)
        throw new ImageProblem('image.wrongKind');
    return new Blob([blob], { type });
}

/**
 * What is sent of a picture that a person chose: one that is larger than the board ever shows is made smaller.
 * @param {Blob} chosen
 * @returns {Promise<{image: Blob, width: number, height: number}>} rejects with ImageProblem
 */
export async function imageForBoard(chosen) {
    const image = await asImage(chosen);
    let bitmap;
    try {
        bitmap = await createImageBitmap(image);
    } catch {
        throw new ImageProblem('image.damaged');
    }
    const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [bitmap.width, bitmap.height].map(side => Math.max(1, Math.round(side * scale)));
    const type = image.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
    const sent = scale < 1 ? await redrawn(bitmap, width, height, type) : image;
    bitmap.close();
    if (sent.size > mostBytes)
        throw new ImageProblem('image.tooLarge');
    return { image: sent, width, height };
}

/**
 * @param {ImageBitmap} bitmap
 * @param {number} width
 * @param {number} height
 * @param {string} type
 * @returns {Promise<Blob>}
 */
function redrawn(bitmap, width, height, type) {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    return new Promise((resolve, reject) => {
        canvas.toBlob(blob => blob ? resolve(blob) : reject(new ImageProblem('image.damaged')), type, 0.9);
    });
}
