// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { keyName, usualTalkKey } from './talkkey.js';

/**
 * In a dialog: whether to talk by holding a key, and which.
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./mediachoices.js').MediaChoices} choices
 * @param {() => void} changed
 * @returns {HTMLElement}
 */
export function pushToTalkForm(i18n, choices, changed) {
    let isListening = false;
    const isOn = make('input', { type: 'checkbox', id: 'push-to-talk', onchange: () => set('pushToTalk', isOn.checked) });
    const key = make('button', { type: 'button', class: 'talk-key', onclick: () => listen(true), onblur: () => listen(false), onkeydown: pressed });
    isOn.checked = choices.get('pushToTalk') ?? false;
    listen(false);

    function set(name, value) {
        choices.set(name, value);
        changed();
    }

    /** @param {boolean} isOnNow  the next key is the one */
    function listen(isOnNow) {
        isListening = isOnNow;
        say(key, () => isListening ? i18n.t('media.talk.press') : i18n.t('media.talk.key', { key: keyName(i18n, choices.get('talkKey') ?? usualTalkKey) }));
    }

    /** @param {KeyboardEvent} event  Tab and Escape stay what they are */
    function pressed(event) {
        if (!isListening || event.code === 'Tab')
            return;
        event.preventDefault();
        if (event.code !== 'Escape')
            set('talkKey', event.code);
        listen(false);
    }

    return make('div', { class: 'device device-talk' },
        make('div', { class: 'check' }, isOn, make('label', { for: 'push-to-talk', text: () => i18n.t('media.talk') })),
        make('p', { class: 'device-help', text: () => i18n.t('media.talk.help') }), key);
}
