// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/clusterproblems.h"
#include "console/panels/overview/clusterstate.h"
#include "console/panels/overview/meshmatrix.h"
#include "console/panels/overview/trend.h"

#include "fakecluster.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::NodeState;

namespace {

ShareView share(qint64 seenFrom, qint64 node)
{
    return {.folder = u"upload"_s,
            .seenFrom = seenFrom,
            .seenFromName = u"node%1"_s.arg(seenFrom),
            .node = node,
            .nodeName = u"node%1"_s.arg(node),
            .path = u"/srv/upload"_s,
            .state = u"ok"_s,
            .freeBytes = 50,
            .totalBytes = 100};
}

TrendSample sample(int seconds, int people)
{
    return {.at = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC).addSecs(seconds),
            .people = people,
            .loads = {{u"north"_s, people}}};
}

} // namespace

/*! What the overview makes of the facts: rules over values, without a window. */
class tst_ClusterProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stateIsOneSentence_data();
    void stateIsOneSentence();
    void problemsAreFound_data();
    void problemsAreFound();
    void problemsAreSortedByUrgency();
    void unknownPartsAreNoProblems();
    void meshKnowsEveryPair();
    void linkWithoutNodeIsKnownByItsAddress();
    void trendForgetsAfterAnHour();
    void trendHasAGapWhereNobodyLooked();
    void mostLoadedNodesHaveALine();
};

void tst_ClusterProblems::stateIsOneSentence_data()
{
    QTest::addColumn<QList<ServerEntry>>("servers");
    QTest::addColumn<ClusterLevel>("level");
    QTest::addColumn<QString>("sentence");
    const ServerEntry north = clusterServer(1, NodeState::Up);
    const ServerEntry south = clusterServer(2, NodeState::Up);
    const auto full = [](ServerEntry &entry) { entry.report->limits.maxRooms = 1; };
    const auto crowded = [](ServerEntry &entry) { entry.report->limits.maxPeople = 2; };
    const auto inactive = [](ServerEntry &entry) { entry.record.active = false; };
    const auto unreported = [](ServerEntry &entry) { entry.report.reset(); };

    QTest::newRow("no server") << QList<ServerEntry>() << ClusterLevel::Unknown
                               << u"This cluster has no servers yet."_s;
    QTest::newRow("all work") << QList{north, south} << ClusterLevel::Good << u"All 2 node(s) work."_s;
    QTest::newRow("one is dead") << QList{north, south, clusterServer(3, NodeState::Dead)} << ClusterLevel::Warning
                                 << u"2 of 3 node(s) work; west is dead, its rooms move."_s;
    QTest::newRow("one is late") << QList{north, clusterServer(2, NodeState::Late)} << ClusterLevel::Warning
                                 << u"1 of 2 node(s) work; south is silent and keeps its rooms."_s;
    QTest::newRow("one is stopped, one unknown")
        << QList{north, clusterServer(2, NodeState::Stopped), clusterServer(3, NodeState::Up, unreported)}
        << ClusterLevel::Warning << u"1 of 3 node(s) work; south is stopped; nothing is known of west yet."_s;
    QTest::newRow("a draining node works")
        << QList{north, clusterServer(2, NodeState::Draining)} << ClusterLevel::Good << u"All 2 node(s) work."_s;
    QTest::newRow("who is not active does not count") << QList{north, clusterServer(2, NodeState::Stopped, inactive)}
                                                      << ClusterLevel::Good << u"All 1 node(s) work."_s;
    QTest::newRow("nobody is active") << QList{clusterServer(1, NodeState::Up, inactive)} << ClusterLevel::Bad
                                      << u"Nobody can enter new rooms: no server is active."_s;
    QTest::newRow("all are full or away")
        << QList{clusterServer(1, NodeState::Up, full), clusterServer(2, NodeState::Up, crowded),
                 clusterServer(3, NodeState::Fenced)}
        << ClusterLevel::Bad
        << u"Nobody can enter new rooms: north is at its limit of 1 room(s); south is at its limit of 2 people; "
           "west has closed its rooms."_s;
    QTest::newRow("all start or are emptied")
        << QList{clusterServer(1, NodeState::Joining), clusterServer(2, NodeState::Drained)} << ClusterLevel::Bad
        << u"Nobody can enter new rooms: north has just started; south is being emptied."_s;
}

