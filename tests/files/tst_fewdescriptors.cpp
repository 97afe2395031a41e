// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>

#include <sys/resource.h>

/*! A node that may open few files only, as a container or a service manager may have it. */
class tst_FewDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodeThatCanOpenNothingMoreGoesOnAndRecovers()
    {
        const auto database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
        QVERIFY(database);
        AgentCluster cluster(*database, 1);
        QVERIFY(cluster.prepare());
        const rlimit few{256, 256};
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0); // the agent inherits it, and can raise it no more
        QVERIFY(cluster.startAll());
        const auto ada = cluster.addUser(QStringLiteral("ada-lovelace"), 1);
        const qint64 room = cluster.addRoom(QStringLiteral("Files"));
        const QList<std::pair<QByteArray, QByteArray>> place{{"room", QByteArray::number(room)}};
        RoomClient inRoom(ada->send("POST", QStringLiteral("rooms/%1/enter").arg(room)).json());
        QTRY_VERIFY(inRoom.hasJoined());

        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 200; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QStringLiteral("127.0.0.1"), cluster.port(1));
            QVERIFY(crowd.back()->waitForConnected());
            crowd.back()->write("GET /openmeetings/api/v1/rooms HTTP/1.1\r\n"); // and nothing more of it
        }
        QTRY_VERIFY(std::ranges::any_of(crowd, [](const auto &socket) { return socket->bytesAvailable() > 0; }));
        const auto turnedAway =
            std::ranges::find_if(crowd, [](const auto &socket) { return socket->bytesAvailable() > 0; });
        const QByteArray why = (*turnedAway)->readAll();
        QVERIFY2(why.startsWith("HTTP/1.1 503 ") && why.contains("Too many connections"), why.constData());
        // Whoever is in a room notices nothing, and there are descriptors left for the database and for files.
        for (int i = 1; i <= 3; ++i) {
            inRoom.say(QStringLiteral("still here"));
            QTRY_COMPARE(inRoom.count<Common::ChatSaidFrame>(), i);
            QTRY_VERIFY(inRoom.count<Common::SavedFrame>() >= i);
        }
        const auto stored = ada->send("POST", QStringLiteral("rooms/%1/files?name=a").arg(room), "x");
        QVERIFY2(stored.status == 201 || stored.status == 503, qPrintable(QString::number(stored.status)));

        crowd.clear();
        qint64 file = 0;
        QVERIFY(QTest::qWaitFor(
            [&] { return (file = TusClient(*ada).sendWhole(QStringLiteral("b"), "content", place)) > 0; }, 20'000));
        QCOMPARE(ada->get(QStringLiteral("files/%1").arg(file)).body, QByteArray("content"));
        QVERIFY(inRoom.closedCode().isEmpty());
        QVERIFY2(cluster.log(1).size() < 200'000, "the log was flooded");
        QVERIFY(cluster.stop(1));
    }
};

ATRIUM_TEST(tst_FewDescriptors)
#include "tst_fewdescriptors.moc"
