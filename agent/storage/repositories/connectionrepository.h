// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

namespace Agent {

/*! A person's presence in a room, as the serving node writes it. */
struct RoomConnection
{
    QString publicId; //!< the seed's publicSID
    Common::NodeId node;
    qint64 incarnation = 0;
    Common::RoomId room;
    Common::UserId user;
    QString ip;
};

/*! A row of the Connections list. */
struct ConnectionRow
{
    qint64 id = 0;
    RoomConnection connection;
    QString login;
    QString firstName;
    QString lastName;
    QString roomName;
    QString nodeName;
    QString nodeAddress;
    Common::UtcTime connectedSince;
};

/*! What the list can be sorted by; equal ones by when they came. */
enum class ConnectionOrder { Since, Login, FirstName, LastName, Room, Node, Address };

struct ConnectionPage
{
    QList<ConnectionRow> rows;
    int total = 0; //!< of all pages
};

/*!
    Who is in which room on which node. Only rows of a node's living incarnation are ever shown, so nobody who was on
    a dead node stays in a list. Writing calls run inside a transaction and note what they change.
*/
class ConnectionRepository
{
public:
    explicit ConnectionRepository(Database &database) : m_db(database) {}

    /*! Writes somebody down who entered `ago`. Doing it twice is no error. */
    Common::Result<void> store(const RoomConnection &connection, Common::Millis ago);
    Common::Result<void> remove(const QString &publicId, Common::RoomId room);
    Common::Result<void> removeOrphans(); //!< rows that no list shows: of earlier incarnations and of removed nodes
    Common::Result<RoomConnection> find(const QString &publicId) const; //!< NotFound
    /*! Newest first by default. `filter` is looked for in login, names, room, node name and address, without regard to case. */
    Common::Result<ConnectionPage> page(int start, int max, const QString &filter,
                                        ConnectionOrder order = ConnectionOrder::Since, bool isAscending = false) const;
    Common::Result<QList<ConnectionRow>> inRoom(Common::RoomId room) const; //!< who came first, first
    Common::Result<QHash<Common::RoomId, int>> peoplePerRoom() const;

private:
    Database &m_db;
};

} // namespace Agent
