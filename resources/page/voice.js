// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this person can be heard: what they want, what somebody with the right to mute did, and push to talk. No DOM here.

/**
 * @typedef {object} Surroundings
 * @property {(isMuted: boolean) => void} askMuted  the node is to tell everybody
 * @property {() => void} changed
 */

export class Voice {
    /** With push to talk, only while the key or the button is held. */
    #isHoldNeeded = false;
    #isHeld = false;
    #isOpen = false;
    #unanswered = 0;            // requests to the node
    #isMuted = false;           // as everybody is told, once the node has done what it was asked for
    /** Who muted this person; empty: they themselves, or nobody. */
    mutedBy = '';
    #around;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = around;
    }

    /** Whether what the microphone hears goes out. */
    get isHeard() {
        return this.#isOpen && (this.#isHeld || !this.#isHoldNeeded);
    }

    /** Whether the person wants to be heard, at least while they hold the key. */
    get isOpen() {
        return this.#isOpen;
    }

    get isHoldNeeded() {
        return this.#isHoldNeeded;
    }

    set isHoldNeeded(isNeeded) {
        this.#isHoldNeeded = isNeeded;
        this.#isHeld = false;
        this.#around.changed();
    }

    open() {
        this.#isOpen = true;
        this.mutedBy = '';
        if (this.#isMuted)
            this.#ask(false);
        this.#around.changed();
    }

    close() {
        this.#isOpen = false;
        if (!this.#isMuted)
            this.#ask(true);
        this.#around.changed();
    }

    /** The key or the button is held. */
    press() {
        if (this.#isHeld)
            return;
        this.#isHeld = true;
        this.open();
    }

    release() {
        if (!this.#isHeld)
            return;
        this.#isHeld = false;
        this.#around.changed();
    }

    /** How things stand on the node that this person is at now. @param {boolean} isMuted @param {boolean} isOn  the microphone */
    begin(isMuted, isOn) {
        this.#unanswered = 0;
        this.#isMuted = isMuted;
        if (isMuted)
            this.#isOpen = false;
        else if (isOn && !this.#isOpen)
            this.#ask(true);
        this.#around.changed();
    }

    /**
     * The node tells everybody.
     * @param {boolean} isMuted
     * @param {string} by  another's id; empty: this person asked for it, here or elsewhere
     */
    told(isMuted, by) {
        if (!by && this.#unanswered > 0) {
            this.#unanswered--;         // what was asked for last counts
            return;
        }
        this.#isMuted = isMuted;
        this.#isOpen = !isMuted;
        this.mutedBy = by;
        this.#around.changed();
    }

    #ask(isMuted) {
        this.#unanswered++;
        this.#isMuted = isMuted;
        this.#around.askMuted(isMuted);
    }
}
