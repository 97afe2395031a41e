// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/sessionservice.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/accounts/directoryaccounts.h"
#include "agent/accounts/lowerlevel.h"
#include "agent/accounts/tokenservice.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/useradminrepository.h"
#include "agent/storage/repositories/userrepository.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QThread>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr Millis touchEvery{60000}; // renewing at each request would write for each request

constexpr int nonceBytes = 16;

Error notLoggedIn()
{
    return {ErrorCode::NotLoggedIn, AccountsText::tr("You are not logged in, or your session has ended."),
            AccountsText::tr("Log in again.")};
}

Error wrongLogin()
{
    return {ErrorCode::WrongLogin, AccountsText::tr("The login name or the password is wrong."),
            AccountsText::tr("Check both and try again.")};
}

} // namespace

SessionService::SessionService(Storage &storage, ClusterCache &cache, PasswordHasher &hasher, LoginThrottle &throttle,
                               const ClusterKey &key, Random &random, LdapDirectory *directory)
    : m_storage(storage)
    , m_cache(cache)
    , m_hasher(hasher)
    , m_random(random)
    , m_guard(storage, throttle, key)
    , m_directory(directory)
    , m_csrfKey(key.derive(ClusterKey::Use::Csrf))
    , m_sessionKey(key.derive(ClusterKey::Use::Sessions))
{
}

QString SessionService::openAnonymous()
{
    const QByteArray nonce = m_random.hex(nonceBytes);
    return QString::fromLatin1(nonce + proofOf(nonce));
}

QByteArray SessionService::proofOf(const QByteArray &nonce) const
{
    return QMessageAuthenticationCode::hash(nonce, m_sessionKey, QCryptographicHash::Sha256)
        .toHex()
        .left(2 * nonceBytes);
}

bool SessionService::isOfThisCluster(const QString &sessionId) const
{
    const QByteArray id = sessionId.toUtf8();
    return id.size() == 4 * nonceBytes && sameSecret(id.mid(2 * nonceBytes), proofOf(id.left(2 * nonceBytes)));
}

Result<UserWithPassword> SessionService::checkPassword(const QString &login, const QString &password,
                                                       const QString &address, PasswordHasher::Who who)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto known = UserRepository(**database).findByLogin(login);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    const auto attempt = m_guard.admit(login, known ? known->user.id : UserId(), address);
    if (!attempt)
        return attempt.error();
    if (m_directory && (!known || DirectoryAccounts::isOne(known->external)))
        return askDirectory(*attempt, password);
    const auto matches = isRightHere(known ? *known : UserWithPassword(), password, who);
    if (!matches)
        return matches.error();
    if (!*matches) {
        m_guard.failed(*attempt);
        return wrongLogin();
    }
    m_guard.succeeded(*attempt);
    if (PasswordHasher::isOfOldHash(known->passwordHash))
        return renewHash(**database, *known, password);
    return known;
}

Result<bool> SessionService::isRightHere(const UserWithPassword &user, const QString &password, PasswordHasher::Who who)
{
    QElapsedTimer timer;
    timer.start();
    const auto matches = m_hasher.matches(user.passwordHash, password, who);
    // Whether a name is one of here or of the directory must not be told by how long the answer took.
    if (m_directory && matches && !*matches)
        QThread::msleep(std::max<qint64>(0, m_directory->usualRefusal().count() - timer.elapsed()));
    return matches;
}

Result<UserWithPassword> SessionService::askDirectory(LoginGuard::Attempt attempt, const QString &password)
{
    const auto person = m_directory->logIn(attempt.name, password);
    if (!person) {
        if (person.error().code == ErrorCode::WrongLogin)
            m_guard.failed(attempt);
        return person.error();
    }
    const auto user = DirectoryAccounts(m_storage, m_directory->settings()).store(*person, attempt.address);
    if (!user) // the audit log says why; who is in the directory but not here hears what strangers hear
        return user.error().code == ErrorCode::Forbidden ? wrongLogin() : user.error();
    if (attempt.user && attempt.user != user->user.id) // by a name that is another's here: that one's count stays
        return user;
    attempt.user = user->user.id;
    m_guard.succeeded(attempt);
    return user;
}

