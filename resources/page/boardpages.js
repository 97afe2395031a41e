// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the board: which one is looked at, and what is done with them.
import { newId } from './boardmodel.js';
import { iconButton } from './boardtoolbar.js';
import { confirm } from './question.js';
import { make, placeInOrder, say } from './dom.js';

const mostPages = 50;
const longestName = 60;

export class BoardPageBar {
    #i18n;
    #board;
    #tabs = make('div', { class: 'board-tabs' });
    /** @type {Map<string, HTMLButtonElement>} */
    #tabOf = new Map();
    #edit;
    #add;
    #remove;
    #earlier;
    #later;
    #bring;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {any} board  what Board hands out to its parts
     */
    constructor(i18n, board) {
        this.#i18n = i18n;
        this.#board = board;
        this.#add = iconButton(i18n, 'add', 'board.addPage', () => this.#addPage());
        this.#earlier = iconButton(i18n, 'earlier', 'board.pageEarlier', () => this.#move(-1));
        this.#later = iconButton(i18n, 'later', 'board.pageLater', () => this.#move(1));
        this.#remove = iconButton(i18n, 'remove', 'board.removePage', () => this.#askToRemove());
        this.#bring = iconButton(i18n, 'bring', 'board.bringAll', () => board.ask({ t: 'boardShow', page: board.page }));
        this.#edit = make('div', { class: 'board-group' }, this.#add, this.#earlier, this.#later,
            iconButton(i18n, 'rename', 'board.renamePage', () => this.#askForName()), this.#remove);
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'board-pages', role: 'group', 'aria-label': () => i18n.t('board.pages') }, this.#tabs, this.#edit, this.#bring);
    }

    update() {
        const { model, page, mayDraw, mayModerate } = this.#board;
        const ids = model.pages.map(each => each.id);
        for (const id of this.#tabOf.keys()) {
            if (!ids.includes(id))
                this.#tabOf.delete(id);
        }
        placeInOrder(this.#tabs, ids.map(id => this.#tab(id)));
        for (const [id, tab] of this.#tabOf) {
            say(tab, () => this.nameOf(id));
            tab.setAttribute('aria-current', String(id === page));
        }
        this.#edit.hidden = !mayDraw;
        this.#bring.hidden = !mayModerate || ids.length < 2;
        this.#add.disabled = ids.length >= mostPages;
        this.#remove.disabled = ids.length < 2;
        this.#earlier.disabled = ids.indexOf(page) <= 0;
        this.#later.disabled = ids.indexOf(page) >= ids.length - 1;
    }

    /** @param {string} id */
    nameOf(id) {
        const index = this.#board.model.pages.findIndex(page => page.id === id);
        return this.#board.model.pages[index]?.name || this.#i18n.t('board.page', { number: index + 1 });
    }

    #tab(id) {
        const tab = this.#tabOf.get(id) ?? make('button', { type: 'button', class: 'board-tab', dir: 'auto', onclick: () => this.#board.goTo(id) });
        this.#tabOf.set(id, tab);
        return tab;
    }

    #addPage() {
        const page = newId();
        this.#board.goToWhenThere(page);
        this.#board.ask({ t: 'boardPageAdd', page, name: '' });
    }

    #move(step) {
        const { model, page } = this.#board;
        this.#board.ask({ t: 'boardPageMove', page, to: model.pages.findIndex(each => each.id === page) + step });
    }

    #askForName() {
        const { page, model } = this.#board;
        const input = make('input', { maxlength: longestName, dir: 'auto', value: model.pages.find(each => each.id === page)?.name ?? '', 'aria-label': () => this.#i18n.t('board.pageName') });
        confirm(this.element, this.#i18n, { title: 'board.pageName', yes: 'board.rename', no: 'board.cancel' }, [input], () => this.#board.ask({ t: 'boardPageRename', page, name: input.value.trim() }));
    }

    #askToRemove() {
        const { page } = this.#board;
        const name = this.nameOf(page);
        const warning = make('p', { text: () => this.#i18n.t('board.removeQuestion', { page: name }) });
        confirm(this.element, this.#i18n, { title: 'board.removePage', yes: 'board.remove', no: 'board.cancel' }, [warning], () => this.#board.ask({ t: 'boardPageRemove', page }));
    }
}
