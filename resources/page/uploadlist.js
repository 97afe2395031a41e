// SPDX-License-Identifier: GPL-3.0-or-later
// What is being uploaded, how far it is, and what went wrong.
import { make, placeInOrder, say } from './dom.js';
import { shownName } from './filefacts.js';
import { fileIcon } from './fileicons.js';
import { uploadText } from './filetexts.js';

/** @typedef {import('./uploadqueue.js').Upload} Upload */

export class UploadList {
    #i18n;
    #queue;
    #rows = new Map();
    #list = make('ul', { class: 'upload-rows' });
    #head = make('p', { class: 'upload-head' });
    #spoken = make('p', { class: 'spoken', role: 'alert' });
    #all;
    #nextUpdate = 0;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {import('./uploadqueue.js').UploadQueue} queue
     */
    constructor(i18n, queue) {
        this.#i18n = i18n;
        this.#queue = queue;
        this.#all = make('button', { type: 'button', class: 'quiet', onclick: () => queue.uploads.slice().forEach(upload => queue.cancel(upload)) });
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'uploads', hidden: true, 'aria-label': () => i18n.t('files.uploads') },
            make('div', { class: 'upload-top' }, this.#head, this.#all), this.#list);
        /** @type {HTMLElement} says what failed, also while the list is not in sight */
        this.spoken = this.#spoken;
    }

    /** What there is to show, before the next picture. */
    update() {
        cancelAnimationFrame(this.#nextUpdate);
        this.#nextUpdate = requestAnimationFrame(() => this.#show());
    }

    #show() {
        const { uploads } = this.#queue;
        const hadFocus = this.element.contains(document.activeElement);
        for (const upload of this.#rows.keys()) {
            if (!uploads.includes(upload))
                this.#rows.delete(upload);
        }
        placeInOrder(this.#list, uploads.map(upload => this.#row(upload)));
        for (const upload of uploads)
            this.#update(upload);
        const left = uploads.length - this.#queue.failed.length;
        say(this.#head, () => left > 0 ? this.#i18n.t('files.uploading', { count: left }) : this.#i18n.t('files.notUploaded', { count: uploads.length }));
        say(this.#all, () => this.#i18n.t(left > 0 ? 'files.cancelAll' : 'files.dismissAll'));
        this.#all.hidden = uploads.length < 2;
        this.element.hidden = uploads.length === 0;
        if (hadFocus && !this.element.contains(document.activeElement))
            /** @type {HTMLElement | null} */ (this.#list.querySelector('button:not([hidden])'))?.focus();
    }

    #row(upload) {
        const known = this.#rows.get(upload);
        if (known)
            return known.element;
        const i18n = this.#i18n;
        const name = shownName(upload.name);
        const bar = make('progress', { class: 'upload-bar', max: 1, value: 0, 'aria-label': () => i18n.t('files.uploadOf', { name }) });
        const about = make('p', { class: 'upload-about' });
        const again = make('button', { type: 'button', text: () => i18n.t('app.tryAgain'), onclick: () => this.#queue.tryAgain(upload) });
        const cancel = make('button', { type: 'button', class: 'quiet icon-button', onclick: () => this.#queue.cancel(upload) }, fileIcon('close'));
        const element = make('li', { class: 'upload' },
            make('div', { class: 'upload-what' }, make('span', { class: 'upload-name', dir: 'auto', title: name, text: name }), bar, about, again), cancel);
        this.#rows.set(upload, { element, bar, about, again, cancel });
        return element;
    }

    /** @param {Upload} upload */
    #update(upload) {
        const i18n = this.#i18n;
        const { element, bar, about, again, cancel } = this.#rows.get(upload);
        const hasFailed = upload.state === 'failed';
        const name = shownName(upload.name);
        const text = () => uploadText(i18n, upload);
        if (hasFailed && element.dataset.state !== 'failed')
            say(this.#spoken, () => `${name}: ${text()}`);
        element.dataset.state = upload.state;
        bar.hidden = hasFailed;
        bar.value = upload.size > 0 ? upload.tus.sent / upload.size : 0;
        say(about, text);
        again.hidden = !hasFailed || upload.isHopeless;
        for (const where of ['aria-label', 'title'])
            say(cancel, () => i18n.t(hasFailed ? 'files.dismissUpload' : 'files.cancelUpload', { name }), where);
    }
}