void tst_ClusterProblems::stateIsOneSentence()
{
    QFETCH(QList<ServerEntry>, servers);
    QFETCH(ClusterLevel, level);
    QFETCH(QString, sentence);
    const ClusterState state = clusterState(servers);
    QCOMPARE(state.sentence, sentence);
    QCOMPARE(state.level, level);
}

void tst_ClusterProblems::problemsAreFound_data()
{
    QTest::addColumn<ClusterFacts>("facts");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("panel");
    const auto facts = [](const ServerEntry &south) {
        ClusterFacts made{.servers = QList{clusterServer(1, NodeState::Up), south}};
        made.mesh = isAlive(south) ? fullMesh(2) : QList<MeshLink>();
        return made;
    };
    const auto node = [&](const char *row, Severity severity, const QString &text, NodeState state,
                          const std::function<void(ServerEntry &)> &change = {}) {
        QTest::newRow(row) << facts(clusterServer(2, state, change)) << severity << text << u"servers"_s;
    };
    const auto reason = [](const QString &text) { return [text](ServerEntry &entry) { entry.report->reason = text; }; };
    node("late", Severity::Warning, u"south is late. Silent for 7 s: it keeps its rooms but gets no new ones."_s,
         NodeState::Late, reason(u"Silent for 7 s: it keeps its rooms but gets no new ones."_s));
    node("dead", Severity::Critical, u"south is dead. Gone."_s, NodeState::Dead, reason(u"Gone."_s));
    node("fenced", Severity::Critical, u"south is fenced. Alone."_s, NodeState::Fenced, reason(u"Alone."_s));
    node("stopped though active", Severity::Warning, u"south is active but stopped. Was stopped cleanly."_s,
         NodeState::Stopped, reason(u"Was stopped cleanly."_s));
    node("draining", Severity::Notice, u"south is draining. Soon."_s, NodeState::Draining, reason(u"Soon."_s));
    node("drained", Severity::Notice, u"south is drained. Empty."_s, NodeState::Drained, reason(u"Empty."_s));
    node("not reported on", Severity::Notice, u"The cluster has not reported on south yet."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report.reset(); });
    node("clock ahead", Severity::Warning, u"The clock of south is 12 s ahead of the database's."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report->clockOffsetMs = 12000; });
    node("clock behind", Severity::Warning, u"The clock of south is 2 s behind the database's."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report->clockOffsetMs = -2000; });
    node("crashes", Severity::Warning, u"south crashed 3 time(s) in a row."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report->flaps = 3; });
    node("media server down", Severity::Warning,
         u"The media server of south is down: nobody hears or sees anybody in its rooms that use it."_s, NodeState::Up,
         [](ServerEntry &entry) {
             entry.report->media = {Common::MediaServerState::Down, 0, 200};
         });
    node("media server full", Severity::Warning, u"The media server of south is at its limit of 200 stream(s)."_s,
         NodeState::Up, [](ServerEntry &entry) {
             entry.report->media = {Common::MediaServerState::Up, 200, 200};
         });
    node("limit of rooms", Severity::Warning, u"south is at its limit of 1 room(s)."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report->limits.maxRooms = 1; });
    node("limit of people", Severity::Warning, u"south is at its limit of 2 people."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report->limits.maxPeople = 2; });
    node("versions", Severity::Notice, u"The nodes run different versions: 0.1.0 on north; 0.2.0 on south."_s,
         NodeState::Up, [](ServerEntry &entry) { entry.report->version = u"0.2.0"_s; });

    const auto mesh = [&](const char *row, Severity severity, const QString &text,
                          const std::function<void(QList<MeshLink> &)> &change) {
        ClusterFacts made = facts(clusterServer(2, NodeState::Up));
        change(*made.mesh);
        QTest::newRow(row) << made << severity << text << QString();
    };
    mesh("channel cut", Severity::Warning,
         u"The commit channel from north to south (10.1.1.2:5636) is cut. Connection refused."_s, [](auto &links) {
             links[0].isConnected = false;
             links[0].lastError = u"Connection refused."_s;
         });
    mesh("channel slow", Severity::Warning, u"Commits of north reach south 9 s late."_s,
         [](auto &links) { links[0].lagMs = 9400; });
    mesh("no channel", Severity::Warning, u"north has no commit channel to south."_s,
         [](auto &links) { links.removeFirst(); });
    mesh("node that does not tell", Severity::Notice, u"north does not tell of its commit channel. It is busy."_s,
         [](auto &links) { links[0] = {.from = 1, .fromName = u"north"_s, .lastError = u"It is busy."_s}; });

    const auto folder = [&](const char *row, Severity severity, const QString &text,
                            const std::function<void(QList<ShareView> &)> &change) {
        ClusterFacts made{.shares = QList{share(1, 1), share(1, 2), share(2, 1), share(2, 2)}};
        change(*made.shares);
        QTest::newRow(row) << made << severity << text << u"shares"_s;
    };
    folder("share not seen", Severity::Warning, u"node1 does not find in the folder upload what node2 wrote."_s,
           [](auto &views) { views[1].state = u"missing"_s; });
    folder("share not writable", Severity::Critical, u"node2 cannot write into the folder upload."_s,
           [](auto &views) { views[3].state = u"unwritable"_s; });
    folder("share nearly full", Severity::Warning,
           u"The folder upload is nearly full: 5 bytes of 100 bytes free (node1)."_s,
           [](auto &views) { views[0].freeBytes = 5; });
    folder("share read-only", Severity::Critical, u"The folder upload is read-only on node2."_s,
           [](auto &views) { views[2].isReadOnly = views[3].isReadOnly = true; });

    folder("share slow", Severity::Warning, u"The folder upload is slow on node2: a small file takes 800 ms."_s,
           [](auto &views) {
               views[3].folderState = Common::FolderState::Slow;
               views[2].latencyMs = views[3].latencyMs = 800;
           });
    folder("share that fails", Severity::Critical, u"node2 cannot use the folder upload. Stale file handle."_s,
           [](auto &views) {
               views[3].state = u"unwritable"_s;
               views[3].folderState = Common::FolderState::Unreachable;
               views[3].detail = u"Stale file handle."_s;
           });

    QTest::newRow("failed mails") << ClusterFacts{.failedMails = 3} << Severity::Notice
                                  << u"3 mail(s) could not be sent and were given up."_s << u"mails"_s;
    QTest::newRow("guessed passwords")
        << ClusterFacts{.guesses = 2} << Severity::Warning
        << u"Somebody guesses passwords or tokens: locked 2 time(s) within the last hour."_s << u"audit"_s;
    QTest::newRow("failed job")
        << ClusterFacts{.jobs = QList<ClusterJob>{{.name = u"mail.send"_s, .node = 2, .outcome = u"unavailable"_s},
                                                  {.name = u"log.prune"_s, .node = 1, .outcome = u"done"_s},
                                                  {.name = u"never.done"_s}}}
        << Severity::Notice << u"The job mail.send failed on node 2: unavailable"_s << u"jobs"_s;
}

