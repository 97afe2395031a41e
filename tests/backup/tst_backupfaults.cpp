// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/dialect.h"
#include "agent/storage/migrations.h"
#include "tests/backup/archivecopy.h"
#include "tests/backup/clusterfiller.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr DatabaseDriver drivers[] = {DatabaseDriver::Sqlite, DatabaseDriver::Postgresql, DatabaseDriver::Mariadb};
constexpr int manyRows = 30'000;

/*! Somebody who adds rows in pairs, one to each of two tables, as long as this lives. */
class Writer
{
public:
    explicit Writer(const TestDatabase &database) : m_thread([this, &database] { write(database); }) {}
    ~Writer() { end(); }

    void end()
    {
        m_hasEnded = true;
        if (m_thread.joinable())
            m_thread.join();
    }

    std::atomic<int> written = 0;
    std::atomic<int> failed = 0;

private:
    void write(const TestDatabase &where)
    {
        ClusterFiller filler(where);
        Database &database = filler.database();
        while (!m_hasEnded) {
            const auto done = database.transaction([&]() -> Result<void> {
                const auto audit =
                    database.run("INSERT INTO audit_log (at, node_id, login, action, target, outcome, detail) "
                                 "VALUES (1, 1, '', 'pair', '', '', '')");
                if (!audit)
                    return audit.error();
                return outcome(
                    database.run("INSERT INTO lobby_line (user_id, name, text, at) VALUES (1, '', 'pair', 1)"));
            });
            ++(done ? written : failed);
        }
    }

    std::atomic<bool> m_hasEnded = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace

/*! Backups and restores while the cluster works, while they are killed, and of archives that are damaged. */
class tst_BackupFaults : public QObject
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

    void backupIsOfOneMoment_data() { allDrivers(); }
    void backupIsOfOneMoment()
    {
        QFETCH(DatabaseDriver, driver);
        QVERIFY(m_databases[driver]->clear());
        AgentCluster cluster(*m_databases[driver], 1);
        QVERIFY(cluster.prepare());
        {
            ClusterFiller filler(*m_databases[driver]);
            // Pages enough that the two tables are read at different times.
            QVERIFY(filler.addRows(u"audit_log"_s, 3000, 1) && filler.addRows(u"lobby_line"_s, 3000, 1));
        }
        Writer writer(*m_databases[driver]);
        QTRY_VERIFY(writer.written > 0);
        const int before = writer.written;
        const QString archive = cluster.folder() + "/moment.backup"_L1;
        const auto made = runProgram(agentProgram(), {u"backup"_s, u"--config"_s, cluster.configFile(1), archive});
        const int after = writer.written;
        writer.end();
        QVERIFY2(made.exitCode == 0, qPrintable(made.output));
        QCOMPARE(writer.failed.load(), 0); // nobody was kept from writing
        QVERIFY(after > before + 1);
        int audits = 0;
        int lines = 0;
        for (const ArchivedMember &member : membersOf(archive)) {
            if (member.name.startsWith("tables/audit_log/"_L1))
                audits += int(member.content.count("\"pair\""));
            if (member.name.startsWith("tables/lobby_line/"_L1))
                lines += int(member.content.count("\"pair\""));
        }
        QVERIFY(audits >= before);
        QCOMPARE(audits, lines);
    }

    void killedBackupLeavesTheOldOne()
    {
        const auto cluster = filledCluster(DatabaseDriver::Sqlite);
        QVERIFY(cluster);
        const QString archive = cluster->folder() + "/cluster.backup"_L1;
        const QStringList arguments{u"backup"_s, u"--config"_s, cluster->configFile(1), archive};
        QCOMPARE(runProgram(agentProgram(), arguments).exitCode, 0);
        const QByteArray old = contentOf(archive);

        QProcess process;
        process.start(agentProgram(), arguments);
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(archive + ".part"_L1).size() > 0, "it did not begin", 20000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(contentOf(archive), old);
        QCOMPARE(runProgram(agentProgram(), arguments).exitCode, 0);
        QVERIFY(!QFile::exists(archive + ".part"_L1));
        QCOMPARE(runProgram(agentProgram(), {u"backup"_s, u"--check"_s, archive}).exitCode, 0);
    }

