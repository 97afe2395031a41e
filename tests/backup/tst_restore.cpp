// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/bulkdatabase.h"
#include "agent/storage/migrations.h"
#include "tests/backup/archivecopy.h"
#include "tests/backup/clusterfiller.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What a backup or a restore refuses, what it says, and that nothing has changed then. */
class tst_Restore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_from = TestDatabase::start(DatabaseDriver::Sqlite);
        m_to = TestDatabase::start(DatabaseDriver::Postgresql);
        QVERIFY(m_from && m_to);
        m_old = std::make_unique<AgentCluster>(*m_from, 1);
        QVERIFY(m_old->prepare());
        QVERIFY(QDir(m_old->folder()).mkdir(u"upload"_s));
        ClusterFiller filler(*m_from);
        QVERIFY(filler.addFile(m_old->folder() + "/upload"_L1, u"abcdef"_s, "content"));
        QVERIFY(filler.run("UPDATE node SET soap_password = 'sealed' WHERE id = 1"));
        m_archive = m_old->folder() + "/cluster.backup"_L1;
        const auto made = backup(*m_old, {m_archive});
        QVERIFY2(made.exitCode == 0, qPrintable(made.output));
    }

    void init()
    {
        QVERIFY(m_to->clear());
        m_new = std::make_unique<AgentCluster>(*m_to, 1);
    }

    void usageIsTold()
    {
        QCOMPARE(runProgram(agentProgram(), {u"backup"_s}).exitCode, 2);
        QCOMPARE(runProgram(agentProgram(), {u"restore"_s}).exitCode, 2);
        QCOMPARE(backup(*m_old, {u"one"_s, u"two"_s}).exitCode, 2);
        const auto missing = restore({u"/nowhere/cluster.backup"_s});
        QCOMPARE(missing.exitCode, 1);
        QCOMPARE(backup(*m_old, {u"/nowhere/cluster.backup"_s}).exitCode, 4);
    }

    void clusterThatIsThereStays()
    {
        takeKey();
        QVERIFY(m_new->prepare());
        ClusterFiller filler(*m_to);
        const QVariant id = filler.value("SELECT cluster_id FROM cluster");
        const auto refused = restore({m_archive});
        QCOMPARE(refused.exitCode, 11);
        QVERIFY2(refused.output.contains("accounts: 1, rooms: 6, files: 0"_L1), qPrintable(refused.output));
        QCOMPARE(filler.value("SELECT cluster_id FROM cluster"), id);

        const auto replaced = restore({u"--replace"_s, m_archive});
        QVERIFY2(replaced.exitCode == 0, qPrintable(replaced.output));
        QVERIFY(replaced.output.contains("is gone"_L1));
        QVERIFY(filler.value("SELECT cluster_id FROM cluster") != id);
    }

    void clusterThatRunsIsNeverReplaced()
    {
        takeKey();
        QVERIFY(m_new->prepare());
        QVERIFY(m_new->start(1));
        for (const QStringList &arguments : {QStringList{m_archive}, QStringList{u"--replace"_s, m_archive}}) {
            const auto refused = restore(arguments);
            QCOMPARE(refused.exitCode, 11);
            QVERIFY2(refused.output.contains("Node 1 runs"_L1), qPrintable(refused.output));
        }
        QCOMPARE(m_new->admin(1)->get(u"session"_s).status, 200);
    }

    void tablesOfOtherProgramsStay()
    {
        takeKey();
        ClusterFiller filler(*m_to);
        QVERIFY(filler.database().runRaw(u"CREATE TABLE somebody_elses (id INTEGER PRIMARY KEY)"_s));
        const auto done = restore({m_archive});
        QVERIFY2(done.exitCode == 0, qPrintable(done.output));
        QVERIFY(filler.database().run("SELECT COUNT(*) FROM somebody_elses"));
        const QString again = m_new->folder() + "/again.backup"_L1;
        QCOMPARE(backup(*m_new, {again}).exitCode, 0);
        for (const ArchivedMember &member : membersOf(again))
            QVERIFY2(!member.content.contains("somebody_elses"), qPrintable(member.name));
    }

    void anotherKeyIsRefusedOrCostsWhatItSealed()
    {
        QVERIFY(m_new->prepare()); // makes a key of its own
        QVERIFY(m_to->clear());
        const auto refused = restore({m_archive});
        QCOMPARE(refused.exitCode, 8);
        QVERIFY2(refused.output.contains("passwords of servers"_L1), qPrintable(refused.output));
        ClusterFiller filler(*m_to);
        QCOMPARE(*schemaVersion(filler.database()), 0);

        const auto done = restore({u"--other-key"_s, m_archive});
        QVERIFY2(done.exitCode == 0, qPrintable(done.output));
        QVERIFY(done.output.contains("left out: 1"_L1));
        QCOMPARE(filler.value("SELECT soap_password FROM node WHERE id = 1").toString(), QString());
        QVERIFY(m_new->start(1)); // its key is the cluster's now
    }

    void keyIsNeededAndNotInTheBackupUnlessAsked()
    {
        const auto refused = restore({m_archive});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.output.contains("cluster.key"_L1), qPrintable(refused.output));
        for (const ArchivedMember &member : membersOf(m_archive))
            QVERIFY(member.name != u"cluster.key"_s);
        const auto done = restore({u"--other-key"_s, m_archive});
        QVERIFY2(done.exitCode == 0, qPrintable(done.output));
        QVERIFY(QFile::exists(m_new->folder() + "/cluster.key"_L1));
    }

    void backupOfAnOlderVersionGetsTheNewSchema()
    {
        const auto oldest = TestDatabase::start(DatabaseDriver::Mariadb);
        QVERIFY(oldest);
        const QString archive = m_old->folder() + "/older.backup"_L1;
        {
            ClusterFiller filler(*oldest);
            QVERIFY(filler.database().transaction([&] { return migrateTo(filler.database(), 3); }));
            QVERIFY(filler.fillOldTables());
            QVERIFY(filler.run("INSERT INTO cluster (id, cluster_id, key_check, host, created_at, placement_rule)"
                               " VALUES (1, 'c', 'k', 'h', 1, 'people')"));
            QCOMPARE(*schemaVersion(filler.database()), 3);
        }
        AgentCluster older(*oldest, 1);
        QCOMPARE(backup(older, {archive}).exitCode, 0);
        ClusterFiller before(*oldest);
        QCOMPARE(*schemaVersion(before.database()), 3); // a backup changes nothing

        const auto done = restore({u"--other-key"_s, archive});
        QVERIFY2(done.exitCode == 0, qPrintable(done.output));
        ClusterFiller filler(*m_to);
        QCOMPARE(*schemaVersion(filler.database()), newestSchemaVersion(DatabaseDriver::Postgresql));
        QCOMPARE(filler.value("SELECT placement_rule FROM cluster WHERE id = 1").toString(), u"people"_s);
        QCOMPARE(filler.value("SELECT options FROM room WHERE id = 101").toInt(), 42); // a later script's default
    }

    void newerBackupIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("of a newer schema") << u"schemaVersion"_s;
        QTest::newRow("of a newer format") << u"format"_s;
    }
    void newerBackupIsRefused()
    {
        QFETCH(QString, key);
        takeKey();
        const QString newer = m_old->folder() + "/newer.backup"_L1;
        QVERIFY(copyArchive(m_archive, newer, u"backup.json"_s, [&key](const QByteArray &text) {
            QJsonObject head = QJsonDocument::fromJson(text).object();
            head[key] = 999;
            return QJsonDocument(head).toJson();
        }));
        const auto refused = restore({newer});
        QCOMPARE(refused.exitCode, 5);
        expectNothing();
    }

    void foreignFilesAreNoBackups_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("This is no backup.\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("the beginning of a zip") << QByteArray("PK\x03\x04").leftJustified(1000, 'x');
    }
    void foreignFilesAreNoBackups()
    {
        QFETCH(QByteArray, content);
        takeKey();
        const QString foreign = m_old->folder() + "/foreign"_L1;
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto refused = restore({foreign});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.output.contains("no backup"_L1), qPrintable(refused.output));
        expectNothing();
    }

    void contentThatIsGoneOrDamagedIsNamed_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("gone") << true;
        QTest::newRow("damaged") << false;
    }
    void contentThatIsGoneOrDamagedIsNamed()
    {
        QFETCH(bool, isGone);
        const QString path = m_old->folder() + "/upload/abcdef"_L1;
        const QString kept = m_old->folder() + "/kept"_L1;
        QVERIFY(QFile::rename(path, kept));
        if (!isGone) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("c0ntent") == 7);
        }
        const QString archive = m_old->folder() + "/lacking.backup"_L1;
        const auto refused = backup(*m_old, {archive});
        QFile::remove(path);
        QVERIFY(QFile::rename(kept, path));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.output.contains("upload/abcdef"_L1), qPrintable(refused.output));
        QVERIFY(!QFile::exists(archive));
        QVERIFY(!QFile::exists(archive + ".part"_L1));
    }

    void goesThroughPipes()
    {
        takeKey();
        const QString pipe = u"'%1' backup --config '%2' - | '%1' restore --config '%3' -"_s.arg(
            agentProgram(), m_old->configFile(1), m_new->configFile(1));
        const auto done = runProgram(u"sh"_s, {u"-c"_s, pipe});
        QVERIFY2(done.exitCode == 0, qPrintable(done.output));
        ClusterFiller filler(*m_to);
        QCOMPARE(filler.value("SELECT COUNT(*) FROM cluster WHERE id = 1").toInt(), 1);
        QVERIFY(QFile::exists(m_new->folder() + "/upload/abcdef"_L1));
    }

