// SPDX-License-Identifier: GPL-3.0-or-later
// Voice, video and screens of a room: what the node tells becomes links, and what comes by them pictures and sound.
import { Hearing } from './hearing.js';
import { MediaChoices } from './mediachoices.js';
import { MediaLinks } from './medialinks.js';
import { MediaModel, allKinds } from './mediamodel.js';
import { MediaNotes } from './medianotes.js';
import { OwnMedia } from './ownmedia.js';
import { actionsFor } from './personactions.js';
import { RecordMark } from './recordmark.js';
import { roomPictures } from './roompictures.js';
import { keepAwake } from './keepawake.js';
import { kindOfSlot, soundSlots } from './sendcaps.js';
import { Sounds } from './sounds.js';
import { timeAndChance } from './timeandchance.js';
import { VideoStage } from './videostage.js';
import { WatchList } from './watchlist.js';

/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */
/** @typedef {import('./roommodel.js').Person} Person */

/**
 * @typedef {object} Surroundings
 * @property {import('./i18n.js').I18n} i18n
 * @property {import('./roommodel.js').RoomModel} model
 * @property {import('./meetingmodel.js').MeetingModel} meeting
 * @property {(frame: object) => boolean} ask  the room, where a refusal is shown; false: not in it
 * @property {(frame: object) => void} send  the room, silently
 * @property {(action: import('./personactions.js').Action, person: Person) => void} act
 * @property {(note: import('./meetingmodel.js').Note) => void} note  for the person to read
 * @property {() => void} changed
 * @property {() => void} spoken  it is other people who speak
 * @property {HTMLElement} board
 * @property {() => boolean} isBoardUsed
 * @property {AbortSignal} closed
 */

/** After these the person may do other things than before, or others are there to send to. */
const changing = ['entered', 'left', 'meeting', 'media', 'muted', 'published', 'rights', 'waiting'];

