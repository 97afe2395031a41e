// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';

/** In a dialog: which device of one kind is used, with a place to try it. */
export class DeviceSection {
    #i18n;
    #devices;
    #kind;
    #select;
    #problem = make('p', { class: 'problem', role: 'alert' });
    #again;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./devices.js').Devices} devices
     * @param {import('./devices.js').DeviceKind} kind
     * @param {{chosen: () => void, tryAgain: () => void}} asked  chosen: another one
     * @param {...HTMLElement} trial
     */
    constructor(i18n, devices, kind, { chosen, tryAgain }, ...trial) {
        this.#i18n = i18n;
        this.#devices = devices;
        this.#kind = kind;
        this.#select = make('select', { id: `device-${kind}`, onchange: () => void this.#choose(chosen) });
        this.#again = make('button', { type: 'button', hidden: true, text: () => i18n.t('app.tryAgain'), onclick: tryAgain });
        /** @type {HTMLElement} */
        this.element = make('div', { class: `device device-${kind}` },
            make('label', { for: `device-${kind}`, text: () => i18n.t(`media.device.${kind}`) }), this.#select, ...trial, this.#problem, this.#again);
    }

    /** @param {string} key  of a text; empty: all is well */
    tell(key) {
        say(this.#problem, () => key && this.#i18n.t(key));
        this.#again.hidden = key === '';
    }

    /**
     * Shows what there is to choose from.
     * @param {string} used  id of the device that is being tried, or empty
     * @returns {Promise<boolean>} whether there is any
     */
    async refresh(used) {
        const [all, chosen] = [await this.#devices.list(this.#kind), await this.#devices.chosen(this.#kind)];
        const options = all.map(({ deviceId, label }, i) =>
            make('option', { value: deviceId, text: () => label || this.#i18n.t(`media.device.numbered.${this.#kind}`, { number: i + 1 }) }));
        const none = make('option', { value: '', text: () => this.#i18n.t('media.device.none') });
        this.#select.replaceChildren(...options.length > 0 ? options : [none]);
        this.#select.disabled = all.length === 0;
        const known = [chosen?.deviceId, used, all[0]?.deviceId].find(id => all.some(({ deviceId }) => deviceId === id));
        this.#select.value = known ?? '';
        return all.length > 0;
    }

    /** @param {() => void} chosen */
    async #choose(chosen) {
        const all = await this.#devices.list(this.#kind);
        this.#devices.choose(this.#kind, all.find(({ deviceId }) => deviceId === this.#select.value));
        chosen();
    }
}
