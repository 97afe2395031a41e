// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/panels/placement/simulation.h"
#include "console/widgets/panel.h"

class QTabWidget;

namespace Console {

class BalancePage;
class ExplainPage;
class MessageBar;
class PlacementRuleBox;
class Refresher;
class WhatIfPage;

/*! How rooms are spread over the nodes, where one would go, and what would become of them if a node came or went. */
class PlacementPanel : public Panel
{
    Q_OBJECT
public:
    explicit PlacementPanel(ClusterConnection &connection, QWidget *parent = nullptr);

    void load() override;
    bool hasUnsavedEdits() const override;

private:
    void fetch();
    void fetchPins();
    void note(const Common::Error &error);
    void endOne();

    ClusterConnection &m_connection; // not owned, outlives this
    Refresher *m_refresher;
    MessageBar *m_messageBar;
    QTabWidget *m_tabs;
    PlacementRuleBox *m_rule;
    BalancePage *m_balance;
    ExplainPage *m_explain;
    WhatIfPage *m_whatIf;
    Situation m_situation;
    int m_outstanding = 0;                // answers
    std::optional<Common::Error> m_error; // the first of the fetch under way
    bool m_tellsFetchError = false;       // the message bar does
};

} // namespace Console
