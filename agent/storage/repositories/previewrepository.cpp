// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/previewrepository.h"

#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

constexpr int longestReason = 500; // that the column holds

} // namespace

Result<std::optional<FileItem>> PreviewRepository::take(NodeId node, Millis life)
{
    const auto waiting =
        m_db.run("SELECT id FROM stored_file WHERE preview = 1 AND deleted = 0 AND preview_until <= {now}"
                 " ORDER BY preview_until, id LIMIT 1");
    if (!waiting)
        return waiting.error();
    if (waiting->rows.isEmpty())
        return std::optional<FileItem>();
    const FileId id(waiting->rows.first().first().toLongLong());
    const auto taken = m_db.run("UPDATE stored_file SET preview_by = ?, preview_until = {now} + ?"
                                " WHERE id = ? AND preview = 1 AND deleted = 0 AND preview_until <= {now}",
                                {node.value, qint64(life.count()), id.value});
    if (!taken)
        return taken.error();
    if (taken->changed == 0) // another node was faster
        return std::optional<FileItem>();
    const auto file = FileRepository(m_db).find(id);
    return file ? Result<std::optional<FileItem>>(*file) : file.error();
}

Result<void> PreviewRepository::stored(const Result<SqlAnswer> &answer, const FileItem &file)
{
    if (!answer)
        return answer.error();
    if (answer->changed == 0)
        return Error{ErrorCode::LeaseLost, StorageText::tr("Another node makes the preview of this file by now.")};
    m_db.changed(Table::File, {file.place.tree.room.value});
    return {};
}

Result<void> PreviewRepository::storeReady(const FileItem &file, NodeId node, int pages, int width, int height)
{
    return stored(m_db.run("UPDATE stored_file SET preview = 2, preview_error = '', pages = ?, width = ?, height = ?"
                           " WHERE id = ? AND preview = 1 AND preview_by = ?",
                           {pages, width, height, file.id.value, node.value}),
                  file);
}

Result<void> PreviewRepository::storeFailed(const FileItem &file, NodeId node, const QString &why)
{
    return stored(
        m_db.run(
            "UPDATE stored_file SET preview = 3, preview_error = ? WHERE id = ? AND preview = 1 AND preview_by = ?",
            {why.left(longestReason), file.id.value, node.value}),
        file);
}

Result<void> PreviewRepository::giveBack(const FileItem &file, NodeId node, Millis pause)
{
    return outcome(m_db.run("UPDATE stored_file SET preview_by = 0, preview_until = {now} + ? WHERE id = ? AND preview "
                            "= 1 AND preview_by = ?",
                            {qint64(pause.count()), file.id.value, node.value}));
}

} // namespace Agent
