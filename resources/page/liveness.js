// SPDX-License-Identifier: GPL-3.0-or-later

const askEveryMs = 5000;
const deadAfterMs = 10000;
const lateMs = 2000;

/**
 * Finds out that a connection is dead although it was never closed: the other machine lost its power, the network its
 * way. It asks every 5 s; a connection on which nothing came for 10 s, and no answer to the last question, is dead.
 *
 * A browser lets the timers of a page in the background run late, and all of them when the machine wakes up, possibly
 * before the frames that came meanwhile. So a timer that is late judges nothing: it asks anew and leaves that to the next.
 */
export class Liveness {
    #around;
    #timer;
    #unanswered = 0;            // questions since a frame came
    #heardAt = 0;
    #dueAt = 0;

    /**
     * @param {object} around
     * @param {() => void} around.ask  sends a ping
     * @param {() => void} around.died  called once, after which it has stopped
     * @param {(run: () => void, ms: number) => any} around.setTimer
     * @param {(timer: any) => void} around.clearTimer
     * @param {() => number} around.now  monotonic, in ms
     */
    constructor(around) {
        this.#around = around;
    }

    /** Asks now and from now on; what was unanswered counts no more. */
    start() {
        this.stop();
        this.heard();
        this.#ask();
    }

    stop() {
        this.#around.clearTimer(this.#timer);
    }

    /** A frame arrived, whichever. */
    heard() {
        this.#unanswered = 0;
        this.#heardAt = this.#around.now();
    }

    /** How long nothing has come, in ms. */
    get quietMs() {
        return this.#around.now() - this.#heardAt;
    }

    #ask() {
        const left = this.#heardAt + deadAfterMs - this.#around.now();
        const wait = left > 0 ? Math.min(askEveryMs, left) : askEveryMs;
        this.#unanswered++;
        this.#dueAt = this.#around.now() + wait;
        this.#timer = this.#around.setTimer(() => this.#judge(), wait);
        this.#around.ask();
    }

    #judge() {
        const isSilent = this.#around.now() - this.#heardAt >= deadAfterMs;
        const isLate = this.#around.now() - this.#dueAt > lateMs;
        if (isSilent && this.#unanswered >= (isLate ? 2 : 1))
            this.#around.died();
        else
            this.#ask();
    }
}
