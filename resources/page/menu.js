// SPDX-License-Identifier: GPL-3.0-or-later
import { make } from './dom.js';

const edge = 8;         // px kept free between a menu and the window's edge

/** @typedef {{text: () => string, run: () => void, checked?: boolean, disabled?: boolean}} Item */

/**
 * A button that opens a menu: arrow keys move in it, Enter chooses, Escape and Tab leave it.
 * @param {Record<string, any>} properties  of the button
 * @param {() => Item[]} items  asked for when it opens
 * @param {...(Node | string)} children  of the button
 * @returns {HTMLButtonElement}
 */
export function menuButton(properties, items, ...children) {
    const button = make('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', ...properties }, ...children);
    let close = () => {};
    const isOpen = () => button.getAttribute('aria-expanded') === 'true';
    button.addEventListener('click', () => isOpen() ? close() : close = open(button, items()));
    button.addEventListener('keydown', event => {
        if (!isOpen() && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            close = open(button, items());
        }
    });
    return button;
}

/**
 * @param {HTMLButtonElement} button
 * @param {Item[]} items
 * @returns {() => void} closes the menu
 */
function open(button, items) {
    const listening = new AbortController();
    const close = () => {
        listening.abort();
        menu.remove();
        button.setAttribute('aria-expanded', 'false');
    };
    const entries = items.map(item => make('button', {
        type: 'button', role: item.checked === undefined ? 'menuitem' : 'menuitemcheckbox', tabindex: -1, text: item.text, disabled: item.disabled ?? false,
        'aria-checked': item.checked === undefined ? undefined : String(item.checked),
        onclick: () => {
            close();
            button.focus();
            item.run();
        },
    }));
    const menu = make('div', { class: 'menu card', role: 'menu', 'aria-label': () => button.getAttribute('aria-label') ?? button.textContent }, ...entries);
    menu.addEventListener('keydown', event => key(event, entries.filter(entry => !entry.disabled), () => {
        close();
        button.focus();
    }));
    (button.closest('.room, .lobby') ?? document.body).append(menu);
    button.setAttribute('aria-expanded', 'true');
    place(menu, button.getBoundingClientRect());
    entries.find(entry => !entry.disabled)?.focus();
    const { signal } = listening;
    for (const event of ['pointerdown', 'focusin']) {
        document.addEventListener(event, ({ target }) => {
            if (![menu, button].some(part => part.contains(/** @type {Node} */ (target))))
                close();
        }, { signal, capture: true });
    }
    window.addEventListener('resize', close, { signal });
    return close;
}

/**
 * @param {HTMLElement} menu
 * @param {DOMRect} anchor
 */
function place(menu, anchor) {
    const { width, height } = menu.getBoundingClientRect();
    const isBelow = anchor.bottom + height + edge <= innerHeight || anchor.top < height + edge;
    const top = isBelow ? Math.min(anchor.bottom + 4, innerHeight - height - edge) : anchor.top - height - 4;
    menu.style.left = `${Math.max(edge, Math.min(anchor.left, innerWidth - width - edge))}px`;
    menu.style.top = `${Math.max(edge, top)}px`;
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement[]} entries
 * @param {() => void} leave
 */
function key(event, entries, leave) {
    const at = entries.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab')
        leave();
    else if (to === undefined)
        return;
    else
        entries.at(to % entries.length)?.focus();
    if (event.key !== 'Tab')
        event.preventDefault();
}
