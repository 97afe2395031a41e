// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/outagepact.h"
#include "agent/storage/repositories/placementrepository.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testdatabase.h"

#include <QHash>
#include <QSet>

/*! Who answers whom: the commit channel as the nodes of a test see it. An answer comes in a later turn of the event loop. */
class FakeChannel
{
public:
    Agent::AskNode askAs(Common::NodeId from);
    void add(Common::NodeId node, Agent::OutagePact *pact) { m_pacts.insert(node, pact); }
    void cut(Common::NodeId node) { m_pacts.remove(node); }
    bool isIdle() const { return m_underWay == 0; }
    QList<Common::NodeId> asked() const { return m_asked; } //!< in order

private:
    QHash<Common::NodeId, Agent::OutagePact *> m_pacts;
    QList<Common::NodeId> m_asked;
    int m_underWay = 0;
};

/*! A node as far as its lease goes. It beats when the test says so. */
struct LeasedNode
{
    LeasedNode(const TestDatabase &database, FakeChannel &channel, const FakeClock &clock, Common::NodeId node,
               const Common::LeaseTimes &times);

    /*! Renews the lease and waits until that succeeded. */
    void renew();
    Common::Result<void> claim(const QString &holder = {});

    const Common::NodeId id;
    Agent::NodeLease lease;
    QList<Common::NodeId> connected; //!< over the commit channel
    Agent::OutagePact pact;
    QList<Agent::NodeRenewal> renewals; //!< that succeeded
    QStringList events;                 //!< signals of the lease besides
};

/*! A cluster of three nodes in a SQLite file, and a clock that the test sets. The database's own clock is the real one. */
class NodesFixture
{
public:
    NodesFixture();

    std::unique_ptr<LeasedNode> node(qint64 id, const Common::LeaseTimes &times = NodesFixture::times);
    std::unique_ptr<LeasedNode> claimedNode(qint64 id); //!< renewed once
    Common::Result<void> execute(const char *statement, const QVariantList &values = {});
    Agent::NodesSnapshot snapshot();
    void breakDatabase(); //!< no node can renew
    void mendDatabase();
    void expire(Common::NodeId node); //!< its lease ran out by the database
    bool databaseClockMoves();        //!< waits until the database's clock shows a later moment
    Agent::RoomLease openRoom(qint64 room, const LeasedNode &node);

    static const Common::LeaseTimes times; //!< of a node that beats only when it is told to
    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Agent::Database> db;
    FakeClock clock;
    FakeChannel channel;
};
