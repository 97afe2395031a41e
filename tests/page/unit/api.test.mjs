// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Api } from '../../../resources/page/api.js';

/** A node that knows a session with the newest of these tokens. */
function node() {
    const asked = [];
    const state = { token: 'old', answers: [] };
    const api = new Api(async (path, { method, headers, body }) => {
        asked.push({ path, method, headers, body });
        if (path === 'api/v1/session')
            return Response.json({ user: { id: 1 }, csrfToken: state.token });
        if (!['GET', 'HEAD'].includes(method) && headers['X-Atrium-Csrf'] !== state.token)
            return Response.json({ error: { code: 'forbidden', message: 'token' } }, { status: 403 });
        return state.answers.shift() ?? new Response(null, { status: 204 });
    });
    return { api, asked, state };
}

test('whoever logged in anew elsewhere goes on: the token is fetched once', async () => {
    const { api, asked, state } = node();
    await api.session();
    state.token = 'new';
    await api.exchange('PATCH', 'uploads/1', { headers: { 'Upload-Offset': '3' }, body: new ArrayBuffer(2) });
    assert.deepEqual(asked.map(({ path }) => path), ['api/v1/session', 'api/v1/uploads/1', 'api/v1/session', 'api/v1/uploads/1']);
    assert.equal(asked.at(-1).headers['Upload-Offset'], '3');
    assert.equal(asked.at(-1).body.byteLength, 2);
});

test('a call\'s own headers count, and what only looks brings no token', async () => {
    const { api, asked } = node();
    await api.session();
    await api.exchange('PATCH', 'uploads/1', { headers: { 'Content-Type': 'application/offset+octet-stream' }, body: new ArrayBuffer(0) });
    assert.equal(asked.at(-1).headers['Content-Type'], 'application/offset+octet-stream');
    await api.exchange('HEAD', 'uploads/1');
    assert.equal(asked.at(-1).headers['X-Atrium-Csrf'], undefined);
});

test('a refusal says its code and its status, with a body or without one', async () => {
    const { api, state } = node();
    await api.session();
    state.answers = [Response.json({ error: { code: 'no_space', message: 'Full.', remedy: 'Delete.' } }, { status: 507 }), new Response(null, { status: 410 })];
    await assert.rejects(api.exchange('PATCH', 'uploads/1'), { code: 'no_space', status: 507, message: 'Full. Delete.' });
    await assert.rejects(api.exchange('HEAD', 'uploads/1'), { code: 'bad_answer', status: 410 });
});

test('a page of a preview and the file itself have their own addresses', async () => {
    const { api, asked, state } = node();
    state.answers = [new Response('a'), new Response('b')];
    await api.file(7);
    await api.file(7, 2);
    assert.deepEqual(asked.map(({ path }) => path), ['api/v1/files/7', 'api/v1/files/7/pages/2']);
});

test('a refusal knows the id of its request', async () => {
    const { api, state } = node();
    await api.session();
    state.answers = [new Response('{"error":{"code":"unavailable","message":"No."}}', { status: 503, headers: { 'X-Request-Id': '4f' } })];
    await assert.rejects(api.write('PATCH', 'rooms/1', {}), { code: 'unavailable', status: 503, request: '4f' });
});
