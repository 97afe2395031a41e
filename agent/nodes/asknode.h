// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QCborMap>

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

/*! The same for the main thread: `done` is called there, later, once. */
using AskNode = std::function<void(Common::NodeId node, const QString &method, const QCborMap &arguments,
                                   Common::Millis deadline, std::function<void(const NodeAnswer &)> done)>;

} // namespace Agent
