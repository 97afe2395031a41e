// SPDX-License-Identifier: GPL-3.0-or-later
// The browser's timers, clock and dice, as the connections take them; tests give their own.
export const timeAndChance = {
    /** @type {(run: () => void, ms: number) => any} */
    setTimer: (run, ms) => setTimeout(run, ms),
    /** @type {(timer: any) => void} */
    clearTimer: timer => clearTimeout(timer),
    random: Math.random,
    /** Monotonic, in ms. */
    now: () => performance.now(),
};
