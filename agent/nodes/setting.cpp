// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/setting.h"

namespace Agent {

QCborArray toCbor(const QList<Setting> &settings)
{
    QCborArray array;
    for (const Setting &setting : settings)
        array.append(
            QCborArray{setting.name, setting.value, setting.defaultValue, setting.source, setting.description});
    return array;
}

QList<Setting> settingsFromCbor(const QCborArray &array)
{
    QList<Setting> settings;
    for (const QCborValue &value : array) {
        const QCborArray fields = value.toArray();
        settings.append({fields.at(0).toString(), fields.at(1).toString(), fields.at(2).toString(),
                         fields.at(3).toString(), fields.at(4).toString()});
    }
    return settings;
}

} // namespace Agent
