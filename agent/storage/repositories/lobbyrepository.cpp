// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/lobbyrepository.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

Result<QList<LobbyLine>> linesFrom(const Result<SqlAnswer> &answer) // id, name, text, at
{
    if (!answer)
        return answer.error();
    QList<LobbyLine> lines;
    for (const QVariantList &row : answer->rows)
        lines.append({row.at(0).toLongLong(), row.at(1).toString(), row.at(2).toString(), {row.at(3).toLongLong()}});
    return lines;
}

} // namespace

Result<qint64> LobbyRepository::insert(UserId user, const QString &name, const QString &text)
{
    // Databases give ids out before the commit: without the lock a reader could see 6, and 5 only afterwards.
    const auto locked = m_db.run("SELECT name FROM cluster_lock WHERE name = 'lobby' {lock}");
    if (!locked)
        return locked.error();
    const auto inserted = m_db.run("INSERT INTO lobby_line (user_id, name, text, at) VALUES (?, ?, ?, {now}) {id}",
                                   {user.value, name, text});
    if (!inserted)
        return inserted.error();
    m_db.changed(Table::Lobby, {inserted->insertedId});
    return inserted->insertedId;
}

Result<QList<LobbyLine>> LobbyRepository::latest(int count) const
{
    auto lines = linesFrom(m_db.run("SELECT id, name, text, at FROM lobby_line ORDER BY id DESC LIMIT ?", {count}));
    if (lines)
        std::ranges::reverse(*lines);
    return lines;
}

Result<QList<LobbyLine>> LobbyRepository::after(qint64 id, int max) const
{
    return linesFrom(m_db.run("SELECT id, name, text, at FROM lobby_line WHERE id > ? ORDER BY id LIMIT ?", {id, max}));
}

Result<void> LobbyRepository::keepNewest(int count)
{
    const auto oldest = m_db.run("SELECT id FROM lobby_line ORDER BY id DESC LIMIT 1 OFFSET ?", {count - 1});
    if (!oldest)
        return oldest.error();
    if (oldest->rows.isEmpty())
        return {};
    return outcome(m_db.run("DELETE FROM lobby_line WHERE id < ?", {oldest->rows.first().first()}));
}

} // namespace Agent
