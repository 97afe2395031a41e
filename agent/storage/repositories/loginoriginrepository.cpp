// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/loginoriginrepository.h"

namespace Agent {

using namespace Common;

namespace {

constexpr Millis noteEvery{24LL * 60 * 60 * 1000}; // noting it at each login would write for each

#define ORIGIN_INSERT "INSERT INTO login_origin (user_id, origin, seen_at) VALUES (?, ?, {now})"
// Two of the same person come at one moment. A statement that fails would end the transaction on PostgreSQL.
constexpr const char *insertOrRenew[] = {
    ORIGIN_INSERT " ON CONFLICT (user_id, origin) DO UPDATE SET seen_at = excluded.seen_at",
    ORIGIN_INSERT " ON CONFLICT (user_id, origin) DO UPDATE SET seen_at = excluded.seen_at",
    ORIGIN_INSERT " ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at)",
};

} // namespace

Result<LoginOriginRepository::Known> LoginOriginRepository::find(UserId user, const QString &origin) const
{
    const auto answer = m_db.run("SELECT {now} - seen_at FROM login_origin WHERE user_id = ? AND origin = ?"
                                 " AND seen_at > {now} - ?",
                                 {user.value, origin, qint64(keep.count())});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Known::No;
    return answer->rows.first().first().toLongLong() > noteEvery.count() ? Known::Stale : Known::Fresh;
}

Result<void> LoginOriginRepository::note(UserId user, const QString &origin)
{
    return outcome(m_db.run(insertOrRenew[int(m_db.driver())], {user.value, origin}));
}

Result<void> LoginOriginRepository::removeOf(UserId user)
{
    return outcome(m_db.run("DELETE FROM login_origin WHERE user_id = ?", {user.value}));
}

Result<void> LoginOriginRepository::removeOld()
{
    return outcome(m_db.run("DELETE FROM login_origin WHERE seen_at <= {now} - ?", {qint64(keep.count())}));
}

} // namespace Agent