/*! The password of an account that comes from OpenMeetings is known now: its hash becomes one of the usual kind. */
Result<UserWithPassword> SessionService::renewHash(Database &database, const UserWithPassword &user,
                                                   const QString &password)
{
    const auto hash = m_hasher.hash(password);
    if (!hash)
        return hash.error();
    const auto replaced = database.transaction(
        [&] { return UserRepository(database).replacePasswordHash(user.user.id, user.passwordHash, *hash); });
    if (!replaced)
        return replaced.error();
    if (*replaced)
        return UserWithPassword{user.user, *hash};
    // Somebody else was faster: a login at the same moment, or whoever gave the account another password.
    const auto stored = UserAdminRepository(database).passwordHash(user.user.id);
    if (!stored)
        return stored.error();
    const auto matches = m_hasher.matches(*stored, password);
    if (!matches)
        return matches.error();
    return *matches ? Result(UserWithPassword{user.user, *stored}) : wrongLogin();
}

/*! Fails when the password was changed, or the user deleted, since it was checked: sessions that this ended must not come back. */
Result<void> SessionService::noteLogin(Database &database, const UserWithPassword &user)
{
    const auto noted = UserRepository(database).noteLogin(user.user.id, user.passwordHash);
    if (!noted)
        return noted.error();
    return *noted ? Result<void>() : wrongLogin();
}

Result<User> SessionService::logInto(const QString &sessionId, const QString &login, const QString &password,
                                     const QString &address)
{
    return m_soapLogins.count(tryInto(sessionId, login, password, address));
}

Result<User> SessionService::tryInto(const QString &sessionId, const QString &login, const QString &password,
                                     const QString &address)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    if (!isOfThisCluster(sessionId))
        return notLoggedIn();
    const auto user = checkPassword(login, password, address, PasswordHasher::Who::Program);
    if (!user)
        return user.error();
    const auto stored = (*database)->transaction([&]() -> Result<void> {
        if (const auto noted = noteLogin(**database, *user); !noted)
            return noted;
        SessionRepository sessions(**database);
        if (const auto ended = sessions.remove(tokenHash(sessionId)); !ended)
            return ended;
        return sessions.insert(tokenHash(sessionId), user->user.id, {}, {SessionWay::Soap, address});
    });
    if (!stored)
        return stored.error();
    return user->user;
}

Result<SessionService::LoggedIn> SessionService::logIn(const QString &login, const QString &password,
                                                       const QString &address)
{
    return m_pageLogins.count(tryLogin(login, password, address));
}

Result<SessionService::LoggedIn> SessionService::tryLogin(const QString &login, const QString &password,
                                                          const QString &address)
{
    const auto user = checkPassword(login, password, address, PasswordHasher::Who::Person);
    if (!user)
        return user.error();
    if (!mayUsePage(user->user.level))
        return Error{ErrorCode::LevelRefused,
                     AccountsText::tr("This account is for programs (web service); it cannot log in to the page.")};
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const QString id = newToken(m_random);
    const auto stored = (*database)->transaction([&]() -> Result<void> {
        if (const auto noted = noteLogin(**database, *user); !noted)
            return noted;
        return SessionRepository(**database).insert(tokenHash(id), user->user.id, {}, {SessionWay::Page, address});
    });
    if (!stored)
        return stored.error();
    return LoggedIn{id, user->user};
}

Result<void> SessionService::logOut(const QString &sessionId)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return (*database)->transaction([&] { return SessionRepository(**database).remove(tokenHash(sessionId)); });
}

/*! Forbidden: the account's password is in the directory. */
Result<void> SessionService::requirePasswordHere(UserId user)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto account = UserAdminRepository(**database).find(user);
    if (!account)
        return account.error();
    return DirectoryAccounts::isOne(account->external) ? DirectoryAccounts::passwordIsElsewhere() : Result<void>();
}

