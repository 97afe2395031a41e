// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the page and shows the view that the address asks for: #/rooms or #/room/<id>; without a session, log in.
import { Api } from './api.js';
import { make, say, sayAgain } from './dom.js';
import { errorText } from './errortext.js';
import { fillHeader } from './header.js';
import { I18n } from './i18n.js';
import { showLobby } from './lobby.js';
import { showLogin } from './login.js';
import { reloadForNewerNodes } from './newernodes.js';
import { showRoom } from './room.js';
import { Session } from './session.js';

/**
 * @typedef {object} Context  what every view needs
 * @property {I18n} i18n
 * @property {Api} api
 * @property {Session} session
 * @property {(title: () => string) => void} setTitle
 */

const main = /** @type {HTMLElement} */ (document.querySelector('#main'));
const skip = /** @type {HTMLElement} */ (document.querySelector('#skip'));

const api = new Api();
const i18n = new I18n();
const session = new Session(api);
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
    main.replaceChildren();
    if (!session.user) {
        closeView = showLogin(main, context);
        return;
    }
    const room = location.hash.match(/^#\/room\/(\d+)$/);
    closeView = room ? showRoom(main, context, Number(room[1])) : showLobby(main, context);
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
await i18n.start();
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
