// SPDX-License-Identifier: GPL-3.0-or-later
import { ApiError } from './api.js';

/** Who is logged in here. Fires `changed`. */
export class Session extends EventTarget {
    /** @type {import('./api.js').User | null} */
    user = null;
    /** Why the session ended, if the person did not log out: a code that errorText() knows. */
    endedBy = '';
    /** Whether who was here last could be in one room alone, or see one recording. */
    wasVisitor = false;
    /** @type {string | null} The secret of the invitation by which somebody wants to come in. */
    invitation = null;
    /** @type {string | null} The secret of the link of another program by which somebody wants to come in. */
    secureHash = null;
    #api;

    /** @param {import('./api.js').Api} api */
    constructor(api) {
        super();
        this.#api = api;
    }

    /** Takes up the session of the browser's cookie, if it still holds. */
    async restore() {
        try {
            this.#set((await this.#api.session()).user);
        } catch (error) {
            if (!(error instanceof ApiError) || error.code !== 'not_logged_in')
                throw error;
            this.#set(null);
        }
    }

    /**
     * @param {string} login
     * @param {string} password
     */
    async logIn(login, password) {
        this.#set((await this.#api.logIn(login, password)).user);
    }

    /**
     * Comes in by the invitation; whoever was logged in here is not any more.
     * @param {string} name
     * @param {string} password
     */
    async comeAsGuest(name, password) {
        const { user } = await this.#api.comeAsGuest(this.invitation ?? '', name, password);
        this.invitation = null;
        this.#set(user);
    }

    /**
     * Comes in by the link of another program; whoever was logged in here is not any more.
     * @param {string} name  where the link asks for one, else empty
     * @returns {Promise<import('./api.js').NameQuestion | null>} what it asks for
     */
    async comeByLink(name) {
        const answer = await this.#api.comeByLink(this.secureHash ?? '', name);
        if ('needsName' in answer)
            return answer;
        this.secureHash = null;
        this.#set(answer.user);
        return null;
    }

    /** Not by the link: as who is logged in here, or by logging in. */
    useAccount() {
        this.invitation = null;
        this.secureHash = null;
        this.#set(this.user);
    }

    async logOut() {
        try {
            await this.#api.logOut();
        } catch (error) {
            // A session that is gone already is logged out; anything else leaves the cookie valid and must be told.
            if (!(error instanceof ApiError) || error.code !== 'not_logged_in')
                throw error;
        }
        this.#set(null);
    }

    /**
     * The node does not know the session any more.
     * @param {string} code  `not_logged_in` or `user_deleted`
     */
    end(code) {
        if (this.user)
            this.#set(null, code);
    }

    /** @param {import('./api.js').User | null} user */
    #set(user, endedBy = '') {
        this.wasVisitor = ['onlyRoom', 'onlyRecording'].some(only => (user ?? this.user)?.[only]);
        this.user = user;
        this.endedBy = endedBy;
        this.dispatchEvent(new Event('changed'));
    }
}

/** @param {import('./api.js').User} user */
export function displayName(user) {
    return `${user.firstName} ${user.lastName}`.trim() || user.login;
}
