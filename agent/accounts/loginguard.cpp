// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/loginguard.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/security/network.h"
#include "agent/storage/repositories/loginlockrepository.h"
#include "agent/storage/repositories/loginoriginrepository.h"

#include <QLoggingCategory>
#include <QMessageAuthenticationCode>

#include <algorithm>

Q_LOGGING_CATEGORY(lcLogins, "agent.logins")

namespace Agent {

using namespace Common;

LoginGuard::LoginGuard(Storage &storage, LoginThrottle &throttle, const ClusterKey &key)
    : m_storage(storage)
    , m_throttle(throttle)
    , m_key(key.derive(ClusterKey::Use::LoginOrigins))
{
}

Result<LoginGuard::Attempt> LoginGuard::admit(const QString &name, UserId user, const QString &address)
{
    using Known = LoginOriginRepository::Known;
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    Attempt attempt;
    attempt.name = name;
    attempt.address = address;
    attempt.user = user;
    attempt.account = user ? QStringLiteral("user %1").arg(user.value) : QLatin1String("name ") + loginKey(name);
    attempt.origin = QString::fromLatin1(
        QMessageAuthenticationCode::hash(networkOf(address), m_key, QCryptographicHash::Sha256).toHex());
    const auto known = LoginOriginRepository(**database).find(user, attempt.origin);
    if (!known)
        return known.error();
    attempt.kind = *known == Known::No ? LoginThrottle::Origin::New : LoginThrottle::Origin::Known;
    attempt.isNoted = *known == Known::Fresh;
    if (const auto admitted = m_throttle.admit(attempt.account, address, attempt.kind); !admitted)
        return admitted.error();
    return attempt;
}

void LoginGuard::failed(const Attempt &attempt)
{
    const auto locked = m_throttle.failed(attempt.account, attempt.address, attempt.kind);
    store(m_throttle.heldOf(attempt.account, attempt.address, attempt.kind));
    if (locked.account && attempt.user)
        warn(QStringLiteral("login.guessed"), attempt.address, attempt.name);
    if (locked.address)
        warn(QStringLiteral("login.guessed"), attempt.address, attempt.address);
}

void LoginGuard::succeeded(const Attempt &attempt)
{
    const auto held = m_throttle.heldOf(attempt.account, attempt.address, attempt.kind);
    m_throttle.succeeded(attempt.account, attempt.address, attempt.kind);
    forget(held, m_throttle.heldOf(attempt.account, attempt.address, attempt.kind));
    if (attempt.isNoted)
        return;
    const auto database = m_storage.database();
    const auto noted = database
        ? (*database)->transaction([&] { return LoginOriginRepository(**database).note(attempt.user, attempt.origin); })
        : Result<void>(database.error());
    if (!noted)
        qCWarning(lcLogins).noquote() << "where" << attempt.user.value
                                      << "has logged in from could not be noted:" << noted.error().message;
}

// Behind the answer, as warn() does.
void LoginGuard::store(const QList<LoginThrottle::Held> &held)
{
    if (held.isEmpty())
        return;
    (void)m_storage.run([held](Database &database) -> Result<void> {
        return database.transaction([&]() -> Result<void> {
            LoginLockRepository locks(database);
            for (const auto &each : held) {
                if (const auto stored = locks.store({each.name, each.failures, each.age, each.wait}); !stored)
                    return stored;
            }
            return {};
        });
    });
}

void LoginGuard::forget(const QList<LoginThrottle::Held> &before, const QList<LoginThrottle::Held> &now)
{
    QByteArrayList gone;
    for (const auto &each : before) {
        if (std::ranges::find(now, each.name, &LoginThrottle::Held::name) == now.cend())
            gone.append(each.name);
    }
    if (gone.isEmpty())
        return;
    (void)m_storage.run([gone](Database &database) -> Result<void> {
        return database.transaction([&]() -> Result<void> {
            for (const QByteArray &name : gone) {
                if (const auto removed = LoginLockRepository(database).remove(name); !removed)
                    return removed;
            }
            return {};
        });
    });
}

Result<void> LoginGuard::restore(Database &database, LoginThrottle &throttle)
{
    const auto locks = LoginLockRepository(database).all();
    if (!locks)
        return locks.error();
    QList<LoginThrottle::Held> held;
    for (const LoginLock &each : *locks)
        held.append({each.name, each.failures, each.age, each.wait});
    throttle.restore(held);
    return {};
}

// Counted apart from passwords: a program that goes on with an old token locks nobody out, and no good token is refused.
Error LoginGuard::refusedToken(const QString &address)
{
    const QString place = QLatin1String("tokens from ") + QString::fromLatin1(networkOf(address));
    if (const auto admitted = m_throttle.admit(place, {}); !admitted)
        return admitted.error();
    if (m_throttle.failed(place, {}).account)
        warn(QStringLiteral("token.guessed"), address, address);
    return {ErrorCode::NotLoggedIn, AccountsText::tr("The token is unknown, was revoked, or its time is over."),
            AccountsText::tr("Make a new one.")};
}

// In a thread of its own: whether an account exists must not be told by how long the answer took.
void LoginGuard::warn(const QString &action, const QString &address, const QString &target)
{
    Caller stranger{{}, address};
    stranger.user.login = QStringLiteral("(stranger)");
    (void)m_storage.run([&storage = m_storage, action, target, stranger](Database &) -> Result<void> {
        audit(storage, stranger, action, target,
              Error{ErrorCode::TooMany, AccountsText::tr("Many wrong tries: further ones have to wait.")});
        return {};
    });
}

} // namespace Agent
