// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/panels/connections/connectionsmodel.h"
#include "console/panels/connections/kickrun.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace Console {

class TableView;

/*! Who is in one room, and sending them out of it. */
class RoomPeople : public QWidget
{
    Q_OBJECT
public:
    explicit RoomPeople(ClusterConnection &connection, QWidget *parent = nullptr);

    void showRoom(qint64 room); //!< also to see the same one anew

Q_SIGNALS:
    void kicked(const QList<Console::KickResult> &results);

private:
    void updateButtons();
    QList<RoomConnection> selectedPeople() const;
    void kick(const QList<RoomConnection> &people);

    ClusterConnection &m_connection; // not owned, outlives this
    qint64 m_room = 0;
    ConnectionsModel *m_model;
    TableView *m_table;
    QPushButton *m_kick;
    QPointer<KickRun> m_run;
};

} // namespace Console
