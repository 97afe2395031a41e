// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/connections/connectionsmodel.h"
#include "console/records/recordspanel.h"

#include <QPointer>

namespace Console {

class ConnectionDetails;
class KickRun;

/*! Who is connected to which server of the cluster (the seed's Administration > Connections), and Kick. */
class ConnectionsPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit ConnectionsPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~ConnectionsPanel() override;

private:
    ConnectionsPanel(ClusterConnection &connection, ConnectionsModel *model, QWidget *parent);

    QString countText(int rows) const override;
    void updateButtons() override;
    QList<RoomConnection> selectedPeople() const; //!< who are in a room
    void kick(const QList<RoomConnection> &people);

    ClusterConnection &m_connection; // not owned, outlives this
    ConnectionsModel *m_model;
    ConnectionDetails *m_details;
    QPushButton *m_kick;
    QPushButton *m_cancel; //!< while people are being sent out
    QPointer<KickRun> m_run;
};

} // namespace Console
