// SPDX-License-Identifier: GPL-3.0-or-later
// What is being uploaded: two at a time, the others wait. It lives as long as somebody looks at the room, whatever happens
// to the connection to the room meanwhile.
import { ApiError } from './api.js';
import { TusUpload } from './tusupload.js';

const mostAtOnce = 2;

/** @typedef {{used: number, quota: number, maximumBytes: number}} Room  what a tree has room for */
/**
 * @typedef {object} Upload
 * @property {string} name
 * @property {number} size
 * @property {import('./tusupload.js').Target} target
 * @property {'waiting' | 'sending' | 'done' | 'failed'} state
 * @property {TusUpload} tus
 * @property {{code: string, message: string, freeBytes?: number, maximumBytes?: number} | null} error
 * @property {boolean} isHopeless  trying again cannot help
 */

export class UploadQueue {
    /** @type {Upload[]} in the order in which they came, without those that are done */
    uploads = [];
    #ask;
    #changed;
    #done;

    /**
     * @param {import('./tusupload.js').Surroundings['ask']} ask
     * @param {(upload: Upload) => void} changed
     * @param {(upload: Upload, file: number | null) => void} done
     */
    constructor(ask, changed, done) {
        this.#ask = ask;
        this.#changed = changed;
        this.#done = done;
    }

    get isBusy() {
        return this.uploads.some(({ state }) => state === 'waiting' || state === 'sending');
    }

    get failed() {
        return this.uploads.filter(({ state }) => state === 'failed');
    }

    /**
     * What is too large, or more than there is room for, fails before a byte is sent.
     * @param {File[]} files
     * @param {import('./tusupload.js').Target} target
     * @param {Room} room
     */
    add(files, target, room) {
        let free = room.quota > 0 ? room.quota - room.used - this.#underWay(target) : Infinity;
        for (const file of files) {
            const upload = this.#upload(file, target);
            if (room.maximumBytes > 0 && file.size > room.maximumBytes)
                this.#fail(upload, Object.assign(new ApiError('too_large'), { maximumBytes: room.maximumBytes }), true);
            else if (file.size > free)
                this.#fail(upload, Object.assign(new ApiError('no_space'), { freeBytes: Math.max(0, free) }));
            else
                free -= file.size;
        }
        this.#next();
    }

    /** @param {Upload} upload */
    tryAgain(upload) {
        Object.assign(upload, { state: 'waiting', error: null });
        this.#changed(upload);
        this.#next();
    }

    /** Ends an upload, or takes one that failed from the list. @param {Upload} upload */
    cancel(upload) {
        upload.tus.cancel();
        this.#forget(upload);
        this.#next();
    }

    close() {
        for (const upload of this.uploads)
            upload.tus.cancel();
        this.uploads = [];
    }

    #upload(file, target) {
        /** @type {Upload} */
        const upload = { name: file.name, size: file.size, target, state: 'waiting', error: null, isHopeless: false,
            tus: new TusUpload(file, file.name, target, { ask: this.#ask, changed: () => this.#changed(upload) }) };
        this.uploads.push(upload);
        this.#changed(upload);
        return upload;
    }

    #underWay(target) {
        const isSame = ({ tree }) => ('home' in tree) === ('home' in target.tree);
        return this.uploads.filter(upload => upload.state !== 'failed' && isSame(upload.target)).reduce((sum, { size }) => sum + size, 0);
    }

    #next() {
        for (const upload of this.uploads) {
            if (this.uploads.filter(({ state }) => state === 'sending').length >= mostAtOnce)
                return;
            if (upload.state === 'waiting')
                this.#send(upload);
        }
    }

    async #send(upload) {
        upload.state = 'sending';
        this.#changed(upload);
        try {
            const file = await upload.tus.run();
            if (!this.uploads.includes(upload))
                return;
            upload.state = 'done';
            this.#forget(upload);
            this.#done(upload, file);
        } catch (error) {
            if (this.uploads.includes(upload))
                this.#fail(upload, error);
        }
        this.#next();
    }

    #fail(upload, error, isHopeless = false) {
        Object.assign(upload, { state: 'failed', error, isHopeless });
        this.#changed(upload);
    }

    #forget(upload) {
        this.uploads = this.uploads.filter(each => each !== upload);
        this.#changed(upload);
    }
}
