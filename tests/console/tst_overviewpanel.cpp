// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/overviewpanel.h"

#include "console/panels/overview/clusterproblems.h"
#include "console/panels/overview/clusterstate.h"
#include "console/panels/overview/meshmodel.h"
#include "console/panels/overview/nodecard.h"
#include "console/panels/overview/problemlist.h"
#include "console/panels/overview/trendchart.h"
#include "console/widgets/tableview.h"
#include "fakeconnection.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::NodeState;

namespace {

ServerEntry server(qint64 id, NodeState state, const std::function<void(ServerEntry &)> &change = {})
{
    static const QStringList names{u"north"_s, u"south"_s, u"west"_s, u"east"_s};
    ServerEntry entry = serverEntry(id, names.value(id - 1, u"node%1"_s.arg(id)));
    entry.report->state = state;
    entry.report->leaseRemainingMs = 12000;
    if (change)
        change(entry);
    return entry;
}

MeshLink link(qint64 from, qint64 to)
{
    return {.from = from,
            .fromName = u"node%1"_s.arg(from),
            .to = to,
            .toName = u"node%1"_s.arg(to),
            .address = u"10.1.1.%1:5636"_s.arg(to),
            .isConnected = true,
            .sent = 7,
            .acknowledged = 7};
}

QList<MeshLink> fullMesh(int nodes)
{
    QList<MeshLink> mesh;
    for (int from = 1; from <= nodes; ++from) {
        for (int to = 1; to <= nodes; ++to) {
            if (from != to)
                mesh.append(link(from, to));
        }
    }
    return mesh;
}

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

class tst_OverviewPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void stateIsOneSentence_data();
    void stateIsOneSentence();
    void problemsAreFound_data();
    void problemsAreFound();
    void problemsAreSortedByUrgency();
    void unknownPartsAreNoProblems();
    void meshKnowsEveryPair();
    void linkWithoutNodeIsKnownByItsAddress();
    void meshModelKeepsTheRules();
    void meshCellsAreInWords();
    void trendForgetsAfterAnHour();
    void trendHasAGapWhereNobodyLooked();
    void mostLoadedNodesHaveALine();
    void chartSaysWhenThereIsTooLittle();

    void healthyClusterNeedsNothing();
    void emptyClusterSaysSo();
    void problemLeadsToItsPanel();
    void failedPartLeavesTheRest();
    void everyPartCanFail();
    void refreshKeepsFocusAndPlace();
    void cardsFollowTheServers();
    void chartsBeginWithTheSecondRefresh();
    void otherClusterBeginsAnew();

private:
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }
    QString label(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name))->text(); }
    bool isShown(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name))->isVisible(); }
    QList<ProblemRow *> problems() const
    {
        QList<ProblemRow *> rows = m_panel->findChildren<ProblemRow *>();
        std::ranges::sort(rows, {}, [](const ProblemRow *row) { return row->y(); });
        return rows;
    }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<OverviewPanel> m_panel;
};

void tst_OverviewPanel::init()
{
    m_connection = std::make_unique<FakeConnection>();
    m_connection->servers = {server(1, NodeState::Up), server(2, NodeState::Up)};
    m_connection->fakeNodes.mesh = fullMesh(2);
    m_connection->fakeNodes.shares = {share(1, 1), share(1, 2), share(2, 1), share(2, 2)};
    m_panel = std::make_unique<OverviewPanel>(*m_connection);
    m_panel->resize(1200, 800);
    m_panel->show();
    m_connection->connectNow();
    refresh();
}

void tst_OverviewPanel::cleanup()
{
    m_panel.reset();
    m_connection.reset();
}

