// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/backup/bulkdatabase.h"

#include <chrono>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

// As long as a disk, or whoever reads a backup from a pipe, may keep a transaction waiting.
constexpr Millis patience = 10min;

} // namespace

Result<std::unique_ptr<BulkDatabase>> BulkDatabase::open(DatabaseSettings settings)
{
    if (settings.driver != DatabaseDriver::Sqlite) // there it is how long others may hold the lock
        settings.timeout = patience;
    auto opened = Database::open(settings, NodeId(), {});
    if (!opened)
        return opened.error();
    std::unique_ptr<BulkDatabase> bulk(new BulkDatabase);
    bulk->m_database = std::move(*opened);
    return bulk;
}

const char *BulkDatabase::kept(const QString &statement)
{
    m_statements.push_back(statement.toUtf8());
    return m_statements.back().constData();
}

QString BulkDatabase::quoted(const QString &identifier) const
{
    const QLatin1Char quote(m_database->driver() == DatabaseDriver::Mariadb ? '`' : '"');
    Q_ASSERT(!identifier.contains(quote));
    return quote + identifier + quote;
}

} // namespace Agent
