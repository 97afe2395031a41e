// SPDX-License-Identifier: GPL-3.0-or-later
// The whiteboard. It knows no connection: it gets what the node says and hands out what the node is to be asked.
import { BoardCanvas } from './boardcanvas.js';
import { addShape } from './boarddrawing.js';
import { pngFile, save, svgFile } from './boardexport.js';
import { BoardImageFile } from './boardimagefile.js';
import { BoardImages } from './boardimages.js';
import { boundsOfAll, contains, whole } from './boardgeometry.js';
import { BoardInput } from './boardinput.js';
import { listenToKeys } from './boardkeys.js';
import { BoardModel } from './boardmodel.js';
import { BoardPageBar } from './boardpages.js';
import { placeFile } from './boardplace.js';
import { BoardSelection } from './boardselection.js';
import { BoardTextBox } from './boardtext.js';
import { BoardToolbar, iconButton } from './boardtoolbar.js';
import { BoardViewport } from './boardviewport.js';
import { make, say } from './dom.js';
import { OwnDrawing } from './owndrawing.js';

/**
 * @typedef {object} Surroundings
 * @property {(frame: any) => void} send
 * @property {(image: Blob, name: string) => Promise<number>} [upload]  gives the stored file's id; without it there is no tool for images
 * @property {(file: number, page: number) => Promise<Blob>} readFile  by the id of a stored file; page: of its preview, 0: the file itself
 * @property {(error: any) => string} [whyNot]  why a file was not stored, in the reader's language
 * @property {(userId: number) => string} nameOf
 * @property {HTMLElement} [askToDraw]  stands beside what is said to those who may not
 */

const textSize = 240;
const noticeMs = 6000;
/** What a node's refusal means for the board, by its code. */
const refusals = { conflict: 'board.changedSince', not_found: 'board.gone', forbidden: 'board.readOnly' };

export class Board {
    model = new BoardModel();
    viewport = new BoardViewport();
    mayDraw = false;
    mayModerate = false;
    tool = 'hand';
    page = '';
    #i18n;
    #around;
    #own = new OwnDrawing(this.model, () => performance.now());
    #input;
    #toolbar;
    #pageBar;
    #textBox;
    #status = make('p', { class: 'board-status', role: 'status' });
    #spoken = make('p', { class: 'spoken', role: 'status' });
    #zoomed;
    #readOnly;
    #whyNot;
    #imageFile;
    #images;
    /** @type {Map<string, {scale: number, x: number, y: number}>} where the person was on each page */
    #views = new Map();
    #chosen = 'pen';         // what the person draws with, also after a time in which they could not
    #awaitedPage = '';
    #isAway = false;         // from the room, with the right to draw
    #owesRepeat = false;     // what the node may not know is to be sent again as soon as the person may draw
    #isPainting = false;
    #painted = '';
    #statusTimer = 0;

