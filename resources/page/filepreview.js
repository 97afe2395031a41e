// SPDX-License-Identifier: GPL-3.0-or-later
// A picture, or a document page by page, above the room.
import { openDialog } from './dialog.js';
import { make, say } from './dom.js';
import { pageUrl } from './fileapi.js';
import { boardPage, isShownWhole, shownName } from './filefacts.js';
import { fileIcon } from './fileicons.js';
import { asImage } from './imagefile.js';

/**
 * @param {import('./fileactions.js').FileDesk} desk
 * @param {import('./fileapi.js').StoredFile} first
 * @param {() => import('./fileapi.js').StoredFile | undefined} now  as it was last told
 * @param {{download: () => void, onBoard: ((page: number) => void) | null}} does
 */
export function previewFile({ i18n, api, changes }, first, now, { download, onBoard }) {
    let file = first;
    let page = 1;
    let shown = '';             // which picture
    let ownUrl = '';
    const picture = make('img', { class: 'preview-picture', alt: () => i18n.t('files.previewOf', { name: shownName(file.name) }) });
    const words = make('p', { class: 'preview-words', role: 'status' });
    const number = make('output', { class: 'preview-number' });
    const earlier = step('earlier', 'files.pageBefore', -1);
    const later = step('later', 'files.pageAfter', 1);
    const pages = make('div', { class: 'preview-pages', role: 'group', 'aria-label': () => i18n.t('files.pages') }, earlier, number, later);
    const put = make('button', { type: 'button', class: 'primary', text: () => i18n.t('files.onBoard'), onclick: () => { dialog.close(); onBoard?.(page); } });
    const dialog = openDialog(i18n, () => shownName(file.name),
        make('div', { class: 'preview-stage' }, picture, words),
        make('div', { class: 'preview-foot' }, pages,
            make('div', { class: 'preview-does' }, put, make('button', { type: 'button', text: () => i18n.t('files.download'), onclick: download }))));
    const closed = new AbortController();
    dialog.classList.add('preview');
    dialog.addEventListener('keydown', key);
    dialog.addEventListener('close', () => {
        closed.abort();
        URL.revokeObjectURL(ownUrl);
    });
    changes.addEventListener('changed', update, { signal: closed.signal });      // the preview may be ready by now
    picture.addEventListener('load', () => say(words, () => ''));
    picture.addEventListener('error', () => tell('files.noPreview'));

    function step(icon, label, by) {
        const text = () => i18n.t(label);
        return make('button', { type: 'button', class: 'icon-button', 'aria-label': text, title: text, onclick: () => turn(page + by) }, fileIcon(icon));
    }

    /** @param {number} to */
    function turn(to) {
        const next = Math.max(1, Math.min(to, file.pages));
        if (next === page)
            return;
        page = next;
        update();
    }

    /** @param {KeyboardEvent} event */
    function key(event) {
        const to = { ArrowLeft: page - 1, ArrowRight: page + 1, PageUp: page - 1, PageDown: page + 1, Home: 1, End: file.pages }[event.key];
        if (to === undefined || file.pages < 2)
            return;
        event.preventDefault();
        turn(to);
    }

    function update() {
        file = now() ?? file;
        pages.hidden = file.pages < 2;
        put.hidden = !onBoard || boardPage(file) === null;
        say(number, () => i18n.t('files.pageOf', { page, pages: file.pages }));
        const hadFocus = pages.contains(document.activeElement);
        earlier.disabled = page <= 1;
        later.disabled = page >= file.pages;
        if (hadFocus && /** @type {HTMLButtonElement} */ (document.activeElement).disabled)     // keys would reach nobody
            (earlier.disabled ? later : earlier).focus();
        if (file.pages > 0)
            show(String(page), () => showPicture(pageUrl(file.id, page)));
        else if (isShownWhole(file))
            show('whole', showWhole);
        else
            show(file.preview, () => tell(file.preview === 'waiting' ? 'files.previewWaits' : 'files.noPreview'));
    }

    /** @param {string} what @param {() => void} run */
    function show(what, run) {
        if (what === shown)
            return;
        shown = what;
        run();
    }

    /** @param {string} url */
    function showPicture(url) {
        say(words, () => i18n.t('image.loading'));
        picture.hidden = false;
        picture.src = url;
    }

    /** Nodes hand out files as data of no kind, which no browser shows. */
    async function showWhole() {
        tell('image.loading');
        try {
            ownUrl = URL.createObjectURL(await asImage(await api.content(file.id)));
            showPicture(ownUrl);
        } catch {
            tell('files.noPreview');
        }
    }

    function tell(text) {
        picture.hidden = true;
        say(words, () => i18n.t(text));
    }

    update();
}
