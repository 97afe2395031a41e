// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator does from outside: the JSON API (ARCHITECTURE 3.1) and SOAP (3.3), with nothing but fetch.
import assert from 'node:assert/strict';

/** An administrator logged in to the JSON API of one node. */
export class AdminApi {
    #base;
    #headers = {};

    /** @param {string} base  the page's address */
    constructor(base) {
        this.#base = base;
    }

    async logIn(login, password) {
        const response = await this.#send('POST', 'session', { login, password });
        this.#headers = {
            'Cookie': response.headers.get('set-cookie').split(';')[0],
            'X-Atrium-Csrf': (await response.json()).csrfToken,
        };
    }

    /** @returns {Promise<number>} the id of what was made */
    async add(path, body) {
        return (await (await this.#send('POST', path, body)).json()).id;
    }

    async remove(path) {
        await this.#send('DELETE', path);
    }

    async #send(method, path, body) {
        const response = await fetch(`${this.#base}api/v1/${path}`, {
            method,
            headers: { 'Content-Type': 'application/json', ...this.#headers },
            body: body && JSON.stringify(body),
        });
        if (!response.ok)
            assert.fail(`${method} ${path}: ${response.status} ${await response.text()}`);
        return response;
    }
}

const namespaces = { UserService: 'http://services.axis.openmeetings.apache.org', ClusterService: 'urn:atrium:cluster:v1' };

/** A SOAP session at one node. */
export class SoapSession {
    #base;
    #sid = '';

    /** @param {string} base  the page's address */
    constructor(base) {
        this.#base = base;
    }

    async logIn(login, password) {
        this.#sid = element(await this.#call('UserService', 'getSession', []), 'session_id');
        const answer = await this.#call('UserService', 'loginUser', [['SID', this.#sid], ['username', login], ['userpass', password]]);
        assert.equal(element(answer, 'return'), '1', answer);
    }

    /** @returns {Promise<{login: string, roomName: string, nodeName: string, publicSID: string}[]>} */
    async connections() {
        const answer = await this.#call('ClusterService', 'getConnections', [['SID', this.#sid], ['start', 0], ['max', 1000], ['filter', '']]);
        return [...answer.matchAll(/<(?:\w+:)?connections[\s>][^]*?<\/(?:\w+:)?connections>/g)].map(([xml]) => ({
            login: element(xml, 'login'),
            roomName: element(xml, 'roomName'),
            nodeName: element(xml, 'nodeName'),
            publicSID: element(xml, 'publicSID'),
        }));
    }

    /** @returns {Promise<boolean>} */
    async kick(publicSID) {
        return element(await this.#call('UserService', 'kickUserByPublicSID', [['SID', this.#sid], ['publicSID', publicSID]]), 'return') === 'true';
    }

    async #call(service, operation, values) {
        const parts = values.map(([name, value]) => `<ns:${name}>${escape(value)}</ns:${name}>`).join('');
        const response = await fetch(`${this.#base}services/${service}`, {
            method: 'POST',
            headers: { 'Content-Type': 'text/xml; charset=utf-8', 'SOAPAction': `"urn:${operation}"` },
            body: '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>'
                + `<ns:${operation} xmlns:ns="${namespaces[service]}">${parts}</ns:${operation}></soapenv:Body></soapenv:Envelope>`,
        });
        const text = await response.text();
        assert.ok(response.ok, `${operation}: ${response.status} ${text}`);
        return text;
    }
}

/** The text of the first element of this name, whatever its prefix. */
function element(xml, name) {
    return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(xml)?.[1] ?? '';
}

function escape(value) {
    return String(value).replace(/[&<>]/g, character => `&#${character.codePointAt(0)};`);
}
