// SPDX-License-Identifier: GPL-3.0-or-later
import { quietErrorText } from './errortext.js';

/**
 * The state of a room connection as a sentence.
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./roomconnection.js').RoomState} state
 */
export function stateText(i18n, state) {
    switch (state.name) {
    case 'connecting':
        return state.node ? i18n.t('state.connecting', { node: state.node }) : i18n.t('state.asking');
    case 'joined':
        return i18n.t('state.joined', { node: state.node });
    case 'moved':
    case 'reconnecting':
        return [
            state.after && i18n.t(`state.left.${state.after.code}`, { node: state.after.node }),
            'error' in state && state.error && delayText(i18n, state.error, state.after),
            i18n.t('state.connectingAgain'),
        ].filter(Boolean).join(' ');
    case 'closed':
        return quietErrorText(i18n, state);
    }
}

/**
 * Why coming back takes so long. The node's own words, in English, say it more exactly than a text made beforehand.
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./roomconnection.js').Failure} error
 * @param {import('./roomconnection.js').Departure} [after]
 */
function delayText(i18n, error, after) {
    const isSilent = error.code === 'no_node' && after?.code === 'lost';
    if (error.code === 'no_node' && error.message && i18n.language === 'en')
        return error.message;
    return isSilent ? i18n.t('state.silent', { node: after.node }) : quietErrorText(i18n, error);
}

/**
 * What to note in the chat after an interruption: where the room is now, and why.
 * @param {import('./roomconnection.js').Departure} after
 * @param {string} node  where we are now
 * @returns {[string, Record<string, string>]} key and values of a notice
 */
export function comeBackNotice(after, node) {
    const isElsewhere = after.node !== node;
    return [`notice.${isElsewhere ? 'moved' : 'back'}.${after.code}`, { from: after.node, node }];
}
