// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { errorText } from './errortext.js';
import { FormProblem, field } from './formfield.js';

const longestName = 100;
const longestPassword = 1024;

/**
 * What a guest is asked before coming in: a name, the password of the invitation, both or nothing.
 * @param {import('./i18n.js').I18n} i18n
 * @param {{needsName: boolean, needsPassword: boolean, name: string}} asks  name: to begin with
 * @param {(name: string, password: string) => Promise<void>} comeIn  its errors are told
 * @returns {{element: HTMLFormElement, focus: () => void}}
 */
export function makeGuestForm(i18n, asks, comeIn) {
    const name = make('input', { name: 'name', autocomplete: 'name', maxlength: longestName, dir: 'auto' });
    name.value = asks.name;
    const password = make('input', { type: 'password', autocomplete: 'off', maxlength: longestPassword });
    const asked = [...asks.needsName ? [name] : [], ...asks.needsPassword ? [password] : []];
    const problem = new FormProblem();
    const submit = make('button', { class: 'primary', text: () => i18n.t('guest.enter') });

    /** @param {boolean} isBusy */
    function setBusy(isBusy) {
        submit.disabled = isBusy;
        say(submit, () => i18n.t(isBusy ? 'guest.busy' : 'guest.enter'));
    }

    async function send(event) {
        event.preventDefault();
        if (submit.disabled)
            return;
        const missing = asked.find(input => input.value.trim() === '');
        if (missing) {
            problem.show(() => i18n.t(missing === name ? 'guest.needName' : 'guest.needPassword'), missing);
            return;
        }
        setBusy(true);
        problem.clear();
        try {
            await comeIn(name.value.trim(), password.value);
        } catch (error) {
            setBusy(false);
            const isPassword = error.code === 'invitation_password' && asks.needsPassword;
            problem.show(() => errorText(i18n, error), isPassword ? password : submit);
        }
    }

    return {
        element: make('form', { class: 'guest-form', onsubmit: send, novalidate: true },
            problem.element,
            ...asks.needsName ? [field(() => i18n.t('guest.name'), name)] : [],
            ...asks.needsPassword ? [field(() => i18n.t('guest.password'), password)] : [],
            submit),
        focus: () => (asked[0] ?? submit).focus(),
    };
}
