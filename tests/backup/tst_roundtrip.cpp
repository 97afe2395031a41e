// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/tablecatalog.h"
#include "agent/storage/dialect.h"
#include "agent/storage/migrations.h"
#include "tests/backup/clusterfiller.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <map>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr DatabaseDriver drivers[] = {DatabaseDriver::Sqlite, DatabaseDriver::Postgresql, DatabaseDriver::Mariadb};

} // namespace

/*! A cluster is backed up from one kind of database and restored into another: nothing is lost, and it works there. */
class tst_RoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const DatabaseDriver driver : drivers) {
            m_databases[driver] = TestDatabase::start(driver);
            QVERIFY(m_databases[driver]);
        }
    }

    void everyTableHasAPrimaryKeyAndItsColumnsInEveryDatabase()
    {
        QMap<DatabaseDriver, QMap<QString, BackupTable>> tables;
        for (const DatabaseDriver driver : drivers) {
            QVERIFY(m_databases[driver]->clear());
            ClusterFiller filler(*m_databases[driver]);
            QVERIFY(migrate(filler.database()));
            const auto names = tablesOfAtrium(filler.database());
            QVERIFY(names);
            for (const QString &name : *names) {
                const auto table = describeTable(filler.database(), name);
                QVERIFY2(table, qPrintable(name));
                tables[driver].insert(name, *table);
            }
        }
        const auto &expected = tables[DatabaseDriver::Sqlite];
        QCOMPARE(expected.size(), tablesOfScripts(DatabaseDriver::Sqlite).size());
        for (const DatabaseDriver driver : drivers) {
            QCOMPARE(tables[driver].keys(), expected.keys());
            for (const BackupTable &table : expected) {
                const BackupTable &other = tables[driver][table.name];
                QCOMPARE(other.key, table.key);
                QCOMPARE(other.counted, table.counted);
                QCOMPARE(other.columns.size(), table.columns.size());
                for (const TableColumn &column : table.columns)
                    QVERIFY2(other.columns.contains(column), qPrintable(table.name + u'.' + column.name));
            }
        }
    }

    void nothingIsLostOnTheWay_data()
    {
        QTest::addColumn<DatabaseDriver>("from");
        QTest::addColumn<DatabaseDriver>("to");
        for (const DatabaseDriver from : drivers) {
            for (const DatabaseDriver to : drivers)
                QTest::addRow("from %s to %s", driverName(from).latin1(), driverName(to).latin1()) << from << to;
        }
    }
    void nothingIsLostOnTheWay()
    {
        QFETCH(DatabaseDriver, from);
        QFETCH(DatabaseDriver, to);
        QVERIFY(m_databases[from]->clear());
        AgentCluster old(*m_databases[from], 1);
        QVERIFY(old.prepare());
        QVERIFY(QDir(old.folder()).mkdir(u"upload"_s));
        const QString film = u"recordings/00ff/recording.webm"_s;
        const QByteArray large(3 << 20, 'x');
        AllRows expected;
        qint64 lastGroup = 0;
        {
            ClusterFiller filler(*m_databases[from]);
            QVERIFY(filler.fillAllTables());
            QVERIFY(filler.addFile(old.folder() + "/upload"_L1, u"0123456789abcdef"_s, "first"));
            QVERIFY(filler.addFile(old.folder() + "/upload"_L1, u"fedcba9876543210"_s, large));
            QVERIFY(filler.addFile(old.folder() + "/upload"_L1, u"00000000"_s, {}));
            QVERIFY(filler.addRecordingFile(old.folder() + "/streams"_L1, film, "a film"));
            QVERIFY(filler.addRecordingFile(old.folder() + "/streams"_L1, film + u".jpg"_s, "a picture"));
            expected = filler.rows();
            lastGroup = describeTable(filler.database(), u"user_group"_s)->lastNumber;
            QCOMPARE(lastGroup, 500);
        }
        const QString archive = old.folder() + "/cluster.backup"_L1;
        const auto made = runProgram(agentProgram(), {u"backup"_s, u"--config"_s, old.configFile(1), archive});
        QVERIFY2(made.exitCode == 0, qPrintable(made.output));
        QCOMPARE(QFileInfo(archive).permissions() & 0x0077, QFileDevice::Permissions()); // 0600
        QVERIFY(!QFile::exists(archive + ".part"_L1));
        const auto checked = runProgram(agentProgram(), {u"backup"_s, u"--check"_s, archive});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));

        QVERIFY(m_databases[to]->clear());
        AgentCluster restored(*m_databases[to], 1);
        QVERIFY(QFile::copy(old.folder() + "/cluster.key"_L1, restored.folder() + "/cluster.key"_L1));
        const auto done = runProgram(agentProgram(), {u"restore"_s, u"--config"_s, restored.configFile(1), archive});
        QVERIFY2(done.exitCode == 0, qPrintable(done.output));

        ClusterFiller filler(*m_databases[to]);
        AllRows found = filler.rows();
        QCOMPARE(found[u"audit_log"_s].size(), expected[u"audit_log"_s].size() + 1); // that it was restored
        found[u"audit_log"_s].removeIf([](const QVariantMap &row) { return row[u"action"_s] == u"cluster.restore"_s; });
        QCOMPARE(firstDifference(asRestored(expected), found), QString());
        QCOMPARE(contentOf(restored, u"0123456789abcdef"_s), QByteArray("first"));
        QCOMPARE(contentOf(restored, u"fedcba9876543210"_s), large);
        QCOMPARE(contentOf(restored, u"00000000"_s), QByteArray(""));
        QCOMPARE(contentOf(restored, u"../streams/"_s + film), QByteArray("a film"));
        QCOMPARE(contentOf(restored, u"../streams/"_s + film + u".jpg"_s), QByteArray("a picture"));
        QVERIFY(!QFile::exists(restored.folder() + "/upload/.atrium-restore"_L1));
        // No number is ever given twice, not even that of a row that was gone before.
        QVERIFY(filler.run("INSERT INTO user_group (name, name_key, version, created_at, updated_at) VALUES "
                           "('new', 'new', 1, 1, 1)"));
        QCOMPARE(filler.value("SELECT id FROM user_group WHERE name_key = 'new'").toLongLong(), lastGroup + 1);
    }

    void clusterGoesOnInTheOtherDatabase()
    {
        QVERIFY(m_databases[DatabaseDriver::Sqlite]->clear());
        QVERIFY(m_databases[DatabaseDriver::Postgresql]->clear());
        AgentCluster embedded(*m_databases[DatabaseDriver::Sqlite], 2);
        QVERIFY(embedded.prepare());
        QVERIFY(embedded.startAll());
        const qint64 room = embedded.addRoom(u"Küche"_s);
        embedded.addUser(u"müller"_s, 1);
        const QString archive = embedded.folder() + "/grown.backup"_L1;
        // While both nodes run, and with the key in it.
        const auto made =
            runProgram(agentProgram(), {u"backup"_s, u"--with-key"_s, u"--config"_s, embedded.configFile(1), archive});
        QVERIFY2(made.exitCode == 0, qPrintable(made.output));
        QVERIFY(made.output.contains("as secret as the key"_L1));
        QVERIFY(embedded.stop(1));
        QVERIFY(embedded.stop(2));

        AgentCluster grown(*m_databases[DatabaseDriver::Postgresql], 2);
        const auto done = runProgram(agentProgram(), {u"restore"_s, u"--config"_s, grown.configFile(1), archive});
        QVERIFY2(done.exitCode == 0, qPrintable(done.output));
        QCOMPARE(QFileInfo(grown.folder() + "/cluster.key"_L1).permissions() & 0x0077, QFileDevice::Permissions());
        QVERIFY(grown.startAll());
        for (int node = 1; node <= 2; ++node) {
            ApiClient client(grown.url(node));
            QCOMPARE(client.logIn(u"müller"_s, u"password-müller"_s).status, 200);
            QVERIFY(client.get(u"rooms"_s).body.contains("Küche"));
            QCOMPARE(client.send("POST", u"rooms/%1/enter"_s.arg(room)).status, 200);
        }
    }

private:
    static QByteArray contentOf(const AgentCluster &cluster, const QString &name)
    {
        QFile file(cluster.folder() + "/upload/"_L1 + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    std::map<DatabaseDriver, std::unique_ptr<TestDatabase>> m_databases;
};

ATRIUM_TEST(tst_RoundTrip)
#include "tst_roundtrip.moc"
