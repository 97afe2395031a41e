// SPDX-License-Identifier: GPL-3.0-or-later
// Links that lead straight somewhere, by the parameters that OpenMeetings gave them. Secrets among them leave the
// address before the page asks for anything: they are kept in memory alone and sent in the body of a request alone.

/**
 * @typedef {object} DirectLink
 * @property {string} [language]  a tag such as `de` or `de-AT`
 * @property {string} [invitation]  the secret of an invitation
 * @property {string} [secureHash]  the secret of a link that another program made for one person
 * @property {number} [room]  the room to go into; 0: the link names none
 */

/** Languages by the numbers that OpenMeetings gives them. @type {Record<string, string>} */
const numberedLanguages = { 1: 'en', 2: 'de', 3: 'de', 4: 'fr', 8: 'es', 9: 'ru', 19: 'uk' };

/** What each parameter says, the strongest last. @type {[string, (value: string) => DirectLink][]} */
const parameters = [
    ['language', value => ({ language: numberedLanguages[value] ?? value })],
    ['directRoomId', value => ({ room: /^[1-9]\d{0,14}$/.test(value) ? Number(value) : 0 })],
    ['scopeRoomId', () => ({})],        // the room of a secure hash, which knows it better
    ['invitationHash', value => ({ invitation: value })],
    ['secureHash', value => ({ secureHash: value })],
];

/**
 * @param {string} search  `?…` of an address
 * @returns {{link: DirectLink, rest: string}}  rest: `?…` without what was read
 */
export function readDirectLink(search) {
    const query = new URLSearchParams(search);
    const link = {};
    for (const [name, read] of parameters) {
        const value = query.get(name);
        if (value !== null)
            Object.assign(link, read(value.trim()));
        query.delete(name);
    }
    const rest = String(query);
    return { link, rest: rest && `?${rest}` };
}

/**
 * Reads the page's own address and takes out of it what was read, also from the browser's history.
 * @returns {DirectLink}
 */
export function takeDirectLink() {
    const { link, rest } = readDirectLink(location.search);
    if (Object.keys(link).length > 0) {
        const view = link.room === undefined ? location.hash : `#/room/${link.room}`;
        history.replaceState(null, '', location.pathname + rest + view);
    }
    return link;
}
