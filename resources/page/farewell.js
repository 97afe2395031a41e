// SPDX-License-Identifier: GPL-3.0-or-later
// Guests have no list of rooms to go back to: says that they have left, or that their session is over, and what they can
// do.
import { make, say } from './dom.js';
import { errorText } from './errortext.js';

/**
 * @param {HTMLElement} host
 * @param {import('./app.js').Context} context
 * @returns {() => void} closes the view
 */
export function showFarewell(host, { i18n, api, session, setTitle }) {
    const { user, endedBy } = session;
    const isSentOut = endedBy === 'user_deleted';       // the account of a guest goes with the invitation and the session
    const help = user ? 'guest.leftHelp' : isSentOut ? 'guest.sentOut' : 'guest.endedHelp';
    const heading = make('h1', { tabindex: -1, text: () => i18n.t(user ? 'guest.left' : 'guest.ended') });
    const what = make('p', { role: 'status', text: () => i18n.t(help) });
    let isOpen = true;

    /** The name of the room that was left, if the node tells it; the page says enough without. */
    async function nameRoom() {
        try {
            const room = (await api.rooms()).rooms.find(({ id }) => id === user.onlyRoom);
            if (isOpen && room) {
                say(heading, () => i18n.t('guest.leftRoom', { room: room.name }));
                setTitle(() => room.name);
            }
        } catch (error) {
            if (isOpen && error.code === 'not_logged_in')
                session.end(error.code);
            else if (isOpen)
                say(what, () => errorText(i18n, error));
        }
    }

    const ways = user
        ? make('a', { class: 'button primary', href: `#/room/${user.onlyRoom}`, text: () => i18n.t('guest.again') })
        : make('button', { text: () => i18n.t('guest.logIn'), onclick: () => session.useAccount() });
    const why = make('p', { class: 'problem', text: () => errorText(i18n, { code: endedBy, message: '' }) });
    host.append(make('section', { class: 'login card' },
        make('img', { class: 'login-mark', src: 'icon.svg', alt: '', width: 52, height: 52 }),
        heading,
        ...endedBy && !isSentOut ? [why] : [],
        what,
        ways));
    setTitle(() => i18n.t(user ? 'guest.left' : 'guest.ended'));
    heading.focus();
    if (user)
        nameRoom();
    return () => { isOpen = false; };
}
