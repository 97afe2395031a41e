// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog above the page. It is gone when it is closed.
import { make } from './dom.js';

/**
 * @param {import('./i18n.js').I18n} i18n
 * @param {() => string} title
 * @param {...HTMLElement} children
 * @returns {HTMLDialogElement}
 */
export function openDialog(i18n, title, ...children) {
    const heading = make('h2', { id: 'dialog-title', text: title });
    const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title', onclose: () => dialog.remove() },
        make('div', { class: 'dialog-head' }, heading,
            make('button', { type: 'button', class: 'quiet dialog-close', text: () => i18n.t('dialog.close'), onclick: () => dialog.close() })),
        make('div', { class: 'dialog-body' }, ...children));
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}
