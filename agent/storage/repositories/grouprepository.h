// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/group.h"

#include <QHash>

namespace Agent {

/*! A group as administrators see it. */
struct GroupRow
{
    Common::Group group;
    int members = 0;
    int rooms = 0;
    qint64 version = 0; //!< grows with each change of the group itself
    Common::UtcTime createdAt;
    Common::UtcTime updatedAt;
};

struct GroupPage
{
    QList<GroupRow> rows;
    int total = 0; //!< of all pages
};

/*!
    Groups, their members and their rooms. Writing calls run inside a transaction and note what they change: of users
    and rooms that they are in or out of a group.
    Two who change one group stand in line, so that no row of a group, user or room stays that is gone.
*/
class GroupRepository
{
public:
    explicit GroupRepository(Database &database) : m_db(database) {}

    Common::Result<GroupRow> find(Common::GroupId id) const; //!< NotFound
    Common::Result<GroupRow> lock(Common::GroupId id) const; //!< the same; nobody changes it until the transaction ends
    Common::Result<GroupPage> page(int start, int max, const QString &filter) const; //!< by name
    Common::Result<QHash<Common::GroupId, Common::Group>> all() const;

    Common::Result<Common::GroupId> insert(const QString &name);          //!< Conflict: the name is taken
    Common::Result<void> rename(Common::GroupId id, const QString &name); //!< NotFound, Conflict
    Common::Result<void> remove(Common::GroupId id);                      //!< NotFound

    Common::Result<QList<Common::Membership>> of(Common::UserId user) const; //!< by the groups' ids
    Common::Result<bool> hasMember(Common::GroupId group, Common::UserId user) const;
    /*! Adds the user, or sets whether they moderate. NotFound: no such group, or nobody with an account. */
    Common::Result<void> setMember(Common::UserId user, const Common::Membership &membership);
    Common::Result<void> removeMember(Common::GroupId group, Common::UserId user); //!< NotFound
    Common::Result<void> forgetUser(Common::UserId user); //!< who is deleted; noted by the caller

    Common::Result<QList<Common::RoomId>> roomsOf(Common::GroupId group) const;
    Common::Result<void> addRoom(Common::GroupId group, Common::RoomId room);    //!< NotFound, RoomUnknown, Conflict
    Common::Result<void> removeRoom(Common::GroupId group, Common::RoomId room); //!< NotFound
    Common::Result<void> forgetRoom(Common::RoomId room); //!< that is deleted; noted by the caller

    static Common::Error unknownGroup(Common::GroupId id); //!< the NotFound of all of them

private:
    Common::Result<GroupRow> read(const Common::Result<SqlAnswer> &answer, Common::GroupId id) const;

    Database &m_db;
};

} // namespace Agent
