// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/widgets/panel.h"

#include <memory>

class QSortFilterProxyModel;

namespace Console {

namespace Ui {
class ServersPanel;
}
class Refresher;
class ServersModel;

/*!
    The list of the cluster's servers and the form of the one that is selected (the seed's Administration > Servers).
    The list refreshes itself; neither the selection nor what somebody is typing is lost by that.
*/
class ServersPanel : public Panel
{
    Q_OBJECT
public:
    explicit ServersPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~ServersPanel() override;

    void load() override;
    bool hasUnsavedEdits() const override;

private:
    enum class Mode { Nothing, Existing, New };

    void fetch();
    void showServers(const QList<ServerEntry> &servers);
    void followSelection();
    void followRefresh();
    void editSelected();
    void editNew();
    void askNew();
    void save();
    void saved(const Common::NodeRecord &record, Common::NodeId id);
    void askDelete();
    void remove(const Common::NodeRecord &record);
    void revert();
    void updateButtons();
    void select(Common::NodeId id);
    void discardEditsThen(std::function<void()> next);
    const ServerEntry *selectedServer() const;

    ClusterConnection &m_connection; // not owned, outlives this
    std::unique_ptr<Ui::ServersPanel> m_ui;
    ServersModel *m_model;
    QSortFilterProxyModel *m_sorted;
    Refresher *m_refresher;
    Mode m_mode = Mode::Nothing;
    bool m_isSaving = false;
    bool m_isRefreshing = false; //!< the model changes the selection now, not the user
    bool m_hasFetchFailed = false;
    Common::NodeId m_toSelect; //!< selected as soon as the list holds it
};

} // namespace Console
