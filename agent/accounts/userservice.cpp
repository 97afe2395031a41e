// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/userservice.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/accounts/directoryaccounts.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "common/domain/text.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

Result<void> checkTexts(const User &user)
{
    for (const QString &text : {user.firstName, user.lastName, user.email}) {
        if (text.size() > 255 || !isPlainText(text, Lines::One))
            return Error{ErrorCode::Invalid,
                         AccountsText::tr("Names and e-mail address must have at most 255 characters, "
                                          "without line breaks and control characters.")};
    }
    return {};
}

/*! Nobody but the directory says who its people are. */
Result<void> checkForeign(const ExternalId &external)
{
    if (external.type.compare(QLatin1String(DirectoryPerson::externalType), Qt::CaseInsensitive) != 0)
        return {};
    return Error{ErrorCode::Invalid,
                 AccountsText::tr("The type \"%1\" is for people of the directory.").arg(external.type),
                 AccountsText::tr("Use the name of your program.")};
}

/*! The account as it is to be; what was wrong already and is not touched stands in nobody's way. */
Result<UserRow> changedAccount(const UserRow &account, const UserChange &change)
{
    UserRow changed = account;
    User &user = changed.user;
    user.login = change.login.value_or(user.login);
    user.firstName = change.firstName.value_or(user.firstName);
    user.lastName = change.lastName.value_or(user.lastName);
    user.email = change.email.value_or(user.email);
    user.level = change.level.value_or(user.level);
    changed.canLogIn = account.canLogIn || change.password;
    if (user.login != account.user.login || changed.canLogIn != account.canLogIn) {
        if (const auto good = checkNewLogin(user.login); !good)
            return good.error();
    }
    if (const auto good = checkTexts(user); !good)
        return good.error();
    return changed;
}

/*! "7: level admin, password", for the audit log. */
QString targetName(UserId id, const UserChange &change)
{
    QStringList what;
    if (change.login || change.firstName || change.lastName || change.email)
        what.append(QStringLiteral("data"));
    if (change.level)
        what.append(QStringLiteral("level ") + levelName(*change.level));
    if (change.password)
        what.append(QStringLiteral("password"));
    return QStringLiteral("%1: %2").arg(id.value).arg(what.join(QLatin1String(", ")));
}

constexpr std::pair<const char *, UserOrder> orders[] = {
    {"id", UserOrder::Id},
    {"user_id", UserOrder::Id},
    {"login", UserOrder::Login},
    {"firstname", UserOrder::FirstName},
    {"lastname", UserOrder::LastName},
    {"email", UserOrder::Email},
    {"level", UserOrder::Level},
    {"level_id", UserOrder::Level},
};

} // namespace

Result<UserId> UserService::add(const User &user, const QString &password, const Caller &by,
                                const std::optional<ExternalId> &external)
{
    const auto insert = [&]() -> Result<UserId> {
        if (const auto good = checkNewLogin(user.login); !good)
            return good.error();
        if (const auto good = checkNewPassword(password); !good)
            return good.error();
        if (const auto good = checkTexts(user); !good)
            return good.error();
        if (external) {
            if (const auto good = checkExternalId(*external); !good)
                return good.error();
            if (const auto good = checkForeign(*external); !good)
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

Result<void> UserService::change(UserId id, const UserChange &change, const Caller &by)
{
    const auto work = [&]() -> Result<void> {
        std::optional<QString> passwordHash;
        if (change.password) { // before anything is locked: this is slow on purpose
            if (const auto good = checkNewPassword(*change.password); !good)
                return good;
            const auto hash = m_hasher.hash(*change.password);
            if (!hash)
                return hash.error();
            passwordHash = *hash;
        }
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return storeChange(**database, id, change, passwordHash, by); });
    };
    return audited(m_storage, by, QStringLiteral("user.change"), targetName(id, change), work());
}

Result<void> UserService::storeChange(Database &database, UserId id, const UserChange &change,
                                      const std::optional<QString> &passwordHash, const Caller &by)
{
    UserAdminRepository accounts(database);
    const auto account = accounts.lock(id);
    if (!account)
        return account.error();
    if (change.version != 0 && change.version != account->version)
        return changedMeanwhile();
    if (change.password && DirectoryAccounts::isOne(account->external))
        return DirectoryAccounts::passwordIsElsewhere();
    const auto changed = changedAccount(*account, change);
    if (!changed)
        return changed.error();
    const bool isLevelNew = changed->user.level != account->user.level;
    if (isLevelNew && id == by.user.id)
        return Error{ErrorCode::Forbidden, AccountsText::tr("You cannot change your own level."),
                     AccountsText::tr("Ask another administrator.")};
    if (isLevelNew && account->user.level == Level::Admin) {
        if (const auto stays = accounts.requireAnotherAdministrator(id); !stays)
            return stays;
    }
    if (changed->user != account->user || changed->canLogIn != account->canLogIn) {
        if (const auto stored = accounts.update(changed->user, changed->canLogIn); !stored)
            return stored;
    }
    if (passwordHash) {
        if (const auto stored = accounts.setPasswordHash(id, *passwordHash); !stored)
            return stored;
    }
    if (!isLevelNew && !passwordHash)
        return {};
    return SessionRepository(database).removeOf(id, id == by.user.id ? by.sessionHash : QString());
}

Error UserService::changedMeanwhile()
{
    return {ErrorCode::Conflict, AccountsText::tr("Somebody else has changed this meanwhile."),
            AccountsText::tr("Look at it again, then repeat your change.")};
}

Result<void> UserService::remove(UserId id, const Caller &by)
{
    const auto remove = [&]() -> Result<void> {
        if (id == by.user.id)
            return Error{ErrorCode::Forbidden, AccountsText::tr("You cannot delete yourself.")};
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&]() -> Result<void> {
            UserAdminRepository accounts(**database);
            const auto account = accounts.lock(id);
            if (!account && account.error().code != ErrorCode::NotFound) // a guest is no account, and removed as well
                return account.error();
            if (account && account->user.level == Level::Admin) {
                if (const auto stays = accounts.requireAnotherAdministrator(id); !stays)
                    return stays;
            }
            return UserRepository(**database).remove(id);
        });
    };
    return audited(m_storage, by, QStringLiteral("user.delete"), QString::number(id.value), remove());
}

Result<UserPage> UserService::page(const UserQuery &query)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    UserQuery bounded = query;
    bounded.start = std::max(0, query.start);
    bounded.max = std::clamp(query.max, 0, maximumPage);
    return UserAdminRepository(**database).page(bounded);
}

Result<UserRow> UserService::find(UserId id)
{
    const auto database = m_storage.database();
    return database ? UserAdminRepository(**database).find(id) : database.error();
}

Result<UserOrder> UserService::orderNamed(const QString &name)
{
    if (name.isEmpty())
        return UserOrder::Id;
    QStringList known;
    for (const auto &[each, order] : orders) {
        if (name.compare(QLatin1String(each), Qt::CaseInsensitive) == 0)
            return order;
        known.append(QLatin1String(each));
    }
    return Error{ErrorCode::Invalid, AccountsText::tr("Users cannot be sorted by \"%1\".").arg(name),
                 AccountsText::tr("Use one of these: %1.").arg(known.join(QLatin1String(", ")))};
}

Result<User> UserService::store(const ExternalPerson &person, const Caller &by)
{
    const auto store = [&]() -> Result<User> {
        if (const auto good = checkExternalPerson(person); !good)
            return good.error();
        if (const auto good = checkForeign(person.external); !good)
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
                         AccountsText::tr("Other programs speak for users alone, not for moderators or "
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
