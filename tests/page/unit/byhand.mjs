// SPDX-License-Identifier: GPL-3.0-or-later
// What is around a connection, moved by hand: time and sockets.

/** Timers that run when the test says that time has passed. */
export class Time {
    now = 0;
    #timers = new Set();

    setTimer = (run, ms) => {
        const timer = { run, at: this.now + ms };
        this.#timers.add(timer);
        return timer;
    };

    clearTimer = timer => this.#timers.delete(timer);

    /** How long until each timer that is under way, in ms. */
    get waits() {
        return [...this.#timers].map(timer => timer.at - this.now).sort((a, b) => a - b);
    }

    /** Lets time pass, and what it causes happen. */
    async pass(ms) {
        const end = this.now + ms;
        for (let next = this.#nextBefore(end); next; next = this.#nextBefore(end)) {
            this.now = Math.max(this.now, next.at);
            this.#run(next);
            await settle();
        }
        this.now = end;
    }

    /** As when a machine wakes up: time has passed, and the timers run late, each once. */
    jump(ms) {
        this.now += ms;
        for (const timer of [...this.#timers].filter(each => each.at <= this.now))
            this.#run(timer);
    }

    #nextBefore(end) {
        return [...this.#timers].filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0];
    }

    #run(timer) {
        this.#timers.delete(timer);
        timer.run();
    }
}

/** A WebSocket of which the test is the other end. */
export class Socket extends EventTarget {
    sent = [];
    isClosed = false;

    constructor(url = '') {
        super();
        this.url = url;
    }

    send(text) {
        this.sent.push(JSON.parse(text));
    }

    close() {
        this.isClosed = true;
    }

    open() {
        this.dispatchEvent(new Event('open'));
    }

    receive(frame) {
        this.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify(frame) }));
    }

    break() {
        this.dispatchEvent(new Event('close'));
    }
}

/** Lets every promise that can settle do so. */
export function settle() {
    return new Promise(resolve => setImmediate(resolve));
}
