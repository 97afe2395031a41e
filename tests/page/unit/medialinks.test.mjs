// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MediaLinks } from '../../../resources/page/medialinks.js';
import { Time, settle } from './byhand.mjs';
import { FakePeer, FakeTrack } from './fakepeer.mjs';

/** Links of one person, whose signals go where the test says. */
function links(mode = 'mesh') {
    const time = new Time();
    const peers = [];
    const sent = [];
    const people = new Map(['ada', 'bea', 'cat'].map((id, i) => [id, { id, userId: i + 1, name: id, since: i }]));
    let changes = 0;
    const refusing = new Set();         // so many-th connections
    const media = new MediaLinks({
        setTimer: time.setTimer, clearTimer: time.clearTimer, random: () => 0.5, now: () => time.now,
        makePeer: () => peers[peers.push(Object.assign(new FakePeer(), { refuses: refusing.has(peers.length) })) - 1], makeStream: () => ({}),
        send: frame => sent.push(frame), changed: () => changes++, personOf: id => people.get(id),
    });
    media.begin(mode, []);
    /** What was sent since the last call. */
    const take = () => sent.splice(0);
    return { media, time, peers, people, take, refusing, get changes() { return changes; } };
}

const camera = () => new Map([['camera', new FakeTrack('video')]]);
const voice = () => new Map([['microphone', new FakeTrack('audio')]]);

/** The other side answers the last offer. */
async function answer(world, from, offer, peer) {
    world.media.receive({ t: 'signal', from, link: offer.link, answer: JSON.stringify({ media: [] }) });
    await settle();
    peer.become('connected');
}

/** Somebody offers a stream of each kind. */
async function offer(world, from, link, streams) {
    const media = streams.map(({ mid, kind }) => ({ mid, kind: kind === 'microphone' ? 'audio' : 'video' }));
    world.media.receive({ t: 'signal', from, link, offer: JSON.stringify({ media }), streams });
    await settle();
    return world.peers.at(-1);
}

test('who publishes offers a link to each receiver, with what is in it; candidates go after the offer', async () => {
    const world = links();
    world.media.send(['bea', 'cat'], new Map([...camera(), ...voice()]));
    world.peers[0].find('early');
    await settle();
    world.peers[0].find(null);
    const sent = world.take();
    const toBea = sent.filter(({ to }) => to === 'bea');
    assert.deepEqual(toBea.map(({ offer: sdp, candidate }) => sdp ? 'offer' : candidate.candidate), ['offer', 'early', '']);
    assert.deepEqual(toBea[0].streams.map(({ kind }) => kind).sort(), ['camera', 'microphone']);
    assert.ok(toBea[0].streams.every(({ mid }) => typeof mid === 'string'));
    assert.match(toBea[0].link, /^[A-Za-z0-9_-]{1,32}$/);
    assert.notEqual(toBea[0].link, sent.find(({ to }) => to === 'cat').link);
    assert.ok(world.peers[0].getTransceivers().every(({ direction }) => direction === 'sendonly'));
});

test('what is switched on later is offered on the same link once the last offer is answered; what is off is not in it', async () => {
    const world = links();
    const tracks = voice();
    world.media.send(['bea'], tracks);
    await settle();
    const [first] = world.take();
    world.media.send(['bea'], new Map([...tracks, ...camera()]));
    await settle();
    assert.deepEqual(world.take(), [], 'never two offers on their way');
    await answer(world, 'bea', first, world.peers[0]);
    const [second] = world.take();
    assert.equal(second.link, first.link);
    assert.deepEqual(second.streams.map(({ kind }) => kind), ['microphone', 'camera']);
    await answer(world, 'bea', second, world.peers[0]);
    world.media.send(['bea'], tracks);
    await settle();
    const [third] = world.take();
    assert.deepEqual(third.streams.map(({ kind }) => kind), ['microphone']);
    assert.equal(world.peers.length, 1);
    assert.deepEqual(world.peers[0].getTransceivers().map(({ direction }) => direction), ['sendonly', 'inactive']);
});

test('another device takes the place of the first without an offer', async () => {
    const world = links();
    world.media.send(['bea'], camera());
    await settle();
    await answer(world, 'bea', world.take()[0], world.peers[0]);
    const other = camera();
    world.media.send(['bea'], other);
    await settle();
    assert.deepEqual(world.take(), []);
    assert.equal(world.peers[0].getTransceivers()[0].sender.track, other.get('camera'));
});

