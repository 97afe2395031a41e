// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/userrepository.h"

#include "agent/storage/repositories/appointmentrepository.h"
#include "agent/storage/repositories/filerepository.h"
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/repositories/loginoriginrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/securehashrepository.h"
#include "agent/storage/repositories/tokenrepository.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define USER_COLUMNS "id, login, first_name, last_name, email, level, invitation_id"
constexpr int userColumns = 7;

User userFromRow(const QVariantList &row) // USER_COLUMNS in order
{
    return {UserId(row.at(0).toLongLong()),
            row.at(1).toString(),
            row.at(2).toString(),
            row.at(3).toString(),
            row.at(4).toString(),
            levelFromNumber(row.at(5).toInt()).value_or(Level::User),
            !row.at(6).isNull()};
}

} // namespace

Result<User> UserRepository::find(UserId id) const
{
    const auto answer = m_db.run("SELECT " USER_COLUMNS " FROM app_user WHERE id = ? AND deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownUser(id);
    return withGroups(userFromRow(answer->rows.first()));
}

Result<User> UserRepository::withGroups(User user) const
{
    const auto groups = GroupRepository(m_db).of(user.id);
    if (!groups)
        return groups.error();
    user.groups = *groups;
    return user;
}

Result<UserWithPassword> UserRepository::findByLogin(const QString &login) const
{
    // A login wins over somebody else's e-mail address of the same spelling. Who has none cannot stand in the way.
    const auto answer = m_db.run(
        "SELECT " USER_COLUMNS ", password_hash, external_type, external_id FROM app_user"
        " WHERE deleted = 0 AND login_key IS NOT NULL AND (login_key = ? OR (email <> '' AND email = ?)) ORDER BY CASE "
        "WHEN login_key = ? THEN 0 ELSE 1 END, id LIMIT 1",
        {loginKey(login), login, loginKey(login)});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotFound, StorageText::tr("There is no user with this login.")};
    const QVariantList &row = answer->rows.first();
    const auto user = withGroups(userFromRow(row));
    if (!user)
        return user.error();
    UserWithPassword found{*user, row.at(userColumns).toString()};
    if (!row.at(userColumns + 2).isNull())
        found.external = ExternalId{row.at(userColumns + 1).toString(), row.at(userColumns + 2).toString()};
    return found;
}

Error UserRepository::unknownUser(UserId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no user with id %1.").arg(id.value)};
}

Error UserRepository::loginTaken(const QString &login)
{
    return {ErrorCode::LoginTaken, StorageText::tr("The login name \"%1\" is taken.").arg(login),
            StorageText::tr("Choose another one.")};
}

Result<bool> UserRepository::isLoginFree(const QString &login) const
{
    const auto answer = m_db.run("SELECT id FROM app_user WHERE login_key = ?", {loginKey(login)});
    if (!answer)
        return answer.error();
    return answer->rows.isEmpty();
}

Result<UserId> UserRepository::insert(const User &user, const QString &passwordHash)
{
    const auto answer = m_db.run(
        "INSERT INTO app_user (login, login_key, password_hash, first_name, last_name, email, level, deleted, "
        "created_at, last_login_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 0, {now}, 0) {id}",
        {user.login, loginKey(user.login), passwordHash, user.firstName, user.lastName, user.email, int(user.level)});
    if (!answer)
        return answer.error().code == ErrorCode::Conflict ? loginTaken(user.login) : answer.error();
    const UserId id(answer->insertedId);
    m_db.changed(Table::User, {id.value});
    return id;
}

