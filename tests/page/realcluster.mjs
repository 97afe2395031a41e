// SPDX-License-Identifier: GPL-3.0-or-later
// A real cluster of two nodes, and who and what is in it for one test. One of its nodes may be killed.
// ATRIUM_NODE1, ATRIUM_NODE2: the page's address on each node; ATRIUM_ADMIN_LOGIN, ATRIUM_ADMIN_PASSWORD_FILE.
// ATRIUM_NODE1_PID, ATRIUM_NODE2_PID: their processes, if a test may stop or kill one.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AdminApi } from './admin.mjs';
import { stateLine } from './browser.mjs';

export const takeoverMs = 60000;    // until it is certain that a node has failed

export function setting(name) {
    assert.ok(process.env[name], `${name} must be set: see the top of realcluster.mjs`);
    return process.env[name];
}

/** @returns {Promise<[string, string]>} login and password */
export async function adminLogin() {
    return [setting('ATRIUM_ADMIN_LOGIN'), (await readFile(setting('ATRIUM_ADMIN_PASSWORD_FILE'), 'utf8')).trim()];
}

export class RealCluster {
    nodes = [1, 2].map(id => ({ url: setting(`ATRIUM_NODE${id}`).replace(/\/*$/, '/'), pid: Number(process.env[`ATRIUM_NODE${id}_PID`]) }));
    mark = randomBytes(4).toString('hex');                  // keeps this run apart from whatever else is in the cluster
    password = randomBytes(12).toString('base64url');       // everybody's
    #alive = this.nodes;
    #made = [];
    /** @type {AdminApi | null} of a node that is alive */
    #api = null;

    loginOf(firstName) {
        return `${firstName.toLowerCase()}-${this.mark}`;
    }

    /** A person with this first name, whose last name is the mark. */
    async addUser(firstName) {
        const login = this.loginOf(firstName);
        const user = { login, password: this.password, firstName, lastName: this.mark, email: `${login}@atrium.invalid`, level: 'user' };
        this.#made.push(`users/${await (await this.#admin()).add('users', user)}`);
    }

    /** @returns {Promise<string>} its name, with the mark behind */
    async addRoom(type, called = 'Hall') {
        const name = `${called} ${this.mark}`;
        const room = { name, capacity: 32, type, comment: 'Made by a test', isPublic: true };
        this.#made.push(`rooms/${await (await this.#admin()).add('rooms', room)}`);
        return name;
    }

    /** What was made is gone. */
    async tidy() {
        const api = await this.#admin();
        for (const path of this.#made)
            await api.remove(path);
    }

    /** The node of the room that a page shows. */
    async nodeOf(page) {
        const name = /on (.+)$/.exec(await stateLine(page).textContent())[1];
        for (const node of this.nodes) {
            const { node: answered } = await (await page.request.get(`${node.url}api/v1/rooms`)).json();
            if (answered.name === name)
                return { ...node, name };
        }
        return assert.fail(`no node is called ${name}`);
    }

    kill(node) {
        assert.ok(node.pid, 'ATRIUM_NODE1_PID and ATRIUM_NODE2_PID must be set: see the top of realcluster.mjs');
        this.#api = null;
        this.#alive = this.nodes.filter(({ pid }) => pid !== node.pid);
        process.kill(node.pid, 'SIGKILL');
    }

    async #admin() {
        if (!this.#api) {
            this.#api = new AdminApi(this.#alive[0].url);
            await this.#api.logIn(...await adminLogin());
        }
        return this.#api;
    }
}