test('who leaves, or all when nothing is sent, is told that the link has ended', async () => {
    const world = links();
    world.media.send(['bea', 'cat'], camera());
    await settle();
    world.take();
    world.media.send(['cat'], camera());
    assert.deepEqual(world.take().map(({ to, bye }) => [to, bye]), [['bea', true]]);
    world.media.send(['cat'], new Map());
    assert.deepEqual(world.take().map(({ to, bye }) => [to, bye]), [['cat', true]]);
    assert.ok(world.peers.every(({ connectionState }) => connectionState === 'closed'));
});

test('a link that fails, is broken for long, has no answer or is refused is made anew, with another token, later each time', async () => {
    const world = links();
    world.media.send(['bea'], camera());
    await settle();
    const tokens = [world.take()[0].link];
    const waits = [];
    const again = async () => {
        waits.push(world.time.waits[0]);
        await world.time.pass(world.time.waits[0]);
        await settle();
        tokens.push(world.take()[0].link);
    };
    world.peers[0].become('failed');
    await again();
    await world.time.pass(8000);            // nobody answers
    await again();
    world.media.receive({ t: 'signal', from: 'bea', link: tokens.at(-1), bye: true });
    await again();
    await answer(world, 'bea', { link: tokens.at(-1) }, world.peers.at(-1));
    world.peers.at(-1).become('disconnected');
    await world.time.pass(5000);
    await again();
    assert.equal(new Set(tokens).size, 5);
    assert.deepEqual(waits, [...waits].sort((a, b) => a - b));
    assert.ok(waits[0] < waits.at(-1));
});

test('a break that heals leaves the link as it is; once it was steady the next one is made anew soon', async () => {
    const world = links();
    world.media.send(['bea'], camera());
    await settle();
    world.peers[0].become('failed');
    await world.time.pass(2000);
    await answer(world, 'bea', world.take().at(-1), world.peers[1]);
    world.peers[1].become('disconnected');
    await world.time.pass(3000);
    world.peers[1].become('connected');
    await world.time.pass(20000);
    assert.equal(world.peers.length, 2);
    world.peers[1].become('failed');
    assert.ok(world.time.waits[0] <= 500);
});

test('answers and candidates of another link than the latest are nobody\'s', async () => {
    const world = links();
    world.media.send(['bea'], camera());
    await settle();
    const [{ link }] = world.take();
    world.media.receive({ t: 'signal', from: 'bea', link: 'old', answer: '{"media":[]}' });
    world.media.receive({ t: 'signal', from: 'cat', link, candidate: { candidate: 'x' } });
    await settle();
    assert.equal(world.peers[0].remoteDescription, null);
    world.media.receive({ t: 'signal', from: 'bea', link, candidate: { candidate: 'too early' } });
    assert.deepEqual(world.peers[0].candidates, []);
    await answer(world, 'bea', { link }, world.peers[0]);
    assert.deepEqual(world.peers[0].candidates, [{ candidate: 'too early' }]);
});

test('an offer is answered, and what comes is found by whose it is and what', async () => {
    const world = links();
    const peer = await offer(world, 'bea', 'L1', [{ mid: '0', kind: 'microphone' }, { mid: '1', kind: 'screen' }]);
    assert.deepEqual(world.take().map(({ to, link, answer: sdp }) => [to, link, typeof sdp]), [['bea', 'L1', 'string']]);
    const bea = world.people.get('bea');
    const screen = peer.getTransceivers()[1].receiver;
    assert.equal(world.media.receiverOf(bea, 'screen'), screen);
    assert.equal(world.media.receiverOf(bea, 'camera'), null);
    assert.equal(world.media.receiverOf(world.people.get('cat'), 'screen'), null);
    const before = world.changes;
    screen.track.setMuted(false);
    assert.ok(world.changes > before);
});

