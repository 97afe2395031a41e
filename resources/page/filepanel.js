// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a room and, for people with an account, their own beside them; what is being uploaded stands below.
import { make, say } from './dom.js';
import { FileActions } from './fileactions.js';
import { FileApi } from './fileapi.js';
import { filesOf, refuseStrayDrops, takeDrops } from './filedrag.js';
import { boardPage, shownName } from './filefacts.js';
import { FilePlace } from './fileplace.js';
import { UploadList } from './uploadlist.js';
import { UploadQueue } from './uploadqueue.js';

const toldMs = 6000;

/**
 * @typedef {object} Surroundings
 * @property {import('./api.js').Api} api
 * @property {number} roomId
 * @property {boolean} hasHome  the person has an account
 * @property {import('./board.js').Board} board
 * @property {(text: () => string, undo: () => void) => void} offerUndo
 * @property {() => void} changed  whether it is there, or what is to be looked at
 * @property {AbortSignal} closed
 */

export class FilePanel {
    /** The room shows its files. */
    isThere = true;
    #i18n;
    #around;
    #queue;
    #uploads;
    #room;
    /** @type {FilePlace | null} */
    #home = null;
    /** @type {FilePlace} */
    #shown;
    /** @type {Map<FilePlace, HTMLButtonElement>} */
    #tabs = new Map();
    #told = make('p', { class: 'file-told', role: 'status' });
    #toldTimer = 0;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Surroundings} around
     */
    constructor(i18n, around) {
        this.#i18n = i18n;
        this.#around = around;
        const api = new FileApi(around.api);
        const room = { room: around.roomId };
        const home = around.hasHome ? /** @type {import('./fileapi.js').Tree} */ ({ home: true }) : null;
        const { board } = around;
        /** @type {import('./fileactions.js').FileDesk} */
        const desk = {
            i18n, api, room, home, changes: new EventTarget(),
            folderOf: tree => this.#placeOf(tree).folder.folder,
            mayAdd: tree => this.#placeOf(tree)?.folder.mayAdd ?? false,
            refresh: () => this.refresh(),
            tell: text => this.#tell(text),
            fail: text => this.#shown.fail(text),
            offerUndo: around.offerUndo,
            board: { mayPut: () => board.mayDraw, put: (file, page) => board.putFile(file, page) },
        };
        this.#queue = new UploadQueue((...request) => api.upload(...request), () => this.#uploadChanged(), upload => this.#uploaded(upload));
        this.#uploads = new UploadList(i18n, this.#queue);
        const actions = new FileActions(desk);
        const add = (files, target) => this.#upload(files, target);
        this.#room = new FilePlace(desk, room, actions, add);
        this.#home = home && new FilePlace(desk, home, actions, add);
        this.#shown = this.#room;
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'files card', 'aria-label': () => i18n.t('meet.part.files') },
            ...this.#home ? [this.#tabList(actions)] : [], this.#room.element, ...this.#home ? [this.#home.element] : [],
            this.#told, this.#uploads.element, this.#uploads.spoken);
        this.#show(this.#room, false);
        desk.changes.addEventListener('changed', () => this.#changed());
        takeDrops(board.canvas.element, {
            takes: ({ files, tree }) => files.some(file => actions.mayPut(file, tree)) ? 'copy' : '',
            dropped: ({ files, tree }, event) => this.#dropOnBoard(files.filter(file => actions.mayPut(file, tree)), event),
        });
        refuseStrayDrops(around.closed);
        document.addEventListener('paste', event => this.#pasted(event), { signal: around.closed });
        window.addEventListener('beforeunload', event => this.isUploading && event.preventDefault(), { signal: around.closed });
    }

    get isUploading() {
        return this.#queue.isBusy;
    }

    get failedUploads() {
        return this.#queue.failed.length;
    }

    /** We are in the room: what is there is asked for, at first or anew. */
    joined() {
        this.refresh();
        this.#room.look();
    }

    /** Somebody changed the room's files. */
    told() {
        this.#room.refresh();
    }

    refresh() {
        this.#room.refresh();
        this.#home?.refresh();
    }

    close() {
        this.#queue.close();
        this.#room.close();
        this.#home?.close();
    }

    #placeOf(tree) {
        return 'home' in tree ? this.#home : this.#room;
    }

    #tabList(actions) {
        for (const [place, key] of /** @type {[FilePlace, string][]} */ ([[this.#room, 'files.room'], [this.#home, 'files.home']])) {
            const tab = make('button', { type: 'button', class: 'file-tab', role: 'tab', text: () => this.#i18n.t(key), onclick: () => this.#show(place, false) });
            takeDrops(tab, { takes: dragged => dragged.tree !== place.tree && place.folder.mayAdd && dragged.files.some(file => !file.folder) ? 'copy' : '', dropped: dragged => actions.copyOver(dragged.files, dragged.tree) });
            tab.addEventListener('dragenter', () => this.#show(place, false));      // so that its folders can be reached
            this.#tabs.set(place, tab);
        }
        return make('div', { class: 'file-tabs', role: 'tablist', 'aria-label': () => this.#i18n.t('files.whose'), onkeydown: event => this.#key(event) }, ...this.#tabs.values());
    }

    #key(event) {
        if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key))
            return;
        event.preventDefault();
        this.#show(this.#shown === this.#room ? this.#home : this.#room, true);
    }

    #show(place, takesFocus) {
        this.#shown = place;
        for (const [each, tab] of this.#tabs) {
            const isShown = each === place;
            each.element.id = `files-${'home' in each.tree ? 'home' : 'room'}`;
            each.element.setAttribute('role', 'tabpanel');
            each.element.setAttribute('aria-label', tab.textContent);
            each.element.hidden = !isShown;
            tab.setAttribute('aria-controls', each.element.id);
            tab.setAttribute('aria-selected', String(isShown));
            tab.tabIndex = isShown ? 0 : -1;
        }
        this.#home?.look();         // also for what can be copied there
        if (takesFocus)
            this.#tabs.get(place).focus();
    }

    #changed() {
        const { folder } = this.#room;
        this.isThere = folder.isKnown || folder.error?.code !== 'forbidden';
        this.#around.changed();
    }

    #upload(files, target) {
        this.#queue.add(files, target, this.#placeOf(target.tree).folder);
    }

    #uploadChanged() {
        this.#uploads.update();
        this.#around.changed();
    }

    #uploaded({ name, target }) {
        this.#placeOf(target.tree).refresh();
        this.#tell(() => this.#i18n.t('files.uploaded', { name: shownName(name) }));
    }

    #dropOnBoard(files, event) {
        for (const file of files)
            this.#around.board.putFile(file.id, boardPage(file) ?? 0, { x: event.clientX, y: event.clientY });
    }

    #pasted(event) {
        const { target, clipboardData } = event;
        const isTaken = event.defaultPrevented || target instanceof Element && target.closest('input, textarea, .board, dialog') !== null;
        if (isTaken || !clipboardData || this.element.offsetParent === null)
            return;
        const files = filesOf(clipboardData);
        if (files.length === 0)
            return;
        event.preventDefault();
        this.#shown.take(files);
    }

    #tell(text) {
        this.#shown.fail(() => '');
        say(this.#told, text);
        clearTimeout(this.#toldTimer);
        this.#toldTimer = window.setTimeout(() => say(this.#told, () => ''), toldMs);
    }
}
