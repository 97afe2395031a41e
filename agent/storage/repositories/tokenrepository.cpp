// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/tokenrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define TOKEN_COLUMNS                                                                                                  \
    "SELECT t.id, t.user_id, t.name, t.level, t.created_at, t.expires_at, t.used_at, t.used_address, u.login, "        \
    "u.first_name, u.last_name"
#define TOKENS_OF_PEOPLE " FROM api_token t JOIN app_user u ON u.id = t.user_id AND u.deleted = 0"
#define SHOWN_TOKENS                                                                                                   \
    TOKENS_OF_PEOPLE " WHERE (LOWER(t.name) LIKE ? ESCAPE '!' OR LOWER(u.login) LIKE ? ESCAPE '!'"                     \
                     " OR LOWER(u.first_name) LIKE ? ESCAPE '!' OR LOWER(u.last_name) LIKE ? ESCAPE '!')"

constexpr qsizetype longestTokenAddress = 64;

ApiTokenRow tokenFromRow(const QVariantList &row) // TOKEN_COLUMNS in order
{
    return {ApiTokenId(row.at(0).toLongLong()),
            UserId(row.at(1).toLongLong()),
            row.at(2).toString(),
            levelFromNumber(row.at(3).toInt()).value_or(Level::User),
            {row.at(4).toLongLong()},
            {row.at(5).toLongLong()},
            {row.at(6).toLongLong()},
            row.at(7).toString(),
            row.at(8).toString(),
            row.at(9).toString(),
            row.at(10).toString()};
}

QList<ApiTokenRow> tokensFrom(const SqlAnswer &answer)
{
    QList<ApiTokenRow> tokens;
    for (const QVariantList &row : answer.rows)
        tokens.append(tokenFromRow(row));
    return tokens;
}

} // namespace

Result<ApiTokenId> TokenRepository::insert(const QString &secretHash, UserId user, const QString &name, Level level,
                                           Millis life)
{
    const auto answer = m_db.run(
        "INSERT INTO api_token (secret_hash, user_id, name, level, created_at, expires_at, used_at, "
        "used_address) VALUES (?, ?, ?, ?, {now}, CASE WHEN ? = 'never' THEN 0 ELSE {now} + ? END, 0, '') {id}",
        {secretHash, user.value, name, int(level), life.count() == 0 ? QStringLiteral("never") : QStringLiteral("once"),
         qint64(life.count())});
    if (!answer)
        return answer.error();
    return ApiTokenId(answer->insertedId);
}

Result<ApiTokenRow> TokenRepository::findBySecret(const QString &secretHash) const
{
    const auto answer = m_db.run(TOKEN_COLUMNS TOKENS_OF_PEOPLE
                                 " WHERE t.secret_hash = ? AND (t.expires_at = 0 OR t.expires_at > {now})",
                                 {secretHash});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotLoggedIn, StorageText::tr("The token is unknown, was revoked, or its time is over."),
                     StorageText::tr("Make a new one.")};
    return tokenFromRow(answer->rows.first());
}

Result<QList<ApiTokenRow>> TokenRepository::of(UserId user) const
{
    const auto answer =
        m_db.run(TOKEN_COLUMNS TOKENS_OF_PEOPLE " WHERE t.user_id = ? ORDER BY t.id DESC", {user.value});
    if (!answer)
        return answer.error();
    return tokensFrom(*answer);
}

Result<int> TokenRepository::countOf(UserId user) const
{
    const auto answer = m_db.run("SELECT COUNT(*) FROM api_token WHERE user_id = ?", {user.value});
    if (!answer)
        return answer.error();
    return answer->rows.first().first().toInt();
}

Result<ApiTokenPage> TokenRepository::page(int start, int max, const QString &filter) const
{
    const QVariantList values(4, likePattern(filter));
    const auto total = m_db.run("SELECT COUNT(*)" SHOWN_TOKENS, values);
    if (!total)
        return total.error();
    const auto answer =
        m_db.run(TOKEN_COLUMNS SHOWN_TOKENS " ORDER BY t.id DESC LIMIT ? OFFSET ?", values + QVariantList{max, start});
    if (!answer)
        return answer.error();
    return ApiTokenPage{tokensFrom(*answer), total->rows.first().first().toInt()};
}

Result<void> TokenRepository::noteUse(ApiTokenId id, const QString &address)
{
    return outcome(m_db.run("UPDATE api_token SET used_at = {now}, used_address = ? WHERE id = ?",
                            {address.left(longestTokenAddress), id.value}));
}

Result<ApiTokenRow> TokenRepository::remove(ApiTokenId id, UserId user)
{
    const auto answer = m_db.run(TOKEN_COLUMNS TOKENS_OF_PEOPLE " WHERE t.id = ? AND (? = 'all' OR t.user_id = ?)",
                                 {id.value, user ? QStringLiteral("one") : QStringLiteral("all"), user.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotFound, StorageText::tr("There is no such token.")};
    const ApiTokenRow token = tokenFromRow(answer->rows.first());
    if (const auto removed = m_db.run("DELETE FROM api_token WHERE id = ?", {id.value}); !removed)
        return removed.error();
    if (const auto ended = m_db.run("DELETE FROM login_session WHERE token_id = ?", {id.value}); !ended)
        return ended.error();
    m_db.changed(Table::User, {token.user.value}); // as when sessions are ended otherwise
    m_db.changed(Table::Session, {token.user.value});
    return token;
}

Result<void> TokenRepository::removeOf(UserId user)
{
    return outcome(m_db.run("DELETE FROM api_token WHERE user_id = ?", {user.value}));
}

} // namespace Agent
