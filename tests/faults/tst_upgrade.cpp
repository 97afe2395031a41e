// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/migrations.h"
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! A cluster of the version before gets this one, node by node, while people meet in its rooms. */
class tst_Upgrade : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_previous = qEnvironmentVariable("ATRIUM_PREVIOUS_AGENT");
        QVERIFY2(!m_previous.isEmpty(), "run: packaging/dev test --upgrade");
    }

    void clusterIsUpgradedNodeByNodeWhilePeopleMeet()
    {
        BEGIN(3, {.program = m_previous});
        for (int i = 0; i < 3; ++i)
            QVERIFY(scenario().meet(2));
        for (int node = 1; node <= 3; ++node) {
            scenario().talkFor(300);
            exchange(node, agentProgram());
            QVERIFY2(everythingIsRight(), qPrintable(m_wrong));
        }
        proveNothingWasLost({u"not_here"_s, u"node_stopping"_s});
        QCOMPARE(status().value("features"_L1).toArray(), QJsonArray{u"leaving"_s});
        PROVE("close", "serve", "saved");
    }

    void statusTellsWhichNodesRunWhichVersion()
    {
        BEGIN(2, {.program = m_previous});
        QVERIFY(cluster().stop(1));
        cluster().setProgram(1, agentProgram());
        QVERIFY(cluster().start(1));
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 1); }, patienceMs));
        const auto told = runProgram(agentProgram(), {u"status"_s, u"--config"_s, cluster().configFile(1)});
        QVERIFY2(told.output.contains("The nodes run different versions:"_L1)
                     && told.output.contains("of before schema 16: node 2"_L1)
                     && told.output.contains(u"schema %1: node 1"_s.arg(newestSchemaVersion(driver()))),
                 qPrintable(told.output));
        QVERIFY(status().value("features"_L1).toArray().isEmpty());
        QCOMPARE(status().value("schema"_L1)["compatibleFrom"_L1].toInt(), 14);
    }

    void nodeOfTheVersionBeforeThatCrashesMidwayComesBackAsItWas()
    {
        BEGIN(3, {.program = m_previous});
        for (int i = 0; i < 3; ++i)
            QVERIFY(scenario().meet(2));
        exchange(1, agentProgram());
        scenario().talkFor(300);
        cluster().kill(3);
        QVERIFY(scenario().talkUntil([this] { return allAwayFrom(3); }, patienceMs));
        QVERIFY(cluster().start(3));
        QVERIFY(scenario().talkUntil([this] { return scenario().allAre("up", 3); }, patienceMs));
        QVERIFY2(everythingIsRight(), qPrintable(m_wrong));
        proveNothingWasLost({u"not_here"_s, u"node_stopping"_s, u"lost"_s});
        PROVE("died", "serve", "saved");
    }

    void upgradeIsTakenBackBeforeItsLastStep()
    {
        BEGIN(3, {.program = m_previous});
        for (int i = 0; i < 3; ++i)
            QVERIFY(scenario().meet(2));
        for (const int node : {1, 2}) {
            exchange(node, agentProgram());
            QVERIFY2(everythingIsRight(), qPrintable(m_wrong));
        }
        for (const int node : {2, 1}) {
            exchange(node, m_previous);
            QVERIFY2(everythingIsRight(), qPrintable(m_wrong));
        }
        proveNothingWasLost({u"not_here"_s, u"node_stopping"_s});
        PROVE("close", "serve", "saved");
    }

    // What a contract step of a later version does to it.
    void programThatIsTooOldForTheSchemaDoesNotStart()
    {
        BEGIN(2, {.program = m_previous});
        exchange(2, agentProgram());
        QVERIFY(cluster().stop(1));
        QCOMPARE(sql("INSERT INTO schema_version (version, applied_at) VALUES (16, 0)"), 1);
        const auto refused = cluster().serveUntilItEnds(1);
        QCOMPARE(refused.exitCode, 5);
        QVERIFY2(refused.output.contains("this program knows versions up to"_L1), qPrintable(refused.output));
        cluster().setProgram(1, agentProgram());
        QVERIFY(cluster().start(1));
    }

