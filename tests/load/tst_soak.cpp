// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/load/conversation.h"
#include "tests/load/everydaylife.h"
#include "tests/load/loadtest.h"
#include "tests/load/nodegauges.h"
#include "tests/support/sanitized.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*!
    A day in half an hour: all that goes on in a cluster at once, while the nodes lose each other and the database is stopped and
    started, in turn. Nobody is interrupted, and nothing grows.
*/
class tst_Soak : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGrowsAndNobodyIsInterruptedHoweverOftenSomethingFails()
    {
        QVERIFY(begin(nodes, rooms * peopleInARoom, ClusterOptions{.peerProxies = true}));
        for (int node = 2; node <= nodes; ++node)
            QVERIFY(cluster().start(node));
        QVERIFY(addRooms(rooms));
        QList<Visit> visits;
        for (int i = 0; i < rooms * peopleInARoom; ++i)
            visits.append(Visit{.user = i, .room = i % rooms});
        QVERIFY(letIn(visits));
        cluster().addUser(u"moodle"_s, 1, u"webservice"_s);

        m_session = cluster().soapSession(1);
        m_gauges.clear();
        for (int node = 1; node <= nodes; ++node)
            m_gauges.emplace_back(cluster().processId(node));
        EverydayLife life(place(), crowd());
        life.begin();
        runFor(warmUp());
        m_since.start();
        QTimer look;
        connect(&look, &QTimer::timeout, this, [this] {
            for (NodeGauges &node : m_gauges)
                node.look(minutes());
        });
        look.start(1s);
        int faults = 0;
        while (minutes() < wholeMinutes()) {
            const qint64 began = m_since.elapsed();
            QVERIFY(faults++ % 2 == 0 ? cutNodes() : stopDatabase());
            QVERIFY2(runUntil([this] { return isWell(); }, patience), "the cluster is not well after the fault");
            runFor(std::max<std::chrono::milliseconds>(1s, faultEvery() - (m_since.elapsed() - began) * 1ms));
            lookAtQueues();
        }
        look.stop();
        life.end();
        report(life.counts(), faults);
        QVERIFY2(grown().isEmpty(), qPrintable(grown().join(u'\n')));
        for (const Attendee *person : crowd().people())
            QCOMPARE(person->closeCodes(), QStringList());
        const EverydayLife::Counts counts = life.counts();
        QVERIFY(counts.files > 0 && counts.logins > 0 && counts.calls > 0);
        if (isLong()) // the quick run's faults are close to each other: how much of it they take is up to the machine
            QVERIFY(counts.files > counts.failedFiles && counts.logins > counts.failedLogins
                    && counts.calls > 2 * counts.failedCalls);
        talkOnceMore();
    }

