// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QCborMap>
#include <QHash>
#include <QMutex>
#include <QString>

#include <functional>

namespace Agent {

/*!
    Slows down guessing: after 5 failures of an account, or 20 from an address, each further failure doubles a wait,
    from 1 s up to 5 min; 15 quiet minutes clear it. All nodes count together: each tells the others.

    Who guesses at an account without a pause would keep its owner out for ever, and a school behind one address would
    be locked by its own typing errors. So tries from where the account has logged in before (Origin::Known) are counted
    by themselves: 5 failures of that account from there. And each account that logs in somewhere for the first time
    takes two failures off that address.

    An address is the network that networkOf() says; an empty one is not counted.
    Errors: TooMany (with the seconds to wait in the message).
    Threads: any.
*/
class LoginThrottle
{
public:
    enum class Origin { New, Known };
    /*! What a failure has locked that was free before. */
    struct Locked
    {
        bool account = false;
        bool address = false;
    };
    /*! What waits, as it outlives this process; `name` is a hash. */
    struct Held
    {
        QByteArray name;
        int failures = 0;
        Common::Millis age{0};  //!< since the last failure
        Common::Millis wait{0}; //!< until the next try
    };

    explicit LoginThrottle(const Common::Clock &clock) : m_clock(clock) {}

    Common::Result<void> admit(const QString &account, const QString &address, Origin origin = Origin::New);
    Locked failed(const QString &account, const QString &address, Origin origin = Origin::New);
    /*! Clears what was counted by itself, or the account; of an address two failures alone: one good login washes no
        guessing address clean. */
    void succeeded(const QString &account, const QString &address, Origin origin = Origin::New);

    static constexpr auto topic = "logins"; //!< of the notes between nodes
    /*! `tell` is given what happened here, in the thread that it happened in. Before the first try. */
    void setTeller(std::function<void(const QCborMap &what)> tell) { m_tell = std::move(tell); }
    /*! What waits of this account and address, for whoever stores it; and what was stored, taken up again. */
    QList<Held> heldOf(const QString &account, const QString &address, Origin origin = Origin::New) const;
    void restore(const QList<Held> &held);

    void heard(const QCborMap &what); //!< what another node was told; anything else changes nothing

private:
    struct Record
    {
        int failures = 0;
        Common::Millis last{0};
        Common::Millis until{0};
    };
    bool note(const QByteArray &key); //!< true: it is locked now, and was not before
    void forgive(const QByteArray &key);
    void forgetOld();
    void tell(const char *what, const QByteArrayList &keys) const;

    const Common::Clock &m_clock; // not owned, outlives this
    std::function<void(const QCborMap &)> m_tell;
    mutable QMutex m_mutex;
    QHash<QByteArray, Record> m_records; // by what is counted: see loginthrottle.cpp
};

} // namespace Agent
