// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace Agent {

/*!
    Slows down guessing: after 5 failures of an account, or 20 from an address, each further failure doubles a wait, from
    1 s up to 5 min; 15 quiet minutes clear it. A locked account is never locked for longer than that, so nobody
    can be shut out for good by somebody else's guesses.
    Errors: TooMany (with the seconds to wait in the message).
    Threads: any.
*/
class LoginThrottle
{
public:
    explicit LoginThrottle(const Common::Clock &clock) : m_clock(clock) {}

    Common::Result<void> admit(const QString &account, const QString &address);
    void failed(const QString &account, const QString &address);
    void
    succeeded(const QString &account); //!< clears the account only: one good login washes no guessing address clean

private:
    struct Record
    {
        int failures = 0;
        Common::Millis last{0};
        Common::Millis until{0};
    };
    void note(const QString &key, int free);
    void forgetOld();

    const Common::Clock &m_clock; // not owned, outlives this
    QMutex m_mutex;
    QHash<QString, Record> m_records; // by "a:" + account and "i:" + address
};

} // namespace Agent
