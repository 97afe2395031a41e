// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/widgets/messagebar.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Console {

/*! The rule that the whole cluster places rooms by, and the way to change it. Fetches it when it is shown. */
class PlacementRuleBox : public QWidget
{
    Q_OBJECT
public:
    explicit PlacementRuleBox(ClusterConnection &connection, QWidget *parent = nullptr);

    void fetch();                                                        //!< a choice that is not saved yet stays
    std::optional<Common::PlacementRule> rule() const { return m_rule; } //!< none: not known
    bool hasUnsavedEdits() const { return m_rule && chosen() != *m_rule; }

Q_SIGNALS:
    void fetched(const Common::Result<Common::PlacementRule> &rule);
    void told(Console::MessageBar::Kind kind, const QString &text); //!< what came of a change
    void changed();                                                 //!< the cluster has another rule now

private:
    Common::PlacementRule chosen() const;
    void setRule(Common::PlacementRule rule);
    void showRule();
    void ask();
    void save(Common::PlacementRule rule);

    ClusterConnection &m_connection; // not owned, outlives this
    QComboBox *m_rules;
    QPushButton *m_change;
    QLabel *m_effect;
    std::optional<Common::PlacementRule> m_rule;
};

} // namespace Console
