// SPDX-License-Identifier: GPL-3.0-or-later
import { deviceErrorKey } from './deviceerrors.js';

/** Tries a microphone or a camera, for this person's eyes and ears alone. */
export class InputTest {
    #devices;
    #kind;
    #show;
    #tell;
    /** @type {MediaStreamTrack | null} */
    #track = null;
    #round = 0;

    /**
     * @param {import('./devices.js').Devices} devices
     * @param {'microphone' | 'camera'} kind
     * @param {(track: MediaStreamTrack | null) => void} show  what comes from it; null: nothing
     * @param {(key: string) => void} tell  key of what is wrong and what to do; empty: all is well
     */
    constructor(devices, kind, show, tell) {
        this.#devices = devices;
        this.#kind = kind;
        this.#show = show;
        this.#tell = tell;
    }

    get deviceId() {
        return this.#track?.getSettings().deviceId ?? '';
    }

    get isRunning() {
        return this.#track !== null;
    }

    async start() {
        this.stop();
        const round = this.#round;
        this.#tell('');
        try {
            const [track] = (await this.#devices.open(this.#kind)).values();
            if (round !== this.#round) {
                track.stop();
                return;
            }
            this.#track = track;
            track.addEventListener('ended', () => track === this.#track && void this.start());
            this.#show(track);
        } catch (error) {
            if (round === this.#round)
                this.#tell(deviceErrorKey(this.#kind, /** @type {DOMException} */ (error)));
        }
    }

    stop() {
        this.#round++;
        this.#track?.stop();
        this.#track = null;
        this.#show(null);
    }
}
