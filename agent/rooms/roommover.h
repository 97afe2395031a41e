// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/placement/placer.h"
#include "agent/rooms/roomhub.h"

#include <QSet>

namespace Agent {

/*!
    Gives open rooms to other nodes while people are in them: the room is held still, all that was said is stored, the
    database names the new node, and the people are sent there, where they find the room as they left it. Words that
    came meanwhile are said there. When the database does not agree, the room goes on here as if nothing had been.
    Threads: lives in a room thread.
*/
class RoomMover : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Common::Result<Common::NodeId> &to)>;

    RoomMover(RoomHub &hub, Storage &storage, const PlacementTerms &terms, const Common::Clock &clock, AskNode ask,
              QObject *parent = nullptr);

    /*!
        To the node that the placement rule prefers when `target` is 0. Errors: Conflict (the room is not open here, or
        is moving already), NoNode (nobody can take it), Timeout (the database did not answer: it may still happen).
    */
    void move(Common::RoomId room, Common::NodeId target, const Done &done);

private:
    void claimFor(const RoomLease &lease, Common::NodeId target, const Done &done);
    void claimed(const RoomLease &lease, const Common::Result<RoomLease> &moved, const Done &done);

    RoomHub &m_hub; // not owned, outlive this
    Storage &m_storage;
    const PlacementTerms m_terms;
    const Common::Clock &m_clock;
    const AskNode m_ask;
};

/*! The request between nodes by which words follow a room that moved. */
constexpr auto sayMethod = "say";
QCborMap sayRequest(const RoomLease &lease, const QString &roomName, int capacity,
                    const QList<Common::ChatLine> &lines);
Common::Result<void> answerSay(RoomHub &hub, const QCborMap &arguments);

} // namespace Agent
