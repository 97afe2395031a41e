// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/noderecords.h"

#include <QList>

namespace Console {

/*!
    Whether the nodes agree on a setting.
        Same        they do, or only one was asked
        Natural     they differ, as they should or may: a node's own address, its port, a path on its machine
        Unexpected  they differ, and the cluster does not work as it should
*/
enum class Agreement { Same, Natural, Unexpected };

/*! One setting as all nodes that were asked have it. */
struct SettingRow
{
    struct Value
    {
        QString node = {};
        QString value = {}; //!< of one that does not know the setting: a dash

        friend bool operator==(const Value &, const Value &) = default;
    };
    NodeSetting setting = {}; //!< of the node that is shown
    Agreement agreement = Agreement::Same;
    QList<Value> values = {}; //!< of all nodes; empty unless they differ

    friend bool operator==(const SettingRow &, const SettingRow &) = default;
};
inline QString rowKey(const SettingRow &row)
{
    return row.setting.name;
}

/*! What one node runs with. */
struct NodeSettings
{
    qint64 node = 0;
    QString name = {};
    QList<NodeSetting> settings = {};
};

bool mayDiffer(const QString &setting); //!< between nodes of one cluster

/*! The settings of `shown`, compared with those of the others; then those that only others know. */
QList<SettingRow> compareSettings(const QList<NodeSetting> &shown, const QList<NodeSettings> &all);

} // namespace Console
