// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/databasesettings.h"
#include "common/core/result.h"

#include <QSqlError>
#include <QVariant>

#include <memory>

namespace Agent {

/*! What a statement returned. Everything is read at once, so that no cursor is ever left open. */
struct SqlAnswer
{
    QList<QVariantList> rows;
    int changed = 0;       //!< rows written
    qint64 insertedId = 0; //!< of an INSERT that ends in {id}
};

/*! The answer of a statement, or the driver's error when that is valid. */
struct SqlReply
{
    SqlAnswer answer;
    QSqlError error = {};
};

/*!
    The statements of one Database on their way to a server: Qt's driver, or what stands for it in a simulation.
    Threads: the one that uses it.
*/
class SqlConnection
{
public:
    virtual ~SqlConnection() = default;

    virtual Common::Result<void> open(const DatabaseServer &server) = 0; //!< Unavailable; see connectTo()
    virtual void close() = 0;
    /*! One statement with the marks of inDialect(), prepared once and found again by its address. */
    virtual SqlReply run(const char *statement, const QVariantList &values) = 0;
    virtual QSqlError runRaw(const QString &statement) = 0; //!< as it stands
};

/*! By Qt's driver for the database. */
std::unique_ptr<SqlConnection> qtConnection(const DatabaseSettings &settings);

} // namespace Agent
