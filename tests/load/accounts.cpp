// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/accounts.h"

#include "agent/security/passwordhasher.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "tests/support/testdatabase.h"

using namespace Agent;
using namespace Common;

QList<QByteArray> addLoggedInUsers(const TestDatabase &database, int count)
{
    auto connection = Database::open(database.settings(), NodeId(), {});
    const auto hash = PasswordHasher().hash(QLatin1String(loadPassword));
    if (!connection || !hash)
        return {};
    SystemRandom random;
    const auto added = (*connection)->transaction([&]() -> Result<QList<QByteArray>> {
        QList<QByteArray> sessions;
        UserRepository users(**connection);
        SessionRepository logins(**connection);
        for (int i = 0; i < count; ++i) {
            User user;
            user.login = QStringLiteral("visitor-%1").arg(i);
            user.firstName = user.login;
            const auto id = users.insert(user, *hash);
            if (!id)
                return id.error();
            const QString session = newToken(random);
            if (const auto stored = logins.insert(tokenHash(session), *id); !stored)
                return stored.error();
            sessions.append(session.toLatin1());
        }
        return sessions;
    });
    if (!added) {
        qWarning() << "the users could not be added:" << added.error().message;
        return {};
    }
    return *added;
}
