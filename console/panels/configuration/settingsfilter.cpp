// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/configuration/settingsfilter.h"

namespace Console {

SettingsFilter::SettingsFilter(ColumnModel<SettingRow> *settings, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_settings(settings)
{
    setSourceModel(settings);
    setSortRole(ColumnModel<SettingRow>::sortRole);
}

void SettingsFilter::setSearch(const QString &text)
{
    m_search = text;
    invalidateFilter();
}

void SettingsFilter::setOnlyChanged(bool isOn)
{
    m_onlyChanged = isOn;
    invalidateFilter();
}

void SettingsFilter::setOnlyDifferent(bool isOn)
{
    m_onlyDifferent = isOn;
    invalidateFilter();
}

bool SettingsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SettingRow &each = m_settings->at(row);
    const NodeSetting &setting = each.setting;
    if ((m_onlyChanged && setting.isDefault) || (m_onlyDifferent && each.agreement == Agreement::Same))
        return false;
    return setting.name.contains(m_search, Qt::CaseInsensitive) || setting.value.contains(m_search, Qt::CaseInsensitive)
        || setting.description.contains(m_search, Qt::CaseInsensitive);
}

} // namespace Console
