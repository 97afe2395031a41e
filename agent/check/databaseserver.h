// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/finding.h"
#include "agent/storage/databasesettings.h"

#include <QSqlDatabase>

#include <optional>

/*! One server of the database, looked at by itself: what the agent's own connections leave out. */
namespace Agent {

/*! Nothing: it can be reached, and Qt's connection `name` is open. Otherwise what is wrong. */
std::optional<Finding> connectToLook(const DatabaseSettings &settings, const DatabaseServer &server,
                                     const QString &name);

/*! Its version, what the administrator has set, and whether it takes writes. `nodes`: that will connect. */
QList<Finding> judgeServer(const DatabaseSettings &settings, const QSqlDatabase &connection, int nodes);
bool takesWrites(DatabaseDriver driver, const QSqlDatabase &connection);

} // namespace Agent
