// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/filerepository.h"

#include "agent/storage/repositories/filerow.h"
#include "agent/storage/storagekeys.h"
#include "agent/storage/storagetext.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

Result<QList<FileItem>> filesFrom(const Result<SqlAnswer> &answer)
{
    if (!answer)
        return answer.error();
    QList<FileItem> items;
    for (const QVariantList &row : answer->rows)
        items.append(fileFromRow(row));
    return items;
}

} // namespace

Error FileRepository::unknownFile(FileId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no file with id %1.").arg(id.value)};
}

void FileRepository::note(const FileTree &tree)
{
    m_db.changed(Table::File, {tree.room.value});
}

Result<void> FileRepository::lock()
{
    return outcome(m_db.run("SELECT name FROM cluster_lock WHERE name = 'files' {lock}"));
}

Result<FileId> FileRepository::insert(const FileItem &item)
{
    const auto answer =
        m_db.run("INSERT INTO stored_file (room_id, home_id, parent_id, name, is_folder, owner_id, size_bytes, "
                 "storage_key, sha256,"
                 " media_type, preview, external_type, external_id, deleted, created_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, {now}) {id}",
                 {item.place.tree.room.value, item.place.tree.home.value, item.place.folder.value, item.name,
                  int(item.isFolder), item.owner.value, item.sizeBytes, item.storageKey, item.sha256, item.mediaType,
                  int(item.preview), item.externalType, item.externalId ? QVariant(*item.externalId) : QVariant()});
    if (!answer)
        return answer.error();
    note(item.place.tree);
    return FileId(answer->insertedId);
}

Result<FileItem> FileRepository::only(const Result<SqlAnswer> &answer, FileId id) const
{
    if (!answer)
        return answer.error();
    return answer->rows.isEmpty() ? Result<FileItem>(unknownFile(id)) : fileFromRow(answer->rows.first());
}

Result<FileItem> FileRepository::find(FileId id) const
{
    return only(m_db.run(FILE_COLUMNS "WHERE f.id = ? AND f.deleted = 0", {id.value}), id);
}

Result<FileItem> FileRepository::findInBinToo(FileId id) const
{
    return only(m_db.run(FILE_COLUMNS "WHERE f.id = ?", {id.value}), id);
}

Result<QList<FileItem>> FileRepository::findExternal(const QString &type, qint64 id) const
{
    return filesFrom(
        m_db.run(FILE_COLUMNS "WHERE f.external_type = ? AND f.external_id = ? AND f.deleted = 0", {type, id}));
}

Result<QList<FileItem>> FileRepository::list(const FilePlace &place) const
{
    return filesFrom(m_db.run(FILE_COLUMNS "WHERE f.room_id = ? AND f.home_id = ? AND f.parent_id = ? AND f.deleted = 0"
                                           " ORDER BY f.is_folder DESC, f.name, f.id",
                              {place.tree.room.value, place.tree.home.value, place.folder.value}));
}

Result<QList<FileItem>> FileRepository::bin(const FileTree &tree) const
{
    return filesFrom(m_db.run(FILE_COLUMNS "WHERE f.room_id = ? AND f.home_id = ? AND f.deleted = 1"
                                           " AND f.deleted_with = 0 AND f.deleted_at > {now} - ?"
                                           " ORDER BY f.deleted_at DESC, f.id DESC",
                              {tree.room.value, tree.home.value, qint64(Millis(binLife).count())}));
}

Result<QList<FileItem>> FileRepository::path(const FilePlace &place) const
{
    if (!place.folder)
        return QList<FileItem>();
    const auto folder = find(place.folder);
    if (!folder)
        return folder.error();
    if (!folder->isFolder || folder->place.tree != place.tree)
        return unknownFile(place.folder);
    QList<FileItem> folders{*folder};
    while (folders.first().place.folder && folders.size() < maximumFolderDepth) {
        const auto parent = findInBinToo(folders.first().place.folder);
        if (!parent)
            return parent.error();
        folders.prepend(*parent);
    }
    return folders;
}

Result<int> FileRepository::count(const FilePlace &place) const
{
    const auto answer = m_db.run("SELECT COUNT(*) FROM stored_file WHERE room_id = ? AND home_id = ? AND parent_id = ?"
                                 " AND deleted = 0",
                                 {place.tree.room.value, place.tree.home.value, place.folder.value});
    return answer ? Result<int>(answer->rows.first().first().toInt()) : answer.error();
}

Result<bool> FileRepository::isNameTaken(const FilePlace &place, const QString &name, FileId except) const
{
    const auto answer =
        m_db.run("SELECT 1 FROM stored_file WHERE room_id = ? AND home_id = ? AND parent_id = ?"
                 " AND deleted = 0 AND name = ? AND id <> ?",
                 {place.tree.room.value, place.tree.home.value, place.folder.value, name, except.value});
    return answer ? Result<bool>(!answer->rows.isEmpty()) : answer.error();
}

Result<FileUsage> FileRepository::usage(const FileTree &tree) const
{
    const auto files = m_db.run("SELECT COALESCE(SUM(CASE WHEN deleted = 0 THEN size_bytes ELSE 0 END), 0),"
                                " COALESCE(SUM(CASE WHEN deleted = 0 THEN 0 ELSE size_bytes END), 0)"
                                " FROM stored_file WHERE room_id = ? AND home_id = ?",
                                {tree.room.value, tree.home.value});
    if (!files)
        return files.error();
    const auto uploads =
        m_db.run("SELECT COALESCE(SUM(size_bytes), 0) FROM file_upload WHERE room_id = ? AND home_id = ?"
                 " AND file_id = 0",
                 {tree.room.value, tree.home.value});
    if (!uploads)
        return uploads.error();
    const QVariantList &row = files->rows.first();
    return FileUsage{row.at(0).toLongLong() + uploads->rows.first().first().toLongLong(), row.at(1).toLongLong()};
}

