// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QSemaphore>
#include <QString>

namespace Agent {

/*!
    Hashes passwords with argon2id (19 MiB, 2 passes, as OWASP's password storage cheat sheet advises). Each hash takes
    some 20 ms and 19 MiB, so only `concurrent` of them run at a time; others wait up to 10 s.

    Programs log in again and again, each time for one of their people. Of these, and of these alone (Who::Program), it
    remembers for some minutes in memory that a password was right for a hash, as a keyed hash of both: the next time
    costs nothing and waits for nobody. A wrong password always costs a hash.

    Accounts that come from OpenMeetings have an argon2id hash of the hash it stored (see OldPasswordHash): their password
    is right here as well, and the first good login replaces that hash by one of the password itself.
    Errors: TooMany (the queue did not move in time).
    Threads: any.
*/
class PasswordHasher
{
public:
    enum class Who { Person, Program };

    explicit PasswordHasher(int concurrent = 2, Common::Millis memory = std::chrono::minutes(5));

    Common::Result<QString> hash(const QString &password);
    /*! What is stored of a hash that OpenMeetings stored. Invalid: it is of no kind that is known. */
    Common::Result<QString> hashOfOldHash(const QString &oldHash);
    static bool isOfOldHash(const QString &hash); //!< to be replaced as soon as the password is known
    /*! An empty `hash` stands for an unknown user: it takes as long as a real one and is false. */
    Common::Result<bool> matches(const QString &hash, const QString &password, Who who = Who::Person);

private:
    Common::Result<QString> hashBytes(const QByteArray &secret);
    QByteArray proofOf(const QString &hash, const QString &password) const;
    bool isRemembered(const QByteArray &proof);
    void remember(const QByteArray &proof);

    QSemaphore m_slots;
    const QString m_nobody; // hash of a password that nobody knows
    const Common::Millis m_memory;
    const QByteArray m_key; // of this process
    QMutex m_mutex;
    QHash<QByteArray, QDeadlineTimer> m_remembered; // proofs of right passwords
};

} // namespace Agent
