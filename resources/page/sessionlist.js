// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody is logged in, in a dialog; each session but this one can be ended.
import { openDialog } from './dialog.js';
import { make, say } from './dom.js';
import { errorText } from './errortext.js';

/**
 * @typedef {object} OwnSession
 * @property {number} id
 * @property {'page' | 'soap' | 'invitation' | 'link' | 'token' | ''} way  how it was opened
 * @property {string} address  empty: not known
 * @property {number} since
 * @property {number} lastUse  to the minute
 * @property {boolean} current  this page's
 */

/** @param {import('./app.js').Context} context */
export function openSessionList({ i18n, api }) {
    const problem = make('p', { class: 'problem', role: 'alert' });
    const list = make('ul', { class: 'invitations sessions' });
    openDialog(i18n, () => i18n.t('sessions.title'), make('p', { text: () => i18n.t('sessions.lead') }), problem, list);
    void load();

    async function load() {
        try {
            /** @type {{sessions: OwnSession[]}} */
            const { sessions } = await api.read('session/all');
            list.replaceChildren(...sessions.map(rowOf));
        } catch (error) {
            say(problem, () => errorText(i18n, /** @type {import('./api.js').ApiError} */ (error)));
        }
    }

    /** @param {OwnSession} session */
    function rowOf(session) {
        const way = () => i18n.t(`sessions.way.${session.way || 'unknown'}`);
        const times = () => i18n.t('sessions.times', { since: i18n.time(session.since), lastUse: i18n.time(session.lastUse) });
        const end = make('button', {
            text: () => i18n.t('sessions.end'),
            'aria-label': () => `${i18n.t('sessions.end')}: ${way()}, ${session.address}, ${times()}`,
            onclick: () => endSession(session.id, end),
        });
        return make('li', { class: 'invitation' },
            make('div', { class: 'invitation-about' },
                make('p', { class: 'invitation-head' },
                    make('span', { class: 'invitation-title', text: way }),
                    ...session.current ? [make('span', { class: 'tag', text: () => i18n.t('sessions.current') })] : []),
                make('p', { class: 'invitation-when', text: () => [session.address, times()].filter(Boolean).join(' · ') })),
            ...session.current ? [] : [end]);
    }

    /**
     * @param {number} id
     * @param {HTMLButtonElement} button
     */
    async function endSession(id, button) {
        say(problem, () => '');
        button.disabled = true;
        try {
            await api.write('DELETE', `session/all/${id}`);
        } catch (error) {
            const known = /** @type {import('./api.js').ApiError} */ (error);
            if (known.code !== 'not_found') {           // else it ended by itself meanwhile
                say(problem, () => errorText(i18n, known));
                button.disabled = false;
                return;
            }
        }
        await load();
    }
}
