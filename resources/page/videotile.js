// SPDX-License-Identifier: GPL-3.0-or-later
// One person, or one screen, among the pictures: what they show, or their initials, with their name.
import { make, say } from './dom.js';
import { menuButton } from './menu.js';
import { initials } from './peoplelist.js';
import { roomIcon } from './roomicons.js';

/**
 * @typedef {object} Face
 * @property {string} who  their name, of which the initials are
 * @property {() => string} name  as it is shown
 * @property {MediaStreamTrack | null} track  the picture
 * @property {boolean} isMirrored
 * @property {boolean} isSilent  nothing can be heard from there, and that is worth a mark
 * @property {boolean} isSpeaking
 * @property {string} note  key of what there is to say instead of a picture, or empty
 */

export class VideoTile {
    #i18n;
    #note = make('p', { class: 'tile-note' });
    #name = make('bdi', { class: 'tile-name' });
    #initials = make('span', { class: 'initials tile-initials', 'aria-hidden': 'true' });
    #silent;
    /** @type {MediaStreamTrack | null} */
    #track = null;
    #pictures = make('div', { class: 'tile-pictures' });
    #isMirrored = false;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {object} wanted
     * @param {boolean} wanted.isScreen
     * @param {() => import('./menu.js').Item[]} wanted.actions
     * @param {() => void} wanted.enlarge
     */
    constructor(i18n, { isScreen, actions, enlarge }) {
        this.#i18n = i18n;
        this.#silent = make('span', { class: 'tile-silent', hidden: true }, roomIcon('microphoneOff'));
        this.menu = menuButton({ class: 'tile-menu icon-button' }, actions, roomIcon('more'));
        /** @type {HTMLElement} */
        this.element = make('div', { class: isScreen ? 'tile tile-screen' : 'tile', role: 'group', ondblclick: enlarge },
            this.#initials, this.#note, this.#pictures,
            make('div', { class: 'tile-foot' }, this.#silent, this.#name), this.menu);
    }

    /** The picture that plays, or null. @returns {HTMLVideoElement | null} */
    get video() {
        return this.#pictures.querySelector('video');
    }

    /** @param {Face} face */
    show({ who, name, track, isMirrored, isSilent, isSpeaking, note }) {
        say(this.#name, name);
        say(this.#initials, () => initials(who));
        say(this.menu, () => this.#i18n.t('media.tile.actions', { name: name() }), 'aria-label');
        this.#isMirrored = isMirrored;
        this.#showPicture(track);
        this.#silent.hidden = !isSilent;
        this.element.classList.toggle('is-speaking', isSpeaking);
        this.element.classList.toggle('has-picture', track !== null);
        say(this.element, () => isSilent ? this.#i18n.t('media.tile.silent', { name: name() }) : name(), 'aria-label');
        say(this.#note, () => note && this.#i18n.t(note));
    }

    /** @param {import('./videoplan.js').Placed} place @param {boolean} isMain */
    place({ x, y, width, height }, isMain) {
        this.element.classList.toggle('is-main', isMain);
        this.element.classList.toggle('is-low', height < 60);
        const { style } = this.element;
        style.left = `${x}px`;
        style.top = `${y}px`;
        style.width = `${width}px`;
        style.height = `${height}px`;
        style.setProperty('--tile-height', `${height}px`);
    }

    /** Gives back what it showed. */
    close() {
        this.#showPicture(null);
        this.element.remove();
    }

    /** The last picture stays until the new one can be seen. @param {MediaStreamTrack | null} track */
    #showPicture(track) {
        if (track === this.#track) {
            for (const video of this.#pictures.children)
                video.classList.toggle('is-mirrored', this.#isMirrored);
            return;
        }
        this.#track = track;
        if (!track) {
            this.#pictures.replaceChildren();
            return;
        }
        const video = make('video', { class: this.#isMirrored ? 'is-mirrored' : undefined, autoplay: true, playsinline: true, muted: true, tabindex: -1, 'aria-hidden': 'true' });
        video.muted = true;             // the attribute counts for the parser alone
        video.disableRemotePlayback = true;
        video.srcObject = new MediaStream([track]);
        video.addEventListener('loadeddata', () => track === this.#track && this.#pictures.replaceChildren(video), { once: true });
        this.#pictures.append(video);
        video.play().catch(() => {});   // it was replaced before it began
    }
}
