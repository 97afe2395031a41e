// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/whatifpage.h"

#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QSplitter>

namespace Console {
namespace {

QString countText(qint64 value)
{
    return QLocale().toString(value);
}

constexpr ModelColumn<RoomMove> moveColumns[] = {
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Room"), 18, [](const RoomMove &row) { return row.name; }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "People"), 7, [](const RoomMove &row) { return countText(row.people); },
     [](const RoomMove &row) { return QVariant(row.people); }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Load"), 6, [](const RoomMove &row) { return countText(row.load); },
     [](const RoomMove &row) { return QVariant(row.load); }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Goes to"), 15,
     [](const RoomMove &row) { return row.to ? row.toName : WhatIfPage::tr("nowhere"); }, nullptr, nullptr,
     [](const RoomMove &row) { return icon(row.to ? "good" : "bad"); }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Why"), 24, [](const RoomMove &row) { return row.reason; }},
};

Meter loadMeter(const LoadChange &change, qint64 load)
{
    return {change.highest > 0 ? double(load) / double(change.highest) : 0};
}

constexpr ModelColumn<LoadChange> loadColumns[] = {
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Node"), 14, [](const LoadChange &row) { return row.name; }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Rooms"), 9,
     [](const LoadChange &row) {
         return WhatIfPage::tr("%1 → %2").arg(countText(row.roomsBefore), countText(row.roomsAfter));
     },
     [](const LoadChange &row) { return QVariant(row.roomsAfter); }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Load before"), 12,
     [](const LoadChange &row) { return countText(row.before); },
     [](const LoadChange &row) { return QVariant(row.before); },
     [](const LoadChange &row) { return loadMeter(row, row.before); }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Load after"), 12,
     [](const LoadChange &row) { return countText(row.after); },
     [](const LoadChange &row) { return QVariant(row.after); },
     [](const LoadChange &row) { return loadMeter(row, row.after); }},
    {QT_TRANSLATE_NOOP("Console::WhatIfPage", "Weight"), 7,
     [](const LoadChange &row) { return QString::number(row.weight); },
     [](const LoadChange &row) { return QVariant(row.weight); }},
};

constexpr int loadBefore = 2;
constexpr int loadAfter = 3;

TableView *table(const char *name, const QString &accessibleName, QAbstractItemModel *model, const QList<int> &widths)
{
    auto *view = new TableView;
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setColumnWidths(widths);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QWidget *fieldRow(QWidget *field, const QString &text)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelFor(field, text));
    row->addWidget(field);
    return widget;
}

} // namespace

WhatIfPage::WhatIfPage(QWidget *parent)
    : QWidget(parent)
    , m_moves(new ColumnModel<RoomMove>("Console::WhatIfPage", moveColumns, this))
    , m_loads(new ColumnModel<LoadChange>("Console::WhatIfPage", loadColumns, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(question());
    layout->addWidget(answer(), 1);
    connect(m_event, &QComboBox::currentIndexChanged, this, &WhatIfPage::play);
    connect(m_nodes, &QComboBox::currentIndexChanged, this, &WhatIfPage::play);
    for (QSpinBox *box : {m_weight, m_maxRooms, m_newRooms, m_roomSize})
        connect(box, &QSpinBox::valueChanged, this, &WhatIfPage::play);
    play();
}

QWidget *WhatIfPage::question()
{
    m_event = new QComboBox;
    m_event->setObjectName(QStringLiteral("event"));
    m_event->addItem(tr("a node is lost"), int(WhatIf::Event::Lost));
    m_event->addItem(tr("a node is drained"), int(WhatIf::Event::Drained));
    m_event->addItem(tr("a node is added"), int(WhatIf::Event::Added));
    m_nodes = new QComboBox;
    m_nodes->setObjectName(QStringLiteral("node"));
    m_nodes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *question = new QWidget;
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(fieldRow(m_event, tr("What &if")), 0, Qt::AlignTop);
    row->addSpacing(12);
    row->addWidget(m_existing = fieldRow(m_nodes, tr("&Node:")), 0, Qt::AlignTop);
    row->addWidget(m_added = addedNode(), 0, Qt::AlignTop);
    row->addStretch();
    return question;
}

QSpinBox *WhatIfPage::number(const char *name, int from, int to, int value, const QString &toolTip)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(from, to);
    box->setValue(value);
    box->setToolTip(toolTip);
    return box;
}

