// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"

#include "agent/storage/database.h"
#include "tests/support/driverundertest.h"

#include <QFile>
#include <QTest>

#include <algorithm>

void FaultTest::initTestCase()
{
    QVERIFY(renewDatabase());
}

bool FaultTest::renewDatabase()
{
    m_scenario.reset();
    m_database = TestDatabase::start(driverUnderTest());
    return m_database != nullptr;
}

void FaultTest::cleanup()
{
    if (m_scenario && QTest::currentTestFailed()) {
        for (int node = 1; node <= cluster().size(); ++node)
            qWarning().noquote() << "node" << node << "wrote:\n" << cluster().log(node);
    }
    m_scenario.reset();
}

void FaultTest::cleanupTestCase()
{
    m_database.reset();
}

bool FaultTest::prepare(int nodes, const ClusterOptions &options)
{
    m_scenario = std::make_unique<Scenario>(*m_database, nodes, options);
    return m_scenario->prepare();
}

bool FaultTest::begin(int nodes, const ClusterOptions &options)
{
    m_scenario = std::make_unique<Scenario>(*m_database, nodes, options);
    return m_scenario->begin();
}

int FaultTest::sql(const char *statement, const QVariantList &values)
{
    auto connection = Agent::Database::open(m_database->settings(), Common::NodeId(), {});
    if (!connection)
        return -1;
    const auto answer = (*connection)->transaction([&] { return (*connection)->run(statement, values); });
    return answer ? answer->changed : -1;
}

bool FaultTest::giveKey(AgentCluster &to)
{
    return QFile::copy(cluster().folder() + QLatin1String("/cluster.key"), to.folder() + QLatin1String("/cluster.key"));
}

void FaultTest::proveNobodyNoticed()
{
    constexpr qsizetype keptLines = 100; // as many of a room's chat are shown to who comes
    QVERIFY(!scenario().meetings().empty());
    int people = 1;
    for (const auto &meeting : scenario().meetings()) {
        QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
        QCOMPARE(meeting->interruptions(), 0);
        QCOMPARE(meeting->shownWrong(), QStringList());
        people += int(meeting->people().size());
    }
    Meeting &first = *scenario().meetings().front();
    first.add(scenario().comeIn(int(first.people().size()), first.room(), 1));
    QTRY_VERIFY_WITH_TIMEOUT(first.isTogether(), patienceMs);
    const QStringList shown = first.people().back()->lines();
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), std::min<qsizetype>(first.said().size(), keptLines));
    QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(1), people, patienceMs);
}

bool FaultTest::isLong()
{
    return qEnvironmentVariableIsSet("ATRIUM_LONG_FAULTS");
}
