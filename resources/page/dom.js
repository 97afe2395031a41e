// SPDX-License-Identifier: GPL-3.0-or-later
// Makes elements. Text only ever becomes a text node, so nothing that people type can become markup.

/** @typedef {() => string} Text  asked again when the language changes */

/** In a text: what follows is small print. A character that nobody types (ASCII's unit separator). */
export const smallPrint = '\u001f';

/** @type {WeakMap<Element, Map<string, Text>>} */
const said = new WeakMap();

/**
 * Makes an element. A property that is a function is a Text; `on…` properties are listeners.
 * @param {string} tag
 * @param {Record<string, any>} [properties]  attributes; `text` is the content
 * @param {...(Node | string)} children
 * @returns {any}
 */
export function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        if (name.startsWith('on'))
            element.addEventListener(name.slice(2), value);
        else if (typeof value === 'function')
            say(element, value, name);
        else if (value !== undefined && value !== false)
            put(element, name, value === true ? '' : String(value));
    }
    element.append(...children);
    return element;
}

/**
 * Sets a text that is set anew when the language changes.
 * @param {Element} element
 * @param {Text} text
 * @param {string} [where]  `text` or the name of an attribute
 */
export function say(element, text, where = 'text') {
    const texts = said.get(element) ?? new Map();
    texts.set(where, text);
    said.set(element, texts);
    element.setAttribute('data-said', '');
    put(element, where, text());
}

/**
 * Says everything below `root` again, in the language that is now in use.
 * @param {ParentNode} root
 */
export function sayAgain(root) {
    for (const element of root.querySelectorAll('[data-said]')) {
        for (const [where, text] of said.get(element) ?? [])
            put(element, where, text());
    }
}

/**
 * Makes `elements` the children of `list`, moving none that is in its place: what is moved loses the focus.
 * @param {HTMLElement} list
 * @param {HTMLElement[]} elements
 */
export function placeInOrder(list, elements) {
    const wanted = new Set(elements);
    for (const child of [...list.children]) {
        if (!wanted.has(/** @type {HTMLElement} */ (child)))
            child.remove();
    }
    let next = list.firstElementChild;
    for (const element of elements) {
        if (element === next)
            next = next.nextElementSibling;
        else
            list.insertBefore(element, next);
    }
}

/**
 * @param {Element} element
 * @param {string} where
 * @param {string} value
 */
function put(element, where, value) {
    if (where !== 'text')
        element.setAttribute(where, value);
    else if (element.textContent !== value.replace(smallPrint, ' ')) {      // an unchanged text is not announced again
        const [text, ...small] = value.split(smallPrint);
        element.textContent = text;
        if (small.length)
            element.append(' ', make('small', { text: small.join(' ') }));
    }
}
