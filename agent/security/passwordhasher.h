// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QSemaphore>
#include <QString>

namespace Agent {

/*!
    Hashes passwords with argon2id (19 MiB, 2 passes, as OWASP's password storage cheat sheet advises). Each hash takes some
    20 ms and 19 MiB, so only `concurrent` of them run at a time; others wait up to 10 s.
    Errors: TooMany (the queue did not move in time).
    Threads: any.
*/
class PasswordHasher
{
public:
    explicit PasswordHasher(int concurrent = 2);

    Common::Result<QString> hash(const QString &password);
    /*! An empty `hash` stands for an unknown user: it takes as long as a real one and is false. */
    Common::Result<bool> matches(const QString &hash, const QString &password);

private:
    QSemaphore m_slots;
    const QString m_nobody; // hash of a password that nobody knows
};

} // namespace Agent
