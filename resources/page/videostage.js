// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a room and the whiteboard among them: what is seen, where, and how large.
import { make } from './dom.js';
import { VideoTile } from './videotile.js';
import { automaticView, planVideo } from './videoplan.js';
import { ViewSwitch, allViews } from './viewswitch.js';

/** @typedef {import('./videoplan.js').Tile & import('./videotile.js').Face} Picture */

/**
 * @typedef {object} Surroundings
 * @property {import('./mediachoices.js').MediaChoices} choices
 * @property {HTMLElement} board
 * @property {() => boolean} isBoardUsed
 * @property {(picture: Picture) => import('./menu.js').Item[]} actions  beside how it is shown
 * @property {() => void} changed  other pictures are seen, or in other sizes
 * @property {AbortSignal} closed
 */

export class VideoStage {
    #i18n;
    #around;
    #switch;
    #tilesHere = make('div', { class: 'tiles' });
    #body;
    /** @type {Map<string, VideoTile>} by key */
    #tiles = new Map();
    /** @type {Picture[]} */
    #pictures = [];
    #speaker = '';
    #pinned = '';
    #page = 0;
    /** @type {import('./videoplan.js').Plan | null} */
    #plan = null;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Surroundings} around
     */
    constructor(i18n, around) {
        this.#i18n = i18n;
        this.#around = around;
        this.#switch = new ViewSwitch(i18n, {
            view: view => this.#choose(view),
            page: page => this.#turnTo(page),
            smallWindow: () => this.#openSmallWindow(),
        }, around.closed);
        this.#body = make('div', { class: 'stage-body' }, this.#tilesHere, around.board);
        /** @type {HTMLElement} */
        this.element = make('div', { class: 'video-stage' }, this.#switch.element, this.#body);
        const observer = new ResizeObserver(() => this.#arrange());
        observer.observe(this.#body);
        around.closed.addEventListener('abort', () => observer.disconnect());
        this.#arrange();
    }

    /** Whether there is anything beside the whiteboard; one's own voice is nothing to see. */
    get isUsed() {
        return this.#pictures.some(({ isActive, isOwn, hasPicture }) => isActive && (hasPicture || !isOwn));
    }

    /** How many screens others share. */
    get othersScreens() {
        return this.#pictures.filter(({ isScreen, isOwn }) => isScreen && !isOwn).length;
    }

    get pictures() {
        return this.#pictures;
    }

    /** What is seen, by key. @returns {Map<string, 'small' | 'large'>} */
    get seen() {
        const { placed = [], main = '', view = 'board' } = this.#body.clientWidth > 0 && this.#plan || {};
        const isLarge = key => key === main || view === 'grid' && placed.length <= 2;
        return new Map(placed.map(({ key }) => [key, isLarge(key) ? 'large' : 'small']));
    }

    /**
     * @param {Picture[]} pictures  of everybody, the person's own first
     * @param {string} speaker  id of who has the word
     */
    show(pictures, speaker) {
        this.#pictures = pictures;
        this.#speaker = speaker;
        const keys = new Set(pictures.map(({ key }) => key));
        for (const [key, tile] of this.#tiles) {
            if (!keys.has(key)) {
                this.#tiles.delete(key);
                tile.close();
            }
        }
        for (const picture of pictures)
            this.#tileOf(picture).show(picture);
        if (!keys.has(this.#pinned))
            this.#pinned = '';
        this.#arrange();
    }

    /** Who speaks changes often, and nothing else by it. @param {(id: string) => boolean} isSpeaking */
    markSpeakers(isSpeaking) {
        for (const { key, id, isScreen } of this.#pictures)
            this.#tiles.get(key)?.element.classList.toggle('is-speaking', !isScreen && isSpeaking(id));
    }

    close() {
        this.#tiles.forEach(tile => tile.close());
        this.#tiles.clear();
    }

    /** @param {Picture} picture */
    #tileOf(picture) {
        const { key, isScreen } = picture;
        let tile = this.#tiles.get(key);
        if (!tile) {
            const actions = () => this.#actionsFor(key);
            tile = new VideoTile(this.#i18n, { isScreen, actions, enlarge: () => this.#pin(key) });
            this.#tiles.set(key, tile);
            this.#tilesHere.append(tile.element);
        }
        return tile;
    }

    #actionsFor(key) {
        const picture = this.#pictures.find(each => each.key === key);
        const { video } = this.#tiles.get(key);
        return [
            { text: () => this.#i18n.t(this.#pinned === key ? 'media.tile.asOthers' : 'media.tile.large'), run: () => this.#pin(key) },
            ...video && document.pictureInPictureEnabled ? [{ text: () => this.#i18n.t('media.view.smallWindow'), run: () => openInSmall(video) }] : [],
            ...this.#around.actions(picture),
        ];
    }

    /** Makes one large, or like the others again. */
    #pin(key) {
        this.#pinned = this.#pinned === key ? '' : key;
        if (this.#pinned && !['speaker', 'screen'].includes(this.#plan.view))
            this.#choose('speaker');
        else
            this.#arrange();
    }

    /** @param {import('./videoplan.js').View | 'auto'} view */
    #choose(view) {
        this.#around.choices.set('view', view);
        this.#page = 0;
        if (view === 'auto' || view === 'grid')
            this.#pinned = '';
        this.#arrange();
    }

    #turnTo(page) {
        this.#page = page;
        this.#arrange();
    }

    /** @returns {import('./videoplan.js').View | 'auto'} */
    get #chosen() {
        const kept = /** @type {any} */ (this.#around.choices.get('view'));
        return allViews.includes(kept) ? kept : 'auto';
    }

    #arrange() {
        const { clientWidth: width, clientHeight: height } = this.#body;
        const tiles = this.#pictures;
        const hasScreen = this.othersScreens > 0;
        const chosen = this.#chosen === 'screen' && !hasScreen ? 'auto' : this.#chosen;
        const view = this.isUsed ? chosen === 'auto' ? automaticView(tiles, this.#around.isBoardUsed(), { width, height }) : chosen : 'board';
        const plan = planVideo({ view, tiles, pinned: this.#pinned, speaker: this.#speaker, page: this.#page, width, height });
        this.#page = plan.page;
        this.#switch.element.hidden = !this.isUsed;
        this.#switch.show(plan, { isAuto: this.#chosen === 'auto', hasScreen, hasPicture: tiles.some(({ hasPicture }) => hasPicture) });
        this.#place(plan);
        const before = JSON.stringify([...this.seen]);
        this.#plan = plan;
        if (JSON.stringify([...this.seen]) !== before)
            this.#around.changed();
    }

    /** @param {import('./videoplan.js').Plan} plan */
    #place(plan) {
        const places = new Map(plan.placed.map(place => [place.key, place]));
        this.element.dataset.view = plan.view;
        this.#around.board.hidden = plan.view !== 'board';
        this.#tilesHere.hidden = plan.placed.length === 0;
        this.#tilesHere.style.height = `${plan.height}px`;
        for (const [key, tile] of this.#tiles) {
            tile.element.hidden = !places.has(key);
            if (places.has(key))
                tile.place(places.get(key), key === plan.main);
        }
    }

    /** The large picture, or the first that is seen. */
    #openSmallWindow() {
        const keys = [this.#plan.main, ...this.seen.keys()];
        const video = keys.map(key => this.#tiles.get(key)?.video).find(Boolean);
        if (document.pictureInPictureElement)
            document.exitPictureInPicture().catch(() => {});
        else if (video)
            openInSmall(video);
    }
}

/** @param {HTMLVideoElement} video */
function openInSmall(video) {
    video.requestPictureInPicture().catch(() => {});        // the browser shows it where it may
}
