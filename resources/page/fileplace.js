// SPDX-License-Identifier: GPL-3.0-or-later
// One tree of files as people see it: the folder that is looked at, the path to it, its bin, and what is to be done there.
import { make, say } from './dom.js';
import { quietErrorText } from './errortext.js';
import { takeDrops } from './filedrag.js';
import { shownName, sorted } from './filefacts.js';
import { fileIcon } from './fileicons.js';
import { FileList } from './filelist.js';
import { FileTree } from './filetree.js';

/** @typedef {import('./fileapi.js').StoredFile} StoredFile */
/** @typedef {import('./fileapi.js').Tree} Tree */

export class FilePlace {
    tree;
    folder;
    #i18n;
    #desk;
    #actions;
    #upload;
    #bin;
    #isBin = false;
    #shownFolder = -1;
    #leftFolder = 0;            // where the keyboard goes after going up
    #toRename = 0;              // the folder that was just made
    #input;
    #list;
    #binList;
    #path = make('ol', { class: 'file-path' });
    #problem = make('p', { class: 'problem', role: 'alert' });
    #state = make('p', { class: 'problem', role: 'status' });
    #empty = make('div', { class: 'empty file-empty' });
    #scroll;
    #tools;
    #chosen;
    #chosenText = make('span', { class: 'file-chosen-count', role: 'status' });
    #used = make('p', { class: 'file-used' });
    #usedBar = make('progress', { class: 'file-used-bar', max: 1, value: 0 });
    #buttons;

    /**
     * @param {import('./fileactions.js').FileDesk} desk
     * @param {Tree} tree
     * @param {import('./fileactions.js').FileActions} actions
     * @param {(files: File[], target: import('./tusupload.js').Target) => void} upload
     */
    constructor(desk, tree, actions, upload) {
        const { i18n, api } = desk;
        this.tree = tree;
        this.#i18n = i18n;
        this.#desk = desk;
        this.#actions = actions;
        this.#upload = upload;
        this.folder = new FileTree(folder => api.list(tree, folder), () => this.#changed());
        this.#bin = new FileTree(() => api.bin(tree), () => this.#changed());
        this.#list = new FileList(i18n, {
            label: () => i18n.t('files.list'), open: file => this.#open(file), selected: () => this.#showTools(),
            items: file => actions.items(file, tree, { open: () => this.#open(file), rename: () => this.#list.beginRename(file.id) }),
            remove: files => actions.remove(files), rename: (file, name) => actions.rename(file, name), up: () => this.#goUp(),
            drag: files => ({ files, tree }), drops: folder => this.#dropsOn(() => folder.id),
        });
        this.#binList = new FileList(i18n, {
            label: () => i18n.t('files.bin'), open: () => {}, selected: () => this.#showTools(), items: file => actions.items(file, tree, { open() {}, rename() {} }),
            remove() {}, rename() {},
        });
        this.#input = make('input', { type: 'file', multiple: true, hidden: true, onchange: () => this.#picked() });
        this.#buttons = {
            upload: make('button', { type: 'button', class: 'primary with-icon', onclick: () => this.#input.click() }, fileIcon('upload'), make('span', { text: () => i18n.t('files.upload') })),
            newFolder: this.#iconButton('newFolder', 'files.newFolder', () => this.#makeFolder()),
            bin: this.#iconButton('bin', 'files.bin', () => this.#showBin(!this.#isBin)),
        };
        this.#tools = make('div', { class: 'file-tools' }, this.#buttons.upload, this.#buttons.newFolder, this.#buttons.bin);
        this.#chosen = make('div', { class: 'file-tools file-chosen', hidden: true, role: 'group', 'aria-label': () => i18n.t('files.withSelected') });
        this.#scroll = make('div', { class: 'file-scroll' }, this.#list.element, this.#binList.element, this.#empty);
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'file-place' }, this.#tools, this.#chosen,
            make('nav', { 'aria-label': () => i18n.t('files.path') }, this.#path), this.#state, this.#problem, this.#scroll,
            make('div', { class: 'file-foot' }, this.#used, this.#usedBar), this.#input);
        takeDrops(this.element, this.#dropsOn(() => this.folder.folder));
        this.#changed();
    }

    look() {
        this.folder.look();
    }

    refresh() {
        this.folder.refresh();
        this.#bin.refresh();
    }

    close() {
        this.folder.close();
        this.#bin.close();
    }

    /** @param {() => string} text  why something was not done; '' when something else is */
    fail(text) {
        say(this.#problem, text);
    }

    /** The files of a drop or of the clipboard, into the folder that is looked at. @param {File[]} files */
    take(files) {
        if (this.#mayTake)
            this.#upload(files, { tree: this.tree, folder: this.folder.folder });
    }

    get #mayTake() {
        return this.folder.mayAdd && !this.#isBin;
    }

    #iconButton(icon, key, onclick) {
        const text = () => this.#i18n.t(key);
        return make('button', { type: 'button', class: 'icon-button', 'aria-label': text, title: text, onclick }, fileIcon(icon));
    }

    #picked() {
        const files = [...this.#input.files];
        this.#input.value = '';
        this.take(files);
    }

    /** @param {() => number | null} folder */
    #dropsOn(folder) {
        return {
            takes: dragged => {
                const canMove = ({ id, parent, mayChange }) => mayChange && id !== folder() && parent !== folder();
                if (dragged.tree === this.tree)
                    return dragged.files.some(canMove) && !this.#isBin ? 'move' : '';
                return this.#mayTake && dragged.files.some(file => !file.folder) ? 'copy' : '';
            },
            dropped: dragged => dragged.tree === this.tree ? this.#actions.move(dragged.files, folder()) : this.#actions.copy(dragged.files, this.tree, folder()),
            takesOutside: () => this.#mayTake,
            brought: files => files.length > 0 ? this.#upload(files, { tree: this.tree, folder: folder() }) : this.fail(() => this.#i18n.t('files.noFoldersTaken')),
        };
    }

    /** @param {StoredFile} file */
    #open(file) {
        if (file.folder)
            this.#goTo(file.id);
        else
            this.#actions.preview(file, this.tree, () => this.folder.files.find(({ id }) => id === file.id));
    }

