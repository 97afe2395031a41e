// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a tree of files: the folder that is looked at, as it was last told. No DOM here.
import { backOffMs } from './backoff.js';
import { timeAndChance } from './timeandchance.js';

/** Refusals that asking again does not cure. */
const final = ['forbidden', 'not_logged_in', 'room_unknown', 'not_found'];

/** @typedef {import('./fileapi.js').StoredFile} StoredFile */

export class FileTree {
    /** @type {StoredFile[]} */
    files = [];
    /** @type {import('./api.js').Named[]} from the root to the folder */
    path = [];
    /** @type {number | null} the one that is shown */
    folder = null;
    mayAdd = false;
    used = 0;
    quota = 0;
    maximumBytes = 0;
    isKnown = false;
    /** Why what is shown may be old. @type {{code: string, message: string} | null} */
    error = null;
    /** The folder that was looked at is not there any more. */
    isFolderGone = false;
    #list;
    #changed;
    #around;
    /** @type {number | null} the one that is to be shown */
    #wanted = null;
    #isAsking = false;
    #isOld = false;             // something changed while it was asked
    #isWanted = false;          // nobody has asked for it before
    #attempt = 0;
    #timer;

    /**
     * @param {(folder: number | null) => Promise<import('./fileapi.js').Listing>} list
     * @param {() => void} changed
     * @param {Partial<typeof timeAndChance>} [around]
     */
    constructor(list, changed, around = {}) {
        this.#list = list;
        this.#changed = changed;
        this.#around = { ...timeAndChance, ...around };
    }

    /** Asks for all that is shown anew, if anybody ever looked at it. */
    refresh() {
        if (this.#isWanted)
            this.#ask();
    }

    /** @param {number | null} folder */
    open(folder) {
        this.#isWanted = true;
        this.#wanted = folder;
        this.isFolderGone = false;
        this.#ask();
    }

    /** The first look at it. */
    look() {
        if (!this.#isWanted)
            this.open(null);
    }

    close() {
        this.#around.clearTimer(this.#timer);
        this.#isWanted = false;
        this.#isOld = false;
        this.#changed = () => {};
    }

    #ask() {
        this.#around.clearTimer(this.#timer);
        this.#isOld = this.#isAsking;
        if (!this.#isAsking)
            this.#fetch();
    }

    async #fetch() {
        const folder = this.#wanted;
        let hasNext = false;
        this.#isAsking = true;
        try {
            const listing = await this.#list(folder);
            if (folder === this.#wanted)
                this.#take(folder, listing);
            else
                hasNext = true;
        } catch (error) {
            hasNext = folder !== this.#wanted || this.#failed(folder, /** @type {any} */ (error));
        }
        this.#isAsking = false;
        if (this.#isOld || hasNext)
            this.#ask();
    }

    #take(folder, { files, path, mayAdd, used, quota, maximumBytes }) {
        Object.assign(this, { files, path, folder, mayAdd, used, quota, maximumBytes, isKnown: true, error: null });
        this.#attempt = 0;
        this.#changed();
    }

    /**
     * What is shown stays. A folder that is gone is left for the root, one that cannot be opened now is not waited for.
     * @returns {boolean} whether there is something else to ask for at once
     */
    #failed(folder, error) {
        this.error = error;
        if (folder !== null && error.code === 'not_found') {
            this.#wanted = null;
            this.isFolderGone = true;
            return true;
        }
        if (folder !== this.folder)
            this.#wanted = this.folder;
        else if (!final.includes(error.code) && this.#isWanted)
            this.#timer = this.#around.setTimer(() => this.refresh(), backOffMs(this.#attempt++, this.#around.random()));
        this.#changed();
        return false;
    }
}
