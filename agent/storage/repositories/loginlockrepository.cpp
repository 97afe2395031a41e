// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/loginlockrepository.h"

namespace Agent {

using namespace Common;

namespace {

#define LOCK_INSERT "INSERT INTO login_lock (name, failures, failed_at, wait_until) VALUES (?, ?, {now}, {now} + ?)"
#define LOCK_UPSERT                                                                                                    \
    LOCK_INSERT " ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, failed_at = excluded.failed_at, "     \
                "wait_until = excluded.wait_until"
// Two nodes store one at one moment.
constexpr const char *storeLock[] = {
    LOCK_UPSERT,
    LOCK_UPSERT,
    LOCK_INSERT " ON DUPLICATE KEY UPDATE failures = VALUES(failures), failed_at = VALUES(failed_at), "
                "wait_until = VALUES(wait_until)",
};

QString lockName(const QByteArray &name)
{
    return QString::fromLatin1(name.toHex());
}

} // namespace

Result<void> LoginLockRepository::store(const LoginLock &lock)
{
    return outcome(
        m_db.run(storeLock[int(m_db.driver())], {lockName(lock.name), lock.failures, qint64(lock.wait.count())}));
}

Result<void> LoginLockRepository::remove(const QByteArray &name)
{
    return outcome(m_db.run("DELETE FROM login_lock WHERE name = ?", {lockName(name)}));
}

Result<QList<LoginLock>> LoginLockRepository::all() const
{
    const auto answer = m_db.run("SELECT name, failures, {now} - failed_at, wait_until - {now} FROM login_lock"
                                 " WHERE failed_at > {now} - ?",
                                 {qint64(keep.count())});
    if (!answer)
        return answer.error();
    QList<LoginLock> locks;
    for (const QVariantList &row : answer->rows)
        locks.append({QByteArray::fromHex(row.at(0).toString().toLatin1()), row.at(1).toInt(),
                      Millis(row.at(2).toLongLong()), Millis(row.at(3).toLongLong())});
    return locks;
}

Result<void> LoginLockRepository::removeOld()
{
    return outcome(m_db.run("DELETE FROM login_lock WHERE failed_at <= {now} - ?", {qint64(keep.count())}));
}

} // namespace Agent
