// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/invitations/invitationservice.h"

#include "agent/accounts/audit.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Agent {

using namespace Common;

namespace {

struct InvitationsText
{
    Q_DECLARE_TR_FUNCTIONS(Invitations)
};

// Whoever has the link could fill the list of users else.
constexpr int guestsPerPlace = 10;

QString textOf(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

Result<void> checkState(const FoundInvitation &found)
{
    switch (found.state()) {
    case InvitationState::Valid: return {};
    case InvitationState::Revoked: return InvitationRepository::unknownInvitation();
    case InvitationState::NotYet:
        return Error{ErrorCode::InvitationNotYet,
                     InvitationsText::tr("This invitation is good from %1 on.").arg(textOf(found.invitation.from)),
                     InvitationsText::tr("Come back then.")};
    case InvitationState::Over:
        return Error{ErrorCode::InvitationOver,
                     InvitationsText::tr("This invitation was good until %1.").arg(textOf(found.invitation.until)),
                     InvitationsText::tr("Ask for a new one.")};
    case InvitationState::Used:
        return Error{ErrorCode::InvitationOver,
                     InvitationsText::tr("This invitation was for one guest, who has come already."),
                     InvitationsText::tr("Ask for a new one.")};
    }
    Q_UNREACHABLE();
}

Error wrongPassword(const QString &given)
{
    return given.isEmpty()
        ? Error{ErrorCode::InvitationPassword, InvitationsText::tr("This invitation needs a password."),
                InvitationsText::tr("Ask those who invited you for it.")}
        : Error{ErrorCode::InvitationPassword, InvitationsText::tr("The password is wrong."),
                InvitationsText::tr("Check it and try again.")};
}

} // namespace

struct InvitationService::Found : FoundInvitation
{
    Room room;
    std::optional<User> guest; // who asks, when they came by this link before
};

InvitationService::InvitationService(Storage &storage, ClusterCache &cache, SessionService &sessions,
                                     PasswordHasher &hasher, MailService &mail, LoginThrottle &throttle, Random &random)
    : m_storage(storage)
    , m_cache(cache)
    , m_sessions(sessions)
    , m_hasher(hasher)
    , m_mail(mail)
    , m_throttle(throttle)
    , m_random(random)
{
}

Result<Room> InvitationService::roomToInviteTo(RoomId id, const Caller &by)
{
    auto room = m_cache.room(id);
    if (!room)
        return room;
    if (!mayInvite(*room, by.user)) {
        if (!mayEnter(*room, by))
            return RoomRepository::unknownRoom(id);
        return Error{ErrorCode::Forbidden,
                     InvitationsText::tr("Only the room's owner, moderators and administrators may invite guests.")};
    }
    return room;
}

Result<InvitationService::Made> InvitationService::add(const Invitation &invitation, const QString &password,
                                                       const Caller &by, std::optional<InvitationMail> mail)
{
    const auto add = [&]() -> Result<Made> {
        const auto room = roomToInviteTo(invitation.room, by);
        if (!room)
            return room.error();
        if (invitation.becomesModerator && !mayMakeModerators(*room, by.user))
            return Error{ErrorCode::Forbidden,
                         InvitationsText::tr("Only who moderates the room may invite a guest as a moderator.")};
        if (const auto good = checkInvitation(invitation); !good)
            return good.error();
        QString passwordHash;
        if (!password.isEmpty()) {
            if (const auto good = checkInvitationPassword(password); !good)
                return good.error();
            const auto hash = m_hasher.hash(password);
            if (!hash)
                return hash.error();
            passwordHash = *hash;
        }
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        Invitation made = invitation;
        made.createdBy = by.user.id;
        const QString secret = newToken(m_random);
        const auto written = mail ? letter(*mail, made, *room, by, secret) : Letter();
        if (!written)
            return written.error();
        return (*database)->transaction([&]() -> Result<Made> {
            InvitationRepository invitations(**database);
            const auto id = invitations.insert(made, tokenHash(secret), passwordHash);
            if (!id)
                return id.error();
            const auto found = invitations.find(*id);
            if (!found)
                return found.error();
            if (found->state() == InvitationState::Over)
                return Error{
                    ErrorCode::Invalid,
                    InvitationsText::tr("The period is over already: its end is %1.").arg(textOf(invitation.until))};
            if (const auto posted = mail ? m_mail.add(**database, *written, by) : Result<void>(); !posted)
                return posted.error();
            return Made{*id, secret};
        });
    };
    return audited(m_storage, by, QStringLiteral("invitation.add"), QString::number(invitation.room.value), add());
}

Result<Letter> InvitationService::letter(const InvitationMail &mail, const Invitation &invitation, const Room &room,
                                         const Caller &by, const QString &secret) const
{
    if (const auto on = m_mail.requireOn(); !on)
        return on.error();
    InvitationMail whole = mail;
    if (mail.baseUrl.isEmpty()) {
        const auto page = m_mail.baseUrl();
        if (!page)
            return page.error();
        whole.baseUrl = *page;
    }
    // The account of a program is nobody whom a guest could answer.
    const bool isPerson = by.user.level != Level::WebService;
    const Inviter inviter = isPerson ? Inviter{displayName(by.user), by.user.email} : Inviter();
    return invitationLetter(whole, invitation, room.name, inviter, secret);
}

Result<QList<FoundInvitation>> InvitationService::list(RoomId id, const Caller &by)
{
    if (const auto room = roomToInviteTo(id, by); !room)
        return room.error();
    const auto database = m_storage.database();
    return database ? InvitationRepository(**database).listOf(id) : database.error();
}

Result<void> InvitationService::revoke(InvitationId id, const Caller &by)
{
    const auto revoke = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto found = InvitationRepository(**database).find(id);
        if (!found)
            return found.error();
        if (const auto room = roomToInviteTo(found->invitation.room, by); !room)
            return room.error().code == ErrorCode::RoomUnknown ? InvitationRepository::noInvitation(id) : room.error();
        return (*database)->transaction([&] { return withdraw(**database, id); });
    };
    return audited(m_storage, by, QStringLiteral("invitation.revoke"), QString::number(id.value), revoke());
}

