// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the bar: language, who is logged in and where, log out.
import { make, say } from './dom.js';
import { errorText } from './errortext.js';
import { languages } from './i18n.js';
import { roomIcon } from './roomicons.js';
import { displayName } from './session.js';
import { openSessionList } from './sessionlist.js';

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @param {(language: string) => Promise<void>} changeLanguage
 */
export function fillHeader(host, context, changeLanguage) {
    const { i18n, session } = context;
    const language = make('select', {
        'aria-label': () => i18n.t('app.language'),
        onchange: async () => {
            say(problem, () => '');
            try {
                await changeLanguage(language.value);
            } catch {                   // the node that has the texts is gone
                language.value = i18n.language;
                say(problem, () => errorText(i18n, { code: 'no_answer', message: '' }));
            }
        },
    });
    for (const { code, name } of languages)
        language.append(make('option', { value: code, lang: code, text: name }));
    language.value = i18n.language;

    const problem = make('p', { class: 'bar-problem', role: 'alert' });
    const who = make('bdi', { class: 'who' });
    const where = make('button', {
        class: 'quiet where', 'aria-haspopup': 'dialog',
        'aria-label': () => i18n.t('sessions.open'), title: () => i18n.t('sessions.title'), onclick: () => openSessionList(context),
    }, roomIcon('screens'));
    const logOut = make('button', {
        class: 'quiet',
        text: () => i18n.t('session.logOut'),
        onclick: async () => {
            say(problem, () => '');
            try {
                await session.logOut();
            } catch (error) {
                say(problem, () => errorText(i18n, /** @type {import('./api.js').ApiError} */ (error)));
            }
        },
    });
    host.append(problem, language, who, where, logOut);

    const update = () => {
        who.hidden = logOut.hidden = !session.user;
        where.hidden = !session.user || Boolean(session.user.guest || session.user.onlyRoom);
        who.textContent = session.user ? displayName(session.user) : '';
        who.title = who.textContent;
        say(problem, () => '');
    };
    session.addEventListener('changed', update);
    update();
}
