// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/sessionservice.h"
#include "agent/lobby/saythrottle.h"
#include "agent/storage/storage.h"
#include "common/wire/lobbyframes.h"

namespace Agent {

/*!
    What people of all nodes say to each other outside of rooms. A line is said when the database holds it; every node then
    hears of it as of any commit.

    Errors: Unavailable (no database), and those named below.
    Threads: worker threads only.
*/
class LobbyService
{
public:
    LobbyService(Storage &storage, SessionService &sessions, const Common::Clock &clock);

    /*! Who comes in with this session. NotLoggedIn, LevelRefused (an account for programs). */
    Common::Result<Caller> enter(const QString &sessionId, const QString &address);
    /*! Stores a line of somebody who came in. Invalid (its text), TooMany (too fast), NotLoggedIn (the session has ended). */
    Common::Result<void> say(const QString &text, const QString &sessionId, const Caller &caller);

    Common::Result<QList<Common::LobbyLine>> latest() const;         //!< the last lobbyLinesShown, oldest first
    Common::Result<QList<Common::LobbyLine>> after(qint64 id) const; //!< oldest first, at most maximumRead at a time

    /*! Those of `sessionIds` that have ended. */
    Common::Result<QStringList> ended(const QStringList &sessionIds) const;

    static constexpr int maximumRead =
        Common::lobbyLinesShown; //!< their frame fits into what may wait for a slow reader

private:
    Storage &m_storage; // not owned, outlive this
    SessionService &m_sessions;
    SayThrottle m_throttle;
};

} // namespace Agent
