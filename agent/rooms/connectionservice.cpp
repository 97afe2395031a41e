// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/connectionservice.h"

#include <algorithm>

namespace Agent {

using namespace Common;

Result<ConnectionPage> ConnectionService::page(int start, int max, const QString &filter, ConnectionOrder order,
                                               bool isAscending)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return ConnectionRepository(**database)
        .page(std::max(0, start), std::clamp(max, 0, maximumPage), filter, order, isAscending);
}

} // namespace Agent
