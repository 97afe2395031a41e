// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/accounts/directoryaccounts.h"

#include "agent/accounts/accountstext.h"
#include "agent/accounts/audit.h"
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/useradminrepository.h"
#include "common/domain/text.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcDirectory, "agent.directory")

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype longestText = 255; // as the columns

ExternalId externalIdOf(const DirectoryPerson &person)
{
    return {QLatin1String(DirectoryPerson::externalType), person.id};
}

/*! What the directory says, where that can be shown; else what is known. */
QString toldOr(const QString &told, const QString &known)
{
    return told.isEmpty() || told.size() > longestText || !isPlainText(told, Lines::One) ? known : told;
}

bool isUsableLogin(const QString &login)
{
    // Shorter than what people may choose here: the directory decides.
    return !login.isEmpty() && std::max(login.size(), loginKey(login).size()) <= maximumLoginLength
        && login == login.trimmed() && !hasInvisible(login) && isPlainText(login, Lines::One);
}

Error loginOfAnother(const QString &login)
{
    return {ErrorCode::Forbidden,
            AccountsText::tr("The login name \"%1\" of the directory belongs to another account here.").arg(login),
            AccountsText::tr("Rename or delete that account.")};
}

} // namespace

bool DirectoryAccounts::isOne(const std::optional<ExternalId> &external)
{
    return external && external->type == QLatin1String(DirectoryPerson::externalType);
}

Error DirectoryAccounts::passwordIsElsewhere()
{
    return {ErrorCode::Forbidden, AccountsText::tr("The password of this account is in your organisation's directory."),
            AccountsText::tr("Change it there.")};
}

Result<UserWithPassword> DirectoryAccounts::store(const DirectoryPerson &person, const QString &address)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto tryOnce = [&] { return (*database)->transaction([&] { return storeOnce(**database, person); }); };
    auto stored = tryOnce();
    if (!stored && (stored.error().code == ErrorCode::Conflict || stored.error().code == ErrorCode::LoginTaken))
        stored = tryOnce(); // another node made it at this moment: now it is there
    Caller self{{}, address};
    self.user.login = person.login.left(maximumLoginLength);
    if (!stored) {
        audit(m_storage, self, QStringLiteral("login.directory"), person.dn.left(longestText), stored.error());
        return stored.error();
    }
    const auto user = UserRepository(**database).find(stored->id);
    if (!user)
        return user.error();
    self.user = *user;
    if (stored->isNew)
        audit(m_storage, self, QStringLiteral("user.add"), user->login + QLatin1String(" (directory)"), {});
    if (!stored->changes.isEmpty())
        audit(m_storage, self, QStringLiteral("user.change"),
              QStringLiteral("%1: %2 (directory)").arg(user->id.value).arg(stored->changes.join(QLatin1String(", "))),
              {});
    return UserWithPassword{*user, QString(), externalIdOf(person)};
}

Result<DirectoryAccounts::Stored> DirectoryAccounts::storeOnce(Database &database, const DirectoryPerson &person)
{
    const auto known = UserRepository(database).findByExternalId(externalIdOf(person));
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    auto stored = known ? update(database, known->id, person) : insert(database, person);
    if (!stored)
        return stored;
    const auto groups = alignGroups(database, stored->id, person.groups);
    if (!groups)
        return groups.error();
    stored->changes += *groups;
    return stored;
}

Result<DirectoryAccounts::Stored> DirectoryAccounts::insert(Database &database, const DirectoryPerson &person)
{
    if (!m_settings.provisions)
        return Error{ErrorCode::Forbidden,
                     AccountsText::tr("\"%1\" of the directory has no account here, and none is made by logging in.")
                         .arg(person.login)};
    if (!isUsableLogin(person.login))
        return Error{ErrorCode::Forbidden,
                     AccountsText::tr("The login name \"%1\" of the directory cannot be used here.").arg(person.login)};
    UserRepository users(database);
    const auto isFree = users.isLoginFree(person.login);
    if (!isFree)
        return isFree.error();
    if (!*isFree)
        return loginOfAnother(person.login);
    const User user{{},
                    person.login,
                    toldOr(person.firstName, {}),
                    toldOr(person.lastName, {}),
                    toldOr(person.email, {}),
                    person.level.value_or(Level::User)};
    const auto id = users.insert(user, {});
    if (!id)
        return id.error();
    if (const auto set = users.setExternalId(*id, externalIdOf(person)); !set)
        return set.error();
    return Stored{*id, true};
}

Result<DirectoryAccounts::Stored> DirectoryAccounts::update(Database &database, UserId id,
                                                            const DirectoryPerson &person)
{
    UserAdminRepository accounts(database);
    const auto account = accounts.lock(id);
    if (!account)
        return account.error();
    User user = account->user;
    user.firstName = toldOr(person.firstName, user.firstName);
    user.lastName = toldOr(person.lastName, user.lastName);
    user.email = toldOr(person.email, user.email);
    user.level = person.level.value_or(user.level);
    if (loginKey(person.login) == loginKey(user.login)) {
        user.login = person.login;
    } else if (isUsableLogin(person.login)) { // renamed there
        const auto isFree = UserRepository(database).isLoginFree(person.login);
        if (!isFree)
            return isFree.error();
        if (!*isFree)
            return loginOfAnother(person.login);
        user.login = person.login;
    }
    if (account->user.level == Level::Admin && user.level != Level::Admin) {
        const auto stays = accounts.requireAnotherAdministrator(id);
        if (!stays && stays.error().code != ErrorCode::Conflict)
            return stays.error();
        if (!stays) {
            qCWarning(lcDirectory).noquote()
                << "the directory no longer makes" << user.login << "an administrator, but there is no other one";
            user.level = Level::Admin;
        }
    }
    Stored stored{id};
    if (user == account->user && account->canLogIn)
        return stored;
    if (const auto updated = accounts.update(user, true); !updated)
        return updated.error();
    if (user.level != account->user.level) {
        stored.changes.append(QStringLiteral("level ") + levelName(user.level));
        if (const auto ended = SessionRepository(database).removeOf(id, {}); !ended)
            return ended.error();
    } else {
        stored.changes.append(QStringLiteral("data"));
    }
    return stored;
}

Result<QStringList> DirectoryAccounts::alignGroups(Database &database, UserId id, const QStringList &wanted)
{
    if (m_settings.groups.isEmpty())
        return QStringList();
    const auto user = UserRepository(database).find(id);
    if (!user)
        return user.error();
    GroupRepository groups(database);
    const auto all = groups.all();
    if (!all)
        return all.error();
    QStringList changes;
    QSet<GroupId> seen; // several groups there may be one here
    for (const LdapGroupRow &row : m_settings.groups) {
        const auto group = std::ranges::find_if(
            *all, [&row](const Group &each) { return loginKey(each.name) == loginKey(row.group); });
        if (group == all->cend()) {
            qCWarning(lcDirectory).noquote() << "there is no group" << row.group << "for people of" << row.dn;
            continue;
        }
        if (seen.contains(group->id))
            continue;
        seen.insert(group->id);
        const bool isWanted = std::ranges::any_of(
            wanted, [&group](const QString &name) { return loginKey(name) == loginKey(group->name); });
        const bool isMember = std::ranges::find(user->groups, group->id, &Membership::group) != user->groups.cend();
        if (isWanted == isMember)
            continue;
        const auto done = isWanted ? groups.setMember(id, {group->id, false}) : groups.removeMember(group->id, id);
        if (!done)
            return done.error();
        changes.append((isWanted ? QStringLiteral("into ") : QStringLiteral("out of ")) + group->name);
    }
    return changes;
}

} // namespace Agent
