// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/recordingrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/repositories/recordingrow.h"
#include "agent/storage/sortedpages.h"
#include "agent/storage/storagekeys.h"
#include "agent/storage/storagetext.h"

#define NEWEST_FIRST " ORDER BY r.started_at DESC, r.id DESC"
#define SHOWN_RECORDINGS                                                                                               \
    RECORDINGS " WHERE r.deleted = 0 AND (LOWER(r.name) LIKE ? ESCAPE '!' OR LOWER(r.room_name) LIKE ? ESCAPE '!'"     \
               " OR LOWER(u.login) LIKE ? ESCAPE '!' OR LOWER(u.first_name) LIKE ? ESCAPE '!'"                         \
               " OR LOWER(u.last_name) LIKE ? ESCAPE '!')"
#define RECORDING_PAGES(column) SORTED_PAGES("SELECT " RECORDING_FIELDS SHOWN_RECORDINGS, column, "r.id")
#define RECORDING_KEYS "SELECT r.id, r.room_id, r.created_by FROM recording r WHERE r.deleted = 0"

namespace Agent {

using namespace Common;

namespace {

constexpr SortedPages recordingsByStart = RECORDING_PAGES("r.started_at");
constexpr SortedPages recordingsByName = RECORDING_PAGES("LOWER(r.name)");
constexpr SortedPages recordingsByRoom = RECORDING_PAGES("LOWER(r.room_name)");
constexpr SortedPages recordingsByCreator = RECORDING_PAGES("LOWER(u.login)");
constexpr SortedPages recordingsBySize = RECORDING_PAGES("r.size_bytes");
constexpr SortedPages recordingsByDuration = RECORDING_PAGES("r.duration_ms");
constexpr SortedPages recordingsByState = RECORDING_PAGES("r.state");

const SortedPages &pagesBy(RecordingOrder order)
{
    switch (order) {
    case RecordingOrder::Started: return recordingsByStart;
    case RecordingOrder::Name: return recordingsByName;
    case RecordingOrder::Room: return recordingsByRoom;
    case RecordingOrder::Creator: return recordingsByCreator;
    case RecordingOrder::Size: return recordingsBySize;
    case RecordingOrder::Duration: return recordingsByDuration;
    case RecordingOrder::State: return recordingsByState;
    }
    Q_UNREACHABLE();
}

Result<QList<Recording>> listed(const Result<SqlAnswer> &answer)
{
    if (!answer)
        return answer.error();
    return recordingsFrom(answer->rows);
}

RecordingFile recordingFileFromRow(const QVariantList &row)
{
    return {row.at(0).toString(), row.at(1).toString(), row.at(2).toLongLong(), row.at(3).toString()};
}

} // namespace

Error RecordingRepository::unknownRecording(RecordingId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no recording with id %1.").arg(id.value)};
}

Result<Recording> RecordingRepository::find(RecordingId id) const
{
    const auto answer = m_db.run(RECORDING_COLUMNS "AND r.id = ?", {id.value});
    if (!answer)
        return answer.error();
    return answer->rows.isEmpty() ? Result<Recording>(unknownRecording(id)) : recordingFromRow(answer->rows.first());
}

Result<QList<RecordingFile>> RecordingRepository::files(RecordingId id) const
{
    const auto answer = m_db.run(
        "SELECT name, path, size_bytes, sha256 FROM recording_file WHERE recording_id = ? ORDER BY name", {id.value});
    if (!answer)
        return answer.error();
    QList<RecordingFile> files;
    for (const QVariantList &row : answer->rows)
        files.append(recordingFileFromRow(row));
    return files;
}

Result<RecordingFile> RecordingRepository::file(RecordingId id, const QString &name) const
{
    const auto answer =
        m_db.run("SELECT name, path, size_bytes, sha256 FROM recording_file WHERE recording_id = ? AND name = ?",
                 {id.value, name});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotFound, StorageText::tr("The recording has no such part, or not yet.")};
    return recordingFileFromRow(answer->rows.first());
}

