// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does with their own voice, picture and screen: buttons that say how each stands.
import { make, say } from './dom.js';
import { partOfBar } from './loudness.js';
import { roomIcon } from './roomicons.js';

/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */
/**
 * How a stream stands: off, starting, on, muted (by the person), mutedBy (somebody else), hold (push to talk), holding, forbidden,
 * asked (the right for it), away (not possible at the moment).
 * @typedef {'off' | 'starting' | 'on' | 'muted' | 'mutedBy' | 'hold' | 'holding' | 'forbidden' | 'asked' | 'away'} StreamState
 */
/** @typedef {{state: StreamState, name?: string, isHidden?: boolean}} Shown  name: who muted them */

/**
 * @typedef {object} Asked
 * @property {(kind: StreamKind) => void} toggle
 * @property {() => void} press  the button for talking is held
 * @property {() => void} release
 * @property {() => void} devices
 */

/** What the button's picture says. @type {Record<StreamState, 'on' | 'off' | 'locked'>} */
const looks = { off: 'off', starting: 'off', on: 'on', muted: 'off', mutedBy: 'off', hold: 'off', holding: 'on', forbidden: 'locked', asked: 'locked', away: 'off' };

export class MediaBar {
    #i18n;
    /** @type {Map<StreamKind, {button: HTMLButtonElement, text: HTMLElement, picture: HTMLElement}>} */
    #buttons;
    #microphone = /** @type {StreamState} */ ('off');
    #level = '';

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Asked} ask
     */
    constructor(i18n, ask) {
        this.#i18n = i18n;
        this.#buttons = new Map(/** @type {StreamKind[]} */ (['microphone', 'camera', 'screen']).map(kind => [kind, this.#button(kind, ask)]));
        const devices = make('button', {
            type: 'button', class: 'media-button media-devices', 'aria-haspopup': 'dialog', 'aria-label': () => i18n.t('media.devices'), title: () => i18n.t('media.devices'), onclick: ask.devices,
        }, roomIcon('devices'));
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'media-bar', role: 'group', 'aria-label': () => i18n.t('media.own'), hidden: true }, ...[...this.#buttons.values()].map(({ button }) => button), devices);
        this.#listenToHolding(ask);
    }

    /** @param {Record<StreamKind, Shown>} all */
    show(all) {
        for (const [kind, { button, text, picture }] of this.#buttons) {
            const { state, name = '', isHidden = false } = all[kind];
            if (button.dataset.state !== state)
                picture.replaceChildren(roomIcon(iconOf(kind, looks[state] === 'on')));
            button.dataset.state = state;
            button.dataset.look = looks[state];
            button.hidden = isHidden;
            button.disabled = ['asked', 'away'].includes(state);
            button.setAttribute('aria-busy', String(state === 'starting'));
            say(text, () => this.#i18n.t(`media.button.${kind}.${state}`));
            say(button, () => this.#i18n.t(`media.state.${kind}.${state}`, { name }), 'title');
        }
        this.#microphone = all.microphone.state;
    }

    /** How loud the microphone hears, 0 to 1. @param {number} level */
    showLevel(level) {
        const shown = partOfBar(level).toFixed(1);
        if (shown === this.#level)
            return;
        this.#level = shown;
        this.#buttons.get('microphone').button.style.setProperty('--level', shown);
    }

    /** @param {StreamKind} kind @param {Asked} ask */
    #button(kind, ask) {
        const text = make('span', { class: 'media-text' });
        const picture = make('span', { class: 'media-picture' });
        const button = make('button', { type: 'button', class: `media-button media-${kind}`, onclick: () => this.#isHolding(kind) || ask.toggle(kind) }, picture, text);
        return { button, text, picture };
    }

    /** @param {StreamKind} kind */
    #isHolding(kind) {
        return kind === 'microphone' && ['hold', 'holding'].includes(this.#microphone);
    }

    /** Push to talk: the button works as long as it is held, with the pointer or a key. @param {Asked} ask */
    #listenToHolding({ press, release }) {
        const { button } = this.#buttons.get('microphone');
        const pressed = () => this.#isHolding('microphone') && press();
        button.addEventListener('pointerdown', event => {
            if (event.button === 0 && this.#isHolding('microphone')) {
                button.setPointerCapture(event.pointerId);
                press();
            }
        });
        for (const event of ['pointerup', 'pointercancel', 'blur'])
            button.addEventListener(event, release);
        button.addEventListener('contextmenu', event => this.#isHolding('microphone') && event.preventDefault());    // a long touch
        button.addEventListener('keydown', event => [' ', 'Enter'].includes(event.key) && !event.repeat && pressed());
        button.addEventListener('keyup', event => [' ', 'Enter'].includes(event.key) && release());
    }
}

/** A microphone and a camera are drawn as they are, a screen as what the button does. @param {StreamKind} kind @param {boolean} isOn */
function iconOf(kind, isOn) {
    if (kind === 'screen')
        return isOn ? 'screenEnd' : 'screen';
    return isOn ? kind : `${kind}Off`;
}
