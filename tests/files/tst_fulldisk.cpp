// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

/*! A disk that is full: a file system in memory of 24 MiB. Needs the right to mount. */
class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 1);
        QVERIFY(m_cluster->prepare());
        const QString upload = m_cluster->folder() + QLatin1String("/upload");
        QVERIFY(QDir().mkpath(upload));
        const auto mounted = runProgram(QStringLiteral("mount"),
                                        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                         QStringLiteral("size=24m,nr_inodes=40"), QStringLiteral("tmpfs"), upload});
        QVERIFY2(mounted.exitCode == 0, qPrintable(mounted.output));
        m_mounted = upload;
        QVERIFY(m_cluster->startAll());
        m_ada = m_cluster->addUser(QStringLiteral("ada-lovelace"), 1);
        m_room = m_cluster->addRoom(QStringLiteral("Files"));
    }

    void cleanupTestCase()
    {
        QVERIFY(m_cluster->stop(1));
        if (!m_mounted.isEmpty())
            QCOMPARE(runProgram(QStringLiteral("umount"), {m_mounted}).exitCode, 0);
    }

    void uploadSaysSoAndGoesOnWhenThereIsRoomAgain()
    {
        const auto entry = m_ada->send("POST", QStringLiteral("rooms/%1/enter").arg(m_room));
        RoomClient inRoom(entry.json());
        QTRY_VERIFY(inRoom.hasJoined());
        TusClient first(*m_ada);
        const QByteArray content(16 << 20, '\1'); // of no type that a preview is made of
        const qint64 file = first.sendWhole(QStringLiteral("first"), content, room());
        QVERIFY(file > 0);
        TusClient second(*m_ada);
        QCOMPARE(second.begin(QStringLiteral("second"), content.size(), room()).status, 201);
        const auto refused = second.send(0, content);
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.errorCode(), QStringLiteral("no_space"));
        QVERIFY2(refused.body.contains("full"), refused.body.constData());
        QCOMPARE(m_ada->send("POST", QStringLiteral("rooms/%1/files?name=third").arg(m_room), content).status, 507);
        // Nothing else is the worse for it.
        QVERIFY(m_ada->get(QStringLiteral("files/%1").arg(file)).body == content);
        inRoom.say(QStringLiteral("still here"));
        QTRY_VERIFY(inRoom.find<Common::ChatSaidFrame>());
        QCOMPARE(m_ada->get(QStringLiteral("rooms/%1/files").arg(m_room)).status, 200);
        QVERIFY(QFile::remove(onDisk(file))); // somebody makes room
        QVERIFY(second.goOn(content) > 0);
    }

    void diskWithoutInodesIsFullToo()
    {
        std::vector<std::unique_ptr<QFile>> all;
        for (int i = 0; i < 60; ++i) {
            all.push_back(std::make_unique<QFile>(QStringLiteral("%1/filler-%2").arg(m_mounted).arg(i)));
            if (!all.back()->open(QIODevice::WriteOnly))
                break;
        }
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("a"), 1, room()).status, 201);
        QCOMPARE(tus.send(0, "x").status, 507);
        for (const auto &filler : all)
            filler->remove();
        QVERIFY(tus.goOn("x") > 0);
    }

private:
    QList<std::pair<QByteArray, QByteArray>> room() const { return {{"room", QByteArray::number(m_room)}}; }
    QString onDisk(qint64 file) const
    {
        auto connection = Agent::Database::open(m_database->settings(), Common::NodeId(), {});
        const auto key = (*connection)->run("SELECT storage_key FROM stored_file WHERE id = ?", {file});
        return m_mounted + QLatin1Char('/') + key->rows.first().first().toString();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    QString m_mounted;
    qint64 m_room = 0;
};

ATRIUM_TEST(tst_FullDisk)
#include "tst_fulldisk.moc"
