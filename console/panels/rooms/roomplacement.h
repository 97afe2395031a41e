// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Console {

/*! Where one room is, where it would be opened, and what speaks for and against each node. */
class RoomPlacement : public QWidget
{
    Q_OBJECT
public:
    explicit RoomPlacement(ClusterConnection &connection, QWidget *parent = nullptr);

    void showRoom(const ClusterRoom &room); //!< also to see the same one anew

private:
    void showVerdicts(const Common::Result<QList<Common::PlacementVerdict>> &verdicts);

    ClusterConnection &m_connection; // not owned, outlives this
    ClusterRoom m_room;
    QLabel *m_where;
    QTableWidget *m_verdicts;
};

} // namespace Console
