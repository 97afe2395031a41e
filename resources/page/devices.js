// SPDX-License-Identifier: GPL-3.0-or-later
// Microphones, cameras, loudspeakers and screens of this computer, as the browser gives them.
import { keptDevice } from './mediachoices.js';

/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */
/** @typedef {'microphone' | 'camera' | 'speaker'} DeviceKind */

/** As browsers name the kinds. @type {Record<DeviceKind, MediaDeviceKind>} */
const browserKinds = { microphone: 'audioinput', camera: 'videoinput', speaker: 'audiooutput' };

const voice = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const picture = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24, max: 30 } };
const screen = { frameRate: { ideal: 15, max: 30 } };
/** A screen's sound as it is; what this page itself plays would come back to who said it. */
const screenSound = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, restrictOwnAudio: true };

/** Lets the encoder know what matters. @type {Record<string, string>} */
const hints = { microphone: 'speech', camera: 'motion', screen: 'detail', screenSound: 'music' };

export class Devices {
    #browser;
    #choices;

    /**
     * @param {import('./mediachoices.js').MediaChoices} choices
     * @param {MediaDevices | undefined} [browser]  there is none where the page came without encryption
     */
    constructor(choices, browser = globalThis.navigator?.mediaDevices) {
        this.#choices = choices;
        this.#browser = browser;
    }

    get canShareScreen() {
        return this.#browser === undefined || 'getDisplayMedia' in this.#browser;     // without encryption it can say why not
    }

    /**
     * What there is to choose from. Their names are empty until one was used.
     * @param {DeviceKind} kind
     */
    async list(kind) {
        const all = await this.#browser?.enumerateDevices() ?? [];
        return all.filter(device => device.kind === browserKinds[kind] && device.deviceId !== '');
    }

    /** The one that was chosen, when it is there. @param {DeviceKind} kind */
    async chosen(kind) {
        return keptDevice(await this.list(kind), this.#choices.get(kind));
    }

    /** @param {DeviceKind} kind @param {MediaDeviceInfo | undefined} device  undefined: whatever the browser takes */
    choose(kind, device) {
        this.#choices.set(kind, device && { id: device.deviceId, label: device.label });
    }

    /**
     * Opens the chosen device, or another when it is not there; a screen's sound comes with it, where it has any.
     * @param {StreamKind} kind
     * @returns {Promise<Map<import('./sendcaps.js').Slot, MediaStreamTrack>>} rejects as the browser does
     */
    async open(kind) {
        if (!this.#browser)
            throw Object.assign(new Error('no encryption, no devices'), { name: 'Insecure' });
        const stream = await (kind === 'screen' ? this.#openScreen() : this.#openDevice(kind));
        return new Map(stream.getTracks().map(track => {
            /** @type {import('./sendcaps.js').Slot} */
            const slot = kind === 'screen' && track.kind === 'audio' ? 'screenSound' : kind;
            track.contentHint = hints[slot];
            return [slot, track];
        }));
    }

    /** @param {() => void} listener @param {AbortSignal} signal */
    whenChanged(listener, signal) {
        this.#browser?.addEventListener('devicechange', listener, { signal });
    }

    /** @param {'microphone' | 'camera'} kind */
    async #openDevice(kind) {
        const device = await this.chosen(kind);
        if (device) {
            try {
                return await this.#openInput(kind, { deviceId: { exact: device.deviceId } });      // Chromium takes no notice of a mere wish
            } catch (error) {
                if (/** @type {DOMException} */ (error).name !== 'OverconstrainedError')
                    throw error;        // else it was unplugged this moment
            }
        }
        return this.#openInput(kind, kind === 'camera' ? { facingMode: 'user' } : {});
    }

    /** @param {'microphone' | 'camera'} kind @param {MediaTrackConstraints} which */
    #openInput(kind, which) {
        return this.#browser.getUserMedia(kind === 'camera' ? { video: { ...picture, ...which } } : { audio: { ...voice, ...which } });
    }

    #openScreen() {
        const leavesOutOwn = 'restrictOwnAudio' in this.#browser.getSupportedConstraints();
        const options = { video: screen, audio: screenSound, systemAudio: leavesOutOwn ? 'include' : 'exclude', selfBrowserSurface: 'exclude', surfaceSwitching: 'include' };
        return this.#browser.getDisplayMedia(/** @type {DisplayMediaStreamOptions} */ (options));
    }
}
