// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/sessionservice.h"
#include "agent/accounts/userservice.h"
#include "agent/storage/repositories/securehashrepository.h"

namespace Agent {

/*!
    Links by which another program sends one of its people here: OpenMeetings' secure hashes. A link is for one person
    and one room or one recording, or for the list of rooms; making one is in the audit log.

    A link is good for `life` after it was made, by the database's clock, and once. One that may be followed again is so
    in that time alone and from the address that came first, not by everybody who has seen it (OPENMEETINGS.md 2.5 knows
    no end). A browser that came by it and still has its session goes on with that, as long as the session lives.
    Wrong secrets are not counted: nobody guesses 128 bits, and a class behind one address follows old links every day.

    Errors of those who make links: Invalid (names what is wrong), RoomUnknown, NotFound (the recording), Forbidden (the account may more than a
            user), Unavailable.
    Errors of those who come: HashUnknown, HashUsed, RoomClosed, Invalid (the name), Unavailable.
    Threads: worker threads only.
*/
class SecureHashService
{
public:
    SecureHashService(Storage &storage, SessionService &sessions, UserService &users, Common::Random &random,
                      Common::Millis life);

    /*! The secret of a new link for this person, who is stored as UserService::store() does. */
    Common::Result<QString> make(const Common::ExternalPerson &person, const SecureHashGrant &grant, const Caller &by);

    /*! What somebody holds in hands. */
    struct Link
    {
        QString secret;
        QString sessionId; //!< of the one who comes
        QString address;
        QString name = {}; //!< to be seen by, where the link asks for one
    };
    struct Entered
    {
        QString sessionId; //!< empty: nobody came in yet, as the link asks for a name
        Common::User user;
        std::optional<Common::Room> room;
        bool becomesModerator = false;
        std::optional<Common::Recording> recording = {}; //!< it is for this alone
    };
    Common::Result<Entered> enter(const Link &link);

private:
    struct Found;
    Common::Result<Found> find(const Link &link);
    Common::Result<bool> cameBefore(const Found &found, const Link &link);

    Storage &m_storage; // not owned, outlive this
    SessionService &m_sessions;
    UserService &m_users;
    Common::Random &m_random;
    const Common::Millis m_life;
};

} // namespace Agent
