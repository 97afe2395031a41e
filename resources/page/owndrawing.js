// SPDX-License-Identifier: GPL-3.0-or-later
// What this person did on the board and the node may not have stored yet: after coming back it is asked for again, by
// the same ids, so that a node that dies takes nothing with it. No DOM here.
import { asDrawn } from './boardmodel.js';

/** The node stores what is drawn within a second; twice as much again for a database that is slow. */
export const storedAfterMs = 3000;

/**
 * @typedef {object} Kept
 * @property {string} page
 * @property {any} drawn  as a request holds it; null: deleted
 * @property {string} of  the request, by its `t`
 * @property {number | null} seenAt  when the node showed it; null: not yet
 */

export class OwnDrawing {
    #model;
    #now;
    /** @type {Map<string, Kept>} by object, what was done last at the end */
    #kept = new Map();
    /** @type {Map<string, {name: string, seenAt: number | null}>} by page */
    #pages = new Map();
    #isToldAll = true;

    /**
     * @param {import('./boardmodel.js').BoardModel} model
     * @param {() => number} now  monotonic, in ms
     */
    constructor(model, now) {
        this.#model = model;
        this.#now = now;
    }

    /** @param {any} frame  that the node is asked with */
    sent({ t, page, objects, id, ids, points, name }) {
        switch (t) {
        case 'boardAdd':
            objects.forEach(object => this.#keep(object.id, { page, drawn: object, of: t }));
            break;
        case 'boardChange':
            objects.forEach(object => this.#keep(object.id, { drawn: object, of: t }));
            break;
        case 'boardExtend':
            this.#extend(id, points);
            break;
        case 'boardDelete':
            ids.forEach(each => this.#keep(each, { drawn: null, of: t }));
            break;
        case 'boardClear':
            this.#model.objectsOf(page).forEach(object => this.#keep(object.id, { page, drawn: null, of: t }));
            break;
        case 'boardPageAdd':
            this.#pages.set(page, { name, seenAt: null });
            break;
        case 'boardPageRemove':
            this.#forgetPage(page);
            break;
        }
    }

    /** @param {any} frame  of the node, that the model has taken in */
    heard({ t, pages, objects = [], id, ids = [] }) {
        if (t === 'board')
            this.#isToldAll = false;        // what follows may be older than what we know
        if (!this.#isToldAll)
            return;
        if (t === 'boardPages')
            this.#heardPages(pages);
        for (const each of [...objects.map(object => object.id), ...ids, ...t === 'boardExtended' ? [id] : []])
            this.#compare(each);
        this.#forgetStored(this.#now());
    }

    /** The state of the board, as it is told to who comes in, is complete. */
    toldAll() {
        this.#isToldAll = true;
    }

    /**
     * The connection is gone.
     * @param {number} quietMs  since the node was last heard: what it did since, nobody knows
     */
    lost(quietMs) {
        this.#forgetStored(this.#now() - quietMs);
    }

    /** Requests are answered in their order: it is the oldest of its kind. @param {{of?: string}} refused */
    refused({ of }) {
        const isRefused = kept => kept.of === of && kept.seenAt === null;
        const found = [...this.#kept].find(([, kept]) => isRefused(kept));
        if (found)
            this.#kept.delete(found[0]);
        if (of === 'boardPageAdd')
            this.#pages.delete([...this.#pages].find(([, page]) => page.seenAt === null)?.[0] ?? '');
    }

    /** The person may not draw any more. */
    forget() {
        this.#kept.clear();
        this.#pages.clear();
    }

    /**
     * What the node does not know and has to be asked for. One object each: whoever changed it as well may have been
     * faster with it, and one that is there already would take the others with it.
     * @returns {any[]}
     */
    toRepeat() {
        const lost = [...this.#pages].filter(([id]) => !this.#isPage(id));
        const pages = lost.map(([page, { name }]) => ({ t: 'boardPageAdd', page, name }));
        const isOnPage = ([, { page }]) => this.#isPage(page) || this.#pages.has(page);
        return [...pages, ...[...this.#kept].filter(isOnPage).flatMap(([id, kept]) => this.#request(id, kept))];
    }

    /** @param {string} id @param {Kept} kept */
    #request(id, { page, drawn }) {
        const known = this.#model.known(id);
        if (isSame(drawn, known))
            return [];
        if (!drawn)
            return [{ t: 'boardDelete', ids: [id] }];
        return [known ? { t: 'boardChange', objects: [drawn] } : { t: 'boardAdd', page, objects: [drawn] }];
    }

    /** @param {string} id @param {{page?: string, drawn: any, of: string}} what */
    #keep(id, { page = this.#kept.get(id)?.page ?? this.#model.get(id)?.page ?? '', drawn, of }) {
        this.#kept.delete(id);
        this.#kept.set(id, { page, drawn, of, seenAt: null });
    }

    /** @param {string} id @param {number[]} points */
    #extend(id, points) {
        const kept = this.#kept.get(id);
        const shown = this.#model.get(id);          // has all points
        const drawn = kept?.drawn
            ? { ...kept.drawn, points: [...kept.drawn.points, ...points] }
            : shown && asDrawn(shown);
        if (drawn)
            this.#keep(id, { drawn, of: 'boardExtend' });
    }

    // What the node showed and then shows otherwise was changed by somebody, or undone: so it is to be.
    #compare(id) {
        const kept = this.#kept.get(id);
        if (!kept)
            return;
        const known = this.#model.known(id);
        if (kept.seenAt !== null && !isSame(kept.drawn, known))
            Object.assign(kept, { drawn: known ? asDrawn(known) : null, seenAt: this.#now() });
        else if (isSame(kept.drawn, known))
            kept.seenAt ??= this.#now();
    }

    #heardPages(pages) {
        const there = new Set(pages.map(({ id }) => id));
        for (const [id, page] of [...this.#pages]) {
            if (there.has(id))
                page.seenAt ??= this.#now();
            else if (page.seenAt !== null)
                this.#forgetPage(id);
        }
        for (const [id, { page }] of [...this.#kept]) {
            if (!there.has(page) && !this.#pages.has(page))
                this.#kept.delete(id);
        }
    }

    #forgetPage(page) {
        this.#pages.delete(page);
        for (const [id, kept] of [...this.#kept]) {
            if (kept.page === page)
                this.#kept.delete(id);
        }
    }

    #forgetStored(until) {
        for (const known of [this.#kept, this.#pages]) {
            for (const [id, { seenAt }] of [...known]) {
                if (seenAt !== null && until - seenAt >= storedAfterMs)
                    known.delete(id);
            }
        }
    }

    #isPage(id) {
        return this.#model.pages.some(page => page.id === id);
    }
}

/** Whether the board shows what was drawn. */
function isSame(drawn, known) {
    if (!drawn || !known)
        return !drawn && !known;
    return Object.entries(drawn)
        .every(([name, value]) => !(name in known) || JSON.stringify(value) === JSON.stringify(known[name]));
}
