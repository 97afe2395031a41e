// SPDX-License-Identifier: GPL-3.0-or-later

const nearEndPixels = 60;

/** Keeps a box scrolled to its end while lines are added or sizes change, unless the reader scrolled back. */
export class EndFollower {
    #box;
    #follows = true;
    #lastTop = 0;

    /**
     * @param {HTMLElement} box  that scrolls
     * @param {HTMLElement} content
     */
    constructor(box, content) {
        this.#box = box;
        box.addEventListener('scroll', () => this.#scrolled());
        const resized = new ResizeObserver(() => this.follow());
        resized.observe(box);
        resized.observe(content);
    }

    follow() {
        if (this.#follows)
            this.#box.scrollTop = this.#box.scrollHeight;
    }

    /** Only scrolling back ends following; that the end moves away because the window or the log grew does not. */
    #scrolled() {
        const { scrollHeight, scrollTop, clientHeight } = this.#box;
        const isNearEnd = scrollHeight - scrollTop - clientHeight < nearEndPixels;
        if (isNearEnd || scrollTop < this.#lastTop)
            this.#follows = isNearEnd;
        this.#lastTop = scrollTop;
    }
}
