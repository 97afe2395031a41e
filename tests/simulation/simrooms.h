// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/nodelease.h"
#include "agent/rooms/connectionledger.h"
#include "tests/simulation/simworld.h"

#include <QObject>
#include <QTimer>

#include <map>

/*!
    The rooms that a simulated node serves. It stands for agent/rooms, whose people are sockets: here they are numbers. It opens
    rooms by their leases, reads what was before, keeps seats, writes down who is in, gives empty rooms back and looks every 5 s
    whether they are still its own, as RoomTable does.
*/
class SimRooms : public QObject
{
    Q_OBJECT
public:
    SimRooms(SimWorld &world, SimNode &node, Agent::NodeLease &lease, Agent::Storage &storage, Agent::Storage &people);

    void start();
    Common::Result<void> reserve(const Agent::PromisedSeat &seat, const QString &ticketHash);
    /*! False when the ticket is no good here. */
    bool enter(const QString &ticketHash);
    void leave(Common::RoomId room, Common::UserId user);
    /*! The room is somebody else's: its people go there. */
    void giveUp(Common::RoomId room);
    void giveUpAll();

    struct Hosted
    {
        Agent::RoomLease lease;
        int capacity = 0;
        std::map<Common::UserId, QString> people; // public ids
        Micros emptySince{0};
        bool isSettling = false;
    };
    const std::map<Common::RoomId, Hosted> &rooms() const { return m_rooms; }

private:
    struct Seat
    {
        Agent::PromisedSeat seat;
        Micros lapsesAt{0};
    };
    Hosted *open(const Agent::PromisedSeat &seat);
    void sweep();
    void giveBack(const Agent::RoomLease &lease);
    void compare(const QList<Agent::HeldRoom> &held, Micros askedAt);

    SimWorld &m_world; // not owned, outlive this
    SimNode &m_node;
    Agent::NodeLease &m_lease;
    Agent::Storage &m_storage;
    Agent::ConnectionLedger m_ledger;
    std::map<Common::RoomId, Hosted> m_rooms;
    std::map<Common::RoomId, Micros> m_openedAt;
    QHash<QString, Seat> m_seats; // by ticket hash
    QHash<Common::RoomId, qint64> m_closedEpochs;
    QTimer m_sweep;
    qint64 m_visits = 0;
};
