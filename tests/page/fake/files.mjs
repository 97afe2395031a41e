// SPDX-License-Identifier: GPL-3.0-or-later
// The stored files of the fake cluster, which all its nodes share: trees of rooms and of people, uploads in pieces, previews.
import { randomUUID } from 'node:crypto';
import { png } from './png.mjs';

const kinds = {
    png: ['image/png', 'image'], jpg: ['image/jpeg', 'image'], pdf: ['application/pdf', 'document'], odt: ['application/vnd.oasis.opendocument.text', 'document'],
    mp4: ['video/mp4', 'video'], mp3: ['audio/mpeg', 'audio'],
};
const pageColors = [[214, 90, 70], [70, 150, 90], [60, 100, 200]];

export class FakeFiles {
    maximumBytes = 100 * 1024 * 1024;
    quota = 0;
    previewsWait = false;       // they are not made yet
    hidesRooms = false;         // rooms do not show their files
    pieces = [];                // {node, offset, length} of every PATCH that came
    refusePieces = [];          // statuses that answer the next ones
    cutAfter = 0;               // so much of the next piece is stored, then the connection breaks
    forgetsLast = false;        // the next HEAD tells of fewer bytes than were stored, as when a node dies
    gate = null;                // a promise that pieces wait for
    pieceArrived = () => {};    // at the gate
    #cluster;
    #files = new Map();         // id -> file with its tree, content and pages
    #uploads = new Map();       // token -> {tree, folder, name, length, content, by}
    #last = 0;

    constructor(cluster) {
        this.#cluster = cluster;
    }

    /** As if somebody had uploaded it long ago. */
    add(tree, name, { content = Buffer.from(name), by = null, parent = null, folder = false, mayChange, size, pages, preview, at = Date.now() } = {}) {
        const [type, kind] = folder ? ['', 'folder'] : kinds[name.split('.').pop()] ?? ['application/octet-stream', 'other'];
        const ownPages = kind === 'document' ? 3 : kind === 'image' ? 1 : 0;
        const file = {
            id: ++this.#last, tree, name: this.#unique(tree, parent, name), folder, parent, size: size ?? (folder ? 0 : content.length), type, kind,
            ownPages: pages ?? ownPages, preview: preview ?? (ownPages === 0 ? 'none' : this.previewsWait ? 'waiting' : 'ready'), by, createdAt: at, changedAt: at, deletedAt: null,
            mayChange, content,
        };
        this.#files.set(file.id, file);
        return file;
    }

    get(id) {
        return this.#files.get(id);
    }

