// SPDX-License-Identifier: GPL-3.0-or-later
// All links of this person: one to each receiver, one from each sender, and for a moment those that others take the place of.
import { InLink } from './inlink.js';
import { OutLink } from './outlink.js';

/** @typedef {import('./sendcaps.js').Slot} Slot */
/** @typedef {import('./roommodel.js').Person} Person */
/**
 * @typedef {{link: InLink, people: Map<string, Person>, isPast: boolean}} OldLink  people: whose streams it has, by the ids they had then;
 * isPast: nobody has said since what they send now
 */

/**
 * @typedef {object} Surroundings
 * @property {(ice: RTCIceServer[]) => RTCPeerConnection} makePeer
 * @property {() => MediaStream} makeStream
 * @property {(frame: object) => void} send
 * @property {() => void} changed  what comes is other than before
 * @property {(id: string) => Person | undefined} personOf  somebody who is or was in
 * @property {(run: () => void, ms: number) => any} setTimer
 * @property {(timer: any) => void} clearTimer
 * @property {() => number} random
 * @property {() => number} now  monotonic, in ms
 */

/** How long an old picture stays while the new one is on its way. */
const oldMs = 5000;
/** So many links from somebody that never stood: something is in the way. */
const manyFailures = 2;

export class MediaLinks {
    #around;
    #parts;
    /** @type {'none' | 'mesh' | 'server'} */
    #mode = 'none';
    /** @type {RTCIceServer[]} */
    #ice = [];
    /** @type {Map<string, OutLink>} by receiver */
    #out = new Map();
    /** @type {Map<string, InLink>} by sender */
    #in = new Map();
    /** @type {Set<OldLink>} the newest last */
    #old = new Set();
    /** @type {Map<string, number>} links in a row that never stood, by sender */
    #failures = new Map();

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = around;
        this.#parts = {
            ...around, makePeer: () => around.makePeer(this.#ice), changed: () => this.#changed(), failed: link => this.#failed(link),
        };
    }

    /**
     * The node says how streams move from now on. Links that move otherwise end, a moment later.
     * @param {'none' | 'mesh' | 'server'} mode
     * @param {RTCIceServer[]} ice
     */
    begin(mode, ice) {
        this.#ice = ice;
        if (mode !== this.#mode)
            this.startAnew();
        this.#mode = mode;
    }

    /** Nobody knows this person's links any more, as after coming back: all are made anew. */
    startAnew() {
        for (const link of this.#out.values())
            link.abandon(oldMs);
        this.#out.clear();
        for (const link of this.#in.values())
            this.#keep(link, true);
        this.#in.clear();
        this.#failures.clear();
    }

    /**
     * What is sent, and to whom.
     * @param {string[]} receivers  ids; of a server its own, which is empty
     * @param {Map<Slot, MediaStreamTrack>} tracks
     */
    send(receivers, tracks) {
        const wanted = tracks.size > 0 ? receivers : [];
        for (const [peer, link] of this.#out) {
            if (!wanted.includes(peer)) {
                this.#out.delete(peer);
                link.close();
            }
        }
        for (const peer of wanted) {
            if (!this.#out.has(peer))
                this.#out.set(peer, new OutLink(this.#parts, peer));
            this.#out.get(peer).setTracks(tracks, { isServer: this.#mode === 'server', receivers: wanted.length });
        }
    }

    /** @param {any} frame  a `signal` */
    receive(frame) {
        const { from, link: token } = frame;
        if (this.#mode === 'none' || (this.#mode === 'server') !== (from === ''))
            return;
        const incoming = this.#in.get(from);
        const outgoing = this.#out.get(from);
        if (frame.offer !== undefined)
            this.#offered(frame, incoming);
        else if (outgoing?.token === token)
            outgoing.receive(frame);
        else if (incoming?.token !== token)
            return;                         // of a link that is no more
        else if (frame.bye)
            this.#forget(incoming);
        else if (frame.candidate)
            incoming.receive(frame);
    }

    /**
     * Somebody has left.
     * @param {string} id
     * @param {boolean} mayReturn  it was the connection that broke: what still comes is seen for a moment
     */
    left(id, mayReturn) {
        const link = this.#in.get(id);
        this.#in.delete(id);
        this.#failures.delete(id);
        if (link && mayReturn)
            this.#keep(link, true);
        else
            link?.close();
        this.#around.changed();
    }

    /**
     * What receives one track of somebody. A new one that brings nothing yet gives way to the old one.
     * @param {Person} person
     * @param {Slot} slot
     * @returns {RTCRtpReceiver | null}
     */
    receiverOf(person, slot) {
        const now = this.#newReceiver(person.id, slot);
        return now && !now.track.muted ? now : this.#oldReceiver(person, slot) ?? now;
    }

    /** Who sent something before all was made anew, or before they were lost: they may not be back yet. @returns {Person[]} */
    get pastPeople() {
        return [...new Map(this.#past.flatMap(({ people }) => [...people.values()]).map(person => [person.userId, person])).values()];
    }

    /** What somebody sent before. @param {Person} person @returns {Slot[]} */
    pastSlotsOf(person) {
        return this.#past.flatMap(old => old.link.places.filter(place => isOf(old, place, person)).map(({ slot }) => slot));
    }

    get #past() {
        return [...this.#old].filter(({ isPast }) => isPast);
    }

    /** Whether links from somebody, or from the server, were tried several times and none stood. @param {string} id */
    isStuck(id) {
        const sender = this.#mode === 'server' ? '' : id;
        return !this.#in.get(sender)?.wasConnected && (this.#failures.get(sender) ?? 0) >= manyFailures;
    }

    /** Whether pictures are left out on the way to somebody, so that sound gets there. */
    get isThin() {
        return [...this.#out.values()].some(link => link.isThin);
    }

    close() {
        for (const link of [...this.#out.values(), ...this.#in.values(), ...[...this.#old].map(({ link: old }) => old)])
            link.close();
        this.#out.clear();
        this.#in.clear();
        this.#old.clear();
    }

    /** @param {any} frame @param {InLink | undefined} last  from there */
    #offered(frame, last) {
        if (last?.token === frame.link) {
            last.receive(frame);
            return;
        }
        if (last) {
            this.#count(last);
            this.#keep(last, false);
        }
        const link = new InLink(this.#parts, frame.from, frame.link);
        this.#in.set(frame.from, link);
        link.receive(frame);
    }

    /** @param {InLink} link  which is no more */
    #forget(link) {
        this.#count(link);
        this.#in.delete(link.peer);
        this.#keep(link, false);
        this.#around.changed();
    }

    #failed(link) {
        if (this.#in.get(link.peer) === link)
            this.#forget(link);
    }

    #count(link) {
        this.#failures.set(link.peer, link.wasConnected ? 0 : (this.#failures.get(link.peer) ?? 0) + 1);
    }

    /** @param {InLink} link  that is seen until another takes its place @param {boolean} isPast */
    #keep(link, isPast) {
        const ids = new Set(link.places.map(({ person }) => person));
        const people = new Map([...ids].map(id => [id, this.#around.personOf(id)]).filter(([, person]) => person));
        if (!link.wasConnected || people.size === 0) {
            link.close();
            return;
        }
        const old = { link, people, isPast };
        this.#old.add(old);
        this.#around.setTimer(() => this.#drop(old), oldMs);
    }

    /** @param {OldLink} old */
    #drop(old) {
        if (!this.#old.delete(old))
            return;
        old.link.close();
        this.#around.changed();
    }

    #changed() {
        for (const old of [...this.#old]) {
            if (old.link.places.every(place => this.#isReplaced(old, place)))
                this.#drop(old);
        }
        this.#around.changed();
    }

    /** @param {OldLink} old @param {import('./inlink.js').Place} place */
    #isReplaced(old, place) {
        return [...this.#in.values()].some(link => link.places.some(({ person, slot, receiver }) =>
            slot === place.slot && !receiver.track.muted && isOf(old, place, this.#around.personOf(person))));
    }

    #newReceiver(id, slot) {
        for (const link of this.#in.values()) {
            const found = link.places.find(place => place.person === id && place.slot === slot);
            if (found)
                return found.receiver;
        }
        return null;
    }

    #oldReceiver(person, slot) {
        for (const old of [...this.#old].reverse()) {
            const found = old.link.places.find(place => place.slot === slot && place.receiver.track.readyState === 'live' && isOf(old, place, person));
            if (found)
                return found.receiver;
        }
        return null;
    }
}

/**
 * Whether a stream of an old link is of somebody, who may have come back under another id.
 * @param {OldLink} old
 * @param {import('./inlink.js').Place} place
 * @param {Person | undefined} person
 */
function isOf(old, place, person) {
    return place.person === person?.id || person !== undefined && old.people.get(place.person)?.userId === person.userId;
}
