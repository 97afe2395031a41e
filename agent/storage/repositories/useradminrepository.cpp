// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/useradminrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/repositories/userrepository.h"
#include "agent/storage/sortedpages.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define ACCOUNT_COLUMNS                                                                                                \
    "u.id, u.login, u.first_name, u.last_name, u.email, u.level, u.login_key, u.external_type, u.external_id, "        \
    "u.version, u.created_at, u.last_login_at"
#define ACCOUNTS " FROM app_user u"
#define IS_ACCOUNT " WHERE u.deleted = 0 AND u.invitation_id IS NULL"
#define ACCOUNT_FILTER                                                                                                 \
    ACCOUNTS " LEFT JOIN group_member m ON m.user_id = u.id AND m.group_id = ?" IS_ACCOUNT                             \
             " AND (? = 'all' OR m.user_id IS NOT NULL) AND (LOWER(u.login) LIKE ? ESCAPE '!'"                         \
             " OR LOWER(u.first_name) LIKE ? ESCAPE '!' OR LOWER(u.last_name) LIKE ? ESCAPE '!'"                       \
             " OR LOWER(u.email) LIKE ? ESCAPE '!')"
#define ACCOUNT_PAGES(column)                                                                                          \
    SORTED_PAGES("SELECT " ACCOUNT_COLUMNS ", m.is_moderator, m.since" ACCOUNT_FILTER, column, "u.id")

constexpr SortedPages pagesById = ACCOUNT_PAGES("u.id");
constexpr SortedPages pagesByLogin = ACCOUNT_PAGES("LOWER(u.login)");
constexpr SortedPages pagesByFirstName = ACCOUNT_PAGES("LOWER(u.first_name)");
constexpr SortedPages pagesByLastName = ACCOUNT_PAGES("LOWER(u.last_name)");
constexpr SortedPages pagesByEmail = ACCOUNT_PAGES("LOWER(u.email)");
constexpr SortedPages pagesByLevel = ACCOUNT_PAGES("u.level");

const SortedPages &pagesBy(UserOrder order)
{
    switch (order) {
    case UserOrder::Id: return pagesById;
    case UserOrder::Login: return pagesByLogin;
    case UserOrder::FirstName: return pagesByFirstName;
    case UserOrder::LastName: return pagesByLastName;
    case UserOrder::Email: return pagesByEmail;
    case UserOrder::Level: return pagesByLevel;
    }
    Q_UNREACHABLE();
}

UserRow rowFrom(const QVariantList &row) // ACCOUNT_COLUMNS in order
{
    UserRow account{{UserId(row.at(0).toLongLong()), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                     row.at(4).toString(), levelFromNumber(row.at(5).toInt()).value_or(Level::User)}};
    account.canLogIn = !row.at(6).isNull();
    if (!row.at(8).isNull())
        account.external = ExternalId{row.at(7).toString(), row.at(8).toString()};
    account.version = row.at(9).toLongLong();
    account.createdAt = {row.at(10).toLongLong()};
    account.lastLoginAt = {row.at(11).toLongLong()};
    return account;
}

} // namespace

Result<UserPage> UserAdminRepository::page(const UserQuery &query) const
{
    const QVariantList values =
        QVariantList{query.group.value, query.group ? QStringLiteral("group") : QStringLiteral("all")}
        + QVariantList(4, likePattern(query.filter));
    const auto total = m_db.run("SELECT COUNT(*)" ACCOUNT_FILTER, values);
    if (!total)
        return total.error();
    const SortedPages &pages = pagesBy(query.order);
    const auto answer =
        m_db.run(query.isAscending ? pages.ascending : pages.descending, values + QVariantList{query.max, query.start});
    if (!answer)
        return answer.error();
    UserPage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows) {
        UserRow account = rowFrom(row);
        if (const auto added = addGroups(account); !added)
            return added.error();
        if (query.group) {
            account.membership = Membership{query.group, row.at(12).toInt() != 0};
            account.memberSince = {row.at(13).toLongLong()};
        }
        page.rows.append(account);
    }
    return page;
}

