// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/connectionservice.h"

#include "agent/accounts/audit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Agent {

using namespace Common;

Result<ConnectionPage> ConnectionService::page(int start, int max, const QString &filter)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return ConnectionRepository(**database).page(std::max(0, start), std::clamp(max, 0, maximumPage), filter);
}

Result<void> ConnectionService::kick(const QString &publicId, const Caller &by)
{
    const auto end = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto connection = ConnectionRepository(**database).find(publicId);
        if (!connection)
            return connection.error();
        auto ended = m_endOnNode(connection->node, publicId);
        if (ended.wait_for(kickDeadline) != std::future_status::ready) {
            return Error{ErrorCode::Timeout,
                         QCoreApplication::translate(
                             "Rooms", "Node %1 did not answer in time; the person may still be in the room.")
                             .arg(connection->node.value),
                         QCoreApplication::translate("Rooms", "Look at the list of connections again in a moment.")};
        }
        return ended.get();
    };
    return audited(m_storage, by, QStringLiteral("connection.kick"), publicId, end());
}

} // namespace Agent
