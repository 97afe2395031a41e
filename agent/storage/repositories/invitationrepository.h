// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/invitation.h"

namespace Agent {

/*! An invitation as it is found by its secret, and the database's clock when it was read. */
struct FoundInvitation
{
    Common::Invitation invitation;
    QString passwordHash; //!< empty = needs none
    Common::UtcTime now;

    Common::InvitationState state() const { return stateOf(invitation, now); }
};

/*! Links for guests. Only the hash of a link's secret is stored. Writing calls run inside a transaction. */
class InvitationRepository
{
public:
    explicit InvitationRepository(Database &database) : m_db(database) {}

    Common::Result<FoundInvitation> find(Common::InvitationId id) const;           //!< NotFound
    Common::Result<FoundInvitation> findBySecret(const QString &secretHash) const; //!< InvitationUnknown
    Common::Result<QList<FoundInvitation>> listOf(Common::RoomId room) const;      //!< the newest first
    /*! Conflict: the room has maximumPerRoom already. */
    Common::Result<Common::InvitationId> insert(const Common::Invitation &invitation, const QString &secretHash,
                                                const QString &passwordHash);
    /*! It is good at another time, for another name, with another password. False: it is not there, or was revoked. */
    Common::Result<bool> change(const Common::Invitation &invitation, const QString &passwordHash);
    /*! One more guest comes by it. False when it is not good now, or was good once. */
    Common::Result<bool> use(Common::InvitationId id);
    Common::Result<void> revoke(Common::InvitationId id); //!< NotFound: unknown, or revoked before
    Common::Result<void> removeOld();                     //!< that are good for nothing, `keep` later

    static Common::Error noInvitation(Common::InvitationId id); //!< the NotFound of all of them
    static Common::Error unknownInvitation();                   //!< the InvitationUnknown, for guests

    static constexpr int maximumPerRoom = 200;
    static constexpr Common::Millis keep{30LL * 24 * 60 * 60 * 1000};

private:
    Database &m_db;
};

} // namespace Agent
