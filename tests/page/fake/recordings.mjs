// SPDX-License-Identifier: GPL-3.0-or-later
// The recordings of the fake cluster, which all its nodes share. Every one that is done shows the same film of twelve seconds.
import { readFile } from 'node:fs/promises';
import { png } from './png.mjs';

const film = await readFile(new URL('film.webm', import.meta.url));
const poster = png(320, 180, [15, 95, 99]);

export class FakeRecordings {
    ranges = [];                // of the film, as they were asked for
    isTimelineLost = false;
    #recordings = new Map();    // id -> recording with its timeline

    /** As if the room had been recorded. */
    add(room, { state = 'done', progress = 0, failure = '', by = { id: 1, name: 'Ada Lovelace' }, startedAt = Date.UTC(2026, 2, 2, 9, 30), mayRemove = true, events = [] } = {}) {
        const isDone = state === 'done';
        const recording = {
            id: this.#recordings.size + 1, room: { id: room.id, name: room.name }, name: room.name, comment: '', by, interview: room.type === 'interview', state, progress, failure,
            startedAt, endedAt: state === 'recording' ? null : startedAt + 12000, durationMs: isDone ? 12008 : 0, width: isDone ? 320 : 0, height: isDone ? 180 : 0,
            size: isDone ? film.length : 0, mayRemove, events,
        };
        this.#recordings.set(recording.id, recording);
        return recording;
    }

    has(id) {
        return this.#recordings.has(id);
    }

    /** What the node answers; null: it is about something else. */
    answer(method, path, query, headers, session) {
        const [, id, part] = /^recordings(?:\/(\d+))?(?:\/(\w+))?$/.exec(path) ?? [];
        if (path !== 'recordings' && id === undefined)
            return null;
        const { onlyRecording } = session.user;
        const mayBeSeen = ([, each]) => onlyRecording === undefined || each.id === onlyRecording;
        if (id === undefined) {
            const seen = [...this.#recordings].filter(mayBeSeen).map(([, each]) => each).filter(each => !query.has('room') || each.room.id === Number(query.get('room')));
            const page = seen.sort((a, b) => b.startedAt - a.startedAt || b.id - a.id).slice(0, Number(query.get('max')));
            return { status: 200, json: { recordings: page.map(shown), total: seen.length } };
        }
        const recording = this.#recordings.get(Number(id));
        if (!recording || !mayBeSeen([null, recording]))
            return refusal(404, 'not_found');
        switch (`${method} ${part ?? ''}`) {
        case 'GET ':
            return { status: 200, json: shown(recording) };
        case 'DELETE ':
            this.#recordings.delete(recording.id);
            return { status: 204 };
        case 'GET media':
            return this.#film(headers.range);
        case 'GET poster':
            return { status: 200, file: poster, headers: { 'Content-Type': 'image/png' } };
        case 'GET timeline':
            return this.isTimelineLost ? refusal(503, 'unavailable') : { status: 200, json: { durationMs: recording.durationMs, events: recording.events } };
        default:
            return refusal(404, 'not_found');
        }
    }

    #film(range) {
        const headers = { 'Content-Type': 'video/webm', 'Accept-Ranges': 'bytes' };
        const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
        if (from === undefined)
            return { status: 200, file: film, headers };
        this.ranges.push(range);
        const last = to ? Math.min(Number(to), film.length - 1) : film.length - 1;
        return {
            status: 206, file: film.subarray(Number(from), last + 1), headers: { ...headers, 'Content-Range': `bytes ${from}-${last}/${film.length}` },
        };
    }
}

function shown({ events, ...recording }) {
    return recording;
}

function refusal(status, code) {
    return { status, json: { error: { code, message: `The fake says ${code}.`, remedy: '' } } };
}
