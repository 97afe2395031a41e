// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/configuration/settingcomparison.h"
#include "console/panels/placement/columnmodel.h"

#include <QSortFilterProxyModel>

namespace Console {

/*! Shows the settings that match all that is asked for. */
class SettingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SettingsFilter(ColumnModel<SettingRow> *settings, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setOnlyChanged(bool isOn);
    void setOnlyDifferent(bool isOn);
    bool isEmpty() const { return m_search.isEmpty() && !m_onlyChanged && !m_onlyDifferent; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ColumnModel<SettingRow> *m_settings; // not owned, outlives this
    QString m_search;
    bool m_onlyChanged = false;
    bool m_onlyDifferent = false;
};

} // namespace Console