private:
    EverydayLife::Place place()
    {
        EverydayLife::Place place;
        for (int node = 1; node <= nodes; ++node) {
            place.nodes.append(cluster().url(node));
            place.ports.append(cluster().port(node));
        }
        place.room = room(0);
        const auto admin = cluster().admin(1);
        place.person = "Cookie: " + admin->cookie() + "\r\nX-Atrium-Csrf: " + admin->csrfToken() + "\r\n";
        for (int i = 0; i < rooms * peopleInARoom; ++i)
            place.logins.append(u"visitor-%1"_s.arg(i));
        return place;
    }

    double minutes() const { return double(m_since.elapsed()) / 60000; }

    /*! F6: no node reaches another, all reach the database. */
    bool cutNodes()
    {
        for (int node = 1; node <= nodes; ++node) {
            cluster().peerProxy(node).refuse();
            cluster().peerProxy(node).cutConnections();
        }
        runFor(5s);
        for (int node = 1; node <= nodes; ++node)
            cluster().peerProxy(node).pass();
        return true;
    }

    /*! F9: nobody reaches the database. */
    bool stopDatabase()
    {
        if (!database().stopServer())
            return false;
        runFor(3s);
        return database().startServer();
    }

    bool isWell()
    {
        for (int node = 1; node <= nodes; ++node) {
            const auto peers =
                soapRows(cluster().url(node), u"ClusterService"_s, u"getPeers"_s, {{u"SID"_s, m_session}});
            const auto isConnected = [](const auto &peer) { return peer.value(u"connected"_s) == u"true"; };
            if (peers.size() != nodes - 1 || !std::ranges::all_of(peers, isConnected) || !cluster().isReady(node))
                return false;
        }
        return crowd().inside() == rooms * peopleInARoom;
    }

    /*! What waits for other nodes, while all is well. */
    void lookAtQueues()
    {
        double bytes = 0;
        for (int node = 1; node <= nodes; ++node) {
            const auto peers =
                soapRows(cluster().url(node), u"ClusterService"_s, u"getPeers"_s, {{u"SID"_s, m_session}});
            for (const auto &peer : peers)
                bytes += peer.value(u"queuedBytes"_s).toDouble();
        }
        m_queues.add(minutes(), bytes);
        m_walBytes.add(minutes(), folderBytes(QFileInfo(database().passwordFile()).dir().filePath(u"data/pg_wal"_s)));
    }

    QStringList grown() const
    {
        QStringList sentences;
        for (size_t i = 0; i < m_gauges.size(); ++i) {
            const QStringList ofNode = m_gauges[i].grown(bounds());
            for (const QString &sentence : ofNode)
                sentences.append(u"Node %1: %2"_s.arg(i + 1).arg(sentence));
        }
        if (m_walBytes.growth() > mostWalBytes)
            sentences.append(u"The database's log grew by %1 bytes."_s.arg(m_walBytes.growth()));
        if (m_queues.growth() > mostQueuedBytes)
            sentences.append(u"What people have yet to read grew by %1 bytes."_s.arg(m_queues.growth()));
        return sentences;
    }

    void report(const EverydayLife::Counts &counts, int faults)
    {
        QJsonArray gauges;
        for (const NodeGauges &node : m_gauges)
            gauges.append(node.figures());
        print(u"soak"_s,
              {{u"minutes"_s, rounded(minutes())},
               {u"faults"_s, faults},
               {u"words"_s, counts.words},
               {u"drawings"_s, counts.drawings},
               {u"calls"_s, counts.calls},
               {u"failedCalls"_s, counts.failedCalls},
               {u"logins"_s, counts.logins},
               {u"failedLogins"_s, counts.failedLogins},
               {u"files"_s, counts.files},
               {u"failedFiles"_s, counts.failedFiles},
               {u"queuedBytes"_s, m_queues.peak()},
               {u"walMiB"_s, rounded(m_walBytes.median() / (1 << 20))},
               {u"walMiBGrown"_s, rounded(m_walBytes.growth() / (1 << 20))},
               {u"nodes"_s, gauges}});
    }

    /*! After all that, everybody in a room still hears each line once. */
    void talkOnceMore()
    {
        std::vector<Attendee *> people;
        for (size_t i = 0; i < crowd().people().size(); i += rooms)
            people.push_back(crowd().people()[i]);
        Conversation talk(people, people, 10, 80);
        QVERIFY(talk.hold(2s, peopleInARoom));
    }

    static std::chrono::seconds warmUp() { return std::chrono::seconds(quickOrLong(15, 300)); }
    static std::chrono::milliseconds faultEvery() { return std::chrono::seconds(quickOrLong(12, 60)); }
    static double wholeMinutes() //!< behind the warming up; ATRIUM_SOAK_MINUTES makes it another time
    {
        const double told = qEnvironmentVariable("ATRIUM_SOAK_MINUTES").toDouble();
        return told > 0 ? told : isLong() ? 25 : 0.75;
    }
    /*! The less time there is, the more of what grows is still caches that fill. */
    static NodeGauges::Bounds bounds()
    {
        return {.kib = isSanitized ? std::numeric_limits<double>::infinity() : double(quickOrLong(16, 8) * 1024),
                .descriptors = double(quickOrLong(30, 8)),
                .threads = double(quickOrLong(10, 3))};
    }

    static constexpr int nodes = 3;
    static constexpr int rooms = 6;
    static constexpr int peopleInARoom = 10;
    static constexpr double mostWalBytes = 64 << 20;
    static constexpr double mostQueuedBytes = 4096; // at the moments that are looked at
    static constexpr auto patience = 60s;           // a node that was cut off calls again after a while

    QElapsedTimer m_since;
    QString m_session;
    std::vector<NodeGauges> m_gauges;
    Trend m_queues;
    Trend m_walBytes;
};

ATRIUM_TEST(tst_Soak)
#include "tst_soak.moc"
