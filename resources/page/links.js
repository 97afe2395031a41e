// SPDX-License-Identifier: GPL-3.0-or-later

const address = /https?:\/\/[^\s<>"]+/gi;
const endings = /[.,;:!?'’”»…\])}]$/;
const openers = { ')': '(', ']': '[', '}': '{' };

/**
 * Splits a text into plain pieces and web addresses. A piece with `href` is an address.
 * @param {string} text
 * @returns {{text: string, href?: string}[]}
 */
export function splitLinks(text) {
    const pieces = [];
    let done = 0;
    for (const match of text.matchAll(address)) {
        const found = withoutEnding(match[0]);
        if (!isPlainAddress(found))
            continue;
        if (match.index > done)
            pieces.push({ text: text.slice(done, match.index) });
        pieces.push({ text: found, href: found });
        done = match.index + found.length;
    }
    if (done < text.length)
        pieces.push({ text: text.slice(done) });
    return pieces;
}

/**
 * Leaves the punctuation of the sentence out; a bracket stays if it was opened in the address.
 * @param {string} found
 */
function withoutEnding(found) {
    let rest = found;
    while (endings.test(rest)) {
        const last = rest[rest.length - 1];
        const opener = openers[/** @type {keyof typeof openers} */ (last)];
        if (opener && count(rest, opener) >= count(rest, last))
            break;
        rest = rest.slice(0, -1);
    }
    return rest;
}

/**
 * @param {string} text
 * @param {string} character
 */
function count(text, character) {
    return text.split(character).length - 1;
}

/**
 * A name before the host ("https://bank.example@evil.example") only misleads; such text stays text.
 * @param {string} found
 */
function isPlainAddress(found) {
    try {
        const url = new URL(found);
        return url.username === '' && url.password === '';
    } catch {
        return false;
    }
}
