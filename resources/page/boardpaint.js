// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the objects of a board: as elements of an SVG, and on a canvas.
import { lineHeight, outline, unitsPerPixel } from './boardgeometry.js';

/** @typedef {import('./boardgeometry.js').Shape} Shape */

const svgSpace = 'http://www.w3.org/2000/svg';
const fontFamily = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const emptyFill = '#eef0f2';
const emptyInk = '#5a6470';
const mostEmptySize = 160;
const ascent = 0.95;         // where a line's letters stand, in its size

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {...Node} children
 * @returns {any}
 */
export function svg(name, attributes, ...children) {
    const element = document.createElementNS(svgSpace, name);
    for (const [attribute, value] of Object.entries(attributes))
        element.setAttribute(attribute, String(value));
    element.append(...children);
    return element;
}

/** A colour may hold an address that a browser would open: what is none is not painted. @param {string} value */
function paint(value) {
    return /^#[\da-f]{6}$/i.test(value) ? value : 'none';
}

/**
 * @callback ImageOf  what stands for an image
 * @param {Shape} shape
 * @returns {{url?: string, text?: string}}  text: of an image that cannot be shown, or not yet
 */

/**
 * An object as an element.
 * @param {Shape} shape
 * @param {ImageOf} imageOf
 */
export function paintSvg(shape, imageOf) {
    const seen = { opacity: shape.opacity / 100, 'data-id': shape.id };
    const { x, y, w, h } = shape;
    if (shape.kind === 'text') {
        const lines = shape.text.split('\n').map((line, i) => {
            const part = svg('tspan', { x, y: y + (i * lineHeight + ascent) * shape.textSize });
            part.textContent = line;
            return part;
        });
        return svg('text', { ...seen, fill: paint(shape.color), 'font-size': shape.textSize, 'font-family': fontFamily, 'xml:space': 'preserve' }, ...lines);
    }
    if (shape.kind === 'image') {
        const { url, text = '' } = imageOf(shape);
        return url ? svg('image', { ...seen, x, y, width: w, height: h, href: url, preserveAspectRatio: 'none' }) : svg('g', seen, ...placeholder(shape, text));
    }
    return svg('path', {
        ...seen, d: outline(shape), stroke: paint(shape.color), fill: isFilled(shape) ? paint(shape.fill) : 'none', 'stroke-width': shape.width,
        'stroke-linecap': 'round', 'stroke-linejoin': 'round',
    });
}

/**
 * An object on a canvas whose coordinates are the board's.
 * @param {CanvasRenderingContext2D} canvas
 * @param {Shape} shape
 * @param {CanvasImageSource | null} picture  of an image; null: it cannot be read
 */
export function paintCanvas(canvas, shape, picture) {
    canvas.globalAlpha = shape.opacity / 100;
    if (shape.kind === 'text') {
        canvas.font = `${shape.textSize}px ${fontFamily}`;
        canvas.fillStyle = shape.color;
        shape.text.split('\n').forEach((line, i) => canvas.fillText(line, shape.x, shape.y + (i * lineHeight + ascent) * shape.textSize));
        return;
    }
    if (shape.kind === 'image') {
        canvas.fillStyle = emptyFill;
        if (picture)
            canvas.drawImage(picture, shape.x, shape.y, shape.w, shape.h);
        else
            canvas.fillRect(shape.x, shape.y, shape.w, shape.h);
        return;
    }
    const path = new Path2D(outline(shape));
    canvas.lineCap = 'round';
    canvas.lineJoin = 'round';
    canvas.lineWidth = shape.width;
    canvas.strokeStyle = shape.color;
    if (isFilled(shape)) {
        canvas.fillStyle = shape.fill;
        canvas.fill(path);
    }
    canvas.stroke(path);
}

/**
 * The size of a text, in board units.
 * @param {string} text
 * @param {number} textSize
 */
export function measureText(text, textSize) {
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.font = `${unitsPerPixel * 10}px ${fontFamily}`;
    const lines = text.split('\n');
    const widest = Math.max(...lines.map(line => canvas.measureText(line).width));
    return { w: Math.ceil(widest * textSize / (unitsPerPixel * 10)), h: Math.ceil(lines.length * lineHeight * textSize) };
}

/** In the place of an image that is not there: as large as it, and why. */
function placeholder({ x, y, w, h }, text) {
    const size = Math.min(mostEmptySize, h / 2, w / Math.max(1, text.length) * 1.5);
    const label = svg('text', {
        x: x + w / 2, y: y + h / 2, 'text-anchor': 'middle', 'dominant-baseline': 'middle', 'font-size': size, 'font-family': fontFamily, fill: emptyInk,
    });
    label.textContent = text;
    return [svg('rect', { x, y, width: w, height: h, fill: emptyFill, stroke: emptyInk, 'stroke-width': 10, 'stroke-dasharray': '60 40' }), label];
}

function isFilled(shape) {
    return shape.fill !== '' && (shape.kind === 'rectangle' || shape.kind === 'ellipse');
}
