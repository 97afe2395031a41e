// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/sessionservice.h"
#include "agent/mail/invitationletter.h"
#include "agent/mail/mailservice.h"
#include "agent/storage/repositories/invitationrepository.h"

namespace Agent {

/*!
    Links by which people without an account come into a room, and the guests that come by them. Making and withdrawing
    one is in the audit log. A link is good by the database's clock; its secret is shown once, when it is made, or goes to the guest
    by mail: then letter and link are stored together.

    Errors of those who invite: RoomUnknown (also for whoever may not enter the room), Forbidden, Invalid (names what is
            wrong), NotFound, Conflict (too many), TooMany (mails), Unavailable (also when this node sends no mail).
    Errors of guests: InvitationUnknown, RoomClosed, InvitationNotYet, InvitationOver, InvitationPassword, Invalid (the
            name), TooMany (tries of its password, or guests), Unavailable.
    Threads: worker threads only.
*/
class InvitationService
{
public:
    InvitationService(Storage &storage, ClusterCache &cache, SessionService &sessions, PasswordHasher &hasher,
                      MailService &mail, LoginThrottle &throttle, Common::Random &random);

    struct Made
    {
        Common::InvitationId id;
        QString secret;
    };
    Common::Result<Made> add(const Common::Invitation &invitation, const QString &password, const Caller &by,
                             std::optional<InvitationMail> mail = {});
    Common::Result<QList<FoundInvitation>> list(Common::RoomId room, const Caller &by);
    /*! The guests that came by it are gone with it: their sessions end and they leave the room. */
    Common::Result<void> revoke(Common::InvitationId id, const Caller &by);
    /*! The same, inside a transaction of somebody who may do that. */
    static Common::Result<void> withdraw(Database &database, Common::InvitationId id);

    /*! What a guest holds in hands. */
    struct Link
    {
        QString secret;
        QString sessionId; //!< of the one who asks; who came by this very link before is known by it
        QString address;
    };
    struct View
    {
        Common::Room room;
        Common::InvitationState state = Common::InvitationState::Valid;
        Common::UtcTime from; //!< when it is not yet good
        bool needsName = false;
        bool needsPassword = false;
    };
    Common::Result<View> look(const Link &link); //!< what the guest will be asked for
    struct Guest
    {
        QString sessionId;
        Common::User user;
        Common::Room room;
    };
    /*! A guest with a session, good in that room alone. Who came by this link before stays the same guest. */
    Common::Result<Guest> enter(const Link &link, const QString &name, const QString &password);

private:
    struct Found;
    Common::Result<Common::Room> roomToInviteTo(Common::RoomId id, const Caller &by);
    Common::Result<Common::Letter> letter(const InvitationMail &mail, const Common::Invitation &invitation,
                                          const Common::Room &room, const Caller &by, const QString &secret) const;
    Common::Result<Found> find(const Link &link);
    Common::Result<void> checkPassword(const Found &found, const Link &link, const QString &password);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    SessionService &m_sessions;
    PasswordHasher &m_hasher;
    MailService &m_mail;
    LoginThrottle &m_throttle;
    Common::Random &m_random;
};

} // namespace Agent
