// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/rawdownload.h"
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/faultyfolder.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

/*! A folder of files whose file server fails or does not answer. Needs the right to mount. */
class tst_BadFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 1);
        QVERIFY(m_cluster->prepare());
        const QString seen = m_cluster->folder() + QLatin1String("/seen");
        QVERIFY(QDir().mkpath(m_cluster->folder() + QLatin1String("/upload")) && QDir().mkpath(seen));
        m_folder = std::make_unique<FaultyFolder>(m_cluster->folder() + QLatin1String("/upload"), seen,
                                                  m_cluster->folder() + QLatin1String("/fault"));
        QVERIFY(m_folder->mount());
        m_cluster->setConfig(1, QStringLiteral("files.upload"), QStringLiteral("\"seen\""));
        QVERIFY(m_cluster->startAll());
        m_ada = m_cluster->addUser(QStringLiteral("ada-lovelace"), 1);
        m_room = m_cluster->addRoom(QStringLiteral("Files"));
        m_file = TusClient(*m_ada).sendWhole(QStringLiteral("a"), "content", room());
        QVERIFY(m_file > 0);
    }

    void cleanup() { QVERIFY(m_folder->set({})); }

    void cleanupTestCase()
    {
        QVERIFY(m_cluster->stop(1));
        m_folder.reset();
    }

    void folderThatFailsIsToldAndWorksAgainWhenItDoes_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<int>("status"); // of what writes
        QTest::newRow("the disk fails") << QStringLiteral("eio") << false << 503;
        QTest::newRow("the file is another one by now") << QStringLiteral("estale") << false << 503;
        QTest::newRow("it may not be read") << QStringLiteral("eacces") << false << 503;
        QTest::newRow("it is read only") << QStringLiteral("erofs") << true << 503;
        QTest::newRow("it is full") << QStringLiteral("enospc") << true << 507;
        QTest::newRow("the quota of the file server is used up") << QStringLiteral("edquot") << true << 507;
    }
    void folderThatFailsIsToldAndWorksAgainWhenItDoes()
    {
        QFETCH(QString, fault);
        QFETCH(bool, isReadable);
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("b"), 7, room()).status, 201);
        QCOMPARE(tus.send(0, "con").status, 204);
        QVERIFY(m_folder->set(fault));
        const auto read = m_ada->get(path());
        QCOMPARE(read.status, isReadable ? 200 : 503);
        const auto refused = tus.send(3, "tent");
        QTEST(refused.status, "status");
        QVERIFY(!refused.errorCode().isEmpty());
        QTEST(m_ada->send("POST", QStringLiteral("rooms/%1/files?name=c").arg(m_room), "x").status, "status");
        QCOMPARE(m_ada->get(QStringLiteral("rooms/%1/files").arg(m_room)).status, 200); // the list needs no folder
        QVERIFY(m_folder->set({}));
        QCOMPARE(m_ada->get(path()).body, QByteArray("content"));
        const qint64 file = tus.goOn("content");
        QCOMPARE(m_ada->get(QStringLiteral("files/%1").arg(file)).body, QByteArray("content"));
    }

    void folderThatDoesNotAnswerHoldsNothingElseUp()
    {
        const auto entry = m_ada->send("POST", QStringLiteral("rooms/%1/enter").arg(m_room));
        RoomClient inRoom(entry.json());
        QTRY_VERIFY(inRoom.hasJoined());
        QVERIFY(m_folder->set(QStringLiteral("hang")));
        QNetworkReply *first = m_ada->begin("GET", path());
        // While it waits, and when it has given up.
        for (int i = 0; i < 2; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(m_ada->get(QStringLiteral("rooms/%1/files").arg(m_room)).status, 200);
            inRoom.say(QStringLiteral("still here"));
            QTRY_COMPARE(inRoom.count<Common::ChatSaidFrame>(), i + 1);
            QVERIFY2(timer.elapsed() < quickMs, qPrintable(QString::number(timer.elapsed())));
            if (i == 0) {
                const auto answer = answerOf(first);
                QCOMPARE(answer.status, 503);
                QCOMPARE(answer.errorCode(), QStringLiteral("unavailable"));
            }
        }
        (void)m_ada->get(path()); // one may find out whether it answers again
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_ada->get(path()).status, 503); // the others hear so at once
        QVERIFY2(timer.elapsed() < quickMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(m_folder->set({}));
        QTRY_COMPARE_WITH_TIMEOUT(m_ada->get(path()).status, 200, 10'000);
    }

    void downloadThatHangsInTheMidstEndsAndGoesOnWhereItStopped()
    {
        const QByteArray content = contentOfBytes(32 << 20); // more than sockets and pages hold of it
        const qint64 file = TusClient(*m_ada).sendWhole(QStringLiteral("large"), content, room());
        const QString large = QStringLiteral("files/%1").arg(file);
        // A slow reader: most of it is not sent when the folder hangs.
        const auto socket = beginRawDownload(*m_ada, m_cluster->port(1), large, 64 << 10);
        QVERIFY(socket && socket->waitForReadyRead());
        QVERIFY(m_folder->set(QStringLiteral("hang")));
        QSignalSpy ended(socket.get(), &QTcpSocket::disconnected);
        QByteArray received;
        connect(socket.get(), &QIODevice::readyRead, this, [&] { received += socket->readAll(); });
        received += socket->readAll();
        QVERIFY(ended.count() > 0 || ended.wait(hangMs));
        received += socket->readAll();
        QVERIFY(received.startsWith("HTTP/1.1 200 "));
        received = received.sliced(received.indexOf("\r\n\r\n") + 4);
        // Less than was promised, so that nobody takes the part for the whole.
        QVERIFY(received.size() < content.size() && content.startsWith(received));
        QCOMPARE(m_ada->get(QStringLiteral("rooms/%1/files").arg(m_room)).status, 200);

        QVERIFY(m_folder->set({}));
        HttpAnswer rest;
        QVERIFY(QTest::qWaitFor(
            [&] {
                rest = m_ada->send("GET", large, {}, {{"Range", "bytes=" + QByteArray::number(received.size()) + "-"}});
                return rest.status == 206;
            },
            hangMs));
        QVERIFY(received + rest.body == content);
    }

    void nodeStartsWhileItsFolderHangs()
    {
        QVERIFY(m_cluster->stop(1));
        QVERIFY(m_folder->set(QStringLiteral("hang")));
        QProcess telling; // a process that waits for this file server ends when that answers, however it is killed
        telling.setProcessChannelMode(QProcess::MergedChannels);
        telling.start(agentProgram(),
                      {QStringLiteral("serve"), QStringLiteral("--check-config"), QStringLiteral("--config"),
                       m_cluster->configFile(1)});
        QByteArray told;
        QTRY_VERIFY((told += telling.readAll()).contains("/seen does not answer"));
        const bool isUp = m_cluster->start(1);
        const int listed = isUp ? m_ada->get(QStringLiteral("rooms/%1/files").arg(m_room)).status : 0;
        const int read = isUp ? m_ada->get(path()).status : 0;
        QVERIFY(m_folder->set({})); // else nobody could wait for who hangs
        QVERIFY(telling.waitForFinished());
        QVERIFY2(telling.exitCode() != 0, told.constData());
        QVERIFY(isUp);
        QCOMPARE(listed, 200);
        QCOMPARE(read, 503);
        QTRY_COMPARE(m_ada->get(path()).body, QByteArray("content"));
    }

private:
    QList<std::pair<QByteArray, QByteArray>> room() const { return {{"room", QByteArray::number(m_room)}}; }
    QString path() const { return QStringLiteral("files/%1").arg(m_file); }

    static constexpr int hangMs = 60'000;
    static constexpr int quickMs = 2000; // a busy machine's; what hangs takes five seconds and more
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<FaultyFolder> m_folder;
    std::unique_ptr<ApiClient> m_ada;
    qint64 m_room = 0;
    qint64 m_file = 0;
};

ATRIUM_TEST(tst_BadFolder)
#include "tst_badfolder.moc"
