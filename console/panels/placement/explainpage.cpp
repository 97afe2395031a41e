// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/explainpage.h"

#include "console/widgets/icons.h"
#include "console/widgets/searchfield.h"
#include "console/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace Console {
namespace {

using Common::PlacementVerdict;

const QString dash = QStringLiteral("–");

QString pinText(const ClusterRoom &room)
{
    if (room.pinNode != 0)
        return ExplainPage::tr("node %1").arg(room.pinNode);
    return room.pinLabel.isEmpty() ? dash : ExplainPage::tr("label %1").arg(room.pinLabel);
}

constexpr RecordColumn<ClusterRoom> roomColumns[] = {
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Room"), 24, [](const ClusterRoom &row) { return row.name; }},
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Open on"), 14,
     [](const ClusterRoom &row) { return row.node == 0 ? dash : row.nodeName; }},
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Pinned to"), 12, pinText},
};

QString verdictText(const PlacementVerdict &verdict)
{
    if (verdict.chosen)
        return ExplainPage::tr("taken");
    return verdict.candidate ? ExplainPage::tr("possible") : ExplainPage::tr("not possible");
}

QIcon verdictIcon(const PlacementVerdict &verdict)
{
    if (verdict.chosen)
        return icon("good");
    return icon(verdict.candidate ? "waiting" : "off");
}

constexpr ModelColumn<PlacementVerdict> verdictColumns[] = {
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Node"), 16, [](const PlacementVerdict &row) { return row.name; }},
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Verdict"), 16, verdictText, nullptr, nullptr, verdictIcon},
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Load"), 8,
     [](const PlacementVerdict &row) { return QLocale().toString(row.load); },
     [](const PlacementVerdict &row) { return QVariant(row.load); }},
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Weight"), 8,
     [](const PlacementVerdict &row) { return QString::number(row.weight); },
     [](const PlacementVerdict &row) { return QVariant(row.weight); }},
    {QT_TRANSLATE_NOOP("Console::ExplainPage", "Why"), 30, [](const PlacementVerdict &row) { return row.reason; }},
};

} // namespace

ExplainPage::ExplainPage(ClusterConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_rooms(new PagedRecords<ClusterRoom>(
          "Console::ExplainPage", roomColumns,
          [&rooms = connection.rooms()](const PageWish &wish, QObject *context, const auto &done) {
              rooms.fetchRooms(wish, context, done);
          },
          this))
    , m_verdicts(new ColumnModel<PlacementVerdict>("Console::ExplainPage", verdictColumns, this))
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("explainSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(roomsSide());
    splitter->addWidget(verdictSide());
    splitter->setSizes({420, 620});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_search, &SearchField::searched, m_rooms, &RecordsModel::setFilter);
    connect(m_rooms, &RecordsModel::refreshed, this, [this] {
        m_roomTable->setEmptyText(m_rooms->filter().isEmpty() ? tr("There are no rooms yet.")
                                                              : tr("No room matches “%1”.").arg(m_rooms->filter()));
        follow();
    });
    connect(m_rooms, &RecordsModel::failed, this, &ExplainPage::failed);
    connect(m_roomTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExplainPage::follow);
    showVerdicts({});
}

QWidget *ExplainPage::roomsSide()
{
    m_search = new SearchField(tr("Search room"));
    m_roomTable = new TableView;
    m_roomTable->setObjectName(QStringLiteral("rooms"));
    m_roomTable->setAccessibleName(tr("Rooms"));
    m_roomTable->setModel(m_rooms);
    m_roomTable->setColumnWidths(m_rooms->columnWidths());
    m_roomTable->horizontalHeader()->setStretchLastSection(true);
    m_roomTable->setEmptyText(tr("The rooms are being fetched…"));
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_roomTable);
    return side;
}

QWidget *ExplainPage::verdictSide()
{
    m_answer = new QLabel;
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdictTable = new TableView;
    m_verdictTable->setObjectName(QStringLiteral("verdicts"));
    m_verdictTable->setAccessibleName(tr("Nodes in the order of preference"));
    m_verdictTable->setModel(m_verdicts);
    m_verdictTable->setColumnWidths(m_verdicts->columnWidths());
    m_verdictTable->horizontalHeader()->setStretchLastSection(true);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_answer);
    layout->addWidget(m_verdictTable);
    return side;
}

void ExplainPage::refresh()
{
    m_rooms->refresh();
    if (m_room != 0)
        explain();
}

void ExplainPage::follow()
{
    const QModelIndex current = m_roomTable->currentIndex();
    const ClusterRoom room = current.isValid() ? m_rooms->at(current.row()) : ClusterRoom();
    if (room.id == m_room)
        return;
    m_room = room.id;
    m_roomName = room.name;
    showVerdicts({});
    if (m_room != 0)
        explain();
}

void ExplainPage::explain()
{
    m_connection.rooms().explain(m_room, this,
                                 [this, room = m_room](const Common::Result<QList<PlacementVerdict>> &verdicts) {
                                     if (room != m_room)
                                         return; // another one is chosen
                                     if (verdicts)
                                         showVerdicts(*verdicts);
                                     else
                                         Q_EMIT failed(verdicts.error());
                                 });
}

void ExplainPage::showVerdicts(const QList<PlacementVerdict> &verdicts)
{
    m_verdicts->setRows(verdicts);
    const auto chosen = std::ranges::find(verdicts, true, &PlacementVerdict::chosen);
    if (m_room == 0)
        m_answer->setText(tr("Choose a room: the cluster tells where it would be opened now, and why there."));
    else if (chosen != verdicts.end())
        m_answer->setText(tr("“%1” would be opened on %2: %3.").arg(m_roomName, chosen->name, chosen->reason));
    else if (verdicts.isEmpty())
        m_answer->setText(tr("The cluster is being asked…"));
    else
        m_answer->setText(tr("No node can take “%1” now.").arg(m_roomName));
    m_verdictTable->setEmptyText(m_room == 0 ? tr("No room is chosen.") : tr("The cluster is being asked…"));
}

} // namespace Console
