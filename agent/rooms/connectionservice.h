// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/storage.h"

#include <functional>
#include <future>

namespace Agent {

/*!
    Who is connected where in the whole cluster, and ending a connection wherever it is.
    Threads: worker threads only.
*/
class ConnectionService
{
public:
    /*! Asks the node that serves a connection to end it; the future holds what really happened there. Callable from any thread. */
    using EndOnNode = std::function<std::future<Common::Result<void>>(Common::NodeId node, const QString &publicId)>;

    ConnectionService(Storage &storage, EndOnNode endOnNode) : m_storage(storage), m_endOnNode(std::move(endOnNode)) {}

    Common::Result<ConnectionPage> page(int start, int max, const QString &filter);
    /*!
        Sends a person out of their room and returns when that is done. Errors: NotFound (nobody there by that id),
        Timeout (the node did not answer within kickDeadline: it may still happen), Unavailable (the node cannot be
        reached: nothing happened). Every try is in the audit log with its outcome.
    */
    Common::Result<void> kick(const QString &publicId, const Caller &by);

    static constexpr int maximumPage = 1000;
    static constexpr Common::Millis kickDeadline{3000};

private:
    Storage &m_storage; // not owned, outlives this
    const EndOnNode m_endOnNode;
};

} // namespace Agent
