// SPDX-License-Identifier: GPL-3.0-or-later

const samples = 1024;           // 21 ms at the usual rate

/** How loud a microphone hears. */
export class Loudness {
    #context;
    #analyser;
    #values = new Float32Array(samples);

    /** @param {MediaStreamTrack} track */
    constructor(track) {
        this.track = track;
        this.#context = new AudioContext();
        this.#analyser = this.#context.createAnalyser();
        this.#analyser.fftSize = samples;
        this.#context.createMediaStreamSource(new MediaStream([track])).connect(this.#analyser);
        this.#context.resume().catch(() => {});     // it is closed already
    }

    /** From 0 to 1, as receivers tell it of others: the root of the mean square. */
    get level() {
        this.#analyser.getFloatTimeDomainData(this.#values);
        return Math.sqrt(this.#values.reduce((sum, value) => sum + value * value, 0) / samples);
    }

    close() {
        this.#context.close().catch(() => {});
    }
}

/** How loud that is to ears, as a part of a bar. @param {number} level */
export function partOfBar(level) {
    return Math.min(1, Math.sqrt(level) * 1.6);
}
