// SPDX-License-Identifier: GPL-3.0-or-later

const askEveryMs = 10000;

/**
 * Keeps the screen of a phone or notebook from going dark while there is something to see.
 * @param {() => boolean} isNeeded
 * @param {AbortSignal} closed
 */
export function keepAwake(isNeeded, closed) {
    if (!('wakeLock' in navigator))
        return;
    /** @type {WakeLockSentinel | null} */
    let lock = null;
    const timer = setInterval(() => void check(), askEveryMs);
    closed.addEventListener('abort', () => {
        clearInterval(timer);
        void lock?.release();
    });

    /** A browser takes the lock away when the page is hidden. */
    async function check() {
        const isWanted = isNeeded() && !document.hidden;
        if (isWanted === (lock !== null && !lock.released))
            return;
        if (!isWanted) {
            await lock.release();
            return;
        }
        lock = await navigator.wakeLock.request('screen').catch(() => null);       // the battery may be low
        if (closed.aborted)
            await lock?.release();
    }
}
