// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MeetingModel } from '../../../resources/page/meetingmodel.js';
import { actionsFor } from '../../../resources/page/personactions.js';

const poll = { id: 7, question: 'Tea?', kind: 'yesno', answers: [], several: false, live: false, ended: false };
const all = ['moderate', 'draw', 'speak', 'share', 'muteOthers'];

/** `me` and `you` in a room; `me` is who looks at it. */
function meeting({ mine = [], yours = [], ...more } = {}) {
    const model = new MeetingModel(id => id.toUpperCase());
    model.apply({ t: 'joined', you: 'me' });
    model.apply({
        t: 'meeting', type: 'restricted', waiting: false, chatModerated: false, hands: [], typing: [], polls: [],
        people: [{ id: 'me', rights: mine, muted: false }, { id: 'you', rights: yours, muted: false }], ...more,
    });
    return model;
}

function keysOf(model, id) {
    return actionsFor(model, id).map(({ key, checked }) => key.replace(/^meet\./, '') + (checked ? '+' : ''));
}

test('rights are as the room says, and rest while it waits', () => {
    const model = meeting({ mine: ['draw'] });
    assert.ok(model.may('me', 'draw') && !model.may('me', 'speak') && !model.may('nobody', 'draw'));
    assert.deepEqual(model.apply({ t: 'waiting', on: true }), [{ key: 'meet.note.waiting' }]);
    assert.ok(!model.may('me', 'draw') && model.has('me', 'draw'));
});

test('who gets or loses a right reads so, others do not; to moderate says it all', () => {
    const model = meeting();
    assert.deepEqual(model.apply({ t: 'rights', id: 'you', rights: ['draw'] }), []);
    assert.deepEqual(model.apply({ t: 'rights', id: 'me', rights: ['draw', 'speak'] }), [{ key: 'meet.note.may.draw' }, { key: 'meet.note.may.speak' }]);
    assert.deepEqual(model.apply({ t: 'rights', id: 'me', rights: ['speak'] }), [{ key: 'meet.note.mayNot.draw' }]);
    assert.deepEqual(model.apply({ t: 'rights', id: 'me', rights: all }), [{ key: 'meet.note.may.moderate' }]);
});

test('applications stand until they are answered; who is declined reads so', () => {
    const model = meeting();
    model.apply({ t: 'applied', id: 'me', right: 'draw' });
    model.apply({ t: 'applied', id: 'you', right: 'speak' });
    assert.ok(model.hasApplied('me', 'draw'));
    assert.deepEqual(model.apply({ t: 'answered', id: 'me', right: 'draw', granted: false }), [{ key: 'meet.note.declined.draw' }]);
    assert.deepEqual(model.apply({ t: 'answered', id: 'you', right: 'speak', granted: true }), []);
    assert.deepEqual(model.applications, []);
});

test('hands keep the order of raising; who connects anew keeps the place', () => {
    const model = meeting();
    model.apply({ t: 'hand', id: 'me', place: 1 });
    model.apply({ t: 'hand', id: 'you', place: 2 });
    model.apply({ t: 'left', id: 'me' });
    model.apply({ t: 'hand', id: 'me2', place: 1 });
    assert.deepEqual(model.hands, ['me2', 'you']);
    model.apply({ t: 'hand', id: 'me2', place: 0 });
    assert.equal(model.handOf('you'), 1);
    assert.equal(model.handOf('me2'), 0);
});

test('with a person goes all that is the person\'s', () => {
    const model = meeting({ yours: ['draw'], hands: ['you'], typing: ['you'] });
    model.apply({ t: 'applied', id: 'you', right: 'speak' });
    model.apply({ t: 'muted', id: 'you', on: true, by: 'me' });
    model.apply({ t: 'left', id: 'you' });
    assert.deepEqual([model.hands, [...model.typing], model.applications, model.isMuted('you'), model.has('you', 'draw')], [[], [], [], false, false]);
});

test('the state of the meeting takes the place of all that was told before', () => {
    const model = meeting({ mine: all, hands: ['you'], polls: [poll] });
    model.apply({ t: 'applied', id: 'you', right: 'draw' });
    model.apply({ t: 'held', line: 1, from: 'you', name: 'You', text: 'x', at: 1 });
    model.apply({ t: 'votes', poll: 7, counts: [1, 0], voters: 1 });
    model.apply({ t: 'meeting', type: 'restricted', waiting: false, chatModerated: true, people: [], hands: [], typing: [], polls: [poll] });
    assert.deepEqual([model.hands, model.applications, [...model.held.values()], model.isModerator('me')], [[], [], [], false]);
    assert.deepEqual([...model.polls.values()], [{ info: poll, tally: null, vote: [] }]);
    assert.ok(model.isChatModerated);
});

test('who is muted by somebody else reads by whom', () => {
    const model = meeting();
    assert.deepEqual(model.apply({ t: 'muted', id: 'me', on: true, by: 'you' }), [{ key: 'meet.note.muted', values: { name: 'YOU' } }]);
    assert.deepEqual(model.apply({ t: 'muted', id: 'me', on: false, by: 'me' }), []);
});

