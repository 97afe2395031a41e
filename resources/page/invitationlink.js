// SPDX-License-Identifier: GPL-3.0-or-later
// The link of an invitation that was just made. It is shown once: nobody, not even the node, can tell it again.
import { make, say } from './dom.js';

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {string} link
 * @returns {{element: HTMLElement, select: () => void}}
 */
export function makeInvitationLink(i18n, link) {
    const box = make('input', {
        readonly: true, value: link, 'aria-label': () => i18n.t('invite.link'), onfocus: () => box.select(),
    });
    const state = make('p', { class: 'field-help', role: 'status', text: () => i18n.t('invite.linkOnce') });
    const copy = make('button', {
        class: 'primary', text: () => i18n.t('invite.copy'), onclick: async () => {
            const isCopied = await copyText(box);
            say(state, () => i18n.t(isCopied ? 'invite.copied' : 'invite.notCopied'));
        },
    });
    return {
        element: make('div', { class: 'invitation-link' },
            make('div', { class: 'invitation-link-row' }, box, copy), state),
        select: () => box.focus(),
    };
}

/**
 * Browsers give the clipboard to pages under https alone; elsewhere the old way may still be there.
 * @param {HTMLInputElement} box
 */
async function copyText(box) {
    try {
        await navigator.clipboard.writeText(box.value);
        return true;
    } catch {
        box.focus();
        return document.execCommand('copy');
    }
}