    /** The names in a tree that nobody deleted. */
    names(tree) {
        return [...this.#files.values()].filter(file => file.tree === tree && !file.deletedAt).map(file => file.name);
    }

    /** The previews that were waited for are there. */
    makePreviews() {
        for (const file of this.#files.values()) {
            if (file.preview === 'waiting')
                file.preview = 'ready';
        }
        for (const room of this.#cluster.rooms.values())
            this.#changed(roomTree(room.id));
    }

    /** Somebody else did something. */
    tell(room) {
        this.#changed(roomTree(room.id));
    }

    /** null: this is about no file. */
    async answer(node, method, path, query, headers, body, { user }) {
        const parts = path.split('/');
        const call = `${method} ${parts.map(part => /^\d+$/.test(part) ? '#' : /^[\da-f-]{36}$/.test(part) ? '*' : part).join('/')}`;
        const file = parts[0] === 'files' ? this.#files.get(Number(parts[1])) : undefined;
        if (parts[0] === 'files' && !file)
            return refusal(404, 'not_found');
        if (file?.tree.startsWith('home') && file.tree !== homeTree(user))
            return refusal(404, 'not_found');
        if (call.startsWith('GET home') && user.guest)
            return refusal(403, 'forbidden');
        switch (call) {
        case 'GET rooms/#/files':
            return this.hidesRooms ? refusal(403, 'forbidden') : this.#list(roomTree(Number(parts[1])), query, user);
        case 'GET home/files':
            return this.#list(homeTree(user), query, user);
        case 'POST rooms/#/folders':
        case 'POST home/folders':
            return this.#made(parts[0] === 'home' ? homeTree(user) : roomTree(Number(parts[1])), body.name, { folder: true, parent: body.parent }, user);
        case 'POST rooms/#/files':
            return this.#made(roomTree(Number(parts[1])), query.get('name'), { content: body, parent: Number(query.get('folder')) || null }, user);
        case 'POST uploads':
            return this.#begin(headers, user);
        case 'HEAD uploads/*':
        case 'PATCH uploads/*':
        case 'DELETE uploads/*':
            return this.#upload(node, method, parts[1], headers, body, user);
        case 'GET files/#':
            return { status: 200, file: file.content, headers: { 'Content-Disposition': 'attachment', 'X-Content-Type-Options': 'nosniff' } };
        case 'GET files/#/thumbnail':
        case 'GET files/#/pages/#':
            return this.#picture(file, parts[2] === 'thumbnail' ? 0 : Number(parts[3]));
        case 'PATCH files/#':
            return this.#change(file, body, user);
        case 'DELETE files/#':
            return this.#delete(file, user);
        case 'POST files/#/restore':
            file.deletedAt = null;
            this.#changed(file.tree);
            return { status: 200, json: this.#told(file, user) };
        case 'POST files/#/copy':
            return this.#made(body.room ? roomTree(body.room) : homeTree(user), file.name, { content: file.content, parent: body.parent, size: file.size }, user);
        default:
            return null;
        }
    }

    #list(tree, query, user) {
        const folder = Number(query.get('folder')) || null;
        const isBin = query.get('deleted') === '1';
        const at = this.#files.get(folder);
        if (folder && (!at || at.deletedAt || at.tree !== tree))
            return refusal(404, 'not_found');
        const all = [...this.#files.values()].filter(file => file.tree === tree);
        const files = all.filter(file => isBin ? file.deletedAt && this.#mayChange(file, user) : !file.deletedAt && file.parent === folder);
        const path = [];
        for (let step = at; step; step = this.#files.get(step.parent))
            path.unshift({ id: step.id, name: step.name });
        const used = this.#used(tree);
        return { status: 200, json: { files: files.map(file => this.#told(file, user)), path, mayAdd: true, used, quota: this.quota, maximumBytes: this.maximumBytes } };
    }

    #used(tree) {
        return [...this.#files.values()].filter(file => file.tree === tree).reduce((sum, { size }) => sum + size, 0);
    }

    #told({ tree, content, ownPages, ...file }, user) {
        return {
            ...file, pages: file.preview === 'ready' ? ownPages : 0, width: file.kind === 'image' ? 64 : 0, height: file.kind === 'image' ? 48 : 0,
            by: file.by && { id: file.by.id, name: `${file.by.firstName} ${file.by.lastName}` }, mayChange: this.#mayChange({ tree, ...file }, user),
        };
    }

    #mayChange(file, user) {
        return file.mayChange ?? (file.by === user || file.tree === homeTree(user));
    }

    #made(tree, name, wish, by) {
        const file = this.add(tree, name, { ...wish, by });
        this.#changed(tree);
        return { status: 201, json: this.#told(file, by) };
    }

    #change(file, { name, parent }, user) {
        if (!this.#mayChange(file, user))
            return refusal(403, 'forbidden');
        if (name !== undefined)
            file.name = this.#unique(file.tree, file.parent, name);
        if (parent !== undefined)
            file.parent = parent;
        file.changedAt = Date.now();
        this.#changed(file.tree);
        return { status: 200, json: this.#told(file, user) };
    }

    #delete(file, user) {
        if (!this.#mayChange(file, user))
            return refusal(403, 'forbidden');
        file.deletedAt = Date.now();
        this.#changed(file.tree);
        return { status: 204 };
    }

    #begin(headers, by) {
        const told = new Map(headers['upload-metadata'].split(',').map(pair => pair.split(' ')).map(([key, value = '']) => [key, Buffer.from(value, 'base64').toString()]));
        const length = Number(headers['upload-length']);
        const tree = told.has('home') ? homeTree(by) : roomTree(Number(told.get('room')));
        if (headers['tus-resumable'] !== '1.0.0')
            return refusal(412, 'invalid');
        if (length > this.maximumBytes)
            return refusal(413, 'too_large');
        if (this.quota && this.#used(tree) + length > this.quota)
            return refusal(507, 'no_space');
        const token = randomUUID();
        this.#uploads.set(token, { tree, folder: Number(told.get('folder')) || null, name: told.get('filename'), length, content: Buffer.alloc(0), by });
        return { status: 201, headers: { Location: `/openmeetings/api/v1/uploads/${token}` } };
    }

    async #upload(node, method, token, headers, body, by) {
        const upload = this.#uploads.get(token);
        if (upload?.by !== by)
            return refusal(404, 'not_found');
        if (method === 'DELETE') {
            this.#uploads.delete(token);
            return { status: 204 };
        }
        if (method === 'PATCH') {
            this.pieces.push({ node: node.name, offset: Number(headers['upload-offset']), length: body.length });
            this.pieceArrived();
            await this.gate;
            if (!this.#uploads.has(token))
                return refusal(404, 'not_found');
            const refused = this.refusePieces.shift();
            if (refused)
                return refusal(refused, refused === 423 ? 'locked' : refused === 507 ? 'no_space' : 'unavailable');
            if (Number(headers['upload-offset']) !== upload.content.length)
                return refusal(409, 'conflict');
            const isCut = this.cutAfter > 0;
            upload.content = Buffer.concat([upload.content, isCut ? body.subarray(0, this.cutAfter) : body]);
            this.cutAfter = 0;
            if (isCut)
                return { isCut };
        } else if (this.forgetsLast) {
            upload.content = upload.content.subarray(0, upload.content.length / 2);
            this.forgetsLast = false;
        }
        const told = { 'Upload-Offset': String(upload.content.length), 'Upload-Length': String(upload.length), 'Tus-Resumable': '1.0.0' };
        if (method === 'HEAD')
            return { status: 200, headers: told };
        if (upload.content.length < upload.length)
            return { status: 204, headers: told };
        this.#uploads.delete(token);
        const file = this.add(upload.tree, upload.name, { content: upload.content, parent: upload.folder, by });
        this.#changed(upload.tree);
        return { status: 204, headers: { ...told, 'Atrium-File': String(file.id) } };
    }

    #picture(file, page) {
        if (file.preview !== 'ready' || page > file.ownPages)
            return refusal(404, 'not_found');
        const [width, height] = file.kind === 'image' ? [64, 48] : [60, 84];
        return { status: 200, file: png(width, height, pageColors[(page || 1) % 3]), headers: { 'Content-Type': 'image/png' } };
    }

    #unique(tree, parent, name) {
        const taken = new Set([...this.#files.values()].filter(file => file.tree === tree && file.parent === parent && !file.deletedAt).map(file => file.name));
        const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
        let free = name;
        for (let i = 2; taken.has(free); i++)
            free = `${name.slice(0, dot)} (${i})${name.slice(dot)}`;
        return free;
    }

    #changed(tree) {
        const room = this.#cluster.rooms.get(Number(tree.split('/')[1]));
        if (tree.startsWith('room') && room)
            this.#cluster.tell(room, { t: 'files' });
    }
}

export function roomTree(id) {
    return `room/${id}`;
}

export function homeTree(user) {
    return `home/${user.id}`;
}

function refusal(status, code) {
    return { status, json: { error: { code, message: `The fake says ${code}.`, remedy: '' } } };
}
