// SPDX-License-Identifier: GPL-3.0-or-later
// What a node does with a whiteboard, as far as the page can tell the difference. Answers come later, as over a network.

export class FakeBoard {
    pages = [{ id: '1', name: '' }];
    shown = '1';
    objects = new Map();
    /** Set to make the next request fail. */
    refuseNext = null;
    /** Every request that came, with its sender. */
    requests = [];
    #people = new Map();
    #done = new Map();
    #undone = new Map();
    #version = 0;
    #top = 0;
    #bottom = 0;
    #files = [];

    join(by, receive) {
        this.#people.set(by, receive);
        this.#tell(by, { t: 'board', pages: this.pages, shown: this.shown });
        this.#tell(by, { t: 'boardPut', objects: [...this.objects.values()] });
        this.#tellHistory(by);
    }

    store(file) {
        return this.#files.push(file);
    }

    async read(id) {
        if (!this.#files[id - 1])
            throw new Error('not found');
        return this.#files[id - 1];
    }

    take(by, frame) {
        this.requests.push({ by, ...frame });
        if (this.refuseNext) {
            this.#tell(by, { t: 'refused', ...this.refuseNext });
            this.refuseNext = null;
            return;
        }
        this[frame.t](by, frame);
        this.#tellHistory(by);
    }

    boardAdd(by, { page, objects }) {
        if (objects.some(({ id }) => this.objects.has(id)))
            return this.#tell(by, { t: 'refused', of: 'boardAdd', code: 'conflict', message: 'This id is on the board already.' });
        this.#perform(by, objects.map(object => ({ before: null, after: { ...object, page, by, z: ++this.#top } })));
    }

    boardChange(by, { objects }) {
        if (objects.some(({ id }) => !this.objects.has(id)))
            return this.#tell(by, { t: 'refused', code: 'not_found', message: 'Somebody has deleted this from the board.' });
        this.#perform(by, objects.map(object => ({ before: this.objects.get(object.id), after: { ...this.objects.get(object.id), ...object } })));
    }

    boardExtend(by, { id, points }) {
        const object = this.objects.get(id);
        if (!object)
            return this.#tell(by, { t: 'refused', code: 'not_found', message: 'Somebody has deleted this from the board.' });
        object.points.push(...points);
        object.version = ++this.#version;
        this.#tellAll({ t: 'boardExtended', id, version: object.version, points });
    }

    boardDelete(by, { ids }) {
        this.#perform(by, ids.filter(id => this.objects.has(id)).map(id => ({ before: this.objects.get(id), after: null })));
    }

    boardOrder(by, { ids, to }) {
        const there = ids.filter(id => this.objects.has(id));
        this.#perform(by, there.map(id => ({ before: this.objects.get(id), after: { ...this.objects.get(id), z: to === 'front' ? ++this.#top : --this.#bottom } })));
    }

    boardClear(by, { page }) {
        this.#perform(by, [...this.objects.values()].filter(object => object.page === page).map(before => ({ before, after: null })));
    }

    boardUndo(by) {
        const step = this.#stack(this.#done, by).pop();
        if (!step)
            return;
        this.#stack(this.#undone, by).push(step);
        this.#commit(step.map(({ before, after }) => ({ before: after, after: before })));
    }

    boardRedo(by) {
        const step = this.#stack(this.#undone, by).pop();
        if (!step)
            return;
        this.#stack(this.#done, by).push(step);
        this.#commit(step);
    }

    boardPageAdd(by, { page, name }) {
        this.#setPages([...this.pages, { id: page, name }]);
    }

    boardPageRename(by, { page, name }) {
        this.#setPages(this.pages.map(each => each.id === page ? { id: page, name } : each));
    }

    boardPageRemove(by, { page }) {
        for (const object of [...this.objects.values()].filter(each => each.page === page))
            this.objects.delete(object.id);
        this.#setPages(this.pages.filter(each => each.id !== page));
    }

    boardPageMove(by, { page, to }) {
        const others = this.pages.filter(each => each.id !== page);
        this.#setPages(others.toSpliced(to, 0, this.pages.find(each => each.id === page)));
    }

    boardShow(by, { page }) {
        this.shown = page;
        this.#tellAll({ t: 'boardShown', page, by });
    }

    boardPoint(by, { page, x, y }) {
        this.#tellAll({ t: 'boardPointer', page, x, y, by }, by);
    }

    #tellHistory(by) {
        this.#tell(by, { t: 'boardHistory', undo: this.#stack(this.#done, by).length, redo: this.#stack(this.#undone, by).length });
    }

    #setPages(pages) {
        this.pages = pages;
        this.#tellAll({ t: 'boardPages', pages });
    }

    #perform(by, step) {
        if (step.length === 0)
            return;
        this.#stack(this.#done, by).push(step);
        this.#undone.set(by, []);
        this.#commit(step);
    }

    #commit(step) {
        const put = [];
        const removed = [];
        for (const { before, after } of step) {
            if (!after) {
                this.objects.delete(before.id);
                removed.push(before.id);
                continue;
            }
            const object = Object.assign(after, { version: ++this.#version });
            this.objects.set(object.id, object);
            put.push(structuredClone(object));
        }
        if (removed.length > 0)
            this.#tellAll({ t: 'boardRemoved', ids: removed });
        if (put.length > 0)
            this.#tellAll({ t: 'boardPut', objects: put });
    }

    #stack(stacks, by) {
        if (!stacks.has(by))
            stacks.set(by, []);
        return stacks.get(by);
    }

    #tell(by, frame) {
        const receive = this.#people.get(by);
        const sent = structuredClone(frame);
        setTimeout(() => receive?.(sent), 20);         // who is not here hears nothing
    }

    #tellAll(frame, except = 0) {
        for (const by of this.#people.keys()) {
            if (by !== except)
                this.#tell(by, frame);
        }
    }
}