    /** @param {number | null} folder */
    #goTo(folder) {
        this.fail(() => '');
        this.#leftFolder = this.folder.folder ?? 0;
        this.folder.open(folder);
    }

    #goUp() {
        if (this.folder.path.length > 0)
            this.#goTo(this.folder.path.at(-2)?.id ?? null);
    }

    async #makeFolder() {
        const made = await this.#actions.makeFolder(this.tree, this.#i18n.t('files.newFolderName'), this.folder.folder);
        if (!made)
            return;
        this.#toRename = made.id;
        this.#changed();
    }

    #showBin(isBin) {
        this.#isBin = isBin;
        this.#list.clearSelection();
        this.#binList.clearSelection();
        this.fail(() => '');
        this.#bin.open(null);
        this.#changed();
        if (!this.#tools.contains(document.activeElement))
            this.#buttons.bin.focus();
    }

    #changed() {
        const shown = this.#isBin ? this.#bin : this.folder;
        const hadFocus = this.#list.element.contains(document.activeElement) || this.#path.contains(document.activeElement);
        const isOther = this.#shownFolder !== (this.folder.folder ?? 0) && this.folder.isKnown;
        this.#shownFolder = this.folder.isKnown ? this.folder.folder ?? 0 : -1;
        if (isOther)
            this.#list.clearSelection();
        this.#list.show(sorted(this.folder.files, this.#i18n.language));
        this.#binList.show(this.#bin.files);
        if (isOther) {
            this.#scroll.scrollTop = 0;
            if (hadFocus)
                this.#list.focus(this.folder.files.some(({ id }) => id === this.#leftFolder) ? this.#leftFolder : undefined);
        }
        this.#list.element.hidden = this.#isBin || this.folder.files.length === 0;
        this.#binList.element.hidden = !this.#isBin || this.#bin.files.length === 0;
        this.#showPath();
        this.#showTools();
        this.#showEmpty(shown);
        this.#showUse();
        say(this.#state, () => this.#stateText(shown));
        if (this.#toRename && this.folder.files.some(({ id }) => id === this.#toRename)) {
            this.#list.focus(this.#toRename);
            this.#list.beginRename(this.#toRename);
            this.#toRename = 0;
        }
        this.#desk.changes.dispatchEvent(new Event('changed'));
    }

    /** Why what is shown is not all that there is. */
    #stateText({ error, isKnown, isFolderGone }) {
        if (error)
            return isKnown ? this.#i18n.t('files.old', { why: quietErrorText(this.#i18n, error) }) : quietErrorText(this.#i18n, error);
        return isFolderGone ? this.#i18n.t('files.folderGone') : '';
    }

    #showPath() {
        const { path } = this.folder;
        const top = () => this.#i18n.t('home' in this.tree ? 'files.home' : 'files.room');
        const steps = [{ id: null, name: top }, ...path.map(({ id, name }) => ({ id, name: () => shownName(name) }))];
        if (this.#isBin)
            steps.splice(1, Infinity, { id: null, name: () => this.#i18n.t('files.bin') });
        this.#path.hidden = steps.length === 1;         // the tab says the same
        const told = JSON.stringify(steps.map(({ id, name }) => [id, name()]));
        if (this.#path.dataset.told === told)           // else the focus would be lost
            return;
        this.#path.dataset.told = told;
        this.#path.replaceChildren(...steps.map((step, i) => make('li', {}, this.#step(step, i === steps.length - 1))));
    }

    #step({ id, name }, isLast) {
        if (isLast)
            return make('span', { class: 'file-step', dir: 'auto', 'aria-current': 'page', title: name, text: name });
        const step = make('button', { type: 'button', class: 'quiet file-step', dir: 'auto', title: name, text: name, onclick: () => this.#isBin ? this.#showBin(false) : this.#goTo(id) });
        if (!this.#isBin)
            takeDrops(step, this.#dropsOn(() => id));
        return step;
    }

    #showTools() {
        const files = this.#isBin ? this.#binList.selected : this.#list.selected;
        const hadFocus = this.#chosen.contains(document.activeElement);
        this.#tools.hidden = files.length > 0;
        this.#chosen.hidden = files.length === 0;
        this.#buttons.upload.hidden = this.#buttons.newFolder.hidden = !this.#mayTake;
        this.#buttons.bin.setAttribute('aria-pressed', String(this.#isBin));
        say(this.#chosenText, () => files.length > 0 ? this.#i18n.t('files.selected', { count: files.length }) : '');
        const told = JSON.stringify([files, this.#actions.otherTree(this.tree) !== null]);
        if (files.length > 0 && this.#chosen.dataset.told !== told)
            this.#chosen.replaceChildren(this.#chosenText, ...this.#chosenButtons(files));
        else if (files.length === 0 && hadFocus)
            (this.#isBin ? this.#binList : this.#list).focus();
        this.#chosen.dataset.told = told;
    }

    #chosenButtons(files) {
        const button = (key, run) => make('button', { type: 'button', text: () => this.#i18n.t(key), onclick: () => {
            this.#list.clearSelection();
            this.#binList.clearSelection();
            run();
        } });
        const none = this.#iconButton('close', 'files.selectNone', () => {
            this.#list.clearSelection();
            this.#binList.clearSelection();
        });
        if (this.#isBin)
            return [none, button('files.restore', () => this.#actions.restore(files))];
        const mayChange = files.some(file => file.mayChange);
        return [
            none,
            ...mayChange ? [button('files.move', () => this.#actions.askWhereTo(files, this.tree)), button('files.delete', () => this.#actions.remove(files))] : [],
            ...files.some(file => !file.folder) && this.#actions.otherTree(this.tree) ? [button('home' in this.tree ? 'files.copyRoom' : 'files.copyHome', () => this.#actions.copyOver(files, this.tree))] : [],
        ];
    }

    #showEmpty({ isKnown, files, error }) {
        const i18n = this.#i18n;
        this.#empty.hidden = files.length > 0 || !isKnown && error !== null;
        const [what, help] = !isKnown ? ['files.loading', ''] : this.#isBin ? ['files.binEmpty', 'files.binHelp'] : ['files.empty', this.folder.mayAdd ? 'files.emptyHelp' : ''];
        const told = what + help;
        if (this.#empty.dataset.told === told)
            return;
        this.#empty.dataset.told = told;
        this.#empty.replaceChildren(make('p', { class: 'empty-what', text: () => i18n.t(what) }), ...help ? [make('p', { text: () => i18n.t(help) })] : []);
    }

    #showUse() {
        const { used, quota, isKnown } = this.folder;
        this.#used.parentElement.hidden = !isKnown;
        const values = () => ({ used: this.#i18n.bytes(used), quota: this.#i18n.bytes(quota) });
        say(this.#used, () => this.#i18n.t(quota > 0 ? 'files.usedOf' : 'files.used', values()));
        this.#usedBar.hidden = quota <= 0;
        this.#usedBar.value = quota > 0 ? Math.min(1, used / quota) : 0;
        this.#usedBar.classList.toggle('is-full', quota > 0 && used / quota > 0.9);
        this.#usedBar.setAttribute('aria-label', this.#used.textContent);
    }
}
