// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/finding.h"
#include "agent/storage/databasesettings.h"

#include <QSqlDatabase>

namespace Agent {

/*!
    What the account may do, of PostgreSQL and MariaDB. Nothing is changed: rows are written where there are none (WHERE 1 = 0), the table that is made and
    changed is gone again. `tables`: those of Atrium that are there.
*/
QList<Finding> judgeRights(const DatabaseSettings &settings, const QSqlDatabase &connection, const QStringList &tables);

} // namespace Agent
