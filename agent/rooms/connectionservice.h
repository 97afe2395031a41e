// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    Who is connected where in the whole cluster.
    Threads: worker threads only.
*/
class ConnectionService
{
public:
    explicit ConnectionService(Storage &storage) : m_storage(storage) {}

    Common::Result<ConnectionPage> page(int start, int max, const QString &filter,
                                        ConnectionOrder order = ConnectionOrder::Since, bool isAscending = false);

    static constexpr int maximumPage = 1000;

private:
    Storage &m_storage; // not owned, outlives this
};

} // namespace Agent
