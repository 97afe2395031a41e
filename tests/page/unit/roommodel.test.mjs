// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RoomModel, mostLines } from '../../../resources/page/roommodel.js';

const ada = { id: 'a', name: 'Ada', userId: 1, since: 0 };
const bea = { id: 'b', name: 'Bea', userId: 2, since: 0 };

function joined(you = 'a', chat = [], people = [ada]) {
    return { t: 'joined', room: { id: 1, name: 'Room' }, node: { id: 1, name: 'node1' }, you, seq: 1, people, chat };
}

function chat(from, text, at = 1, seq = 1) {
    return { t: 'chat', seq, from, name: from.toUpperCase(), text, at };
}

function texts(model) {
    return model.lines.map(line => line.kind === 'chat' ? line.text : line.key);
}

test('people come and go, each with a notice', () => {
    const model = new RoomModel(() => 7);
    model.apply(joined());
    assert.deepEqual(model.apply({ t: 'entered', seq: 2, person: bea }), [{ kind: 'notice', key: 'notice.entered', values: { name: 'Bea' }, at: 7 }]);
    assert.deepEqual([...model.people.keys()], ['a', 'b']);
    assert.equal(model.apply({ t: 'left', seq: 3, id: 'b', reason: 'kicked' })[0].key, 'notice.kicked');
    assert.deepEqual([...model.people.keys()], ['a']);
    assert.deepEqual(model.apply({ t: 'left', seq: 4, id: 'nobody', reason: 'left' }), []);
});

test('coming back adds only the lines that are new', () => {
    const model = new RoomModel();
    model.apply(joined('a', [chat('b', 'one', 1)]));
    model.apply(chat('b', 'two', 2));
    const added = model.apply(joined('a2', [chat('b', 'one', 1), chat('b', 'two', 2), chat('b', 'three', 3)]));
    assert.deepEqual(added.map(line => line.text), ['three']);
    assert.deepEqual(texts(model), ['one', 'two', 'three']);
});

test('a node that knows less takes nothing off the screen', () => {
    const model = new RoomModel();
    model.apply(joined('a', [chat('b', 'one')]));
    model.apply(joined('a2', []));
    assert.deepEqual(texts(model), ['one']);
});

test('lines are mine under every id that I had', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    model.apply(joined('a2'));
    assert.ok(model.isMine(chat('a', 'x')) && model.isMine(chat('a2', 'x')));
    assert.ok(!model.isMine(chat('b', 'x')));
});

test('what the room never showed is unsent', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    ['one', 'two', 'three'].forEach(text => model.said(text));
    model.apply(chat('a', 'one'));
    model.apply(chat('b', 'two'));
    assert.deepEqual(model.takeUnsent(1), ['two']);
    assert.deepEqual(model.takeUnsent(), ['three']);
    assert.deepEqual(model.takeUnsent(), []);
});

test('what arrived just before the connection broke is not unsent', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    model.said('one');
    model.apply(joined('a2', [chat('a', 'one')]));
    assert.deepEqual(model.takeUnsent(), []);
});

test('the oldest lines go when there are too many', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    for (let i = 0; i < mostLines + 5; i++)
        model.apply(chat('b', String(i), i));
    assert.equal(model.lines.length, mostLines);
    assert.equal(texts(model)[0], '5');
});

function fates(model) {
    return model.lines.filter(line => line.kind === 'chat').map(line => line.fate);
}

test('only our own lines are pending, until they are stored', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    model.apply(chat('a', 'one', 1, 2));
    model.apply(chat('b', 'two', 2, 3));
    model.apply(chat('a', 'three', 3, 4));
    assert.deepEqual(fates(model), ['pending', 'stored', 'pending']);
    assert.deepEqual(model.apply({ t: 'saved', seq: 3 }), []);
    assert.deepEqual(fates(model), ['stored', 'stored', 'pending']);
    model.apply({ t: 'saved', seq: 4 });
    assert.deepEqual(fates(model), ['stored', 'stored', 'stored']);
});

test('a line that the next node does not know is lost, unless it was stored', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    model.apply(chat('a', 'stored', 1, 2));
    model.apply({ t: 'saved', seq: 2 });
    model.apply(chat('a', 'lost', 2, 3));
    model.apply(joined('a2', [chat('a', 'stored', 1, 2)]));
    assert.deepEqual(fates(model), ['stored', 'lost']);
    model.apply({ t: 'saved', seq: 9 });
    assert.deepEqual(fates(model), ['stored', 'lost']);
});

test('a pending line that moved with the room has its new number', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    model.apply(chat('a', 'one', 1, 7));
    model.apply(joined('a2', [chat('a', 'one', 1, 3)]));
    assert.deepEqual(fates(model), ['pending']);
    model.apply({ t: 'saved', seq: 3 });
    assert.deepEqual(fates(model), ['stored']);
});

test('a private line keeps for whom it was, and is unsent until it is seen', () => {
    const model = new RoomModel();
    model.apply(joined('a', [], [ada, bea]));
    model.whispered(bea, 'psst');
    const whisper = { t: 'whisper', from: 'a', name: 'Ada', to: 'b', text: 'psst', at: 1 };
    assert.deepEqual(model.apply(whisper), [{ kind: 'whisper', from: 'a', name: 'Ada', to: 'b', toName: 'Bea', text: 'psst', at: 1 }]);
    assert.deepEqual(model.takeUnsentWhispers(), []);
    model.whispered(bea, 'again');
    assert.deepEqual(model.takeUnsentWhispers(1), [{ to: bea, text: 'again' }]);
});

test('what waits for a moderator is not unsent', () => {
    const model = new RoomModel();
    model.apply(joined('a'));
    model.said('one');
    model.apply({ t: 'held', line: 1, from: 'a', name: 'Ada', text: 'one', at: 1 });
    assert.deepEqual(model.takeUnsent(), []);
});

test('a node that resumes has lost nothing of ours, tells who came and left meanwhile, and nothing twice', () => {
    const model = new RoomModel();
    model.apply(joined('a', [], [ada, bea]));
    model.apply(chat('a', 'one', 1, 2));
    model.apply({ ...joined('a2', [chat('b', 'two', 2, 3)], [{ ...ada, id: 'a2' }]), resumed: true });
    assert.deepEqual(fates(model), ['pending', 'stored']);
    assert.deepEqual(model.apply({ t: 'left', seq: 4, id: 'a', reason: 'lost' }), [], 'that was our own last connection');
    assert.equal(model.apply({ t: 'left', seq: 5, id: 'b', reason: 'left' })[0].values.name, 'Bea');
    assert.deepEqual(model.apply(chat('b', 'two', 2, 3)), []);
});

test('people keep their name here after they left, also for what they do by their user', () => {
    const model = new RoomModel();
    model.apply(joined('a', [], [ada, bea]));
    model.apply({ t: 'left', seq: 2, id: 'b', reason: 'left' });
    assert.equal(model.nameOf('b'), 'Bea');
    assert.equal(model.nameOfUser(2), 'Bea');
    assert.equal(model.nameOfUser(3), '');
});
