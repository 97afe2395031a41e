// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/placementpanel.h"

#include "console/panels/placement/balancepage.h"
#include "console/panels/placement/explainpage.h"
#include "console/panels/placement/placementnodes.h"
#include "console/panels/placement/placementrulebox.h"
#include "console/panels/placement/whatifpage.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/refresher.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace Console {
namespace {

constexpr int mostPins = 1000; // rooms of a page

} // namespace

PlacementPanel::PlacementPanel(ClusterConnection &connection, QWidget *parent)
    : Panel(parent)
    , m_connection(connection)
    , m_refresher(new Refresher(connection, this))
    , m_messageBar(new MessageBar)
    , m_tabs(new QTabWidget)
    , m_rule(new PlacementRuleBox(connection))
    , m_balance(new BalancePage(m_rule))
    , m_explain(new ExplainPage(connection))
    , m_whatIf(new WhatIfPage)
{
    m_tabs->addTab(m_balance, tr("&Balance"));
    m_tabs->addTab(m_explain, tr("&Where would a room go?"));
    m_tabs->addTab(m_whatIf, tr("Wha&t if…"));
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_tabs, 1);
    connect(m_refresher, &Refresher::due, this, &PlacementPanel::fetch);
    connect(m_tabs, &QTabWidget::currentChanged, m_refresher, &Refresher::refresh);
    connect(m_rule, &PlacementRuleBox::fetched, this, [this](const Common::Result<Common::PlacementRule> &rule) {
        if (rule)
            m_situation.rule = *rule;
        else
            note(rule.error());
        endOne();
    });
    connect(m_rule, &PlacementRuleBox::told, this, [this](MessageBar::Kind kind, const QString &text) {
        m_tellsFetchError = false;
        m_messageBar->showMessage(kind, text);
    });
    connect(m_rule, &PlacementRuleBox::changed, m_refresher, &Refresher::refresh);
    connect(m_explain, &ExplainPage::failed, this, &PlacementPanel::note);
    connect(&connection, &ClusterConnection::opened, this, [this] {
        m_messageBar->clear();
        m_situation = {}; // it may be another cluster
        m_balance->showNothing();
        m_whatIf->setSituation(m_situation);
    });
}

void PlacementPanel::load()
{
    m_refresher->refresh();
}

bool PlacementPanel::hasUnsavedEdits() const
{
    return m_rule->hasUnsavedEdits();
}

void PlacementPanel::fetch()
{
    m_outstanding = 3;
    m_error.reset();
    m_connection.fetchServers(this, [this](const Common::Result<QList<ServerEntry>> &servers) {
        if (servers)
            m_situation.nodes = placementNodes(*servers);
        else
            note(servers.error());
        endOne();
    });
    m_rule->fetch();
    m_connection.rooms().fetchOpenRooms(this, [this](const Common::Result<QList<OpenRoom>> &rooms) {
        if (rooms)
            m_situation.rooms = *rooms;
        else
            note(rooms.error());
        if (rooms && m_tabs->currentWidget() == m_whatIf && !rooms->isEmpty())
            fetchPins();
        else
            endOne();
    });
    if (m_tabs->currentWidget() == m_explain)
        m_explain->refresh();
}

// Where rooms must be stands with the rooms themselves: those that are open come first.
void PlacementPanel::fetchPins()
{
    const PageWish wish{.max = int(std::min<qsizetype>(m_situation.rooms.size(), mostPins)),
                        .orderBy = QStringLiteral("nodeName"),
                        .isAscending = false};
    m_connection.rooms().fetchRooms(wish, this, [this](const Common::Result<RecordPage<ClusterRoom>> &page) {
        if (page) {
            m_situation.pins.clear();
            for (const ClusterRoom &room : page->rows)
                m_situation.pins[room.id] = {Common::NodeId(room.pinNode), room.pinLabel};
        } else {
            note(page.error());
        }
        endOne();
    });
}

void PlacementPanel::note(const Common::Error &error)
{
    if (!m_error)
        m_error = error;
    m_tellsFetchError = true;
    m_messageBar->showMessage(MessageBar::Kind::Problem,
                              tr("Not everything could be refreshed. %1").arg(Common::errorText(*m_error)));
}

void PlacementPanel::endOne()
{
    if (--m_outstanding > 0)
        return;
    m_situation.now = QDateTime::currentDateTime();
    m_balance->showNodes(m_situation.nodes);
    m_whatIf->setSituation(m_situation);
    if (!m_error && std::exchange(m_tellsFetchError, false))
        m_messageBar->clear();
    const auto running = std::ranges::count_if(
        m_situation.nodes, [](const Common::PlacementNode &node) { return Common::holdsLease(node.state); });
    Q_EMIT statusChanged(tr("%n node(s) running", nullptr, int(running)) + QStringLiteral(" · ")
                         + tr("%n open room(s)", nullptr, int(m_situation.rooms.size())));
    if (m_error)
        m_refresher->failed();
    else
        m_refresher->answered();
    Q_EMIT settled();
}

} // namespace Console
