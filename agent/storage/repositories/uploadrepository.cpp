// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/uploadrepository.h"

#include "agent/storage/storagekeys.h"
#include "agent/storage/storagetext.h"

#define UPLOAD_COLUMNS                                                                                                 \
    "SELECT id, room_id, home_id, parent_id, name, owner_id, storage_key, size_bytes, stored_bytes, file_id"           \
    " FROM file_upload "

namespace Agent {

using namespace Common;

namespace {

Upload uploadFromRow(const QVariantList &row)
{
    int at = 0;
    const auto number = [&] { return row.at(at++).toLongLong(); };
    const auto text = [&] { return row.at(at++).toString(); };
    Upload upload;
    upload.id = UploadId(number());
    upload.place.tree.room = RoomId(number());
    upload.place.tree.home = UserId(number());
    upload.place.folder = FileId(number());
    upload.name = text();
    upload.owner = UserId(number());
    upload.storageKey = text();
    upload.sizeBytes = number();
    upload.storedBytes = number();
    upload.file = FileId(number());
    return upload;
}

} // namespace

Error UploadRepository::unknownUpload(UploadId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no upload with id %1, or no longer.").arg(id.value),
            StorageText::tr("Begin to send the file anew.")};
}

Result<UploadId> UploadRepository::insert(const Upload &upload)
{
    const auto answer =
        m_db.run("INSERT INTO file_upload (room_id, home_id, parent_id, name, owner_id, storage_key, size_bytes,"
                 " stored_bytes, file_id, held_by, held_node, held_until, created_at, touched_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, '', 0, 0, {now}, {now}) {id}",
                 {upload.place.tree.room.value, upload.place.tree.home.value, upload.place.folder.value, upload.name,
                  upload.owner.value, upload.storageKey, upload.sizeBytes});
    return answer ? Result<UploadId>(UploadId(answer->insertedId)) : answer.error();
}

Result<Upload> UploadRepository::find(UploadId id) const
{
    const auto answer = m_db.run(UPLOAD_COLUMNS "WHERE id = ? AND touched_at > 0", {id.value});
    if (!answer)
        return answer.error();
    return answer->rows.isEmpty() ? Result<Upload>(unknownUpload(id)) : uploadFromRow(answer->rows.first());
}

Result<int> UploadRepository::count(UserId owner) const
{
    const auto answer = m_db.run("SELECT COUNT(*) FROM file_upload WHERE owner_id = ? AND file_id = 0", {owner.value});
    return answer ? Result<int>(answer->rows.first().first().toInt()) : answer.error();
}

Result<void> UploadRepository::hold(UploadId id, const UploadHolder &holder, qint64 storedBytes)
{
    const auto held =
        m_db.run("UPDATE file_upload SET held_by = ?, held_node = ?, held_until = {now} + ?, touched_at = {now}"
                 " WHERE id = ? AND touched_at > 0 AND file_id = 0 AND stored_bytes = ?"
                 " AND (held_by = '' OR held_until <= {now})",
                 {holder.request, holder.node.value, qint64(holdTime.count()), id.value, storedBytes});
    if (!held)
        return held.error();
    if (held->changed > 0)
        return {};
    const auto upload = find(id);
    if (!upload)
        return upload.error();
    if (upload->file)
        return Error{ErrorCode::Conflict, StorageText::tr("The file is here already.")};
    if (upload->storedBytes != storedBytes)
        return Error{
            ErrorCode::Conflict,
            StorageText::tr("%1 bytes of the file are here, not %2.").arg(upload->storedBytes).arg(storedBytes),
            StorageText::tr("Ask for the offset and go on from there.")};
    return Error{ErrorCode::Locked, StorageText::tr("Another request is writing this file."),
                 StorageText::tr("Ask for the offset in some seconds and go on from there.")};
}

Result<void> UploadRepository::progress(UploadId id, const UploadHolder &holder, qint64 storedBytes)
{
    const auto noted = m_db.run("UPDATE file_upload SET stored_bytes = ?, held_until = {now} + ?, touched_at = {now}"
                                " WHERE id = ? AND held_by = ? AND touched_at > 0",
                                {storedBytes, qint64(holdTime.count()), id.value, holder.request});
    if (!noted)
        return noted.error();
    if (noted->changed == 0)
        return Error{ErrorCode::LeaseLost,
                     StorageText::tr("The upload was ended, or another request goes on with it.")};
    return {};
}

Result<void> UploadRepository::letGo(UploadId id, const UploadHolder &holder)
{
    return outcome(m_db.run("UPDATE file_upload SET held_by = '', held_until = 0 WHERE id = ? AND held_by = ?",
                            {id.value, holder.request}));
}

Result<void> UploadRepository::finish(UploadId id, FileId file)
{
    return outcome(
        m_db.run("UPDATE file_upload SET file_id = ?, touched_at = {now} WHERE id = ?", {file.value, id.value}));
}

Result<void> UploadRepository::remove(UploadId id)
{
    const auto removed = m_db.run("DELETE FROM file_upload WHERE id = ?", {id.value});
    if (!removed)
        return removed.error();
    return removed->changed > 0 ? Result<void>() : unknownUpload(id);
}

Result<QStringList> UploadRepository::allKeys() const
{
    return storageKeys(m_db.run("SELECT storage_key FROM file_upload"));
}

Result<QList<Upload>> UploadRepository::abandoned(int most) const
{
    const auto answer = m_db.run(UPLOAD_COLUMNS "WHERE touched_at <= {now} - ? ORDER BY touched_at LIMIT ?",
                                 {qint64(Millis(keep).count()), most});
    if (!answer)
        return answer.error();
    QList<Upload> uploads;
    for (const QVariantList &row : answer->rows)
        uploads.append(uploadFromRow(row));
    return uploads;
}

} // namespace Agent