test('nobody passes a picture off as a voice, or sends in another\'s name', async () => {
    const world = links();
    world.media.receive({ t: 'signal', from: 'bea', link: 'L1', offer: JSON.stringify({ media: [{ mid: '0', kind: 'video' }, { mid: '1', kind: 'video' }] }),
        streams: [{ mid: '0', kind: 'microphone' }, { mid: '1', kind: 'camera', id: 'cat' }, { mid: '7', kind: 'camera' }, { mid: '1', kind: '__proto__' }] });
    await settle();
    assert.equal(world.media.receiverOf(world.people.get('bea'), 'microphone'), null);
    assert.equal(world.media.receiverOf(world.people.get('cat'), 'camera'), null);
    assert.ok(world.media.receiverOf(world.people.get('bea'), 'camera'));
});

test('the old picture stays until the new one plays', async () => {
    const world = links();
    const bea = world.people.get('bea');
    const streams = [{ mid: '0', kind: 'camera' }];
    const old = await offer(world, 'bea', 'L1', streams);
    old.become('connected');
    old.getTransceivers()[0].receiver.track.setMuted(false);
    const next = await offer(world, 'bea', 'L2', streams);
    assert.equal(world.media.receiverOf(bea, 'camera'), old.getTransceivers()[0].receiver);
    assert.notEqual(old.connectionState, 'closed');
    assert.deepEqual(world.media.pastPeople, [], 'what she sends is known');
    next.getTransceivers()[0].receiver.track.setMuted(false);
    assert.equal(world.media.receiverOf(bea, 'camera'), next.getTransceivers()[0].receiver);
    assert.equal(old.connectionState, 'closed');
});

test('or for five seconds', async () => {
    const world = links();
    const streams = [{ mid: '0', kind: 'camera' }];
    const old = await offer(world, 'bea', 'L1', streams);
    old.become('connected');
    const next = await offer(world, 'bea', 'L2', streams);
    await world.time.pass(4900);
    assert.equal(world.media.receiverOf(world.people.get('bea'), 'camera'), old.getTransceivers()[0].receiver);
    await world.time.pass(200);
    assert.equal(old.connectionState, 'closed');
    assert.equal(world.media.receiverOf(world.people.get('bea'), 'camera'), next.getTransceivers()[0].receiver);
});

test('after coming back, when everybody has another id, the old pictures are still theirs; links out are made anew', async () => {
    const world = links();
    const old = await offer(world, 'bea', 'L1', [{ mid: '0', kind: 'camera' }]);
    old.become('connected');
    world.media.send(['bea'], camera());
    await settle();
    const mine = world.peers.at(-1);
    world.take();
    world.media.startAnew();
    assert.deepEqual(world.media.pastPeople.map(({ id }) => id), ['bea']);
    const again = { ...world.people.get('bea'), id: 'bea2' };
    world.people.set('bea2', again);
    assert.equal(world.media.receiverOf(again, 'camera'), old.getTransceivers()[0].receiver);
    assert.deepEqual(world.media.pastSlotsOf(again), ['camera']);
    world.media.send(['bea2'], camera());
    await settle();
    assert.deepEqual(world.take().map(({ to }) => to), ['bea2']);
    assert.notEqual(mine.connectionState, 'closed', 'the others still see it');
    const next = await offer(world, 'bea2', 'L2', [{ mid: '0', kind: 'camera' }]);
    next.getTransceivers()[0].receiver.track.setMuted(false);
    assert.equal(old.connectionState, 'closed');
    assert.deepEqual(world.media.pastPeople, []);
    await world.time.pass(5000);
    assert.equal(mine.connectionState, 'closed');
});

test('who is lost is seen for a moment, who leaves is not', async () => {
    const world = links();
    const [lost, left] = [await offer(world, 'bea', 'L1', [{ mid: '0', kind: 'camera' }]), await offer(world, 'cat', 'L2', [{ mid: '0', kind: 'camera' }])];
    lost.become('connected');
    left.become('connected');
    world.media.left('bea', true);
    world.media.left('cat', false);
    assert.deepEqual([lost, left].map(({ connectionState }) => connectionState), ['connected', 'closed']);
    await world.time.pass(5000);
    assert.equal(lost.connectionState, 'closed');
});

