// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/recordingworkrepository.h"

#include "agent/storage/repositories/recordingrow.h"
#include "agent/storage/storagetext.h"

#define THIS_CLAIM " WHERE id = ? AND state = 2 AND node_id = ? AND run = ? AND deleted = 0"

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype longestFailure = 500; // characters, the column's width

QVariantList valuesOf(const RecordingClaim &claim)
{
    return {claim.id.value, claim.node.value, claim.run};
}

Error notOurs()
{
    return {ErrorCode::LeaseLost, StorageText::tr("Another node has this recording by now, or it was deleted.")};
}

} // namespace

Result<void> RecordingWorkRepository::ours(const Result<SqlAnswer> &answer, RecordingId id)
{
    if (!answer)
        return answer.error();
    if (answer->changed == 0)
        return notOurs();
    m_db.changed(Table::Recording, {id.value});
    return {};
}

Result<bool> RecordingWorkRepository::isRecorded(RoomId room) const
{
    const auto underWay =
        m_db.run("SELECT COUNT(*) FROM recording WHERE room_id = ? AND state = 0 AND deleted = 0", {room.value});
    if (!underWay)
        return underWay.error();
    return underWay->rows.first().first().toInt() > 0;
}

Result<Recording> RecordingWorkRepository::begin(const RoomLease &lease, const Recording &recording)
{
    const auto kept = PlacementRepository(m_db).keep(lease);
    if (!kept)
        return kept.error();
    if (!*kept)
        return notOurs();
    const auto underWay = isRecorded(lease.room);
    if (!underWay)
        return underWay.error();
    if (*underWay)
        return Error{ErrorCode::Conflict, StorageText::tr("This room is being recorded already.")};
    const auto inserted = m_db.run(
        "INSERT INTO recording (storage_key, room_id, room_name, external_type, name, comment, created_by, "
        "is_interview, state,"
        " progress, started_at, ended_at, node_id, lease_until, run, failures, failure, width, height, duration_ms,"
        " size_bytes, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, {now}, 0, ?, {now} + ?, 0, 0, '', 0, 0, 0, 0, 0) "
        "{id}",
        {recording.storageKey, lease.room.value, recording.roomName, recording.externalType, recording.name,
         recording.comment, recording.createdBy.value, int(recording.isInterview), lease.node.value,
         qint64(recordingLease.count())});
    if (!inserted)
        return inserted.error();
    m_db.changed(Table::Recording, {inserted->insertedId});
    return RecordingRepository(m_db).find(RecordingId(inserted->insertedId));
}

