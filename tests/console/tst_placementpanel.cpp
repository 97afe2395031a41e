// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/placementpanel.h"

#include "console/panels/placement/balance.h"
#include "console/panels/placement/placementnodes.h"
#include "console/panels/placement/placementrulebox.h"
#include "console/panels/placement/whatifpage.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/tableview.h"
#include "dialogs.h"
#include "fakeconnection.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;
using Common::NodeId;
using Common::NodeState;
using Common::PlacementNode;
using Common::PlacementRule;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

PlacementNode node(qint64 id, const QString &name, qint64 load, int rooms = 1)
{
    return {.id = NodeId(id), .name = name, .openRooms = rooms, .people = int(load) / 2, .load = load, .limits = {}};
}

OpenRoom room(qint64 id, qint64 onNode, int people, qint64 capacity = 20)
{
    return {.room = id,
            .roomName = u"Room %1"_s.arg(id),
            .node = onNode,
            .nodeName = u"node%1"_s.arg(onNode),
            .people = people,
            .capacity = capacity,
            .since = now.addSecs(-3600)};
}

/*! north has three rooms, south one. */
Situation situation()
{
    return {.nodes = {node(1, u"north"_s, 60, 3), node(2, u"south"_s, 20, 1), node(3, u"west"_s, 0, 0)},
            .rooms = {room(1, 1, 2), room(2, 1, 9), room(3, 1, 5), room(4, 2, 4)},
            .now = now};
}

QStringList destinations(const Simulation &result)
{
    QStringList names;
    for (const RoomMove &move : result.moves)
        names << u"%1 %2"_s.arg(move.room).arg(move.toName);
    return names;
}

QList<qint64> loadsAfter(const Simulation &result)
{
    QList<qint64> loads;
    for (const LoadChange &change : result.loads)
        loads << change.after;
    return loads;
}

} // namespace

class tst_PlacementPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void balanceIsTold_data();
    void balanceIsTold();
    void weightDividesTheLoad();
    void loadOfARoomFollowsTheRule();
    void lostNodeLosesItsRooms();
    void drainedNodeKeepsWhatFindsNoPlace();
    void pinnedRoomFindsNoOtherNode();
    void limitsAreKept();
    void roomsMoveWhereMediaIs();
    void addedNodeGetsTheNextRooms();
    void addedNodeHasAMediaServerAsTheOthersHave();
    void weightOfAnAddedNodeCounts();
    void nothingToMoveIsSaid();

    void nodesAreCompared();
    void emptyClusterSaysSo();
    void ruleIsChangedAfterAQuestion();
    void chosenRuleOutlivesARefresh();
    void readOnlyConnectionCannotChangeTheRule();
    void roomIsExplained();
    void roomThatNobodyTakesIsTold();
    void roomsAreSearched();
    void simulationFollowsTheChoice();
    void pinsAreFetchedForTheSimulation();
    void failedPartIsToldAndTheRestStays();
    void modelsKeepTheRules();

private:
    template <class Widget>
    Widget *child(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }
    QString label(const char *name) const { return child<QLabel>(name)->text(); }
    QString cell(const char *table, int row, int column) const
    {
        return child<TableView>(table)->model()->index(row, column).data().toString();
    }
    void showTab(int tab)
    {
        m_panel->findChild<QTabWidget *>()->setCurrentIndex(tab);
        m_connection->answerAll();
    }
    void refresh()
    {
        m_panel->load();
        m_connection->answerAll();
    }
    void open(bool isReadOnly)
    {
        ConnectTarget target;
        target.isReadOnly = isReadOnly;
        m_connection->open(target);
        m_connection->answerAll();
        refresh();
    }
    QString message() const { return m_panel->findChild<MessageBar *>()->text(); }

    std::unique_ptr<FakeConnection> m_connection;
    std::unique_ptr<PlacementPanel> m_panel;
};