export class RoomMedia {
    model = new MediaModel();
    #around;
    #links;
    #own;
    #hearing;
    #sounds;
    #watch = new WatchList();
    #you = '';
    #isTold = false;            // who is muted, since this person is in
    #isBegun = false;           // the node has told how media stands, and can be told things
    #isIn = false;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = around;
        const { i18n, model, meeting, ask, closed } = around;
        const choices = new MediaChoices();
        this.notes = new MediaNotes(i18n, { devices: () => this.#own.openDevices(), playSound: () => this.#sounds.playAll() });
        this.#sounds = new Sounds(isRefused => this.notes.showSound(isRefused));
        this.#links = new MediaLinks({
            ...timeAndChance, makePeer: iceServers => new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' }), makeStream: () => new MediaStream(),
            send: around.send, changed: () => this.#changed(), personOf: id => model.personOf(id),
        });
        this.#own = new OwnMedia({
            ...around, media: this.model, choices, notes: this.notes, nameOf: id => model.nameOf(id),
            changed: () => this.#follow(), looksChanged: around.changed, useSpeaker: id => this.#sounds.useSpeaker(id),
        });
        this.bar = this.#own.bar.element;
        this.record = new RecordMark(i18n, this.model, ask);
        this.#hearing = new Hearing({
            levels: () => this.#levels(), changed: isOtherMain => this.#speakersChanged(isOtherMain), own: level => this.#own.bar.showLevel(level),
        }, closed);
        this.stage = new VideoStage(i18n, {
            choices, board: around.board, isBoardUsed: around.isBoardUsed, actions: picture => this.#actionsFor(picture, meeting),
            changed: () => this.#tellWatched(), closed,
        });
        this.stage.element.append(this.#sounds.element);
        void this.#own.useSpeaker();
        keepAwake(() => this.stage.isUsed, closed);
        document.addEventListener('visibilitychange', () => this.#tellWatched(), { signal: closed });
    }

    /**
     * Takes in a frame that the models of the room and of the meeting know already.
     * @param {any} frame
     * @returns {import('./meetingmodel.js').Note[]}
     */
    told(frame) {
        const notes = this.model.apply(frame);
        switch (frame.t) {
        case 'joined':
            this.#joined(frame);
            break;
        case 'left':
            this.#links.left(frame.id, frame.reason === 'lost');
            this.#hearing.speakers.forget(frame.id);
            break;
        case 'meeting':
            if (!this.#isTold)
                this.#own.begin();
            this.#isTold = true;
            break;
        case 'media':
            this.#isBegun = true;
            this.#links.begin(this.model.mode, this.model.ice);
            this.#watch.begin();
            this.#own.mediaTold();
            break;
        case 'published':
            if (frame.id === this.#you)
                this.#own.publication.told(this.model.streamsOf(frame.id));
            break;
        case 'muted':
            if (frame.id === this.#you)
                this.#own.voice.told(frame.on, frame.by === frame.id ? '' : frame.by);
            break;
        case 'signal':
            this.#links.receive(frame);
            break;
        }
        if (['meeting', 'rights', 'waiting', 'media'].includes(frame.t))
            this.#own.dropForbidden();
        if (changing.includes(frame.t))
            this.#follow();
        return notes;
    }

    /** What was asked for is not done. @param {any} frame  `refused` */
    refused(frame) {
        if (frame.of === 'publish')
            this.#own.publication.refused();
    }

    /** @param {boolean} isIn  the room */
    setConnected(isIn) {
        this.#isIn = isIn;
        this.#isBegun &&= isIn;
        this.#own.setConnected(isIn);
    }

    /** Whether somebody is heard right now. @param {string} id */
    isSpeaking(id) {
        return this.#hearing.speakers.isSpeaking(id);
    }

    /** Shows how things stand. */
    update() {
        const { mode, lack, maxPeople } = this.model;
        this.#own.update();
        this.record.update(this.#isIn);
        this.notes.showLack(this.#isIn ? lack : '', maxPeople);
        this.notes.showThin(this.#links.isThin && this.#own.streams.kinds.some(kind => kind !== 'microphone'));
        this.stage.show(this.#picturesOf(mode === 'none' ? [] : this.#people), this.#hearing.speakers.main);
        this.#tellWatched();
    }

    /** The room is over for this person. */
    end() {
        this.model.forget();
        this.#own.streams.stopAll();
        this.#links.close();
        this.#play();
        this.update();
    }

    close() {
        this.end();
        this.stage.close();
        this.#hearing.close();
    }

    /** With another id nobody knows the links of before; with the same one only what was missed is told. */
    #joined({ you }) {
        const isOther = you !== this.#you;
        this.#you = you;
        this.#isBegun = false;
        this.#isTold = !isOther;
        if (!isOther)
            return;
        this.#own.publication.end();
        this.#links.startAnew();
    }

    /** What is published is sent to everybody who takes it. Until the node has told who that is, and while it is gone, the links stay as they are. */
    #follow() {
        const { mode, meshIds } = this.model;
        if (this.#isBegun)
            this.#links.send(mode === 'server' ? [''] : meshIds.filter(id => id !== this.#you), this.#own.tracks);
        this.#hearing.listenTo(this.#own.streams.track('microphone') ?? null);
        this.#changed();
    }

    #changed() {
        this.#play();
        this.#around.changed();
    }

    /** At once: a page that nobody looks at shows nothing, but people listen to it. */
    #play() {
        const others = this.model.mode === 'none' ? [] : this.#people.filter(({ id }) => id !== this.#you);
        this.#sounds.set(others.flatMap(person => this.#soundsOf(person)));
    }

    /** Who is in, and who just was. @returns {Person[]} */
    get #people() {
        const here = [...this.#around.model.people.values()];
        const users = new Set(here.map(({ userId }) => userId));
        return [...here, ...this.#links.pastPeople.filter(({ userId }) => !users.has(userId))].sort((a, b) => a.since - b.since);
    }

    /** @param {Person[]} people */
    #picturesOf(people) {
        const { i18n, meeting } = this.#around;
        const { speakers } = this.#hearing;
        return roomPictures({
            people, you: this.#you, showsAll: meeting.type !== 'restricted',
            kindsOf: person => this.#kindsOf(person),
            trackOf: (person, kind) => this.#trackOf(person, kind),
            isHeard: person => this.#isHeard(person),
            isSpeaking: id => speakers.isSpeaking(id),
            lastSpoke: id => speakers.lastSpoke(id),
            isStuck: id => this.#links.isStuck(id),
            personName: (name, isOwn) => isOwn ? i18n.t('media.tile.you', { name }) : name,
            screenName: (name, isOwn) => i18n.t(isOwn ? 'media.tile.ownScreen' : 'media.tile.screen', { name }),
        });
    }

    /** @param {Person} person @returns {StreamKind[]} */
    #kindsOf(person) {
        if (person.id === this.#you)
            return this.#own.streams.kinds;
        const told = this.model.streamsOf(person.id);
        const past = this.#links.pastSlotsOf(person).map(kindOfSlot);
        return told.length > 0 ? told : allKinds.filter(kind => past.includes(kind));
    }

    /** @param {Person} person @param {'camera' | 'screen'} kind */
    #trackOf(person, kind) {
        if (person.id === this.#you)
            return this.#own.streams.track(kind) ?? null;
        const track = this.#links.receiverOf(person, kind)?.track;
        return track && !track.muted ? track : null;
    }

    /** @param {Person} person */
    #isHeard(person) {
        if (person.id === this.#you)
            return this.#own.isHeard;
        return this.#kindsOf(person).includes('microphone') && !this.#around.meeting.isMuted(person.id);
    }

    /** @param {Person} person @returns {import('./sounds.js').Sound[]} */
    #soundsOf(person) {
        const kinds = this.#kindsOf(person);
        return soundSlots.filter(slot => kinds.includes(kindOfSlot(slot))).flatMap(slot => {
            const track = this.#links.receiverOf(person, slot)?.track;
            const isSilent = slot === 'microphone' && this.#around.meeting.isMuted(person.id);
            return track ? [{ key: `${person.id} ${slot}`, track, isSilent }] : [];
        });
    }

    /** How loud everybody is who can be heard, by id. */
    #levels() {
        const heard = [...this.#around.model.people.values()].filter(person => this.#isHeard(person));
        return new Map(heard.map(person => [person.id, this.#levelOf(person)]));
    }

    /** @param {Person} person */
    #levelOf(person) {
        if (person.id === this.#you)
            return this.#own.voice.isHeard ? this.#hearing.ownLevel : 0;
        return this.#links.receiverOf(person, 'microphone')?.getSynchronizationSources()[0]?.audioLevel ?? 0;
    }

    /** @param {boolean} isOtherMain  somebody else has the word */
    #speakersChanged(isOtherMain) {
        this.stage.markSpeakers(id => this.isSpeaking(id));
        this.#around.spoken();
        if (isOtherMain)
            this.#around.changed();
    }

    /** A server is told what is seen, and how large. */
    #tellWatched() {
        if (this.model.mode !== 'server' || !this.#isIn)
            return;
        const { seen, pictures } = this.stage;
        const isLooking = !document.hidden || document.pictureInPictureElement !== null;
        const wishes = pictures.filter(({ isOwn }) => !isOwn).flatMap(({ key, id, isScreen }) => {
            /** @type {'camera' | 'screen'} */
            const kind = isScreen ? 'screen' : 'camera';
            /** @type {import('./watchlist.js').Size} */
            const size = isLooking ? seen.get(key) ?? 'none' : 'none';
            return this.model.has(id, kind) ? [{ id, kind, size }] : [];
        });
        const streams = this.#watch.news(wishes);
        if (streams.length > 0)
            this.#around.send({ t: 'watch', streams });
    }

    /** @param {import('./videostage.js').Picture} picture @param {import('./meetingmodel.js').MeetingModel} meeting */
    #actionsFor({ id, isScreen }, meeting) {
        const { i18n, model, act } = this.#around;
        const person = model.people.get(id);
        if (!person || isScreen || id === this.#you)
            return [];
        return actionsFor(meeting, id).filter(({ checked }) => checked === undefined).map(action => ({ text: () => i18n.t(action.key), run: () => act(action, person) }));
    }
}
