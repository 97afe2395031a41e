// SPDX-License-Identifier: GPL-3.0-or-later
// Ada and Bob, each with a board of their own. ?boards=1 shows only Ada's, ?read shows Bob's without the right to draw.
import { Board } from '/page/board.js';
import { I18n } from '/page/i18n.js';
import { FakeBoard } from './fakeboard.js';

const wanted = new URLSearchParams(location.search);
const names = new Map([[1, 'Ada Lovelace'], [2, 'Bob']]);
const i18n = new I18n();
await i18n.use(wanted.get('language') ?? 'en');
const fake = new FakeBoard();
const boards = [];
for (const [userId, name] of names) {
    if (userId > Number(wanted.get('boards') ?? 2))
        continue;
    const board = new Board(i18n, {
        send: frame => fake.take(userId, structuredClone(frame)),
        upload: async image => fake.store(image),
        readFile: file => fake.read(file),
        nameOf: id => names.get(id) ?? '',
    });
    board.element.dataset.person = name;
    board.element.setAttribute('aria-label', `Whiteboard of ${name}`);
    document.querySelector('main').append(board.element);
    board.setRights({ mayDraw: !(userId === 2 && wanted.has('read')), mayModerate: userId === 1 });
    fake.join(userId, frame => board.receive(structuredClone(frame)));
    boards.push(board);
}
Object.assign(window, { boards, fake });
