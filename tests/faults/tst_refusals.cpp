// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"

#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

/*! A node that would do harm does not start, says why, and leaves the others alone. */
class tst_Refusals : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void nodeThatMustNotRunEndsAndSaysWhyAndDisturbsNobody_data()
    {
        QTest::addColumn<QString>("mistake");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("a node of that id runs")
            << QStringLiteral("same id") << 6 << QStringLiteral("Node 1 is already run by another agent");
        QTest::newRow("the key of another cluster")
            << QStringLiteral("other key") << 8 << QStringLiteral("is not the key of this cluster");
        QTest::newRow("a node that is not listed")
            << QStringLiteral("unlisted") << 10 << QStringLiteral("Node 9 is not listed in the cluster");
        QTest::newRow("a newer database")
            << QStringLiteral("newer schema") << 5 << QStringLiteral("this program knows versions up to");
        QTest::newRow("a busy port") << QStringLiteral("busy port") << 7 << QString();
        if (driver() == Agent::DatabaseDriver::Sqlite)
            QTest::newRow("the file of another machine")
                << QStringLiteral("other machine") << 9
                << QStringLiteral("The SQLite database is in use by node 1 on another machine");
        else
            QTest::newRow("no database") << QStringLiteral("no database") << 4 << QString();
    }
    void nodeThatMustNotRunEndsAndSaysWhyAndDisturbsNobody()
    {
        QFETCH(QString, mistake);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        QVERIFY(prepare(1));
        QVERIFY(cluster().start(1));
        Meeting *meeting = scenario().meet(2);
        QVERIFY(meeting);
        AgentCluster intruder(database(), 1);
        intruder.writeConfig(1, {}, 9);
        QVERIFY(giveKey(intruder));
        QTcpServer busy;
        if (mistake == QLatin1String("same id")) {
            intruder.writeConfig(1);
        } else if (mistake == QLatin1String("other key")) {
            QFile key(intruder.folder() + QLatin1String("/cluster.key"));
            QVERIFY(key.open(QIODevice::ReadWrite));
            QByteArray text = key.readAll();
            const qsizetype at = text.size() / 2;
            text[at] = text[at] == 'a' ? 'b' : 'a';
            key.seek(0);
            key.write(text);
        } else if (mistake == QLatin1String("newer schema")) {
            QCOMPARE(sql("INSERT INTO schema_version (version, applied_at) VALUES (999, 0)"), 1);
        } else if (mistake == QLatin1String("busy port")) {
            QVERIFY(listenOnFreePort(busy));
            intruder.writeConfig(1, {}, 9);
            intruder.setConfig(1, QStringLiteral("http.port"), QString::number(busy.serverPort()));
        } else if (mistake == QLatin1String("other machine")) {
            QCOMPARE(sql("UPDATE cluster SET host = 'another machine'"), 1);
        } else if (mistake == QLatin1String("no database")) {
            intruder.setConfig(1, QStringLiteral("database.port"), QString::number(busy.serverPort() + 1));
        }
        const auto result = intruder.serveUntilItEnds(1);
        QVERIFY2(result.exitCode == exitCode,
                 qPrintable(QStringLiteral("%1: %2").arg(result.exitCode).arg(result.output)));
        QVERIFY2(result.output.contains(says), qPrintable(result.output));
        scenario().talkFor(leaseMs);
        QVERIFY(meeting->isTogether());
        QCOMPARE(meeting->interruptions(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(meeting->unsaved(), QStringList(), patienceMs);
        PROVE("serve", "saved");
    }
};

ATRIUM_TEST(tst_Refusals)
#include "tst_refusals.moc"
