// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/rooms/roompeople.h"

#include "console/panels/connections/kickreport.h"
#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Console {

RoomPeople::RoomPeople(ClusterConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new ConnectionsModel(
          [this](const PageWish &, QObject *context, const auto &done) {
              m_connection.rooms().fetchPeople(
                  m_room, context, [done](const Common::Result<QList<RoomConnection>> &people) {
                      if (people)
                          done(RecordPage<RoomConnection>{*people, int(people->size())}); // all at once
                      else
                          done(people.error());
                  });
          },
          this))
    , m_table(new TableView)
    , m_kick(new QPushButton(icon("kick"), tr("&Kick…")))
{
    m_table->setObjectName(QStringLiteral("roomPeople"));
    m_table->setAccessibleName(tr("People in the room"));
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setColumnWidths(m_model->columnWidths());
    m_table->setColumnHidden(ConnectionsModel::Room, true);
    m_table->setEmptyText(tr("Nobody is in this room now."));
    m_kick->setObjectName(QStringLiteral("kickFromRoom"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_kick, 0, Qt::AlignLeft);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoomPeople::updateButtons);
    connect(m_model, &RecordsModel::refreshed, this, &RoomPeople::updateButtons);
    connect(m_model, &RecordsModel::failed, this,
            [this](const Common::Error &error) { m_table->setEmptyText(Common::errorText(error)); });
    connect(m_kick, &QPushButton::clicked, this, [this] {
        if (const QList<RoomConnection> people = selectedPeople(); !people.isEmpty())
            askKick(this, people, [this, people] { kick(people); });
    });
    updateButtons();
}

void RoomPeople::showRoom(qint64 room)
{
    if (std::exchange(m_room, room) != room)
        m_model->setRows({}); // not those of another room while these are fetched
    if (room != 0)
        m_model->refresh();
}

QList<RoomConnection> RoomPeople::selectedPeople() const
{
    QList<RoomConnection> people;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        people.append(m_model->at(index.row()));
    return people;
}

void RoomPeople::updateButtons()
{
    m_kick->setEnabled(m_connection.mayChange() && !m_run && m_table->selectionModel()->hasSelection());
}

void RoomPeople::kick(const QList<RoomConnection> &people)
{
    m_run = new KickRun(m_connection.rooms(), people, this);
    connect(m_run, &KickRun::finished, this, [this](const QList<KickResult> &results) {
        m_run.clear();
        Q_EMIT kicked(results);
        if (results.size() > 1)
            showKickResults(this, results);
        showRoom(m_room);
    });
    updateButtons();
    m_run->start();
}

} // namespace Console
