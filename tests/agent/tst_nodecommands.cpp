// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! The commands by which administrators load, empty and bury nodes. SQLite, as the messages are the same. */
class tst_NodeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = TestDatabase::start(DatabaseDriver::Sqlite);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
    }

    void wrongCallsChangeNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        QTest::newRow("limits of what") << u"node limits"_s << 2 << u"--node"_s;
        QTest::newRow("a node by name") << u"node limits --node node2"_s << 2 << u"\"node2\""_s;
        QTest::newRow("a weight in words") << u"node limits --node 2 --weight much"_s << 2 << u"--weight"_s;
        QTest::newRow("no weight") << u"node limits --node 2 --weight 0"_s << 3 << u"1 to 1000"_s;
        QTest::newRow("a limit below nothing") << u"node limits --node 2 --max-rooms -1"_s << 3 << u"rooms"_s;
        QTest::newRow("a limit beyond all numbers")
            << u"node limits --node 2 --max-people 4294967296"_s << 3 << u"people"_s;
        QTest::newRow("bad label") << u"node limits --node 2 --labels gpu,fast"_s << 3 << u"label"_s;
        QTest::newRow("limits of nobody") << u"node limits --node 7 --weight 5"_s << 1 << u"no node 7"_s;
        QTest::newRow("drain what") << u"drain"_s << 2 << u"--node"_s;
        QTest::newRow("drain nobody") << u"drain --node 7"_s << 1 << u"no node 7"_s;
        QTest::newRow("a deadline in words") << u"drain --node 2 --deadline soon"_s << 2 << u"--deadline"_s;
        QTest::newRow("a deadline before now") << u"drain --node 2 --deadline -1"_s << 3 << u"deadline"_s;
        QTest::newRow("a deadline next year") << u"drain --node 2 --deadline 99999999999"_s << 3 << u"deadline"_s;
        QTest::newRow("undrain nobody") << u"undrain --node 7"_s << 1 << u"no node 7"_s;
        QTest::newRow("bury without a look") << u"declare-dead --node 2"_s << 2 << u"--yes-it-is-off"_s;
        QTest::newRow("bury nobody") << u"declare-dead --node 7 --yes-it-is-off"_s << 1 << u"no node 7"_s;
        QTest::newRow("an unknown rule") << u"placement rule fair"_s << 2 << u"capacity or people"_s;
        QTest::newRow("two rules") << u"placement rule people capacity"_s << 2 << u"\"capacity\""_s;
        QTest::newRow("explain what") << u"placement explain"_s << 2 << u"--room"_s;
        QTest::newRow("explain no room") << u"placement explain --room 77"_s << 1 << u"77"_s;
    }
    void wrongCallsChangeNothing()
    {
        QFETCH(QString, words);
        QFETCH(QString, said);
        const QByteArray before = nodes();
        const auto result = command(words);
        QTEST(result.exitCode, "exitCode");
        QVERIFY2(result.output.contains(said), qPrintable(result.output));
        QCOMPARE(nodes(), before);
    }

    void helpTellsTheOptions_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("node limits") << u"--max-people <P>"_s;
        QTest::newRow("drain") << u"--deadline <SECONDS>"_s;
        QTest::newRow("undrain") << u"--node <N>"_s;
        QTest::newRow("declare-dead") << u"--yes-it-is-off"_s;
        QTest::newRow("placement rule") << u"[capacity|people]"_s;
        QTest::newRow("placement explain") << u"--room <ID>"_s;
    }
    void helpTellsTheOptions()
    {
        QFETCH(QString, option);
        const QString name = QLatin1String(QTest::currentDataTag());
        const auto help = runProgram(agentProgram(), name.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains(option), qPrintable(help.output));
        QVERIFY(runProgram(agentProgram(), {u"--help"_s}).output.contains(u"\n  "_s + name + u' '));
    }

    void limitsAreShownAndSetOneByOne()
    {
        const auto untouched = command(u"node limits --node 2"_s);
        QCOMPARE(untouched.exitCode, 0);
        QVERIFY2(untouched.output.contains("weight: 100"_L1) && untouched.output.contains("no limit"_L1),
                 qPrintable(untouched.output));
        QCOMPARE(audited(), QString());

        QCOMPARE(runProgram(agentProgram(),
                            {u"node"_s, u"limits"_s, u"--node"_s, u"2"_s, u"--weight"_s, u"150"_s, u"--labels"_s,
                             u" gpu  fast"_s, u"--config"_s, m_cluster->configFile(1)})
                     .exitCode,
                 0);
        const auto rooms = command(u"node limits --node 2 --max-rooms 10"_s);
        QVERIFY2(rooms.output.contains("weight: 150"_L1) && rooms.output.contains("rooms at most: 10"_L1)
                     && rooms.output.contains("labels: gpu fast"_L1),
                 qPrintable(rooms.output));
        QCOMPARE(status(2).value("weight"_L1).toInt(), 150);
        QCOMPARE(status(2).value("maxRooms"_L1).toInt(), 10);
        QCOMPARE(status(2).value("maxPeople"_L1).toInt(), 0);
        QCOMPARE(status(2).value("labels"_L1).toArray(), (QJsonArray{u"gpu"_s, u"fast"_s}));
        QCOMPARE(status(1).value("weight"_L1).toInt(), 100);
        const auto text = command(u"status"_s);
        QVERIFY2(text.output.contains("0/10"_L1) && text.output.contains("Labels: gpu fast"_L1),
                 qPrintable(text.output));
        QCOMPARE(audited(), u"server.limits|done\nserver.limits|done\n"_s);
        // An empty text takes them away.
        QCOMPARE(runProgram(agentProgram(),
                            {u"node"_s, u"limits"_s, u"--node"_s, u"2"_s, u"--labels"_s, QString(), u"--config"_s,
                             m_cluster->configFile(1)})
                     .exitCode,
                 0);
        QCOMPARE(status(2).value("labels"_L1).toArray(), QJsonArray());
    }

    void drainedNodeShowsItUntilItIsUndrained()
    {
        QVERIFY(m_cluster->start(1));
        QTRY_COMPARE(status(1).value("state"_L1).toString(), u"up"_s);
        QCOMPARE(m_cluster->admin(1)->send("POST", u"rooms/1/enter"_s).status, 200); // a promised seat keeps it open
        const auto drained = runProgram(agentProgram(),
                                        {u"drain"_s, u"--node"_s, u"1"_s, u"--deadline"_s, u"600"_s, u"--notice"_s,
                                         u"We clean."_s, u"--config"_s, m_cluster->configFile(1)});
        QCOMPARE(drained.exitCode, 0);
        QVERIFY2(drained.output.contains("Open rooms there: 1"_L1) && drained.output.contains("600"_L1),
                 qPrintable(drained.output));
        const QJsonObject node = status(1);
        QCOMPARE(node.value("state"_L1).toString(), u"draining"_s);
        QCOMPARE(node.value("drainNotice"_L1).toString(), u"We clean."_s);
        QCOMPARE(node.value("drainUntil"_L1).toInteger() - node.value("drainSince"_L1).toInteger(), 600000);
        const QString text = command(u"status"_s).output;
        QVERIFY2(text.contains("Deadline: "_L1) && text.contains("People are told: We clean."_L1), qPrintable(text));

        QCOMPARE(command(u"undrain --node 1"_s).exitCode, 0);
        QCOMPARE(status(1).value("state"_L1).toString(), u"up"_s);
        QVERIFY(status(1).value("drainSince"_L1).isNull());
        QVERIFY(!command(u"status"_s).output.contains("Deadline: "_L1));
        QCOMPARE(audited(), u"server.drain|done\nserver.undrain|done\n"_s);
    }

    // Who maintains a machine drains its node before it starts again.
    void stoppedNodeCanBeDrained()
    {
        const auto drained = command(u"drain --node 2"_s);
        QVERIFY2(drained.output.contains("Open rooms there: 0"_L1), qPrintable(drained.output));
        QCOMPARE(status(2).value("state"_L1).toString(), u"stopped"_s);
        QVERIFY(status(2).value("drainUntil"_L1).isNull());
        QVERIFY(command(u"status"_s).output.contains("To be emptied since "_L1));
        QVERIFY(m_cluster->start(2));
        QTRY_COMPARE(status(2).value("state"_L1).toString(), u"drained"_s);
    }

    void onlyASilentNodeIsDeclaredDead()
    {
        QVERIFY(m_cluster->start(1));
        const auto refused = command(u"declare-dead --node 1 --yes-it-is-off"_s);
        QCOMPARE(refused.exitCode, 11);
        QVERIFY2(refused.output.contains("still reports"_L1), qPrintable(refused.output));
        m_cluster->kill(1);
        QTRY_COMPARE(status(1).value("state"_L1).toString(), u"dead"_s);
        const qint64 incarnation = status(1).value("incarnation"_L1).toInteger();
        QCOMPARE(command(u"declare-dead --node 1 --yes-it-is-off"_s).exitCode, 0);
        QCOMPARE(status(1).value("incarnation"_L1).toInteger(),
                 incarnation + 1); // whatever it still sends counts no more
        QCOMPARE(audited(), u"server.declareDead|conflict\nserver.declareDead|done\n"_s);
    }

    void ruleIsShownAndSet()
    {
        const auto usual = command(u"placement rule"_s);
        QCOMPARE(usual.exitCode, 0);
        QVERIFY2(usual.output.startsWith("capacity: "_L1), qPrintable(usual.output));
        const auto set = command(u"placement rule people"_s);
        QVERIFY2(set.output.contains("\npeople: "_L1), qPrintable(set.output)); // behind the audit log's line
        QVERIFY(command(u"placement rule"_s).output.startsWith("people: "_L1));
        QCOMPARE(audited(), u"placement.rule|done\n"_s);
    }

    void placementIsExplained()
    {
        QVERIFY(m_cluster->start(1));
        QTRY_COMPARE(status(1).value("state"_L1).toString(), u"up"_s);
        const auto lines = [this] { return command(u"placement explain --room 1"_s).output.split(u'\n'); };
        const QStringList closed = lines();
        QVERIFY2(closed.at(0).contains("Conference Room"_L1), qPrintable(closed.join(u'\n')));
        QVERIFY2(closed.at(2).startsWith("->    1  node1 "_L1) && closed.at(2).contains("load 0 in 0 open room"_L1),
                 qPrintable(closed.join(u'\n')));
        QVERIFY2(closed.at(3).startsWith("      2  node2 "_L1) && closed.at(3).contains("state stopped"_L1),
                 qPrintable(closed.join(u'\n')));

        QCOMPARE(m_cluster->admin(1)->send("POST", u"rooms/1/enter"_s).status, 200);
        QVERIFY2(lines().at(2).contains("the room is open here"_L1), qPrintable(lines().join(u'\n')));
        QVERIFY(m_cluster->stop(1));
        QVERIFY2(!lines().join(u'\n').contains("->"_L1) && lines().join(u'\n').contains("No node can open the room"_L1),
                 qPrintable(lines().join(u'\n')));
    }

private:
    ProgramResult command(const QString &words)
    {
        return runProgram(agentProgram(), words.split(u' ') + QStringList{u"--config"_s, m_cluster->configFile(1)});
    }

    QJsonObject status(int node)
    {
        const QByteArray output = command(u"status --json"_s).output.toUtf8();
        return QJsonDocument::fromJson(output).object().value("nodes"_L1).toArray().at(node - 1).toObject();
    }

    QString sql(const QString &statement)
    {
        return runProgram(u"sqlite3"_s, {m_database->settings().file, statement}).output;
    }
    QByteArray nodes() { return sql(u"SELECT * FROM node; SELECT * FROM cluster"_s).toUtf8(); }
    QString audited() { return sql(u"SELECT action, outcome FROM audit_log ORDER BY id"_s); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
};

ATRIUM_TEST(tst_NodeCommands)
#include "tst_nodecommands.moc"