Result<void> FileRepository::rename(const FileItem &item, const QString &name)
{
    note(item.place.tree);
    return outcome(m_db.run("UPDATE stored_file SET name = ?, changed_at = {now} WHERE id = ?", {name, item.id.value}));
}

// Folder by folder: the trees are flat, and not all databases that are in use have recursive updates.
Result<FileRepository::Inside> FileRepository::below(const FileItem &folder, bool inBinToo) const
{
    Inside inside{{folder.id.value}};
    for (qsizetype next = 0; next < inside.folders.size(); ++next) {
        const auto rows =
            m_db.run("SELECT id, is_folder, size_bytes FROM stored_file WHERE parent_id = ? AND deleted <= ?",
                     {inside.folders.at(next), int(inBinToo)});
        if (!rows)
            return rows.error();
        for (const QVariantList &row : rows->rows) {
            inside.bytes += row.at(2).toLongLong();
            if (row.at(1).toInt() != 0)
                inside.folders.append(row.at(0).toLongLong());
        }
    }
    return inside;
}

Result<qint64> FileRepository::sizeOf(const FileItem &item) const
{
    if (item.deletedAt) {
        const auto answer =
            m_db.run("SELECT COALESCE(SUM(size_bytes), 0) FROM stored_file WHERE id = ? OR deleted_with = ?",
                     {item.id.value, item.id.value});
        return answer ? Result<qint64>(answer->rows.first().first().toLongLong()) : answer.error();
    }
    if (!item.isFolder)
        return item.sizeBytes;
    const auto inside = below(item, false);
    return inside ? Result<qint64>(inside->bytes) : inside.error();
}

Result<void> FileRepository::move(const FileItem &item, const FilePlace &to)
{
    const auto inside = item.isFolder && item.place.tree != to.tree ? below(item, true) : Result<Inside>(Inside());
    if (!inside)
        return inside.error();
    for (const qint64 folder : inside->folders) {
        const auto moved = m_db.run("UPDATE stored_file SET room_id = ?, home_id = ? WHERE parent_id = ?",
                                    {to.tree.room.value, to.tree.home.value, folder});
        if (!moved)
            return moved.error();
    }
    note(item.place.tree);
    if (to.tree != item.place.tree)
        note(to.tree);
    return outcome(
        m_db.run("UPDATE stored_file SET room_id = ?, home_id = ?, parent_id = ?, changed_at = {now} WHERE id = ?",
                 {to.tree.room.value, to.tree.home.value, to.folder.value, item.id.value}));
}

Result<void> FileRepository::throwAway(const FileItem &item)
{
    if (item.isFolder) {
        const auto inside = below(item, false);
        if (!inside)
            return inside.error();
        for (const qint64 folder : inside->folders) {
            const auto gone = m_db.run("UPDATE stored_file SET deleted = 1, deleted_at = {now}, deleted_with = ?"
                                       " WHERE parent_id = ? AND deleted = 0",
                                       {item.id.value, folder});
            if (!gone)
                return gone.error();
        }
    }
    note(item.place.tree);
    return outcome(m_db.run("UPDATE stored_file SET deleted = 1, deleted_at = {now}, deleted_with = 0 WHERE id = ?",
                            {item.id.value}));
}

Result<void> FileRepository::restore(const FileItem &item)
{
    note(item.place.tree);
    return outcome(m_db.run("UPDATE stored_file SET deleted = 0, deleted_at = 0, deleted_with = 0"
                            " WHERE (id = ? OR deleted_with = ?) AND deleted = 1",
                            {item.id.value, item.id.value}));
}

Result<void> FileRepository::forget(const FileTree &tree)
{
    note(tree);
    // Deleted since ever: it is over, whatever else was in the bin.
    if (const auto gone =
            m_db.run("UPDATE stored_file SET deleted = 1, deleted_at = 0 WHERE room_id = ? AND home_id = ?",
                     {tree.room.value, tree.home.value});
        !gone)
        return gone.error();
    return outcome(m_db.run("UPDATE file_upload SET touched_at = 0 WHERE room_id = ? AND home_id = ?",
                            {tree.room.value, tree.home.value}));
}

Result<void> FileRepository::shrinkBin(const FileTree &tree, qint64 bytes)
{
    const auto oldest =
        m_db.run("SELECT id, size_bytes FROM stored_file WHERE room_id = ? AND home_id = ? AND deleted = 1"
                 " AND deleted_at > 0 ORDER BY deleted_at, id",
                 {tree.room.value, tree.home.value});
    if (!oldest)
        return oldest.error();
    for (const QVariantList &row : oldest->rows) {
        if (bytes <= 0)
            break;
        // Its size counts no more from now on: the content goes with the next round.
        if (const auto over =
                m_db.run("UPDATE stored_file SET deleted_at = 0, size_bytes = 0 WHERE id = ?", {row.first()});
            !over)
            return over.error();
        bytes -= row.at(1).toLongLong();
    }
    return {};
}

Result<QList<FileItem>> FileRepository::over(int most) const
{
    return filesFrom(m_db.run(FILE_COLUMNS
                              "WHERE f.deleted = 1 AND f.deleted_at <= {now} - ? ORDER BY f.deleted_at LIMIT ?",
                              {qint64(Millis(binLife).count()), most}));
}

Result<QStringList> FileRepository::allKeys() const
{
    return storageKeys(m_db.run("SELECT storage_key FROM stored_file WHERE is_folder = 0"));
}

Result<void> FileRepository::remove(const FileItem &item)
{
    return outcome(m_db.run("DELETE FROM stored_file WHERE id = ? AND deleted = 1", {item.id.value}));
}

} // namespace Agent
