// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/user.h"

#include <optional>

namespace Agent {

/*! An account as administrators see it. */
struct UserRow
{
    Common::User user;
    bool canLogIn = true; //!< false: it stands for a person of another program, who has no login here
    std::optional<Common::ExternalId> external = {};
    qint64 version = 0; //!< grows with each change of what is shown here but the groups and times
    Common::UtcTime createdAt = {};
    Common::UtcTime lastLoginAt = {};
    QStringList groupNames = {};
    std::optional<Common::Membership> membership = {}; //!< in the group that was asked for
    Common::UtcTime memberSince = {};
};

struct UserPage
{
    QList<UserRow> rows;
    int total = 0; //!< of all pages
};

/*! What the list can be sorted by; equal ones by id. */
enum class UserOrder { Id, Login, FirstName, LastName, Email, Level };

struct UserQuery
{
    int start = 0;
    int max = 0;
    QString filter = {}; //!< looked for in login, names and e-mail address, without regard to case
    UserOrder order = UserOrder::Id;
    bool isAscending = true;
    Common::GroupId group = {}; //!< its members alone; none = everybody
};

/*!
    Accounts as administrators see and change them; guests are none. Writing calls run inside a transaction and note what
    they change.
*/
class UserAdminRepository
{
public:
    explicit UserAdminRepository(Database &database) : m_db(database) {}

    Common::Result<UserPage> page(const UserQuery &query) const;
    Common::Result<UserRow> find(Common::UserId id) const; //!< NotFound
    Common::Result<UserRow> lock(Common::UserId id) const; //!< the same; nobody changes it until the transaction ends
    /*! Stores login, names, e-mail address and level. LoginTaken. */
    Common::Result<void> update(const Common::User &user, bool canLogIn);

    Common::Result<QString> passwordHash(Common::UserId id) const; //!< NotFound
    Common::Result<void> setPasswordHash(Common::UserId id, const QString &hash);

    /*!
        Conflict when nobody but this user administers the cluster. Who asks stands in line until the transaction ends: of
        two who take away one administrator each, the second sees what the first left.
    */
    Common::Result<void> requireAnotherAdministrator(Common::UserId besides);

private:
    Common::Result<UserRow> read(const Common::Result<SqlAnswer> &answer, Common::UserId id) const;
    Common::Result<void> addGroups(UserRow &row) const;

    Database &m_db;
};

} // namespace Agent
