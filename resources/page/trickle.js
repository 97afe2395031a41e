// SPDX-License-Identifier: GPL-3.0-or-later

/** Ways to reach this browser, one by one as they are found, held back until the description that they belong to is out. */
export class Trickle {
    #send;
    /** @type {object[] | null} null: they go out at once */
    #waiting = [];

    /** @param {(candidate: {candidate: string, sdpMid: string | null, sdpMLineIndex: number | null}) => void} send */
    constructor(send) {
        this.#send = send;
    }

    /** @param {RTCIceCandidate | null} found  null: there are no more, which an empty text says */
    add(found) {
        const { candidate, sdpMid, sdpMLineIndex } = found ?? { candidate: '', sdpMid: '0', sdpMLineIndex: 0 };
        const plain = { candidate, sdpMid, sdpMLineIndex };
        if (this.#waiting)
            this.#waiting.push(plain);
        else
            this.#send(plain);
    }

    /** The description is out. */
    open() {
        this.#waiting?.forEach(this.#send);
        this.#waiting = null;
    }
}
