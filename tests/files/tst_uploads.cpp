// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

/*! Files on their way here: in pieces, through two real nodes, with connections and nodes that are lost on the way. */
class tst_Uploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(Agent::DatabaseDriver::Postgresql);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_ada = m_cluster->addUser(QStringLiteral("ada-lovelace"), 1);
        m_bob = m_cluster->addUser(QStringLiteral("bob-babbage"), 1);
        m_room = m_cluster->addRoom(QStringLiteral("Files"));
        m_content = contentOfBytes(20 << 20);
    }

    void cleanup()
    {
        m_ada->setNode(m_cluster->url(1));
        for (int node = 1; node <= 2; ++node) {
            if (!m_cluster->isRunning(node))
                QVERIFY(m_cluster->start(node));
        }
    }

    void cleanupTestCase()
    {
        for (int node = 1; node <= 2; ++node)
            QVERIFY(m_cluster->stop(node));
        const QStringList left =
            QDir(m_cluster->folder() + QLatin1String("/upload")).entryList({QStringLiteral("*.part")});
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

    void fileComesInOnePieceAndIsThere()
    {
        TusClient tus(*m_ada);
        const auto begun = tus.begin(QString::fromUtf8("Übung 1.bin"), m_content.size(), room());
        QCOMPARE(begun.status, 201);
        QCOMPARE(begun.header("Tus-Resumable"), QByteArray("1.0.0"));
        QVERIFY(begun.header("Location").startsWith("/openmeetings/api/v1/uploads/"));
        const auto sent = tus.send(0, m_content);
        QCOMPARE(sent.status, 204);
        QCOMPARE(sent.header("Upload-Offset").toLongLong(), m_content.size());
        QVERIFY(isWhole(TusClient::fileOf(sent)));
        const auto state = tus.state(); // also for whoever did not hear the answer
        QCOMPARE(state.status, 200);
        QCOMPARE(TusClient::fileOf(state), TusClient::fileOf(sent));
        QCOMPARE(state.header("Upload-Offset").toLongLong(), m_content.size());
    }

    void piecesComeThroughWhicheverNode()
    {
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("pieces.bin"), m_content.size(), room()).status, 201);
        const qint64 piece = 7 << 20;
        HttpAnswer answer;
        for (qint64 offset = 0, node = 1; offset < m_content.size(); offset += piece, node = 3 - node) {
            m_ada->setNode(m_cluster->url(int(node)));
            QCOMPARE(tus.offset(), offset);
            answer = tus.send(offset, m_content.mid(offset, piece));
            QCOMPARE(answer.status, 204);
        }
        QVERIFY(isWhole(TusClient::fileOf(answer)));
    }

    void whatIsWrongIsToldAndNothingIsLost()
    {
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("wrong.bin"), 10, room()).status, 201);
        QCOMPARE(tus.send(0, "12345").status, 204);
        QCOMPARE(tus.send(0, "12345").status, 409); // there is more here
        QCOMPARE(tus.send(6, "x").status, 409);     // and less
        QCOMPARE(tus.send(5, "123456").status, 413);
        QCOMPARE(tus.offset(), 5);
        const QString path = tus.path();
        QCOMPARE(m_ada->send("PATCH", path, "x", {{"Upload-Offset", "5"}}).status, 400); // no version
        QCOMPARE(m_ada->send("PATCH", path, "x", {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", "5"}}).status, 400);
        QCOMPARE(tus.offset(), 5);
        QCOMPARE(TusClient(*m_ada).begin(QStringLiteral("x"), 1, {}).status, 400);
        QCOMPARE(TusClient(*m_ada).begin(QStringLiteral("x"), 1, {{"room", "x"}}).status, 400);
        QCOMPARE(TusClient(*m_ada).begin(QStringLiteral("../x"), 1, room()).status, 400);
        QCOMPARE(TusClient(*m_ada).begin(QStringLiteral("x"), -1, room()).status, 400);
        QCOMPARE(tus.send(5, "67890").status, 204);
    }

    void uploadIsItsSendersAlone()
    {
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("mine.bin"), 10, room()).status, 201);
        TusClient other(*m_bob);
        other.setPath(tus.path());
        QCOMPARE(other.state().status, 404);
        QCOMPARE(other.send(0, "x").status, 404);
        QCOMPARE(other.cancel().status, 404);
        QCOMPARE(tus.cancel().status, 204);
        QCOMPARE(tus.state().status, 404);
        QCOMPARE(tus.send(0, "x").status, 404);
    }

    void connectionThatIsLostCostsNothingOfWhatHasCome()
    {
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("cut.bin"), m_content.size(), room()).status, 201);
        sendAndCut(tus, 5 << 20);
        m_ada->setNode(m_cluster->url(2));
        QTRY_VERIFY(tus.offset() > 0);
        QVERIFY(isWhole(tus.goOn(m_content)));
    }

    void twoWhoWriteAtOnceDoNotMixTheirBytes()
    {
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("twice.bin"), m_content.size(), room()).status, 201);
        QNetworkReply *first = tus.beginToSend(0, m_content);
        QNetworkReply *second = tus.beginToSend(0, m_content);
        const QList<int> statuses{answerOf(first).status, answerOf(second).status};
        QVERIFY(statuses.contains(204));
        QVERIFY2(statuses.contains(423) || statuses.contains(409), qPrintable(QString::number(statuses.last())));
        QVERIFY(isWhole(TusClient::fileOf(tus.state())));
    }

    void nodeThatDiesLeavesAnUploadThatGoesOnThroughTheOther()
    {
        TusClient tus(*m_ada);
        m_ada->setNode(m_cluster->url(2));
        QCOMPARE(tus.begin(QStringLiteral("killed.bin"), m_content.size(), room()).status, 201);
        QNetworkReply *reply = tus.beginToSend(0, m_content);
        QTRY_VERIFY(reply->isFinished() || partBytes() > 0); // it is in the midst of it
        m_cluster->kill(2);
        (void)answerOf(reply);
        m_ada->setNode(m_cluster->url(1));
        QVERIFY(isWhole(tus.goOn(m_content))); // what it held is free as soon as the other knows that it is dead
    }

    void nodeThatDiedBeforeTheFileWasThereIsMadeUpFor()
    {
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("last.bin"), 5, room()).status, 201);
        const qint64 id = tus.path().section(QLatin1Char('/'), -1).toLongLong();
        // As it is when a node dies after all has come: once before the content has its name, once after.
        const auto stop = [&](const QString &from, const QString &to) {
            auto connection = Agent::Database::open(m_database->settings(), Common::NodeId(), {});
            const auto key = (*connection)->run("SELECT storage_key FROM file_upload WHERE id = ?", {id});
            const QString name = m_cluster->folder() + QLatin1String("/upload/") + key->rows.first().first().toString();
            QVERIFY((*connection)->transaction([&] {
                return Agent::outcome(
                    (*connection)->run("UPDATE file_upload SET stored_bytes = 5, file_id = 0 WHERE id = ?", {id}));
            }));
            if (from != to)
                QVERIFY(QFile::rename(name + from, name + to));
        };
        QCOMPARE(tus.send(0, "abc").status, 204);
        QCOMPARE(tus.send(3, "de").status, 204);
        auto connection = Agent::Database::open(m_database->settings(), Common::NodeId(), {});
        QVERIFY((*connection)->transaction([&] {
            return Agent::outcome(
                (*connection)->run("DELETE FROM stored_file WHERE id = ?", {TusClient::fileOf(tus.state())}));
        }));
        stop({}, QStringLiteral(".part"));
        const qint64 first = TusClient::fileOf(tus.state());
        QVERIFY(first > 0);
        QCOMPARE(m_ada->get(QStringLiteral("files/%1").arg(first)).body, QByteArray("abcde"));
        QVERIFY((*connection)->transaction([&] {
            return Agent::outcome((*connection)->run("DELETE FROM stored_file WHERE id = ?", {first}));
        }));
        stop({}, {});
        const qint64 second = TusClient::fileOf(tus.state());
        QVERIFY(second > 0);
        QCOMPARE(m_ada->get(QStringLiteral("files/%1").arg(second)).body, QByteArray("abcde"));
    }

    void emptyFileIsThereAtOnce()
    {
        TusClient tus(*m_ada);
        const auto begun = tus.begin(QStringLiteral("empty"), 0, room());
        QCOMPARE(begun.status, 201);
        QVERIFY(TusClient::fileOf(begun) > 0);
    }

    void nobodyHasTooManyUnderWay()
    {
        int begun = 0;
        HttpAnswer answer;
        QStringList paths;
        for (; begun < 200; ++begun) {
            TusClient tus(*m_bob);
            answer = tus.begin(QStringLiteral("x"), 1, room());
            if (answer.status != 201)
                break;
            paths.append(tus.path());
        }
        QCOMPARE(answer.status, 429);
        QCOMPARE(begun, 100);
        for (const QString &path : std::as_const(paths)) {
            TusClient tus(*m_bob);
            tus.setPath(path);
            QCOMPARE(tus.cancel().status, 204);
        }
    }

