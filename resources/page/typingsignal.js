// SPDX-License-Identifier: GPL-3.0-or-later
import { timeAndChance } from './timeandchance.js';

const stillMs = 5000;

/** Tells the room that the person writes, and that she stopped: when she does nothing for a while, or deletes it all. */
export class TypingSignal {
    #send;
    #around;
    #isOn = false;
    #timer;

    /**
     * @param {(isOn: boolean) => void} send
     * @param {Pick<typeof timeAndChance, 'setTimer' | 'clearTimer'>} [around]
     */
    constructor(send, around = timeAndChance) {
        this.#send = send;
        this.#around = around;
    }

    /** @param {boolean} isWriting  to everybody */
    written(isWriting) {
        this.#around.clearTimer(this.#timer);
        if (isWriting)
            this.#timer = this.#around.setTimer(() => this.#set(false), stillMs);
        this.#set(isWriting);
    }

    /** The room knows by itself that it is over: what was written is said, or the connection ended. */
    over() {
        this.#around.clearTimer(this.#timer);
        this.#isOn = false;
    }

    #set(isOn) {
        if (this.#isOn === isOn)
            return;
        this.#isOn = isOn;
        this.#send(isOn);
    }
}
