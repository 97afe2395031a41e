// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/databasesettings.h"
#include "common/core/result.h"

#include <QSqlDatabase>
#include <QSqlError>

class QSqlQuery;

namespace Agent {

/*! The first server and those that may take its place, in the order in which the configuration names them. */
QList<DatabaseServer> serversOf(const DatabaseSettings &settings);

/*! "atrium on db1.example.org:5432", or the file: for messages. */
QString placeOf(const DatabaseSettings &settings, const DatabaseServer &server);

/*! Makes Qt's connection `name` to the server, which is not opened yet. */
QSqlDatabase connectionTo(const DatabaseSettings &settings, const DatabaseServer &server, const QString &name);

/*! Closes and forgets Qt's connection `name`, if there is one. Threads: the one that used it. */
void removeConnection(const QString &name);

/*!
    Opens Qt's connection `name` to the server and sets the session up. A server that takes no writes is refused: it is a
    standby, whose primary is somewhere else.

    Errors: Unavailable, with a message that names the server. The connection may exist then; it is to be removed.
    Threads: the one that is to use the connection.
*/
Common::Result<void> connectTo(const DatabaseSettings &settings, const DatabaseServer &server, const QString &name);

/*! Why a query failed. Of a connection that it found closed Qt says nothing: here that is a ConnectionError like others. */
QSqlError failureOf(const QSqlQuery &query);

} // namespace Agent