private:
    QList<std::pair<QByteArray, QByteArray>> room() const { return {{"room", QByteArray::number(m_room)}}; }
    bool isWhole(qint64 file)
    {
        const auto answer = m_ada->get(QStringLiteral("files/%1").arg(file));
        return answer.status == 200 && answer.body == m_content;
    }
    qint64 partBytes() const
    {
        qint64 bytes = 0;
        const auto parts =
            QDir(m_cluster->folder() + QLatin1String("/upload")).entryInfoList({QStringLiteral("*.part")});
        for (const QFileInfo &part : parts)
            bytes = std::max(bytes, part.size());
        return bytes;
    }
    /*! Promises all of it, sends so much, and is gone. */
    void sendAndCut(TusClient &tus, qint64 bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_cluster->port(1));
        QVERIFY(socket.waitForConnected());
        socket.write(
            "PATCH /openmeetings/api/v1/" + tus.path().toLatin1() + " HTTP/1.1\r\nHost: x\r\nCookie: " + m_ada->cookie()
            + "\r\nX-Atrium-Csrf: " + m_ada->csrfToken()
            + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
              "Content-Length: "
            + QByteArray::number(m_content.size()) + "\r\n\r\n");
        socket.write(m_content.constData(), bytes);
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.abort();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    std::unique_ptr<ApiClient> m_bob;
    qint64 m_room = 0;
    QByteArray m_content;
};

ATRIUM_TEST(tst_Uploads)
#include "tst_uploads.moc"
