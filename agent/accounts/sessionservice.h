// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/accounts/loginguard.h"
#include "agent/accounts/loginmetrics.h"
#include "agent/cache/clustercache.h"
#include "agent/ldap/ldapdirectory.h"
#include "agent/security/clusterkey.h"
#include "agent/security/passwordhasher.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "agent/storage/repositories/userrepository.h"
#include "agent/storage/storage.h"

namespace Agent {

/*! Whether something may be done with a session that is good for one room alone: a guest's. */
enum class Guests { Refused, Admitted };

/*!
    Logs people in and out and tells who a session belongs to. Sessions live in the database, so that each is good on
    every node, and end 30 min after their last use.

    Accounts with a password are proved here; all other names are asked for in the directory, where there is one.

    Errors: WrongLogin (unknown name or wrong password: which of them is never told), LevelRefused (a web-service user at
            the page's door), TooMany (throttled), NotLoggedIn (unknown or ended session), Forbidden (a guest's session, where guests are
            refused), Unavailable (no database; no directory for who is known there).
    Threads: worker threads only; every call may wait for the database.
*/
class SessionService
{
public:
    SessionService(Storage &storage, ClusterCache &cache, PasswordHasher &hasher, LoginThrottle &throttle,
                   const ClusterKey &key, Common::Random &random, LdapDirectory *directory = nullptr);

    /*!
        A new session id that nobody is logged in with yet. Nothing is stored: it proves by itself that a node of this cluster
        made it, so that whoever asks for ids without end costs the cluster nothing.
    */
    QString openAnonymous();
    /*! Logs into such a session, or anew into one that somebody has logged into (SOAP's way). Everybody may: what they may do then, each operation knows. */
    Common::Result<Common::User> logInto(const QString &sessionId, const QString &login, const QString &password,
                                         const QString &address);
    struct LoggedIn
    {
        QString sessionId;
        Common::User user;
    };
    /*! Logs into a new session (the page's way: the id before a login is never the id after it). */
    Common::Result<LoggedIn> logIn(const QString &login, const QString &password, const QString &address);
    const LoginMetrics &pageLogins() const { return m_pageLogins; } //!< what became of logIn()
    const LoginMetrics &soapLogins() const { return m_soapLogins; } //!< and of logInto()
    Common::Result<void> logOut(const QString &sessionId);

    /*! One's own password; who has the session alone does not know the old one. Ends one's other sessions. */
    Common::Result<void> changePassword(const QString &old, const QString &wanted, const Caller &caller);

    Common::Result<SessionPage> page(int start, int max, const QString &filter);
    /*! All sessions of the user but the one by which it is asked. NotFound: no such user. */
    Common::Result<void> endAll(Common::UserId user, const Caller &by);

    /*! Somebody's own, the last used first. */
    Common::Result<QList<SessionRow>> ofCaller(const Caller &caller);
    /*! One session, by its number: of the caller, or of anybody where `isAnybodys`. NotFound. */
    Common::Result<void> end(qint64 number, bool isAnybodys, const Caller &by);

    static constexpr int maximumPage = 1000;

    /*! Who is logged in with this session; renews it. NotLoggedIn also for a session that nobody logged in with. */
    Common::Result<Caller> identify(const QString &sessionId, const QString &address, Guests guests = Guests::Refused);
    /*! The same for who only has the session's hash; tokenHash() makes it. */
    Common::Result<Caller> identifyByHash(const QString &sessionHash, const QString &address,
                                          Guests guests = Guests::Refused);

    /*!
        Who a program speaks for that has one of their tokens, with the level of both. A token in use has a session of its own,
        so that lists show it and rooms end with it. Wrong tokens are counted by network: many are told TooMany, and good ones
        go on to work.
    */
    Common::Result<Caller> identifyByToken(const QString &token, const QString &address);
    /*! A session as of a login by SOAP, for who has a token: its id. It ends with the token. */
    Common::Result<QString> logInByToken(const QString &token, const QString &address);

    QString csrfToken(const QString &sessionId) const; //!< goes with the session, proves that our page sent a request
    bool isCsrfToken(const QString &sessionId, const QString &token) const;

private:
    bool isOfThisCluster(const QString &sessionId) const;
    QByteArray proofOf(const QByteArray &nonce) const;
    Common::Result<Common::User> tryInto(const QString &sessionId, const QString &login, const QString &password,
                                         const QString &address);
    Common::Result<LoggedIn> tryLogin(const QString &login, const QString &password, const QString &address);
    Common::Result<UserWithPassword> checkPassword(const QString &login, const QString &password,
                                                   const QString &address, PasswordHasher::Who who);
    Common::Result<bool> isRightHere(const UserWithPassword &user, const QString &password, PasswordHasher::Who who);
    Common::Result<UserWithPassword> askDirectory(LoginGuard::Attempt attempt, const QString &password);
    Common::Result<UserWithPassword> renewHash(Database &database, const UserWithPassword &user,
                                               const QString &password);
    Common::Result<void> requirePasswordHere(Common::UserId user);
    Common::Result<ApiTokenRow> findToken(const QString &token, const QString &address);
    Common::Result<void> openTokenSession(const QString &idHash, const ApiTokenRow &token, const QString &address);
    Common::Result<void> touch(const QString &sessionHash, ApiTokenId token, const QString &address);
    static Common::Result<void> noteLogin(Database &database, const UserWithPassword &user);

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    PasswordHasher &m_hasher;
    Common::Random &m_random;
    LoginGuard m_guard;
    LdapDirectory *const m_directory; // not owned, outlives this; none = nobody is known elsewhere
    const QByteArray m_csrfKey;
    const QByteArray m_sessionKey;
    LoginMetrics m_pageLogins;
    LoginMetrics m_soapLogins;
};

} // namespace Agent
