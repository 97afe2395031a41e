// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/configuration/settingcomparison.h"

#include <QStringList>

#include <algorithm>

namespace Console {
namespace {

const QString unknown = QStringLiteral("–");

/*! What nodes must have in common to be one cluster: these sections, without paths on their own machines. */
constexpr const char *commonSections[] = {"cluster.", "database.", "sessions.", "compat.", "calendar."};

const NodeSetting *find(const QList<NodeSetting> &settings, const QString &name)
{
    const auto found = std::ranges::find(settings, name, &NodeSetting::name);
    return found == settings.end() ? nullptr : &*found;
}

SettingRow compared(const NodeSetting &setting, const QList<NodeSettings> &all)
{
    SettingRow row{.setting = setting};
    QList<SettingRow::Value> values;
    for (const NodeSettings &node : all) {
        const NodeSetting *own = find(node.settings, setting.name);
        values.append({node.name, own ? own->value : unknown});
    }
    const bool isSame = std::ranges::all_of(
        values, [&](const SettingRow::Value &value) { return value.value == values.first().value; });
    if (!isSame) {
        row.agreement = mayDiffer(setting.name) ? Agreement::Natural : Agreement::Unexpected;
        row.values = values;
    }
    return row;
}

} // namespace

bool mayDiffer(const QString &setting)
{
    const bool isPath = setting.endsWith(QLatin1String("_file"));
    return isPath || std::ranges::none_of(commonSections, [&](const char *section) {
               return setting.startsWith(QLatin1String(section));
           });
}

QList<SettingRow> compareSettings(const QList<NodeSetting> &shown, const QList<NodeSettings> &all)
{
    QList<SettingRow> rows;
    for (const NodeSetting &setting : shown)
        rows.append(compared(setting, all));
    for (const NodeSettings &node : all) {
        for (const NodeSetting &setting : node.settings) {
            const auto isThis = [&](const SettingRow &row) { return row.setting.name == setting.name; };
            if (std::ranges::any_of(rows, isThis))
                continue;
            NodeSetting elsewhere = setting;
            elsewhere.value = unknown; // at the node that is shown
            elsewhere.source.clear();
            elsewhere.isDefault = true;
            rows.append(compared(elsewhere, all));
        }
    }
    return rows;
}

} // namespace Console
