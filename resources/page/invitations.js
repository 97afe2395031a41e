// SPDX-License-Identifier: GPL-3.0-or-later
// The links by which people without an account come into a room: making one, the ones there are, taking them back.
import { openDialog } from './dialog.js';
import { make, say } from './dom.js';
import { errorText } from './errortext.js';
import { makeInvitationForm } from './invitationform.js';
import { makeInvitationLink } from './invitationlink.js';
import { mayInviteModerators } from './roomlist.js';
import { zonedTime } from './zonedtime.js';

/**
 * @param {Pick<import('./app.js').Context, 'i18n' | 'api' | 'session'>} context
 * @param {Pick<import('./api.js').Room, 'id' | 'name' | 'mine'>} room
 */
export function openInvitations({ i18n, api, session }, room) {
    const list = make('ul', { class: 'invitations', role: 'list' });
    const state = make('p', { class: 'invitations-state', role: 'status', text: () => i18n.t('invite.loading') });
    const problem = make('p', { class: 'problem', role: 'alert' });
    const made = make('div', { class: 'invitation-made' });

    async function load() {
        try {
            const { invitations, mail } = await api.invitations(room.id);
            if (mail)
                form.offerMail();
            showAll(invitations.sort((a, b) => b.createdAt - a.createdAt || b.id - a.id));
        } catch (error) {
            say(state, () => '');
            sayProblem(error);
        }
    }

    function sayProblem(error) {
        say(problem, () => errorText(i18n, error));
    }

    /** @param {import('./api.js').Invitation[]} all */
    function showAll(all) {
        list.replaceChildren(...all.map(rowOf));
        list.hidden = all.length === 0;
        say(state, () => all.length === 0 ? i18n.t('invite.none') : '');
        say(problem, () => '');
    }

    /** @param {{mail?: {to: string}}} wish */
    async function invite(wish) {
        const { path } = await api.invite(room.id, wish);
        const link = makeInvitationLink(i18n, new URL(path, location.href.split(/[?#]/)[0]).href);
        const address = wish.mail?.to;
        made.replaceChildren(link.element,
            ...address ? [make('p', { class: 'field-help', role: 'status', text: () => i18n.t('invite.mailed', { address }) })] : []);
        link.select();
        void load(); // it says itself what goes wrong, and the form is free for the next one
    }

    /** @param {import('./api.js').Invitation} invitation */
    function rowOf(invitation) {
        const { note, name } = invitation;
        const ways = make('div', { class: 'invitation-ways' });
        const title = () => note || name || i18n.t('invite.anybody');
        const marks = [
            `invite.state.${invitation.state}`,
            ...invitation.moderator ? ['invite.asModerator'] : [],
            ...invitation.hasPassword ? ['invite.withPassword'] : [],
        ];
        if (invitation.state !== 'revoked')             // also a used one: its guest is still in
            ways.append(revokeButton(invitation, ways, title));
        return make('li', { class: `invitation is-${invitation.state}` },
            make('div', { class: 'invitation-about' },
                make('p', { class: 'invitation-head' },
                    make('bdi', { class: 'invitation-title', text: title }),
                    ...marks.map(key => make('span', { class: 'tag', text: () => i18n.t(key) }))),
                ...note && name ? [make('p', { class: 'invitation-name', text: () => i18n.t('invite.forName', { name }) })] : [],
                make('p', { class: 'invitation-when', text: () => whenText(i18n, invitation) })),
            ways);
    }

    /** Asks first: those who came by the link are sent out. */
    function revokeButton({ id }, ways, title) {
        const revoke = make('button', { text: () => i18n.t('invite.revoke') });
        say(revoke, () => i18n.t('invite.revokeOf', { name: title() }), 'aria-label');
        revoke.addEventListener('click', () => {
            const keep = make('button', { text: () => i18n.t('invite.keep'), onclick: () => {
                ways.replaceChildren(revoke);
                revoke.focus();
            } });
            const really = make('button', {
                class: 'danger', text: () => i18n.t('invite.revoke'), onclick: () => takeBack(id, really),
            });
            const question = make('p', { class: 'invitation-ask', role: 'alert', text: () => i18n.t('invite.revokeAsk') });
            ways.replaceChildren(question, really, keep);
            keep.focus();
        });
        return revoke;
    }

    /**
     * @param {number} id
     * @param {HTMLButtonElement} button
     */
    async function takeBack(id, button) {
        button.disabled = true;
        try {
            await api.revokeInvitation(id);
        } catch (error) {
            if (error.code !== 'not_found') {           // somebody else has revoked it meanwhile
                button.disabled = false;
                sayProblem(error);
                return;
            }
        }
        await load();
        heading.focus();
    }

    const heading = make('h3', { tabindex: -1, text: () => i18n.t('invite.list') });
    const form = makeInvitationForm(i18n, mayInviteModerators(session.user, room), invite);
    openDialog(i18n, () => i18n.t('invite.title', { room: room.name }),
        make('p', { class: 'field-help', text: () => i18n.t('invite.lead') }),
        form.element, made,
        make('section', { class: 'invitation-list' }, heading, state, problem, list));
    load();
}

/**
 * When it lets somebody in, how often it did, and who made it.
 * @param {import('./i18n.js').I18n} i18n
 * @param {import('./api.js').Invitation} invitation
 */
function whenText(i18n, { validity, from, until, used, createdBy }) {
    const when = validity === 'period'
        ? i18n.t('invite.valid.fromUntil', { from: zonedTime(i18n, from), until: zonedTime(i18n, until) })
        : i18n.t(`invite.valid.${validity}`);
    return [
        when,
        used > 0 && i18n.t('invite.used', { count: used }),
        createdBy && i18n.t('invite.by', { name: createdBy.name }),
    ].filter(Boolean).join(' · ');
}
