// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/files/rawdownload.h"
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <sys/socket.h>

/*! Contents on their way out: parts, versions, slow readers, lost contents. */
class tst_Downloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_ada = m_cluster->addUser(QStringLiteral("ada-lovelace"), 1);
        m_room = m_cluster->addRoom(QStringLiteral("Files"));
        m_content = contentOfBytes(12 << 20);
        m_file = put(m_content);
        QVERIFY(m_file > 0);
    }

    void cleanupTestCase()
    {
        for (int node = 1; node <= 2; ++node)
            QVERIFY(m_cluster->stop(node));
    }

    void contentComesWholeFromEitherNode()
    {
        for (int node = 2; node >= 1; --node) {
            m_ada->setNode(m_cluster->url(node));
            const auto answer = m_ada->get(path(m_file));
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body == m_content);
            QCOMPARE(answer.header("Accept-Ranges"), QByteArray("bytes"));
            QVERIFY(answer.header("Content-Disposition").startsWith("attachment"));
            QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
            QVERIFY(answer.header("Content-Security-Policy").contains("sandbox"));
        }
    }

    void headTellsAllButTheContent()
    {
        const auto answer = m_ada->send("HEAD", path(m_file));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Length").toLongLong(), m_content.size());
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(m_ada->get(QStringLiteral("rooms")).status, 200); // the connection is good for the next one
    }

    void partsComeAsTheyAreAskedFor()
    {
        const auto part = [this](const QByteArray &range, const ApiClient::Headers &more = {}) {
            return m_ada->send("GET", path(m_file), {}, ApiClient::Headers{{"Range", range}} + more);
        };
        const auto middle = part("bytes=1000000-4999999");
        QCOMPARE(middle.status, 206);
        QVERIFY(middle.body == m_content.mid(1000000, 4000000));
        QCOMPARE(middle.header("Content-Range"), "bytes 1000000-4999999/" + QByteArray::number(m_content.size()));
        QVERIFY(part("bytes=-10").body == m_content.right(10));
        QCOMPARE(part("bytes=0-0").body, m_content.left(1));
        const auto beyond = part("bytes=99999999-");
        QCOMPARE(beyond.status, 416);
        QCOMPARE(beyond.header("Content-Range"), "bytes */" + QByteArray::number(m_content.size()));
        const QByteArray tag = middle.header("ETag");
        QCOMPARE(part("bytes=0-0", {{"If-Range", tag}}).status, 206);
        QCOMPARE(part("bytes=0-0", {{"If-Range", "\"another\""}}).status, 200);
    }

    void whoHasItGetsNothingAgain()
    {
        const QByteArray tag = m_ada->send("HEAD", path(m_file)).header("ETag");
        const auto answer = m_ada->send("GET", path(m_file), {}, {{"If-None-Match", tag}});
        QCOMPARE(answer.status, 304);
        QVERIFY(answer.body.isEmpty());
    }

    void emptyFileIsSent()
    {
        TusClient tus(*m_ada);
        const qint64 file = tus.sendWhole(QStringLiteral("empty"), {}, {{"room", QByteArray::number(m_room)}});
        QVERIFY(file > 0);
        const auto answer = m_ada->get(path(file));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
    }

    void manyReadAtOnceAndEachGetsAll()
    {
        std::vector<QNetworkReply *> replies;
        for (int i = 0; i < 12; ++i)
            replies.push_back(m_ada->begin("GET", path(m_file)));
        for (QNetworkReply *reply : replies)
            QVERIFY(answerOf(reply).body == m_content);
    }

    void whoReadsNothingHoldsNobodyUp()
    {
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 20; ++i) { // more than there are threads for the disk
            idle.push_back(beginRawDownload(*m_ada, m_cluster->port(1), path(m_file), 1024));
            QVERIFY(idle.back());
            QTRY_VERIFY(idle.back()->bytesAvailable() > 0);
        }
        QVERIFY(m_ada->get(path(m_file)).body == m_content);
    }

    void whoBreaksOffInTheMidstHarmsNobody()
    {
        for (int i = 0; i < 60; ++i) {
            const auto socket = beginRawDownload(*m_ada, m_cluster->port(1), path(m_file));
            QVERIFY(socket && socket->waitForReadyRead());
            // Closed with a reset, while the node goes on sending.
            const linger none{1, 0};
            QCOMPARE(setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof(none)), 0);
            socket->abort();
        }
        QVERIFY(m_ada->get(path(m_file)).body == m_content);
    }

    void contentThatIsGoneOrShorterIsToldAndNothingElseIsSent()
    {
        const qint64 gone = put("x");
        const qint64 shorter = put("abcdef");
        QVERIFY(QFile::remove(onDisk(gone)));
        QFile file(onDisk(shorter));
        QVERIFY(file.resize(3));
        for (const qint64 id : {gone, shorter}) {
            const auto answer = m_ada->get(path(id));
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.errorCode(), QStringLiteral("unavailable"));
        }
    }

private:
    static QString path(qint64 file) { return QStringLiteral("files/%1").arg(file); }
    qint64 put(const QByteArray &content)
    {
        return TusClient(*m_ada).sendWhole(QStringLiteral("file.bin"), content, {{"room", QByteArray::number(m_room)}});
    }
    QString onDisk(qint64 file) const
    {
        auto connection = Agent::Database::open(m_database->settings(), Common::NodeId(), {});
        const auto key = (*connection)->run("SELECT storage_key FROM stored_file WHERE id = ?", {file});
        return m_cluster->folder() + QLatin1String("/upload/") + key->rows.first().first().toString();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    qint64 m_room = 0;
    qint64 m_file = 0;
    QByteArray m_content;
};

ATRIUM_TEST(tst_Downloads)
#include "tst_downloads.moc"
