// SPDX-License-Identifier: GPL-3.0-or-later
// Where to? For those who do not drag: folders are gone through in a dialog.
import { openDialog } from './dialog.js';
import { make, say } from './dom.js';
import { errorText } from './errortext.js';
import { counted } from './filetexts.js';
import { shownName, sorted } from './filefacts.js';
import { fileIcon } from './fileicons.js';
import { FileTree } from './filetree.js';

/**
 * @param {import('./fileactions.js').FileDesk} desk
 * @param {import('./fileapi.js').Tree} tree
 * @param {import('./fileapi.js').StoredFile[]} files  none of which can become part of itself
 * @param {(folder: number | null) => void} chosen
 */
export function chooseFolder({ i18n, api, folderOf }, tree, files, chosen) {
    if (files.length === 0)
        return;
    const moved = new Set(files.map(({ id }) => id));
    const folders = new FileTree(folder => api.list(tree, folder), update);
    const problem = make('p', { class: 'problem', role: 'alert' });
    const where = make('h3', { tabindex: -1, class: 'move-where' });
    const list = make('ul', { class: 'move-folders' });
    const none = make('p', { class: 'move-none', text: () => i18n.t('files.noFolders') });
    const up = make('button', { type: 'button', text: () => i18n.t('files.up'), onclick: () => open(folders.path.at(-2)?.id ?? null) });
    const here = make('button', { type: 'button', class: 'primary', text: () => i18n.t('files.moveHere'), onclick: () => {
        dialog.close();
        chosen(folders.folder);
    } });
    const dialog = openDialog(i18n, () => counted(i18n, 'files.moveTitle', files),
        problem, where, list, none, make('div', { class: 'move-does' }, here, up));
    dialog.addEventListener('close', () => folders.close());

    /** @param {number | null} folder */
    function open(folder) {
        folders.open(folder);
        where.focus();
    }

    function update() {
        const { path, error, isKnown, folder } = folders;
        const inside = sorted(folders.files, i18n.language).filter(file => file.folder && !moved.has(file.id));
        say(problem, () => error ? errorText(i18n, error) : '');
        say(where, () => path.length > 0 ? shownName(path.at(-1).name) : i18n.t('home' in tree ? 'files.home' : 'files.room'));
        list.replaceChildren(...inside.map(file => make('li', {}, make('button', { type: 'button', class: 'move-folder', onclick: () => open(file.id) },
            fileIcon('folder'), make('span', { dir: 'auto', text: shownName(file.name) })))));
        none.hidden = !isKnown || inside.length > 0;
        up.hidden = path.length === 0;
        here.disabled = !isKnown || files.every(({ parent }) => parent === folder);
    }

    update();
    folders.open(folderOf(tree));
    where.focus();
}
