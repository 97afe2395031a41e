// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/security/vault.h"
#include "agent/storage/repositories/appointmentrepository.h"

namespace Agent {

/*!
    The links by which members of an appointment come into its room: an invitation for each, good from five minutes before
    the first occurrence until the last is over. Their secrets are kept sealed, for each letter has them again.
    Writing calls run inside a transaction. Errors: Conflict (the room has too many invitations), WrongClusterKey.
    Threads: worker threads only.
*/
class MemberLinks
{
public:
    MemberLinks(const Vault &vault, Common::Random &random) : m_vault(vault), m_random(random) {}

    Common::Result<QString> secretOf(const MemberNotes &notes) const { return m_vault.open(notes.sealedLink); }
    /*! The secret of a new link. */
    Common::Result<QString> make(Database &database, const FoundAppointment &found, const Common::MeetingMember &member,
                                 Common::UserId by) const;
    /*! The link is good as the appointment says now; its secret, which is a new one where the link is gone. */
    Common::Result<QString> renew(Database &database, const FoundAppointment &found,
                                  const Common::MeetingMember &member, Common::UserId by) const;
    /*! Who came by it leaves the room. */
    static Common::Result<void> withdraw(Database &database, const Common::MeetingMember &member);

private:
    const Vault &m_vault; // not owned, outlive this
    Common::Random &m_random;
};

} // namespace Agent
