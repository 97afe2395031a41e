// SPDX-License-Identifier: GPL-3.0-or-later
// The board's tools, how they draw, and what can be done with what is drawn.
import { icon } from './boardicons.js';
import { make } from './dom.js';

/** @type {{name: string, key: string, label: string, draws: boolean}[]} */
const tools = [
    { name: 'select', key: 'v', label: 'board.select', draws: true },
    { name: 'hand', key: 'h', label: 'board.hand', draws: false },
    { name: 'pen', key: 'p', label: 'board.pen', draws: true },
    { name: 'line', key: 'l', label: 'board.line', draws: true },
    { name: 'arrow', key: 'a', label: 'board.arrow', draws: true },
    { name: 'rectangle', key: 'r', label: 'board.rectangle', draws: true },
    { name: 'ellipse', key: 'e', label: 'board.ellipse', draws: true },
    { name: 'text', key: 't', label: 'board.text', draws: true },
    { name: 'image', key: 'i', label: 'board.image', draws: true },
    { name: 'pointer', key: 'k', label: 'board.pointer', draws: true },
];
const colors = [['#1b1f23', 'board.black'], ['#c01c28', 'board.red'], ['#e66100', 'board.orange'], ['#26803b', 'board.green'], ['#1a5fb4', 'board.blue'], ['#813d9c', 'board.purple']];
const widths = [[15, 'board.thin'], [30, 'board.medium'], [60, 'board.thick'], [120, 'board.veryThick']];
const opacities = [100, 75, 50, 25];

/** @param {string} key */
export function toolOfKey(key) {
    return tools.find(tool => tool.key === key.toLowerCase())?.name;
}

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {string} picture
 * @param {string} label
 * @param {() => void} onclick
 * @param {string} [key]
 */
export function iconButton(i18n, picture, label, onclick, key = '') {
    const text = () => i18n.t(label) + (key ? ` (${key})` : '');
    return make('button', { type: 'button', class: 'board-button', 'aria-label': text, title: text, onclick }, icon(picture));
}

export class BoardToolbar {
    style = { color: colors[0][0], fill: '', width: widths[1][0], opacity: 100 };
    #i18n;
    #board;
    /** @type {Map<string, HTMLButtonElement>} */
    #tools = new Map();
    #undo;
    #redo;
    /** @type {HTMLButtonElement[]} what needs something selected */
    #ofSelection;
    #swatches = [];
    #ownColor;
    #isFilled;
    #fill;
    #draw;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {any} board  what Board hands out to its parts
     */
    constructor(i18n, board) {
        this.#i18n = i18n;
        this.#board = board;
        for (const { name, key, label } of tools.filter(tool => tool.name !== 'image' || board.takesImages))
            this.#tools.set(name, iconButton(i18n, name, label, () => board.choose(name), key.toUpperCase()));
        this.#undo = iconButton(i18n, 'undo', 'board.undo', () => board.ask({ t: 'boardUndo' }), 'Ctrl+Z');
        this.#redo = iconButton(i18n, 'redo', 'board.redo', () => board.ask({ t: 'boardRedo' }), 'Ctrl+Y');
        this.#ofSelection = [
            iconButton(i18n, 'front', 'board.toFront', () => board.selection.order(true)),
            iconButton(i18n, 'back', 'board.toBack', () => board.selection.order(false)),
            iconButton(i18n, 'remove', 'board.delete', () => board.selection.remove(), 'Del'),
        ];
        this.#draw = [
            group(i18n, 'board.edit', this.#undo, this.#redo, ...this.#ofSelection, iconButton(i18n, 'clear', 'board.clear', () => board.clearPage())),
            group(i18n, 'board.style', ...this.#styleControls()),
        ];
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'board-bar' },
            group(i18n, 'board.tools', ...this.#tools.values()), ...this.#draw);
    }

    /** Shows what can be done now. */
    update() {
        const { tool, mayDraw, model, selection } = this.#board;
        for (const [name, button] of this.#tools) {
            button.hidden = tools.find(each => each.name === name).draws && !mayDraw;
            button.setAttribute('aria-pressed', String(tool === name));
        }
        for (const part of this.#draw)
            part.hidden = !mayDraw;
        this.#undo.disabled = model.undo === 0;
        this.#redo.disabled = model.redo === 0;
        for (const button of this.#ofSelection)
            button.disabled = selection.shapes.length === 0;
        for (const swatch of this.#swatches)
            swatch.setAttribute('aria-pressed', String(swatch.value === this.style.color));
    }

    #styleControls() {
        const i18n = this.#i18n;
        this.#swatches = colors.map(([color, label]) => {
            const swatch = make('button', { type: 'button', class: 'board-swatch', value: color, 'aria-label': () => i18n.t(label), title: () => i18n.t(label), onclick: () => this.#setColor(color) });
            swatch.style.setProperty('--swatch', color);
            return swatch;
        });
        this.#ownColor = colorInput(i18n, 'board.ownColor', colors[0][0], () => this.#setColor(this.#ownColor.value));
        this.#isFilled = make('input', { type: 'checkbox', onchange: () => this.#setFill() });
        this.#fill = colorInput(i18n, 'board.fillColor', '#fff2b8', () => {
            this.#isFilled.checked = true;
            this.#setFill();
        });
        return [
            ...this.#swatches, this.#ownColor,
            choice(i18n, 'board.width', widths.map(([width, label]) => [width, () => i18n.t(String(label))]), this.style.width, width => this.#set({ width })),
            choice(i18n, 'board.opacity', opacities.map(percent => [percent, () => i18n.t('board.percent', { percent })]), 100, opacity => this.#set({ opacity })),
            make('label', { class: 'board-check' }, this.#isFilled, make('span', { text: () => i18n.t('board.filled') })), this.#fill,
        ];
    }

    #setColor(color) {
        this.#ownColor.value = color;
        this.#set({ color });
    }

    #setFill() {
        this.#set({ fill: this.#isFilled.checked ? this.#fill.value : '' });
    }

    // What is selected is drawn so as well.
    #set(style) {
        Object.assign(this.style, style);
        this.#board.selection.restyle(style);
        this.#board.changed();
    }
}

function group(i18n, label, ...children) {
    return make('div', { class: 'board-group', role: 'group', 'aria-label': () => i18n.t(label) }, ...children);
}

function colorInput(i18n, label, value, onchange) {
    return make('input', { type: 'color', class: 'board-color', value, 'aria-label': () => i18n.t(label), title: () => i18n.t(label), onchange });
}

function choice(i18n, label, options, value, choose) {
    const select = make('select', { class: 'board-choice', 'aria-label': () => i18n.t(label), title: () => i18n.t(label), onchange: () => choose(Number(select.value)) },
        ...options.map(([each, text]) => make('option', { value: each, text, selected: each === value })));
    return select;
}
