// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with stored files. Each tells what came of it, and has the lists fetched anew.
import { save } from './boardexport.js';
import { errorText } from './errortext.js';
import { contentUrl } from './fileapi.js';
import { boardPage, shownName } from './filefacts.js';
import { chooseFolder } from './filemove.js';
import { previewFile } from './filepreview.js';
import { counted } from './filetexts.js';

/** @typedef {import('./fileapi.js').StoredFile} StoredFile */
/** @typedef {import('./fileapi.js').Tree} Tree */
/**
 * @typedef {object} FileDesk  what the parts of the files panel share
 * @property {import('./i18n.js').I18n} i18n
 * @property {import('./fileapi.js').FileApi} api
 * @property {Tree} room
 * @property {Tree | null} home  of people with an account
 * @property {(tree: Tree) => number | null} folderOf  the one that is looked at
 * @property {(tree: Tree) => boolean} mayAdd
 * @property {() => void} refresh  the lists
 * @property {EventTarget} changes  fires `changed` when a list was told anew
 * @property {(text: () => string) => void} tell  what was done
 * @property {(text: () => string) => void} fail  what was not done, and why
 * @property {(text: () => string, undo: () => void) => void} offerUndo
 * @property {{mayPut: () => boolean, put: (file: number, page: number) => Promise<boolean>}} board
 */

export class FileActions {
    #desk;

    /** @param {FileDesk} desk */
    constructor(desk) {
        this.#desk = desk;
    }

    /**
     * What can be done with a file.
     * @param {StoredFile} file
     * @param {Tree} tree
     * @param {{open: () => void, rename: () => void}} here  done where it is shown
     * @returns {import('./menu.js').Item[]}
     */
    items(file, tree, { open, rename }) {
        const { i18n } = this.#desk;
        const item = (key, run) => ({ text: () => i18n.t(key), run });
        if (file.deletedAt)
            return [item('files.restore', () => this.restore([file]))];
        return [
            item(file.folder ? 'files.open' : 'files.preview', open),
            ...this.mayPut(file, tree) ? [item('files.onBoard', () => this.putOnBoard(file))] : [],
            ...file.folder ? [] : [item('files.download', () => this.download(file))],
            ...file.mayChange ? [item('files.rename', rename), item('files.move', () => this.askWhereTo([file], tree))] : [],
            ...!file.folder && this.otherTree(tree) ? [item(this.#copyKey(tree), () => this.copyOver([file], tree))] : [],
            ...file.mayChange ? [item('files.delete', () => this.remove([file]))] : [],
        ];
    }

    /** @param {StoredFile} file @param {Tree} tree */
    mayPut(file, tree) {
        return tree === this.#desk.room && boardPage(file) !== null && this.#desk.board.mayPut();
    }

    /** Where files of a tree can be copied to. @param {Tree} tree  @returns {Tree | null} */
    otherTree(tree) {
        const { room, home, mayAdd } = this.#desk;
        const other = tree === room ? home : room;
        return other && mayAdd(other) ? other : null;
    }

    /**
     * @param {Tree} tree
     * @param {string} name
     * @param {number | null} parent
     * @returns {Promise<StoredFile | undefined>}
     */
    makeFolder(tree, name, parent) {
        return this.#do(() => this.#desk.api.makeFolder(tree, name, parent));
    }

    /** @param {StoredFile} file @param {string} name */
    rename(file, name) {
        return this.#do(async () => {
            this.#tell('files.renamed', await this.#desk.api.change(file.id, { name }));
        });
    }

    /** @param {StoredFile[]} files @param {number | null} folder */
    move(files, folder) {
        const moved = this.#changeable(files).filter(({ id, parent }) => id !== folder && parent !== folder);
        return this.#do(async () => {
            await this.#each(moved, file => this.#desk.api.change(file.id, { parent: folder }), 'files.moved');
        });
    }

    /** A dialog in the place of dragging. @param {StoredFile[]} files @param {Tree} tree */
    askWhereTo(files, tree) {
        chooseFolder(this.#desk, tree, this.#changeable(files), folder => this.move(files, folder));
    }

    /** To the other tree, into the folder that is looked at there. @param {StoredFile[]} files @param {Tree} from */
    copyOver(files, from) {
        const to = this.otherTree(from);
        return to && this.copy(files, to, this.#desk.folderOf(to));
    }

    /** Folders are not copied. @param {StoredFile[]} files @param {Tree} tree @param {number | null} parent */
    copy(files, tree, parent) {
        return this.#do(() => this.#each(files.filter(({ folder }) => !folder), file => this.#desk.api.copy(file.id, tree, parent), 'home' in tree ? 'files.copiedHome' : 'files.copiedRoom'));
    }

    /** Into the bin, from where it can be taken back. @param {StoredFile[]} files */
    remove(files) {
        const { offerUndo, i18n } = this.#desk;
        const removed = [];
        return this.#do(async () => {
            try {
                for (const file of this.#changeable(files)) {
                    await this.#desk.api.remove(file.id);
                    removed.push(file);
                }
            } finally {
                if (removed.length > 0)
                    offerUndo(() => counted(i18n, 'files.removed', removed), () => this.restore(removed));
            }
        });
    }

    /** @param {StoredFile[]} files */
    restore(files) {
        return this.#do(() => this.#each(files, file => this.#desk.api.restore(file.id), 'files.restored'));
    }

    /** @param {StoredFile} file */
    download(file) {
        save(contentUrl(file.id), file.name);
    }

    /**
     * @param {StoredFile} file
     * @param {Tree} tree
     * @param {() => StoredFile | undefined} now  as it was last told
     */
    preview(file, tree, now) {
        previewFile(this.#desk, file, now, {
            download: () => this.download(now() ?? file),
            onBoard: tree === this.#desk.room && this.#desk.board.mayPut() ? page => this.putOnBoard(now() ?? file, page) : null,
        });
    }

    /** @param {StoredFile} file @param {number} [page] */
    async putOnBoard(file, page = 1) {
        const part = boardPage(file, page);
        if (part !== null && await this.#desk.board.put(file.id, part))
            this.#tell('files.isOnBoard', file);
    }

    #copyKey(tree) {
        return tree === this.#desk.room ? 'files.copyHome' : 'files.copyRoom';
    }

    #changeable(files) {
        const mine = files.filter(({ mayChange }) => mayChange);
        if (mine.length === 0 && files.length > 0)
            this.#desk.fail(() => this.#desk.i18n.t('files.mayNotChange'));
        return mine;
    }

    async #each(files, run, key) {
        for (const file of files)
            await run(file);
        if (files.length > 0)
            this.#desk.tell(() => counted(this.#desk.i18n, key, files));
    }

    #tell(key, file) {
        this.#desk.tell(() => this.#desk.i18n.t(key, { name: shownName(file.name) }));
    }

    async #do(run) {
        const { i18n, fail, refresh } = this.#desk;
        try {
            return await run();
        } catch (error) {
            fail(() => errorText(i18n, error));
        } finally {
            refresh();
        }
    }
}
