// SPDX-License-Identifier: GPL-3.0-or-later
// Where the objects of a board are and how they look: pure, in board units (ten to a pixel at full size).

export const unitsPerPixel = 10;
export const mostPoints = 2000;
export const lineHeight = 1.25;          // of a text, in its size
const edge = 1000000;

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{x: number, y: number, w: number, h: number}} Box
 * @typedef {object} Shape  an object of the board, as its frames hold it
 * @property {string} id
 * @property {string} kind
 * @property {number} x
 * @property {number} y
 * @property {number} [w]
 * @property {number} [h]
 * @property {number[]} [points]
 * @property {string} color
 * @property {string} fill
 * @property {number} width
 * @property {number} opacity
 * @property {string} [text]
 * @property {number} [textSize]
 * @property {number} [file]
 * @property {number} [filePage]  of the file's preview, from 1
 * @property {string} [page]
 * @property {number} [z]
 */

/** A whole number on the board. @param {number} value */
export function whole(value) {
    return Math.max(-edge, Math.min(edge, Math.round(value))) || 0;     // never -0, which is no whole number to a node
}

/**
 * The box between two corners.
 * @param {Point} a
 * @param {Point} b
 * @returns {Box}
 */
export function boxOf(a, b) {
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

/**
 * What an object covers, its line's width left out.
 * @param {Shape} shape
 * @returns {Box}
 */
export function bounds(shape) {
    if (shape.kind !== 'pen')
        return boxOf(shape, { x: shape.x + shape.w, y: shape.y + shape.h });
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < shape.points.length; i += 2) {
        left = Math.min(left, shape.points[i]);
        right = Math.max(right, shape.points[i]);
        top = Math.min(top, shape.points[i + 1]);
        bottom = Math.max(bottom, shape.points[i + 1]);
    }
    return { x: shape.x + left, y: shape.y + top, w: right - left, h: bottom - top };
}

/**
 * The box around all, or nothing for none.
 * @param {Shape[]} shapes
 * @returns {Box | null}
 */
export function boundsOfAll(shapes) {
    if (shapes.length === 0)
        return null;
    const boxes = shapes.map(bounds);
    const left = Math.min(...boxes.map(box => box.x));
    const top = Math.min(...boxes.map(box => box.y));
    return {
        x: left, y: top,
        w: Math.max(...boxes.map(box => box.x + box.w)) - left,
        h: Math.max(...boxes.map(box => box.y + box.h)) - top,
    };
}

/** @param {Box} box @param {number} by */
export function grown(box, by) {
    return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

/** @param {Box} outer @param {Box} inner */
export function contains(outer, inner) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
}

/**
 * The line of an object, as the `d` of a path; texts and images have none.
 * @param {Shape} shape
 */
export function outline(shape) {
    const { x, y, w, h } = shape;
    switch (shape.kind) {
    case 'pen': return strokeOutline(shape);
    case 'line': return `M${x} ${y}l${w} ${h}`;
    case 'arrow': return arrowOutline(shape);
    case 'rectangle': return `M${x} ${y}h${w}v${h}h${-w}Z`;
    case 'ellipse': return `M${x} ${y + h / 2}a${w / 2} ${h / 2} 0 1 0 ${w} 0a${w / 2} ${h / 2} 0 1 0 ${-w} 0Z`;
    default: return '';
    }
}

// Through the middles between the points, so that a stroke has no corners.
function strokeOutline({ x, y, points }) {
    const at = i => [x + points[i], y + points[i + 1]];
    if (points.length < 4)
        return `M${at(0).join(' ')}l1 0`;           // a dot
    let d = `M${at(0).join(' ')}`;
    for (let i = 2; i + 2 < points.length; i += 2) {
        const [ax, ay] = at(i);
        const [bx, by] = at(i + 2);
        d += `Q${ax} ${ay} ${(ax + bx) / 2} ${(ay + by) / 2}`;
    }
    return `${d}L${at(points.length - 2).join(' ')}`;
}

function arrowOutline({ x, y, w, h, width }) {
    const size = Math.min(Math.max(width * 4, 120), Math.max(Math.hypot(w, h), 1));
    const angle = Math.atan2(h, w);
    const wing = side => {
        const turned = angle + Math.PI + side * Math.PI / 7;
        return [x + w + size * Math.cos(turned), y + h + size * Math.sin(turned)].map(value => Math.round(value * 10) / 10).join(' ');
    };
    return `M${x} ${y}l${w} ${h}M${wing(1)}L${x + w} ${y + h}L${wing(-1)}`;
}

/**
 * Whether a point is on an object, or nearer to it than `tolerance`.
 * @param {Shape} shape
 * @param {Point} point
 * @param {number} tolerance
 */
export function isHit(shape, point, tolerance) {
    const near = tolerance + shape.width / 2;
    const box = bounds(shape);
    if (!contains(grown(box, near), { ...point, w: 0, h: 0 }))
        return false;
    switch (shape.kind) {
    case 'pen': return isNearStroke(shape, point, near);
    case 'line':
    case 'arrow': return distance(point, shape, { x: shape.x + shape.w, y: shape.y + shape.h }) <= near;
    case 'rectangle': return shape.fill !== '' || !contains(grown(box, -near), { ...point, w: 0, h: 0 });
    case 'ellipse': return isNearEllipse(shape, box, point, near);
    default: return true;
    }
}

function isNearStroke({ x, y, points }, point, near) {
    for (let i = 0; i < points.length; i += 2) {
        const from = { x: x + points[Math.max(0, i - 2)], y: y + points[Math.max(1, i - 1)] };
        if (distance(point, from, { x: x + points[i], y: y + points[i + 1] }) <= near)
            return true;
    }
    return false;
}

function isNearEllipse(shape, box, point, near) {
    const radius = by => Math.hypot((point.x - box.x - box.w / 2) / Math.max(box.w / 2 + by, 1), (point.y - box.y - box.h / 2) / Math.max(box.h / 2 + by, 1));
    return radius(near) <= 1 && (shape.fill !== '' || radius(-near) >= 1);
}

/** From a point to the line between two others. */
function distance(point, from, to) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

/**
 * @param {Shape} shape
 * @param {number} dx
 * @param {number} dy
 */
export function moved(shape, dx, dy) {
    return { ...shape, x: whole(shape.x + dx), y: whole(shape.y + dy) };
}

/**
 * The object as it is when all within `from` is stretched to `to`.
 * @param {Shape} shape
 * @param {Box} from
 * @param {Box} to
 */
export function resized(shape, from, to) {
    const sx = from.w ? to.w / from.w : 1;
    const sy = from.h ? to.h / from.h : 1;
    const at = { x: whole(to.x + (shape.x - from.x) * sx), y: whole(to.y + (shape.y - from.y) * sy) };
    if (shape.kind === 'pen')
        return { ...shape, ...at, points: shape.points.map((value, i) => whole(value * (i % 2 ? sy : sx))) };
    const size = { w: whole(shape.w * sx), h: whole(shape.h * sy) };
    return shape.kind === 'text' ? { ...shape, ...at, ...size, textSize: textSizeWithin(shape.textSize * sy) } : { ...shape, ...at, ...size };
}

/** @param {number} size */
export function textSizeWithin(size) {
    return Math.max(40, Math.min(4000, Math.round(size)));
}
