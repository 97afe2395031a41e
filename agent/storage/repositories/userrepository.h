// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/user.h"

namespace Agent {

struct UserWithPassword
{
    Common::User user;
    QString passwordHash;
};

/*! Accounts. Writing calls run inside a transaction and note what they change. */
class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_db(database) {}

    Common::Result<Common::User> find(Common::UserId id) const;               //!< NotFound
    Common::Result<UserWithPassword> findByLogin(const QString &login) const; //!< NotFound; login or e-mail
    Common::Result<Common::UserId> insert(const Common::User &user, const QString &passwordHash); //!< LoginTaken
    Common::Result<void> remove(Common::UserId id); //!< NotFound; ends its sessions
    Common::Result<void> noteLogin(Common::UserId id);

private:
    Database &m_db;
};

} // namespace Agent
