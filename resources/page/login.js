// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { errorText } from './errortext.js';

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @returns {() => void} closes the view
 */
export function showLogin(host, { i18n, session, setTitle }) {
    const problem = make('p', { class: 'problem', role: 'alert', id: 'login-problem' });
    const login = make('input', {
        id: 'login', name: 'username', autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', maxlength: 200,
        'aria-describedby': 'login-problem',
    });
    const password = make('input', {
        id: 'password', name: 'password', type: 'password', autocomplete: 'current-password', maxlength: 1024,
        'aria-describedby': 'login-problem',
    });
    const submit = make('button', { class: 'primary', text: () => i18n.t('login.submit') });

    const logIn = async event => {
        event.preventDefault();
        if (submit.disabled)
            return;
        const missing = [login, password].find(input => input.value === '');
        if (missing) {
            refuse(missing, () => i18n.t('login.needBoth'));
            return;
        }
        submit.disabled = true;
        say(submit, () => i18n.t('login.busy'));
        try {
            await session.logIn(login.value.trim(), password.value);
        } catch (caught) {
            const error = /** @type {import('./api.js').ApiError} */ (caught);
            submit.disabled = false;
            say(submit, () => i18n.t('login.submit'));
            refuse(error.code === 'wrong_login' ? password : submit, () => errorText(i18n, error));
        }
    };
    const refuse = (element, text) => {
        say(problem, text);
        for (const input of [login, password])
            input.setAttribute('aria-invalid', String(input === element));
        element.focus();
        element.select?.();
    };

    host.append(make('form', { class: 'login card', onsubmit: logIn, novalidate: true },
        make('img', { class: 'login-mark', src: 'icon.svg', alt: '', width: 52, height: 52 }),
        make('h1', { text: () => i18n.t('login.title') }),
        make('p', { class: 'lead', text: () => i18n.t('login.lead') }),
        problem,
        make('label', { for: 'login', text: () => i18n.t('login.login') }), login,
        make('label', { for: 'password', text: () => i18n.t('login.password') }), password,
        submit));
    setTitle(() => i18n.t('login.title'));
    if (session.endedBy)
        say(problem, () => errorText(i18n, { code: session.endedBy, message: '' }));
    login.focus();
    return () => {};
}