Result<void> InvitationService::withdraw(Database &database, InvitationId id)
{
    // First the row: a guest who comes at this moment waits for it, or is one of those that are found.
    if (const auto revoked = InvitationRepository(database).revoke(id); !revoked)
        return revoked;
    UserRepository users(database);
    const auto guests = users.guestsOf(id);
    if (!guests)
        return guests.error();
    for (const UserId guest : *guests) {
        if (const auto removed = users.remove(guest); !removed)
            return removed;
    }
    return {};
}

Result<InvitationService::Found> InvitationService::find(const Link &link)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto invitation = InvitationRepository(**database).findBySecret(tokenHash(link.secret));
    if (!invitation)
        return invitation.error();
    if (invitation->invitation.isRevoked)
        return InvitationRepository::unknownInvitation();
    const auto room = m_cache.room(invitation->invitation.room);
    if (!room)
        return room.error().code == ErrorCode::RoomUnknown ? InvitationRepository::unknownInvitation() : room.error();
    if (room->isClosed)
        return RoomRepository::closedRoom(*room);
    Found found{*invitation, *room, {}};
    const auto caller = m_sessions.identify(link.sessionId, link.address, Guests::Admitted);
    if (!caller || !caller->user.isGuest)
        return found;
    const auto cameBy = UserRepository(**database).invitationOf(caller->user.id);
    if (cameBy && *cameBy == invitation->invitation.id)
        found.guest = caller->user;
    return found;
}

Result<InvitationService::View> InvitationService::look(const Link &link)
{
    const auto found = find(link);
    if (!found)
        return found.error();
    if (found->guest)
        return View{found->room, InvitationState::Valid, {}, false, false};
    return View{found->room, found->state(), found->invitation.from, found->invitation.guestName.isEmpty(),
                found->invitation.hasPassword};
}

Result<void> InvitationService::checkPassword(const Found &found, const Link &link, const QString &password)
{
    if (!found.invitation.hasPassword)
        return {};
    if (password.isEmpty())
        return wrongPassword(password);
    // Nobody but those who have the link can have it locked, and it alone: the address may be a whole school's.
    const QString account = tokenHash(link.secret);
    if (const auto admitted = m_throttle.admit(account, {}); !admitted)
        return admitted;
    const auto matches = m_hasher.matches(found.passwordHash, password);
    if (!matches)
        return matches.error();
    if (!*matches) {
        m_throttle.failed(account, {});
        return wrongPassword(password);
    }
    m_throttle.succeeded(account, {});
    return {};
}

Result<InvitationService::Guest> InvitationService::enter(const Link &link, const QString &name,
                                                          const QString &password)
{
    const auto found = find(link);
    if (!found)
        return found.error();
    if (found->guest)
        return Guest{link.sessionId, *found->guest, found->room};
    if (const auto good = checkState(*found); !good)
        return good.error();
    const QString called = found->invitation.guestName.isEmpty() ? name.trimmed() : found->invitation.guestName;
    if (const auto good = checkGuestName(called); !good)
        return good.error();
    if (const auto known = checkPassword(*found, link, password); !known)
        return known.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const QString sessionId = newToken(m_random);
    const auto user = (*database)->transaction([&]() -> Result<User> {
        InvitationRepository invitations(**database);
        const auto used = invitations.use(found->invitation.id);
        if (!used)
            return used.error();
        if (!*used) { // somebody was faster
            const auto now = invitations.find(found->invitation.id);
            if (!now)
                return now.error().code == ErrorCode::NotFound ? InvitationRepository::unknownInvitation()
                                                               : now.error();
            const auto why = checkState(*now);
            return why ? InvitationRepository::unknownInvitation() : why.error();
        }
        UserRepository users(**database);
        const auto guests = users.guestsOf(found->invitation.id);
        if (!guests)
            return guests.error();
        if (guests->size() >= qsizetype(found->room.capacity) * guestsPerPlace)
            return Error{ErrorCode::TooMany, InvitationsText::tr("Too many guests came by this invitation."),
                         InvitationsText::tr("Try again in half an hour.")};
        const auto id = users.insertGuest(called, found->invitation.id);
        if (!id)
            return id.error();
        const SessionScope scope{found->room.id, found->invitation.becomesModerator};
        if (const auto opened = SessionRepository(**database)
                                    .insert(tokenHash(sessionId), *id, scope, {SessionWay::Invitation, link.address});
            !opened)
            return opened.error();
        return users.find(*id);
    });
    if (!user)
        return user.error();
    return Guest{sessionId, *user, found->room};
}

} // namespace Agent
