// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/securehashservice.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/recordingrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "common/domain/invitation.h"

namespace Agent {

using namespace Common;

namespace {

Error usedHash(const FoundSecureHash &found)
{
    return {ErrorCode::HashUsed,
            found.now < found.validUntil ? AccountsText::tr("This link was used already.")
                                         : AccountsText::tr("The time of this link is over."),
            AccountsText::tr("Go back to where you found it and follow it anew.")};
}

QString targetName(const ExternalPerson &person, const SecureHashGrant &grant)
{
    const QString who = externalName(person.external);
    if (grant.recording)
        return QStringLiteral("recording %1 for %2").arg(grant.recording->value).arg(who);
    return grant.room ? QStringLiteral("room %1 for %2").arg(grant.room->value).arg(who)
                      : QStringLiteral("rooms for %1").arg(who);
}

} // namespace

struct SecureHashService::Found : FoundSecureHash
{
    User who;
    std::optional<Room> into;
    std::optional<Recording> shown;
};

SecureHashService::SecureHashService(Storage &storage, SessionService &sessions, UserService &users, Random &random,
                                     Millis life)
    : m_storage(storage)
    , m_sessions(sessions)
    , m_users(users)
    , m_random(random)
    , m_life(life)
{
}

Result<QString> SecureHashService::make(const ExternalPerson &person, const SecureHashGrant &grant, const Caller &by)
{
    const auto user = m_users.store(person, by);
    if (!user)
        return user.error();
    const auto make = [&]() -> Result<QString> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        // 32 digits, as clients check the length: 128 random bits, enough for a link that lives for minutes.
        const QString secret = QString::fromLatin1(m_random.hex(16));
        const auto made = (*database)->transaction([&] {
            return SecureHashRepository(**database).insert(tokenHash(secret), user->id, grant, by.user.id, m_life);
        });
        return made ? secret : Result<QString>(made.error());
    };
    return audited(m_storage, by, QStringLiteral("securehash.add"), targetName(person, grant), make());
}

Result<SecureHashService::Found> SecureHashService::find(const Link &link)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto hash = SecureHashRepository(**database).findBySecret(tokenHash(link.secret));
    if (!hash)
        return hash.error();
    const auto user = UserRepository(**database).find(hash->user);
    if (!user)
        return user.error().code == ErrorCode::NotFound ? SecureHashRepository::unknownHash() : user.error();
    if (user->level != Level::User) // raised since the link was made
        return SecureHashRepository::unknownHash();
    Found found{*hash, *user, {}, {}};
    if (hash->grant.recording) {
        const auto recording = RecordingRepository(**database).find(*hash->grant.recording);
        if (!recording)
            return recording.error().code == ErrorCode::NotFound ? SecureHashRepository::unknownHash()
                                                                 : recording.error();
        found.shown = *recording;
    }
    if (hash->grant.room) {
        const auto room = RoomRepository(**database).find(*hash->grant.room);
        if (!room)
            return room.error().code == ErrorCode::RoomUnknown ? SecureHashRepository::unknownHash() : room.error();
        if (room->isClosed)
            return RoomRepository::closedRoom(*room);
        found.into = *room;
    }
    return found;
}

Result<bool> SecureHashService::cameBefore(const Found &found, const Link &link)
{
    const auto caller = m_sessions.identify(link.sessionId, link.address, Guests::Admitted);
    if (!caller || caller->user.id != found.who.id)
        return false;
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return SecureHashRepository(**database).isOfSession(found.id, tokenHash(link.sessionId));
}

Result<SecureHashService::Entered> SecureHashService::enter(const Link &link)
{
    const auto found = find(link);
    if (!found)
        return found.error();
    Entered entered{link.sessionId, found->who, found->into, found->grant.becomesModerator, found->shown};
    const auto before = cameBefore(*found, link);
    if (!before)
        return before.error();
    if (*before)
        return entered;
    if (!found->mayCome(link.address))
        return usedHash(*found);
    const QString name = found->grant.asksName ? link.name.trimmed() : QString();
    if (found->grant.asksName && name.isEmpty()) {
        entered.sessionId.clear();
        return entered;
    }
    if (found->grant.asksName) {
        if (const auto good = checkGuestName(name); !good)
            return good.error();
    }
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    entered.sessionId = newToken(m_random);
    const auto user = (*database)->transaction([&]() -> Result<User> {
        SecureHashRepository hashes(**database);
        const auto used = hashes.use(found->id, link.address);
        if (!used)
            return used.error();
        if (!*used) // somebody was faster
            return usedHash(*found);
        UserRepository users(**database);
        if (!name.isEmpty()) {
            if (const auto renamed = users.rename(found->who.id, name, {}); !renamed)
                return renamed.error();
        }
        if (const auto noted = users.noteLogin(found->who.id); !noted)
            return noted.error();
        const QString session = tokenHash(entered.sessionId);
        const SessionScope scope = found->shown
            ? SessionScope::of(found->shown->id)
            : SessionScope{found->grant.room, found->grant.becomesModerator, found->grant.mayRecord};
        if (const auto opened =
                SessionRepository(**database).insert(session, found->who.id, scope, {SessionWay::Link, link.address});
            !opened)
            return opened.error();
        if (const auto noted = hashes.noteSession(found->id, session); !noted)
            return noted.error();
        return users.find(found->who.id);
    });
    if (!user)
        return user.error();
    entered.user = *user;
    return entered;
}

} // namespace Agent
