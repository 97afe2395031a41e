// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/loginguard.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/security/network.h"
#include "agent/storage/repositories/loginoriginrepository.h"

#include <QLoggingCategory>
#include <QMessageAuthenticationCode>

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
    if (locked.account && attempt.user)
        warn(attempt, attempt.name);
    if (locked.address)
        warn(attempt, attempt.address);
}

void LoginGuard::succeeded(const Attempt &attempt)
{
    m_throttle.succeeded(attempt.account, attempt.address, attempt.kind);
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

// In a thread of its own: whether an account exists must not be told by how long the answer took.
void LoginGuard::warn(const Attempt &attempt, const QString &target)
{
    Caller stranger{{}, attempt.address};
    stranger.user.login = QStringLiteral("(stranger)");
    (void)m_storage.run([&storage = m_storage, target, stranger](Database &) -> Result<void> {
        audit(storage, stranger, QStringLiteral("login.guessed"), target,
              Error{ErrorCode::TooMany, AccountsText::tr("Many wrong passwords: further tries have to wait.")});
        return {};
    });
}

} // namespace Agent
