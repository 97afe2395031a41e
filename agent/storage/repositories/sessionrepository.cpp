// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/sessionrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/storagetext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

#define SHOWN_SESSIONS                                                                                                 \
    " FROM login_session s JOIN app_user u ON u.id = s.user_id AND u.deleted = 0 WHERE s.seen_at > {now} - ?"          \
    " AND (LOWER(u.login) LIKE ? ESCAPE '!' OR LOWER(u.first_name) LIKE ? ESCAPE '!'"                                  \
    " OR LOWER(u.last_name) LIKE ? ESCAPE '!' OR LOWER(s.address) LIKE ? ESCAPE '!')"

#define SESSION_COLUMNS                                                                                                \
    "s.id_hash, s.user_id, u.login, u.first_name, u.last_name, s.created_at, s.seen_at, s.way, s.address, s.token_id"

constexpr qsizetype maximumAddressLength = 64;

SessionWay wayFromNumber(int number)
{
    return number < int(SessionWay::Page) || number > int(SessionWay::Token) ? SessionWay::Unknown : SessionWay(number);
}

SessionRow sessionFromRow(const QVariantList &row) // SESSION_COLUMNS in order
{
    return {sessionNumber(row.at(0).toString()),
            UserId(row.at(1).toLongLong()),
            row.at(2).toString(),
            row.at(3).toString(),
            row.at(4).toString(),
            {row.at(5).toLongLong()},
            {row.at(6).toLongLong()},
            {wayFromNumber(row.at(7).toInt()), row.at(8).toString(), ApiTokenId(row.at(9).toLongLong())}};
}

Error noSession()
{
    return {ErrorCode::NotLoggedIn, StorageText::tr("The session is unknown or has ended."),
            StorageText::tr("Log in again.")};
}

} // namespace

qint64 sessionNumber(const QString &idHash)
{
    constexpr int hexDigits = 13; // 52 bits
    return QCryptographicHash::hash("number of " + idHash.toLatin1(), QCryptographicHash::Sha256)
               .toHex()
               .first(hexDigits)
               .toLongLong(nullptr, 16)
        + 1;
}

QLatin1String sessionWayName(SessionWay way)
{
    switch (way) {
    case SessionWay::Unknown: return {};
    case SessionWay::Page: return QLatin1String("page");
    case SessionWay::Soap: return QLatin1String("soap");
    case SessionWay::Invitation: return QLatin1String("invitation");
    case SessionWay::Link: return QLatin1String("link");
    case SessionWay::Token: return QLatin1String("token");
    }
    Q_UNREACHABLE();
}

Result<SessionRecord> SessionRepository::find(const QString &idHash) const
{
    const auto answer =
        m_db.run("SELECT s.user_id, s.created_at, s.seen_at, {now}, s.room_id, s.becomes_moderator, t.id, t.level,"
                 " s.may_record, s.recording_id"
                 " FROM login_session s LEFT JOIN api_token t ON t.id = s.token_id AND (t.expires_at = 0 OR "
                 "t.expires_at > {now})"
                 " WHERE s.id_hash = ? AND s.seen_at > {now} - ? AND (s.token_id IS NULL OR t.id IS NOT NULL)",
                 {idHash, qint64(sessionLife.count())});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return noSession();
    const QVariantList &row = answer->rows.first();
    return SessionRecord{UserId(row.at(0).toLongLong()),
                         {row.at(1).toLongLong()},
                         {row.at(2).toLongLong()},
                         {row.at(3).toLongLong()},
                         {row.at(4).isNull() ? std::nullopt : std::optional(RoomId(row.at(4).toLongLong())),
                          row.at(5).toInt() != 0, linkRecordingFromNumber(row.at(8).toInt()),
                          row.at(9).isNull() ? std::nullopt : std::optional(RecordingId(row.at(9).toLongLong()))},
                         ApiTokenId(row.at(6).toLongLong()),
                         row.at(7).isNull() ? std::nullopt
                                            : std::optional(levelFromNumber(row.at(7).toInt()).value_or(Level::User))};
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
                            "becomes_moderator, way, address, token_id, may_record, recording_id)"
                            " VALUES (?, ?, {now}, {now}, ?, ?, ?, ?, ?, ?, ?)",
                            {idHash, user ? QVariant(user.value) : QVariant(),
                             scope.onlyRoom ? QVariant(scope.onlyRoom->value) : QVariant(), int(scope.becomesModerator),
                             int(origin.way), origin.address.left(maximumAddressLength),
                             origin.token ? QVariant(origin.token.value) : QVariant(), int(scope.mayRecord),
                             scope.onlyRecording ? QVariant(scope.onlyRecording->value) : QVariant()}));
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
        m_db.run("SELECT " SESSION_COLUMNS SHOWN_SESSIONS " ORDER BY s.seen_at DESC, s.id_hash LIMIT ? OFFSET ?",
                 values + QVariantList{max, start});
    if (!answer)
        return answer.error();
    SessionPage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows)
        page.rows.append(sessionFromRow(row));
    return page;
}

Result<QList<SessionRow>> SessionRepository::of(UserId user) const
{
    const auto answer =
        m_db.run("SELECT " SESSION_COLUMNS " FROM login_session s JOIN app_user u ON u.id = s.user_id AND u.deleted = 0"
                 " WHERE s.user_id = ? AND s.seen_at > {now} - ? ORDER BY s.seen_at DESC, s.id_hash",
                 {user.value, qint64(sessionLife.count())});
    if (!answer)
        return answer.error();
    QList<SessionRow> sessions;
    for (const QVariantList &row : answer->rows)
        sessions.append(sessionFromRow(row));
    return sessions;
}

Result<UserId> SessionRepository::removeNumber(qint64 number, UserId user)
{
    // Seldom enough to look through them: the numbers are not stored.
    const auto answer =
        m_db.run("SELECT id_hash, user_id FROM login_session WHERE user_id IS NOT NULL AND (? = 'all' OR user_id = ?)",
                 {user ? QStringLiteral("one") : QStringLiteral("all"), user.value});
    if (!answer)
        return answer.error();
    const auto found = std::ranges::find_if(
        answer->rows, [number](const QVariantList &row) { return sessionNumber(row.first().toString()) == number; });
    if (found == answer->rows.cend())
        return Error{ErrorCode::NotFound, StorageText::tr("There is no such session, or it has ended.")};
    const UserId owner(found->at(1).toLongLong());
    if (const auto removed = m_db.run("DELETE FROM login_session WHERE id_hash = ?", {found->first()}); !removed)
        return removed.error();
    m_db.changed(Table::User, {owner.value});
    m_db.changed(Table::Session, {owner.value});
    return owner;
}

Result<void> SessionRepository::removeExpired()
{
    return outcome(m_db.run("DELETE FROM login_session WHERE seen_at <= {now} - ?", {qint64(sessionLife.count())}));
}

} // namespace Agent
