// SPDX-License-Identifier: GPL-3.0-or-later
// Microphone, camera and screen of this person: switched on and off, lost, and come back. No DOM here.
import { deviceErrorKey } from './deviceerrors.js';
import { allKinds } from './mediamodel.js';
import { kindOfSlot } from './sendcaps.js';

/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */
/** @typedef {import('./sendcaps.js').Slot} Slot */

/**
 * @typedef {object} Surroundings
 * @property {Pick<import('./devices.js').Devices, 'open' | 'chosen'>} devices
 * @property {() => void} changed
 * @property {(kind: StreamKind, key: string) => void} failed  key of a text that says why and what to do
 * @property {(kind: StreamKind, label: string) => void} replaced  by another device of that name
 */

export class OwnStreams {
    #around;
    /** @type {Map<Slot, MediaStreamTrack>} */
    #tracks = new Map();
    /** @type {Map<StreamKind, number>} which try is under way */
    #starting = new Map();
    #round = 0;
    #isOpen = false;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = around;
    }

    /** @returns {StreamKind[]} what is on */
    get kinds() {
        return allKinds.filter(kind => this.#tracks.has(kind));
    }

    /** @param {StreamKind} kind */
    isOn(kind) {
        return this.#tracks.has(kind);
    }

    /** The person is asked, or the device is being opened. @param {StreamKind} kind */
    isStarting(kind) {
        return this.#starting.has(kind);
    }

    /** @param {Slot} slot */
    track(slot) {
        return this.#tracks.get(slot);
    }

    /** The tracks of some kinds. @param {StreamKind[]} kinds */
    tracksOf(kinds) {
        return new Map([...this.#tracks].filter(([slot]) => kinds.includes(kindOfSlot(slot))));
    }

    /** Whether what the microphone hears goes out. @param {boolean} isOpen */
    setOpen(isOpen) {
        this.#isOpen = isOpen;
        const microphone = this.#tracks.get('microphone');
        if (microphone)
            microphone.enabled = isOpen;
    }

    /** @param {StreamKind} kind @returns {Promise<boolean>} whether it is on */
    async start(kind) {
        if (this.isOn(kind) || this.isStarting(kind))
            return this.isOn(kind);
        try {
            return await this.#open(kind);
        } catch (error) {
            const key = deviceErrorKey(kind, /** @type {DOMException} */ (error));
            if (key)
                this.#around.failed(kind, key);
            return false;
        }
    }

    /** @param {StreamKind} kind */
    stop(kind) {
        this.#starting.delete(kind);
        for (const [slot, track] of this.#tracks) {
            if (kindOfSlot(slot) !== kind)
                continue;
            this.#tracks.delete(slot);
            track.stop();
        }
        this.#around.changed();
    }

    stopAll() {
        allKinds.forEach(kind => this.stop(kind));
    }

    /** Another device was chosen. The one in use stays when the new one cannot be used. @param {StreamKind} kind */
    async replace(kind) {
        if (!this.isOn(kind))
            return;
        try {
            await this.#open(kind);
        } catch (error) {
            this.#around.failed(kind, deviceErrorKey(kind, /** @type {DOMException} */ (error)));
        }
    }

    /** Devices were plugged in or out: the chosen one is used again once it is back. */
    async devicesChanged() {
        for (const kind of /** @type {('microphone' | 'camera')[]} */ (['microphone', 'camera'])) {
            const chosen = await this.#around.devices.chosen(kind);
            const track = this.#tracks.get(kind);
            if (chosen && track?.readyState === 'live' && track.getSettings().deviceId !== chosen.deviceId) {
                await this.replace(kind);
                this.#tellReplaced(kind);
            }
        }
    }

    /** @param {StreamKind} kind */
    async #open(kind) {
        const round = ++this.#round;
        this.#starting.set(kind, round);
        this.#around.changed();
        try {
            const tracks = await this.#around.devices.open(kind);
            if (this.#starting.get(kind) !== round) {       // it was switched off meanwhile
                tracks.forEach(track => track.stop());
                return this.isOn(kind);
            }
            this.#take(tracks);
        } finally {
            if (this.#starting.get(kind) === round)
                this.#starting.delete(kind);
            this.#around.changed();
        }
        return true;
    }

    /** @param {Map<Slot, MediaStreamTrack>} tracks */
    #take(tracks) {
        for (const [slot, track] of tracks) {
            this.#tracks.get(slot)?.stop();
            this.#tracks.set(slot, track);
            if (slot === 'microphone')
                track.enabled = this.#isOpen;
            track.addEventListener('ended', () => this.#tracks.get(slot) === track && this.#ended(slot));
        }
    }

    /** Not by us: unplugged, forbidden, or ended with the browser's own button. @param {Slot} slot */
    async #ended(slot) {
        const kind = kindOfSlot(slot);
        if (slot === 'screenSound') {
            this.#tracks.delete(slot);
            this.#around.changed();
        } else if (kind === 'screen') {
            this.stop(kind);
        } else {
            await this.#findOther(kind);
        }
    }

    /** @param {StreamKind} kind */
    async #findOther(kind) {
        try {
            if (await this.#open(kind))
                this.#tellReplaced(kind);
        } catch (error) {
            this.stop(kind);
            const key = deviceErrorKey(kind, /** @type {DOMException} */ (error));
            this.#around.failed(kind, key.endsWith('.missing') ? `media.error.${kind}.gone` : key);
        }
    }

    /** @param {StreamKind} kind */
    #tellReplaced(kind) {
        const track = this.#tracks.get(kind);
        if (track)
            this.#around.replaced(kind, track.label);
    }
}
