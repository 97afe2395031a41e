// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/configuration/configurationpanel.h"

#include "console/panels/configuration/settingdetails.h"
#include "console/panels/configuration/settingsfilter.h"
#include "console/panels/placement/placementrulebox.h"
#include "console/widgets/icons.h"
#include "console/widgets/messagebar.h"
#include "console/widgets/refresher.h"
#include "console/widgets/searchfield.h"
#include "console/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace Console {
namespace {

const QString dash = QStringLiteral("–");
const QString ruleSetting = QStringLiteral("cluster.placement_rule");

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash : text;
}

QString sourceText(const SettingRow &row)
{
    const QString &source = row.setting.source;
    if (source == QLatin1String("file"))
        return ConfigurationPanel::tr("file");
    if (source == QLatin1String("environment"))
        return ConfigurationPanel::tr("environment");
    if (source == QLatin1String("database"))
        return ConfigurationPanel::tr("database");
    return source == QLatin1String("default") ? ConfigurationPanel::tr("default") : orDash(source);
}

QString agreementText(const SettingRow &row)
{
    switch (row.agreement) {
    case Agreement::Same: return QString();
    case Agreement::Natural: return ConfigurationPanel::tr("differ, as they may");
    case Agreement::Unexpected: return ConfigurationPanel::tr("differ, but should not");
    }
    Q_UNREACHABLE();
}

QIcon agreementIcon(const SettingRow &row)
{
    switch (row.agreement) {
    case Agreement::Same: return QIcon();
    case Agreement::Natural: return icon("info");
    case Agreement::Unexpected: return icon("bad");
    }
    Q_UNREACHABLE();
}

constexpr ModelColumn<SettingRow> settingColumns[] = {
    {QT_TRANSLATE_NOOP("Console::ConfigurationPanel", "Setting"), 28,
     [](const SettingRow &row) { return row.setting.name; }},
    {QT_TRANSLATE_NOOP("Console::ConfigurationPanel", "Value"), 24,
     [](const SettingRow &row) { return orDash(row.setting.value); }},
    {QT_TRANSLATE_NOOP("Console::ConfigurationPanel", "Default"), 18,
     [](const SettingRow &row) { return orDash(row.setting.defaultValue); }},
    {QT_TRANSLATE_NOOP("Console::ConfigurationPanel", "From"), 12, sourceText},
    {QT_TRANSLATE_NOOP("Console::ConfigurationPanel", "Nodes"), 22, agreementText, nullptr, nullptr, agreementIcon},
    {QT_TRANSLATE_NOOP("Console::ConfigurationPanel", "Description"), 30,
     [](const SettingRow &row) { return row.setting.description; }},
};
constexpr int nodesColumn = 4;

bool isLiving(const ServerEntry &server)
{
    return server.report && Common::holdsLease(server.report->state);
}

} // namespace

ConfigurationPanel::ConfigurationPanel(ClusterConnection &connection, QWidget *parent)
    : Panel(parent)
    , m_connection(connection)
    , m_refresher(new Refresher(connection, this, std::chrono::seconds(30))) // it changes when a node is restarted
    , m_messageBar(new MessageBar)
    , m_nodes(new QComboBox)
    , m_search(new SearchField(tr("Search name, value or description (Ctrl+F)")))
    , m_onlyChanged(new QCheckBox(tr("Chan&ged only")))
    , m_compare(new QCheckBox(tr("Diff&ers between nodes")))
    , m_model(new ColumnModel<SettingRow>("Console::ConfigurationPanel", settingColumns, this))
    , m_filter(new SettingsFilter(m_model, this))
    , m_table(new TableView)
    , m_details(new SettingDetails)
    , m_rule(new PlacementRuleBox(connection))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messageBar);
    layout->addWidget(tools());
    layout->addWidget(parts(), 1);
    connect(m_refresher, &Refresher::due, this, &ConfigurationPanel::fetch);
    connect(m_nodes, &QComboBox::activated, m_refresher, &Refresher::refresh);
    connect(m_compare, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter->setOnlyDifferent(isOn);
        m_table->setColumnHidden(nodesColumn, !isOn);
        m_table->setEmptyText(isOn ? tr("The nodes are being compared…") : tr("No setting matches."));
        m_refresher->refresh();
    });
    connect(m_onlyChanged, &QCheckBox::toggled, m_filter, &SettingsFilter::setOnlyChanged);
    connect(m_search, &QLineEdit::textChanged, m_filter, &SettingsFilter::setSearch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConfigurationPanel::followSelection);
    connect(m_rule, &PlacementRuleBox::fetched, this, [this](const auto &rule) {
        if (!rule)
            note(tr("The placement rule could not be fetched. %1").arg(Common::errorText(rule.error())));
        endOne();
    });
    connect(m_rule, &PlacementRuleBox::told, this, [this](MessageBar::Kind kind, const QString &text) {
        m_tellsFetchError = false;
        m_messageBar->showMessage(kind, text);
    });
    connect(m_rule, &PlacementRuleBox::changed, m_refresher, &Refresher::refresh);
    connect(m_details, &SettingDetails::copied, this, [this] {
        m_messageBar->showMessage(MessageBar::Kind::Done,
                                  tr("Copied. Write it into agent.toml on the node and restart its agent."));
    });
    connect(&connection, &ClusterConnection::opened, this, [this] {
        m_messageBar->clear();
        m_nodes->setCurrentIndex(0); // the others may be of another cluster
        m_shown.clear();
        m_model->setRows({});
        m_table->setEmptyText(tr("The settings are being fetched…"));
    });
    followSelection();
}

