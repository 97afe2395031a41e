// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backuphead.h"
#include "agent/backup/bulkdatabase.h"

namespace Agent {

/*!
    Reads a table page by page in the order of its primary key, so that memory holds one page. Values are of their columns'
    kinds. Errors: Unavailable. Threads: those of the connection.
*/
class TablePages
{
public:
    TablePages(BulkDatabase &database, const BackupTable &table);

    Common::Result<QList<QVariantList>> next(); //!< empty = there are no more

    static constexpr int rowsOfPage = 200;

private:
    QVariantList placeAfter() const; // the values of the condition that leads to the next page

    BulkDatabase &m_bulk; // not owned, outlive this
    const BackupTable &m_table;
    const char *m_firstPage;
    const char *m_furtherPages;
    QVariantList m_lastKey; // of the page before; empty = none was read
    bool m_isOver = false;
};

} // namespace Agent
