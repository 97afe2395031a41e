// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/nodestate.h"
#include "console/connection/records.h"

#include <QDateTime>
#include <QList>

#include <optional>

/*! What the console shows of a cluster. Values only. */
namespace Console {

/*! Where to connect and as whom. The password lives in memory only. */
struct ConnectTarget
{
    QUrl server; //!< base address with the webapp path: "http://host:5080/openmeetings/"
    QString login;
    QString password;
};

/*! What the cluster says of a node at this moment. */
struct NodeReport
{
    Common::NodeState state = Common::NodeState::Stopped;
    QString reason = {}; //!< the state as a sentence, by the node that was asked
    int rooms = 0;
    int people = 0;
    QString version = {};

    friend bool operator==(const NodeReport &, const NodeReport &) = default;
};

/*! One row of the list of servers: what administrators entered, and what the cluster says of it. */
struct ServerEntry
{
    Common::NodeRecord record;
    QDateTime lastPing = {};               //!< invalid = never
    std::optional<NodeReport> report = {}; //!< none = the cluster has not reported on it yet

    friend bool operator==(const ServerEntry &, const ServerEntry &) = default;
};

/*! One person in a room, or connected without one. */
struct RoomConnection
{
    QString publicId = {}; //!< the seed's publicSID
    QString login = {};
    QString firstName = {};
    QString lastName = {};
    QDateTime since = {};
    QString roomName = {}; //!< empty = in no room
    Common::NodeId node = {};
    QString server = {};  //!< `address [id]`
    QString address = {}; //!< IP address of the person

    QString name() const; //!< first and last name, or the login
    friend bool operator==(const RoomConnection &, const RoomConnection &) = default;
};

inline QString rowKey(const RoomConnection &connection)
{
    return connection.publicId;
}

using ConnectionPage = RecordPage<RoomConnection>;

} // namespace Console
