// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/securehashrepository.h"

#include "agent/storage/repositories/recordingrepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

constexpr qint64 noRoom = 0; // of a link to a recording: nodes that know of no recordings find no room and refuse it

} // namespace

Error SecureHashRepository::unknownHash()
{
    return {ErrorCode::HashUnknown, StorageText::tr("This link is not known, or it was withdrawn."),
            StorageText::tr("Go back to where you found it and follow it anew.")};
}

Result<SecureHashId> SecureHashRepository::insert(const QString &secretHash, UserId user, const SecureHashGrant &grant,
                                                  UserId by, Millis life)
{
    if (grant.room) {
        if (const auto room = RoomRepository(m_db).find(*grant.room); !room)
            return room.error();
    }
    if (grant.recording) {
        if (const auto recording = RecordingRepository(m_db).find(*grant.recording); !recording)
            return recording.error();
    }
    const QVariant room = grant.recording ? QVariant(noRoom) : grant.room ? QVariant(grant.room->value) : QVariant();
    const auto answer =
        m_db.run("INSERT INTO secure_hash (secret_hash, user_id, room_id, becomes_moderator, may_record, asks_name, "
                 "is_reusable, created_by, created_at, valid_until, used, used_address, recording_id)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, {now}, {now} + ?, 0, '', ?) {id}",
                 {secretHash, user.value, room, int(grant.becomesModerator), int(grant.mayRecord), int(grant.asksName),
                  int(grant.isReusable), by.value, qint64(life.count()),
                  grant.recording ? QVariant(grant.recording->value) : QVariant()});
    if (!answer)
        return answer.error();
    return SecureHashId(answer->insertedId);
}

Result<FoundSecureHash> SecureHashRepository::findBySecret(const QString &secretHash) const
{
    const auto answer =
        m_db.run("SELECT id, user_id, room_id, becomes_moderator, may_record, asks_name, is_reusable, valid_until, "
                 "used, used_address, {now}, recording_id FROM secure_hash WHERE secret_hash = ?"
                 " AND CASE WHEN recording_id IS NOT NULL"
                 " THEN EXISTS (SELECT 1 FROM recording c WHERE c.id = recording_id AND c.deleted = 0)"
                 " ELSE room_id IS NULL OR EXISTS (SELECT 1 FROM room r WHERE r.id = room_id AND r.deleted = 0) END",
                 {secretHash});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownHash();
    const QVariantList &row = answer->rows.first();
    const auto isSet = [&row](qsizetype column) { return row.at(column).toInt() != 0; };
    const bool isOfRecording = !row.at(11).isNull();
    return FoundSecureHash{
        SecureHashId(row.at(0).toLongLong()),
        UserId(row.at(1).toLongLong()),
        {isOfRecording || row.at(2).isNull() ? std::nullopt : std::optional(RoomId(row.at(2).toLongLong())),
         isOfRecording ? std::optional(RecordingId(row.at(11).toLongLong())) : std::nullopt, isSet(3),
         linkRecordingFromNumber(row.at(4).toInt()), isSet(5), isSet(6)},
        {row.at(7).toLongLong()},
        row.at(8).toInt(),
        row.at(9).toString(),
        {row.at(10).toLongLong()}};
}

Result<bool> SecureHashRepository::use(SecureHashId id, const QString &address)
{
    // What mayCome() says, asked and done in one statement: of two who come at once, one is first.
    const auto used = m_db.run("UPDATE secure_hash SET used = used + 1, used_address = ? WHERE id = ?"
                               " AND valid_until > {now} AND (used = 0 OR (is_reusable = 1 AND used_address = ?))",
                               {address, id.value, address});
    if (!used)
        return used.error();
    return used->changed == 1;
}

Result<void> SecureHashRepository::noteSession(SecureHashId id, const QString &sessionHash)
{
    return outcome(m_db.run("UPDATE login_session SET secure_hash_id = ? WHERE id_hash = ?", {id.value, sessionHash}));
}

Result<bool> SecureHashRepository::isOfSession(SecureHashId id, const QString &sessionHash) const
{
    const auto answer =
        m_db.run("SELECT 1 FROM login_session WHERE id_hash = ? AND secure_hash_id = ?", {sessionHash, id.value});
    if (!answer)
        return answer.error();
    return !answer->rows.isEmpty();
}

Result<void> SecureHashRepository::removeOf(UserId user)
{
    return outcome(m_db.run("DELETE FROM secure_hash WHERE user_id = ? OR created_by = ?", {user.value, user.value}));
}

Result<void> SecureHashRepository::removeOld()
{
    return outcome(m_db.run("DELETE FROM secure_hash WHERE valid_until < {now} - ? AND NOT EXISTS"
                            " (SELECT 1 FROM login_session s WHERE s.secure_hash_id = secure_hash.id)",
                            {qint64(keep.count())}));
}

} // namespace Agent
