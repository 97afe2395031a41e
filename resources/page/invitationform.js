// SPDX-License-Identifier: GPL-3.0-or-later
import { make } from './dom.js';
import { errorText } from './errortext.js';
import { FormProblem, field, tick } from './formfield.js';
import { languages } from './i18n.js';
import { localInput, zoneId, zoneName } from './zonedtime.js';

const validities = ['endless', 'period', 'once'];
const shortestPassword = 4;         // characters, as the node wants it
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The form that makes an invitation.
 * @param {import('./i18n.js').I18n} i18n
 * @param {boolean} mayInviteModerators
 * @param {(wish: object) => Promise<void>} invite
 * @returns {{element: HTMLFormElement, offerMail: () => void}}  offerMail: the node sends mail
 */
export function makeInvitationForm(i18n, mayInviteModerators, invite) {
    const text = key => () => i18n.t(key);
    const validity = make('select', { onchange: showPeriod }, ...validities.map(value =>
        make('option', { value, text: text(`invite.valid.${value}`) })));
    const now = Date.now();
    const from = make('input', { type: 'datetime-local', value: localInput(now) });
    const until = make('input', { type: 'datetime-local', value: localInput(now + 7 * dayMs) });
    const period = make('fieldset', { class: 'field-group' },
        make('legend', { class: 'spoken', text: text('invite.valid.period') }),
        make('div', { class: 'field-pair' }, field(text('invite.from'), from), field(text('invite.until'), until)),
        make('p', { class: 'field-help', text: () => i18n.t('invite.zone', { zone: zoneName(i18n, now) }) }));
    const note = make('input', { maxlength: 255, dir: 'auto', autocomplete: 'off' });
    const name = make('input', { maxlength: 100, dir: 'auto', autocomplete: 'off' });
    const password = make('input', {
        maxlength: 200, autocomplete: 'off', spellcheck: 'false', autocapitalize: 'none',
    });
    const mail = make('input', { type: 'email', maxlength: 254, autocomplete: 'off' });
    const language = make('select', {},
        ...languages.map(({ code, name: called }) => make('option', { value: code, lang: code, text: () => called })));
    language.value = i18n.language;
    const byMail = make('div', { class: 'field-pair', hidden: true },
        field(text('invite.mail'), mail, text('invite.mailHelp')), field(text('invite.mailLanguage'), language));
    const moderator = make('input', { type: 'checkbox' });
    const problem = new FormProblem();
    const submit = make('button', { class: 'primary', text: text('invite.make') });

    function showPeriod() {
        period.hidden = validity.value !== 'period';
    }

    /** @returns {[string, HTMLElement] | null} what is wrong, and where */
    function wrong() {
        const [start, end] = [from, until].map(input => Date.parse(input.value));
        const isPeriod = validity.value === 'period';
        if (isPeriod && Number.isNaN(start))
            return ['invite.needTime', from];
        if (isPeriod && Number.isNaN(end))
            return ['invite.needTime', until];
        if (isPeriod && end <= Math.max(start, Date.now()))
            return ['invite.wrongPeriod', until];
        if (mail.value && !mail.checkValidity())
            return ['invite.wrongMail', mail];
        const { length } = password.value;
        return length > 0 && length < shortestPassword ? ['invite.shortPassword', password] : null;
    }

    function read() {
        const isPeriod = validity.value === 'period';
        return {
            validity: validity.value,
            ...isPeriod && { from: Date.parse(from.value), until: Date.parse(until.value) },
            password: password.value,
            name: name.value.trim(),
            moderator: moderator.checked,
            note: note.value.trim(),
            ...mail.value && { mail: { to: mail.value, language: language.value, zone: zoneId() } },
        };
    }

    async function send(event) {
        event.preventDefault();
        const found = wrong();
        if (found) {
            problem.show(() => i18n.t(found[0]), found[1]);
            return;
        }
        submit.disabled = true;
        problem.clear();
        try {
            await invite(read());
            for (const input of [note, name, password, mail])
                input.value = '';
        } catch (error) {
            problem.show(() => errorText(i18n, error));
        }
        submit.disabled = false;
    }

    showPeriod();
    const element = make('form', { class: 'form invitation-form', onsubmit: send, novalidate: true },
        field(text('invite.validity'), validity),
        period,
        make('div', { class: 'field-pair' },
            field(text('invite.name'), name, text('invite.nameHelp')),
            field(text('invite.password'), password, text('invite.passwordHelp'))),
        byMail,
        field(text('invite.note'), note, text('invite.noteHelp')),
        ...mayInviteModerators ? [tick(text('invite.moderator'), moderator)] : [],
        problem.element,
        make('div', { class: 'form-ways' }, submit));
    return { element, offerMail: () => { byMail.hidden = false; } };
}
