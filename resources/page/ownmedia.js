// SPDX-License-Identifier: GPL-3.0-or-later
// This person's own voice, picture and screen: from the buttons and devices to what the node grants.
import { openDeviceDialog } from './devicedialog.js';
import { Devices } from './devices.js';
import { MediaBar } from './mediabar.js';
import { rightFor } from './mediamodel.js';
import { OwnStreams } from './ownstreams.js';
import { Publication } from './publication.js';
import { listenToTalkKey, usualTalkKey } from './talkkey.js';
import { Voice } from './voice.js';

/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */

/**
 * @typedef {object} Surroundings
 * @property {import('./i18n.js').I18n} i18n
 * @property {import('./mediamodel.js').MediaModel} media
 * @property {import('./meetingmodel.js').MeetingModel} meeting
 * @property {import('./mediachoices.js').MediaChoices} choices
 * @property {import('./medianotes.js').MediaNotes} notes
 * @property {(id: string) => string} nameOf
 * @property {(frame: object) => boolean} ask  the room, where a refusal is shown; false: not in it
 * @property {(frame: object) => void} send  the room, silently
 * @property {(note: import('./meetingmodel.js').Note) => void} note  for the person to read
 * @property {() => void} changed  other streams are on, or granted
 * @property {() => void} looksChanged  only how it looks
 * @property {(deviceId: string) => void} useSpeaker  empty: the system's own
 * @property {AbortSignal} closed
 */

export class OwnMedia {
    #around;
    #devices;
    #isIn = false;

    /** @param {Surroundings} around */
    constructor(around) {
        this.#around = around;
        const { i18n, meeting, choices, notes, ask, send, note, closed } = around;
        this.#devices = new Devices(choices);
        this.streams = new OwnStreams({
            devices: this.#devices,
            changed: () => this.#changed(),
            failed: (kind, key) => notes.tell(key, () => void this.#toggle(kind)),
            replaced: (kind, label) => note({ key: `media.note.replaced.${kind}`, values: { label } }),
        });
        this.voice = new Voice({ askMuted: on => send({ t: 'mute', id: meeting.you, on }), changed: () => this.#voiceChanged() });
        this.publication = new Publication({ ask: streams => ask({ t: 'publish', streams }), taken: kinds => kinds.forEach(kind => this.streams.stop(kind)) });
        this.bar = new MediaBar(i18n, {
            toggle: kind => void this.#toggle(kind), press: () => this.voice.press(), release: () => this.voice.release(), devices: () => this.openDevices(),
        });
        this.voice.isHoldNeeded = choices.get('pushToTalk') ?? false;
        listenToTalkKey(this.voice, () => choices.get('talkKey') ?? usualTalkKey, closed);
        this.#devices.whenChanged(() => this.#devicesChanged(), closed);
    }

    /** What is sent: what is on and granted. */
    get tracks() {
        return this.streams.tracksOf(this.publication.granted);
    }

    /** Whether others hear this person, or would if they held the key. */
    get isHeard() {
        return this.streams.isOn('microphone') && this.voice.isOpen;
    }

    /** @param {boolean} isIn  the room */
    setConnected(isIn) {
        this.#isIn = isIn;
        if (!isIn)
            this.publication.end();
    }

    /** The node has told for the first time, since this person is in, who is muted. */
    begin() {
        const { meeting } = this.#around;
        this.voice.begin(meeting.isMuted(meeting.you), this.streams.isOn('microphone'));
    }

    /** The node has told how media stands. */
    mediaTold() {
        const { media, meeting } = this.#around;
        if (media.mode !== 'none') {
            this.publication.begin(media.streamsOf(meeting.you));
            return;
        }
        this.publication.end();
        if (media.lack !== 'server_lost')       // which comes back by itself
            this.streams.stopAll();
    }

    /** What the person may not do any more ends here too, whatever the node does. */
    dropForbidden() {
        for (const kind of this.streams.kinds) {
            if (!this.#may(kind))
                this.streams.stop(kind);
        }
    }

    update() {
        const { media } = this.#around;
        this.bar.element.hidden = !media.isThere;
        this.bar.show({ microphone: this.#shown('microphone'), camera: this.#shown('camera'), screen: this.#shown('screen') });
    }

    openDevices() {
        const { i18n, choices, media } = this.#around;
        openDeviceDialog({
            i18n, choices, devices: this.#devices, hasCamera: !media.isAudioOnly,
            chosen: kind => void (kind === 'speaker' ? this.useSpeaker() : this.streams.replace(kind)),
            talkChanged: () => { this.voice.isHoldNeeded = choices.get('pushToTalk') ?? false; },
        });
    }

    /** Sounds come from the loudspeaker that was chosen. */
    async useSpeaker() {
        this.#around.useSpeaker((await this.#devices.chosen('speaker'))?.deviceId ?? '');
    }

    /** @param {StreamKind} kind */
    #may(kind) {
        const { media, meeting } = this.#around;
        return meeting.may(meeting.you, rightFor[kind]) && !(kind === 'camera' && media.isAudioOnly) && !(kind === 'screen' && media.hasNoScreens);
    }

    #changed() {
        this.publication.want(this.streams.kinds);
        this.#around.changed();
    }

    #voiceChanged() {
        this.streams.setOpen(this.voice.isHeard);
        this.#around.looksChanged();
    }

    #devicesChanged() {
        void this.streams.devicesChanged();
        void this.useSpeaker();
    }

    /** @param {StreamKind} kind */
    async #toggle(kind) {
        const { state } = this.#shown(kind);
        this.#around.notes.clear();
        if (state === 'forbidden')
            this.#around.ask({ t: 'apply', right: rightFor[kind] });
        else if (state === 'starting' || state === 'on' && kind !== 'microphone')
            this.streams.stop(kind);
        else if (state === 'on')
            this.voice.close();
        else if (await this.streams.start(kind) && kind === 'microphone')
            this.voice.open();
    }

    /** @param {StreamKind} kind @returns {import('./mediabar.js').Shown} */
    #shown(kind) {
        const { media } = this.#around;
        const isHidden = kind === 'camera' && media.isAudioOnly || kind === 'screen' && (media.hasNoScreens || !this.#devices.canShareScreen);
        return { state: this.#stateOf(kind), name: this.#around.nameOf(this.voice.mutedBy), isHidden };
    }

    /** @param {StreamKind} kind @returns {import('./mediabar.js').StreamState} */
    #stateOf(kind) {
        const { media, meeting } = this.#around;
        if (this.streams.isStarting(kind))
            return 'starting';
        if (this.streams.isOn(kind))
            return kind === 'microphone' ? this.#voiceState : 'on';
        if (!this.#isIn || media.mode === 'none' || meeting.isWaiting)
            return 'away';
        if (this.#may(kind))
            return 'off';
        return meeting.hasApplied(meeting.you, rightFor[kind]) ? 'asked' : 'forbidden';
    }

    /** @returns {import('./mediabar.js').StreamState} */
    get #voiceState() {
        const { isHoldNeeded, isHeard, isOpen, mutedBy } = this.voice;
        if (isHoldNeeded)
            return isHeard ? 'holding' : 'hold';
        return isOpen ? 'on' : mutedBy ? 'mutedBy' : 'muted';
    }
}
