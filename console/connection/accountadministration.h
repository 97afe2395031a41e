// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "console/connection/accountrecords.h"
#include "console/connection/records.h"

#include <QObject>

#include <functional>

namespace Console {

/*!
    Users and groups. A part of a ClusterConnection: handlers, errors and threads are as there. Saving with the version that
    was fetched fails with Conflict when somebody else has changed it since; version 0 overwrites that.
*/
class AccountAdministration
{
public:
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;

    virtual ~AccountAdministration() = default;

    /*! Sorted by "id", "login", "firstname", "lastname", "email" or "level". */
    virtual void fetchUsers(const PageWish &wish, QObject *context, const Handler<RecordPage<Account>> &done) = 0;
    /*! Adds (id 0, needs a password) or changes an account; an empty password keeps the stored one. Hands back the id. */
    virtual void saveUser(const Account &account, const QString &password, QObject *context,
                          const Handler<qint64> &done) = 0;
    virtual void setPassword(qint64 user, const QString &password, QObject *context, const Handler<void> &done) = 0;
    virtual void deleteUser(qint64 user, QObject *context, const Handler<void> &done) = 0;

    virtual void fetchGroups(const PageWish &wish, QObject *context, const Handler<RecordPage<UserGroup>> &done) = 0;
    virtual void saveGroup(const UserGroup &group, QObject *context, const Handler<qint64> &done) = 0;
    virtual void deleteGroup(qint64 group, QObject *context, const Handler<void> &done) = 0;
    virtual void fetchMembers(qint64 group, const PageWish &wish, QObject *context,
                              const Handler<RecordPage<GroupMember>> &done) = 0;
    virtual void setMember(qint64 group, qint64 user, bool isModerator, QObject *context,
                           const Handler<void> &done) = 0;
    virtual void removeMember(qint64 group, qint64 user, QObject *context, const Handler<void> &done) = 0;
    virtual void fetchRoomsOfGroup(qint64 group, QObject *context, const Handler<QList<GroupRoom>> &done) = 0;
    virtual void addRoomToGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done) = 0;
    virtual void removeRoomFromGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done) = 0;
};

} // namespace Console
