// SPDX-License-Identifier: GPL-3.0-or-later
// Times that people plan with: in the reader's own zone, which is always named.
import { chooseLocale } from './i18n.js';

/** @param {import('./i18n.js').I18n} i18n */
function localeOf(i18n) {
    return chooseLocale(i18n.language, globalThis.navigator?.languages ?? []);
}

/**
 * A date and a time with the zone's short name.
 * @param {import('./i18n.js').I18n} i18n
 * @param {number} ms
 */
export function zonedTime(i18n, ms) {
    return new Intl.DateTimeFormat(localeOf(i18n), {
        year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
    }).format(ms);
}

/** The reader's zone as computers know it. */
export function zoneId() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The zone's name in words and as computers know it.
 * @param {import('./i18n.js').I18n} i18n
 * @param {number} ms  at which it is asked for: it may be summer
 */
export function zoneName(i18n, ms) {
    const format = new Intl.DateTimeFormat(localeOf(i18n), { timeZoneName: 'long' });
    const words = format.formatToParts(ms).find(part => part.type === 'timeZoneName')?.value ?? '';
    const id = zoneId();
    return words === id ? id : `${words} (${id})`;
}

/**
 * What an input of type `datetime-local` takes: the minute in the reader's zone.
 * @param {number} ms
 */
export function localInput(ms) {
    const date = new Date(ms);
    const two = value => String(value).padStart(2, '0');
    const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
    return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
