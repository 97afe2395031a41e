// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace Agent {

/*!
    Runs `work` in a child process and returns what it returned; nothing when it has not answered by the deadline, or died. A
    process and not a thread: one that waits for a file server cannot be ended, and would keep a command from ending, too.
    Threads: best while there is one alone; `work` starts with a copy of what is in memory.
*/
std::optional<QByteArray> inChild(const std::function<QByteArray()> &work, Common::Millis deadline);
/*! The same for several at once, each in a child of its own: the deadline is that of all together. */
QList<std::optional<QByteArray>> inChildren(const QList<std::function<QByteArray()>> &works, Common::Millis deadline);

} // namespace Agent
