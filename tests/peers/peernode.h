// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/commitchannel.h"
#include "tests/support/testdatabase.h"

/*! An empty database that knows the nodes 1 to 3. Null when it cannot be made. */
std::unique_ptr<TestDatabase> databaseOfThree();

/*! What a test may want otherwise than usual. */
struct PeerNodeOptions
{
    Common::Millis silence{10'000};
    Common::Millis longestRetry{500};
    qint64 queueBytes = 8 << 20;
    std::optional<QSslConfiguration> tls = {};
    QByteArray key = QByteArray(32, 'k');
    qint64 incarnation = 1;
    qint64 protocol = Common::peerProtocolVersion; //!< the newest that it speaks, and the oldest
    qint64 oldestProtocol = Common::oldestPeerProtocol;
    Common::Features features = Common::Features::own();
};

/*!
    One node of the cluster as far as the commit channel goes: database, caches, channel; no lease and no heartbeat.
    Threads: the test's, with its event loop.
*/
class PeerNode : public QObject
{
    Q_OBJECT
public:
    PeerNode(TestDatabase &database, qint64 id, const PeerNodeOptions &options = {});
    ~PeerNode() override;

    Agent::PeerAddress address() const { return {QStringLiteral("127.0.0.1"), channel.port()}; }
    Common::NodeId id() const { return m_id; }
    void call(const QHash<qint64, Agent::PeerAddress> &others); //!< by node; those who are called already stay
    bool reaches(const PeerNode &other) const;                  //!< its commits go there
    Agent::PeerStatus statusOf(qint64 node) const;

    /*! A commit that changes a room. The second is one whose thread never learned that it succeeded. */
    bool commit(qint64 room);
    bool commitUnheard(qint64 room);

    QList<Common::NodeId> left; //!< who told this node that it ends
    QList<qint64> rooms;        //!< what this node heard has changed, in that order; 0 = anything may have
    Agent::Storage storage;
    Agent::ClusterCache cache;
    Agent::CommitChannel channel;

private:
    TestDatabase &m_database;
    const Common::NodeId m_id;
};
