// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QList>
#include <QString>

namespace Agent {

enum class DatabaseDriver { Sqlite, Postgresql, Mariadb };

struct DatabaseServer
{
    QString host;
    int port = 0; //!< 0 = the driver's default

    friend bool operator==(const DatabaseServer &, const DatabaseServer &) = default;
};

/*! How to reach the database; the password is a secret and is never logged. */
struct DatabaseSettings
{
    DatabaseDriver driver = DatabaseDriver::Sqlite;
    QString file; //!< SQLite: absolute path
    QString host;
    int port = 0;                   //!< 0 = the driver's default
    QList<DatabaseServer> standbys; //!< any of them may take the place of the first; the one that takes writes is used
    QString name;
    QString user;
    QString password;
    Common::Millis timeout{5000}; //!< for connecting and for each statement
};

} // namespace Agent
