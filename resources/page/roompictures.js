// SPDX-License-Identifier: GPL-3.0-or-later
// Whose pictures there are in a room, with what each of them shows. No DOM here.

/** @typedef {import('./roommodel.js').Person} Person */
/** @typedef {import('./mediamodel.js').StreamKind} StreamKind */
/** @typedef {import('./videostage.js').Picture} Picture */

/**
 * @typedef {object} Sources
 * @property {Person[]} people  in the order of coming, also those whose last picture is still seen
 * @property {string} you  id of who looks at it
 * @property {(person: Person) => StreamKind[]} kindsOf
 * @property {(person: Person, kind: 'camera' | 'screen') => MediaStreamTrack | null} trackOf  what can be seen now
 * @property {(person: Person) => boolean} isHeard
 * @property {(id: string) => boolean} isSpeaking
 * @property {(id: string) => number} lastSpoke
 * @property {(id: string) => boolean} isStuck  nothing comes from there
 * @property {boolean} showsAll  also who sends nothing
 * @property {(name: string, isOwn: boolean) => string} personName  as it is shown
 * @property {(name: string, isOwn: boolean) => string} screenName
 */

/** With more people only who sends something has a picture. */
const mostPictures = 50;

/** @param {Sources} from @returns {Picture[]} the person's own first, then who sends something */
export function roomPictures(from) {
    const keys = new Map();
    const all = from.people.flatMap(person => {
        // Who comes back has another id: the picture stays theirs.
        const times = keys.get(person.userId) ?? 0;
        keys.set(person.userId, times + 1);
        return picturesOf(from, person, `${person.userId}.${times}`);
    });
    const active = all.filter(({ isActive }) => isActive);
    const others = from.showsAll ? all.filter(({ isActive }) => !isActive).slice(0, Math.max(0, mostPictures - active.length)) : [];
    return [...active, ...others].sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

/** @param {Sources} from @param {Person} person @param {string} key @returns {Picture[]} */
function picturesOf(from, person, key) {
    const kinds = from.kindsOf(person);
    const isOwn = person.id === from.you;
    const isActive = kinds.length > 0;
    const isHeard = isActive && from.isHeard(person);
    const camera = kinds.includes('camera') ? from.trackOf(person, 'camera') : null;
    const isAwaited = isActive && !isOwn && (from.isStuck(person.id) || kinds.includes('camera') && !camera);
    const shared = { id: person.id, who: person.name, isOwn, isActive, spoke: from.lastSpoke(person.id) };
    const pictures = [{
        ...shared, key, name: () => from.personName(person.name, isOwn), isScreen: false, hasPicture: camera !== null, track: camera, isMirrored: isOwn, isSilent: !isHeard, isSpeaking: isHeard && from.isSpeaking(person.id),
        note: isAwaited ? from.isStuck(person.id) ? 'media.tile.stuck' : 'media.tile.connecting' : '',
    }];
    if (kinds.includes('screen')) {
        const screen = from.trackOf(person, 'screen');
        pictures.push({
            ...shared, key: `${key}.screen`, name: () => from.screenName(person.name, isOwn), isScreen: true, hasPicture: screen !== null, track: screen, isMirrored: false, isSilent: false, isSpeaking: false,
            note: screen ? '' : 'media.tile.connecting',
        });
    }
    return pictures;
}
