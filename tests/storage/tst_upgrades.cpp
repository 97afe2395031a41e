// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/jobs/contractjob.h"
#include "agent/storage/contractsteps.h"
#include "agent/storage/dialect.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>

#include <barrier>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int expandVersion = 901;
constexpr int contractVersion = 902;
constexpr int laterVersion = 903;

const SchemaStep expand = readStep(u"901_nickname"_s,
                                   u"-- step: expand\n"
                                   "ALTER TABLE app_user ADD COLUMN nickname VARCHAR(40);\n"_s);
const SchemaStep contract = readStep(u"902_no_comment"_s,
                                     u"-- step: contract from 901\n"
                                     "ALTER TABLE room DROP COLUMN comment;\n"_s);
const SchemaStep later = readStep(u"903_colour"_s,
                                  u"-- step: expand\n"
                                  "ALTER TABLE app_user ADD COLUMN colour VARCHAR(40);\n"_s);

} // namespace

/*!
    A cluster whose nodes get newer programs one by one. Three programs that come after each other: this one, `next`, which adds a
    column, and `third`, which takes another one away and adds one more.
*/
class tst_Upgrades : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepFromTheFifteenthOnSaysWhatItIs()
    {
        for (const DatabaseDriver driver :
             {DatabaseDriver::Sqlite, DatabaseDriver::Postgresql, DatabaseDriver::Mariadb}) {
            const SchemaSteps &steps = schemaSteps(driver);
            for (qsizetype i = 0; i < steps.size(); ++i) {
                QCOMPARE(steps.at(i).name, schemaSteps(DatabaseDriver::Sqlite).at(i).name);
                QVERIFY2(steps.at(i).version < 15 || steps.at(i).compatibleFrom != steps.at(i).version,
                         qPrintable(steps.at(i).name
                                    + u": its second line must be \"-- step: expand\" or "
                                      "\"-- step: contract from N\""_s));
            }
        }
    }

    void stepThatSaysNothingShutsOutWhoeverDoesNotKnowIt()
    {
        QCOMPARE(readStep(u"0017_x"_s, u"CREATE TABLE x (\n    id INTEGER\n);\n"_s).compatibleFrom, 17);
        QCOMPARE(expand.version, expandVersion);
        QCOMPARE(expand.compatibleFrom, 0);
        QVERIFY(!expand.isContract);
        QCOMPARE(contract.compatibleFrom, expandVersion);
        QVERIFY(contract.isContract);
        QCOMPARE(contract.statements, QStringList{u"ALTER TABLE room DROP COLUMN comment"_s});
    }

    // Those that ran when there was no such rule yet look at the highest number in schema_version alone.
    void programsOfBeforeTheRuleGoOnStarting()
    {
        QCOMPARE(value("SELECT MAX(version) FROM schema_version").toInt(), 14);
        QVERIFY(migrate(*m_db, next()));
        QCOMPARE(value("SELECT MAX(version) FROM schema_version").toInt(), 14);
        QCOMPARE(schemaState(*m_db)->version(), expandVersion);
    }

    void programThatIsOlderThanTheSchemaGoesOnWorking()
    {
        addCluster();
        QVERIFY(migrate(*m_db, next()));
        QCOMPARE(*schemaVersion(*m_db), expandVersion);
        QVERIFY(migrate(*m_db));
        addNodes();
        QVERIFY(claim(one, u"this program"_s) > 0);
        QVERIFY(addUser());
        QCOMPARE(status(one).schemaVersion, newestSchemaVersion(m_db->driver()));
        QCOMPARE(status(one).features, Features::own());
    }

    void contractStepWaitsForTheNodesThatNeedWhatItTakesAway()
    {
        addCluster();
        addNodes();
        claimAs(one, this_());
        claimAs(two, next());
        QVERIFY(migrate(*m_db, third()));
        QVERIFY(isThere("SELECT comment FROM room"));
        QVERIFY(isThere("SELECT colour FROM app_user")); // the step after it did not wait
        auto pending = *pendingSteps(*m_db, third());
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().step.name, u"902_no_comment"_s);
        QCOMPARE(waitsFor(pending.first()), QList<NodeId>{one});
        QCOMPARE(pending.first().waitsFor.first().name, u"one"_s);
        QCOMPARE(pending.first().waitsFor.first().version, u"1"_s);
        QVERIFY(doPendingSteps(*m_db, third()));
        QVERIFY(isThere("SELECT comment FROM room"));
        QVERIFY(migrate(*m_db)); // node one may be started again meanwhile

        QVERIFY(write([this] { return NodeRepository(*m_db).release(one, status(one).incarnation); }));
        claimAs(one, next());
        QVERIFY(pendingSteps(*m_db, third())->first().waitsFor.isEmpty());
        QVERIFY(doPendingSteps(*m_db, third()));
        QVERIFY(!isThere("SELECT comment FROM room"));
        QVERIFY(pendingSteps(*m_db, third())->isEmpty());
        QVERIFY(migrate(*m_db, next()));
        QVERIFY(migrate(*m_db, third()));
    }

    void programThatAContractStepShutOutIsRefusedAndToldWhatItNeeds()
    {
        addCluster();
        addNodes();
        QVERIFY(migrate(*m_db, third()));
        QVERIFY(doPendingSteps(*m_db, third()));
        QVERIFY(!isThere("SELECT comment FROM room"));
        for (const auto &refused : {migrate(*m_db), checkCompatible(*m_db, newestSchemaVersion(m_db->driver())),
                                    Result<void>(tryToClaim(one, this_()).error())}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::SchemaTooNew);
            QVERIFY2(refused.error().message.contains(u"schema version 901"_s), qPrintable(refused.error().message));
            QVERIFY2(refused.error().remedy.contains(u"Install Atrium %1 or newer"_s.arg(qApp->applicationVersion())),
                     qPrintable(refused.error().remedy));
        }
        QCOMPARE(status(one).incarnation, 0);
        QVERIFY(tryToClaim(one, next()));
        QCOMPARE(value("SELECT MAX(version) FROM schema_version").toInt(), expandVersion); // and so are those of before
    }

    // Its lease ran out; it may wake up, or keep its rooms by the others' promises.
    void silentNodeHindersUntilItIsTakenOver()
    {
        addCluster();
        addNodes();
        claimAs(one, this_());
        QVERIFY(migrate(*m_db, third()));
        expire(one);
        QCOMPARE(waitsFor(pendingSteps(*m_db, third())->first()), QList<NodeId>{one});
        QVERIFY(*takeOver(one, status(one).incarnation));
        QVERIFY(pendingSteps(*m_db, third())->first().waitsFor.isEmpty());
        QVERIFY(doPendingSteps(*m_db, third()));
        QCOMPARE(tryToClaim(one, this_()).error().code, ErrorCode::SchemaTooNew); // when it wakes up
    }

    // A program of before the rule runs a node again that a newer one ran: what that one said of itself counts no more.
    void whatAnEarlierProgramSaidOfANodeDoesNotCount()
    {
        addCluster();
        addNodes();
        claimAs(one, next());
        QVERIFY(execute("UPDATE node SET incarnation = incarnation + 1 WHERE id = 1"));
        QVERIFY(execute("UPDATE node_load SET incarnation = incarnation + 1 WHERE node_id = 1"));
        QCOMPARE(status(one).schemaVersion, 0);
        QCOMPARE(status(one).features, Features());
        QVERIFY(migrate(*m_db, third()));
        QCOMPARE(waitsFor(pendingSteps(*m_db, third())->first()), QList<NodeId>{one});
    }

    void contractStepThatWasCutOffIsFinishedByTheNext()
    {
        addCluster();
        QVERIFY(migrate(*m_db, third()));
        // Older programs are shut out already, nothing is taken away yet.
        QVERIFY(execute("INSERT INTO schema_version (version, applied_at) VALUES (901, 0)"));
        QCOMPARE(migrate(*m_db).error().code, ErrorCode::SchemaTooNew);
        QCOMPARE(pendingSteps(*m_db, third())->size(), 1);
        QVERIFY(doPendingSteps(*m_db, third()));
        QVERIFY(!isThere("SELECT comment FROM room"));
    }

    void newDatabaseNeedsNoContractStepsLater()
    {
        m_db.reset();
        QVERIFY(m_server->clear());
        m_db = connection();
        QVERIFY(migrate(*m_db, third()));
        QVERIFY(!isThere("SELECT comment FROM room"));
        QVERIFY(pendingSteps(*m_db, third())->isEmpty());
    }

    void stepThatHadNotComeYetIsDoneAfterLaterOnes()
    {
        QVERIFY(migrate(*m_db, this_() + SchemaSteps{later}));
        QCOMPARE(*schemaVersion(*m_db), laterVersion);
        QVERIFY(migrate(*m_db, this_() + SchemaSteps{expand, later}));
        QVERIFY(isThere("SELECT nickname FROM app_user"));
    }

    void programsThatStartTogetherDoEachStepOnce()
    {
        m_db.reset();
        constexpr int nodes = 6;
        std::barrier together(nodes);
        std::vector<std::thread> threads;
        std::atomic<int> succeeded = 0;
        for (int i = 0; i < nodes; ++i) {
            threads.emplace_back([this, &together, &succeeded, isThird = i % 2 == 0] {
                const auto database = connection();
                together.arrive_and_wait();
                const auto done = database ? migrate(*database, isThird ? third() : next()) : Result<void>(Error{});
                if (done)
                    ++succeeded;
                else
                    qWarning() << done.error().message;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(succeeded.load(), nodes);
        m_db = connection();
        QVERIFY(isThere("SELECT nickname, colour FROM app_user"));
    }

    void nodeThatStartsDuringAnothersMigrationWaitsForItAndSaysSo()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            return; // there the database itself makes it wait
        const auto other = connection();
        const bool isPostgresql = m_db->driver() == DatabaseDriver::Postgresql;
        const auto hold = isPostgresql ? "SELECT pg_advisory_lock(4781525)" : "SELECT GET_LOCK('atrium.migration', 0)";
        QVERIFY(other->run(hold));
        const auto refused = migrate(*m_db, next(), {.forOthers = 300ms});
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY2(refused.error().message.contains("Another node is changing the database's schema"_L1),
                 qPrintable(refused.error().message));
        QVERIFY(!isThere("SELECT nickname FROM app_user"));

        static std::atomic<bool> hasSaidSo = false;
        static QtMessageHandler usual = nullptr;
        usual = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (message == "another node is changing the database's schema; this one waits for it"_L1)
                hasSaidSo = true;
            usual(type, context, message);
        });
        std::atomic<bool> isDone = false;
        std::thread waiting([this, &isDone] {
            const auto database = connection();
            isDone = database && migrate(*database, next());
        });
        const bool waits = QTest::qWaitFor([] { return hasSaidSo.load(); }, Tests::patienceMs);
        const auto letGo =
            isPostgresql ? "SELECT pg_advisory_unlock(4781525)" : "SELECT RELEASE_LOCK('atrium.migration')";
        const bool isLetGo = bool(other->run(letGo));
        waiting.join();
        qInstallMessageHandler(usual);
        QVERIFY(waits && isLetGo && isDone);
        QVERIFY(isThere("SELECT nickname FROM app_user"));
    }

    // A backup reads for an hour; the step must not keep everybody else waiting behind it.
    void stepDoesNotMakeOthersWaitBehindALongTransaction()
    {
        if (m_db->driver() == DatabaseDriver::Sqlite)
            return; // there readers hinder nobody
        const auto reader = connection();
        const auto other = connection();
        Result<void> migrated;
        qint64 longest = 0;
        QVERIFY(reader->snapshot([&]() -> Result<void> {
            const auto read = [](Database &database) { return database.run("SELECT COUNT(*) FROM app_user"); };
            if (const auto first = read(*reader); !first)
                return first.error();
            std::atomic<bool> isDone = false;
            std::thread step([this, &migrated, &isDone] {
                const auto database = connection();
                migrated = migrate(*database, next(), {.forTables = 300ms});
                isDone = true;
            });
            bool isWell = true;
            const auto measure = [&] {
                QElapsedTimer timer;
                timer.start();
                isWell = isWell && read(*other) && read(*reader);
                longest = std::max(longest, timer.elapsed());
                return isDone.load();
            };
            isWell = QTest::qWaitFor(measure, 30000) && isWell;
            step.join();
            return isWell ? Result<void>() : Error{ErrorCode::Timeout, {}};
        }));
        QVERIFY2(longest < 3000, qPrintable(QString::number(longest)));
        QCOMPARE(migrated.error().code, ErrorCode::Unavailable);
        QVERIFY2(migrated.error().message.contains("901_nickname"_L1), qPrintable(migrated.error().message));
        QVERIFY(migrate(*m_db, next()));
        QVERIFY(isThere("SELECT nickname FROM app_user"));
    }

    void jobDoesContractStepsWhenTheyWaitForNobody()
    {
        QVERIFY(contractJobs(m_server->settings(), next()).isEmpty());
        addCluster();
        addNodes();
        claimAs(one, this_());
        QVERIFY(migrate(*m_db, third()));
        const Job job = contractJobs(m_server->settings(), third()).first();
        QVERIFY(!*job.isWanted(*m_db));
        QVERIFY(write([this] { return NodeRepository(*m_db).release(one, status(one).incarnation); }));
        QVERIFY(*job.isWanted(*m_db));
        QVERIFY(job.work(*m_db, {}));
        QVERIFY(!*job.isWanted(*m_db));
        QVERIFY(!isThere("SELECT comment FROM room"));
    }

    void clusterHasTheFeaturesThatEveryNodeHasThatRuns()
    {
        addCluster();
        addNodes();
        const auto features = [this] {
            const auto snapshot = *NodeRepository(*m_db).snapshot();
            return clusterFeatures(snapshot.nodes, snapshot.now, longTimes);
        };
        QCOMPARE(features(), Features());
        claimAs(one, this_());
        QCOMPARE(features(), Features::own());
        claimAs(two, this_(), Features());
        QCOMPARE(features(), Features());
        expire(two);
        QCOMPARE(features(), Features::own());
    }

