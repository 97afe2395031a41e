// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/chatrepository.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/placementrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "tests/support/testdatabase.h"

#include <QObject>
#include <QTest>

/*!
    What the tests of the storage have in common: a database of the kind that ATRIUM_TEST_DATABASE names, empty but for its
    schema before each test, and short ways to fill it.
*/
class StorageFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { makeEmpty(); }
    void cleanup() { m_db.reset(); }

protected:
    using Claimed = Common::Result<qint64>;

    void makeEmpty(); //!< what init() does, for a test that has one of its own
    /*! One more connection. Its commits are not noted in m_commits. */
    std::unique_ptr<Agent::Database> connection() const;
    template <class Work>
    auto write(Work &&work)
    {
        return m_db->transaction(std::forward<Work>(work));
    }
    Common::Result<void> execute(const char *statement, const QVariantList &values = {});
    QVariant value(const char *statement, const QVariantList &values = {}); //!< the first of its answer

    void addCluster();
    void addNodes(); //!< one and two
    Common::RoomId addRoom(const Common::Room &room = smallRoom);
    Common::UserId addUser(const QString &login = QStringLiteral("somebody"));
    qint64 claim(Common::NodeId node, const QString &holder, const Common::LeaseTimes &times = longTimes);
    Common::Result<Agent::NodeRenewal> renew(Common::NodeId node, qint64 incarnation, const QString &holder,
                                             const Agent::NodeReport &report = {});
    void expire(Common::NodeId node); //!< its lease ran out
    Common::Result<Agent::RoomLease> claimRoom(Common::RoomId room, Common::NodeId node, qint64 incarnation);
    Common::Result<void> enter(const QString &publicId, const Agent::RoomLease &lease, Common::UserId user,
                               Common::Millis ago = Common::Millis(0));
    Common::Result<void> addSeat(const QString &ticket, const Agent::Seat &seat,
                                 Common::Millis life = Common::Millis(60000));
    Common::Result<Agent::Seat> takeSeat(const QString &ticket, Common::NodeId node);
    Common::Result<bool> release(const Agent::RoomLease &lease, int mostPeople = 0,
                                 Agent::PlacementRepository::Chat chat = Agent::PlacementRepository::Chat::Forget);
    Common::Result<bool> takeOver(Common::NodeId node, qint64 incarnation);
    /*! The node as the snapshot shows it. */
    Common::NodeStatus status(Common::NodeId node);

    static constexpr Common::NodeId one{1};
    static constexpr Common::NodeId two{2};
    static const Common::NodeRecord nodeOne;
    static const Common::NodeRecord nodeTwo;
    static const Common::Room smallRoom;       //!< of two persons
    static const Common::LeaseTimes longTimes; //!< in which no lease runs out during a test

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Agent::Database> m_db;
    QList<Agent::Commit> m_commits;
};