Result<void> SessionService::changePassword(const QString &old, const QString &wanted, const Caller &caller)
{
    const auto change = [&]() -> Result<void> {
        if (caller.isByToken)
            return TokenService::needsPerson();
        if (const auto here = requirePasswordHere(caller.user.id); !here)
            return here;
        if (const auto good = checkNewPassword(wanted); !good)
            return good;
        const auto attempt = m_guard.admit(caller.user.login, caller.user.id, caller.address);
        if (!attempt)
            return attempt.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto known = UserAdminRepository(**database).passwordHash(caller.user.id);
        if (!known)
            return known.error();
        const auto matches = m_hasher.matches(*known, old);
        if (!matches)
            return matches.error();
        if (!*matches) {
            m_guard.failed(*attempt);
            return Error{ErrorCode::WrongLogin, AccountsText::tr("The old password is wrong."),
                         AccountsText::tr("Check it and try again.")};
        }
        m_guard.succeeded(*attempt);
        const auto hash = m_hasher.hash(wanted);
        if (!hash)
            return hash.error();
        return (*database)->transaction([&]() -> Result<void> {
            if (const auto set = UserAdminRepository(**database).setPasswordHash(caller.user.id, *hash); !set)
                return set;
            return SessionRepository(**database).removeOf(caller.user.id, caller.sessionHash);
        });
    };
    return audited(m_storage, caller, QStringLiteral("user.password"), QString::number(caller.user.id.value), change());
}

Result<SessionPage> SessionService::page(int start, int max, const QString &filter)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return SessionRepository(**database).page(std::max(0, start), std::clamp(max, 0, maximumPage), filter);
}

Result<void> SessionService::endAll(UserId user, const Caller &by)
{
    const auto end = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        if (const auto known = m_cache.user(user); !known)
            return known.error();
        return (*database)->transaction([&] { return SessionRepository(**database).removeOf(user, by.sessionHash); });
    };
    return audited(m_storage, by, QStringLiteral("session.end"), QString::number(user.value), end());
}

Result<QList<SessionRow>> SessionService::ofCaller(const Caller &caller)
{
    const auto database = m_storage.database();
    return database ? SessionRepository(**database).of(caller.user.id) : database.error();
}

Result<void> SessionService::end(qint64 number, bool isAnybodys, const Caller &by)
{
    QString target = QString::number(by.user.id.value);
    const auto end = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto ended = (*database)->transaction(
            [&] { return SessionRepository(**database).removeNumber(number, isAnybodys ? UserId() : by.user.id); });
        if (!ended)
            return ended.error();
        target = QString::number(ended->value);
        return {};
    };
    const auto ended = end();
    audit(m_storage, by, QStringLiteral("session.end"), target + QLatin1String(": one"), ended);
    return ended;
}

Result<Caller> SessionService::identify(const QString &sessionId, const QString &address, Guests guests)
{
    return sessionId.isEmpty() ? notLoggedIn() : identifyByHash(tokenHash(sessionId), address, guests);
}

Result<Caller> SessionService::identifyByHash(const QString &sessionHash, const QString &address, Guests guests)
{
    const auto session = m_cache.session(sessionHash);
    if (!session)
        return session.error();
    if (!session->user)
        return notLoggedIn();
    const auto user = m_cache.user(session->user);
    if (!user)
        return user.error().code == ErrorCode::NotFound ? notLoggedIn() : user.error();
    if (guests == Guests::Refused && (session->scope.onlyRoom || user->isGuest))
        return Error{ErrorCode::Forbidden, AccountsText::tr("Guests of a room may not do this."),
                     AccountsText::tr("Log in with an account.")};
    if (session->now - session->seenAt > touchEvery) {
        if (const auto touched = touch(sessionHash, session->token, address); !touched)
            return touched.error();
    }
    Caller caller{*user, address, session->scope.onlyRoom, session->scope.becomesModerator, sessionHash};
    caller.mayRecord = session->scope.mayRecord;
    caller.onlyRecording = session->scope.onlyRecording;
    if (session->mostLevel) {
        caller.user.level = lowerLevel(user->level, *session->mostLevel);
        caller.isByToken = true;
    }
    return caller;
}

Result<void> SessionService::touch(const QString &sessionHash, ApiTokenId token, const QString &address)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return (*database)->transaction([&]() -> Result<void> {
        if (token) {
            if (const auto noted = TokenRepository(**database).noteUse(token, address); !noted)
                return noted;
        }
        return SessionRepository(**database).touch(sessionHash);
    });
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