private:
    SchemaSteps this_() const { return schemaSteps(m_db ? m_db->driver() : m_server->settings().driver); }
    SchemaSteps next() const { return this_() + SchemaSteps{expand}; }
    SchemaSteps third() const { return next() + SchemaSteps{contract, later}; }

    Claimed tryToClaim(NodeId node, const SchemaSteps &program, Features features = Features::own())
    {
        NodeClaim claim{u"holder"_s, u"1"_s, u"localhost"_s, 1};
        claim.schemaVersion = newestVersion(program);
        claim.features = features;
        return write([&] { return NodeRepository(*m_db).claim(node, claim, longTimes); });
    }
    void claimAs(NodeId node, const SchemaSteps &program, Features features = Features::own())
    {
        const auto claimed = tryToClaim(node, program, features);
        QVERIFY2(claimed, qPrintable(claimed ? QString() : claimed.error().message));
    }

    static QList<NodeId> waitsFor(const PendingStep &step)
    {
        QList<NodeId> nodes;
        for (const HinderingNode &each : step.waitsFor)
            nodes.append(each.node);
        return nodes;
    }

    bool isThere(const char *question)
    {
        const auto database = connection(); // a prepared statement would remember what was there
        return bool(database->run(question));
    }
};

ATRIUM_TEST(tst_Upgrades)
#include "tst_upgrades.moc"
