// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in by a link of another program, a learning platform say, which knows who the person is: straight in, by way
// of a name where the link asks for one, or why not.
import { make } from './dom.js';
import { EntryCard } from './entrycard.js';
import { errorText } from './errortext.js';
import { makeGuestForm } from './guestform.js';
import { displayName } from './session.js';

/** Why a link is good for nothing any more. */
const dead = { hash_used: 'secure.used', hash_unknown: 'secure.unknown' };

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context  whose session has the link
 * @returns {() => void} closes the view
 */
export function showSecureEntry(host, context) {
    const { i18n, session, setTitle } = context;
    const card = new EntryCard(host, context);

    async function come() {
        card.showBusy(() => i18n.t('guest.busy'));
        setTitle(() => i18n.t('guest.busy'));
        try {
            const asks = await enter('');
            if (card.isOpen && asks)
                ask(asks);
        } catch (error) {
            if (card.isOpen)
                showRefusal(error);
        }
    }

    /**
     * @param {string} name
     * @returns {Promise<import('./api.js').NameQuestion | null>}
     */
    function enter(name) {
        // Whoever comes in is shown what the link is for, whatever the address asked for before.
        history.replaceState(null, '', location.pathname + location.search);
        return session.comeByLink(name);
    }

    /** @param {import('./api.js').NameQuestion} asks */
    function ask({ name, room }) {
        const form = makeGuestForm(i18n, { needsName: true, needsPassword: false, name }, async chosen => {
            try {
                await enter(chosen);
            } catch (error) {
                if (!(error.code in dead) && error.code !== 'room_closed')
                    throw error;
                showRefusal(error);
            }
        });
        card.show(make('h1', { text: () => i18n.t('secure.whichName') }),
            ...room ? [make('p', { class: 'guest-room', dir: 'auto', text: room.name })] : [],
            form.element);
        setTitle(() => room?.name ?? i18n.t('secure.whichName'));
        form.focus();
    }

    /** @param {import('./api.js').ApiError} error */
    function showRefusal(error) {
        const other = make('button', { class: 'quiet', onclick: () => session.useAccount(), text: otherWay });
        if (error.code in dead)
            card.showProblem(() => i18n.t(dead[error.code]), () => i18n.t('secure.followAgain'), { again: null, other });
        else if (error.code === 'room_closed')
            card.showClosed(error, { again: come, other });
        else
            card.showProblem(() => i18n.t('secure.failed'), () => errorText(i18n, error), { again: come, other });
    }

    /** With an account, or as who is here already. */
    function otherWay() {
        const { user } = session;
        return user ? i18n.t('guest.goOn', { name: displayName(user) }) : i18n.t('guest.logIn');
    }

    come();
    return () => card.close();
}
