// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON API of the node that served this page (ARCHITECTURE 3.1). Every failure is an ApiError with a code.

const deadlineMs = 8000;
const fileDeadlineMs = 60000;

/** @typedef {{id: number, name: string}} Named */
/**
 * @typedef {object} User
 * @property {number} id
 * @property {string} login
 * @property {string} firstName
 * @property {string} lastName
 * @property {string} level
 * @property {boolean} [guest]  came by an invitation
 * @property {number} [onlyRoom]  the session is good for this room alone, as a guest's is
 * @property {number} [onlyRecording]  the session shows this recording alone
 */
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
 * @property {boolean} [moderated]
 * @property {boolean} [chatModerated]
 * @property {number} [demoSeconds]  0: no demo room
 * @property {string} [redirectUrl]  where people go when the room is closed
 * @property {boolean} [closed]
 * @property {boolean} [needsMediaServer]  it opens only where a media server is
 * @property {number} [ownerId]
 * @property {boolean} [mine]  of whoever asks, as owner or as default moderator
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
/**
 * @typedef {object} Invitation
 * @property {number} id
 * @property {'endless' | 'period' | 'once'} validity
 * @property {number | null} from
 * @property {number | null} until
 * @property {boolean} hasPassword
 * @property {string} name  of the guest, if the inviter gave it
 * @property {boolean} moderator
 * @property {string} note  for the inviter's eyes
 * @property {number} used  how often somebody came in by it
 * @property {Named | null} createdBy  null: the account is gone
 * @property {number} createdAt
 * @property {'valid' | 'not_yet' | 'over' | 'used' | 'revoked'} state
 */
/**
 * @typedef {object} InvitationLook
 * @property {{name: string}} room
 * @property {Invitation['state']} state
 * @property {number | null} [from]  when it becomes valid
 * @property {boolean} needsName
 * @property {boolean} needsPassword
 */

/**
 * @typedef {object} NameQuestion  what a link of another program may ask first
 * @property {true} needsName
 * @property {string} name  the one that is known
 * @property {Named | null} room
 */