test('a line that waits is gone when it is settled; its sender reads that it was dropped', () => {
    const held = { t: 'held', line: 3, from: 'me', name: 'Me', text: 'hello', at: 1 };
    const sender = meeting();
    sender.apply(held);
    assert.deepEqual(sender.apply({ t: 'settled', line: 3, allowed: false }), [{ key: 'meet.note.dropped', values: { text: 'hello' } }]);
    assert.equal(sender.held.size, 0);
    const moderator = meeting({ mine: all });
    moderator.apply(held);
    assert.deepEqual(moderator.apply({ t: 'settled', line: 3, allowed: false }), []);
});

test('moderators see the results of a new poll at once, the others of a live one, and all at the end', () => {
    const none = { counts: [0, 0], voters: 0 };
    const [moderator, other] = [meeting({ mine: all }), meeting()];
    for (const model of [moderator, other])
        assert.deepEqual(model.apply({ t: 'poll', poll }), [{ key: 'meet.note.poll', values: { question: 'Tea?' } }]);
    assert.deepEqual([moderator.polls.get(7).tally, other.polls.get(7).tally], [none, null]);
    other.apply({ t: 'poll', poll: { ...poll, id: 8, live: true } });
    assert.deepEqual(other.polls.get(8).tally, none);
    other.apply({ t: 'pollEnded', poll: 7, counts: [2, 1], voters: 3 });
    assert.deepEqual([other.polls.get(7).info.ended, other.polls.get(7).tally], [true, { counts: [2, 1], voters: 3 }]);
});

test('open are the polls in which the person has no vote yet', () => {
    const model = meeting({ polls: [poll, { ...poll, id: 8 }, { ...poll, id: 9, ended: true }] });
    assert.equal(model.openPolls, 2);
    model.apply({ t: 'voted', poll: 8, answers: [1] });
    assert.equal(model.openPolls, 1);
    model.apply({ t: 'pollRemoved', poll: 7 });
    assert.equal(model.openPolls, 0);
});

test('a moderator can do all about a person, who is none can write to them', () => {
    const model = meeting({ mine: all, yours: ['draw'], hands: ['you'] });
    assert.deepEqual(keysOf(model, 'you'), [
        'act.whisper', 'act.lowerHand', 'act.mute', 'right.draw+', 'right.speak', 'right.share', 'right.muteOthers', 'right.moderate', 'act.kick']);
    assert.deepEqual(actionsFor(model, 'you').map(({ frame }) => frame?.t), [undefined, 'hand', 'mute', 'take', 'grant', 'grant', 'grant', 'grant', 'kick']);
    assert.deepEqual(keysOf(model, 'me'), ['act.mute', 'right.moderate+']);
    assert.deepEqual(keysOf(meeting({ yours: all }), 'you'), ['act.whisper']);
    assert.deepEqual(keysOf(meeting({ mine: ['muteOthers'] }), 'you'), ['act.whisper', 'act.mute']);
});

test('the rights of a moderator cannot be taken one by one, and nobody but the person opens a microphone', () => {
    const model = meeting({ mine: all, yours: all });
    model.apply({ t: 'muted', id: 'you', on: true, by: 'me' });
    assert.deepEqual(keysOf(model, 'you'), ['act.whisper', 'right.moderate+', 'act.kick']);
    model.apply({ t: 'muted', id: 'me', on: true, by: 'you' });
    assert.deepEqual(keysOf(model, 'me'), ['act.unmute', 'right.moderate+']);
});

test('a vote that the node does not know after coming back is cast again while the poll runs', () => {
    const model = meeting({ polls: [poll, { ...poll, id: 8 }, { ...poll, id: 9 }] });
    assert.deepEqual(model.toldAll(), []);
    model.cast(7, [0]);
    model.cast(8, [1]);
    model.cast(9, [1]);
    model.apply({ t: 'voted', poll: 7, answers: [1] });         // from another window
    const comeBack = (polls, ...votes) => {
        model.apply({ t: 'joined', you: 'me2' });
        model.apply({ t: 'meeting', type: 'conference', waiting: false, chatModerated: false, hands: [], typing: [], people: [], polls });
        votes.forEach(([id, answers]) => model.apply({ t: 'voted', poll: id, answers }));
        return model.toldAll();
    };
    const running = [poll, { ...poll, id: 8 }, { ...poll, id: 9, ended: true }];
    assert.deepEqual(comeBack(running, [8, [0]]), [{ poll: 7, answers: [1] }, { poll: 8, answers: [1] }]);
    assert.deepEqual(comeBack(running, [7, [1]], [8, [1]]), []);
    assert.deepEqual(comeBack([]), []);
    assert.deepEqual(comeBack(running), [], 'a poll that is gone, and a later one of the same number, are not the same');
});
