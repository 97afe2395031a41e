// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the harness and the page's own files under the policy that a node sends with them. To try it by hand:
// node boardserver.mjs
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { fileURLToPath } from 'node:url';

const harness = new URL('./', import.meta.url);
const page = new URL('../../../resources/page/', import.meta.url);
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };

/** Gives the harness's address and what stops it. */
export async function serveBoards() {
    const server = http.createServer(async (request, response) => {
        const path = new URL(request.url, 'http://localhost').pathname.slice(1) || 'index.html';
        const file = path.startsWith('page/') ? new URL(path.slice(5), page) : new URL(path, harness);
        try {
            const content = await readFile(fileURLToPath(file));
            response.writeHead(200, { 'Content-Type': types[path.split('.').pop()], 'Content-Security-Policy': "default-src 'self'; img-src 'self' blob:" });
            response.end(content);
        } catch {
            response.writeHead(404).end();
        }
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => new Promise(resolve => server.close(resolve)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
    console.log((await serveBoards()).url);
