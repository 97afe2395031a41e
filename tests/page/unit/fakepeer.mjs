// SPDX-License-Identifier: GPL-3.0-or-later
// Connections from browser to browser as far as the page uses them. What a description says is JSON; nothing is sent anywhere.

/** A picture or a sound. */
export class FakeTrack extends EventTarget {
    enabled = true;
    readyState = 'live';
    contentHint = '';

    constructor(kind, label = kind, muted = false) {
        super();
        Object.assign(this, { kind, label, muted });
    }

    getSettings() {
        return { deviceId: this.label };
    }

    stop() {
        this.readyState = 'ended';
    }

    /** Not by the page. */
    end() {
        this.stop();
        this.dispatchEvent(new Event('ended'));
    }

    setMuted(muted) {
        this.muted = muted;
        this.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
    }
}

class FakeSender {
    parameters;

    constructor(track, encodings) {
        this.track = track;
        this.parameters = { encodings: encodings.map(each => ({ ...each })) };
    }

    async replaceTrack(track) {
        this.track = track;
    }

    getParameters() {
        return structuredClone(this.parameters);
    }

    async setParameters(parameters) {
        this.parameters = parameters;
    }
}

export class FakePeer extends EventTarget {
    connectionState = 'new';
    localDescription = null;
    remoteDescription = null;
    candidates = [];
    stats = new Map();
    #transceivers = [];

    addTransceiver(track, { direction, sendEncodings, streams }) {
        const transceiver = { mid: null, direction, streams, sender: new FakeSender(track, sendEncodings) };
        this.#transceivers.push(transceiver);
        return transceiver;
    }

    getTransceivers() {
        return this.#transceivers;
    }

    async setLocalDescription() {
        if (this.refuses)
            throw new Error('refused');
        this.#transceivers.forEach((each, i) => { each.mid ??= String(i); });
        const media = this.#transceivers.map(({ mid, direction, sender }) => ({ mid, direction, kind: sender?.track?.kind }));
        this.localDescription = { sdp: JSON.stringify({ media }) };
    }

    async setRemoteDescription({ type, sdp }) {
        const { media } = JSON.parse(sdp);
        this.remoteDescription = { type, sdp };
        if (type === 'offer') {
            for (const { mid, kind } of media) {
                if (!this.#transceivers.some(each => each.mid === mid))
                    this.#transceivers.push({ mid, receiver: { track: new FakeTrack(kind, kind, true) } });
            }
        }
    }

    async addIceCandidate(candidate) {
        this.candidates.push(candidate);
    }

    async getStats() {
        return this.stats;
    }

    find(text) {
        this.dispatchEvent(Object.assign(new Event('icecandidate'), { candidate: text === null ? null : { candidate: text, sdpMid: '0', sdpMLineIndex: 0 } }));
    }

    become(state) {
        this.connectionState = state;
        this.dispatchEvent(new Event('connectionstatechange'));
    }

    close() {
        this.connectionState = 'closed';
    }
}
