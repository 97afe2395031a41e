// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/panels/configuration/settingcomparison.h"
#include "console/panels/placement/columnmodel.h"
#include "console/widgets/panel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSplitter;

namespace Console {

class MessageBar;
class PlacementRuleBox;
class Refresher;
class SettingDetails;
class SettingsFilter;
class TableView;

/*! What the nodes run with, where they differ, and what to write to change it. */
class ConfigurationPanel : public Panel
{
    Q_OBJECT
public:
    explicit ConfigurationPanel(ClusterConnection &connection, QWidget *parent = nullptr);

    void load() override;
    bool hasUnsavedEdits() const override;

private:
    QWidget *tools();
    QSplitter *parts();
    void fetch();
    void showNodes(const QList<ServerEntry> &servers);
    void fetchSettings();
    void fetchOthers(const QList<ServerEntry> &servers);
    void endOne();
    void showSettings();
    void followSelection();
    void note(const QString &problem);
    Common::NodeId chosenNode() const;

    ClusterConnection &m_connection; // not owned, outlives this
    Refresher *m_refresher;
    MessageBar *m_messageBar;
    QComboBox *m_nodes;
    QLineEdit *m_search;
    QCheckBox *m_onlyChanged;
    QCheckBox *m_compare;
    ColumnModel<SettingRow> *m_model;
    SettingsFilter *m_filter;
    TableView *m_table;
    SettingDetails *m_details;
    PlacementRuleBox *m_rule;
    QList<NodeSetting> m_shown;
    QList<NodeSettings> m_asked; // of all living nodes, as they arrive; empty unless they are compared
    QStringList m_problems;      // of the fetch under way
    int m_outstanding = 0;
    bool m_tellsFetchError = false; // the message bar does
};

} // namespace Console
