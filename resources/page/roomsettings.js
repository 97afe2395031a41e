// SPDX-License-Identifier: GPL-3.0-or-later
// What can be set about a room: all of it by administrators, who also make rooms, most of it by the room's owner.
import { openDialog } from './dialog.js';
import { make } from './dom.js';
import { errorText } from './errortext.js';
import { FormProblem, field, tick } from './formfield.js';
import { redirectTarget } from './redirectnotice.js';

const types = ['conference', 'restricted', 'interview'];
const longestName = 255;
const longestComment = 2000;
const longestUrl = 1000;
const mostSeats = 10000;
const mostDemoMinutes = 1440;
const secondsPerMinute = 60;

/** A new room, before anybody has changed it. */
const fresh = {
    name: '', comment: '', type: 'conference', capacity: 25, isPublic: true,
    moderated: false, chatModerated: false, demoSeconds: 0, redirectUrl: '', closed: false,
    needsMediaServer: false,
};

/**
 * @param {import('./app.js').Context} context
 * @param {import('./api.js').Room | null} room  null: a new one
 * @param {() => void} saved
 */
export function openRoomSettings({ i18n, api, session }, room, saved) {
    const isAdmin = session.user.level === 'admin';
    const before = { ...fresh, ...room };
    const text = key => () => i18n.t(key);
    const box = isTicked => make('input', { type: 'checkbox', checked: isTicked });

    const name = make('input', { maxlength: longestName, dir: 'auto', required: true, autocomplete: 'off' });
    name.value = before.name;
    const comment = make('textarea', { rows: 2, maxlength: longestComment, dir: 'auto' });
    comment.value = before.comment;
    const type = make('select', {}, ...types.map(value => make('option', { value, text: text(`room.type.${value}`) })));
    type.value = before.type;
    const capacity = make('input', { type: 'number', min: 1, max: mostSeats, step: 1, value: before.capacity });
    const demoMinutes = make('input', {
        type: 'number', min: 0, max: mostDemoMinutes, step: 'any', value: before.demoSeconds / secondsPerMinute,
    });
    const redirectUrl = make('input', {
        type: 'url', maxlength: longestUrl, placeholder: 'https://', value: before.redirectUrl,
    });
    const [isPublic, moderated, chatModerated, closed, needsMediaServer] =
        [before.isPublic, before.moderated, before.chatModerated, before.closed, before.needsMediaServer].map(box);

    /** What the form says now. */
    const read = () => ({
        name: name.value.trim(),
        comment: comment.value.trim(),
        moderated: moderated.checked,
        chatModerated: chatModerated.checked,
        redirectUrl: fullAddress(redirectUrl.value.trim()),
        closed: closed.checked,
        ...isAdmin && {
            type: type.value,
            capacity: capacity.valueAsNumber,
            isPublic: isPublic.checked,
            demoSeconds: Math.round(demoMinutes.valueAsNumber * secondsPerMinute),
            needsMediaServer: needsMediaServer.checked,
        },
    });

    /** @returns {[string, HTMLElement] | null} what is wrong, and where */
    function wrong({ name: newName, redirectUrl: url, demoSeconds }) {
        if (newName === '')
            return ['settings.needName', name];
        if (isAdmin && !isGood(capacity))
            return ['settings.wrongCapacity', capacity];
        if (isAdmin && (!isGood(demoMinutes) || demoSeconds > 0 && demoSeconds < secondsPerMinute))
            return ['settings.wrongDemo', demoMinutes];
        if (url !== '' && !redirectTarget(url))
            return ['settings.wrongRedirect', redirectUrl];
        return null;
    }

    async function store(settings) {
        const changed = changes(before, settings);
        if (!room)
            await api.addRoom(settings);
        else if (Object.keys(changed).length > 0)
            await api.changeRoom(room.id, changed);
    }

    async function save(event) {
        event.preventDefault();
        const settings = read();
        const found = wrong(settings);
        if (found) {
            problem.show(() => i18n.t(found[0]), found[1]);
            return;
        }
        submit.disabled = true;
        problem.clear();
        try {
            await store(settings);
            dialog.close();
            saved();
        } catch (error) {
            submit.disabled = false;
            problem.show(() => errorText(i18n, error), submit);
        }
    }

    const problem = new FormProblem();
    const submit = make('button', { class: 'primary', text: text(room ? 'settings.save' : 'settings.make') });
    const size = make('div', { class: 'field-pair' },
        field(text('settings.type'), type), field(text('settings.capacity'), capacity));
    const publicBox = tick(text('settings.public'), isPublic);
    const mediaBox = tick(text('settings.needsMediaServer'), needsMediaServer);
    const demo = field(text('settings.demo'), demoMinutes, text('settings.demoHelp'));
    const title = () => room ? i18n.t('settings.title', { room: room.name }) : i18n.t('settings.newTitle');
    const cancel = make('button', { type: 'button', text: text('dialog.cancel'), onclick: () => dialog.close() });
    const dialog = openDialog(i18n, title,
        make('form', { class: 'form', onsubmit: save, novalidate: true },
            field(text('settings.name'), name),
            field(text('settings.comment'), comment),
            ...isAdmin ? [size, publicBox] : [],
            tick(text('settings.moderated'), moderated),
            tick(text('settings.chatModerated'), chatModerated),
            tick(text('settings.closed'), closed),
            field(text('settings.redirect'), redirectUrl, text('settings.redirectHelp')),
            ...isAdmin ? [mediaBox, demo] : [],
            problem.element,
            make('div', { class: 'form-ways' }, submit, cancel)));
    name.focus();
}

/**
 * As the browser would ask for it, a space as %20; what is no address stays as it is, to be told.
 * @param {string} typed
 */
function fullAddress(typed) {
    return redirectTarget(typed)?.href ?? typed;
}

/** @param {HTMLInputElement} number */
function isGood(number) {
    return number.value !== '' && number.validity.valid;
}

/**
 * What differs, so that what somebody else has changed meanwhile stays as they want it.
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 */
function changes(before, after) {
    return Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== before[key]));
}
