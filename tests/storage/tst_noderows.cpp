// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! What administrators set of a node: its row, limits and draining. */
class tst_NodeRows : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nodesGetTheNextIdAndKeepTheirPassword()
    {
        addNodes();
        NodeRecord third = nodeTwo;
        third.id = {};
        const auto id = write([&] { return NodeRepository(*m_db).insert(third, QStringLiteral("sealed"), UserId(7)); });
        QVERIFY(id);
        QCOMPARE(id->value, 3);
        QCOMPARE(write([&] { return NodeRepository(*m_db).insert(nodeTwo, {}, {}); }).error().code,
                 ErrorCode::Conflict);
        third.id = *id;
        third.comment = QStringLiteral("new");
        QVERIFY(write([&] { return NodeRepository(*m_db).update(third, {}, {}); }));
        QCOMPARE(NodeRepository(*m_db).find(*id)->comment, QStringLiteral("new"));
        QCOMPARE(password(*id), QStringLiteral("sealed"));
        QVERIFY(write([&] { return NodeRepository(*m_db).remove(*id, {}); }));
        QCOMPARE(password(*id), QString());
        QCOMPARE(NodeRepository(*m_db).find(*id).error().code, ErrorCode::NotFound);
        QCOMPARE(value("SELECT COUNT(*) FROM node WHERE deleted = 0").toInt(), 2);
        QCOMPARE(write([&] { return NodeRepository(*m_db).update(third, {}, {}); }).error().code, ErrorCode::NotFound);
    }

    void updateThatChangesNothingIsNoError()
    {
        addNodes();
        QVERIFY(write([&] { return NodeRepository(*m_db).update(nodeOne, {}, {}); }));
        QVERIFY(write([&] { return NodeRepository(*m_db).setLimits(one, {}, {}); }));
        QVERIFY(write([&] { return NodeRepository(*m_db).clearDrain(one, {}); }));
    }

    void limitsAreStoredAndToldToEveryNode()
    {
        addCluster();
        addNodes();
        QCOMPARE(status(one).limits, NodeLimits());
        const NodeLimits limits{250, 30, 400, {QStringLiteral("gpu"), QStringLiteral("eu-1")}};
        QVERIFY(write([&] { return NodeRepository(*m_db).setLimits(one, limits, UserId(7)); }));
        QCOMPARE(status(one).limits, limits);
        QCOMPARE(status(two).limits, NodeLimits());
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Node, {one.value}}}));
        QCOMPARE(value("SELECT updated_by FROM node WHERE id = 1").toInt(), 7);
        QVERIFY(write([&] { return NodeRepository(*m_db).setLimits(one, {}, {}); }));
        QCOMPARE(status(one).limits, NodeLimits());
        QCOMPARE(write([&] { return NodeRepository(*m_db).setLimits(NodeId(9), limits, {}); }).error().code,
                 ErrorCode::NotFound);
    }

    void drainCountsItsDeadlineFromNowByTheDatabasesClock()
    {
        addCluster();
        addNodes();
        QCOMPARE(status(one).drain, NodeDrain());
        const UtcTime before = *ClusterRepository(*m_db).now();
        QVERIFY(drain(one, std::chrono::hours(24 * 7), QStringLiteral("Repair at noon.")));
        const UtcTime after = *ClusterRepository(*m_db).now();
        const NodeDrain drained = status(one).drain;
        QVERIFY(before <= drained.since && drained.since <= after);
        QCOMPARE(drained.until - drained.since, Millis(std::chrono::hours(24 * 7)));
        QCOMPARE(drained.notice, QStringLiteral("Repair at noon."));
        QCOMPARE(status(two).drain, NodeDrain());
        QCOMPARE(m_commits.last().events, (QList<CommitEvent>{{Table::Node, {one.value}}}));
    }

    void drainAskedAgainReplacesTheDeadlineAndEndsWhenItIsUndone()
    {
        addCluster();
        addNodes();
        QVERIFY(drain(one, Millis(60000), QStringLiteral("first")));
        QVERIFY(drain(one, Millis(0), {}));
        QVERIFY(status(one).drain.since && !status(one).drain.until);
        QCOMPARE(status(one).drain.notice, QString());
        QVERIFY(write([&] { return NodeRepository(*m_db).clearDrain(one, {}); }));
        QCOMPARE(status(one).drain, NodeDrain());
        QCOMPARE(drain(NodeId(9), Millis(0), {}).error().code, ErrorCode::NotFound);
        QCOMPARE(write([&] { return NodeRepository(*m_db).clearDrain(NodeId(9), {}); }).error().code,
                 ErrorCode::NotFound);
    }

private:
    Result<void> drain(NodeId node, Millis deadline, const QString &notice)
    {
        return write([&] { return NodeRepository(*m_db).setDrain(node, deadline, notice, {}); });
    }
    QString password(NodeId node)
    {
        return value("SELECT soap_password FROM node WHERE id = ?", {node.value}).toString();
    }
};

ATRIUM_TEST(tst_NodeRows)
#include "tst_noderows.moc"
