// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/fileadminrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/repositories/filerow.h"
#include "agent/storage/sortedpages.h"

#define ROOM_FILES                                                                                                     \
    " FROM stored_file f JOIN room r ON r.id = f.room_id LEFT JOIN app_user u ON u.id = f.owner_id"                    \
    " WHERE f.home_id = 0 AND f.is_folder = 0 AND f.deleted = ? AND (f.deleted = 0 OR f.deleted_at > 0)"               \
    " AND (LOWER(f.name) LIKE ? ESCAPE '!' OR LOWER(r.name) LIKE ? ESCAPE '!' OR LOWER(u.login) LIKE ? ESCAPE '!')"
#define FILE_PAGES(column) SORTED_PAGES("SELECT " FILE_FIELDS ", r.name" ROOM_FILES, column, "f.id")

namespace Agent {

using namespace Common;

namespace {

constexpr SortedPages pagesByCreated = FILE_PAGES("f.created_at");
constexpr SortedPages pagesByName = FILE_PAGES("LOWER(f.name)");
constexpr SortedPages filePagesByRoom = FILE_PAGES("LOWER(r.name)");
constexpr SortedPages pagesBySize = FILE_PAGES("f.size_bytes");
constexpr SortedPages pagesByOwner = FILE_PAGES("LOWER(u.login)");

const SortedPages &pagesBy(FileOrder order)
{
    switch (order) {
    case FileOrder::Created: return pagesByCreated;
    case FileOrder::Name: return pagesByName;
    case FileOrder::Room: return filePagesByRoom;
    case FileOrder::Size: return pagesBySize;
    case FileOrder::Owner: return pagesByOwner;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<RoomFilePage> FileAdminRepository::page(const RoomFileQuery &query) const
{
    const QString part = likePattern(query.filter);
    const QVariantList values{int(query.inBin), part, part, part};
    const auto total = m_db.run("SELECT COUNT(*)" ROOM_FILES, values);
    if (!total)
        return total.error();
    const SortedPages &pages = pagesBy(query.order);
    const auto answer = m_db.run(query.isDescending ? pages.descending : pages.ascending,
                                 values + QVariantList{query.max, query.start});
    if (!answer)
        return answer.error();
    RoomFilePage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows)
        page.rows.append({fileFromRow(row), row.at(fileFields).toString()});
    return page;
}

Result<FileTotals> FileAdminRepository::totals() const
{
    const auto answer =
        m_db.run("SELECT COALESCE(SUM(CASE WHEN deleted = 0 AND home_id = 0 THEN size_bytes ELSE 0 END), 0),"
                 " COALESCE(SUM(CASE WHEN deleted = 0 AND home_id <> 0 THEN size_bytes ELSE 0 END), 0),"
                 " COALESCE(SUM(CASE WHEN deleted = 0 THEN 0 ELSE size_bytes END), 0) FROM stored_file");
    if (!answer)
        return answer.error();
    const QVariantList &row = answer->rows.first();
    return FileTotals{row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toLongLong()};
}

} // namespace Agent
