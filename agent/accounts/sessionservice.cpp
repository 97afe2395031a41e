// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/sessionservice.h"

#include "agent/security/tokens.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

namespace Agent {

using namespace Common;

namespace {

constexpr Millis touchEvery{60000}; // renewing at each request would write for each request

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

Error notLoggedIn()
{
    return {ErrorCode::NotLoggedIn, Text::tr("You are not logged in, or your session has ended."),
            Text::tr("Log in again.")};
}

bool mayEnter(Level level, Door door)
{
    switch (door) {
    case Door::Page: return mayUsePage(level);
    case Door::Soap: return mayUseSoap(level);
    }
    Q_UNREACHABLE();
}

} // namespace

SessionService::SessionService(Storage &storage, ClusterCache &cache, PasswordHasher &hasher, LoginThrottle &throttle,
                               const ClusterKey &key, Random &random)
    : m_storage(storage)
    , m_cache(cache)
    , m_hasher(hasher)
    , m_throttle(throttle)
    , m_random(random)
    , m_csrfKey(key.derive(ClusterKey::Use::Csrf))
{
}

Result<QString> SessionService::openAnonymous()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const QString id = newToken(m_random);
    const auto stored =
        (*database)->transaction([&] { return SessionRepository(**database).insert(tokenHash(id), {}); });
    if (!stored)
        return stored.error();
    return id;
}

Result<User> SessionService::checkPassword(const QString &login, const QString &password, const QString &address,
                                           Door door)
{
    const QString account = loginKey(login);
    if (const auto admitted = m_throttle.admit(account, address); !admitted)
        return admitted.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto known = UserRepository(**database).findByLogin(login);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    const auto matches = m_hasher.matches(known ? known->passwordHash : QString(), password);
    if (!matches)
        return matches.error();
    if (!*matches) {
        m_throttle.failed(account, address);
        return Error{ErrorCode::WrongLogin, Text::tr("The login name or the password is wrong."),
                     Text::tr("Check both and try again.")};
    }
    m_throttle.succeeded(account);
    if (!mayEnter(known->user.level, door)) {
        return door == Door::Page
            ? Error{ErrorCode::LevelRefused,
                    Text::tr("This account is for programs (web service); it cannot log in to the page.")}
            : Error{ErrorCode::LevelRefused, Text::tr("This account may not use the web service."),
                    Text::tr("Use an administrator's or a web-service account.")};
    }
    return known->user;
}

Result<User> SessionService::logIn(const QString &sessionId, const QString &login, const QString &password,
                                   const QString &address, Door door)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    if (const auto session = SessionRepository(**database).find(tokenHash(sessionId)); !session)
        return session.error();
    const auto user = checkPassword(login, password, address, door);
    if (!user)
        return user.error();
    const auto stored = (*database)->transaction([&]() -> Result<void> {
        if (const auto noted = UserRepository(**database).noteLogin(user->id); !noted)
            return noted;
        return SessionRepository(**database).setUser(tokenHash(sessionId), user->id);
    });
    if (!stored)
        return stored.error();
    return user;
}

Result<SessionService::LoggedIn> SessionService::logIn(const QString &login, const QString &password,
                                                       const QString &address, Door door)
{
    const auto user = checkPassword(login, password, address, door);
    if (!user)
        return user.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const QString id = newToken(m_random);
    const auto stored = (*database)->transaction([&]() -> Result<void> {
        if (const auto noted = UserRepository(**database).noteLogin(user->id); !noted)
            return noted;
        return SessionRepository(**database).insert(tokenHash(id), user->id);
    });
    if (!stored)
        return stored.error();
    return LoggedIn{id, *user};
}

Result<void> SessionService::logOut(const QString &sessionId)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return (*database)->transaction([&] { return SessionRepository(**database).remove(tokenHash(sessionId)); });
}

Result<Caller> SessionService::identify(const QString &sessionId, const QString &address, Guests guests)
{
    return sessionId.isEmpty() ? notLoggedIn() : identifyByHash(tokenHash(sessionId), address, guests);
}

Result<Caller> SessionService::identifyByHash(const QString &sessionHash, const QString &address, Guests guests)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto session = SessionRepository(**database).find(sessionHash);
    if (!session)
        return session.error();
    if (!session->user)
        return notLoggedIn();
    const auto user = m_cache.user(session->user);
    if (!user)
        return user.error().code == ErrorCode::NotFound ? notLoggedIn() : user.error();
    if (guests == Guests::Refused && (session->scope.onlyRoom || user->isGuest))
        return Error{ErrorCode::Forbidden, Text::tr("Guests of a room may not do this."),
                     Text::tr("Log in with an account.")};
    if (session->now - session->seenAt > touchEvery) {
        const auto touched = (*database)->transaction([&] { return SessionRepository(**database).touch(sessionHash); });
        if (!touched)
            return touched.error();
    }
    return Caller{*user, address, session->scope.onlyRoom, session->scope.becomesModerator};
}

QString SessionService::csrfToken(const QString &sessionId) const
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(sessionId.toUtf8(), m_csrfKey, QCryptographicHash::Sha256).toHex());
}

bool SessionService::isCsrfToken(const QString &sessionId, const QString &token) const
{
    return sameSecret(csrfToken(sessionId).toLatin1(), token.toLatin1());
}

} // namespace Agent
