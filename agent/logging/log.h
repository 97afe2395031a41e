// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/logging/logrecord.h"
#include "agent/metrics/counter.h"

#include <QLoggingCategory>

#include <array>
#include <optional>

namespace Agent {

/*!
    How the log is written: Text and Json to standard error, a line for each message; Journal to systemd's journal with all fields,
    and to standard error what the journal does not take.
*/
enum class LogFormat { Text, Json, Journal };
std::optional<LogFormat> logFormatFrom(const QString &name); //!< "text", "json", "journald"

/*! Journal when standard error goes there (JOURNAL_STREAM names it), else Text. */
LogFormat usualLogFormat();

/*! Takes all that Qt logs from now on. Threads: call it in the main thread, before there are others. */
void installLogging();
/*! What the configuration says. The same. */
void configureLogging(LogFormat format, qint64 node);

/*! How many messages there were, by allLogLevels. Threads: any. */
const std::array<Counter, std::size(allLogLevels)> &loggedMessages();

} // namespace Agent
