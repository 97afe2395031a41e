// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/wire/lobbyframes.h"

namespace Agent {

/*!
    What was said in the lobby. Ids become visible in their order, so whoever has read up to an id has missed nothing
    before it. Writing calls run inside a transaction and note what they change.
*/
class LobbyRepository
{
public:
    explicit LobbyRepository(Database &database) : m_db(database) {}

    Common::Result<qint64> insert(Common::UserId user, const QString &name, const QString &text); //!< the line's id
    Common::Result<QList<Common::LobbyLine>> latest(int count) const;                             //!< oldest first
    Common::Result<QList<Common::LobbyLine>> after(qint64 id, int max) const;                     //!< oldest first
    Common::Result<void> keepNewest(int count);

private:
    Database &m_db;
};

} // namespace Agent
