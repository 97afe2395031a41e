// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the board as a file of the person's own.
import { boundsOfAll, grown, unitsPerPixel } from './boardgeometry.js';
import { pictureKey } from './boardimages.js';
import { paintCanvas, paintSvg, svg } from './boardpaint.js';

/** @typedef {import('./boardgeometry.js').Shape} Shape */
/** @typedef {(shape: Shape) => Promise<Blob>} ReadImage */

const margin = 200;
const emptyPage = { x: 0, y: 0, w: 8000, h: 5000 };
const mostPixels = 4096;         // of a side: what every browser can still make

/** @param {Shape[]} shapes */
function paperOf(shapes) {
    const box = boundsOfAll(shapes);
    const widest = Math.max(0, ...shapes.map(shape => shape.width));
    return box ? grown(box, margin + widest) : emptyPage;
}

/**
 * The SVG holds its images itself, so that it can be shown anywhere.
 * @param {Shape[]} shapes
 * @param {ReadImage} readImage
 * @returns {Promise<Blob>}
 */
export async function svgFile(shapes, readImage) {
    const { x, y, w, h } = paperOf(shapes);
    const images = await imagesOf(shapes, readImage, dataUrl);
    // The addresses are put in at last: an element with one would be loaded, which this page's policy forbids for data.
    const page = svg('svg', { viewBox: `${x} ${y} ${w} ${h}`, width: w / unitsPerPixel, height: h / unitsPerPixel },
        svg('rect', { x, y, width: w, height: h, fill: '#ffffff' }),
        ...shapes.map(shape => paintSvg(shape, shown => images.has(pictureKey(shown)) ? { url: `#${pictureKey(shown)}` } : {})));
    const text = new XMLSerializer().serializeToString(page).replace(/(<image [^>]*href=")#(\d+\/\d+)/g, (all, before, key) => before + images.get(key));
    return new Blob([text], { type: 'image/svg+xml' });
}

/**
 * @param {Shape[]} shapes
 * @param {ReadImage} readImage
 * @returns {Promise<Blob>}
 */
export async function pngFile(shapes, readImage) {
    const { x, y, w, h } = paperOf(shapes);
    const scale = Math.min(2 / unitsPerPixel, mostPixels / Math.max(w, h));
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(w * scale);
    canvas.height = Math.ceil(h * scale);
    const context = canvas.getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    const images = await imagesOf(shapes, readImage, createImageBitmap);
    for (const shape of shapes)
        paintCanvas(context, shape, images.get(pictureKey(shape)) ?? null);
    return new Promise((resolve, reject) => canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('no picture')), 'image/png'));
}

/**
 * Hands a file to the person.
 * @param {Blob | string} content  or its address
 * @param {string} name
 */
export function save(content, name) {
    const link = document.createElement('a');
    link.href = typeof content === 'string' ? content : URL.createObjectURL(content);
    link.download = name;
    link.click();
    if (typeof content !== 'string')
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/**
 * The images among the objects, by pictureKey; those that cannot be read are left out.
 * @template Image
 * @param {Shape[]} shapes
 * @param {ReadImage} readImage
 * @param {(blob: Blob) => Promise<Image>} make
 * @returns {Promise<Map<string, Image>>}
 */
async function imagesOf(shapes, readImage, make) {
    const images = new Map();
    for (const [key, shape] of new Map(shapes.filter(shape => shape.kind === 'image').map(shape => [pictureKey(shape), shape]))) {
        try {
            images.set(key, await make(await readImage(shape)));
        } catch {
            // its place stays empty, as on the board
        }
    }
    return images;
}

/** @param {Blob} blob  @returns {Promise<string>} */
function dataUrl(blob) {
    return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL(blob);
    });
}
