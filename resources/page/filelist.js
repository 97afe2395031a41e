// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a folder as a grid of rows. What is told anew changes the rows in their place, so that selection, focus and
// scroll stay; rows out of sight are not laid out (files.css), so that a thousand of them scroll well.
import { make, placeInOrder } from './dom.js';
import { beginDrag, takeDrops } from './filedrag.js';
import { FileRow } from './filerow.js';

/** @typedef {import('./fileapi.js').StoredFile} StoredFile */
/**
 * @typedef {object} Wishes
 * @property {() => string} label
 * @property {(file: StoredFile) => import('./menu.js').Item[]} items  what can be done with one
 * @property {(file: StoredFile) => void} open
 * @property {() => void} selected  the selection is another
 * @property {(files: StoredFile[]) => void} remove
 * @property {(file: StoredFile, name: string) => void} rename
 * @property {() => void} [up]  to the folder above
 * @property {(files: StoredFile[]) => import('./filedrag.js').Dragged} [drag]
 * @property {(folder: StoredFile) => Parameters<typeof takeDrops>[1]} [drops]  onto a folder
 */

export class FileList {
    #i18n;
    #wishes;
    /** @type {Map<number, FileRow>} */
    #rows = new Map();
    /** @type {StoredFile[]} in order */
    #files = [];
    /** @type {Set<number>} */
    #selected = new Set();
    #current = 0;               // the file that the keyboard is at
    #anchor = 0;                // from where Shift selects

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Wishes} wishes
     */
    constructor(i18n, wishes) {
        this.#i18n = i18n;
        this.#wishes = wishes;
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'file-list', role: 'grid', 'aria-multiselectable': 'true', 'aria-label': wishes.label });
        this.element.addEventListener('click', event => this.#clicked(event));
        this.element.addEventListener('keydown', event => this.#key(event));
        this.element.addEventListener('focusin', event => this.#focused(event));
        this.element.addEventListener('dragstart', event => this.#dragged(event));
        this.element.addEventListener('contextmenu', event => this.#menuWanted(event));
    }

    /** @returns {StoredFile[]} */
    get selected() {
        return this.#files.filter(({ id }) => this.#selected.has(id));
    }

    /** @param {StoredFile[]} files  in order */
    show(files) {
        const place = this.#files.findIndex(({ id }) => id === this.#current);
        const hadFocus = this.element.contains(document.activeElement);
        const wasSelected = this.#selected.size;
        this.#files = files;
        const there = new Set(files.map(({ id }) => id));
        for (const id of this.#rows.keys()) {
            if (!there.has(id))
                this.#rows.delete(id);
        }
        placeInOrder(this.element, files.map(file => this.#row(file).element));
        this.element.setAttribute('aria-rowcount', String(files.length));
        for (const id of this.#selected) {
            if (!there.has(id))
                this.#selected.delete(id);
        }
        if (!there.has(this.#current))
            this.#moveTo(files[Math.min(Math.max(place, 0), files.length - 1)]?.id ?? 0, hadFocus);
        if (this.#selected.size !== wasSelected)
            this.#select([...this.#selected]);
    }

    clearSelection() {
        this.#select([]);
    }

    /** @param {number} [id]  else where the keyboard was last */
    focus(id = this.#current) {
        if (this.#rows.has(id))
            this.#moveTo(id, true);
    }

    /** @param {number} id */
    beginRename(id) {
        const row = this.#rows.get(id);
        row?.rename(name => this.#wishes.rename(row.file, name));
    }

    #row(file) {
        let row = this.#rows.get(file.id);
        if (row) {
            row.update(file);
            return row;
        }
        row = new FileRow(this.#i18n, file, this.#wishes.items);
        if (file.folder && this.#wishes.drops)
            takeDrops(row.element, this.#wishes.drops(file));
        this.#rows.set(file.id, row);
        return row;
    }

    #rowOf(target) {
        const element = /** @type {Element} */ (target).closest?.('.file');
        return element && this.#rows.get(Number(/** @type {HTMLElement} */ (element).dataset.file));
    }

    #select(ids) {
        this.#selected = new Set(ids);
        for (const [id, row] of this.#rows)
            row.select(this.#selected.has(id));
        this.element.classList.toggle('has-selection', this.#selected.size > 0);
        this.#wishes.selected();
    }

    #toggle(id) {
        const ids = new Set(this.#selected);
        if (!ids.delete(id))
            ids.add(id);
        this.#anchor = id;
        this.#select(ids);
    }

    #selectTo(id) {
        const places = [this.#anchor, id].map(each => this.#files.findIndex(file => file.id === each));
        const [from, to] = [Math.max(0, Math.min(...places)), Math.max(...places)];
        this.#select(this.#files.slice(from, to + 1).map(file => file.id));
    }

    #moveTo(id, takesFocus) {
        const before = this.#rows.get(this.#current)?.element;
        if (before)
            before.tabIndex = -1;
        this.#current = id;
        const row = this.#rows.get(id)?.element;
        if (!row)
            return;
        row.tabIndex = 0;
        if (takesFocus) {
            row.focus({ preventScroll: true });
            row.scrollIntoView({ block: 'nearest' });
        }
    }

    #focused({ target }) {
        const row = this.#rowOf(target);
        if (row && row.file.id !== this.#current)
            this.#moveTo(row.file.id, false);
    }

    #clicked(event) {
        const row = this.#rowOf(event.target);
        if (!row || row.menu.contains(event.target))
            return;
        const { id } = row.file;
        if (row.box === event.target || event.ctrlKey || event.metaKey)
            this.#toggle(id);
        else if (event.shiftKey)
            this.#selectTo(id);
        else
            this.#wishes.open(row.file);
    }

    #menuWanted(event) {
        const row = this.#rowOf(event.target);
        if (!row || event.target instanceof HTMLInputElement)
            return;
        event.preventDefault();
        row.menu.click();
    }

    #dragged(event) {
        const row = this.#rowOf(event.target);
        if (!row || !this.#wishes.drag)
            return;
        beginDrag(event, this.#wishes.drag(this.#selected.has(row.file.id) ? this.selected : [row.file]));
    }

    #key(event) {
        const row = this.#rowOf(event.target);
        if (!row || event.altKey)
            return;
        const did = event.target === row.element ? this.#keyOfRow(event, row) : this.#keyInRow(event, row);
        if (did)
            event.preventDefault();
    }

    #keyInRow(event, row) {
        if (event.key !== 'ArrowLeft' && event.key !== 'Escape' || row.menu.getAttribute('aria-expanded') === 'true')
            return false;
        if (event.key === 'Escape')
            this.clearSelection();
        row.element.focus();
        return true;
    }

    #keyOfRow(event, row) {
        const { id } = row.file;
        const at = this.#files.findIndex(file => file.id === id);
        const page = Math.max(1, Math.floor(this.element.parentElement.clientHeight / row.element.offsetHeight) - 1);
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: Infinity }[event.key];
        if (to !== undefined) {
            const next = this.#files[Math.max(0, Math.min(to, this.#files.length - 1))].id;
            this.#moveTo(next, true);
            if (event.shiftKey)
                this.#selectTo(next);
            else
                this.#anchor = next;
            return true;
        }
        const isControl = event.ctrlKey || event.metaKey;
        switch (event.key) {
        case 'Enter': this.#wishes.open(row.file); break;
        case ' ': this.#toggle(id); break;
        case 'a':
        case 'A':
            if (!isControl)
                return false;
            this.#select(this.#files.map(file => file.id));
            break;
        case 'Escape':
            if (this.#selected.size === 0)
                return false;
            this.clearSelection();
            break;
        case 'ArrowRight': row.menu.focus(); break;
        case 'F2':
            if (row.file.mayChange && !row.file.deletedAt)
                this.beginRename(id);
            break;
        case 'Backspace': this.#wishes.up?.(); break;
        case 'Delete': this.#wishes.remove(this.#selected.has(id) ? this.selected : [row.file]); break;
        case 'ContextMenu': row.menu.click(); break;
        default: return false;
        }
        return true;
    }
}