QWidget *ConfigurationPanel::tools()
{
    m_nodes->setObjectName(QStringLiteral("nodes"));
    m_nodes->addItem(tr("The node in use"), 0);
    m_nodes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_onlyChanged->setObjectName(QStringLiteral("onlyChanged"));
    m_onlyChanged->setToolTip(tr("Only settings whose value is not the default"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Ask all nodes that are running, and show only what differs"));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *label = new QLabel(tr("Settings o&f:"));
    label->setBuddy(m_nodes);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_nodes);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyChanged);
    row->addWidget(m_compare);
    return tools;
}

QSplitter *ConfigurationPanel::parts()
{
    m_table->setObjectName(QStringLiteral("settings"));
    m_table->setAccessibleName(tr("Settings"));
    m_table->setModel(m_filter);
    m_table->setColumnWidths(m_model->columnWidths());
    m_table->setColumnHidden(nodesColumn, true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEmptyText(tr("The settings are being fetched…"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_details);
    column->addWidget(m_rule);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("parts"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({460, 240});
    return splitter;
}

void ConfigurationPanel::load()
{
    m_refresher->refresh();
}

bool ConfigurationPanel::hasUnsavedEdits() const
{
    return m_rule->hasUnsavedEdits();
}

Common::NodeId ConfigurationPanel::chosenNode() const
{
    return Common::NodeId(m_nodes->currentData().toLongLong());
}

void ConfigurationPanel::fetch()
{
    m_problems.clear();
    m_asked.clear();
    m_outstanding = 2;
    m_rule->fetch();
    m_connection.fetchServers(this, [this](const Common::Result<QList<ServerEntry>> &servers) {
        if (servers)
            showNodes(*servers);
        else
            note(tr("The nodes could not be fetched. %1").arg(Common::errorText(servers.error())));
        fetchSettings();
        if (servers && m_compare->isChecked())
            fetchOthers(*servers);
        endOne();
    });
}

void ConfigurationPanel::showNodes(const QList<ServerEntry> &servers)
{
    const QVariant chosen = m_nodes->currentData();
    const QSignalBlocker blocker(m_nodes);
    int place = 1; // after the node in use
    for (const ServerEntry &server : servers) {
        if (!isLiving(server))
            continue; // it cannot tell
        if (place == m_nodes->count())
            m_nodes->addItem(QString());
        m_nodes->setItemText(place, server.record.name);
        m_nodes->setItemData(place++, server.record.id.value);
    }
    while (m_nodes->count() > place)
        m_nodes->removeItem(m_nodes->count() - 1);
    m_nodes->setCurrentIndex(std::max(0, m_nodes->findData(chosen)));
}

void ConfigurationPanel::fetchSettings()
{
    ++m_outstanding;
    m_connection.nodes().fetchSettings(chosenNode(), this, [this](const Common::Result<QList<NodeSetting>> &settings) {
        if (settings)
            m_shown = *settings;
        else
            note(tr("The settings could not be fetched. %1").arg(Common::errorText(settings.error())));
        endOne();
    });
}

void ConfigurationPanel::fetchOthers(const QList<ServerEntry> &servers)
{
    for (const ServerEntry &server : servers) {
        if (!isLiving(server))
            continue;
        ++m_outstanding;
        const Common::NodeRecord &node = server.record;
        m_connection.nodes().fetchSettings(
            node.id, this, [this, id = node.id, name = node.name](const Common::Result<QList<NodeSetting>> &settings) {
                if (settings)
                    m_asked.append({id.value, name, *settings});
                else
                    note(tr("%1 does not tell its settings. %2").arg(name, Common::errorText(settings.error())));
                endOne();
            });
    }
}

void ConfigurationPanel::note(const QString &problem)
{
    m_problems.append(problem);
}

void ConfigurationPanel::endOne()
{
    if (--m_outstanding > 0)
        return;
    std::ranges::sort(m_asked, {}, &NodeSettings::node);
    showSettings();
    if (!m_problems.isEmpty())
        m_messageBar->showMessage(MessageBar::Kind::Problem, m_problems.join(QLatin1Char('\n')));
    else if (m_tellsFetchError)
        m_messageBar->clear();
    m_tellsFetchError = !m_problems.isEmpty();
    if (m_tellsFetchError)
        m_refresher->failed();
    else
        m_refresher->answered();
    Q_EMIT settled();
}

void ConfigurationPanel::showSettings()
{
    m_model->setRows(compareSettings(m_shown, m_asked));
    m_table->setEmptyText(m_compare->isChecked() ? tr("The nodes agree on all settings.") : tr("No setting matches."));
    followSelection();
    const auto changed = std::ranges::count_if(m_shown, [](const NodeSetting &setting) { return !setting.isDefault; });
    QString status =
        tr("%n setting(s)", nullptr, int(m_shown.size())) + QStringLiteral(" · ") + tr("%1 changed").arg(changed);
    if (m_compare->isChecked())
        status += QStringLiteral(" · ")
            + tr("%n differ, but should not", nullptr,
                 int(std::ranges::count(m_model->rows(), Agreement::Unexpected, &SettingRow::agreement)));
    Q_EMIT statusChanged(status);
}

void ConfigurationPanel::followSelection()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const bool isRule = current.isValid() && m_model->at(current.row()).setting.name == ruleSetting;
    m_rule->setVisible(isRule);
    if (current.isValid())
        m_details->showSetting(m_model->at(current.row()));
    else
        m_details->showNothing();
}

} // namespace Console
