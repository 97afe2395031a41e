// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/widgets/panel.h"

#include <QTimer>

#include <memory>

class QSortFilterProxyModel;

namespace Console {

namespace Ui {
class ConnectionsPanel;
}
class ConnectionsModel;
class Refresher;

/*! Who is connected to which server of the cluster (the seed's Administration > Connections), and Kick. */
class ConnectionsPanel : public Panel
{
    Q_OBJECT
public:
    explicit ConnectionsPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~ConnectionsPanel() override;

    void load() override;

private:
    void followSearch();
    void showFetched();
    void showProblem(const Common::Error &error);
    void updateButtons();
    void askKick();
    void kick(const RoomConnection &person);
    const RoomConnection *selectedPerson() const;

    ClusterConnection &m_connection; // not owned, outlives this
    std::unique_ptr<Ui::ConnectionsPanel> m_ui;
    ConnectionsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    Refresher *m_refresher;
    QTimer m_typing; //!< searches when somebody stops typing
    bool m_hasFetchFailed = false;
};

} // namespace Console
