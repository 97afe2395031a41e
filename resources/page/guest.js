// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in by an invitation, without an account: the room's name and what has to be asked, or why the link lets nobody
// in.
import { make } from './dom.js';
import { EntryCard } from './entrycard.js';
import { errorText } from './errortext.js';
import { makeGuestForm } from './guestform.js';
import { displayName } from './session.js';
import { zonedTime } from './zonedtime.js';

/** What the page says of an invitation that lets nobody in, by the state it is in. */
const shut = { not_yet: 'guest.notYet', over: 'guest.over', used: 'guest.used', revoked: 'guest.unknown' };

/** Refusals after which another look tells all. */
const changed = ['invitation_not_yet', 'invitation_over', 'invitation_unknown', 'room_closed'];

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context  whose session has the invitation
 * @returns {() => void} closes the view
 */
export function showGuestEntry(host, context) {
    const { i18n, api, session, setTitle } = context;
    const card = new EntryCard(host, context);

    async function look() {
        card.showBusy(() => i18n.t('guest.looking'));
        try {
            const found = await api.lookAtInvitation(session.invitation);
            if (card.isOpen)
                found.state === 'valid' ? ask(found) : showShut(found);
        } catch (error) {
            if (card.isOpen)
                showRefusal(error);
        }
    }

    /** @param {import('./api.js').InvitationLook} found */
    function ask({ room, needsName, needsPassword }) {
        const { user } = session;
        const name = user && !user.onlyRoom ? displayName(user) : '';
        const form = makeGuestForm(i18n, { needsName, needsPassword, name }, comeIn);
        card.show(make('h1', { text: () => i18n.t('guest.title') }),
            make('p', { class: 'guest-room', dir: 'auto', text: room.name }),
            accountNotice(),
            form.element,
            otherWays());
        setTitle(() => room.name);
        form.focus();
    }

    /**
     * @param {string} name
     * @param {string} password
     */
    async function comeIn(name, password) {
        forgetView();
        try {
            await session.comeAsGuest(name, password);
        } catch (error) {
            if (!changed.includes(error.code))
                throw error;
            look();
        }
    }

    /** Whoever is logged in is told what coming in as a guest means for that. */
    function accountNotice() {
        const { user } = session;
        return make('p', { class: 'lead', text: () => user && !user.onlyRoom
            ? i18n.t('guest.instead', { name: displayName(user) })
            : i18n.t('guest.lead') });
    }

    /** With an account, or as the guest that this browser was before. */
    function otherWays() {
        const { user } = session;
        const isVisitor = Boolean(user?.onlyRoom);
        return make('button', {
            class: 'quiet', onclick: () => {
                if (isVisitor)
                    forgetView();
                session.useAccount();
            },
            text: () => {
                if (!user)
                    return i18n.t('guest.logIn');
                return i18n.t(isVisitor ? 'guest.goOn' : 'guest.stay', { name: displayName(user) });
            },
        });
    }

    /** @param {Pick<import('./api.js').InvitationLook, 'state' | 'from'> & {room?: {name: string}}} found */
    function showShut({ state, from, room }) {
        const isEarly = state === 'not_yet';
        const help = () => isEarly ? i18n.t('guest.validFrom', { time: zonedTime(i18n, from) }) : i18n.t('guest.askForNew');
        card.showProblem(() => i18n.t(shut[state]), help, { room: room?.name, again: isEarly ? look : null, other: otherWays() });
    }

    /** @param {import('./api.js').ApiError} error */
    function showRefusal(error) {
        if (error.code === 'invitation_unknown')
            showShut({ state: 'revoked' });
        else if (error.code === 'room_closed')
            card.showClosed(error, { again: look, other: otherWays() });
        else
            card.showProblem(() => i18n.t('guest.noLook'), () => errorText(i18n, error), { again: look, other: otherWays() });
    }

    setTitle(() => i18n.t('guest.title'));
    look();
    return () => card.close();
}

/** Guests are shown their room, whatever the address asked for before. */
function forgetView() {
    history.replaceState(null, '', location.pathname + location.search);
}
