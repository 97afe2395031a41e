// SPDX-License-Identifier: GPL-3.0-or-later
// People with voice and video in rooms of the fake cluster, and what comes to them.
import assert from 'node:assert/strict';
import { button, newPerson, patienceMs } from './browser.mjs';

const soundPackets = 25;            // half a second
const shownFrames = 3;              // where many share a slow machine, a camera has one or two in a second

/** Before somebody goes anywhere. @param {RTCConfiguration} [forced]  for all their connections */
export async function prepare(page, forced = {}) {
    await page.addInitScript(keepPeers, forced);
}

/** Keeps all connections of a page where a test finds them. */
function keepPeers(forced) {
    globalThis.peers = [];
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(configuration) {
            super({ ...configuration, ...forced });
            globalThis.peers.push(this);
        }
    };
}

/** Before somebody goes anywhere: theirs is a camera of few pixels. Where many share one machine, larger pictures leave it no time for anything else. */
export async function takeSmallCamera(page) {
    await page.addInitScript(() => {
        const { mediaDevices } = navigator;
        const open = mediaDevices.getUserMedia.bind(mediaDevices);
        mediaDevices.getUserMedia = wanted => open(wanted.video ? { ...wanted, video: { ...wanted.video, width: 320, height: 180 } } : wanted);
    });
}

/** The kinds of addresses that a page's connections go by: 'host', 'relay' and so on. */
export async function waysOf(page) {
    const kinds = await page.evaluate(async () => {
        const live = globalThis.peers.filter(({ connectionState }) => connectionState === 'connected');
        const reports = await Promise.all(live.map(peer => peer.getStats()));
        return reports.flatMap(report => [...report.values()].filter(({ type, nominated }) => type === 'candidate-pair' && nominated)
            .map(({ localCandidateId }) => report.get(localCandidateId).candidateType));
    });
    return [...new Set(kinds)];
}

/** Somebody enters a room on a computer of their own. */
export async function come(browser, cluster, login, room, options = {}) {
    const page = await newPerson(browser, { viewport: { width: 1280, height: 800 }, ...options });
    await prepare(page);
    const { cookie } = cluster.logIn(cluster.users.get(login));
    await page.context().addCookies([{ name: 'atrium_session', value: cookie, url: cluster.url() }]);
    await page.goto(`${cluster.url()}#/room/${room.id}`);
    await page.locator('.room[data-state="joined"]').waitFor();
    return page;
}

export async function speak(page) {
    await button(page, 'Turn on microphone').click();
    await button(page, 'Mute').waitFor();
}

export async function showFace(page) {
    await button(page, 'Start camera').click();
    await button(page, 'Stop camera').waitFor();
}

/** The tile of somebody, or of their screen. */
export function tile(page, name) {
    return page.locator('.tile', { has: page.locator('.tile-name').getByText(name, { exact: true }) });
}

/** Waits until it shows a picture. */
export async function pictureOf(page, name) {
    await tile(page, name).locator('video').first().waitFor({ state: 'attached' });
    await until(() => tile(page, name).locator('video').last().evaluate(video => video.videoWidth > 0), `a picture of ${name}`);
}

/** @param {() => string | Promise<string>} [instead]  ends the message with what there is */
export async function until(condition, what, instead = () => '') {
    const end = Date.now() + patienceMs;
    while (!await condition()) {
        if (Date.now() > end)
            assert.fail(`in vain waited for ${what}${await instead()}`);
        await new Promise(resolve => setTimeout(resolve, 50));
    }
}

/** Of each stream that comes to a page: pictures decoded, and what was heard. */
function received(page) {
    return page.evaluate(async () => {
        const live = globalThis.peers.filter(({ connectionState }) => connectionState === 'connected');
        const reports = await Promise.all(live.map(peer => peer.getStats()));
        return reports.flatMap(report => [...report.values()]).filter(({ type }) => type === 'inbound-rtp')
            .map(({ id, ssrc, kind, framesDecoded = 0, totalAudioEnergy = 0, packetsReceived }) =>
                ({ key: `${id} ${ssrc}`, kind, value: kind === 'video' ? framesDecoded : totalAudioEnergy, packets: packetsReceived }));
    });
}

/** Waits until so many pictures, and so many voices that are not silent, go on coming. */
export async function comes(page, { pictures, voices }) {
    const before = new Map((await received(page)).map(each => [each.key, each]));
    const since = each => before.get(each.key) ?? { value: 0, packets: 0 };
    const moves = each => each.kind === 'video' && each.value >= since(each).value + shownFrames;
    const sounds = each => each.kind === 'audio' && each.value > since(each).value
        && each.packets > since(each).packets + soundPackets;     // what got lost is made up for a moment
    await until(async () => {
        const now = await received(page);
        return now.filter(moves).length >= pictures && now.filter(sounds).length >= voices;
    }, `${pictures} pictures and ${voices} voices`, async () => {
        const states = await page.evaluate(() => globalThis.peers.map(peer => `${peer.connectionState}/${peer.iceConnectionState}/${peer.signalingState}`));
        return `; there is ${JSON.stringify({ states, now: await received(page), before: [...before.values()] })}`;
    });
}