void tst_ClusterProblems::problemsAreFound()
{
    QFETCH(ClusterFacts, facts);
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    QFETCH(QString, panel);
    const QList<Problem> found = findProblems(facts);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().text, text);
    QCOMPARE(found.first().severity, severity);
    QCOMPARE(found.first().panel, panel);
    QVERIFY(!found.first().remedy.isEmpty());
}

void tst_ClusterProblems::problemsAreSortedByUrgency()
{
    ClusterFacts facts{.servers = QList{clusterServer(1, NodeState::Draining), clusterServer(2, NodeState::Late),
                                        clusterServer(3, NodeState::Dead)},
                       .failedMails = 1};
    const QList<Problem> found = findProblems(facts);
    QStringList keys;
    for (const Problem &problem : found)
        keys << problem.key;
    QCOMPARE(keys, (QStringList{u"entry"_s, u"node 3 dead"_s, u"node 2 late"_s, u"node 1 drain"_s, u"mails"_s}));
}

void tst_ClusterProblems::unknownPartsAreNoProblems()
{
    QVERIFY(findProblems({}).isEmpty());
    const auto inactive = [](ServerEntry &entry) { entry.record.active = false; };
    QVERIFY(
        findProblems({.servers = QList{clusterServer(1, NodeState::Up), clusterServer(2, NodeState::Dead, inactive)}})
            .isEmpty());
}

