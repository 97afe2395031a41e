// SPDX-License-Identifier: GPL-3.0-or-later
// The key that is held to talk.

/** Browsers do nothing by it, and no text holds it, so that it also works while somebody writes. */
export const usualTalkKey = 'F8';

/** Keys that write and move nothing. */
const silentKeys = /^(F\d+|(Control|Alt|Meta|Shift)(Left|Right)|Pause|ScrollLock)$/;
const writing = 'input, textarea, select, dialog, [role="menu"], .board-paper';
const pressable = 'button, a, summary, [role="tab"], [tabindex="0"]';
const pressing = ['Space', 'Enter', 'NumpadEnter'];

/**
 * Whether a key that goes to this element is meant for something else.
 * @param {string} code
 * @param {Element | null} target
 */
export function isTaken(code, target) {
    return !silentKeys.test(code) && (Boolean(target?.closest(writing)) || pressing.includes(code) && Boolean(target?.closest(pressable)));
}

/**
 * @param {import('./voice.js').Voice} voice
 * @param {() => string} key  code of the key
 * @param {AbortSignal} signal
 */
export function listenToTalkKey(voice, key, signal) {
    document.addEventListener('keydown', event => {
        if (!voice.isHoldNeeded || event.code !== key() || isTaken(event.code, /** @type {Element} */ (event.target)))
            return;
        event.preventDefault();         // the page would scroll
        if (!event.repeat)
            voice.press();
    }, { signal });
    document.addEventListener('keyup', event => event.code === key() && voice.release(), { signal });
    window.addEventListener('blur', () => voice.release(), { signal });     // the key goes up somewhere else
}

/**
 * A key as it is written on it, as far as the browser tells.
 * @param {import('./i18n.js').I18n} i18n
 * @param {string} code
 */
export function keyName(i18n, code) {
    return code === 'Space' ? i18n.t('media.key.space') : code.replace(/^(Key|Digit)/, '').replace(/([a-z])([A-Z0-9])/g, '$1 $2');
}