    void killedRestoreIsSimplyRunAgain_data() { allDrivers(); }
    void killedRestoreIsSimplyRunAgain()
    {
        QFETCH(DatabaseDriver, driver);
        const auto old =
            filledCluster(driver == DatabaseDriver::Sqlite ? DatabaseDriver::Postgresql : DatabaseDriver::Sqlite);
        QVERIFY(old);
        const QString archive = old->folder() + "/cluster.backup"_L1;
        QCOMPARE(runProgram(agentProgram(), {u"backup"_s, u"--config"_s, old->configFile(1), archive}).exitCode, 0);
        QVERIFY(m_databases[driver]->clear());
        AgentCluster cluster(*m_databases[driver], 1);
        QVERIFY(QFile::copy(old->folder() + "/cluster.key"_L1, cluster.folder() + "/cluster.key"_L1));
        const QStringList arguments{u"restore"_s, u"--config"_s, cluster.configFile(1), archive};
        const QString staging = cluster.folder() + "/upload/.atrium-restore"_L1;

        // Once while it checks, once while it stores rows.
        for (const bool isStoring : {false, true}) {
            QProcess process;
            process.start(agentProgram(), arguments);
            QVERIFY(QTest::qWaitFor([&] { return isStoring ? isInTransaction(driver) : QFileInfo::exists(staging); },
                                    30000));
            QCOMPARE(process.state(), QProcess::Running);
            process.kill();
            QVERIFY(process.waitForFinished());
            const auto refused = cluster.serveUntilItEnds(1);
            QVERIFY2(refused.exitCode == 10, qPrintable(refused.output)); // there is no half a cluster
            QVERIFY(!QFile::exists(cluster.folder() + "/upload/abcdef"_L1));
        }
        // What the killed one had open ends with its connection.
        ProgramResult done;
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         done = runProgram(agentProgram(), arguments);
                         return done.exitCode == 0;
                     },
                     60000),
                 qPrintable(done.output));
        QVERIFY(!QFileInfo::exists(staging));
        QCOMPARE(contentOf(cluster.folder() + "/upload/abcdef"_L1), contentOf(old->folder() + "/upload/abcdef"_L1));
        ClusterFiller filler(*m_databases[driver]);
        QCOMPARE(filler.value("SELECT COUNT(*) FROM audit_log").toInt(), manyRows + 1);
        QCOMPARE(filler.value("SELECT COUNT(*) FROM cluster WHERE id = 1").toInt(), 1);
    }

    void damagedArchiveIsRefusedWholly_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("a bit that is wrong") << false;
        QTest::newRow("an end that is missing") << true;
    }
    void damagedArchiveIsRefusedWholly()
    {
        QFETCH(bool, isCut);
        QVERIFY(m_databases[DatabaseDriver::Sqlite]->clear());
        AgentCluster old(*m_databases[DatabaseDriver::Sqlite], 1);
        QVERIFY(old.prepare());
        const QString archive = old.folder() + "/cluster.backup"_L1;
        {
            QVERIFY(QDir(old.folder()).mkdir(u"upload"_s));
            ClusterFiller filler(*m_databases[DatabaseDriver::Sqlite]);
            QByteArray content;
            for (int i = 0; i < 5000; ++i)
                content += QByteArray::number(i * i);
            QVERIFY(filler.addFile(old.folder() + "/upload"_L1, u"abcdef"_s, content));
        }
        QCOMPARE(runProgram(agentProgram(), {u"backup"_s, u"--config"_s, old.configFile(1), archive}).exitCode, 0);
        const QByteArray good = contentOf(archive);
        const QString damaged = old.folder() + "/damaged.backup"_L1;
        constexpr int places = 25;
        for (int place = 0; place < places; ++place) {
            QByteArray bad = good;
            const qsizetype at = good.size() * place / places;
            if (isCut)
                bad.truncate(at);
            else
                bad[at] = char(bad.at(at) ^ 0x10);
            QFile file(damaged);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bad) == bad.size());
            file.close();
            const auto checked = runProgram(agentProgram(), {u"backup"_s, u"--check"_s, damaged});
            // What a tar fills its blocks up with is nobody's: damage there is none.
            const bool isHarmless = !isCut && checked.exitCode == 0 && isSame(membersOf(damaged), membersOf(archive));
            QVERIFY2(checked.exitCode == 1 || isHarmless, qPrintable(u"byte %1: %2"_s.arg(at).arg(checked.output)));
        }
        // One more, against a database.
        QFile half(damaged);
        QVERIFY(half.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(half.write(good.first(good.size() / 2)) > 0);
        half.close();
        QVERIFY(m_databases[DatabaseDriver::Mariadb]->clear());
        AgentCluster cluster(*m_databases[DatabaseDriver::Mariadb], 1);
        QVERIFY(QFile::copy(old.folder() + "/cluster.key"_L1, cluster.folder() + "/cluster.key"_L1));
        const auto refused = runProgram(agentProgram(), {u"restore"_s, u"--config"_s, cluster.configFile(1), damaged});
        QCOMPARE(refused.exitCode, 1);
        ClusterFiller filler(*m_databases[DatabaseDriver::Mariadb]);
        QVERIFY(!filler.database().run("SELECT COUNT(*) FROM room"));
        QVERIFY(!QFile::exists(cluster.folder() + "/upload/abcdef"_L1));
    }