void tst_PlacementPanel::init()
{
    m_connection = std::make_unique<FakeConnection>();
    m_connection->servers = {serverEntry(1, u"north"_s), serverEntry(2, u"south"_s)};
    m_connection->servers[0].report->load = 60;
    m_connection->servers[0].report->rooms = 2;
    m_connection->servers[1].report->load = 20;
    m_connection->servers[1].report->limits = {.maxRooms = 10, .labels = {u"gpu"_s, u"fast"_s}};
    m_connection->fakeRooms.openRooms = {room(1, 1, 9, 40), room(2, 1, 2, 20), room(3, 2, 4, 20)};
    m_connection->fakeRooms.rooms = {{.id = 1, .name = u"Room 1"_s, .node = 1, .nodeName = u"north"_s},
                                     {.id = 2, .name = u"Room 2"_s},
                                     {.id = 9, .name = u"Hall"_s, .pinLabel = u"gpu"_s}};
    m_panel = std::make_unique<PlacementPanel>(*m_connection);
    m_panel->resize(1200, 700);
    m_panel->show();
    open(false);
}

void tst_PlacementPanel::cleanup()
{
    m_panel.reset();
    m_connection.reset();
}

void tst_PlacementPanel::balanceIsTold_data()
{
    QTest::addColumn<QList<qint64>>("loads");
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<bool>("isBalanced");
    QTest::addColumn<QString>("begin");
    const QList<int> same{100, 100, 100};
    QTest::newRow("no node") << QList<qint64>() << same << false << u"No node gets new rooms now."_s;
    QTest::newRow("one node") << QList<qint64>{40} << same << true << u"Only n1 gets new rooms"_s;
    QTest::newRow("idle") << QList<qint64>{0, 0} << same << true << u"No node is loaded."_s;
    QTest::newRow("a few rooms apart") << QList<qint64>{40, 60} << same << true << u"The load is balanced: "_s;
    QTest::newRow("a quarter apart") << QList<qint64>{800, 1000} << same << true << u"The load is balanced: "_s;
    QTest::newRow("far apart") << QList<qint64>{40, 400, 80} << same << false
                               << u"The load is not balanced: for their weights, n2 has 400 and n1 has 40. "_s;
    QTest::newRow("as the weights want it")
        << QList<qint64>{40, 400} << QList<int>{100, 1000} << true << u"The load is balanced: "_s;
}

void tst_PlacementPanel::balanceIsTold()
{
    QFETCH(QList<qint64>, loads);
    QFETCH(QList<int>, weights);
    QFETCH(bool, isBalanced);
    QFETCH(QString, begin);
    QList<PlacementNode> nodes;
    for (int i = 0; i < loads.size(); ++i) {
        nodes << node(i + 1, u"n%1"_s.arg(i + 1), loads.at(i));
        nodes.last().limits.weight = weights.at(i);
    }
    const BalanceVerdict verdict = balanceVerdict(balanceRows(nodes));
    QVERIFY2(verdict.sentence.startsWith(begin), qPrintable(verdict.sentence));
    QCOMPARE(verdict.isBalanced, isBalanced);
}

void tst_PlacementPanel::weightDividesTheLoad()
{
    QList<PlacementNode> nodes{node(1, u"n1"_s, 60), node(2, u"n2"_s, 60), node(3, u"n3"_s, 5)};
    nodes[1].limits.weight = 200;
    nodes[2].state = NodeState::Dead;
    const QList<BalanceRow> rows = balanceRows(nodes);
    QCOMPARE(rows.size(), 2); // a dead node carries nothing
    QCOMPARE(rows[0].weighted, 60.0);
    QCOMPARE(rows[1].weighted, 30.0);
    QCOMPARE(rows[0].share, 0.5);
    QCOMPARE(rows[0].relative, 1.0);
    QCOMPARE(rows[1].relative, 0.5);
}

void tst_PlacementPanel::loadOfARoomFollowsTheRule()
{
    OpenRoom old = room(1, 1, 7, 20);
    QCOMPARE(roomLoad(PlacementRule::Capacity, old, now), 20);
    QCOMPARE(roomLoad(PlacementRule::People, old, now), 7);
    old.since = now.addSecs(-60);
    QCOMPARE(roomLoad(PlacementRule::People, old, now), 20); // it may still fill up
}

void tst_PlacementPanel::lostNodeLosesItsRooms()
{
    const Simulation result = simulate(situation(), {.event = WhatIf::Event::Lost, .node = NodeId(1)});
    QCOMPARE(destinations(result), (QStringList{u"2 west"_s, u"3 south"_s, u"1 west"_s}));
    QCOMPARE(result.homeless, 0);
    QCOMPARE(loadsAfter(result), (QList<qint64>{0, 40, 40}));
    QCOMPARE(result.summary,
             u"All 3 room(s) of north would find a place. The highest load changes from 60 (north) to 40 (south)."_s);
}

