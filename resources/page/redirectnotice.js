// SPDX-License-Identifier: GPL-3.0-or-later
// A room that is closed may name an address where people go instead: says which, and goes there unless it is stopped.
import { make, say } from './dom.js';

const seconds = 5;

/**
 * The address if a page may lead there: the web alone, and no name before the host, which only misleads.
 * @param {string} [text]
 * @returns {URL | null}
 */
export function redirectTarget(text) {
    try {
        const url = new URL(text ?? '');
        return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
    } catch {
        return null;
    }
}

/**
 * The countdown starts at once. An address that is none leaves the element hidden and does nothing.
 * @param {string | undefined} address
 * @param {(key: string, values?: Record<string, string | number>) => string} t  texts in the reader's language
 * @returns {{element: HTMLElement, stop: () => void}}  `stop` when the element is taken from the page
 */
export function redirectNotice(address, t) {
    const url = redirectTarget(address);
    if (!url)
        return { element: make('div', { hidden: true }), stop() {} };
    let left = seconds;
    let timer = setTimeout(tick, 1000);
    const count = make('p', { class: 'redirect-count', role: 'timer', 'aria-live': 'off' });
    const stay = make('button', { text: () => t('redirect.stay'), onclick: stayHere });
    const sayLeft = () => say(count, () => t('redirect.in', { count: left, host: url.host }));

    function tick() {
        left--;
        if (left === 0) {
            location.replace(url);          // "back" leads to where the person was before this room
            return;
        }
        sayLeft();
        timer = setTimeout(tick, 1000);
    }

    function stop() {
        clearTimeout(timer);
    }

    function stayHere() {
        stop();
        link.focus();
        stay.remove();
        count.remove();
    }

    const link = make('a', {
        class: 'button primary', href: url.href, rel: 'noreferrer', text: () => t('redirect.go', { host: url.host }),
    });
    sayLeft();
    const element = make('div', { class: 'redirect' }, count, make('div', { class: 'redirect-ways' }, link, stay));
    return { element, stop };
}
