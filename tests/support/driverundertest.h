// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/dialect.h"

#include <QString>

/*! The database that ATRIUM_TEST_DATABASE names; SQLite where it names none. */
inline Agent::DatabaseDriver driverUnderTest()
{
    using Agent::DatabaseDriver;
    const QString name = qEnvironmentVariable("ATRIUM_TEST_DATABASE", QStringLiteral("sqlite"));
    for (const DatabaseDriver driver : {DatabaseDriver::Sqlite, DatabaseDriver::Postgresql, DatabaseDriver::Mariadb}) {
        if (name == Agent::driverName(driver))
            return driver;
    }
    qFatal("ATRIUM_TEST_DATABASE names no database");
}
