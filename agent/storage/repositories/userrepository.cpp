// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/userrepository.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

User userFromRow(const QVariantList &row) // id, login, first_name, last_name, email, level
{
    return {UserId(row.at(0).toLongLong()), row.at(1).toString(),
            row.at(2).toString(),           row.at(3).toString(),
            row.at(4).toString(),           levelFromNumber(row.at(5).toInt()).value_or(Level::User)};
}

} // namespace

Result<User> UserRepository::find(UserId id) const
{
    const auto answer = m_db.run(
        "SELECT id, login, first_name, last_name, email, level FROM app_user WHERE id = ? AND deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("There is no user with id %1.").arg(id.value)};
    return userFromRow(answer->rows.first());
}

Result<UserWithPassword> UserRepository::findByLogin(const QString &login) const
{
    // A login wins over somebody else's e-mail address of the same spelling.
    const auto answer = m_db.run("SELECT id, login, first_name, last_name, email, level, password_hash FROM app_user"
                                 " WHERE deleted = 0 AND (login_key = ? OR (email <> '' AND email = ?)) ORDER BY CASE "
                                 "WHEN login_key = ? THEN 0 ELSE 1 END, id LIMIT 1",
                                 {loginKey(login), login, loginKey(login)});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("There is no user with this login.")};
    return UserWithPassword{userFromRow(answer->rows.first()), answer->rows.first().at(6).toString()};
}

Result<UserId> UserRepository::insert(const User &user, const QString &passwordHash)
{
    const auto answer = m_db.run(
        "INSERT INTO app_user (login, login_key, password_hash, first_name, last_name, email, level, deleted, "
        "created_at, last_login_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 0, {now}, 0) {id}",
        {user.login, loginKey(user.login), passwordHash, user.firstName, user.lastName, user.email, int(user.level)});
    if (!answer) {
        if (answer.error().code != ErrorCode::Conflict)
            return answer.error();
        return Error{ErrorCode::LoginTaken, Text::tr("The login name \"%1\" is taken.").arg(user.login),
                     Text::tr("Choose another one.")};
    }
    const UserId id(answer->insertedId);
    m_db.changed(Table::User, {id.value});
    return id;
}

Result<void> UserRepository::remove(UserId id)
{
    const auto removed =
        m_db.run("UPDATE app_user SET deleted = 1, login_key = NULL, password_hash = '' WHERE id = ? AND deleted = 0",
                 {id.value});
    if (!removed)
        return removed.error();
    if (removed->changed == 0)
        return Error{ErrorCode::NotFound, Text::tr("There is no user with id %1.").arg(id.value)};
    if (const auto ended = m_db.run("DELETE FROM login_session WHERE user_id = ?", {id.value}); !ended)
        return ended.error();
    m_db.changed(Table::User, {id.value});
    m_db.changed(Table::Session, {});
    return {};
}

Result<void> UserRepository::noteLogin(UserId id)
{
    return outcome(m_db.run("UPDATE app_user SET last_login_at = {now} WHERE id = ?", {id.value}));
}

} // namespace Agent