Result<void> UserRepository::remove(UserId id)
{
    const auto removed =
        m_db.run("UPDATE app_user SET deleted = 1, login_key = NULL, password_hash = '', external_id = NULL, "
                 "external_type = NULL WHERE id = ? AND deleted = 0",
                 {id.value});
    if (!removed)
        return removed.error();
    if (removed->changed == 0)
        return unknownUser(id);
    if (const auto ended = m_db.run("DELETE FROM login_session WHERE user_id = ?", {id.value}); !ended)
        return ended.error();
    if (const auto revoked = SecureHashRepository(m_db).removeOf(id); !revoked)
        return revoked;
    if (const auto revoked = TokenRepository(m_db).removeOf(id); !revoked)
        return revoked;
    if (const auto forgotten = LoginOriginRepository(m_db).removeOf(id); !forgotten)
        return forgotten;
    if (const auto forgotten = FileRepository(m_db).forget(FileTree::of(id)); !forgotten)
        return forgotten;
    if (const auto forgotten = RoomRepository(m_db).forgetUser(id); !forgotten)
        return forgotten;
    if (const auto forgotten = GroupRepository(m_db).forgetUser(id); !forgotten)
        return forgotten;
    if (const auto forgotten = AppointmentRepository(m_db).forgetUser(id); !forgotten)
        return forgotten;
    m_db.changed(Table::User, {id.value});
    m_db.changed(Table::Session, {});
    return {};
}

Result<void> UserRepository::noteLogin(UserId id)
{
    return outcome(m_db.run("UPDATE app_user SET last_login_at = {now} WHERE id = ?", {id.value}));
}

Result<bool> UserRepository::noteLogin(UserId id, const QString &passwordHash)
{
    const auto noted =
        m_db.run("UPDATE app_user SET last_login_at = {now} WHERE id = ? AND password_hash = ? AND deleted = 0",
                 {id.value, passwordHash});
    if (!noted)
        return noted.error();
    return noted->changed > 0;
}

Result<bool> UserRepository::replacePasswordHash(UserId id, const QString &old, const QString &wanted)
{
    const auto replaced =
        m_db.run("UPDATE app_user SET password_hash = ? WHERE id = ? AND password_hash = ? AND deleted = 0",
                 {wanted, id.value, old});
    if (!replaced)
        return replaced.error();
    return replaced->changed > 0;
}

Result<UserId> UserRepository::insertGuest(const QString &name, InvitationId invitation)
{
    // Without a login key nobody finds it by a login, so no password opens it.
    const auto answer =
        m_db.run("INSERT INTO app_user (login, login_key, password_hash, first_name, last_name, email, level, deleted, "
                 "created_at, last_login_at, invitation_id)"
                 " VALUES ('', NULL, '', ?, '', '', ?, 0, {now}, {now}, ?) {id}",
                 {name, int(Level::User), invitation.value});
    if (!answer)
        return answer.error();
    const UserId id(answer->insertedId);
    m_db.changed(Table::User, {id.value});
    return id;
}

Result<std::optional<InvitationId>> UserRepository::invitationOf(UserId id) const
{
    const auto answer = m_db.run("SELECT invitation_id FROM app_user WHERE id = ? AND deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownUser(id);
    const QVariant &invitation = answer->rows.first().first();
    return invitation.isNull() ? std::nullopt : std::optional(InvitationId(invitation.toLongLong()));
}

Result<QList<UserId>> UserRepository::guestsOf(InvitationId invitation) const
{
    const auto answer =
        m_db.run("SELECT id FROM app_user WHERE invitation_id = ? AND deleted = 0 ORDER BY id", {invitation.value});
    if (!answer)
        return answer.error();
    QList<UserId> guests;
    for (const QVariantList &row : answer->rows)
        guests.append(UserId(row.first().toLongLong()));
    return guests;
}

Result<void> UserRepository::removeGuestsThatAreGone()
{
    // Who is in a room stays while an outage of the database kept everybody's sessions from being renewed.
    const auto gone = m_db.run("SELECT id FROM app_user WHERE invitation_id IS NOT NULL"
                               " AND NOT EXISTS (SELECT 1 FROM login_session s WHERE s.user_id = app_user.id)"
                               " AND NOT EXISTS (SELECT 1 FROM room_connection c WHERE c.user_id = app_user.id)");
    if (!gone)
        return gone.error();
    QList<qint64> ids;
    for (const QVariantList &row : gone->rows) {
        const qint64 id = row.first().toLongLong();
        if (const auto removed = m_db.run("DELETE FROM app_user WHERE id = ?", {id}); !removed)
            return removed.error();
        ids.append(id);
    }
    if (!ids.isEmpty()) // none would mean all
        m_db.changed(Table::User, ids);
    return {};
}

Result<User> UserRepository::findByExternalId(const ExternalId &external) const
{
    const auto answer =
        m_db.run("SELECT " USER_COLUMNS " FROM app_user WHERE deleted = 0 AND external_type = ? AND external_id = ?",
                 {external.type, external.id});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotFound,
                     StorageText::tr("There is no user \"%1\" of \"%2\".").arg(external.id, external.type)};
    return withGroups(userFromRow(answer->rows.first()));
}