export class ApiError extends Error {
    /**
     * @param {string} code  a stable code of the API, or `no_answer`, or `bad_answer`
     * @param {string} [message]  the node's own words, in English
     * @param {number} [retryAfterSeconds]
     * @param {string} [redirect]  where people go instead
     * @param {number} [status]  of HTTP; 0: nothing was answered
     * @param {string} [request]  the id by which the node's log knows it
     */
    constructor(code, message = '', retryAfterSeconds = 0, redirect = '', status = 0, request = '') {
        super(message);
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
        this.redirect = redirect;
        this.status = status;
        this.request = request;
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

    /**
     * @param {string} invitation  its secret
     * @returns {Promise<InvitationLook>}
     */
    lookAtInvitation(invitation) {
        return this.#call('POST', 'guest/look', { invitation });
    }

    /**
     * @param {string} invitation  its secret
     * @param {string} name
     * @param {string} password
     * @returns {Promise<SessionAnswer & {room: Named}>}
     */
    async comeAsGuest(invitation, name, password) {
        return this.#keepToken(await this.#call('POST', 'guest', { invitation, name, password }));
    }

    /**
     * @param {string} hash  the secret of a link of another program
     * @param {string} name  where it asks for one
     * @returns {Promise<NameQuestion | (SessionAnswer & {room: Named | null})>}
     */
    async comeByLink(hash, name) {
        const answer = await this.#call('POST', 'secure', { hash, name });
        return 'needsName' in answer ? answer : this.#keepToken(answer);
    }

    async logOut() {
        await this.write('DELETE', 'session');
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
        return this.write('POST', `rooms/${room}/enter`);
    }

    /**
     * @param {Partial<Room>} settings
     * @returns {Promise<{id: number}>}
     */
    addRoom(settings) {
        return this.write('POST', 'rooms', settings);
    }

    /**
     * @param {number} room
     * @param {Partial<Room>} settings  those that change
     */
    changeRoom(room, settings) {
        return this.write('PATCH', `rooms/${room}`, settings);
    }

    /**
     * @param {number} room
     * @returns {Promise<{invitations: Invitation[], mail: boolean}>}  mail: the node can send them
     */
    invitations(room) {
        return this.#call('GET', `rooms/${room}/invitations`);
    }

    /**
     * @param {number} room
     * @param {object} invitation
     * @returns {Promise<{id: number, secret: string, path: string}>}  path: of the link, on any node
     */
    invite(room, invitation) {
        return this.write('POST', `rooms/${room}/invitations`, invitation);
    }

    /**
     * @param {number} room
     * @param {Blob} content
     * @param {string} name
     * @returns {Promise<{id: number}>}
     */
    addFile(room, content, name) {
        return this.write('POST', `rooms/${room}/files?name=${encodeURIComponent(name)}`, content);
    }

    /**
     * @param {number} file
     * @param {number} [page]  of its preview, from 1; 0: the file itself
     * @returns {Promise<Blob>}
     */
    async file(file, page = 0) {
        const response = await this.exchange('GET', page > 0 ? `files/${file}/pages/${page}` : `files/${file}`);
        return arrived(response.blob());
    }

    /** @param {number} invitation */
    revokeInvitation(invitation) {
        return this.write('DELETE', `invitations/${invitation}`);
    }

    /** @param {string} path  below api/v1 */
    read(path) {
        return this.#call('GET', path);
    }

    /**
     * @param {string} method
     * @param {string} path  below api/v1
     * @param {object} [body]
     * @param {number} [deadline]  in ms
     */
    write(method, path, body, deadline) {
        return this.#withFreshToken(() => this.#call(method, path, body, deadline));
    }

    /**
     * A call whose answer is more, or something else, than JSON.
     * @param {string} method
     * @param {string} path  below api/v1
     * @param {{headers?: Record<string, string>, body?: ArrayBuffer, signal?: AbortSignal}} [more]
     * @returns {Promise<Response>}
     */
    exchange(method, path, more = {}) {
        return this.#withFreshToken(async () => {
            const response = await this.#request(method, path, more.body, fileDeadlineMs, more);
            if (!response.ok)
                throw refusal(response, parse(await textOf(response)));
            return response;
        });
    }

    /**
     * @template {SessionAnswer} Answer
     * @param {Answer} answer
     */
    #keepToken(answer) {
        this.#csrfToken = answer.csrfToken;
        return answer;
    }

    /**
     * Whoever logged in again in another tab has a new token; it is fetched once.
     * @template T
     * @param {() => Promise<T>} run  a call that changes something
     * @returns {Promise<T>}
     */
    async #withFreshToken(run) {
        try {
            return await run();
        } catch (error) {
            const before = this.#csrfToken;
            if (!(error instanceof ApiError) || error.code !== 'forbidden' || (await this.session()).csrfToken === before)
                throw error;
            return run();
        }
    }

    /**
     * @param {string} method
     * @param {string} path  below api/v1
     * @param {object} [body]
     * @param {number} [deadline]  in ms
     */
    async #call(method, path, body, deadline = body instanceof Blob ? fileDeadlineMs : deadlineMs) {
        const response = await this.#request(method, path, body, deadline);
        const text = await textOf(response);
        const json = parse(text);
        if (!response.ok)
            throw refusal(response, json);
        if (text && !json)
            throw new ApiError('bad_answer');
        return json;
    }

    /**
     * @param {string} method
     * @param {string} path  below api/v1
     * @param {object} [body]  a file's content, or what is sent as JSON
     * @param {number} deadline  in ms, for the whole answer
     * @param {{headers?: Record<string, string>, signal?: AbortSignal}} [more]
     * @returns {Promise<Response>}
     */
    #request(method, path, body, deadline, { headers: ownHeaders = {}, signal } = {}) {
        const isContent = body instanceof Blob || body instanceof ArrayBuffer;
        /** @type {Record<string, string>} */
        const headers = { Accept: 'application/json' };
        if (body)
            headers['Content-Type'] = isContent ? 'application/octet-stream' : 'application/json';
        if (!['GET', 'HEAD'].includes(method) && this.#csrfToken)
            headers['X-Atrium-Csrf'] = this.#csrfToken;
        const late = AbortSignal.timeout(deadline);
        return arrived(this.#fetch(`api/v1/${path}`, {
            method,
            headers: { ...headers, ...ownHeaders },
            body: isContent ? body : body && JSON.stringify(body),
            cache: 'no-store',
            signal: signal ? AbortSignal.any([signal, late]) : late,
        }));
    }
}

/**
 * @template T
 * @param {Promise<T>} promise  of something that comes over the network
 * @returns {Promise<T>}
 */
async function arrived(promise) {
    try {
        return await promise;
    } catch {
        throw new ApiError('no_answer');
    }
}

/** @param {Response} response */
function textOf(response) {
    return arrived(response.text());
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
    const request = response.headers.get('X-Request-Id') ?? '';
    if (!error?.code)
        return new ApiError('bad_answer', `HTTP ${response.status}`, 0, '', response.status, request);
    const message = [error.message, error.remedy].filter(Boolean).join(' ');
    const retryAfter = Number(response.headers.get('Retry-After')) || 0;
    return new ApiError(error.code, message, retryAfter, error.redirect, response.status, request);
}
