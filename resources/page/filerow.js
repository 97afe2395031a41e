// SPDX-License-Identifier: GPL-3.0-or-later
import { make, say } from './dom.js';
import { thumbnailUrl } from './fileapi.js';
import { shownName } from './filefacts.js';
import { fileIcon } from './fileicons.js';
import { aboutFile } from './filetexts.js';
import { menuButton } from './menu.js';
import { roomIcon } from './roomicons.js';

/** One file or folder in a list of them: what it is, a box to select it, and a menu of what can be done with it. */
export class FileRow {
    /** @type {import('./fileapi.js').StoredFile} */
    file;
    #i18n;
    #told = '';
    #picture = make('span', { class: 'file-picture', 'aria-hidden': 'true' });
    #name = make('span', { class: 'file-name', dir: 'auto' });
    #about = make('span', { class: 'file-about' });
    #text = make('span', { class: 'file-text' }, this.#name, this.#about);

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./fileapi.js').StoredFile} file
     * @param {(file: import('./fileapi.js').StoredFile) => import('./menu.js').Item[]} items
     */
    constructor(i18n, file, items) {
        this.#i18n = i18n;
        this.file = file;
        this.box = make('input', { type: 'checkbox', class: 'file-box', tabindex: -1 });
        this.menu = menuButton({ class: 'quiet icon-button file-menu', tabindex: -1, title: () => i18n.t('files.actionsShort') },
            () => items(this.file), roomIcon('more'));
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'file', role: 'row', tabindex: -1, draggable: 'true', 'aria-selected': 'false' },
            make('span', { role: 'gridcell', class: 'file-check' }, this.box),
            make('span', { role: 'gridcell', class: 'file-main' }, this.#picture, this.#text),
            make('span', { role: 'gridcell' }, this.menu));
        this.element.dataset.file = String(file.id);
        this.update(file);
    }

    /** @param {import('./fileapi.js').StoredFile} file */
    update(file) {
        const told = JSON.stringify(file);
        if (told === this.#told)
            return;
        const isNewPicture = this.file.preview !== file.preview || this.#told === '';
        this.#told = told;
        this.file = file;
        this.element.dataset.kind = file.kind;
        const name = shownName(file.name);
        this.#name.textContent = name;
        this.#name.title = name;
        say(this.box, () => this.#i18n.t('files.select', { name }), 'aria-label');
        say(this.menu, () => this.#i18n.t('files.actions', { name }), 'aria-label');
        say(this.#about, () => aboutFile(this.#i18n, file));
        if (isNewPicture)
            this.#showPicture();
    }

    /** @param {boolean} isSelected */
    select(isSelected) {
        this.box.checked = isSelected;
        this.element.setAttribute('aria-selected', String(isSelected));
    }

    /**
     * Lets the person change the name in its place.
     * @param {(name: string) => void} renamed
     */
    rename(renamed) {
        const before = shownName(this.file.name);
        const input = make('input', { class: 'file-rename', dir: 'auto', maxlength: 255, 'aria-label': () => this.#i18n.t('files.newName', { name: before }) });
        input.value = before;
        let isOver = false;
        const end = isWanted => {
            if (isOver)
                return;
            isOver = true;
            const hadFocus = document.activeElement === input;
            input.remove();
            this.#name.hidden = false;
            this.element.draggable = true;
            if (hadFocus)
                this.element.focus();
            if (isWanted && input.value.trim() && input.value.trim() !== before)
                renamed(input.value.trim());
        };
        input.addEventListener('blur', () => end(true));
        input.addEventListener('click', event => event.stopPropagation());
        input.addEventListener('keydown', event => {
            event.stopPropagation();            // the keys of the list are letters here
            if (event.key === 'Enter' && !event.isComposing || event.key === 'Escape') {
                event.preventDefault();
                end(event.key === 'Enter');
            }
        });
        this.element.draggable = false;         // else the mouse cannot mark text in it
        this.#name.hidden = true;
        this.#text.prepend(input);
        input.focus();
        const dot = this.file.folder ? -1 : before.lastIndexOf('.');
        input.setSelectionRange(0, dot > 0 ? dot : before.length);
    }

    #showPicture() {
        const { id, kind, preview } = this.file;
        this.#picture.replaceChildren(fileIcon(kind));
        if (preview !== 'ready')
            return;
        const picture = make('img', { alt: '', loading: 'lazy', decoding: 'async', draggable: 'false', src: thumbnailUrl(id) });
        picture.addEventListener('load', () => this.#picture.classList.add('has-thumbnail'));
        picture.addEventListener('error', () => picture.remove());
        this.#picture.append(picture);
    }
}