private:
    static void allDrivers()
    {
        QTest::addColumn<DatabaseDriver>("driver");
        for (const DatabaseDriver driver : drivers)
            QTest::newRow(driverName(driver).latin1()) << driver;
    }

    /*! A cluster whose backup and restore take a while. */
    std::unique_ptr<AgentCluster> filledCluster(DatabaseDriver driver)
    {
        if (!m_databases[driver]->clear())
            return nullptr;
        auto cluster = std::make_unique<AgentCluster>(*m_databases[driver], 1);
        ClusterFiller filler(*m_databases[driver]);
        QByteArray content;
        for (int i = 0; content.size() < 16 << 20; ++i)
            content += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
        const bool isFilled = cluster->prepare() && QDir(cluster->folder()).mkdir(u"upload"_s)
            && filler.addRows(u"audit_log"_s, manyRows, 1)
            && filler.addFile(cluster->folder() + "/upload"_L1, u"abcdef"_s, content);
        return isFilled ? std::move(cluster) : nullptr;
    }

    /*! Whether somebody writes to the database and has not said that it is done. */
    bool isInTransaction(DatabaseDriver driver)
    {
        if (driver == DatabaseDriver::Sqlite) {
            // Rows that no longer fit into memory are written before the commit.
            return QFileInfo(m_databases[driver]->settings().file + "-wal"_L1).size() > 1 << 20;
        }
        ClusterFiller filler(*m_databases[driver]);
        if (driver == DatabaseDriver::Postgresql) // nothing but the restore runs prepared statements
            return filler
                       .value("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'atrium' AND pid <> "
                              "pg_backend_pid() AND xact_start IS NOT NULL AND query LIKE 'EXECUTE%'")
                       .toInt()
                > 0;
        return *schemaVersion(filler.database()) == newestSchemaVersion(driver); // all that follows are rows
    }

    static bool isSame(const QList<ArchivedMember> &some, const QList<ArchivedMember> &others)
    {
        return std::ranges::equal(some, others, [](const ArchivedMember &one, const ArchivedMember &other) {
            return one.name == other.name && one.content == other.content;
        });
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    std::map<DatabaseDriver, std::unique_ptr<TestDatabase>> m_databases;
};

ATRIUM_TEST(tst_BackupFaults)
#include "tst_backupfaults.moc"
