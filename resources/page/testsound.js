// SPDX-License-Identifier: GPL-3.0-or-later

const tones = [523.25, 659.25, 783.99];     // a chord, one note after the other
const toneSeconds = 0.4;

/**
 * Plays a few notes through a loudspeaker.
 * @param {string} deviceId  empty: the system's own
 * @returns {Promise<void>} when it is over; rejects when the loudspeaker cannot be used
 */
export async function playTestSound(deviceId) {
    const context = new AudioContext();
    const output = context.createMediaStreamDestination();
    const player = new Audio();
    player.srcObject = output.stream;
    try {
        if (deviceId)
            await player.setSinkId(deviceId);
        await Promise.all([context.resume(), player.play()]);
        await Promise.all(tones.map((tone, i) => play(context, output, tone, context.currentTime + i * toneSeconds)));
    } finally {
        player.srcObject = null;
        await context.close();
    }
}

/** @param {AudioContext} context @param {AudioNode} output @param {number} tone @param {number} start */
function play(context, output, tone, start) {
    const [voice, volume] = [context.createOscillator(), context.createGain()];
    voice.frequency.value = tone;
    volume.gain.setValueAtTime(0.25, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + toneSeconds);
    voice.connect(volume).connect(output);
    voice.start(start);
    voice.stop(start + toneSeconds);
    return new Promise(resolve => voice.addEventListener('ended', resolve, { once: true }));
}
