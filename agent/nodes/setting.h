// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborArray>
#include <QList>
#include <QString>

namespace Agent {

/*! A key of the configuration as a node runs with it. Never a secret: those stand in files, of which the path is told. */
struct Setting
{
    QString name; //!< "rooms.threads"
    QString value;
    QString defaultValue;
    QString source; //!< "file", "environment", "default"; "database" for what the whole cluster has in common
    QString description = {};

    bool isDefault() const { return value == defaultValue; }
    friend bool operator==(const Setting &, const Setting &) = default;
};

QCborArray toCbor(const QList<Setting> &settings);
QList<Setting> settingsFromCbor(const QCborArray &array);

} // namespace Agent