QWidget *WhatIfPage::addedNode()
{
    m_weight = number("weight", 1, Common::maximumWeight, 100, tr("A node of 200 takes twice the load of one of 100"));
    m_maxRooms = number("maxRooms", 0, Common::maximumNodeLimit, 0, tr("Open rooms that it may have"));
    m_maxRooms->setSpecialValueText(tr("no limit"));
    m_newRooms = number("newRooms", 1, 500, 10, tr("How many rooms are opened next"));
    m_roomSize = number("roomSize", 1, 10000, 25, tr("Configured size of each of these rooms, in persons"));
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields); // in one row it would be wider than some windows
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(labelFor(m_weight, tr("Wei&ght:")), 0, 0);
    grid->addWidget(m_weight, 0, 1);
    grid->addWidget(labelFor(m_maxRooms, tr("Limit of &rooms:")), 1, 0);
    grid->addWidget(m_maxRooms, 1, 1);
    grid->setColumnMinimumWidth(2, 12);
    grid->addWidget(labelFor(m_newRooms, tr("Rooms opened ne&xt:")), 0, 3);
    grid->addWidget(m_newRooms, 0, 4);
    grid->addWidget(labelFor(m_roomSize, tr("&Size of each:")), 1, 3);
    grid->addWidget(m_roomSize, 1, 4);
    return fields;
}

QWidget *WhatIfPage::answer()
{
    m_icon = new QLabel;
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_moveTable = table("moves", tr("Rooms that move, one after the other"), m_moves, m_moves->columnWidths());
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("whatIfSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(m_moveTable);
    TableView *loads = table("loads", tr("Load of the nodes before and after"), m_loads, m_loads->columnWidths());
    for (const int column : {loadBefore, loadAfter})
        loads->setItemDelegateForColumn(column, new MeterDelegate(loads));
    splitter->addWidget(loads);
    splitter->setSizes({600, 500});
    auto *summary = new QHBoxLayout;
    summary->setSpacing(10);
    summary->addWidget(m_icon, 0, Qt::AlignTop);
    summary->addWidget(m_summary, 1);
    auto *answer = new QWidget;
    auto *layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(summary);
    layout->addWidget(splitter, 1);
    return answer;
}

void WhatIfPage::setSituation(const Situation &situation)
{
    m_situation = situation;
    showNodes();
    play();
}

// Changed only where they differ, so that an open list of choices stays open.
void WhatIfPage::showNodes()
{
    QList<Common::PlacementNode> running;
    std::ranges::copy_if(m_situation.nodes, std::back_inserter(running),
                         [](const Common::PlacementNode &node) { return Common::holdsLease(node.state); });
    const QSignalBlocker blocker(m_nodes);
    const QVariant chosen = m_nodes->currentData();
    for (int place = 0; place < running.size(); ++place) {
        const Common::PlacementNode &node = running.at(place);
        if (place == m_nodes->count())
            m_nodes->addItem(QString());
        if (m_nodes->itemText(place) != node.name)
            m_nodes->setItemText(place, node.name);
        m_nodes->setItemData(place, node.id.value);
    }
    while (m_nodes->count() > running.size())
        m_nodes->removeItem(m_nodes->count() - 1);
    if (const int place = m_nodes->findData(chosen); place >= 0)
        m_nodes->setCurrentIndex(place);
}

void WhatIfPage::play()
{
    WhatIf question;
    question.event = WhatIf::Event(m_event->currentData().toInt());
    question.node = Common::NodeId(m_nodes->currentData().toLongLong());
    question.limits.weight = m_weight->value();
    question.limits.maxRooms = m_maxRooms->value();
    question.newRooms = m_newRooms->value();
    question.roomSize = m_roomSize->value();
    m_existing->setVisible(question.event != WhatIf::Event::Added);
    m_added->setVisible(question.event == WhatIf::Event::Added);
    m_result = simulate(m_situation, question);
    m_moves->setRows(m_result.moves);
    m_loads->setRows(m_result.loads);
    m_summary->setText(m_result.summary);
    m_moveTable->setEmptyText(tr("No room would move."));
    m_icon->setVisible(!m_result.moves.isEmpty());
    m_icon->setPixmap(icon(m_result.homeless > 0 ? "bad" : "good").pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace Console