Result<QList<RecordingKey>> RecordingRepository::keys(RoomId room, const QString &externalType) const
{
    const auto answer = room && !externalType.isEmpty()
        ? m_db.run(RECORDING_KEYS " AND r.room_id = ? AND r.external_type = ?" NEWEST_FIRST, {room.value, externalType})
        : room                    ? m_db.run(RECORDING_KEYS " AND r.room_id = ?" NEWEST_FIRST, {room.value})
        : !externalType.isEmpty() ? m_db.run(RECORDING_KEYS " AND r.external_type = ?" NEWEST_FIRST, {externalType})
                                  : m_db.run(RECORDING_KEYS NEWEST_FIRST);
    if (!answer)
        return answer.error();
    QList<RecordingKey> keys;
    for (const QVariantList &row : answer->rows)
        keys.append(
            {RecordingId(row.at(0).toLongLong()), RoomId(row.at(1).toLongLong()), UserId(row.at(2).toLongLong())});
    return keys;
}

Result<QList<Recording>> RecordingRepository::ofRoom(RoomId room) const
{
    return listed(m_db.run(RECORDING_COLUMNS "AND r.room_id = ?" NEWEST_FIRST, {room.value}));
}

Result<QList<Recording>> RecordingRepository::ofExternalType(const QString &type) const
{
    return listed(m_db.run(RECORDING_COLUMNS "AND r.external_type = ?" NEWEST_FIRST, {type}));
}

Result<QList<Recording>> RecordingRepository::ofExternalType(const QString &type, UserId creator) const
{
    return listed(
        m_db.run(RECORDING_COLUMNS "AND r.external_type = ? AND r.created_by = ?" NEWEST_FIRST, {type, creator.value}));
}

Result<QList<Recording>> RecordingRepository::ofExternalCreator(const QString &externalId) const
{
    return listed(m_db.run(RECORDING_COLUMNS "AND u.external_id = ?" NEWEST_FIRST, {externalId}));
}

Result<RecordingPage> RecordingRepository::page(const RecordingQuery &query) const
{
    const QVariantList values(5, likePattern(query.filter));
    const auto total = m_db.run("SELECT COUNT(*)" SHOWN_RECORDINGS, values);
    if (!total)
        return total.error();
    const SortedPages &pages = pagesBy(query.order);
    const auto answer = m_db.run(query.isDescending ? pages.descending : pages.ascending,
                                 values + QVariantList{query.max, query.start});
    if (!answer)
        return answer.error();
    return RecordingPage{recordingsFrom(answer->rows), total->rows.first().first().toInt()};
}

Result<void> RecordingRepository::remove(RecordingId id)
{
    const auto removed = m_db.run("UPDATE recording SET deleted = 1 WHERE id = ? AND deleted = 0 AND state <> ?",
                                  {id.value, int(RecordingState::Recording)});
    if (!removed)
        return removed.error();
    if (removed->changed == 0) {
        const auto found = find(id);
        return found ? Error{ErrorCode::Conflict, StorageText::tr("This is still being recorded."),
                             StorageText::tr("Stop the recording first.")}
                     : found.error();
    }
    m_db.changed(Table::Recording, {id.value});
    return outcome(m_db.run("DELETE FROM recording_file WHERE recording_id = ?", {id.value}));
}

Result<QStringList> RecordingRepository::allKeys() const
{
    return storageKeys(m_db.run("SELECT storage_key FROM recording"));
}

Result<QStringList> RecordingRepository::doneKeys() const
{
    return storageKeys(m_db.run("SELECT storage_key FROM recording WHERE state = 3"));
}

Result<QList<RemovedRecording>> RecordingRepository::removed(int most) const
{
    const auto answer = m_db.run("SELECT id, storage_key FROM recording WHERE deleted = 1 ORDER BY id LIMIT ?", {most});
    if (!answer)
        return answer.error();
    QList<RemovedRecording> removed;
    for (const QVariantList &row : answer->rows)
        removed.append({RecordingId(row.at(0).toLongLong()), row.at(1).toString()});
    return removed;
}

Result<void> RecordingRepository::forget(RecordingId id)
{
    return outcome(m_db.run("DELETE FROM recording WHERE id = ? AND deleted = 1", {id.value}));
}

} // namespace Agent
