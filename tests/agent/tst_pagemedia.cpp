// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/mediacluster.h"
#include "tests/agent/pagescript.h"
#include "tests/support/testprogram.h"
#include "tests/support/turnserver.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! People in Chromium talk by the page itself, over what a browser alone does not have; the node of their room is killed. */
class tst_PageMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixPeopleTalkOverMediaServers()
    {
        if (!JanusServer::isInstalled())
            QSKIP("Janus is not installed; Debian 13 has no package of it.");
        MediaCluster meeting({});
        QVERIFY(meeting.start());
        talk(meeting.nodes(), 6);
        QTRY_VERIFY(!meeting.nodes().isRunning(1) || !meeting.nodes().isRunning(2)); // it is known that one was killed
        QVERIFY(meeting.stop());
    }

    void twoPeopleTalkOverARelay()
    {
        QVERIFY2(TurnServer::isInstalled(), "install the package coturn");
        TurnServer turn;
        QVERIFY2(turn.start(), qPrintable(turn.log()));
        const auto database = TestDatabase::start(DatabaseDriver::Sqlite);
        QVERIFY(database);
        AgentCluster cluster(*database, 2, ClusterOptions::besideBrowsers());
        for (const int node : {1, 2}) {
            cluster.setConfig(node, u"media.turn_urls"_s, u"[\"%1\"]"_s.arg(turn.url()));
            cluster.setConfig(node, u"media.turn_secret_file"_s, u"\"%1\""_s.arg(turn.secretFile()));
        }
        QVERIFY(cluster.prepare() && cluster.startAll());
        talk(cluster, 2, true);
    }

private:
    static void talk(AgentCluster &cluster, int people, bool isRelayed = false)
    {
        const auto result = runPageScript(u"talk.test.mjs"_s, cluster, people, isRelayed);
        QCOMPARE(result.exitCode, 0);
        const auto line = result.output.split(u'\n').filter(u"are back"_s).value(0).trimmed();
        QVERIFY(!line.isEmpty());
        qInfo().noquote() << line;
    }
};

ATRIUM_TEST(tst_PageMedia)
#include "tst_pagemedia.moc"