    /**
     * @param {import('./i18n.js').I18n} i18n
     * @param {Surroundings} around
     */
    constructor(i18n, around) {
        this.#i18n = i18n;
        this.#around = around;
        /** @type {import('./boarddrawing.js').Desk} */
        this.desk = { model: this.model, send: frame => this.ask(frame), changed: () => this.changed(), page: () => this.page, style: () => ({ ...this.#toolbar.style }) };
        this.selection = new BoardSelection(this.desk);
        this.#images = new BoardImages(around.readFile, key => this.canvas.imageChanged(key));
        this.canvas = new BoardCanvas(this.viewport, shape => this.#imageOf(shape), around.nameOf);
        this.#input = new BoardInput(this);
        this.#toolbar = new BoardToolbar(i18n, this);
        this.#pageBar = new BoardPageBar(i18n, this);
        this.#textBox = new BoardTextBox(i18n, this.viewport, shape => this.#written(shape));
        this.canvas.element.append(this.#textBox.element, this.#status);
        listenToKeys(this);
        this.#imageFile = new BoardImageFile(i18n, this, around, text => this.#say(text));
        this.#zoomed = make('output', { class: 'board-zoomed' });
        this.#whyNot = make('p', { text: () => i18n.t('board.readOnly') });
        this.#readOnly = make('div', { class: 'board-read-only' }, this.#whyNot, ...around.askToDraw ? [around.askToDraw] : []);
        /** @type {HTMLElement} */
        this.element = make('section', { class: 'board', 'aria-label': () => i18n.t('board.label') },
            this.#toolbar.element, this.canvas.element,
            make('div', { class: 'board-foot' }, this.#pageBar.element, this.#viewControls()), this.#readOnly, this.#imageFile.element,
            make('p', { class: 'spoken', id: 'board-help', text: () => i18n.t('board.help') }), this.#spoken);
        this.canvas.svg.setAttribute('aria-describedby', 'board-help');
        new ResizeObserver(() => this.#resized()).observe(this.canvas.element);
        this.setRights({ mayDraw: false, mayModerate: false });
    }

    /**
     * Takes in a frame of the board, or the refusal of one.
     * @param {any} frame
     */
    receive(frame) {
        const wasEmpty = frame.t === 'boardPut' && this.model.isEmpty(this.page);
        if (frame.t === 'boardPointer')
            this.canvas.point(frame);
        else if (frame.t === 'boardShown')
            this.#brought(frame);
        else if (frame.t === 'refused')
            this.#refused(frame);
        else if (this.model.apply(frame))
            this.#taken(frame);
        if (wasEmpty && !this.#isInSight())
            this.fit();
        this.changed();
    }

    /** The state that is told to who comes in is complete. What was done and the node does not know is asked for again. */
    toldAll() {
        this.#own.toldAll();
        this.#images.retry();
        this.#owesRepeat = true;
        this.#repeat();
    }

    /**
     * The connection is gone.
     * @param {number} quietMs  since the node was last heard
     */
    lost(quietMs) {
        this.#own.lost(quietMs);
    }

    /** Nobody looks at it any more. */
    close() {
        this.#images.close();
    }

    /** Whether anything is on it, on any page. */
    get isUsed() {
        return this.model.pages.some(({ id }) => !this.model.isEmpty(id));
    }

    /** Whether images can be put on the board here. */
    get takesImages() {
        return this.#around.upload !== undefined;
    }

    /**
     * @param {object} rights
     * @param {boolean} rights.mayDraw
     * @param {boolean} rights.mayModerate
     * @param {boolean} [rights.isAway]  from the room: what was drawn is kept, and sent after coming back
     * @param {string} [rights.whyNot]  key of why the person may not draw
     */
    setRights({ mayDraw, mayModerate, isAway = false, whyNot = 'board.readOnly' }) {
        if (mayDraw !== this.mayDraw) {
            if (isAway)
                this.#input.finish();
            else if (!mayDraw)
                this.#giveUp();
            this.tool = mayDraw ? this.#chosen : 'hand';
            this.selection.set([]);
        }
        this.#isAway = isAway && (this.mayDraw || this.#isAway);
        this.mayDraw = mayDraw;
        this.mayModerate = mayModerate;
        this.#readOnly.hidden = mayDraw;
        say(this.#whyNot, () => this.#i18n.t(whyNot));
        this.#repeat();
        this.changed();
    }

    #giveUp() {
        this.#input.cancel();
        this.model.forgetExpected();
        this.#own.forget();
    }

    /** Something is to be painted anew: once, however often it is said. */
    changed() {
        if (this.#isPainting)
            return;
        this.#isPainting = true;
        requestAnimationFrame(() => this.#paint());
    }

    /** @param {any} frame */
    ask(frame) {
        this.#own.sent(frame);
        this.#around.send(frame);
    }

    #repeat() {
        if (!this.#owesRepeat || !this.mayDraw)
            return;
        this.#owesRepeat = false;
        for (const frame of this.#own.toRepeat()) {
            for (const object of frame.objects ?? [])
                this.model.expect({ ...this.model.known(object.id), ...object, ...frame.page && { page: frame.page } });
            for (const id of frame.ids ?? [])
                this.model.expectGone(id);
            this.ask(frame);
        }
    }

    /** @param {string} tool */
    choose(tool) {
        if (tool === 'image') {
            if (this.takesImages)
                this.#imageFile.choose();
            return;
        }
        this.#input.cancel();
        this.tool = tool;
        if (this.mayDraw)
            this.#chosen = tool;
        if (tool !== 'select')
            this.selection.set([]);
        this.changed();
    }

    /** @param {number} step */
    selectNext(step) {
        this.choose('select');
        this.selection.selectNext(step);
        const [shape] = this.selection.shapes;
        say(this.#spoken, () => shape ? `${this.#i18n.t(`board.${shape.kind}`)} ${shape.text ?? ''}` : '');
    }

    /** Puts an object of the chosen tool into the middle of what is seen, for those who use no pointer. */
    insertHere() {
        const at = this.viewport.middle;
        const selected = this.selection.shapes;
        if (selected.length === 1 && selected[0].kind === 'text') {
            this.editText(selected[0]);
        } else if (this.tool === 'text') {
            this.writeText(at);
        } else if (['line', 'arrow', 'rectangle', 'ellipse'].includes(this.tool)) {
            const id = addShape(this.desk, { kind: this.tool, x: whole(at.x - 1000), y: whole(at.y - 600), w: 2000, h: 1200, ...this.#toolbar.style });
            this.choose('select');
            this.selection.set([id]);
        }
    }

    /** @param {import('./boardgeometry.js').Point} at */
    writeText(at) {
        this.#textBox.open({ kind: 'text', x: whole(at.x), y: whole(at.y - textSize / 2), ...this.#toolbar.style, fill: '', textSize });
    }

    /** @param {any} shape */
    editText(shape) {
        this.#textBox.open(shape);
    }

    /** @param {import('./boardgeometry.js').Point} at */
    pointAt(at) {
        this.ask({ t: 'boardPoint', page: this.page, x: whole(at.x), y: whole(at.y) });
    }

    clearPage() {
        this.selection.set([]);
        this.ask({ t: 'boardClear', page: this.page });
    }

    /** Returns whether there was something to leave. */
    escape() {
        const wasUnderWay = this.#input.cancel();
        if (!wasUnderWay && this.selection.shapes.length === 0)
            return false;
        if (!wasUnderWay)
            this.selection.set([]);
        this.changed();
        return true;
    }

    /** @param {number} factor */
    zoom(factor) {
        this.viewport.zoom(factor);
        this.changed();
        return true;
    }

    /** @param {number} px @param {number} py */
    pan(px, py) {
        this.viewport.pan(px, py);
        this.changed();
    }

    fit() {
        this.viewport.fit(boundsOfAll(this.model.objectsOf(this.page)));
        this.changed();
        return true;
    }

    /**
     * Puts a stored file on the page that is looked at, once it can be seen.
     * @param {number} file
     * @param {number} filePage  of its preview, from 1; 0: the file itself
     * @param {{x: number, y: number}} [place]  in the window, else in its middle
     * @returns {Promise<boolean>} whether it could be read
     */
    async putFile(file, filePage, place) {
        this.#say(() => this.#i18n.t('image.loading'));
        try {
            await placeFile(this, this.#images, { file, filePage, at: place && this.#input.toBoard(place) });
            this.#say(() => '');
            return true;
        } catch {
            this.#images.retry();
            this.#say(() => this.#i18n.t('image.unreadable'));
            return false;
        }
    }

    /** @param {string} page */
    goTo(page) {
        if (page === this.page)
            return;
        this.#textBox.close();
        this.#input.cancel();
        const { scale, x, y } = this.viewport;
        this.#views.set(this.page, { scale, x, y });
        this.page = page;
        this.selection.set([]);
        const view = this.#views.get(page);
        if (view)
            Object.assign(this.viewport, view);
        else
            this.fit();
        this.changed();
    }

    /** @param {string} page  one that the node has been asked for */
    goToWhenThere(page) {
        this.#awaitedPage = page;
    }

    #viewControls() {
        const i18n = this.#i18n;
        return make('div', { class: 'board-group board-view', role: 'group', 'aria-label': () => i18n.t('board.view') },
            iconButton(i18n, 'zoomOut', 'board.zoomOut', () => this.zoom(0.8), '-'), this.#zoomed,
            iconButton(i18n, 'zoomIn', 'board.zoomIn', () => this.zoom(1.25), '+'),
            iconButton(i18n, 'fit', 'board.fit', () => this.fit(), '0'),
            this.#saveButton('PNG', 'board.savePng', pngFile), this.#saveButton('SVG', 'board.saveSvg', svgFile));
    }

    #saveButton(format, label, toFile) {
        const i18n = this.#i18n;
        const button = iconButton(i18n, 'save', label, async () => {
            try {
                save(await toFile(this.model.objectsOf(this.page), shape => this.#images.blobOf(shape)), `${this.#pageBar.nameOf(this.page)}.${format.toLowerCase()}`);
            } catch {
                this.#say(() => i18n.t('board.notSaved'));
            }
        });
        button.append(make('span', { text: () => format }));
        return button;
    }

    #paint() {
        this.#isPainting = false;
        const content = `${this.page} ${this.model.revision}`;
        if (this.#painted !== content) {
            this.#painted = content;
            this.#paintObjects();
        }
        this.canvas.showView();
        this.canvas.paintMarks(this.selection, this.#input.marquee, this.mayDraw);
        this.canvas.svg.dataset.tool = this.tool;
        this.#textBox.place();
        this.#toolbar.update();
        this.#pageBar.update();
        say(this.#zoomed, () => this.#i18n.t('board.percent', { percent: Math.round(this.viewport.scale * 100) }));
    }

    #paintObjects() {
        const shapes = this.model.objectsOf(this.page);
        this.canvas.paint(this.page, shapes);
        say(this.canvas.svg, () => this.#i18n.t('board.onPage', { page: this.#pageBar.nameOf(this.page), count: shapes.length }), 'aria-label');
    }

    /** @param {any} frame */
    #taken(frame) {
        this.#own.heard(frame);
        this.#pagesMayHaveChanged(frame.t === 'board');
    }

    #pagesMayHaveChanged(isNewState) {
        const isThere = id => this.model.pages.some(page => page.id === id);
        if (this.#awaitedPage && isThere(this.#awaitedPage)) {
            this.goTo(this.#awaitedPage);
            this.#awaitedPage = '';
        }
        if (isNewState)
            this.#input.cancel();
        if (!isThere(this.page))
            this.goTo(isThere(this.model.shown) ? this.model.shown : this.model.pages[0]?.id ?? '');
    }

    /** Whether all that is on the page can be seen. */
    #isInSight() {
        const { viewport } = this;
        const box = boundsOfAll(this.model.objectsOf(this.page));
        const window = { ...viewport.toBoard(0, 0), w: viewport.width * viewport.unit, h: viewport.height * viewport.unit };
        return !box || contains(window, box);
    }

    #brought({ page, by }) {
        this.model.shown = page;
        this.goTo(page);
        const name = this.#around.nameOf(by);
        this.#say(() => this.#i18n.t('board.brought', { name, page: this.#pageBar.nameOf(page) }));
    }

    #refused(frame) {
        this.#own.refused(frame);
        if (frame.of === 'boardAdd' && frame.code === 'conflict')       // sent again, and it was there
            return;
        this.#input.cancel();
        this.model.forgetExpected();
        const key = refusals[frame.code];
        this.#say(() => key ? this.#i18n.t(key) : this.#i18n.t('board.refused', { why: frame.message }));
    }

    #written(shape) {
        if (!this.mayDraw && !this.#isAway)
            return;
        if (shape.id)
            this.selection.change([shape]);
        else
            addShape(this.desk, shape);
        this.canvas.svg.focus({ preventScroll: true });
    }

    /** @param {import('./boardgeometry.js').Shape} shape  @returns {{url?: string, text?: string}} */
    #imageOf(shape) {
        const { state, url } = this.#images.pictureOf(shape);
        return { url, text: this.#i18n.t(state === 'loading' ? 'image.loading' : 'image.unreadable') };
    }

    #resized() {
        const { clientWidth, clientHeight } = this.canvas.element;
        if (clientWidth === 0)          // not on the screen
            return;
        const isFirst = this.viewport.width <= 1;
        this.viewport.width = Math.max(clientWidth, 1);
        this.viewport.height = Math.max(clientHeight, 1);
        if (isFirst)
            this.fit();
        this.changed();
    }

    #say(text) {
        say(this.#status, text);
        clearTimeout(this.#statusTimer);
        this.#statusTimer = window.setTimeout(() => say(this.#status, () => ''), noticeMs);
    }
}
