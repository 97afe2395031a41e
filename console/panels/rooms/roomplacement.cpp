// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/rooms/roomplacement.h"

#include "console/widgets/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Console {
namespace {

QString whereText(const ClusterRoom &room)
{
    QString text = room.node == 0
        ? RoomPlacement::tr("The room is not open. Whoever enters first opens it on the node that is marked below.")
        : RoomPlacement::tr("The room is open on %1, with %n person(s) in it.", nullptr, room.people)
              .arg(room.nodeName);
    if (!room.pinLabel.isEmpty())
        text += QLatin1Char('\n') + RoomPlacement::tr("It is pinned to nodes with the label “%1”.").arg(room.pinLabel);
    else if (room.pinNode != 0)
        text += QLatin1Char('\n') + RoomPlacement::tr("It is pinned to node %1.").arg(room.pinNode);
    return text;
}

} // namespace

RoomPlacement::RoomPlacement(ClusterConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_where(new QLabel)
    , m_verdicts(new QTableWidget(0, 4))
{
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setWordWrap(true);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdicts->setObjectName(QStringLiteral("verdicts"));
    m_verdicts->setAccessibleName(tr("What speaks for and against each node"));
    m_verdicts->setHorizontalHeaderLabels({tr("Node"), tr("Load"), tr("Weight"), tr("Why")});
    m_verdicts->verticalHeader()->hide();
    m_verdicts->setEditTriggers(QTableWidget::NoEditTriggers);
    m_verdicts->setSelectionBehavior(QTableWidget::SelectRows);
    m_verdicts->setTabKeyNavigation(false);
    m_verdicts->setWordWrap(true);
    m_verdicts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_verdicts->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_verdicts->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_verdicts->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_where);
    layout->addWidget(m_verdicts, 1);
}

void RoomPlacement::showRoom(const ClusterRoom &room)
{
    if (m_room.id != room.id)
        m_verdicts->setRowCount(0);
    m_room = room;
    if (room.id == 0)
        return;
    m_where->setText(whereText(room));
    m_connection.rooms().explain(room.id, this,
                                 [this, id = room.id](const Common::Result<QList<Common::PlacementVerdict>> &verdicts) {
                                     if (m_room.id == id)
                                         showVerdicts(verdicts);
                                 });
}

void RoomPlacement::showVerdicts(const Common::Result<QList<Common::PlacementVerdict>> &verdicts)
{
    if (!verdicts) {
        m_verdicts->setRowCount(0);
        m_where->setText(whereText(m_room) + QLatin1Char('\n') + Common::errorText(verdicts.error()));
        return;
    }
    m_verdicts->setRowCount(int(verdicts->size()));
    for (int row = 0; row < verdicts->size(); ++row) {
        const Common::PlacementVerdict &verdict = verdicts->at(row);
        const char *mark = verdict.chosen ? "good" : verdict.candidate ? "skipped" : "bad";
        auto *name = new QTableWidgetItem(icon(mark), verdict.name);
        name->setToolTip(verdict.chosen          ? tr("would be taken")
                             : verdict.candidate ? tr("could be taken")
                                                 : tr("cannot be taken"));
        m_verdicts->setItem(row, 0, name);
        m_verdicts->setItem(row, 1, new QTableWidgetItem(QLocale().toString(verdict.load)));
        m_verdicts->setItem(row, 2, new QTableWidgetItem(QLocale().toString(verdict.weight)));
        m_verdicts->setItem(row, 3, new QTableWidgetItem(verdict.reason));
        m_verdicts->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_verdicts->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_verdicts->resizeRowsToContents();
}

} // namespace Console