void tst_OverviewPanel::stateIsOneSentence_data()
{
    QTest::addColumn<QList<ServerEntry>>("servers");
    QTest::addColumn<ClusterLevel>("level");
    QTest::addColumn<QString>("sentence");
    const ServerEntry north = server(1, NodeState::Up);
    const ServerEntry south = server(2, NodeState::Up);
    const auto full = [](ServerEntry &entry) { entry.report->limits.maxRooms = 1; };
    const auto crowded = [](ServerEntry &entry) { entry.report->limits.maxPeople = 2; };
    const auto inactive = [](ServerEntry &entry) { entry.record.active = false; };
    const auto unreported = [](ServerEntry &entry) { entry.report.reset(); };

    QTest::newRow("no server") << QList<ServerEntry>() << ClusterLevel::Unknown
                               << u"This cluster has no servers yet."_s;
    QTest::newRow("all work") << QList{north, south} << ClusterLevel::Good << u"All 2 node(s) work."_s;
    QTest::newRow("one is dead") << QList{north, south, server(3, NodeState::Dead)} << ClusterLevel::Warning
                                 << u"2 of 3 node(s) work; west is dead, its rooms move."_s;
    QTest::newRow("one is late") << QList{north, server(2, NodeState::Late)} << ClusterLevel::Warning
                                 << u"1 of 2 node(s) work; south is silent and keeps its rooms."_s;
    QTest::newRow("one is stopped, one unknown")
        << QList{north, server(2, NodeState::Stopped), server(3, NodeState::Up, unreported)} << ClusterLevel::Warning
        << u"1 of 3 node(s) work; south is stopped; nothing is known of west yet."_s;
    QTest::newRow("a draining node works")
        << QList{north, server(2, NodeState::Draining)} << ClusterLevel::Good << u"All 2 node(s) work."_s;
    QTest::newRow("who is not active does not count")
        << QList{north, server(2, NodeState::Stopped, inactive)} << ClusterLevel::Good << u"All 1 node(s) work."_s;
    QTest::newRow("nobody is active") << QList{server(1, NodeState::Up, inactive)} << ClusterLevel::Bad
                                      << u"Nobody can enter new rooms: no server is active."_s;
    QTest::newRow("all are full or away")
        << QList{server(1, NodeState::Up, full), server(2, NodeState::Up, crowded), server(3, NodeState::Fenced)}
        << ClusterLevel::Bad
        << u"Nobody can enter new rooms: north is at its limit of 1 room(s); south is at its limit of 2 people; west has closed its rooms."_s;
    QTest::newRow("all start or are emptied")
        << QList{server(1, NodeState::Joining), server(2, NodeState::Drained)} << ClusterLevel::Bad
        << u"Nobody can enter new rooms: north has just started; south is being emptied."_s;
}

void tst_OverviewPanel::stateIsOneSentence()
{
    QFETCH(QList<ServerEntry>, servers);
    QFETCH(ClusterLevel, level);
    QFETCH(QString, sentence);
    const ClusterState state = clusterState(servers);
    QCOMPARE(state.sentence, sentence);
    QCOMPARE(state.level, level);
}

