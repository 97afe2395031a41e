// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the objects of a board: as elements of an SVG, and on a canvas.
import { lineHeight, outline, unitsPerPixel } from './boardgeometry.js';

/** @typedef {import('./boardgeometry.js').Shape} Shape */

const svgSpace = 'http://www.w3.org/2000/svg';
const fontFamily = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
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

/**
 * An object as an element.
 * @param {Shape} shape
 * @param {(file: number) => string} imageUrl
 */
export function paintSvg(shape, imageUrl) {
    const seen = { opacity: shape.opacity / 100, 'data-id': shape.id };
    const { x, y, w, h } = shape;
    if (shape.kind === 'text') {
        const lines = shape.text.split('\n').map((line, i) => {
            const part = svg('tspan', { x, y: y + (i * lineHeight + ascent) * shape.textSize });
            part.textContent = line;
            return part;
        });
        return svg('text', { ...seen, fill: shape.color, 'font-size': shape.textSize, 'font-family': fontFamily, 'xml:space': 'preserve' }, ...lines);
    }
    if (shape.kind === 'image')
        return svg('image', { ...seen, x, y, width: w, height: h, href: imageUrl(shape.file), preserveAspectRatio: 'none' });
    return svg('path', {
        ...seen, d: outline(shape), stroke: shape.color, fill: isFilled(shape) ? shape.fill : 'none', 'stroke-width': shape.width,
        'stroke-linecap': 'round', 'stroke-linejoin': 'round',
    });
}

/**
 * An object on a canvas whose coordinates are the board's.
 * @param {CanvasRenderingContext2D} canvas
 * @param {Shape} shape
 * @param {CanvasImageSource | null} picture  of an image
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
        if (picture)
            canvas.drawImage(picture, shape.x, shape.y, shape.w, shape.h);
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

function isFilled(shape) {
    return shape.fill !== '' && (shape.kind === 'rectangle' || shape.kind === 'ellipse');
}
