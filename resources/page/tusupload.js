// SPDX-License-Identifier: GPL-3.0-or-later
// One upload (tus 1.0.0): in pieces, so that after a cut only the last one is sent again, to whichever node answers then.
import { ApiError } from './api.js';
import { backOffMs } from './backoff.js';
import { timeAndChance } from './timeandchance.js';

const smallestPiece = 256 * 1024;
const firstPiece = 1024 * 1024;
const largestPiece = 8 * 1024 * 1024;
const briefMs = 2000;               // pieces that take less get larger
const longMs = 15000;               // and smaller what takes longer: progress is seen, and little is sent twice
const mostTries = 60;               // without a byte getting through: four minutes, longer than another node needs
const passing = [408, 409, 423, 429];

/**
 * @typedef {object} Surroundings
 * @property {(method: string, token: string, headers: Record<string, string>, more?: {body?: ArrayBuffer, signal?: AbortSignal}) => Promise<{headers: {get: (name: string) => string | null}}>} ask  rejects with an ApiError
 * @property {() => void} changed  sent or isInterrupted is another
 * @property {(run: () => void, ms: number) => any} [setTimer]
 * @property {(timer: any) => void} [clearTimer]
 * @property {() => number} [random]
 * @property {() => number} [now]
 */

/** @typedef {{tree: import('./fileapi.js').Tree, folder: number | null}} Target */

export class TusUpload {
    /** Bytes that a node has. */
    sent = 0;
    /** Waits for a node that takes more. */
    isInterrupted = false;
    #content;
    #metadata;
    /** @type {Required<Surroundings>} */
    #around;
    #cancelled = new AbortController();
    #token = '';
    #piece = firstPiece;
    #isSure = true;                 // sent is what the nodes have
    #mayBeWhole = false;            // the last piece went out and nobody answered
    #isWhole = false;
    /** @type {number | null} */
    #file = null;
    #wake = () => {};

    /**
     * @param {Blob} content
     * @param {string} name
     * @param {Target} target
     * @param {Surroundings} around
     */
    constructor(content, name, target, around) {
        this.#content = content;
        this.#metadata = metadata(name, target);
        this.#around = { ...timeAndChance, ...around };
    }

    /**
     * Sends what the nodes do not have yet; after a failure it may be called again and goes on.
     * @returns {Promise<number | null>} the new file's id; null: it is stored, under an id that nobody told
     */
    async run() {
        let tries = 0;
        for (;;) {
            const before = this.sent;
            try {
                return await this.#send();
            } catch (error) {
                tries = this.sent > before ? 0 : tries;
                if (this.#cancelled.signal.aborted || !isPassing(error) || ++tries > mostTries)
                    throw error;
                await this.#wait(Math.max(backOffMs(tries - 1, this.#around.random()), 1000 * (error.retryAfterSeconds ?? 0)));
            }
        }
    }

    /** Ends it for good; what is stored of it goes. */
    cancel() {
        this.#cancelled.abort();
        this.#wake();
        if (this.#token && !this.#isWhole)
            this.#around.ask('DELETE', this.#token, {}).catch(() => {});     // else the node forgets it by itself
    }

    async #send() {
        if (!this.#token)
            await this.#create();
        else if (!this.#isSure)
            await this.#look();
        while (!this.#isWhole)
            await this.#sendPiece();
        return this.#file;
    }

    async #create() {
        const { headers } = await this.#ask('POST', { 'Upload-Length': String(this.#content.size), 'Upload-Metadata': this.#metadata });
        this.#token = headers.get('Location')?.split(/[?#]/)[0].split('/').pop() ?? '';
        if (!this.#token)
            throw new ApiError('bad_answer');
        this.#at(0);
        this.#finish(headers);
    }

    /** Asks how much arrived. */
    async #look() {
        let headers;
        try {
            ({ headers } = await this.#ask('HEAD'));
        } catch (error) {
            throw this.#lost(error, this.#mayBeWhole);
        }
        const offset = Number(headers.get('Upload-Offset') ?? NaN);
        if (!(offset >= 0 && offset <= this.#content.size))
            throw new ApiError('bad_answer');
        this.#mayBeWhole = offset === this.#content.size;
        this.#at(offset);
        this.#finish(headers);
    }

    async #sendPiece() {
        const from = this.sent;
        const body = await this.#read(from, from + this.#piece);
        const begun = this.#around.now();
        const wasSure = this.#isSure && !this.#mayBeWhole;
        this.#isSure = false;
        this.#mayBeWhole = from + body.byteLength === this.#content.size;
        let headers;
        try {
            ({ headers } = await this.#ask('PATCH', { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(from) }, body));
        } catch (error) {
            this.#piece = Math.max(smallestPiece, this.#piece / 2);
            throw this.#lost(error, !wasSure);
        }
        const offset = Number(headers.get('Upload-Offset') ?? from + body.byteLength);
        if (!(offset >= from && offset <= this.#content.size) || offset === from && body.byteLength > 0)
            throw new ApiError('bad_answer');
        this.#at(offset);
        this.#finish(headers);
        this.#isWhole ||= offset === this.#content.size;
        this.#fit(this.#around.now() - begun);
    }

    /** @param {number} tookMs */
    #fit(tookMs) {
        if (tookMs < briefMs)
            this.#piece = Math.min(largestPiece, this.#piece * 2);
        else if (tookMs > longMs)
            this.#piece = Math.max(smallestPiece, this.#piece / 2);
    }

    /** @param {number} from @param {number} to */
    async #read(from, to) {
        try {
            return await this.#content.slice(from, to).arrayBuffer();
        } catch {                   // changed or removed since it was chosen
            throw new ApiError('file_unreadable');
        }
    }

    /** Of an upload that the nodes do not know any more: it was given up, or it is a file by now. */
    #lost(error, mayBeWhole) {
        if (![404, 410].includes(error.status))
            return error;
        this.#token = '';
        this.#mayBeWhole = false;
        this.#at(0);
        return new ApiError(mayBeWhole ? 'upload_unsure' : 'upload_lost');
    }

    #ask(method, headers = {}, body = undefined) {
        return this.#around.ask(method, this.#token, headers, { body, signal: this.#cancelled.signal });
    }

    #finish(headers) {
        const file = Number(headers.get('Atrium-File') ?? NaN);
        if (!(file > 0))
            return;
        this.#file = file;
        this.#isWhole = true;
        this.#around.changed();
    }

    #at(offset) {
        this.sent = offset;
        this.#isSure = true;
        this.isInterrupted = false;
        this.#around.changed();
    }

    async #wait(ms) {
        this.isInterrupted = true;
        this.#around.changed();
        await new Promise(resolve => {
            const timer = this.#around.setTimer(() => resolve(undefined), ms);
            this.#wake = () => {
                this.#around.clearTimer(timer);
                resolve(undefined);
            };
        });
        this.#cancelled.signal.throwIfAborted();
    }
}

/** Whether waiting may cure it. */
function isPassing({ code, status = 0 }) {
    return ['no_answer', 'upload_lost'].includes(code) || passing.includes(status) || status >= 500 && status !== 507;
}

/** @param {string} name @param {Target} target */
function metadata(name, { tree, folder }) {
    return [`filename ${base64(name)}`, 'home' in tree ? 'home' : `room ${base64(String(tree.room))}`, ...folder === null ? [] : [`folder ${base64(String(folder))}`]].join();
}

/** @param {string} text */
function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
