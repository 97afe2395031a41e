// SPDX-License-Identifier: GPL-3.0-or-later
// Plays what everybody says, wherever their pictures are.
import { make, placeInOrder } from './dom.js';

/** @typedef {{key: string, track: MediaStreamTrack, isSilent: boolean}} Sound */

export class Sounds {
    /** @type {Map<string, HTMLAudioElement>} by key */
    #players = new Map();
    #speaker = '';
    #refused;

    /** @param {(isRefused: boolean) => void} refused  the browser plays nothing until the person has asked for it */
    constructor(refused) {
        this.#refused = refused;
        /** @type {HTMLElement} */
        this.element = make('div', { hidden: true });
    }

    /** @param {Sound[]} sounds  all there are */
    set(sounds) {
        const before = this.#players;
        this.#players = new Map(sounds.map(({ key }) => [key, before.get(key) ?? make('audio', { autoplay: true })]));
        for (const [key, player] of before) {
            if (!this.#players.has(key))
                player.srcObject = null;
        }
        placeInOrder(this.element, [...this.#players.values()]);
        for (const { key, track, isSilent } of sounds)
            this.#play(this.#players.get(key), track, isSilent);
    }

    /** Through which loudspeaker; empty: the system's. @param {string} deviceId */
    useSpeaker(deviceId) {
        this.#speaker = deviceId;
        this.#players.forEach(player => this.#setSpeaker(player));
    }

    /** The person asked for it. */
    playAll() {
        this.#refused(false);
        this.#players.forEach(player => this.#start(player));
    }

    close() {
        this.set([]);
    }

    /** @param {HTMLAudioElement} player @param {MediaStreamTrack} track @param {boolean} isSilent */
    #play(player, track, isSilent) {
        player.muted = isSilent;
        if (/** @type {MediaStream | null} */ (player.srcObject)?.getTracks()[0] === track)
            return;
        player.srcObject = new MediaStream([track]);
        this.#setSpeaker(player);
        this.#start(player);
    }

    /** @param {HTMLAudioElement} player */
    #start(player) {
        player.play().catch(error => error.name === 'NotAllowedError' && this.#refused(true));
    }

    /** @param {HTMLAudioElement} player */
    #setSpeaker(player) {
        if ('setSinkId' in player && player.sinkId !== this.#speaker)
            player.setSinkId(this.#speaker).catch(() => {});        // unplugged: the system's own is used
    }
}
