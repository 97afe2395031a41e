// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/security/clusterkey.h"
#include "agent/security/loginthrottle.h"
#include "agent/storage/storage.h"
#include "common/domain/user.h"

namespace Agent {

/*!
    Asks the throttle about each try to log in, for the account that is meant, however its name is written, and for
    where it comes from: it remembers the networks that an account has logged in from. What gets locked goes to the
    audit log, once each time, and is stored, so that a node that starts anew knows of it: see restore().

    Errors: TooMany (throttled), Unavailable.
    Threads: worker threads only.
*/
class LoginGuard
{
public:
    LoginGuard(Storage &storage, LoginThrottle &throttle, const ClusterKey &key);

    struct Attempt
    {
        QString name; //!< as it was typed
        QString address;
        Common::UserId user;
        QString account; //!< what its tries are counted by
        QString origin;
        LoginThrottle::Origin kind = LoginThrottle::Origin::New;
        bool isNoted = false; //!< that it came from there, lately
    };
    /*! `user`: who is meant; none for a name that nobody has, which takes as long and is told the same. */
    Common::Result<Attempt> admit(const QString &name, Common::UserId user, const QString &address);
    void failed(const Attempt &attempt);
    void succeeded(const Attempt &attempt);

    /*! What is stored of what is locked; before the first try. Unavailable. */
    static Common::Result<void> restore(Database &database, LoginThrottle &throttle);

    /*! A token that is none came from there. NotLoggedIn; TooMany after many of them, which goes to the audit log. */
    Common::Error refusedToken(const QString &address);

private:
    void store(const QList<LoginThrottle::Held> &held);
    void forget(const QList<LoginThrottle::Held> &before, const QList<LoginThrottle::Held> &now);
    void warn(const QString &action, const QString &address, const QString &target);

    Storage &m_storage; // not owned, outlive this
    LoginThrottle &m_throttle;
    const QByteArray m_key;
};

} // namespace Agent
