// SPDX-License-Identifier: GPL-3.0-or-later
// What was said and drawn while a room was recorded, at any moment of the film. No DOM here.
import { BoardModel } from './boardmodel.js';

/** @typedef {{at: number, frame: any}} Event  at: ms since the start */
/** @typedef {{at: number, name: string, text: string}} SaidLine */

export class RecordingTimeline {
    /** What was said, in its order. @type {SaidLine[]} */
    lines;
    /** @type {Event[]} */
    #drawn;
    /** Places in #drawn where the board begins anew. @type {number[]} */
    #begins;
    #model = new BoardModel();
    #page = '';
    #done = 0;              // of #drawn

    /** @param {any} timeline  as the node has it; what cannot be read is passed over */
    constructor(timeline) {
        const events = (Array.isArray(timeline?.events) ? timeline.events : [])
            .filter(event => Number.isFinite(event?.at) && typeof event.frame?.t === 'string')
            .sort((a, b) => a.at - b.at);
        this.lines = events.filter(({ frame }) => frame.t === 'chat')
            .map(({ at, frame }) => ({ at, name: String(frame.name ?? ''), text: String(frame.text ?? '') }));
        this.#drawn = events.filter(({ frame }) => isOfBoard(frame));
        this.#begins = this.#drawn.flatMap(({ frame }, index) => frame.t === 'board' ? [index] : []);
    }

    /** Whether anything was ever on the board. */
    get hasBoard() {
        return this.#drawn.some(({ frame }) => frame.t === 'boardPut' && frame.objects.length > 0);
    }

    /** How many lines had been said by then. @param {number} ms */
    saidUntil(ms) {
        return countUntil(this.lines, ms);
    }

    /**
     * The board at that moment: the page on which something was done last, or that was shown to all.
     * @param {number} ms
     * @returns {{page: string, pageName: string, shapes: import('./boardgeometry.js').Shape[]}}
     */
    boardAt(ms) {
        const wanted = countUntil(this.#drawn, ms);
        const begin = this.#begins.findLast(index => index < wanted) ?? 0;
        if (wanted < this.#done || begin >= this.#done)
            this.#startAt(begin);
        while (this.#done < wanted)
            this.#take(this.#drawn[this.#done++].frame);
        const pageName = this.#model.pages.find(({ id }) => id === this.#page)?.name ?? '';
        return { page: this.#page, pageName, shapes: this.#model.objectsOf(this.#page) };
    }

    /** Grows whenever the board may look different. */
    get revision() {
        return this.#model.revision;
    }

    /** Nothing of what came before counts there. @param {number} index */
    #startAt(index) {
        const { revision } = this.#model;
        this.#model = new BoardModel();
        this.#model.revision = revision + 1;
        this.#page = '';
        this.#done = index;
    }

    /** @param {any} frame */
    #take(frame) {
        const place = pageOf(frame, id => this.#model.get(id));
        if (frame.t !== 'boardExtended' || this.#model.get(frame.id)?.points)
            this.#model.apply(frame);
        if (place)
            this.#page = place;
        if (!this.#model.pages.some(({ id }) => id === this.#page))
            this.#page = this.#model.pages[0]?.id ?? '';
    }
}

/** What frames of the board list. */
const lists = { board: 'pages', boardPages: 'pages', boardPut: 'objects', boardRemoved: 'ids', boardExtended: 'points' };

/** Whether it is a frame of the board that can be taken in. @param {any} frame */
function isOfBoard(frame) {
    if (frame.t === 'boardShown')
        return true;
    const list = frame[lists[frame.t]];
    const isPlain = frame.t === 'boardRemoved' || frame.t === 'boardExtended';
    return Array.isArray(list) && (isPlain || list.every(each => typeof each?.id === 'string'));
}

/**
 * The page that a frame is about.
 * @param {any} frame
 * @param {(id: string) => {page?: string} | undefined} known  object
 */
function pageOf(frame, known) {
    switch (frame.t) {
    case 'board':
        return frame.shown;
    case 'boardShown':
        return frame.page;
    case 'boardPut':            // without a number it is part of the state that the board begins with
        return frame.seq === undefined ? undefined : frame.objects.at(-1)?.page;
    case 'boardExtended':
        return known(frame.id)?.page;
    }
}

/**
 * @param {{at: number}[]} list  by time
 * @param {number} ms
 */
function countUntil(list, ms) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle].at <= ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
