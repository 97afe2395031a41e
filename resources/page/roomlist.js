// SPDX-License-Identifier: GPL-3.0-or-later
// Which rooms the status page shows, in which order, and what a person may do with one. No DOM here.

/** @typedef {import('./api.js').Room} Room */

/** What each choice shows. @type {Record<string, (room: Room) => boolean>} */
const choices = {
    all: () => true,
    mine: room => Boolean(room.mine),
    live: room => room.people > 0,
};
export const choiceNames = Object.keys(choices);

/**
 * @typedef {object} Wish
 * @property {string} words  each of which is in the name or the comment
 * @property {string} choice  one of choiceNames
 * @property {'name' | 'people'} order
 */

/**
 * @param {Room[]} rooms
 * @param {Wish} wish
 * @param {string} language  whose rules the order follows
 */
export function roomsToShow(rooms, { words, choice, order }, language) {
    const lower = text => text.toLocaleLowerCase(language);
    const wanted = lower(words).split(/\s+/);
    const collator = new Intl.Collator(language, { numeric: true });
    const byName = (a, b) => collator.compare(a.name, b.name) || a.id - b.id;
    const byPeople = (a, b) => b.people - a.people || byName(a, b);
    return rooms
        .filter(choices[choice])
        .filter(room => {
            const text = lower(`${room.name}\n${room.comment}`);
            return wanted.every(word => text.includes(word));
        })
        .sort(order === 'people' ? byPeople : byName);
}

/**
 * @param {Room[]} rooms
 * @returns {Record<string, number>} how many each choice shows
 */
export function countChoices(rooms) {
    return Object.fromEntries(choiceNames.map(name => [name, rooms.filter(choices[name]).length]));
}

/** @typedef {import('./api.js').User} User */

/**
 * Everything about a room may be changed by administrators, most of it by its owner.
 * @param {User} user
 * @param {Pick<Room, 'ownerId'>} room
 */
export function mayChangeRoom(user, room) {
    return user.level === 'admin' || room.ownerId === user.id;
}

/**
 * The room's own moderators invite people as moderators.
 * @param {User} user
 * @param {Pick<Room, 'mine'>} room
 */
export function mayInviteModerators(user, room) {
    return user.level === 'admin' || Boolean(room.mine);
}

/**
 * Whoever may moderate the room invites into it.
 * @param {User} user
 * @param {Pick<Room, 'mine'>} room
 */
export function mayInvite(user, room) {
    return user.level === 'moderator' || mayInviteModerators(user, room);
}
