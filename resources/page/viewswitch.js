// SPDX-License-Identifier: GPL-3.0-or-later
// Above the pictures: how they are laid out, which of them are seen, and how large all of it is.
import { make, say } from './dom.js';
import { roomIcon } from './roomicons.js';

/** @typedef {import('./videoplan.js').View} View */

/** @type {View[]} */
export const allViews = ['grid', 'speaker', 'screen', 'board'];

/**
 * @typedef {object} Asked
 * @property {(view: View | 'auto') => void} view
 * @property {(page: number) => void} page
 * @property {() => void} smallWindow  a picture in a window of its own above all others
 */

export class ViewSwitch {
    #i18n;
    #auto;
    /** @type {Map<View, HTMLButtonElement>} */
    #views;
    #pager;
    #place = make('output', { class: 'view-page' });
    #earlier;
    #later;
    #small;
    #whole;
    #page = 0;
    #isAuto = true;
    /** @type {View} */
    #view = 'board';

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Asked} ask
     * @param {AbortSignal} closed
     */
    constructor(i18n, ask, closed) {
        this.#i18n = i18n;
        this.#auto = make('button', {
            type: 'button', class: 'view-button view-auto', title: () => i18n.t('media.view.autoHelp'), onclick: () => ask.view(this.#isAuto ? this.#view : 'auto'),
        }, roomIcon('auto'), make('span', { class: 'view-name', text: () => i18n.t('media.view.auto') }));
        this.#views = new Map(allViews.map(view => [view, make('button', {
            type: 'button', class: 'view-button', title: () => i18n.t(`media.view.${view}`), onclick: () => ask.view(view),
        }, roomIcon(view), make('span', { class: 'view-name', text: () => i18n.t(`media.view.${view}`) }))]));
        this.#earlier = make('button', { type: 'button', class: 'view-button', 'aria-label': () => i18n.t('media.view.earlier'), title: () => i18n.t('media.view.earlier'), onclick: () => ask.page(this.#page - 1) }, roomIcon('earlier'));
        this.#later = make('button', { type: 'button', class: 'view-button', 'aria-label': () => i18n.t('media.view.later'), title: () => i18n.t('media.view.later'), onclick: () => ask.page(this.#page + 1) }, roomIcon('later'));
        this.#pager = make('div', { class: 'view-group', hidden: true }, this.#earlier, this.#place, this.#later);
        this.#small = make('button', { type: 'button', class: 'view-button', 'aria-label': () => i18n.t('media.view.smallWindow'), title: () => i18n.t('media.view.smallWindow'), onclick: ask.smallWindow }, roomIcon('smallWindow'));
        this.#whole = make('button', { type: 'button', class: 'view-button', hidden: !document.fullscreenEnabled, onclick: () => this.#toggleWhole() });
        document.addEventListener('fullscreenchange', () => this.#showWhole(), { signal: closed });
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'view-switch', role: 'group', 'aria-label': () => i18n.t('media.view') },
            make('div', { class: 'view-group' }, this.#auto, ...this.#views.values()), this.#pager,
            make('div', { class: 'view-group view-end' }, this.#small, this.#whole));
        this.#showWhole();
    }

    /**
     * @param {import('./videoplan.js').Plan} plan
     * @param {{isAuto: boolean, hasScreen: boolean, hasPicture: boolean}} more
     */
    show({ view, page, pages }, { isAuto, hasScreen, hasPicture }) {
        this.#view = view;
        this.#isAuto = isAuto;
        this.#page = page;
        this.#auto.setAttribute('aria-pressed', String(isAuto));
        for (const [name, button] of this.#views)
            button.setAttribute('aria-pressed', String(name === view));
        this.#views.get('screen').hidden = !hasScreen;
        this.#pager.hidden = pages <= 1;
        this.element.classList.toggle('is-full', hasScreen || pages > 1);
        say(this.#place, () => this.#i18n.t('media.view.page', { page: page + 1, pages }));
        this.#earlier.disabled = page === 0;
        this.#later.disabled = page >= pages - 1;
        this.#small.hidden = !document.pictureInPictureEnabled || !hasPicture;
    }

    #toggleWhole() {
        const isWhole = document.fullscreenElement !== null;
        const done = isWhole ? document.exitFullscreen() : this.element.closest('.room').requestFullscreen();
        done.catch(() => {});           // a browser's own settings may forbid it
    }

    #showWhole() {
        const name = document.fullscreenElement ? 'fullScreenEnd' : 'fullScreen';
        this.#whole.replaceChildren(roomIcon(name));
        for (const where of ['aria-label', 'title'])
            say(this.#whole, () => this.#i18n.t(`media.view.${name}`), where);
    }
}