Result<void> UserAdminRepository::addGroups(UserRow &row) const
{
    const auto answer = m_db.run("SELECT g.id, m.is_moderator, g.name FROM group_member m"
                                 " JOIN user_group g ON g.id = m.group_id WHERE m.user_id = ? ORDER BY g.id",
                                 {row.user.id.value});
    if (!answer)
        return answer.error();
    for (const QVariantList &group : answer->rows) {
        row.user.groups.append({GroupId(group.at(0).toLongLong()), group.at(1).toInt() != 0});
        row.groupNames.append(group.at(2).toString());
    }
    return {};
}

Result<UserRow> UserAdminRepository::read(const Result<SqlAnswer> &answer, UserId id) const
{
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return UserRepository::unknownUser(id);
    UserRow account = rowFrom(answer->rows.first());
    if (const auto added = addGroups(account); !added)
        return added.error();
    return account;
}

Result<UserRow> UserAdminRepository::find(UserId id) const
{
    return read(m_db.run("SELECT " ACCOUNT_COLUMNS ACCOUNTS IS_ACCOUNT " AND u.id = ?", {id.value}), id);
}

Result<UserRow> UserAdminRepository::lock(UserId id) const
{
    return read(m_db.run("SELECT " ACCOUNT_COLUMNS ACCOUNTS IS_ACCOUNT " AND u.id = ? {lock}", {id.value}), id);
}

Result<void> UserAdminRepository::update(const User &user, bool canLogIn)
{
    const auto answer =
        m_db.run("UPDATE app_user SET login = ?, login_key = ?, first_name = ?, last_name = ?, email = ?, level = ?, "
                 "version = version + 1 WHERE id = ? AND deleted = 0",
                 {user.login, canLogIn ? QVariant(loginKey(user.login)) : QVariant(), user.firstName, user.lastName,
                  user.email, int(user.level), user.id.value});
    if (!answer)
        return answer.error().code == ErrorCode::Conflict ? UserRepository::loginTaken(user.login) : answer.error();
    if (answer->changed == 0)
        return UserRepository::unknownUser(user.id);
    m_db.changed(Table::User, {user.id.value});
    return {};
}

Result<QString> UserAdminRepository::passwordHash(UserId id) const
{
    const auto answer = m_db.run("SELECT u.password_hash" ACCOUNTS IS_ACCOUNT " AND u.id = ?", {id.value});
    if (!answer)
        return answer.error();
    return answer->rows.isEmpty() ? Result<QString>(UserRepository::unknownUser(id))
                                  : answer->rows.first().first().toString();
}

Result<void> UserAdminRepository::setPasswordHash(UserId id, const QString &hash)
{
    const auto answer =
        m_db.run("UPDATE app_user SET password_hash = ? WHERE id = ? AND deleted = 0", {hash, id.value});
    if (answer && answer->changed == 0)
        return UserRepository::unknownUser(id);
    return outcome(answer);
}

Result<void> UserAdminRepository::requireAnotherAdministrator(UserId besides)
{
    const auto locked = m_db.run("SELECT name FROM cluster_lock WHERE name = 'administrators' {lock}");
    if (!locked)
        return locked.error();
    const auto others =
        m_db.run("SELECT u.id" ACCOUNTS IS_ACCOUNT " AND u.level = ? AND u.login_key IS NOT NULL AND u.id <> ? LIMIT 1",
                 {int(Level::Admin), besides.value});
    if (!others)
        return others.error();
    if (others->rows.isEmpty())
        return Error{ErrorCode::Conflict, StorageText::tr("This is the last administrator of the cluster."),
                     StorageText::tr("Make another user an administrator first.")};
    return {};
}

} // namespace Agent
