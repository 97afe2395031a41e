// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../../../resources/page/api.js';
import { TusUpload } from '../../../resources/page/tusupload.js';
import { Time, settle } from './byhand.mjs';

const mebibyte = 1024 * 1024;

/** A cluster that takes uploads; `script` answers the next PATCH or HEAD in its place. */
class Nodes {
    calls = [];
    stored = 0;
    length = 0;
    script = [];
    /** How long each piece takes. */
    pieceMs = 1000;
    time = new Time();

    ask = async (method, token, headers, { body, signal } = {}) => {
        this.calls.push({ method, token, ...headers, size: body?.byteLength });
        signal?.throwIfAborted();
        if (method === 'POST') {
            this.length = Number(headers['Upload-Length']);
            return answer({ Location: '/openmeetings/api/v1/uploads/t-1?x=1' });
        }
        if (method === 'DELETE')
            return answer({});
        const scripted = this.script.shift();
        if (scripted)
            return scripted(method, headers, body);
        if (method === 'PATCH')
            return this.take(headers, body);
        return answer({ 'Upload-Offset': this.stored });
    };

    take(headers, body) {
        this.time.now += this.pieceMs;
        if (Number(headers['Upload-Offset']) !== this.stored)
            throw refusal(409, 'conflict');
        this.stored += body.byteLength;
        return answer({ 'Upload-Offset': this.stored, ...this.stored === this.length && { 'Atrium-File': 7 } });
    }

    upload(content, { name = 'plan.pdf', target = { tree: { room: 3 }, folder: null } } = {}) {
        const { setTimer, clearTimer } = this.time;
        return new TusUpload(content, name, target, { ask: this.ask, changed: () => {}, setTimer, clearTimer, random: () => 0, now: () => this.time.now });
    }

    pieces() {
        return this.calls.filter(({ method }) => method === 'PATCH').map(call => [Number(call['Upload-Offset']), call.size]);
    }
}

function answer(headers) {
    return { headers: { get: name => headers[name] === undefined ? null : String(headers[name]) } };
}

function refusal(status, code, retryAfterSeconds = 0) {
    return new ApiError(code, '', retryAfterSeconds, '', status);
}

function fail(...error) {
    return () => { throw refusal(...error); };
}

function blob(size) {
    return new Blob([new Uint8Array(size)]);
}

async function finished(promise, time) {
    let outcome;
    promise.then(value => { outcome = { value }; }, error => { outcome = { error }; });
    for (let i = 0; i < 2000 && !outcome; i++) {
        await settle();
        await time.pass(250);
    }
    return outcome;
}

test('a file goes in pieces that grow while the network is fast', async () => {
    const nodes = new Nodes();
    const { value } = await finished(nodes.upload(blob(20 * mebibyte)).run(), nodes.time);
    assert.equal(value, 7);
    assert.deepEqual(nodes.pieces().map(([, size]) => size / mebibyte), [1, 2, 4, 8, 5]);
    assert.ok(nodes.calls.slice(1).every(({ token }) => token === 't-1'));
});

test('on a slow network pieces are small, so that progress is seen', async () => {
    const nodes = new Nodes();
    nodes.pieceMs = 16000;
    await finished(nodes.upload(blob(2 * mebibyte)).run(), nodes.time);
    assert.deepEqual(nodes.pieces().map(([, size]) => size / 1024), [1024, 512, 256, 256]);
});

test('name, place and folder are told in words that any name survives', async () => {
    const nodes = new Nodes();
    await finished(nodes.upload(blob(1), { name: 'Übersicht, 計画.pdf', target: { tree: { room: 12 }, folder: 5 } }).run(), nodes.time);
    const told = new Map(nodes.calls[0]['Upload-Metadata'].split(',').map(pair => pair.split(' ')));
    assert.equal(Buffer.from(told.get('filename'), 'base64').toString(), 'Übersicht, 計画.pdf');
    assert.equal(Buffer.from(told.get('room'), 'base64').toString(), '12');
    assert.equal(Buffer.from(told.get('folder'), 'base64').toString(), '5');
    const others = new Nodes();
    await finished(others.upload(blob(1), { target: { tree: { home: true }, folder: null } }).run(), others.time);
    assert.match(others.calls[0]['Upload-Metadata'], /,home$/);
});

test('an empty file is stored as well', async () => {
    const nodes = new Nodes();
    assert.equal((await finished(nodes.upload(blob(0)).run(), nodes.time)).value, 7);
    assert.deepEqual(nodes.pieces(), [[0, 0]]);
});

