// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/userservice.h"

#include "agent/accounts/audit.h"
#include "agent/storage/repositories/userrepository.h"
#include "common/domain/text.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

Result<UserId> UserService::add(const User &user, const QString &password, const Caller &by)
{
    const auto insert = [&]() -> Result<UserId> {
        if (const auto good = checkNewLogin(user.login); !good)
            return good.error();
        if (const auto good = checkNewPassword(password); !good)
            return good.error();
        for (const QString &text : {user.firstName, user.lastName, user.email}) {
            if (text.size() > 255 || !isPlainText(text, Lines::One))
                return Error{ErrorCode::Invalid,
                             QCoreApplication::translate("Accounts",
                                                         "Names and e-mail address must have at most 255 characters, "
                                                         "without line breaks and control characters.")};
        }
        const auto hash = m_hasher.hash(password);
        if (!hash)
            return hash.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return UserRepository(**database).insert(user, *hash); });
    };
    return audited(m_storage, by, QStringLiteral("user.add"), user.login, insert());
}

Result<void> UserService::remove(UserId id, const Caller &by)
{
    const auto remove = [&]() -> Result<void> {
        if (id == by.user.id)
            return Error{ErrorCode::Forbidden, QCoreApplication::translate("Accounts", "You cannot delete yourself.")};
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return UserRepository(**database).remove(id); });
    };
    return audited(m_storage, by, QStringLiteral("user.delete"), QString::number(id.value), remove());
}

} // namespace Agent
