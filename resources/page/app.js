// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the page and shows the view that the address asks for: #/rooms, #/room/<id>, #/recordings, #/recordings/room/<id> or
// #/recordings/<id>; without a session, log in. Visitors, such as guests, have their room alone, or their recording, and a page
// that takes leave of them.
import { Api } from './api.js';
import { takeDirectLink } from './directlink.js';
import { make, say, sayAgain } from './dom.js';
import { errorText } from './errortext.js';
import { showFarewell } from './farewell.js';
import { showGuestEntry } from './guest.js';
import { fillHeader } from './header.js';
import { I18n, languages } from './i18n.js';
import { showLobby } from './lobby.js';
import { showLogin } from './login.js';
import { reloadForNewerNodes } from './newernodes.js';
import { showRecording } from './recordingplayer.js';
import { showRecordings } from './recordings.js';
import { showRoom } from './room.js';
import { showSecureEntry } from './securelink.js';
import { Session } from './session.js';

/**
 * @typedef {object} Context  what every view needs
 * @property {I18n} i18n
 * @property {Api} api
 * @property {Session} session
 * @property {(title: () => string) => void} setTitle
 */

const link = takeDirectLink();
const main = /** @type {HTMLElement} */ (document.querySelector('#main'));
const skip = /** @type {HTMLElement} */ (document.querySelector('#skip'));

const api = new Api();
const i18n = new I18n();
const session = new Session(api);
session.invitation = link.invitation ?? null;
session.secureHash = link.secureHash ?? null;
let titleNow = () => '';
let closeView = () => {};

/** @type {Context} */
const context = {
    i18n,
    api,
    session,
    setTitle(title) {
        titleNow = title;
        document.title = [title(), 'Atrium'].filter(Boolean).join(' – ');
    },
};

function show() {
    closeView();
    document.querySelectorAll('dialog').forEach(dialog => dialog.close());
    main.replaceChildren();
    const roomId = numberIn(/^#\/room\/(\d+)$/);
    if (session.secureHash !== null)
        closeView = showSecureEntry(main, context);
    else if (session.invitation !== null)
        closeView = showGuestEntry(main, context);
    else if (session.user?.onlyRecording)
        closeView = showRecording(main, context, session.user.onlyRecording);
    else if (session.user?.onlyRoom)
        closeView = showVisitor(roomId);
    else if (!session.user)
        closeView = session.wasVisitor ? showFarewell(main, context) : showLogin(main, context);
    else
        closeView = Number.isNaN(roomId) ? showOverview() : showRoom(main, context, roomId);
}

/** What is no room: recordings, or the list of rooms. */
function showOverview() {
    const recordingId = numberIn(/^#\/recordings\/(\d+)$/);
    if (!Number.isNaN(recordingId))
        return showRecording(main, context, recordingId);
    const ofRoom = numberIn(/^#\/recordings(?:\/room\/(\d+))?$/);
    return Number.isNaN(ofRoom) ? showLobby(main, context) : showRecordings(main, context, ofRoom);
}

/**
 * The number in the address, 0 when it may be missing and is; NaN: the address is another one.
 * @param {RegExp} form
 */
function numberIn(form) {
    const match = location.hash.match(form);
    return match ? Number(match[1] ?? 0) : NaN;
}

/** @param {number} roomId  that the address asks for */
function showVisitor(roomId) {
    const { onlyRoom } = session.user;
    if (location.hash === '#/rooms')            // where everybody goes who leaves a room
        return showFarewell(main, context);
    if (roomId !== onlyRoom)
        history.replaceState(null, '', `#/room/${onlyRoom}`);
    return showRoom(main, context, onlyRoom);
}

/** The language of the link, which then stays chosen, or the one that would be shown anyway. */
async function startLanguage() {
    const wanted = link.language?.toLowerCase().split('-')[0];
    if (languages.some(({ code }) => code === wanted))
        await i18n.choose(wanted);
    else
        await i18n.start();
}

/** @param {string} language */
async function changeLanguage(language) {
    await i18n.choose(language);
    document.documentElement.lang = i18n.language;
    sayAgain(document);
    context.setTitle(titleNow);
}

/** The session could not even be asked for: says why and offers to try again. */
function showNoStart(error) {
    const tryAgain = make('button', { class: 'primary', text: () => i18n.t('app.tryAgain'), onclick: start });
    main.replaceChildren(make('div', { class: 'alone', role: 'alert' },
        make('h1', { text: () => i18n.t('app.noStart') }),
        make('p', { text: () => errorText(i18n, error) }),
        tryAgain));
}

async function start() {
    try {
        await session.restore();
    } catch (error) {
        showNoStart(error);
    }
}

reloadForNewerNodes();
await startLanguage();
document.documentElement.lang = i18n.language;
say(skip, () => i18n.t('app.skip'));
skip.addEventListener('click', event => {       // the hash belongs to the views
    event.preventDefault();
    main.focus();
});
fillHeader(/** @type {HTMLElement} */ (document.querySelector('#bar-end')), context, changeLanguage);
session.addEventListener('changed', show);
addEventListener('hashchange', show);
addEventListener('pagehide', () => closeView());
addEventListener('pageshow', event => event.persisted && show());       // back from the browser's memory
await start();