private:
    static ProgramResult backup(const AgentCluster &cluster, const QStringList &arguments)
    {
        return runProgram(agentProgram(), QStringList{u"backup"_s, u"--config"_s, cluster.configFile(1)} + arguments);
    }
    ProgramResult restore(const QStringList &arguments) const
    {
        return runProgram(agentProgram(), QStringList{u"restore"_s, u"--config"_s, m_new->configFile(1)} + arguments);
    }
    void takeKey() const
    {
        QVERIFY(QFile::copy(m_old->folder() + "/cluster.key"_L1, m_new->folder() + "/cluster.key"_L1));
    }
    void expectNothing() const
    {
        ClusterFiller filler(*m_to);
        QCOMPARE(*schemaVersion(filler.database()), 0);
        QVERIFY(!QFile::exists(m_new->folder() + "/upload/abcdef"_L1));
        QVERIFY(!QFile::exists(m_new->folder() + "/upload/.atrium-restore"_L1));
    }

    std::unique_ptr<TestDatabase> m_from;
    std::unique_ptr<TestDatabase> m_to;
    std::unique_ptr<AgentCluster> m_old;
    std::unique_ptr<AgentCluster> m_new;
    QString m_archive;
};

ATRIUM_TEST(tst_Restore)
#include "tst_restore.moc"
