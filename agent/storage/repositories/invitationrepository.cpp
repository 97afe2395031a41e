// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/invitationrepository.h"

#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define INVITATION_COLUMNS                                                                                             \
    "id, room_id, validity, valid_from, valid_until, password_hash, guest_name, becomes_moderator, note, used, "       \
    "revoked_at, created_by, created_at, {now}"

FoundInvitation invitationFromRow(const QVariantList &row) // INVITATION_COLUMNS in order
{
    Invitation invitation;
    invitation.id = InvitationId(row.at(0).toLongLong());
    invitation.room = RoomId(row.at(1).toLongLong());
    // One that a newer program made is good once: the least that there is.
    invitation.validity = validityFromNumber(row.at(2).toInt()).value_or(Validity::Once);
    invitation.from = {row.at(3).toLongLong()};
    invitation.until = {row.at(4).toLongLong()};
    invitation.hasPassword = !row.at(5).toString().isEmpty();
    invitation.guestName = row.at(6).toString();
    invitation.becomesModerator = row.at(7).toInt() != 0;
    invitation.note = row.at(8).toString();
    invitation.used = row.at(9).toInt();
    invitation.isRevoked = row.at(10).toLongLong() != 0;
    invitation.createdBy = UserId(row.at(11).toLongLong());
    invitation.createdAt = {row.at(12).toLongLong()};
    return {invitation, row.at(5).toString(), {row.at(13).toLongLong()}};
}

} // namespace

Error InvitationRepository::noInvitation(InvitationId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no invitation with id %1.").arg(id.value)};
}

Error InvitationRepository::unknownInvitation()
{
    return {ErrorCode::InvitationUnknown, StorageText::tr("This invitation is not known, or it was withdrawn."),
            StorageText::tr("Check that the link is complete, or ask for a new one.")};
}

Result<FoundInvitation> InvitationRepository::find(InvitationId id) const
{
    const auto answer = m_db.run("SELECT " INVITATION_COLUMNS " FROM invitation WHERE id = ?", {id.value});
    if (!answer)
        return answer.error();
    return answer->rows.isEmpty() ? Result<FoundInvitation>(noInvitation(id)) : invitationFromRow(answer->rows.first());
}

Result<FoundInvitation> InvitationRepository::findBySecret(const QString &secretHash) const
{
    const auto answer = m_db.run("SELECT " INVITATION_COLUMNS
                                 " FROM invitation WHERE secret_hash = ? AND EXISTS (SELECT 1 FROM room r WHERE r.id = "
                                 "room_id AND r.deleted = 0)",
                                 {secretHash});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownInvitation();
    return invitationFromRow(answer->rows.first());
}

Result<QList<FoundInvitation>> InvitationRepository::listOf(RoomId room) const
{
    const auto answer =
        m_db.run("SELECT " INVITATION_COLUMNS " FROM invitation WHERE room_id = ? ORDER BY id DESC", {room.value});
    if (!answer)
        return answer.error();
    QList<FoundInvitation> invitations;
    for (const QVariantList &row : answer->rows)
        invitations.append(invitationFromRow(row));
    return invitations;
}

Result<InvitationId> InvitationRepository::insert(const Invitation &invitation, const QString &secretHash,
                                                  const QString &passwordHash)
{
    const auto known =
        m_db.run("SELECT COUNT(*) FROM invitation WHERE room_id = ? AND revoked_at = 0", {invitation.room.value});
    if (!known)
        return known.error();
    if (known->rows.first().first().toInt() >= maximumPerRoom)
        return Error{ErrorCode::Conflict, StorageText::tr("The room has %1 invitations already.").arg(maximumPerRoom),
                     StorageText::tr("Withdraw some that nobody needs any more.")};
    const auto answer = m_db.run(
        "INSERT INTO invitation (secret_hash, room_id, validity, valid_from, valid_until, password_hash, guest_name, "
        "becomes_moderator, note, used, revoked_at, created_by, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, {now}) {id}",
        {secretHash, invitation.room.value, int(invitation.validity), invitation.from.ms, invitation.until.ms,
         passwordHash, invitation.guestName, int(invitation.becomesModerator), invitation.note,
         invitation.createdBy ? QVariant(invitation.createdBy.value) : QVariant()});
    if (!answer)
        return answer.error();
    return InvitationId(answer->insertedId);
}

Result<bool> InvitationRepository::change(const Invitation &invitation, const QString &passwordHash)
{
    const auto changed = m_db.run("UPDATE invitation SET validity = ?, valid_from = ?, valid_until = ?, "
                                  "password_hash = ?, guest_name = ? WHERE id = ? AND revoked_at = 0",
                                  {int(invitation.validity), invitation.from.ms, invitation.until.ms, passwordHash,
                                   invitation.guestName, invitation.id.value});
    if (!changed)
        return changed.error();
    return changed->changed == 1;
}

Result<bool> InvitationRepository::use(InvitationId id)
{
    // What stateOf() says, asked and done in one statement: of two who come at once by a link for one, one is late.
    const auto used = m_db.run("UPDATE invitation SET used = used + 1 WHERE id = ? AND revoked_at = 0"
                               " AND (validity = ? OR used = 0 OR validity = ?)"
                               " AND (validity <> ? OR (valid_from <= {now} AND valid_until > {now}))",
                               {id.value, int(Validity::Endless), int(Validity::Period), int(Validity::Period)});
    if (!used)
        return used.error();
    return used->changed == 1;
}

Result<void> InvitationRepository::revoke(InvitationId id)
{
    const auto revoked =
        m_db.run("UPDATE invitation SET revoked_at = {now} WHERE id = ? AND revoked_at = 0", {id.value});
    if (revoked && revoked->changed == 0)
        return noInvitation(id);
    return outcome(revoked);
}

Result<void> InvitationRepository::removeOld()
{
    return outcome(m_db.run("DELETE FROM invitation WHERE (revoked_at <> 0 AND revoked_at < {now} - ?)"
                            " OR (validity = ? AND valid_until < {now} - ?)"
                            " OR EXISTS (SELECT 1 FROM room r WHERE r.id = room_id AND r.deleted = 1)",
                            {qint64(keep.count()), int(Validity::Period), qint64(keep.count())}));
}

} // namespace Agent
