// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/nodes/nodesfixture.h"

#include "agent/nodes/processidentity.h"
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "tests/support/patience.h"

#include <QTest>
#include <QTimer>

using namespace Agent;
using namespace Common;

namespace {

constexpr int nodes = 3;

LeaseTimes timesWithoutBeats()
{
    LeaseTimes times;
    times.heartbeat = std::chrono::hours(1);
    return times;
}

} // namespace

const LeaseTimes NodesFixture::times = timesWithoutBeats();

AskNode FakeChannel::askAs(NodeId from)
{
    return [this, from](NodeId node, const QString &method, const QCborMap &, Millis,
                        const std::function<void(const NodeAnswer &)> &done) {
        if (method != QLatin1String(OutagePact::method))
            qFatal("nothing else is asked here");
        m_asked.append(node);
        ++m_underWay;
        QTimer::singleShot(0, [this, from, node, done] {
            OutagePact *pact = m_pacts.value(node);
            done(pact ? pact->answer(from) : NodeAnswer(Error{ErrorCode::Unavailable, QStringLiteral("cut")}));
            --m_underWay;
        });
    };
}

LeasedNode::LeasedNode(const TestDatabase &database, FakeChannel &channel, const FakeClock &clock, NodeId node,
                       const LeaseTimes &times)
    : id(node)
    , lease(database.settings(), node, times, clock, {})
    , pact(lease, times, clock, channel.askAs(node), [this] { return connected; })
{
    channel.add(node, &pact);
    QObject::connect(&lease, &NodeLease::renewed, &lease,
                     [this](const NodeRenewal &renewal) { renewals.append(renewal); });
    QObject::connect(&lease, &NodeLease::fenced, &lease, [this] { events.append(QStringLiteral("fenced")); });
    QObject::connect(&lease, &NodeLease::restarted, &lease, [this] { events.append(QStringLiteral("restarted")); });
    QObject::connect(&lease, &NodeLease::lost, &lease,
                     [this](const Error &why) { events.append(QStringLiteral("lost ") + errorName(why.code)); });
}

Result<void> LeasedNode::claim(const QString &holder)
{
    return lease.claim({holder.isEmpty() ? processIdentity() : holder, QStringLiteral("1"), {}, 0});
}

void LeasedNode::renew()
{
    const qsizetype before = renewals.size();
    // One that is under way may fail yet: then it is asked for again.
    QTRY_VERIFY(renewals.size() > before || (lease.keep(), false));
}

NodesFixture::NodesFixture() : database(TestDatabase::start(DatabaseDriver::Sqlite))
{
    auto opened = Database::open(database->settings(), NodeId(), {});
    if (!opened || !migrate(**opened))
        qFatal("no database");
    db = std::move(*opened);
    const auto filled = db->transaction([this]() -> Result<void> {
        for (int i = 1; i <= nodes; ++i) {
            NodeRecord node;
            node.id = NodeId(i);
            node.name = QString::number(i);
            if (const auto added = NodeRepository(*db).insert(node, {}, {}); !added)
                return added.error();
        }
        return ClusterRepository(*db).create({});
    });
    if (!filled)
        qFatal("no cluster");
}

std::unique_ptr<LeasedNode> NodesFixture::node(qint64 id, const LeaseTimes &ofLease)
{
    return std::make_unique<LeasedNode>(*database, channel, clock, NodeId(id), ofLease);
}

std::unique_ptr<LeasedNode> NodesFixture::claimedNode(qint64 id)
{
    auto claimed = node(id);
    if (!claimed->claim())
        qFatal("not claimed");
    claimed->renew();
    return claimed;
}

Result<void> NodesFixture::execute(const char *statement, const QVariantList &values)
{
    return db->transaction([&] { return outcome(db->run(statement, values)); });
}

NodesSnapshot NodesFixture::snapshot()
{
    return *NodeRepository(*db).snapshot();
}

void NodesFixture::breakDatabase()
{
    QVERIFY(execute("ALTER TABLE node RENAME TO node_away"));
}

void NodesFixture::mendDatabase()
{
    QVERIFY(execute("ALTER TABLE node_away RENAME TO node"));
}

void NodesFixture::expire(NodeId node)
{
    QVERIFY(execute("UPDATE node SET lease_until = {now} - 1 WHERE id = ?", {node.value}));
}

bool NodesFixture::databaseClockMoves()
{
    const UtcTime before = *ClusterRepository(*db).now();
    return QTest::qWaitFor([&] { return *ClusterRepository(*db).now() > before; }, Tests::patienceMs);
}

RoomLease NodesFixture::openRoom(qint64 room, const LeasedNode &node)
{
    return *db->transaction(
        [&] { return PlacementRepository(*db).claim(RoomId(room), node.id, node.lease.incarnation()); });
}
