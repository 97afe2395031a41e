// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace {

int httpStatus(const AgentCluster &cluster, int node, const char *path)
{
    QNetworkAccessManager network;
    network.setTransferTimeout(3000);
    return answerOf(network.get(QNetworkRequest(cluster.url(node).resolved(QUrl(QLatin1String(path)))))).status;
}

} // namespace

/*! The database is well, but the way to it is not: cut for one node alone, broken again and again, slow. Not for a file. */
class tst_CutOff : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void nodeThatAloneCannotReachTheDatabaseGivesItsRoomsUpInTime_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("its connections are reset") << false;
        QTest::newRow("its packets vanish") << true;
    }
    void nodeThatAloneCannotReachTheDatabaseGivesItsRoomsUpInTime()
    {
        QFETCH(bool, silent);
        BEGIN(3, {.databaseProxies = true});
        meet(3);
        Meeting *hit = scenario().meetOn(1, 2);
        QVERIFY(hit);
        scenario().talkFor(300);
        FaultProxy &proxy = cluster().databaseProxy(1);
        if (silent) {
            proxy.blackHole();
        } else {
            proxy.refuse();
            proxy.cutConnections();
        }
        QVERIFY(scenario().talkUntil([&] { return scenario().allTogether() && hit->node() != 1; }, patienceMs));
        QCOMPARE(hit->people().front()->absences().first().why, QStringLiteral("node_fenced"));
        QCOMPARE(httpStatus(cluster(), 1, "/readyz"), 503);
        QCOMPARE(httpStatus(cluster(), 1, "/livez"), 200);
        if (!silent) { // else nobody waits for the answer
            const HttpAnswer told =
                ApiClient(cluster().url(1)).logIn(QStringLiteral("person-0"), QStringLiteral("person-0"));
            QCOMPARE(told.errorCode(), QStringLiteral("unavailable"));
            QVERIFY2(!told.body.contains("127.0.0.1") && !told.body.contains("server"), told.body.constData());
        }
        for (const auto &meeting : scenario().meetings())
            QVERIFY(meeting->node() != 1);
        QVERIFY(scenario().talkUntil([this] { return scenario().state(1, 2) == QLatin1String("fenced"); }, patienceMs));
        proxy.pass();
        QVERIFY(scenario().talkUntil([this] { return scenario().allAre("up", 2); }, patienceMs));
        QCOMPARE(httpStatus(cluster(), 1, "/readyz"), 200);
        QTRY_COMPARE_WITH_TIMEOUT(scenario().connections(1), 2 * int(scenario().meetings().size()), patienceMs);
        PROVE("fenced", "takeover", "serve");
    }

    void allConnectionsToTheDatabaseBreakAgainAndAgain()
    {
        BEGIN(3, {.databaseProxies = true});
        meet(3);
        for (int i = 0; i < 5; ++i) {
            scenario().talkFor(300);
            for (int node = 1; node <= 3; ++node)
                cluster().databaseProxy(node).cutConnections();
        }
        scenario().talkFor(leaseMs);
        proveNobodyNoticed();
        PROVE("serve", "saved");
    }

    void allSessionsAreTerminatedByTheServersAdministrator()
    {
        if (driver() != Agent::DatabaseDriver::Postgresql)
            QSKIP("PostgreSQL alone.");
        BEGIN(3);
        meet(3);
        for (int i = 0; i < 5; ++i) {
            scenario().talkFor(300);
            QVERIFY(
                sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "
                    "datname = current_database() AND usename = current_user") // the server has processes of its own
                >= 0);
        }
        scenario().talkFor(leaseMs);
        proveNobodyNoticed();
        PROVE("serve", "saved");
    }

    void slowDatabaseCostsNobodyTheirRoom()
    {
        BEGIN(3, {.databaseProxies = true});
        meet(3);
        for (int node = 1; node <= 3; ++node)
            cluster().databaseProxy(node).delay(5, 5); // a renewal is some statements and has a quarter of the lease
        scenario().talkFor(2 * leaseMs);
        for (int node = 1; node <= 3; ++node)
            cluster().databaseProxy(node).pass();
        proveNobodyNoticed();
        PROVE("serve", "saved");
    }

private:
    void meet(int rooms)
    {
        for (int i = 0; i < rooms; ++i)
            QVERIFY(scenario().meet(2));
    }
};

ATRIUM_TEST(tst_CutOff)
#include "tst_cutoff.moc"