Result<void> UserRepository::setExternalId(UserId id, const ExternalId &external)
{
    const auto set = m_db.run("UPDATE app_user SET external_type = ?, external_id = ? WHERE id = ?",
                              {external.type, external.id, id.value});
    if (!set && set.error().code == ErrorCode::Conflict)
        return Error{ErrorCode::Conflict,
                     StorageText::tr("There is a user \"%1\" of \"%2\" already.").arg(external.id, external.type)};
    return outcome(set);
}

Result<User> UserRepository::store(const ExternalPerson &person)
{
    const auto known = findByExternalId(person.external);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    if (!known)
        return insert(person);
    return known->level == Level::User ? update(*known, person) : known;
}

Result<User> UserRepository::insert(const ExternalPerson &person)
{
    // Without a login key nobody finds it by a login, so no password opens it.
    const auto answer =
        m_db.run("INSERT INTO app_user (login, login_key, password_hash, first_name, last_name, email, level, deleted, "
                 "created_at, last_login_at, external_type, external_id, picture_url)"
                 " VALUES (?, NULL, '', ?, ?, ?, ?, 0, {now}, 0, ?, ?, ?) {id}",
                 {person.login, person.firstName, person.lastName, person.email, int(Level::User), person.external.type,
                  person.external.id, person.pictureUrl});
    if (!answer)
        return answer.error();
    const UserId id(answer->insertedId);
    m_db.changed(Table::User, {id.value});
    return find(id);
}

Result<User> UserRepository::update(const User &known, const ExternalPerson &person)
{
    // What comes empty tells nothing. The login of an account stays: people log in by it.
    const auto newer = [](const QString &told, const QString &before) { return told.isEmpty() ? before : told; };
    User user = known;
    user.firstName = newer(person.firstName, known.firstName);
    user.lastName = newer(person.lastName, known.lastName);
    user.email = newer(person.email, known.email);
    const auto changed =
        m_db.run("UPDATE app_user SET login = CASE WHEN login_key IS NULL AND ? <> '' THEN ? ELSE login END, "
                 "first_name = ?, last_name = ?, email = ?, "
                 "picture_url = CASE WHEN ? <> '' THEN ? ELSE picture_url END WHERE id = ?",
                 {person.login, person.login, user.firstName, user.lastName, user.email, person.pictureUrl,
                  person.pictureUrl, user.id.value});
    if (!changed)
        return changed.error();
    const auto stored = find(user.id);
    if (stored && *stored != known) { // else all nodes would ask for this user again each time a link is made
        if (const auto noted = noteChange(user.id); !noted)
            return noted.error();
    }
    return stored;
}

Result<void> UserRepository::rename(UserId id, const QString &firstName, const QString &lastName)
{
    const auto renamed = m_db.run("UPDATE app_user SET first_name = ?, last_name = ? WHERE id = ? AND deleted = 0",
                                  {firstName, lastName, id.value});
    return renamed ? noteChange(id) : renamed.error();
}

Result<void> UserRepository::noteChange(UserId id)
{
    m_db.changed(Table::User, {id.value});
    return outcome(m_db.run("UPDATE app_user SET version = version + 1 WHERE id = ?", {id.value}));
}

} // namespace Agent
