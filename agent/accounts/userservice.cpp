// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/userservice.h"

#include "agent/accounts/audit.h"
#include "agent/storage/repositories/userrepository.h"
#include "common/domain/text.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

Result<UserId> UserService::add(const User &user, const QString &password, const Caller &by,
                                const std::optional<ExternalId> &external)
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
        if (external) {
            if (const auto good = checkExternalId(*external); !good)
                return good.error();
        }
        const auto hash = m_hasher.hash(password);
        if (!hash)
            return hash.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&]() -> Result<UserId> {
            UserRepository users(**database);
            const auto id = users.insert(user, *hash);
            if (!id || !external)
                return id;
            const auto set = users.setExternalId(*id, *external);
            return set ? id : Result<UserId>(set.error());
        });
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

Result<User> UserService::store(const ExternalPerson &person, const Caller &by)
{
    const auto store = [&]() -> Result<User> {
        if (const auto good = checkExternalPerson(person); !good)
            return good.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto tryOnce = [&] {
            return (*database)->transaction([&] { return UserRepository(**database).store(person); });
        };
        auto stored = tryOnce();
        if (!stored && stored.error().code == ErrorCode::Conflict) // another node was faster: now it is there
            stored = tryOnce();
        // A program that may send people in must not come to an administrator's name or session by that.
        if (stored && stored->level != Level::User)
            return Error{ErrorCode::Forbidden,
                         QCoreApplication::translate("Accounts",
                                                     "Other programs speak for users alone, not for moderators or "
                                                     "administrators.")};
        return stored;
    };
    return audited(m_storage, by, QStringLiteral("user.external"), externalName(person.external), store());
}

Result<UserId> UserService::removeExternal(const ExternalId &external, const Caller &by)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto user = UserRepository(**database).findByExternalId(external);
    if (!user) {
        audit(m_storage, by, QStringLiteral("user.delete"), externalName(external), user.error());
        return user.error();
    }
    const auto removed = remove(user->id, by);
    return removed ? user->id : Result<UserId>(removed.error());
}

} // namespace Agent
