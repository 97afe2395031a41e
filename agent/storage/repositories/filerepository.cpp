// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/filerepository.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

Error FileRepository::unknownFile(FileId id)
{
    return {ErrorCode::NotFound, QCoreApplication::translate("Storage", "There is no file with id %1.").arg(id.value)};
}

Result<FileId> FileRepository::insert(const StoredFile &file)
{
    const auto answer =
        m_db.run("INSERT INTO stored_file (storage_key, room_id, owner_id, name, size_bytes, sha256, deleted, "
                 "created_at) VALUES (?, ?, ?, ?, ?, ?, 0, {now}) {id}",
                 {file.storageKey, file.room.value, file.owner.value, file.name, file.sizeBytes, file.sha256});
    if (!answer)
        return answer.error();
    const FileId id(answer->insertedId);
    m_db.changed(Table::File, {id.value});
    return id;
}

Result<StoredFile> FileRepository::find(FileId id) const
{
    const auto answer = m_db.run("SELECT id, storage_key, room_id, owner_id, name, size_bytes, sha256 FROM stored_file "
                                 "WHERE id = ? AND deleted = 0",
                                 {id.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownFile(id);
    const QVariantList &row = answer->rows.first();
    return StoredFile{FileId(row.at(0).toLongLong()),
                      row.at(1).toString(),
                      RoomId(row.at(2).toLongLong()),
                      UserId(row.at(3).toLongLong()),
                      row.at(4).toString(),
                      row.at(5).toLongLong(),
                      row.at(6).toString()};
}

Result<void> FileRepository::remove(FileId id)
{
    const auto answer = m_db.run("UPDATE stored_file SET deleted = 1 WHERE id = ? AND deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->changed == 0)
        return unknownFile(id);
    m_db.changed(Table::File, {id.value});
    return {};
}

} // namespace Agent
