// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

#include <deque>
#include <memory>

namespace Agent {

/*!
    A connection for work on whole tables: it has time, and its statements are made while it runs. Errors and threads are
    Database's.
*/
class BulkDatabase
{
public:
    static Common::Result<std::unique_ptr<BulkDatabase>> open(DatabaseSettings settings);

    Database &database() { return *m_database; }
    /*! A statement for Database::run(), kept as long as the connection. */
    const char *kept(const QString &statement);
    QString quoted(const QString &identifier) const; //!< as the database wants names that may be words of SQL

private:
    BulkDatabase() = default;

    std::deque<QByteArray> m_statements; // the connection knows them by their addresses, so they outlive it
    std::unique_ptr<Database> m_database;
};

} // namespace Agent
