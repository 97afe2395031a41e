// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/sessionrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define SHOWN_SESSIONS                                                                                                 \
    " FROM login_session s JOIN app_user u ON u.id = s.user_id AND u.deleted = 0 WHERE s.seen_at > {now} - ?"          \
    " AND (LOWER(u.login) LIKE ? ESCAPE '!' OR LOWER(u.first_name) LIKE ? ESCAPE '!'"                                  \
    " OR LOWER(u.last_name) LIKE ? ESCAPE '!' OR LOWER(s.address) LIKE ? ESCAPE '!')"

constexpr qsizetype maximumAddressLength = 64;

SessionWay wayFromNumber(int number)
{
    return number < int(SessionWay::Page) || number > int(SessionWay::Link) ? SessionWay::Unknown : SessionWay(number);
}

Error noSession()
{
    return {ErrorCode::NotLoggedIn, StorageText::tr("The session is unknown or has ended."),
            StorageText::tr("Log in again.")};
}

} // namespace

QLatin1String sessionWayName(SessionWay way)
{
    switch (way) {
    case SessionWay::Unknown: return {};
    case SessionWay::Page: return QLatin1String("page");
    case SessionWay::Soap: return QLatin1String("soap");
    case SessionWay::Invitation: return QLatin1String("invitation");
    case SessionWay::Link: return QLatin1String("link");
    }
    Q_UNREACHABLE();
}

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

Result<void> SessionRepository::insert(const QString &idHash, UserId user, const SessionScope &scope,
                                       const SessionOrigin &origin)
{
    return outcome(m_db.run("INSERT INTO login_session (id_hash, user_id, created_at, seen_at, room_id, "
                            "becomes_moderator, way, address) VALUES (?, ?, {now}, {now}, ?, ?, ?, ?)",
                            {idHash, user ? QVariant(user.value) : QVariant(),
                             scope.onlyRoom ? QVariant(scope.onlyRoom->value) : QVariant(), int(scope.becomesModerator),
                             int(origin.way), origin.address.left(maximumAddressLength)}));
}

Result<void> SessionRepository::touch(const QString &idHash)
{
    return outcome(m_db.run("UPDATE login_session SET seen_at = {now} WHERE id_hash = ?", {idHash}));
}

Result<void> SessionRepository::remove(const QString &idHash)
{
    const auto removed = m_db.run("DELETE FROM login_session WHERE id_hash = ?", {idHash});
    if (!removed)
        return removed.error();
    if (removed->changed > 0)
        m_db.changed(Table::Session, {}); // of nobody in particular: who came into a room with it stays there
    return {};
}

Result<void> SessionRepository::removeOf(UserId user, const QString &exceptHash)
{
    const auto removed =
        m_db.run("DELETE FROM login_session WHERE user_id = ? AND id_hash <> ?", {user.value, exceptHash});
    if (!removed)
        return removed.error();
    if (removed->changed > 0) {
        m_db.changed(Table::User, {user.value}); // what the lobby looks at
        m_db.changed(Table::Session, {user.value});
    }
    return {};
}

Result<QSet<QString>> SessionRepository::existing(UserId user) const
{
    const auto answer = m_db.run("SELECT id_hash FROM login_session WHERE user_id = ?", {user.value});
    if (!answer)
        return answer.error();
    QSet<QString> hashes;
    for (const QVariantList &row : answer->rows)
        hashes.insert(row.first().toString());
    return hashes;
}

Result<SessionPage> SessionRepository::page(int start, int max, const QString &filter) const
{
    const QVariantList values = QVariantList{qint64(sessionLife.count())} + QVariantList(4, likePattern(filter));
    const auto total = m_db.run("SELECT COUNT(*)" SHOWN_SESSIONS, values);
    if (!total)
        return total.error();
    const auto answer =
        m_db.run("SELECT s.user_id, u.login, u.first_name, u.last_name, s.created_at, s.seen_at, "
                 "s.way, s.address" SHOWN_SESSIONS " ORDER BY s.seen_at DESC, s.id_hash LIMIT ? OFFSET ?",
                 values + QVariantList{max, start});
    if (!answer)
        return answer.error();
    SessionPage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows)
        page.rows.append({UserId(row.at(0).toLongLong()),
                          row.at(1).toString(),
                          row.at(2).toString(),
                          row.at(3).toString(),
                          {row.at(4).toLongLong()},
                          {row.at(5).toLongLong()},
                          {wayFromNumber(row.at(6).toInt()), row.at(7).toString()}});
    return page;
}

Result<void> SessionRepository::removeExpired()
{
    return outcome(m_db.run("DELETE FROM login_session WHERE seen_at <= {now} - ?", {qint64(sessionLife.count())}));
}

} // namespace Agent