void tst_ClusterProblems::meshKnowsEveryPair()
{
    QList<MeshLink> mesh = fullMesh(3);
    mesh[1].isConnected = false; // 1 to 3
    mesh[2].lagMs = 5000;        // 2 to 1
    mesh.remove(3);              // 2 to 3
    const MeshMatrix matrix = meshMatrix({clusterServer(1, NodeState::Up), clusterServer(2, NodeState::Up),
                                          clusterServer(3, NodeState::Up), clusterServer(4, NodeState::Stopped)},
                                         mesh);
    QCOMPARE(matrix.nodes.size(), 4);
    const QList<QList<MeshState>> expected{
        {MeshState::Self, MeshState::Connected, MeshState::Cut, MeshState::Off},
        {MeshState::Lagging, MeshState::Self, MeshState::Unknown, MeshState::Off},
        {MeshState::Connected, MeshState::Connected, MeshState::Self, MeshState::Off},
        {MeshState::Off, MeshState::Off, MeshState::Off, MeshState::Self}};
    for (int from = 0; from < 4; ++from) {
        for (int to = 0; to < 4; ++to)
            QCOMPARE(matrix.cells[from][to].state, expected[from][to]);
    }
    QCOMPARE(worstLagMs(matrix, 2), 5000);
    QCOMPARE(worstLagMs(matrix, 1), 0);
    QVERIFY(!worstLagMs(matrix, 4));
}

void tst_ClusterProblems::linkWithoutNodeIsKnownByItsAddress()
{
    MeshLink silent = meshLink(1, 2);
    silent.to = 0;
    silent.isConnected = false;
    const MeshMatrix matrix = meshMatrix({clusterServer(1, NodeState::Up), clusterServer(2, NodeState::Up)}, {silent});
    QCOMPARE(matrix.cells[0][1].state, MeshState::Cut);
    QCOMPARE(matrix.cells[1][0].state, MeshState::Unknown);
}

void tst_ClusterProblems::trendForgetsAfterAnHour()
{
    Trend trend;
    for (int seconds = 0; seconds <= 5400; seconds += 5)
        trend.add(sample(seconds, seconds));
    QCOMPARE(trend.samples().size(), 721);
    QCOMPARE(trend.samples().first().people, 1800);
    QCOMPARE(trend.people().pieces.size(), 1);
}

void tst_ClusterProblems::trendHasAGapWhereNobodyLooked()
{
    Trend trend;
    for (const int seconds : {0, 5, 10, 300, 305})
        trend.add(sample(seconds, 1));
    const TrendLine people = trend.people();
    QCOMPARE(people.pieces.size(), 2);
    QCOMPARE(people.pieces[0].size(), 3);
    QVERIFY(trend.lag().pieces.isEmpty()); // no channel told
}

void tst_ClusterProblems::mostLoadedNodesHaveALine()
{
    Trend trend;
    TrendSample many = sample(0, 1);
    many.loads.clear();
    for (int node = 1; node <= 12; ++node)
        many.loads[u"node%1"_s.arg(node, 2, 10, QLatin1Char('0'))] = node;
    trend.add(many);
    const QList<TrendLine> lines = trend.loads();
    QCOMPARE(lines.size(), Trend::mostLoads);
    QCOMPARE(lines.first().name, u"node05"_s);
    QCOMPARE(lines.last().name, u"node12"_s);
}

ATRIUM_TEST_WITH(QApplication, tst_ClusterProblems)
#include "tst_clusterproblems.moc"