void tst_PlacementPanel::drainedNodeKeepsWhatFindsNoPlace()
{
    Situation full = situation();
    full.nodes[1].limits.maxRooms = 1;
    full.nodes[2].limits.maxRooms = 1;
    const Simulation result = simulate(full, {.event = WhatIf::Event::Drained, .node = NodeId(1)});
    QCOMPARE(destinations(result), (QStringList{u"2 west"_s, u"3 "_s, u"1 "_s}));
    QCOMPARE(result.homeless, 2);
    QCOMPARE(loadsAfter(result), (QList<qint64>{40, 20, 20}));
    QCOMPARE(result.loads.first().roomsAfter, 2);
    QVERIFY2(result.moves.last().reason.contains(u"at its limit"_s), qPrintable(result.moves.last().reason));
    QVERIFY(result.summary.startsWith(u"2 of 3 room(s) would find no place."_s));
}

void tst_PlacementPanel::pinnedRoomFindsNoOtherNode()
{
    Situation pinned = situation();
    pinned.pins[2].node = NodeId(1);
    pinned.pins[3].label = u"gpu"_s;
    pinned.nodes[1].limits.labels = {u"gpu"_s};
    const Simulation result = simulate(pinned, {.event = WhatIf::Event::Lost, .node = NodeId(1)});
    QCOMPARE(destinations(result), (QStringList{u"2 "_s, u"3 south"_s, u"1 west"_s}));
    QVERIFY(result.moves.first().reason.contains(u"pinned to north"_s));
}

void tst_PlacementPanel::limitsAreKept()
{
    Situation tight = situation();
    tight.nodes[2].limits.maxPeople = 5;
    const Simulation result = simulate(tight, {.event = WhatIf::Event::Lost, .node = NodeId(1)});
    // West is full with the nine of the first room.
    QCOMPARE(destinations(result), (QStringList{u"2 west"_s, u"3 south"_s, u"1 south"_s}));
}

void tst_PlacementPanel::roomsMoveWhereMediaIs()
{
    Situation media = situation();
    media.nodes[0].media = {Common::MediaServerState::Up, 60, 0};
    media.nodes[1].media = {Common::MediaServerState::Up, 5, 0};
    media.rooms[0].need = Common::MediaNeed::Preferred;
    media.rooms[1].need = Common::MediaNeed::Required;
    const WhatIf question{.event = WhatIf::Event::Lost, .node = NodeId(1)};
    QCOMPARE(destinations(simulate(media, question)), (QStringList{u"2 south"_s, u"3 west"_s, u"1 south"_s}));
    media.nodes[1].media = {};
    const Simulation result = simulate(media, question);
    QCOMPARE(destinations(result), (QStringList{u"2 "_s, u"3 west"_s, u"1 south"_s}));
    QVERIFY2(result.moves.first().reason.contains(u"south: has no media server"_s),
             qPrintable(result.moves.first().reason));
}

void tst_PlacementPanel::addedNodeGetsTheNextRooms()
{
    const Simulation result = simulate(situation(), {.event = WhatIf::Event::Added, .newRooms = 4, .roomSize = 20});
    QCOMPARE(destinations(result), (QStringList{u"1 west"_s, u"2 New node"_s, u"3 south"_s, u"4 west"_s}));
    QCOMPARE(loadsAfter(result), (QList<qint64>{60, 40, 40, 20}));
    QVERIFY2(result.summary.startsWith(u"1 of the next 4 room(s) would go to the new node"_s),
             qPrintable(result.summary));
}

void tst_PlacementPanel::addedNodeHasAMediaServerAsTheOthersHave()
{
    Situation media = situation();
    media.nodes[0].media = {Common::MediaServerState::Up, 9, 0};
    const Simulation result = simulate(media, {.event = WhatIf::Event::Added, .newRooms = 4, .roomSize = 20});
    QCOMPARE(destinations(result), (QStringList{u"1 New node"_s, u"2 New node"_s, u"3 New node"_s, u"4 New node"_s}));
    QCOMPARE(destinations(simulate(media, {.event = WhatIf::Event::Added, .newRooms = 1, .roomSize = 6})),
             QStringList{u"1 west"_s}); // so few need none
}

