// SPDX-License-Identifier: GPL-3.0-or-later
// Which microphone, camera and loudspeaker are used, whether they work, and push to talk, in a dialog.
import { DeviceSection } from './devicesection.js';
import { openDialog } from './dialog.js';
import { make } from './dom.js';
import { InputTest } from './inputtest.js';
import { LevelMeter } from './levelmeter.js';
import { pushToTalkForm } from './pushtotalk.js';
import { playTestSound } from './testsound.js';

/**
 * @typedef {object} Surroundings
 * @property {import('./i18n.js').I18n} i18n
 * @property {import('./devices.js').Devices} devices
 * @property {import('./mediachoices.js').MediaChoices} choices
 * @property {boolean} hasCamera  the room
 * @property {(kind: import('./devices.js').DeviceKind) => void} chosen  another one is to be used at once
 * @property {() => void} talkChanged  push to talk, or its key
 */

/** @param {Surroundings} around */
export function openDeviceDialog({ i18n, devices, choices, hasCamera, chosen, talkChanged }) {
    const closed = new AbortController();
    const meter = new LevelMeter(i18n);
    const picture = make('video', { class: 'own-picture is-mirrored', autoplay: true, playsinline: true, muted: true, hidden: true, 'aria-label': () => i18n.t('media.test.picture') });
    const listen = make('button', { type: 'button', text: () => i18n.t('media.test.sound'), onclick: playSound });
    const canChooseSpeaker = 'setSinkId' in HTMLMediaElement.prototype;

    const microphone = input('microphone', meter.element, track => meter.show(track));
    const camera = input('camera', picture, track => {
        picture.hidden = !track;
        picture.srcObject = track && new MediaStream([track]);
    });
    const speaker = new DeviceSection(i18n, devices, 'speaker', { chosen: () => chosen('speaker'), tryAgain: () => void playSound() }, listen);
    const inputs = hasCamera ? [camera, microphone] : [microphone];

    const dialog = openDialog(i18n, () => i18n.t('media.devices'), make('div', { class: 'device-test' },
        make('p', { class: 'device-lead', text: () => i18n.t('media.test.lead') }),
        ...inputs.map(({ section }) => section.element),
        ...canChooseSpeaker ? [speaker.element] : [make('div', { class: 'device' }, make('p', { text: () => i18n.t('media.test.speakerHelp') }), listen)],
        pushToTalkForm(i18n, choices, talkChanged)));
    dialog.addEventListener('close', () => {
        closed.abort();
        inputs.forEach(({ test }) => test.stop());
    });
    devices.whenChanged(() => void devicesChanged(), closed.signal);
    void testAll();

    /**
     * @param {'microphone' | 'camera'} kind
     * @param {HTMLElement} trial
     * @param {(track: MediaStreamTrack | null) => void} show
     */
    function input(kind, trial, show) {
        const choose = () => {
            chosen(kind);
            void test.start();
        };
        const section = new DeviceSection(i18n, devices, kind, { chosen: choose, tryAgain: () => void test.start().then(refresh) }, trial);
        const test = new InputTest(devices, kind, show, key => section.tell(key));
        return { section, test };
    }

    /** One after the other: each asks the person for leave. The names of devices are known afterwards. */
    async function testAll() {
        for (const { test } of inputs) {
            if (!closed.signal.aborted)
                await test.start();
        }
        await refresh();
    }

    /** @returns {Promise<boolean[]>} of each input, whether there is any */
    async function refresh() {
        await speaker.refresh('');
        return Promise.all(inputs.map(({ section, test }) => section.refresh(test.deviceId)));
    }

    /** What was missing may be there now. */
    async function devicesChanged() {
        const isThere = await refresh();
        const idle = inputs.filter(({ test }, i) => isThere[i] && !test.isRunning);
        await Promise.all(idle.map(({ test }) => test.start()));
    }

    async function playSound() {
        listen.disabled = true;
        speaker.tell('');
        try {
            await playTestSound((await devices.chosen('speaker'))?.deviceId ?? '');
        } catch {
            speaker.tell('media.error.speaker');
        }
        listen.disabled = false;
    }
}
