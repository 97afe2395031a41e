// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a room are: side by side on a wide screen, behind tabs where there is less room.
import { make, say } from './dom.js';
import { roomIcon } from './roomicons.js';

const isWide = matchMedia('(min-width: 68.75rem)');     // 1100 px
const isPhone = matchMedia('(max-width: 48rem)');       // as in style.css

/** What is behind tabs; the other parts are always seen. */
const tabbed = { wide: ['chat', 'files', 'polls'], medium: ['chat', 'people', 'files', 'polls'], phone: ['board', 'chat', 'people', 'files', 'polls'] };

export class RoomLayout {
    #i18n;
    #parts;
    #shown;
    #chosen = 'chat';
    /** @type {Map<string, {button: HTMLButtonElement, badge: HTMLElement, spoken: HTMLElement, icon: HTMLElement, name: HTMLElement}>} */
    #tabs;
    #tabList;
    #mode = 'wide';
    /** @type {Set<string>} parts that this room does not have */
    #missing = new Set();

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Record<string, HTMLElement>} parts  board, chat, people, files and polls
     * @param {(part: string) => void} shown  a part that was hidden is seen now
     * @param {AbortSignal} closed
     */
    constructor(i18n, parts, shown, closed) {
        this.#i18n = i18n;
        this.#parts = parts;
        this.#shown = shown;
        this.#tabs = new Map(Object.keys(parts).map(name => [name, this.#tab(name)]));
        this.#tabList = make('div', { class: 'room-tabs', role: 'tablist', 'aria-label': () => i18n.t('meet.parts'), onkeydown: event => this.#key(event) },
            ...[...this.#tabs.values()].map(tab => tab.button));
        for (const [name, part] of Object.entries(parts)) {
            part.id = `part-${name}`;
            part.classList.add('part', `part-${name}`);
        }
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'room-parts' }, parts.board, this.#tabList, parts.chat, parts.people, parts.files, parts.polls);
        for (const query of [isWide, isPhone])
            query.addEventListener('change', () => this.#arrange(), { signal: closed });
        this.#arrange();
    }

    /** @param {string} part */
    isShown(part) {
        return !this.#parts[part].hidden;
    }

    /** @param {string} part */
    show(part) {
        this.#chosen = part;
        this.#arrange();
    }

    /**
     * Tells at a tab that there is something to look at.
     * @param {string} part
     * @param {number} count
     */
    setBadge(part, count) {
        const { badge, spoken } = this.#tabs.get(part);
        badge.hidden = count === 0;
        say(badge, () => this.#i18n.number(count));
        say(spoken, () => count === 0 ? '' : this.#i18n.t('meet.toSee', { count }));
    }

    /**
     * The stage is a whiteboard alone, or more.
     * @param {boolean} hasVideo
     */
    setStage(hasVideo) {
        const { name, icon } = this.#tabs.get('board');
        const key = hasVideo ? 'stage' : 'board';
        if (icon.dataset.icon !== key)
            icon.replaceChildren(roomIcon(key));
        icon.dataset.icon = key;
        say(name, () => this.#i18n.t(`meet.part.${key}`));
    }

    /**
     * Takes a part away, or brings it back.
     * @param {string} part
     * @param {boolean} isThere
     */
    setThere(part, isThere) {
        if (isThere === !this.#missing.has(part))
            return;
        if (isThere)
            this.#missing.delete(part);
        else
            this.#missing.add(part);
        this.#arrange();
    }

    get #names() {
        return tabbed[this.#mode].filter(name => !this.#missing.has(name));
    }

    #arrange() {
        this.#mode = isWide.matches ? 'wide' : isPhone.matches ? 'phone' : 'medium';
        const names = this.#names;
        const chosen = names.includes(this.#chosen) ? this.#chosen : 'chat';
        this.element.dataset.mode = this.#mode;
        for (const [name, part] of Object.entries(this.#parts)) {
            const isTabbed = tabbed[this.#mode].includes(name);
            const { button } = this.#tabs.get(name);
            const wasHidden = part.hidden;
            part.hidden = isTabbed && name !== chosen;
            button.hidden = !names.includes(name);
            button.tabIndex = name === chosen ? 0 : -1;
            button.setAttribute('aria-selected', String(name === chosen));
            if (isTabbed)
                part.setAttribute('role', 'tabpanel');
            else
                part.removeAttribute('role');
            if (wasHidden && !part.hidden)
                this.#shown(name);
        }
    }

    /** @param {string} part */
    #tab(part) {
        const badge = make('span', { class: 'badge', hidden: true, 'aria-hidden': 'true' });
        const spoken = make('span', { class: 'spoken' });
        const icon = make('span', { class: 'room-tab-icon', 'data-icon': part }, roomIcon(part));
        const name = make('span', { class: 'room-tab-name', text: () => this.#i18n.t(`meet.part.${part}`) });
        const button = make('button', { type: 'button', class: 'room-tab', role: 'tab', 'aria-controls': `part-${part}`, onclick: () => this.show(part) }, icon, name, badge, ' ', spoken);
        return { button, badge, spoken, icon, name };
    }

    /** @param {KeyboardEvent} event */
    #key(event) {
        const names = this.#names;
        const at = names.findIndex(name => this.#tabs.get(name).button === document.activeElement);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
        if (at < 0 || to === undefined)
            return;
        event.preventDefault();
        const name = names.at(to % names.length);
        this.show(name);
        this.#tabs.get(name).button.focus();
    }
}