void tst_PlacementPanel::weightOfAnAddedNodeCounts()
{
    const Simulation result = simulate(
        situation(),
        {.event = WhatIf::Event::Added, .limits = {.weight = 300, .maxRooms = 3}, .newRooms = 6, .roomSize = 20});
    QCOMPARE(std::ranges::count(result.moves, u"New node"_s, &RoomMove::toName), 3);
    QCOMPARE(result.homeless, 0);
}

void tst_PlacementPanel::nothingToMoveIsSaid()
{
    const Simulation result = simulate(situation(), {.event = WhatIf::Event::Lost, .node = NodeId(3)});
    QVERIFY(result.moves.isEmpty());
    QCOMPARE(result.summary, u"west has no open rooms: nothing would move."_s);
    QCOMPARE(simulate({}, {}).summary, u"Choose a node."_s);
}

void tst_PlacementPanel::nodesAreCompared()
{
    QCOMPARE(cell("nodes", 0, 0), u"north"_s);
    QCOMPARE(cell("nodes", 0, 3), u"75 %"_s);
    QCOMPARE(cell("nodes", 1, 5), u"20"_s);
    QCOMPARE(cell("nodes", 1, 6), u"1 of 10"_s);
    QCOMPARE(cell("nodes", 1, 8), u"gpu, fast"_s);
    QVERIFY2(label("balance").startsWith(u"The load is not balanced"_s), qPrintable(label("balance")));
}

void tst_PlacementPanel::emptyClusterSaysSo()
{
    m_connection->servers.clear();
    refresh();
    QCOMPARE(child<TableView>("nodes")->emptyText(), u"No node is running."_s);
    QCOMPARE(label("balance"), u"No node gets new rooms now."_s);
}

void tst_PlacementPanel::ruleIsChangedAfterAQuestion()
{
    auto *rules = child<QComboBox>("rules");
    auto *change = child<QPushButton>("changeRule");
    QVERIFY(!change->isEnabled());
    rules->setCurrentIndex(rules->findData(int(PlacementRule::People)));
    QVERIFY(change->isEnabled());
    QVERIFY(m_panel->hasUnsavedEdits());
    QVERIFY2(label("ruleEffect").startsWith(u"By the size of rooms → By the people present. "_s),
             qPrintable(label("ruleEffect")));
    change->click();
    QVERIFY(openQuestion()->informativeText().contains(placementRuleEffect(PlacementRule::People)));
    QVERIFY(answerQuestion(u"Change the rule"_s));
    m_connection->answerAll();
    QCOMPARE(m_connection->fakeNodes.changes, QStringList{u"rule people"_s});
    QCOMPARE(message(), u"The cluster places rooms now: By the people present."_s);
    QVERIFY(!m_panel->hasUnsavedEdits());
}

void tst_PlacementPanel::chosenRuleOutlivesARefresh()
{
    auto *rules = child<QComboBox>("rules");
    rules->setCurrentIndex(rules->findData(int(PlacementRule::People)));
    refresh();
    QCOMPARE(rules->currentData().toInt(), int(PlacementRule::People));
    m_connection->fakeNodes.error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    child<QPushButton>("changeRule")->click();
    QVERIFY(answerQuestion(u"Change the rule"_s));
    m_connection->answerAll();
    QVERIFY2(message().startsWith(u"The rule was not changed. "_s), qPrintable(message()));
    QVERIFY(m_panel->hasUnsavedEdits());
}

void tst_PlacementPanel::readOnlyConnectionCannotChangeTheRule()
{
    open(true);
    QVERIFY(!child<QComboBox>("rules")->isEnabled());
    QVERIFY(!child<QPushButton>("changeRule")->isEnabled());
    QVERIFY(child<QPushButton>("changeRule")->toolTip().contains(u"read-only"_s));
}

