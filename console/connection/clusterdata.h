// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/nodestate.h"
#include "console/connection/records.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

/*! What the console shows of a cluster. Values only. */
namespace Console {

/*! What a cluster is for, so that nobody takes one for another. */
enum class Environment { None, Test, Staging, Production };

/*! Where to connect and as whom. The password lives in memory only. */
struct ConnectTarget
{
    QUrl server; //!< base address with the webapp path: "http://host:5080/openmeetings/"
    QString login;
    QString password;
    QList<QUrl> otherNodes = {}; //!< of the same cluster, for when `server` does not answer
    bool isReadOnly = false;     //!< nothing may be changed through it
    Environment environment = Environment::None;
    QString profile = {}; //!< id of the profile it comes from; empty = from none
    QString name = {};    //!< of the profile
};

/*! What the cluster says of a node at this moment. */
struct NodeReport
{
    Common::NodeState state = Common::NodeState::Stopped;
    QString reason = {}; //!< the state as a sentence, by the node that was asked
    int rooms = 0;
    int people = 0;
    QString version = {};
    qint64 load = 0; //!< by the placement rule, in persons
    Common::NodeLimits limits = {};
    Common::MediaServer media = {};
    qint64 leaseRemainingMs = 0;
    qint64 clockOffsetMs = 0; //!< its clock less the database's
    qint64 incarnation = 0;
    int flaps = 0;
    QDateTime eligibleAt = {}; //!< gets no new rooms before
    QDateTime drainSince = {}; //!< invalid = nobody wants it emptied
    QDateTime drainUntil = {}; //!< invalid = its rooms may end by themselves
    QString drainNotice = {};

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

    size_t digest = 0; //!< of all that is above, see digested(); 0 = not known

    QString name() const; //!< first and last name, or the login
    /*! By the digests where both are known: of the thousands that a refresh brings, few have changed. */
    friend bool operator==(const RoomConnection &a, const RoomConnection &b)
    {
        return a.digest != 0 && b.digest != 0 ? a.digest == b.digest : a.hasSame(b);
    }

private:
    bool hasSame(const RoomConnection &other) const;
};
RoomConnection digested(RoomConnection connection); //!< by whoever has just read it

inline QString rowKey(const RoomConnection &connection)
{
    return connection.publicId;
}

} // namespace Console
