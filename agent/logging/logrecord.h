// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QByteArray>
#include <QList>

namespace Agent {

enum class LogLevel { Debug, Info, Warning, Error, Fatal };
constexpr LogLevel allLogLevels[] = {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error,
                                     LogLevel::Fatal};
const char *logLevelName(LogLevel level); //!< "warning"
int syslogPriority(LogLevel level);       //!< 7 to 2, as syslog(3) counts

/*! One thing that is said in the log. A plain value; texts are UTF-8. */
struct LogRecord
{
    Common::UtcTime at;
    LogLevel level = LogLevel::Info;
    QByteArray category;
    QByteArray message;
    qint64 node = 0;         //!< 0 = not known yet
    QByteArray request = {}; //!< empty = it is for none
    QList<std::pair<QByteArray, QByteArray>> fields = {};
    QByteArray file = {}; //!< of the source; empty in a program that was built without
    int line = 0;
};

/*!
    Control characters, line breaks of every kind, and marks that turn the direction of what follows, written out: `\n`, `\x1b`,
    `\u202e`. So text from outside neither forges a line nor does anything to the terminal on which it is read. At most
    `longestLogMessage` bytes; what is longer is cut, and says so.
*/
QByteArray harmless(const QByteArray &text);
constexpr qsizetype longestLogMessage = 16 * 1024;

/*!
    `2026-11-25T09:00:00.123Z warning agent.placement text [request=4f… soap=RoomService.addRoom]`, times in UTC. A message that is a
    JSON object ends the line, for programs that look for it.
*/
QByteArray textLine(const LogRecord &record);

/*! A JSON object: ts, level, category, message, node, request, and the fields by their names. */
QByteArray jsonLine(const LogRecord &record);

/*! What journald takes as one datagram (https://systemd.io/JOURNAL_NATIVE_PROTOCOL): the fields are ATRIUM_REQUEST_ID, ATRIUM_NODE and so on. */
QByteArray journalDatagram(const LogRecord &record);

} // namespace Agent
