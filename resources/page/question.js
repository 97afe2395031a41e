// SPDX-License-Identifier: GPL-3.0-or-later
import { make } from './dom.js';

/**
 * Asks in a dialog of its own; it is gone when it is answered.
 * @param {HTMLElement} host
 * @param {import('./i18n.js').I18n} i18n
 * @param {{title: string, yes: string, no: string}} keys  of the texts
 * @param {HTMLElement[]} children
 * @param {() => void} answered  with yes
 */
export function confirm(host, i18n, { title, yes, no }, children, answered) {
    const form = make('form', { method: 'dialog', class: 'question-form', onsubmit: event => event.submitter?.value === 'yes' && answered() },
        make('h2', { text: () => i18n.t(title) }), ...children,
        make('div', { class: 'question-answers' },
            make('button', { class: 'primary', value: 'yes', text: () => i18n.t(yes) }),
            make('button', { value: 'no', formnovalidate: true, text: () => i18n.t(no) })));
    const dialog = make('dialog', { class: 'question card', 'aria-label': () => i18n.t(title), onclose: () => dialog.remove() }, form);
    host.append(dialog);
    dialog.showModal();
}