Result<std::optional<Recording>> RecordingWorkRepository::goOn(const RoomLease &lease)
{
    using Found = std::optional<Recording>;
    const auto kept = PlacementRepository(m_db).keep(lease);
    if (!kept)
        return kept.error();
    if (!*kept)
        return notOurs();
    const auto answer = m_db.run(RECORDING_COLUMNS "AND r.room_id = ? AND r.state = 0", {lease.room.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Found();
    Recording recording = recordingFromRow(answer->rows.first());
    const auto taken = m_db.run("UPDATE recording SET node_id = ?, lease_until = {now} + ?"
                                " WHERE id = ? AND state = 0 AND deleted = 0",
                                {lease.node.value, qint64(recordingLease.count()), recording.id.value});
    if (!taken)
        return taken.error();
    if (taken->changed == 0) // it was ended just now
        return Found();
    m_db.changed(Table::Recording, {recording.id.value});
    recording.node = lease.node;
    return Found(recording);
}

Result<void> RecordingWorkRepository::keep(RecordingId id, NodeId node)
{
    const auto kept = m_db.run("UPDATE recording SET lease_until = {now} + ?"
                               " WHERE id = ? AND node_id = ? AND state = 0 AND deleted = 0",
                               {qint64(recordingLease.count()), id.value, node.value});
    if (!kept)
        return kept.error();
    return kept->changed > 0 ? Result<void>() : notOurs();
}

Result<void> RecordingWorkRepository::end(RecordingId id, NodeId node)
{
    return ours(m_db.run("UPDATE recording SET state = 1, ended_at = {now}, node_id = 0, lease_until = 0"
                         " WHERE id = ? AND node_id = ? AND state = 0 AND deleted = 0",
                         {id.value, node.value}),
                id);
}

Result<int> RecordingWorkRepository::endAbandoned()
{
    // A node that was cut off from the database has its rooms and records on; it says so once it can again.
    const auto ended =
        m_db.run("UPDATE recording SET state = 1, ended_at = lease_until - ?, node_id = 0, lease_until = 0"
                 " WHERE state = 0 AND deleted = 0 AND lease_until <= {now} AND (lease_until <= {now} - ? OR NOT EXISTS"
                 " (SELECT 1 FROM room_placement p WHERE p.room_id = recording.room_id AND p.node_id IS NOT NULL))",
                 {qint64(recordingLease.count()), qint64(longestSilence.count())});
    if (!ended)
        return ended.error();
    if (ended->changed > 0)
        m_db.changed(Table::Recording, {});
    return ended->changed;
}

Result<std::optional<RecordingClaim>> RecordingWorkRepository::take(NodeId node)
{
    using Found = std::optional<RecordingClaim>;
    const auto waiting = m_db.run("SELECT id, run FROM recording WHERE state IN (1, 2) AND deleted = 0 AND run < ?"
                                  " AND lease_until <= {now} ORDER BY ended_at, id LIMIT 1",
                                  {mostRuns});
    if (!waiting)
        return waiting.error();
    if (waiting->rows.isEmpty())
        return Found();
    const RecordingClaim claim{RecordingId(waiting->rows.first().at(0).toLongLong()), node,
                               waiting->rows.first().at(1).toLongLong() + 1};
    // All is compared again: others may have taken it since it was read.
    const auto taken =
        m_db.run("UPDATE recording SET state = 2, progress = 0, node_id = ?, lease_until = {now} + ?, run = ?"
                 " WHERE id = ? AND run = ? AND state IN (1, 2) AND deleted = 0 AND lease_until <= {now}",
                 {node.value, qint64(conversionLease.count()), claim.run, claim.id.value, claim.run - 1});
    if (!taken)
        return taken.error();
    if (taken->changed == 0)
        return Found();
    m_db.changed(Table::Recording, {claim.id.value});
    return Found(claim);
}

Result<void> RecordingWorkRepository::note(const RecordingClaim &claim, int percent)
{
    // Nobody remembers it, so it is no news for the other nodes.
    const auto noted = m_db.run("UPDATE recording SET progress = ?, lease_until = {now} + ?" THIS_CLAIM,
                                QVariantList{percent, qint64(conversionLease.count())} + valuesOf(claim));
    if (!noted)
        return noted.error();
    return noted->changed > 0 ? Result<void>() : notOurs();
}

Result<void> RecordingWorkRepository::done(const RecordingClaim &claim, const RecordedFilm &film)
{
    qint64 bytes = 0;
    for (const RecordingFile &file : film.files)
        bytes += file.sizeBytes;
    const auto stored =
        ours(m_db.run("UPDATE recording SET state = 3, progress = 100, lease_until = 0, failure = '', width = ?,"
                      " height = ?, duration_ms = ?, size_bytes = ?" THIS_CLAIM,
                      QVariantList{film.width, film.height, qint64(film.duration.count()), bytes} + valuesOf(claim)),
             claim.id);
    if (!stored)
        return stored;
    for (const RecordingFile &file : film.files) {
        if (const auto added = m_db.run("INSERT INTO recording_file (recording_id, name, path, size_bytes, sha256)"
                                        " VALUES (?, ?, ?, ?, ?)",
                                        {claim.id.value, file.name, file.path, file.sizeBytes, file.sha256});
            !added)
            return added.error();
    }
    return {};
}

Result<void> RecordingWorkRepository::failed(const RecordingClaim &claim, const QString &why)
{
    return noteFailure(claim, why, mostFailures);
}

Result<void> RecordingWorkRepository::failedForGood(const RecordingClaim &claim, const QString &why)
{
    return noteFailure(claim, why, 1);
}

Result<void> RecordingWorkRepository::noteFailure(const RecordingClaim &claim, const QString &why, int most)
{
    return ours(
        m_db.run("UPDATE recording SET state = CASE WHEN failures + 1 >= ? THEN 4 ELSE 1 END, progress = 0,"
                 " lease_until = {now} + (failures + 1) * ?, failures = failures + 1, failure = ?" THIS_CLAIM,
                 QVariantList{most, qint64(pauseAfterFailure.count()), why.left(longestFailure)} + valuesOf(claim)),
        claim.id);
}

Result<void> RecordingWorkRepository::giveBack(const RecordingClaim &claim, const QString &why)
{
    // Whoever takes it next has this run's number again: nobody can mistake the two, for this one has no claim any more.
    return ours(m_db.run("UPDATE recording SET state = 1, progress = 0, node_id = 0, run = run - 1,"
                         " lease_until = {now}, failure = ?" THIS_CLAIM,
                         QVariantList{why.left(longestFailure)} + valuesOf(claim)),
                claim.id);
}

Result<void> RecordingWorkRepository::failHopeless()
{
    const auto failed = m_db.run(
        "UPDATE recording SET state = 4, failure = ? WHERE state IN (1, 2) AND deleted = 0 AND run >= ?"
        " AND lease_until <= {now}",
        {StorageText::tr("It was begun %1 times, and each time the node ended in the midst of it.").arg(mostRuns),
         mostRuns});
    if (!failed)
        return failed.error();
    if (failed->changed > 0)
        m_db.changed(Table::Recording, {});
    return {};
}

} // namespace Agent
