// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the board: what the node said, and on top of it what this person did and the node has not answered yet.

/** @typedef {import('./boardgeometry.js').Shape} Shape */

/** What the board, not its drawer, says of an object: never sent. */
const boardsOwn = ['page', 'by', 'z', 'version'];

/** An object as a request holds it. @param {Shape} shape */
export function asDrawn(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([name]) => !boardsOwn.includes(name)));
}

/** Ids that nobody else makes. They need no secret, and a page without https has no randomUUID. */
export function newId() {
    return [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

export class BoardModel {
    /** @type {{id: string, name: string}[]} */
    pages = [];
    /** The page that newcomers look at first. */
    shown = '';
    /** Grows whenever an object may look different. */
    revision = 0;
    undo = 0;
    redo = 0;
    /** @type {Map<string, Shape>} */
    #confirmed = new Map();
    /** @type {Map<string, Shape | null>}  null: deleted */
    #pending = new Map();

    /** @param {string} id */
    get(id) {
        return this.#pending.has(id) ? this.#pending.get(id) ?? undefined : this.#confirmed.get(id);
    }

    /** An object as the node said it last. @param {string} id */
    known(id) {
        return this.#confirmed.get(id);
    }

    /** Whether the node knows of no object on a page, and none is expected. @param {string} page */
    isEmpty(page) {
        return [this.#confirmed, this.#pending].every(objects => {
            for (const object of objects.values()) {
                if (object?.page === page)
                    return false;
            }
            return true;
        });
    }

    /**
     * The objects of a page, the lowest first; what the node does not know yet lies on top.
     * @param {string} page
     * @returns {Shape[]}
     */
    objectsOf(page) {
        const objects = [...this.#confirmed.values()].filter(object => !this.#pending.has(object.id));
        for (const object of this.#pending.values()) {
            if (object)
                objects.push(object);
        }
        const z = object => object.z ?? Infinity;
        return objects.filter(object => object.page === page).sort((a, b) => z(a) === z(b) ? (a.id < b.id ? -1 : 1) : z(a) < z(b) ? -1 : 1);
    }

    /**
     * Shows an object as it will be once the node has agreed.
     * @param {Shape} object
     */
    expect(object) {
        this.revision++;
        this.#pending.set(object.id, object);
    }

    /** @param {string} id */
    expectGone(id) {
        this.revision++;
        this.#pending.set(id, null);
    }

    /**
     * The node did not agree, or nobody will ask it: what it said last is what there is.
     * @param {string[]} [ids]  of these objects, or of all
     */
    forgetExpected(ids = [...this.#pending.keys()]) {
        this.revision++;
        for (const id of ids)
            this.#pending.delete(id);
    }

    /**
     * Takes in what the node says.
     * @param {any} frame
     * @returns {boolean}  whether it was a frame that changes what is kept here
     */
    apply(frame) {
        this.revision++;
        switch (frame.t) {
        case 'board':
            this.#confirmed.clear();
            this.#pending.clear();
            this.pages = frame.pages;
            this.shown = frame.shown;
            return true;
        case 'boardPages':
            this.#setPages(frame.pages);
            return true;
        case 'boardPut':
            for (const object of frame.objects)
                this.#confirm(object);
            return true;
        case 'boardExtended':
            this.#extend(frame);
            return true;
        case 'boardRemoved':
            for (const id of frame.ids) {
                this.#confirmed.delete(id);
                this.#pending.delete(id);
            }
            return true;
        case 'boardHistory':
            this.undo = frame.undo;
            this.redo = frame.redo;
            return true;
        default:
            return false;
        }
    }

    #setPages(pages) {
        this.pages = pages;
        const there = new Set(pages.map(page => page.id));
        for (const objects of [this.#confirmed, this.#pending]) {
            for (const [id, object] of objects) {
                if (object && !there.has(object.page))
                    objects.delete(id);
            }
        }
    }

    #extend({ id, version, points }) {
        const object = this.#confirmed.get(id);
        if (object)
            this.#confirm({ ...object, version, points: [...object.points, ...points] });
    }

    // A stroke that is being drawn is further here than at the node.
    #confirm(object) {
        this.#confirmed.set(object.id, object);
        const expected = this.#pending.get(object.id);
        if (!(expected?.kind === 'pen' && expected.points.length > object.points.length))
            this.#pending.delete(object.id);
    }
}
