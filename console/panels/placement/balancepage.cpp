// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/balancepage.h"

#include "console/panels/servers/statetext.h"
#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace Console {
namespace {

std::optional<NodeReport> reportOf(const BalanceRow &row)
{
    return NodeReport{.state = row.node.state};
}

QString stateOf(const BalanceRow &row)
{
    const QString state = stateText(reportOf(row));
    return row.node.active ? state : BalancePage::tr("%1, not active").arg(state);
}

QString withLimit(int count, int limit)
{
    const QLocale locale;
    return limit > 0 ? BalancePage::tr("%1 of %2").arg(locale.toString(count), locale.toString(limit))
                     : locale.toString(count);
}

constexpr ModelColumn<BalanceRow> balanceColumns[] = {
    {QT_TRANSLATE_NOOP("Console::BalancePage", "Node"), 16, [](const BalanceRow &row) { return row.node.name; }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "State"), 18, stateOf, nullptr, nullptr,
     [](const BalanceRow &row) { return stateIcon(reportOf(row)); }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "Load"), 8,
     [](const BalanceRow &row) { return QLocale().toString(row.node.load); },
     [](const BalanceRow &row) { return QVariant(row.node.load); }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "Share of all load"), 20,
     [](const BalanceRow &row) { return BalancePage::tr("%1 %").arg(qRound(row.share * 100)); },
     [](const BalanceRow &row) { return QVariant(row.share); }, [](const BalanceRow &row) { return Meter{row.share}; }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "Weight"), 8,
     [](const BalanceRow &row) { return QString::number(row.node.limits.weight); },
     [](const BalanceRow &row) { return QVariant(row.node.limits.weight); }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "Load for its weight"), 20,
     [](const BalanceRow &row) { return QLocale().toString(row.weighted, 'f', 0); },
     [](const BalanceRow &row) { return QVariant(row.weighted); },
     [](const BalanceRow &row) { return Meter{row.relative}; }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "Rooms"), 10,
     [](const BalanceRow &row) { return withLimit(row.node.openRooms, row.node.limits.maxRooms); },
     [](const BalanceRow &row) { return QVariant(row.node.openRooms); }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "People"), 12,
     [](const BalanceRow &row) { return withLimit(row.node.people, row.node.limits.maxPeople); },
     [](const BalanceRow &row) { return QVariant(row.node.people); }},
    {QT_TRANSLATE_NOOP("Console::BalancePage", "Labels"), 14,
     [](const BalanceRow &row) { return row.node.limits.labels.join(QLatin1String(", ")); }},
};

} // namespace

BalancePage::BalancePage(QWidget *ruleBox, QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnModel<BalanceRow>("Console::BalancePage", balanceColumns, this))
    , m_table(new TableView)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
{
    m_sentence->setObjectName(QStringLiteral("balance"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("nodes"));
    m_table->setAccessibleName(tr("Load of the nodes"));
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(m_model->sortRole);
    sorted->setSortLocaleAware(true);
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // in the order of the servers until somebody chooses another
    m_table->setColumnWidths(m_model->columnWidths());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegateForColumn(3, new MeterDelegate(m_table));
    m_table->setItemDelegateForColumn(5, new MeterDelegate(m_table));
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(10);
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(ruleBox);
    layout->addLayout(verdict);
    layout->addWidget(m_table, 1);
    showNothing();
}

void BalancePage::showNothing()
{
    m_model->setRows({});
    m_table->setEmptyText(tr("The nodes are being fetched…"));
    m_icon->hide();
    m_sentence->clear();
}

void BalancePage::showNodes(const QList<Common::PlacementNode> &nodes)
{
    const QList<BalanceRow> rows = balanceRows(nodes);
    m_model->setRows(rows);
    m_table->setEmptyText(tr("No node is running."));
    const BalanceVerdict verdict = balanceVerdict(rows);
    m_icon->show();
    m_icon->setPixmap(icon(verdict.isBalanced ? "good" : "warning").pixmap(QSize(18, 18), devicePixelRatioF()));
    m_sentence->setText(verdict.sentence);
}

} // namespace Console