test('what comes by a link that broke is asked for anew; several in vain are told', async () => {
    const world = links();
    for (const link of ['L1', 'L2']) {
        const peer = await offer(world, 'bea', link, [{ mid: '0', kind: 'camera' }]);
        assert.ok(!world.media.isStuck('bea'));
        world.take();
        peer.become('failed');
        assert.deepEqual(world.take(), [{ t: 'signal', to: 'bea', link, bye: true }]);
    }
    assert.ok(world.media.isStuck('bea'));
    (await offer(world, 'bea', 'L3', [{ mid: '0', kind: 'camera' }])).become('connected');
    assert.ok(!world.media.isStuck('bea'));
});

test('by a server everybody\'s streams come on one link, and other offers are nobody\'s', async () => {
    const world = links('server');
    world.media.receive({ t: 'signal', from: 'bea', link: 'L0', offer: '{"media":[]}', streams: [] });
    await settle();
    assert.equal(world.peers.length, 0);
    await offer(world, '', 'S1', [{ mid: '0', kind: 'camera', id: 'bea' }]);
    await offer(world, '', 'S1', [{ mid: '0', kind: 'camera', id: 'cat' }, { mid: '1', kind: 'microphone', id: 'bea' }]);
    assert.equal(world.peers.length, 1);
    assert.equal(world.media.receiverOf(world.people.get('bea'), 'camera'), null, 'the place is another\'s now');
    assert.ok(world.media.receiverOf(world.people.get('cat'), 'camera'));
    assert.ok(world.media.receiverOf(world.people.get('bea'), 'microphone'));
    world.media.send([''], camera());
    await settle();
    assert.deepEqual(world.take().filter(({ offer: sdp }) => sdp).map(({ to }) => to), ['']);
    assert.equal(world.peers.at(-1).getTransceivers()[0].sender.parameters.encodings.length, 3);
});

test('from a mesh to a server all is made anew, and the old pictures stay meanwhile', async () => {
    const world = links();
    const old = await offer(world, 'bea', 'L1', [{ mid: '0', kind: 'camera' }]);
    old.become('connected');
    world.media.begin('server', []);
    assert.equal(world.media.receiverOf(world.people.get('bea'), 'camera'), old.getTransceivers()[0].receiver);
    const next = await offer(world, '', 'S1', [{ mid: '0', kind: 'camera', id: 'bea' }]);
    next.getTransceivers()[0].receiver.track.setMuted(false);
    assert.equal(old.connectionState, 'closed');
});

test('on a line that loses much the picture is made smaller', async () => {
    const world = links();
    world.media.send(['bea'], camera());
    await settle();
    await answer(world, 'bea', world.take()[0], world.peers[0]);
    const { sender } = world.peers[0].getTransceivers()[0];
    const before = sender.parameters.encodings[0].maxBitrate;
    for (let i = 0; i < 4; i++) {
        world.peers[0].stats = new Map([['a', { id: 'a', type: 'remote-inbound-rtp', timestamp: i, fractionLost: 0.3 }]]);
        await world.time.pass(2000);
        await settle();
    }
    assert.ok(sender.parameters.encodings[0].maxBitrate < before);
    assert.ok(!world.media.isThin);
    for (let i = 4; i < 10; i++) {
        world.peers[0].stats.get('a').timestamp = i;
        await world.time.pass(2000);
        await settle();
    }
    assert.ok(world.media.isThin && !sender.parameters.encodings[0].active, 'at last there is room for sound alone');
});

test('a browser that cannot make an offer, or cannot read one, tries again and says so', async () => {
    const world = links();
    world.refusing.add(0);
    world.media.send(['bea'], camera());
    await settle();
    assert.deepEqual(world.take(), []);
    await world.time.pass(1000);
    assert.ok(world.take().some(({ offer: sdp }) => sdp));
    world.media.receive({ t: 'signal', from: 'cat', link: 'L1', offer: 'no description', streams: [] });
    await settle();
    assert.deepEqual(world.take(), [{ t: 'signal', to: 'cat', link: 'L1', bye: true }]);
});

test('nothing is left open at the end', async () => {
    const world = links();
    await offer(world, 'bea', 'L1', [{ mid: '0', kind: 'camera' }]);
    world.media.send(['bea'], camera());
    await settle();
    world.media.close();
    await world.time.pass(60000);
    assert.ok(world.peers.every(({ connectionState }) => connectionState === 'closed'));
    assert.equal(world.peers.length, 2);
});