private:
    // As README tells administrators: drain, stop, start the other version, undrain.
    void exchange(int node, const QString &program)
    {
        const int other = node % cluster().size() + 1;
        const QString id = QString::number(node);
        QCOMPARE(scenario().call(other, u"drainNode"_s,
                                 {{u"nodeId"_s, id}, {u"deadlineSeconds"_s, u"1"_s}, {u"notice"_s, QString()}}),
                 u"true"_s);
        QVERIFY(scenario().talkUntil([&] { return allAwayFrom(node) && scenario().state(node, other) == u"drained"_s; },
                                     patienceMs));
        QVERIFY(cluster().stop(node));
        cluster().setProgram(node, program);
        QVERIFY(cluster().start(node));
        QCOMPARE(scenario().call(other, u"undrainNode"_s, {{u"nodeId"_s, id}}), u"true"_s);
        QVERIFY(scenario().talkUntil([&] { return scenario().allAre("up", node); }, patienceMs));
    }

    bool allAwayFrom(int node)
    {
        return scenario().allTogether() && std::ranges::none_of(scenario().meetings(), [node](const auto &meeting) {
                   return meeting->node() == node;
               });
    }

    // Each node's commits reach each other one, all tell the same placement, and rooms open wherever people ask.
    bool everythingIsRight()
    {
        m_wrong.clear();
        for (int from = 1; from <= cluster().size(); ++from) {
            const QString name = u"Name %1"_s.arg(++m_names);
            const qint64 room = scenario().meetings().front()->room();
            if (scenario()
                    .admin(from)
                    .send("PATCH", u"rooms/%1"_s.arg(room), QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson())
                    .status
                != 204)
                m_wrong += u"node %1 did not rename the room. "_s.arg(from);
            for (int at = 1; at <= cluster().size(); ++at) {
                if (!scenario().talkUntil([&] { return nameOf(room, at) == name; }, patienceMs))
                    m_wrong += u"node %1 did not hear of node %2's commit. "_s.arg(at).arg(from);
            }
            const Meeting *another = scenario().meet(2, from);
            if (!another)
                m_wrong += u"no room opens by node %1. "_s.arg(from);
            const auto placement = scenario().placement(1);
            if (!scenario().talkUntil([&] { return scenario().placement(from) == placement; }, patienceMs))
                m_wrong += u"node %1 tells another placement. "_s.arg(from);
        }
        if (!scenario().talkUntil([this] { return scenario().allTogether(); }, patienceMs))
            m_wrong += u"somebody is not back. "_s;
        return m_wrong.isEmpty();
    }

    QString nameOf(qint64 room, int node)
    {
        const auto rooms = scenario().admin(node).send("GET", u"rooms"_s).json().value("rooms"_L1).toArray();
        const auto found =
            std::ranges::find_if(rooms, [room](const QJsonValue &each) { return each["id"_L1].toInteger() == room; });
        return found == rooms.end() ? QString() : (*found)["name"_L1].toString();
    }

    QJsonObject status()
    {
        const auto told =
            runProgram(agentProgram(), {u"status"_s, u"--json"_s, u"--config"_s, cluster().configFile(1)});
        return QJsonDocument::fromJson(told.output.toUtf8()).object();
    }

    // People were sent on, came back without reloading, and see what was said.
    void proveNothingWasLost(const QStringList &reasons)
    {
        for (const auto &meeting : scenario().meetings()) {
            QVERIFY(meeting->isTogether());
            for (const auto &person : meeting->people()) {
                for (const Absence &absence : person->absences())
                    QVERIFY2(reasons.contains(absence.why), qPrintable(absence.why));
            }
        }
        Meeting &first = *scenario().meetings().front();
        first.add(scenario().comeIn(int(first.people().size()), first.room(), 2));
        QTRY_VERIFY_WITH_TIMEOUT(first.isTogether(), patienceMs);
        const QStringList shown = first.people().back()->lines();
        QVERIFY(!shown.isEmpty());
        for (const QString &line : shown)
            QVERIFY(first.said().contains(line));
    }

    QString m_previous;
    QString m_wrong;
    int m_names = 0;
};

ATRIUM_TEST(tst_Upgrade)
#include "tst_upgrade.moc"
