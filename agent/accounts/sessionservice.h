// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/cache/clustercache.h"
#include "agent/security/clusterkey.h"
#include "agent/security/loginthrottle.h"
#include "agent/security/passwordhasher.h"
#include "agent/storage/storage.h"

namespace Agent {

/*! Which door somebody comes in by: the page refuses web-service users, SOAP refuses everybody but them and administrators. */
enum class Door { Page, Soap };

/*! Whether something may be done with a session that is good for one room alone: a guest's. */
enum class Guests { Refused, Admitted };

/*!
    Logs people in and out and tells who a session belongs to. Sessions live in the database, so that each is good on
    every node, and end 30 min after their last use.

    Errors: WrongLogin (unknown name or wrong password: which of them is never told), LevelRefused (wrong door),
            TooMany (throttled), NotLoggedIn (unknown or ended session), Forbidden (a guest's session, where guests are
            refused), Unavailable (no database).
    Threads: worker threads only; every call may wait for the database.
*/
class SessionService
{
public:
    SessionService(Storage &storage, ClusterCache &cache, PasswordHasher &hasher, LoginThrottle &throttle,
                   const ClusterKey &key, Common::Random &random);

    Common::Result<QString> openAnonymous(); //!< a new session id that nobody is logged in with yet
    /*! Logs into an existing session (SOAP's way). */
    Common::Result<Common::User> logIn(const QString &sessionId, const QString &login, const QString &password,
                                       const QString &address, Door door);
    struct LoggedIn
    {
        QString sessionId;
        Common::User user;
    };
    /*! Logs into a new session (the page's way: the id before a login is never the id after it). */
    Common::Result<LoggedIn> logIn(const QString &login, const QString &password, const QString &address, Door door);
    Common::Result<void> logOut(const QString &sessionId);

    /*! Who is logged in with this session; renews it. NotLoggedIn also for a session that nobody logged in with. */
    Common::Result<Caller> identify(const QString &sessionId, const QString &address, Guests guests = Guests::Refused);
    /*! The same for who only has the session's hash; tokenHash() makes it. */
    Common::Result<Caller> identifyByHash(const QString &sessionHash, const QString &address,
                                          Guests guests = Guests::Refused);

    QString csrfToken(const QString &sessionId) const; //!< goes with the session, proves that our page sent a request
    bool isCsrfToken(const QString &sessionId, const QString &token) const;

private:
    Common::Result<Common::User> checkPassword(const QString &login, const QString &password, const QString &address,
                                               Door door);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    PasswordHasher &m_hasher;
    LoginThrottle &m_throttle;
    Common::Random &m_random;
    const QByteArray m_csrfKey;
};

} // namespace Agent
