// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/placement/placementrulebox.h"

#include "console/panels/placement/placementnodes.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Console {

using Common::PlacementRule;

PlacementRuleBox::PlacementRuleBox(ClusterConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_rules(new QComboBox)
    , m_change(new QPushButton(icon("save"), tr("Change the r&ule…")))
    , m_effect(new QLabel)
{
    m_rules->setObjectName(QStringLiteral("rules"));
    m_change->setObjectName(QStringLiteral("changeRule"));
    m_effect->setObjectName(QStringLiteral("ruleEffect"));
    for (const PlacementRule rule : {PlacementRule::Capacity, PlacementRule::People})
        m_rules->addItem(placementRuleText(rule), int(rule));
    auto *label = new QLabel(tr("&Placement rule of the cluster:"));
    label->setBuddy(m_rules);
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_rules);
    row->addWidget(m_change);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_effect);
    connect(m_rules, &QComboBox::currentIndexChanged, this, &PlacementRuleBox::showRule);
    connect(m_change, &QPushButton::clicked, this, &PlacementRuleBox::ask);
    connect(&connection, &ClusterConnection::opened, this, [this] {
        m_rule.reset(); // it may be another cluster
        showRule();
    });
    showRule();
}

void PlacementRuleBox::fetch()
{
    m_connection.nodes().fetchPlacementRule(this, [this](const Common::Result<PlacementRule> &rule) {
        if (rule)
            setRule(*rule);
        Q_EMIT fetched(rule);
    });
}

PlacementRule PlacementRuleBox::chosen() const
{
    return PlacementRule(m_rules->currentData().toInt());
}

void PlacementRuleBox::setRule(PlacementRule rule)
{
    const bool isEdited = hasUnsavedEdits();
    m_rule = rule;
    if (!isEdited)
        m_rules->setCurrentIndex(m_rules->findData(int(rule)));
    showRule();
}

void PlacementRuleBox::showRule()
{
    const bool mayChange = m_connection.mayChange();
    m_rules->setEnabled(m_rule && mayChange);
    m_change->setEnabled(hasUnsavedEdits() && mayChange);
    const QString why = mayChange ? QString() : tr("You are connected read-only: nothing can be changed.");
    m_rules->setToolTip(why);
    m_change->setToolTip(mayChange ? tr("Asks before it changes anything") : why);
    if (!m_rule)
        m_effect->setText(tr("The rule is being fetched…"));
    else if (hasUnsavedEdits())
        m_effect->setText(
            tr("%1 → %2. %3")
                .arg(placementRuleText(*m_rule), placementRuleText(chosen()), placementRuleEffect(chosen())));
    else
        m_effect->setText(placementRuleEffect(*m_rule));
}

void PlacementRuleBox::ask()
{
    const PlacementRule rule = chosen();
    confirm(this,
            tr("Do you really want to change the placement rule from “%1” to “%2”?")
                .arg(placementRuleText(*m_rule), placementRuleText(rule)),
            tr("%1\nIt counts for the whole cluster from now on. Rooms that are open stay where they are; the next "
               "ones are placed by the new rule.")
                .arg(placementRuleEffect(rule)),
            tr("Change the rule"), [this, rule] { save(rule); });
}

void PlacementRuleBox::save(PlacementRule rule)
{
    m_connection.nodes().savePlacementRule(rule, this, [this, rule](const Common::Result<void> &done) {
        if (!done) {
            Q_EMIT told(MessageBar::Kind::Problem,
                        tr("The rule was not changed. %1").arg(Common::errorText(done.error())));
            return;
        }
        setRule(rule);
        Q_EMIT told(MessageBar::Kind::Done, tr("The cluster places rooms now: %1.").arg(placementRuleText(rule)));
        Q_EMIT changed();
    });
}

} // namespace Console
