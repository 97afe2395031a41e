// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/overviewpanel.h"

#include "console/panels/overview/meshmodel.h"
#include "console/panels/overview/nodecard.h"
#include "console/panels/overview/problemlist.h"
#include "console/panels/overview/trendchart.h"
#include "console/widgets/tableview.h"
#include "fakecluster.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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

class tst_OverviewPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void meshModelKeepsTheRules();
    void meshCellsAreInWords();
    void chartSaysWhenThereIsTooLittle();

    void healthyClusterNeedsNothing();
    void cardsTellWhatFoldersAre();
    void emptyClusterSaysSo();
    void problemLeadsToItsPanel();
    void failedPartLeavesTheRest();
    void everyPartCanFail();
    void settlesWhenEveryPartHasAnswered();
    void refreshKeepsFocusAndPlace();
    void cardsTellOfMediaServers();
    void cardsFollowTheServers();
    void chartsBeginWithTheSecondRefresh();
    void chartsGoOnWhileAnotherPanelIsShown();
    void oldFiguresAreNoSample();
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
    m_connection->servers = {clusterServer(1, NodeState::Up), clusterServer(2, NodeState::Up)};
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

void tst_OverviewPanel::meshModelKeepsTheRules()
{
    MeshModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ServerEntry> servers{clusterServer(1, NodeState::Up), clusterServer(2, NodeState::Up),
                                     clusterServer(3, NodeState::Up)};
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

void tst_OverviewPanel::cardsTellWhatFoldersAre()
{
    using Common::FolderState;
    const auto told = [this](int card) {
        const auto facts = m_panel->findChildren<NodeCard *>().at(card)->findChildren<QLabel *>();
        for (const QLabel *fact : facts) {
            if (fact->accessibleName().startsWith(u"Shares: "_s))
                return fact->accessibleName().mid(8);
        }
        return QString();
    };
    for (ShareView &view : m_connection->fakeNodes.shares)
        view.folderState = FolderState::Shared;
    refresh();
    QCOMPARE(told(0), u"shared"_s);
    m_connection->fakeNodes.shares[1].state = u"missing"_s; // one sees less, as of three
    refresh();
    QCOMPARE(told(0), u"⚠ upload: not seen"_s);
    m_connection->fakeNodes.shares[0].folderState = FolderState::Separate;
    refresh();
    QCOMPARE(told(0), u"⚠ upload: separate"_s);
    QCOMPARE(told(1), u"shared"_s);
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
    m_connection->servers[1] = clusterServer(2, NodeState::Dead);
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
    m_connection->servers[1] = clusterServer(2, NodeState::Late);
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

void tst_OverviewPanel::settlesWhenEveryPartHasAnswered()
{
    m_connection->fakeAdministration.error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    QList<bool> seen; // of the part that answers last, each time
    connect(m_panel.get(), &Panel::settled, m_panel.get(), [this, &seen] { seen.append(isShown("jobsNote")); });
    refresh();
    QCOMPARE(seen, QList<bool>{true});
    m_connection->fakeAdministration.error.reset();
    refresh();
    QCOMPARE(seen, (QList<bool>{true, false}));
}

void tst_OverviewPanel::refreshKeepsFocusAndPlace()
{
    for (qint64 id = 1; id <= 12; ++id)
        m_connection->servers.append(clusterServer(10 + id, NodeState::Late));
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

void tst_OverviewPanel::cardsTellOfMediaServers()
{
    const auto media = [this](qint64 id) {
        const auto cards = m_panel->findChildren<NodeCard *>();
        const auto card = std::ranges::find(cards, Common::NodeId(id), &NodeCard::node);
        const auto facts = card == cards.end() ? QList<QLabel *>() : (*card)->findChildren<QLabel *>();
        for (const QLabel *fact : facts) {
            if (fact->accessibleName().startsWith(u"Media server: "_s))
                return fact->accessibleName().mid(14);
        }
        return QString();
    };
    m_connection->servers[0].report->media = {Common::MediaServerState::Up, 34, 200};
    m_connection->servers[1].report->media.state = Common::MediaServerState::Down;
    refresh();
    QCOMPARE(media(1), u"up, 34 of 200 stream(s)"_s);
    QCOMPARE(media(2), u"⚠ down"_s);
    m_connection->servers[0].report->media = {};
    m_connection->servers[1].report->state = NodeState::Dead;
    refresh();
    QCOMPARE(media(1), u"none"_s);
    QCOMPARE(media(2), u"–"_s);
}

void tst_OverviewPanel::cardsFollowTheServers()
{
    m_connection->servers.append(clusterServer(3, NodeState::Up));
    m_connection->servers[1].record.name = u"renamed"_s;
    m_connection->servers.removeFirst();
    m_connection->servers.prepend(clusterServer(4, NodeState::Up));
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

void tst_OverviewPanel::chartsGoOnWhileAnotherPanelIsShown()
{
    m_connection->close();
    m_connection->connectNow();
    QVERIFY(!m_panel->findChild<TrendChart *>()->isDrawn());
    m_panel->hide();
    m_panel->findChild<QTimer *>(u"unseen"_s)->start(1);
    QTRY_VERIFY((m_connection->answerAll(), m_panel->findChild<TrendChart *>()->isDrawn()));
}

void tst_OverviewPanel::oldFiguresAreNoSample()
{
    m_connection->close();
    m_connection->connectNow();
    m_connection->error = Common::Error{Common::ErrorCode::Unavailable, u"The database is away."_s};
    refresh();
    QVERIFY(!m_panel->findChild<TrendChart *>()->isDrawn());
    m_connection->error.reset();
    refresh();
    QVERIFY(m_panel->findChild<TrendChart *>()->isDrawn());
}

void tst_OverviewPanel::otherClusterBeginsAnew()
{
    QSignalSpy status(m_panel.get(), &Panel::statusChanged);
    m_connection->close();
    m_connection->connectNow();
    QCOMPARE(status.first().first().toString(), QString()); // nothing of before is told as if it were of now
    QCOMPARE(status.last().first().toString(), u"All 2 node(s) work."_s);
}

ATRIUM_TEST_WITH(QApplication, tst_OverviewPanel)
#include "tst_overviewpanel.moc"