test('after a cut the nodes are asked what they have, and only the rest is sent', async () => {
    const nodes = new Nodes();
    nodes.script = [() => {
        nodes.stored = 300000;
        throw new ApiError('no_answer');
    }];
    const upload = nodes.upload(blob(mebibyte));
    assert.equal((await finished(upload.run(), nodes.time)).value, 7);
    assert.deepEqual(nodes.calls.map(({ method }) => method), ['POST', 'PATCH', 'HEAD', 'PATCH', 'PATCH']);
    assert.deepEqual(nodes.pieces().slice(1), [[300000, 512 * 1024], [300000 + 512 * 1024, mebibyte - 300000 - 512 * 1024]]);
});

test('bytes that a dead node had not stored yet are sent again', async () => {
    const nodes = new Nodes();
    nodes.script = [(method, headers, body) => nodes.take(headers, body), fail(503, 'unavailable'), () => {
        nodes.stored = 500000;
        return answer({ 'Upload-Offset': 500000 });
    }];
    assert.equal((await finished(nodes.upload(blob(3 * mebibyte)).run(), nodes.time)).value, 7);
    assert.equal(nodes.stored, 3 * mebibyte);
});

for (const [status, code] of [[423, 'locked'], [409, 'conflict'], [500, 'internal'], [503, 'unavailable'], [429, 'too_many_tries']]) {
    test(`${status} is waited for`, async () => {
        const nodes = new Nodes();
        nodes.script = [fail(status, code), fail(status, code)];
        const upload = nodes.upload(blob(1000));
        assert.equal((await finished(upload.run(), nodes.time)).value, 7);
        assert.equal(upload.isInterrupted, false);
    });
}

test('it waits as long as a node asks it to', async () => {
    const nodes = new Nodes();
    nodes.script = [fail(429, 'too_many_tries', 30)];
    const upload = nodes.upload(blob(1000));
    upload.run();
    await settle();
    await settle();
    assert.ok(upload.isInterrupted);
    assert.deepEqual(nodes.time.waits, [30000]);
});

for (const [status, code] of [[507, 'no_space'], [413, 'too_large'], [401, 'not_logged_in'], [403, 'forbidden']]) {
    test(`${status} is told at once, and it can be tried again from there`, async () => {
        const nodes = new Nodes();
        nodes.script = [fail(status, code)];
        const upload = nodes.upload(blob(1000));
        assert.equal((await finished(upload.run(), nodes.time)).error.code, code);
        assert.equal((await finished(upload.run(), nodes.time)).value, 7);
        assert.deepEqual(nodes.calls.map(({ method }) => method), ['POST', 'PATCH', 'HEAD', 'PATCH']);
    });
}

test('when nobody answers for minutes it gives up, and says so', async () => {
    const nodes = new Nodes();
    nodes.script = Array(200).fill(() => { throw new ApiError('no_answer'); });
    assert.equal((await finished(nodes.upload(blob(1000)).run(), nodes.time)).error.code, 'no_answer');
    assert.ok(nodes.time.now > 60000);
});

test('an upload that the nodes forgot begins anew', async () => {
    const nodes = new Nodes();
    nodes.script = [fail(503, 'unavailable'), fail(410, 'not_found')];
    const upload = nodes.upload(blob(3 * mebibyte));
    assert.equal((await finished(upload.run(), nodes.time)).value, 7);
    assert.equal(nodes.calls.filter(({ method }) => method === 'POST').length, 2);
});

test('when the last answer is lost and the upload is gone, it is not sent twice', async () => {
    const nodes = new Nodes();
    nodes.script = [() => { throw new ApiError('no_answer'); }, fail(404, 'not_found')];
    assert.equal((await finished(nodes.upload(blob(1000)).run(), nodes.time)).error.code, 'upload_unsure');
});

test('when the last answer is lost and all is there, the file is asked for', async () => {
    const nodes = new Nodes();
    nodes.script = [(method, headers, body) => {
        nodes.take(headers, body);
        throw new ApiError('no_answer');
    }];
    assert.equal((await finished(nodes.upload(blob(1000)).run(), nodes.time)).value, 7);
    assert.deepEqual(nodes.pieces(), [[0, 1000], [1000, 0]]);
});

test('a file that was removed meanwhile is told of', async () => {
    const nodes = new Nodes();
    const gone = { size: 1000, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) };
    assert.equal((await finished(nodes.upload(gone).run(), nodes.time)).error.code, 'file_unreadable');
});

test('cancelling ends it also while it waits, and tells the node', async () => {
    const nodes = new Nodes();
    nodes.script = [fail(503, 'unavailable')];
    const upload = nodes.upload(blob(1000));
    const run = upload.run();
    await settle();
    await settle();
    upload.cancel();
    await assert.rejects(run);
    assert.equal(nodes.calls.at(-1).method, 'DELETE');
});
