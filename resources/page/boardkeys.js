// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do while the paper has the focus.
import { toolOfKey } from './boardtoolbar.js';

const far = 100;
const near = 10;
const panPixels = 80;
const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Listens to the keys of the paper.
 * @param {any} board  what Board hands out to its parts
 */
export function listenToKeys(board) {
    board.canvas.svg.addEventListener('keydown', event => {
        if (event.altKey || event.isComposing)
            return;
        const did = event.ctrlKey || event.metaKey ? withControl(board, event) : alone(board, event);
        if (did)
            event.preventDefault();
    });
}

function withControl(board, event) {
    const key = event.key.toLowerCase();
    if (key === 'a' && board.mayDraw) {
        board.choose('select');
        board.selection.selectAll();
    } else if (key === 'z' && board.mayDraw) {
        board.ask({ t: event.shiftKey ? 'boardRedo' : 'boardUndo' });
    } else if (key === 'y' && board.mayDraw) {
        board.ask({ t: 'boardRedo' });
    } else {
        return false;
    }
    return true;
}

function alone(board, event) {
    if (event.key in arrows)
        return arrow(board, arrows[event.key], event.shiftKey);
    switch (event.key) {
    case 'Escape': return board.escape();
    case '+':
    case '=': return board.zoom(1.25);
    case '-': return board.zoom(0.8);
    case '0': return board.fit();
    }
    return board.mayDraw && drawing(board, event);
}

function drawing(board, event) {
    const tool = toolOfKey(event.key);
    if (tool) {
        board.choose(tool);
        return true;
    }
    switch (event.key) {
    case 'Delete':
    case 'Backspace': board.selection.remove(); break;
    case ',': board.selectNext(-1); break;
    case '.': board.selectNext(1); break;
    case 'Enter': board.insertHere(); break;
    default: return false;
    }
    return true;
}

function arrow(board, [dx, dy], isShift) {
    const step = isShift ? near : far;
    if (board.mayDraw && board.selection.shapes.length > 0)
        board.selection.moveBy(dx * step, dy * step);
    else
        board.pan(-dx * panPixels, -dy * panPixels);
    return true;
}