void tst_PlacementPanel::roomIsExplained()
{
    m_connection->fakeRooms.verdicts = {
        {.node = NodeId(2), .name = u"south"_s, .chosen = true, .candidate = true, .load = 20, .reason = u"load 20"_s},
        {.node = NodeId(1), .name = u"north"_s, .candidate = true, .load = 60, .reason = u"load 60"_s},
        {.node = NodeId(3), .name = u"west"_s, .reason = u"not active"_s}};
    showTab(1);
    QVERIFY(label("answer").startsWith(u"Choose a room"_s));
    child<TableView>("rooms")->selectRow(2);
    m_connection->answerAll();
    QCOMPARE(label("answer"), u"“Hall” would be opened on south: load 20."_s);
    QCOMPARE(cell("verdicts", 0, 1), u"taken"_s);
    QCOMPARE(cell("verdicts", 1, 1), u"possible"_s);
    QCOMPARE(cell("verdicts", 2, 1), u"not possible"_s);
    QCOMPARE(cell("verdicts", 2, 4), u"not active"_s);
    m_connection->fakeRooms.verdicts.removeFirst();
    m_connection->fakeRooms.verdicts[0].chosen = true;
    refresh();
    QCOMPARE(label("answer"), u"“Hall” would be opened on north: load 60."_s);
}

void tst_PlacementPanel::roomThatNobodyTakesIsTold()
{
    m_connection->fakeRooms.verdicts = {{.node = NodeId(1), .name = u"north"_s, .reason = u"not active"_s}};
    showTab(1);
    child<TableView>("rooms")->selectRow(1);
    m_connection->answerAll();
    QCOMPARE(label("answer"), u"No node can take “Room 2” now."_s);
}

void tst_PlacementPanel::roomsAreSearched()
{
    showTab(1);
    child<QLineEdit>("search")->setText(u"Hall"_s);
    QTRY_COMPARE(child<TableView>("rooms")->model()->rowCount(), (m_connection->answerAll(), 1));
    QCOMPARE(cell("rooms", 0, 2), u"label gpu"_s);
}

void tst_PlacementPanel::simulationFollowsTheChoice()
{
    showTab(2);
    QCOMPARE(child<TableView>("moves")->model()->rowCount(), 2);
    QCOMPARE(cell("moves", 0, 3), u"south"_s);
    child<QComboBox>("node")->setCurrentIndex(1);
    QCOMPARE(child<TableView>("moves")->model()->rowCount(), 1);
    refresh();
    QCOMPARE(child<QComboBox>("node")->currentText(), u"south"_s);
    auto *event = child<QComboBox>("event");
    event->setCurrentIndex(event->findData(int(WhatIf::Event::Added)));
    child<QSpinBox>("newRooms")->setValue(3);
    QCOMPARE(child<TableView>("moves")->model()->rowCount(), 3);
    QCOMPARE(cell("moves", 0, 3), u"New node"_s);
    QCOMPARE(cell("loads", 2, 1), u"0 → 2"_s);
}

void tst_PlacementPanel::pinsAreFetchedForTheSimulation()
{
    m_connection->fakeRooms.rooms[0].pinNode = 1;
    showTab(2);
    QCOMPARE(m_connection->fakeRooms.orders.last(), u"nodeName desc"_s);
    QCOMPARE(m_connection->fakeRooms.pagesAsked.last(), u"0+3"_s);
    QCOMPARE(cell("moves", 0, 3), u"nowhere"_s);
    QVERIFY(label("summary").startsWith(u"1 of 2 room(s) would find no place."_s));
}

void tst_PlacementPanel::failedPartIsToldAndTheRestStays()
{
    m_connection->fakeRooms.error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    m_connection->servers[0].report->load = 30;
    refresh();
    QCOMPARE(message(), u"Not everything could be refreshed. The database is away."_s);
    QCOMPARE(cell("nodes", 0, 2), u"30"_s);
    m_connection->fakeRooms.error.reset();
    refresh();
    QCOMPARE(message(), QString());
}

void tst_PlacementPanel::modelsKeepTheRules()
{
    using Tester = QAbstractItemModelTester;
    std::vector<std::unique_ptr<Tester>> testers;
    for (const TableView *table : m_panel->findChildren<TableView *>())
        testers.push_back(std::make_unique<Tester>(table->model(), Tester::FailureReportingMode::QtTest));
    QCOMPARE(testers.size(), size_t(5));
    showTab(1);
    showTab(2);
    m_connection->servers.append(serverEntry(3, u"west"_s));
    m_connection->fakeRooms.openRooms.removeFirst();
    refresh();
    m_connection->servers.removeFirst();
    refresh();
    m_connection->servers.clear();
    refresh();
}

ATRIUM_TEST_WITH(QApplication, tst_PlacementPanel)
#include "tst_placementpanel.moc"
