// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/accountadministration.h"
#include "fakepart.h"

/*! The users and groups of a cluster, in memory. Every group has the same members and rooms. */
class FakeAccounts : public Console::AccountAdministration, public FakePart
{
public:
    using FakePart::FakePart;

    void fetchUsers(const Console::PageWish &wish, QObject *context,
                    const Handler<Console::RecordPage<Console::Account>> &done) override;
    void saveUser(const Console::Account &account, const QString &password, QObject *context,
                  const Handler<qint64> &done) override;
    void setPassword(qint64 user, const QString &password, QObject *context, const Handler<void> &done) override;
    void deleteUser(qint64 user, QObject *context, const Handler<void> &done) override;
    void fetchGroups(const Console::PageWish &wish, QObject *context,
                     const Handler<Console::RecordPage<Console::UserGroup>> &done) override;
    void saveGroup(const Console::UserGroup &group, QObject *context, const Handler<qint64> &done) override;
    void deleteGroup(qint64 group, QObject *context, const Handler<void> &done) override;
    void fetchMembers(qint64 group, const Console::PageWish &wish, QObject *context,
                      const Handler<Console::RecordPage<Console::GroupMember>> &done) override;
    void setMember(qint64 group, qint64 user, bool isModerator, QObject *context, const Handler<void> &done) override;
    void removeMember(qint64 group, qint64 user, QObject *context, const Handler<void> &done) override;
    void fetchRoomsOfGroup(qint64 group, QObject *context, const Handler<QList<Console::GroupRoom>> &done) override;
    void addRoomToGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done) override;
    void removeRoomFromGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done) override;

    QList<Console::Account> users; //!< saving one whose version differs is a Conflict; so with groups
    QList<Console::UserGroup> groups;
    QList<Console::GroupMember> members;
    QList<Console::GroupRoom> rooms;
    QStringList passwords; //!< that were set

private:
    template <class Row>
    void save(QList<Row> &rows, const Row &row, QObject *context, const Handler<qint64> &done);
};
