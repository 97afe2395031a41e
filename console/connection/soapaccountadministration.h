// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/accountadministration.h"

namespace Console {

class SoapSession;

/*! AccountAdministration by ClusterService. */
class SoapAccountAdministration : public AccountAdministration
{
public:
    explicit SoapAccountAdministration(SoapSession &session) : m_session(session) {}

    void fetchUsers(const PageWish &wish, QObject *context, const Handler<RecordPage<Account>> &done) override;
    void saveUser(const Account &account, const QString &password, QObject *context,
                  const Handler<qint64> &done) override;
    void setPassword(qint64 user, const QString &password, QObject *context, const Handler<void> &done) override;
    void deleteUser(qint64 user, QObject *context, const Handler<void> &done) override;
    void fetchGroups(const PageWish &wish, QObject *context, const Handler<RecordPage<UserGroup>> &done) override;
    void saveGroup(const UserGroup &group, QObject *context, const Handler<qint64> &done) override;
    void deleteGroup(qint64 group, QObject *context, const Handler<void> &done) override;
    void fetchMembers(qint64 group, const PageWish &wish, QObject *context,
                      const Handler<RecordPage<GroupMember>> &done) override;
    void setMember(qint64 group, qint64 user, bool isModerator, QObject *context, const Handler<void> &done) override;
    void removeMember(qint64 group, qint64 user, QObject *context, const Handler<void> &done) override;
    void fetchRoomsOfGroup(qint64 group, QObject *context, const Handler<QList<GroupRoom>> &done) override;
    void addRoomToGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done) override;
    void removeRoomFromGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done) override;

private:
    SoapSession &m_session; // not owned, outlives this
};

} // namespace Console
