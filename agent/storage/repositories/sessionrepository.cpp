// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/sessionrepository.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

Error noSession()
{
    return {ErrorCode::NotLoggedIn, QCoreApplication::translate("Storage", "The session is unknown or has ended."),
            QCoreApplication::translate("Storage", "Log in again.")};
}

} // namespace

Result<SessionRecord> SessionRepository::find(const QString &idHash) const
{
    const auto answer =
        m_db.run("SELECT user_id, created_at, seen_at, {now}, room_id, becomes_moderator FROM login_session"
                 " WHERE id_hash = ? AND seen_at > {now} - ?",
                 {idHash, qint64(sessionLife.count())});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return noSession();
    const QVariantList &row = answer->rows.first();
    return SessionRecord{
        UserId(row.at(0).toLongLong()),
        {row.at(1).toLongLong()},
        {row.at(2).toLongLong()},
        {row.at(3).toLongLong()},
        {row.at(4).isNull() ? std::nullopt : std::optional(RoomId(row.at(4).toLongLong())), row.at(5).toInt() != 0}};
}

Result<QSet<QString>> SessionRepository::living() const
{
    const auto answer = m_db.run("SELECT id_hash FROM login_session WHERE user_id IS NOT NULL AND seen_at > {now} - ?",
                                 {qint64(sessionLife.count())});
    if (!answer)
        return answer.error();
    QSet<QString> hashes;
    for (const QVariantList &row : answer->rows)
        hashes.insert(row.first().toString());
    return hashes;
}

Result<void> SessionRepository::insert(const QString &idHash, UserId user, const SessionScope &scope)
{
    return outcome(
        m_db.run("INSERT INTO login_session (id_hash, user_id, created_at, seen_at, room_id, "
                 "becomes_moderator) VALUES (?, ?, {now}, {now}, ?, ?)",
                 {idHash, user ? QVariant(user.value) : QVariant(),
                  scope.onlyRoom ? QVariant(scope.onlyRoom->value) : QVariant(), int(scope.becomesModerator)}));
}

Result<void> SessionRepository::setUser(const QString &idHash, UserId user)
{
    const auto answer =
        m_db.run("UPDATE login_session SET user_id = ?, seen_at = {now} WHERE id_hash = ? AND seen_at > {now} - ?",
                 {user.value, idHash, qint64(sessionLife.count())});
    if (answer && answer->changed == 0)
        return noSession();
    return outcome(answer);
}

Result<void> SessionRepository::touch(const QString &idHash)
{
    return outcome(m_db.run("UPDATE login_session SET seen_at = {now} WHERE id_hash = ?", {idHash}));
}

Result<void> SessionRepository::remove(const QString &idHash)
{
    return outcome(m_db.run("DELETE FROM login_session WHERE id_hash = ?", {idHash}));
}

Result<void> SessionRepository::removeExpired()
{
    return outcome(m_db.run("DELETE FROM login_session WHERE seen_at <= {now} - ?", {qint64(sessionLife.count())}));
}

} // namespace Agent
