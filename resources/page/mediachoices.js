// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody chose for voice and video, kept in this browser.

const keptAs = 'atrium.media';

/** @typedef {{id: string, label: string}} KeptDevice */
/**
 * @typedef {object} Choices
 * @property {KeptDevice} [microphone]
 * @property {KeptDevice} [camera]
 * @property {KeptDevice} [speaker]
 * @property {boolean} [pushToTalk]
 * @property {string} [talkKey]  a KeyboardEvent's code
 * @property {string} [view]
 */

export class MediaChoices {
    #storage;
    /** @type {Choices} */
    #choices = {};

    /** @param {Pick<Storage, 'getItem' | 'setItem'>} [storage] */
    constructor(storage) {
        try {
            this.#storage = storage ?? localStorage;
            this.#choices = Object(JSON.parse(this.#storage.getItem(keptAs) ?? '{}'));
        } catch {
            // a browser may forbid storage: then the choices last as long as the page
        }
    }

    /**
     * @template {keyof Choices} Name
     * @param {Name} name
     * @returns {Choices[Name]}
     */
    get(name) {
        return this.#choices[name];
    }

    /**
     * @template {keyof Choices} Name
     * @param {Name} name
     * @param {Choices[Name]} value
     */
    set(name, value) {
        this.#choices[name] = value;
        try {
            this.#storage.setItem(keptAs, JSON.stringify(this.#choices));
        } catch {
            // as above
        }
    }
}

/**
 * The device that somebody chose once: by its id or, as browsers change those, by its name.
 * @template {{deviceId: string, label: string}} Device
 * @param {Device[]} devices  of its kind
 * @param {KeptDevice | undefined} kept
 * @returns {Device | undefined}
 */
export function keptDevice(devices, kept) {
    return kept && (devices.find(({ deviceId }) => deviceId === kept.id) ?? devices.find(({ label }) => label !== '' && label === kept.label));
}
