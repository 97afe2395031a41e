// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QCborMap>
#include <QCoreApplication>

#include <functional>
#include <future>

namespace Agent {

using NodeAnswer = Common::Result<QCborMap>;

/*!
    Asks a node, this one too, to do something. Errors: Unavailable (it cannot be reached: nothing happened), Timeout (it did
    not answer in time: it may still happen), and what the node answered.
    Threads: a worker, which waits for the future; never the main thread, which may have to answer.
*/
using RequestNode = std::function<std::future<NodeAnswer>(Common::NodeId node, const QString &method,
                                                          const QCborMap &arguments, Common::Millis deadline)>;

/*! Waits for it; Timeout when nothing came long after its deadline, because this node is ending. */
inline NodeAnswer answerOf(std::future<NodeAnswer> asked, Common::Millis deadline)
{
    if (asked.wait_for(2 * deadline) == std::future_status::ready)
        return asked.get();
    return Common::Error{Common::ErrorCode::Timeout,
                         QCoreApplication::translate("Nodes", "The node did not answer in time.")};
}

/*! The same without waiting: `done` is called later, once, in the thread that asks. */
using AskNode = std::function<void(Common::NodeId node, const QString &method, const QCborMap &arguments,
                                   Common::Millis deadline, std::function<void(const NodeAnswer &)> done)>;

} // namespace Agent
