// SPDX-License-Identifier: GPL-3.0-or-later

/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */

/** What browsers call it, and what it is. */
const reasons = {
    NotFoundError: 'missing', OverconstrainedError: 'missing', NotReadableError: 'busy', AbortError: 'busy', NotAllowedError: 'denied', SecurityError: 'denied',
};

/**
 * Why a device cannot be used, as the key of a text that also says what to do; empty: the person changed their mind.
 * @param {StreamKind} kind
 * @param {{name?: string, message?: string}} error  of getUserMedia or getDisplayMedia
 */
export function deviceErrorKey(kind, { name = '', message = '' }) {
    if (name === 'Insecure')
        return 'media.error.insecure';
    const reason = reasons[name] ?? 'other';
    if (reason === 'denied' && /by system/i.test(message))
        return `media.error.${kind}.system`;
    if (kind === 'screen' && reason === 'denied')       // also what is said when nothing was chosen
        return '';
    return kind === 'screen' ? 'media.error.screen.other' : `media.error.${kind}.${reason}`;
}
