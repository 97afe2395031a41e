// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in by a link of another program, a learning platform say, which knows who the person is: straight in, by way
// of a name where the link asks for one, or why not.
import { make } from './dom.js';
import { errorText } from './errortext.js';
import { makeGuestForm } from './guestform.js';
import { redirectNotice } from './redirectnotice.js';
import { displayName } from './session.js';

/** Why a link is good for nothing any more. */
const dead = { hash_used: 'secure.used', hash_unknown: 'secure.unknown' };

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context  whose session has the link
 * @returns {() => void} closes the view
 */
export function showSecureEntry(host, { i18n, session, setTitle }) {
    const card = make('section', { class: 'login card', 'aria-busy': 'true' });
    let stopRedirect = () => {};
    let isOpen = true;

    /** @param {...Node} content */
    function show(...content) {
        stopRedirect();
        card.setAttribute('aria-busy', 'false');
        card.replaceChildren(
            make('img', { class: 'login-mark', src: 'icon.svg', alt: '', width: 52, height: 52 }), ...content);
    }

    async function come() {
        show(make('p', { role: 'status', text: () => i18n.t('guest.busy') }));
        card.setAttribute('aria-busy', 'true');
        setTitle(() => i18n.t('guest.busy'));
        try {
            const asks = await enter('');
            if (isOpen && asks)
                ask(asks);
        } catch (error) {
            if (isOpen)
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
        show(make('h1', { text: () => i18n.t('secure.whichName') }),
            ...room ? [make('p', { class: 'guest-room', dir: 'auto', text: room.name })] : [],
            form.element);
        setTitle(() => room?.name ?? i18n.t('secure.whichName'));
        form.focus();
    }

    /** @param {import('./api.js').ApiError} error */
    function showRefusal(error) {
        if (error.code in dead)
            showProblem(() => i18n.t(dead[error.code]), () => i18n.t('secure.followAgain'), false);
        else if (error.code === 'room_closed')
            showClosed(error);
        else
            showProblem(() => i18n.t('secure.failed'), () => errorText(i18n, error), true);
    }

    /**
     * @param {() => string} what
     * @param {() => string} help
     * @param {boolean} mayHelpLater
     */
    function showProblem(what, help, mayHelpLater) {
        const again = make('button', { class: 'primary', text: () => i18n.t('app.tryAgain'), onclick: come });
        const heading = make('h1', { tabindex: -1, text: what });
        show(heading,
            make('p', { class: 'lead', role: 'alert', text: help }),
            ...mayHelpLater ? [again] : [],
            make('button', { class: 'quiet', onclick: () => session.useAccount(), text: otherWay }));
        setTitle(what);
        heading.focus();
    }

    /** With an account, or as who is here already. */
    function otherWay() {
        const { user } = session;
        return user ? i18n.t('guest.goOn', { name: displayName(user) }) : i18n.t('guest.logIn');
    }

    /** @param {import('./api.js').ApiError} error */
    function showClosed(error) {
        showProblem(() => i18n.t('guest.closed'), () => i18n.t('guest.closedHelp'), !error.redirect);
        const notice = redirectNotice(error.redirect, (key, values) => i18n.t(key, values));
        stopRedirect = notice.stop;
        card.lastElementChild.before(notice.element);
    }

    host.append(card);
    come();
    return () => {
        isOpen = false;
        stopRedirect();
    };
}
