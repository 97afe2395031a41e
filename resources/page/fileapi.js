// SPDX-License-Identifier: GPL-3.0-or-later
// The calls about files (ARCHITECTURE 3.1). A tree of files is a room's or a person's own, which is called home.

const copyMs = 60000;          // of a large file

/** @typedef {{room: number} | {home: true}} Tree */
/**
 * @typedef {object} StoredFile
 * @property {number} id
 * @property {string} name
 * @property {boolean} folder
 * @property {number | null} parent
 * @property {number} size
 * @property {string} type  by content
 * @property {'folder' | 'image' | 'document' | 'video' | 'audio' | 'other'} kind
 * @property {number} pages  of its preview, 0: there is none
 * @property {'none' | 'waiting' | 'ready' | 'failed'} preview
 * @property {number} width  0: not known
 * @property {number} height
 * @property {import('./api.js').Named | null} by
 * @property {number} createdAt
 * @property {number} changedAt
 * @property {number | null} deletedAt
 * @property {boolean} mayChange
 */
/**
 * @typedef {object} Listing
 * @property {StoredFile[]} files
 * @property {import('./api.js').Named[]} path  from the root to the folder
 * @property {boolean} mayAdd
 * @property {number} used  bytes in the whole tree
 * @property {number} quota  0: none
 * @property {number} maximumBytes  of one file, 0: none
 */

export class FileApi {
    #api;

    /** @param {import('./api.js').Api} api */
    constructor(api) {
        this.#api = api;
    }

    /**
     * @param {Tree} tree
     * @param {number | null} folder  null: the root
     * @returns {Promise<Listing>}
     */
    list(tree, folder) {
        return this.#api.read(`${pathOf(tree)}/files${folder === null ? '' : `?folder=${folder}`}`);
    }

    /** What was deleted and can be put back. @param {Tree} tree  @returns {Promise<Listing>} */
    bin(tree) {
        return this.#api.read(`${pathOf(tree)}/files?deleted=1`);
    }

    /**
     * @param {Tree} tree
     * @param {string} name
     * @param {number | null} parent
     * @returns {Promise<StoredFile>}
     */
    makeFolder(tree, name, parent) {
        return this.#api.write('POST', `${pathOf(tree)}/folders`, { name, parent });
    }

    /**
     * @param {number} id
     * @param {{name?: string, parent?: number | null}} wish  a new name, another folder of the same tree
     * @returns {Promise<StoredFile>}
     */
    change(id, wish) {
        return this.#api.write('PATCH', `files/${id}`, wish);
    }

    /**
     * @param {number} id
     * @param {Tree} tree
     * @param {number | null} parent
     * @returns {Promise<StoredFile>}
     */
    copy(id, tree, parent) {
        return this.#api.write('POST', `files/${id}/copy`, { ...tree, parent }, copyMs);
    }

    /** @param {number} id */
    remove(id) {
        return this.#api.write('DELETE', `files/${id}`);
    }

    /** @param {number} id  @returns {Promise<StoredFile>} */
    restore(id) {
        return this.#api.write('POST', `files/${id}/restore`);
    }

    /** @param {number} id  @returns {Promise<Blob>} */
    content(id) {
        return this.#api.file(id);
    }

    /**
     * What an upload needs of the API (tus 1.0.0).
     * @param {string} method
     * @param {string} token  of the upload; '': a new one
     * @param {Record<string, string>} headers
     * @param {{body?: ArrayBuffer, signal?: AbortSignal}} [more]
     */
    upload(method, token, headers, more = {}) {
        return this.#api.exchange(method, token ? `uploads/${token}` : 'uploads', { ...more, headers: { 'Tus-Resumable': '1.0.0', ...headers } });
    }
}

/** @param {Tree} tree */
function pathOf(tree) {
    return 'home' in tree ? 'home' : `rooms/${tree.room}`;
}

/** Addresses for links and pictures. @param {number} id */
export function contentUrl(id) {
    return `api/v1/files/${id}`;
}

/** @param {number} id */
export function thumbnailUrl(id) {
    return `api/v1/files/${id}/thumbnail`;
}

/** @param {number} id @param {number} page  from 1 */
export function pageUrl(id, page) {
    return `api/v1/files/${id}/pages/${page}`;
}
