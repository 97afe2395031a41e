// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON API of the node that served this page (ARCHITECTURE 3.1). Every failure is an ApiError with a code.

const deadlineMs = 8000;

/** @typedef {{id: number, name: string}} Named */
/** @typedef {{id: number, login: string, firstName: string, lastName: string, level: string}} User */
/** @typedef {{user: User, csrfToken: string}} SessionAnswer */
/**
 * @typedef {object} Room
 * @property {number} id
 * @property {string} name
 * @property {string} comment
 * @property {string} type
 * @property {number} capacity
 * @property {boolean} isPublic
 * @property {number} people
 * @property {Named | null} node  null: not open
 */
/** @typedef {{rooms: Room[], node: Named, at: number}} RoomsAnswer */
/**
 * @typedef {object} EnterAnswer  the same as the frame `go` of a room connection
 * @property {Named} room
 * @property {Named} node
 * @property {string} url  the node's room WebSocket
 * @property {string} ticket  lets in there, once
 * @property {number} expiresInMs
 * @property {string} pass  lets back in through any node
 * @property {string[]} nodeUrls  the room WebSockets of all nodes
 */

export class ApiError extends Error {
    /**
     * @param {string} code  a stable code of the API, or `no_answer`, or `bad_answer`
     * @param {string} [message]  the node's own words, in English
     * @param {number} [retryAfterSeconds]
     */
    constructor(code, message = '', retryAfterSeconds = 0) {
        super(message);
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}

export class Api {
    #fetch;
    #csrfToken = '';

    /** @param {typeof fetch} [doFetch] */
    constructor(doFetch = (...request) => fetch(...request)) {
        this.#fetch = doFetch;
    }

    /** @returns {Promise<SessionAnswer>} */
    async session() {
        return this.#keepToken(await this.#call('GET', 'session'));
    }

    /**
     * @param {string} login
     * @param {string} password
     * @returns {Promise<SessionAnswer>}
     */
    async logIn(login, password) {
        return this.#keepToken(await this.#call('POST', 'session', { login, password }));
    }

    async logOut() {
        await this.#write('DELETE', 'session');
    }

    /** @returns {Promise<RoomsAnswer>} */
    rooms() {
        return this.#call('GET', 'rooms');
    }

    /**
     * @param {number} room
     * @returns {Promise<EnterAnswer>}
     */
    enter(room) {
        return this.#write('POST', `rooms/${room}/enter`);
    }

    /** @param {SessionAnswer} answer */
    #keepToken(answer) {
        this.#csrfToken = answer.csrfToken;
        return answer;
    }

    /**
     * A call that changes something. Whoever logged in again in another tab has a new token; it is fetched once.
     * @param {string} method
     * @param {string} path
     */
    async #write(method, path) {
        try {
            return await this.#call(method, path);
        } catch (error) {
            const before = this.#csrfToken;
            if (!(error instanceof ApiError) || error.code !== 'forbidden' || (await this.session()).csrfToken === before)
                throw error;
            return this.#call(method, path);
        }
    }

    /**
     * @param {string} method
     * @param {string} path  below api/v1
     * @param {object} [body]
     */
    async #call(method, path, body) {
        /** @type {Record<string, string>} */
        const headers = { Accept: 'application/json' };
        if (body)
            headers['Content-Type'] = 'application/json';
        if (method !== 'GET' && this.#csrfToken)
            headers['X-Atrium-Csrf'] = this.#csrfToken;
        let response;
        let text;
        try {
            response = await this.#fetch(`api/v1/${path}`, {
                method,
                headers,
                body: body && JSON.stringify(body),
                cache: 'no-store',
                signal: AbortSignal.timeout(deadlineMs),
            });
            text = await response.text();
        } catch {
            throw new ApiError('no_answer');
        }
        const json = parse(text);
        if (!response.ok)
            throw refusal(response, json);
        if (text && !json)
            throw new ApiError('bad_answer');
        return json;
    }
}

/** @param {string} text */
function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

/**
 * @param {Response} response
 * @param {any} json
 */
function refusal(response, json) {
    const error = json?.error;
    if (!error?.code)
        return new ApiError('bad_answer', `HTTP ${response.status}`);
    const message = [error.message, error.remedy].filter(Boolean).join(' ');
    return new ApiError(error.code, message, Number(response.headers.get('Retry-After')) || 0);
}