void tst_OverviewPanel::problemsAreFound_data()
{
    QTest::addColumn<ClusterFacts>("facts");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("panel");
    const auto facts = [](const ServerEntry &south) {
        ClusterFacts made{.servers = QList{server(1, NodeState::Up), south}};
        made.mesh = isAlive(south) ? fullMesh(2) : QList<MeshLink>();
        return made;
    };
    const auto node = [&](const char *row, Severity severity, const QString &text, NodeState state,
                          const std::function<void(ServerEntry &)> &change = {}) {
        QTest::newRow(row) << facts(server(2, state, change)) << severity << text << u"servers"_s;
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
    node("limit of rooms", Severity::Warning, u"south is at its limit of 1 room(s)."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report->limits.maxRooms = 1; });
    node("limit of people", Severity::Warning, u"south is at its limit of 2 people."_s, NodeState::Up,
         [](ServerEntry &entry) { entry.report->limits.maxPeople = 2; });
    node("versions", Severity::Notice, u"The nodes run different versions: 0.1.0 on north; 0.2.0 on south."_s,
         NodeState::Up, [](ServerEntry &entry) { entry.report->version = u"0.2.0"_s; });

    const auto mesh = [&](const char *row, Severity severity, const QString &text,
                          const std::function<void(QList<MeshLink> &)> &change) {
        ClusterFacts made = facts(server(2, NodeState::Up));
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

    QTest::newRow("failed mails") << ClusterFacts{.failedMails = 3} << Severity::Notice
                                  << u"3 mail(s) could not be sent and were given up."_s << u"mails"_s;
    QTest::newRow("failed job")
        << ClusterFacts{.jobs = QList<ClusterJob>{{.name = u"mail.send"_s, .node = 2, .outcome = u"unavailable"_s},
                                                  {.name = u"log.prune"_s, .node = 1, .outcome = u"done"_s},
                                                  {.name = u"never.done"_s}}}
        << Severity::Notice << u"The job mail.send failed on node 2: unavailable"_s << u"jobs"_s;
}

void tst_OverviewPanel::problemsAreFound()
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

void tst_OverviewPanel::problemsAreSortedByUrgency()
{
    ClusterFacts facts{
        .servers = QList{server(1, NodeState::Draining), server(2, NodeState::Late), server(3, NodeState::Dead)},
        .failedMails = 1};
    const QList<Problem> found = findProblems(facts);
    QStringList keys;
    for (const Problem &problem : found)
        keys << problem.key;
    QCOMPARE(keys, (QStringList{u"entry"_s, u"node 3 dead"_s, u"node 2 late"_s, u"node 1 drain"_s, u"mails"_s}));
}

void tst_OverviewPanel::unknownPartsAreNoProblems()
{
    QVERIFY(findProblems({}).isEmpty());
    const auto inactive = [](ServerEntry &entry) { entry.record.active = false; };
    QVERIFY(findProblems({.servers = QList{server(1, NodeState::Up), server(2, NodeState::Dead, inactive)}}).isEmpty());
}

void tst_OverviewPanel::meshKnowsEveryPair()
{
    QList<MeshLink> mesh = fullMesh(3);
    mesh[1].isConnected = false; // 1 to 3
    mesh[2].lagMs = 5000;        // 2 to 1
    mesh.remove(3);              // 2 to 3
    const MeshMatrix matrix = meshMatrix(
        {server(1, NodeState::Up), server(2, NodeState::Up), server(3, NodeState::Up), server(4, NodeState::Stopped)},
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

void tst_OverviewPanel::linkWithoutNodeIsKnownByItsAddress()
{
    MeshLink silent = link(1, 2);
    silent.to = 0;
    silent.isConnected = false;
    const MeshMatrix matrix = meshMatrix({server(1, NodeState::Up), server(2, NodeState::Up)}, {silent});
    QCOMPARE(matrix.cells[0][1].state, MeshState::Cut);
    QCOMPARE(matrix.cells[1][0].state, MeshState::Unknown);
}

void tst_OverviewPanel::meshModelKeepsTheRules()
{
    MeshModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ServerEntry> servers{server(1, NodeState::Up), server(2, NodeState::Up), server(3, NodeState::Up)};
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMatrix(meshMatrix(servers, fullMesh(3)));
    model.setMatrix(meshMatrix(servers, fullMesh(2)));
    QCOMPARE(reset.size(), 1); // the nodes are the same: nobody loses the place
    model.setMatrix(meshMatrix(servers.mid(1), fullMesh(3)));
    QCOMPARE(reset.size(), 2);
    model.setMatrix({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_OverviewPanel::meshCellsAreInWords()
{
    QList<MeshLink> mesh = fullMesh(2);
    mesh[0].queuedBytes = 2000;
    mesh[0].reconnects = 3;
    mesh[0].lastError = u"Reset."_s;
    MeshModel model;
    model.setMatrix(meshMatrix(m_connection->servers, mesh));
    const QModelIndex cell = model.index(0, 1);
    QCOMPARE(cell.data().toString(), u"connected"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"from north to south: connected"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
             u"Address: 10.1.1.2:5636\nLast commit sent: 7, acknowledged: 7\nWaiting: 1.95 KiB\n"
             "Connected anew: 3 time(s)\nLast error: Reset."_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"to south"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"from north"_s);
}

void tst_OverviewPanel::trendForgetsAfterAnHour()
{
    Trend trend;
    for (int seconds = 0; seconds <= 5400; seconds += 5)
        trend.add(sample(seconds, seconds));
    QCOMPARE(trend.samples().size(), 721);
    QCOMPARE(trend.samples().first().people, 1800);
    QCOMPARE(trend.people().pieces.size(), 1);
}

void tst_OverviewPanel::trendHasAGapWhereNobodyLooked()
{
    Trend trend;
    for (const int seconds : {0, 5, 10, 300, 305})
        trend.add(sample(seconds, 1));
    const TrendLine people = trend.people();
    QCOMPARE(people.pieces.size(), 2);
    QCOMPARE(people.pieces[0].size(), 3);
    QVERIFY(trend.lag().pieces.isEmpty()); // no channel told
}

void tst_OverviewPanel::mostLoadedNodesHaveALine()
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

void tst_OverviewPanel::chartSaysWhenThereIsTooLittle()
{
    TrendChart chart(u"People"_s, {});
    Trend trend;
    trend.add(sample(0, 3));
    chart.setLines({trend.people()});
    QVERIFY(!chart.isDrawn());
    trend.add(sample(5, 4));
    chart.setLines({trend.people()});
    QVERIFY(chart.isDrawn());
    chart.setLines({});
    QVERIFY(!chart.isDrawn());
}

void tst_OverviewPanel::healthyClusterNeedsNothing()
{
    QCOMPARE(label("sentence"), u"All 2 node(s) work."_s);
    QCOMPARE(label("detail"), u"4 people in 2 open room(s)."_s);
    QVERIFY(problems().isEmpty());
    QCOMPARE(m_panel->findChildren<NodeCard *>().size(), 2);
    QVERIFY(m_panel->findChild<TableView *>(u"mesh"_s)->isVisible());
}

void tst_OverviewPanel::emptyClusterSaysSo()
{
    m_connection->servers.clear();
    m_connection->fakeNodes.mesh.clear();
    m_connection->fakeNodes.shares.clear();
    refresh();
    QCOMPARE(label("sentence"), u"This cluster has no servers yet."_s);
    QVERIFY(m_panel->findChildren<NodeCard *>().isEmpty());
    QVERIFY(!m_panel->findChild<TableView *>(u"mesh"_s)->isVisible());
}

void tst_OverviewPanel::problemLeadsToItsPanel()
{
    m_connection->servers[1] = server(2, NodeState::Dead);
    m_connection->fakeAdministration.mails = {{.id = 1, .state = u"failed"_s}, {.id = 2, .state = u"sent"_s}};
    refresh();
    QCOMPARE(problems().size(), 2);
    QSignalSpy wanted(m_panel.get(), &OverviewPanel::wanted);
    for (ProblemRow *row : problems())
        row->findChild<QToolButton *>()->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].toString(), u"servers"_s);
    QCOMPARE(wanted[1][0].toString(), u"mails"_s);
}

void tst_OverviewPanel::failedPartLeavesTheRest()
{
    m_connection->servers[1] = server(2, NodeState::Late);
    refresh();
    m_connection->fakeNodes.error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    refresh();
    QVERIFY(isShown("meshNote"));
    QCOMPARE(label("meshNote"), u"⚠ The commit channel could not be refreshed. The database is away."_s);
    QVERIFY(isShown("sharesNote"));
    QVERIFY(!isShown("mailsNote"));
    QVERIFY(m_panel->findChild<TableView *>(u"mesh"_s)->isVisible()); // as old as it is
    QCOMPARE(problems().size(), 1);
    m_connection->fakeNodes.error.reset();
    refresh();
    QVERIFY(!isShown("meshNote"));
}

void tst_OverviewPanel::everyPartCanFail()
{
    const Common::Error away{Common::ErrorCode::Unavailable, u"The database is away."_s};
    m_connection->error = m_connection->fakeNodes.error = m_connection->fakeAdministration.error = away;
    QSignalSpy settled(m_panel.get(), &Panel::settled);
    refresh();
    QCOMPARE(settled.size(), 1);
    for (const char *note : {"serversNote", "sharesNote", "mailsNote", "jobsNote", "meshNote"})
        QVERIFY2(isShown(note), note);
    QCOMPARE(label("sentence"), u"All 2 node(s) work."_s);
}

void tst_OverviewPanel::refreshKeepsFocusAndPlace()
{
    for (qint64 id = 1; id <= 12; ++id)
        m_connection->servers.append(server(10 + id, NodeState::Late));
    refresh();
    auto *scroll = m_panel->findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 400);
    scroll->verticalScrollBar()->setValue(300);
    auto *button = problems().at(3)->findChild<QToolButton *>();
    button->setFocus();
    const int place = scroll->verticalScrollBar()->value();
    m_connection->servers[5].report->people = 9;
    refresh();
    QCOMPARE(m_panel->focusWidget(), button);
    QCOMPARE(scroll->verticalScrollBar()->value(), place);
}

void tst_OverviewPanel::cardsFollowTheServers()
{
    m_connection->servers.append(server(3, NodeState::Up));
    m_connection->servers[1].record.name = u"renamed"_s;
    m_connection->servers.removeFirst();
    m_connection->servers.prepend(server(4, NodeState::Up));
    refresh();
    const auto cards = m_panel->findChildren<NodeCard *>();
    QCOMPARE(cards.size(), 3);
    QStringList names;
    for (const qint64 id : {4, 2, 3}) {
        const auto card = std::ranges::find(cards, Common::NodeId(id), &NodeCard::node);
        QVERIFY(card != cards.end());
        names << (*card)->accessibleName();
    }
    QCOMPARE(names, (QStringList{u"Node east: up"_s, u"Node renamed: up"_s, u"Node west: up"_s}));
}

void tst_OverviewPanel::chartsBeginWithTheSecondRefresh()
{
    m_connection->close();
    m_connection->connectNow(); // refreshes once
    for (const TrendChart *chart : m_panel->findChildren<TrendChart *>())
        QVERIFY(!chart->isDrawn());
    refresh();
    for (const TrendChart *chart : m_panel->findChildren<TrendChart *>())
        QVERIFY(chart->isDrawn());
}

void tst_OverviewPanel::otherClusterBeginsAnew()
{
    QSignalSpy status(m_panel.get(), &Panel::statusChanged);
    m_connection->close();
    m_connection->connectNow();
    QCOMPARE(status.first().first().toString(), QString()); // nothing of before is told as if it were of now
    QCOMPARE(status.last().first().toString(), u"All 2 node(s) work."_s);
}

QTEST_MAIN(tst_OverviewPanel)
#include "tst_overviewpanel.moc"
