// SPDX-License-Identifier: GPL-3.0-or-later
// How voice and video of a room of the fake cluster stand: who publishes what, signals passed on, who is recorded. The rules are
// the node's (agent/media), as far as the page can tell the difference. What a media server would do is done by `server`, if any.

const rightFor = { microphone: 'speak', camera: 'speak', screen: 'share' };

export class FakeMedia {
    /** none, mesh or server. */
    mode = 'none';
    lack = 'no_media';
    maxPeople = 6;
    isAudioOnly = false;
    hasNoScreens = false;
    recording = null;
    awaitsRecording = false;
    /** What people asked for, the newest last: tests look at it. */
    asked = [];
    /** Signals that are swallowed; a function of who sends and the frame. */
    loses = () => false;
    /** Stands in for Janus: {enter(id), leave(id), publish(id, streams), signal(from, frame)}; it says what it has to say by tellFromServer(). */
    server = null;
    #room;
    #streams = new Map();       // id -> streams
    #inMesh = new Set();        // ids of who was told so

    constructor(room) {
        this.#room = room;
    }

    /** Another way to move streams from now on. */
    use(mode, more = {}) {
        Object.assign(this, { mode, lack: '', ...more });
        this.#streams.clear();
        this.#inMesh.clear();
        for (const member of this.#room.members.values())
            this.welcome(member);
    }

    /** Somebody comes in; those in a mesh with them are told. */
    enter(member) {
        if (this.#meshIds().has(member.person.id))
            this.#tell({ t: 'published', seq: ++this.#room.seq, id: member.person.id, streams: [] }, other => other !== member);
    }

    /** How things stand, after `meeting`. */
    welcome(member) {
        const mode = this.#modeOf(member);
        const known = mode === 'mesh' ? this.#meshIds() : this.#streams.keys();
        const code = mode !== 'none' ? '' : this.mode === 'mesh' ? 'mesh_full' : this.lack;
        if (mode === 'server')
            this.server?.enter(member.person.id);
        if (mode === 'mesh')
            this.#inMesh.add(member.person.id);
        member.send({
            t: 'media', mode, code, message: '', ice: [], iceUntil: 0, maxPeople: this.maxPeople, audioOnly: this.isAudioOnly, noScreens: this.hasNoScreens,
            mayRecord: Boolean(this.mayRecord) && this.#room.meeting.isModerator(member), awaitsRecording: this.awaitsRecording,
            people: [...known].map(id => ({ id, streams: this.#streams.get(id) ?? [] })), recording: this.recording,
        });
    }

    leave({ person: { id } }) {
        this.#streams.delete(id);
        this.#inMesh.delete(id);
        this.server?.leave(id);
        for (const up of this.#meshIds()) {         // somebody moves up
            if (this.#inMesh.has(up))
                continue;
            this.enter(this.#room.members.get(up));
            this.welcome(this.#room.members.get(up));
        }
    }

    /** Rights have changed: who publishes more than they may publishes less. */
    shrink(id) {
        const streams = this.#streams.get(id) ?? [];
        const allowed = streams.filter(kind => this.#room.meeting.may(id, rightFor[kind]));
        if (allowed.length < streams.length)
            this.#publish(id, allowed);
    }

    take(member, frame) {
        this.asked.push({ by: member.person.name, ...frame });
        switch (frame.t) {
        case 'publish':
            this.#asksToPublish(member, frame.streams);
            break;
        case 'signal':
            this.#signal(member, frame);
            break;
        case 'record':
            this.recording = frame.on ? { since: Date.now(), by: member.person.id, name: member.person.name } : null;
            this.#tell({ t: 'recording', seq: ++this.#room.seq, on: frame.on, since: this.recording?.since ?? 0, by: member.person.id, name: member.person.name, id: 1, code: frame.on ? '' : 'stopped' });
            break;
        }
    }

    tellFromServer(to, frame) {
        this.#room.members.get(to)?.send({ t: 'signal', from: '', ...frame });
    }

    #asksToPublish(member, streams) {
        const { id } = member.person;
        const isForbidden = kind => !this.#room.meeting.may(id, rightFor[kind]) || kind === 'camera' && this.isAudioOnly || kind === 'screen' && this.hasNoScreens;
        if (this.#modeOf(member) === 'none')
            member.send({ t: 'refused', of: 'publish', code: 'conflict', message: 'This room has no voice and video at the moment.' });
        else if (streams.some(isForbidden))
            member.send({ t: 'refused', of: 'publish', code: 'forbidden', message: 'You may not do this here.' });
        else if ((this.#streams.get(id) ?? []).join() !== streams.join())
            this.#publish(id, streams);
    }

    #publish(id, streams) {
        this.#streams.set(id, streams);
        this.server?.publish(id, streams);
        this.#tell({ t: 'published', seq: ++this.#room.seq, id, streams });
    }

    #signal(member, { to, ...frame }) {
        const from = member.person.id;
        if (this.loses(member.person.name, frame) || frame.offer && !this.#streams.get(from)?.length)
            return;
        if (to === '')
            this.server?.signal(from, frame);
        else if ([from, to].every(id => this.#meshIds().has(id)))
            this.#room.members.get(to)?.send({ ...frame, from });
    }

    #modeOf(member) {
        return this.mode === 'mesh' && !this.#meshIds().has(member.person.id) ? 'none' : this.mode;
    }

    #meshIds() {
        return new Set(this.mode === 'mesh' ? [...this.#room.members.keys()].slice(0, this.maxPeople) : []);
    }

    #tell(frame, isFor = () => true) {
        for (const member of this.#room.members.values()) {
            if (isFor(member))
                member.send(frame);
        }
    }
}
