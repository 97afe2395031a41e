// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/logging/log.h"

#include "agent/logging/logfield.h"
#include "agent/logging/requestscope.h"
#include "agent/logging/unixdatagram.h"

#include <atomic>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace Agent {

namespace {

// The program has one message handler, which Qt calls without an object.
struct Log
{
    std::atomic<LogFormat> format = LogFormat::Text;
    std::atomic<qint64> node = 0;
    const bool isInJournal = usualLogFormat() == LogFormat::Journal; // standard error
    const UnixDatagram journal{"/run/systemd/journal/socket"};
    std::array<Counter, std::size(allLogLevels)> messages;
};

Log &theLog()
{
    static Log *const log = new Log; // never gone: a thread that hung in a folder may speak at the very end
    return *log;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg: return LogLevel::Error;
    case QtFatalMsg: return LogLevel::Fatal;
    }
    Q_UNREACHABLE();
}

LogRecord recordOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogRecord record;
    record.at = Common::SystemClock().wall();
    record.level = levelOf(type);
    record.category = context.category;
    record.message = message.toUtf8();
    record.node = theLog().node;
    record.request = RequestScope::current();
    for (const LogField *field = LogField::innermost(); field; field = field->outer())
        record.fields.prepend({field->name(), field->value()});
    record.file = context.file;
    record.line = context.line;
    return record;
}

void toStandardError(const LogRecord &record)
{
    const Log &log = theLog();
    const QByteArray line = log.format == LogFormat::Json ? jsonLine(record) : textLine(record);
    const QByteArray priority =
        log.isInJournal ? '<' + QByteArray::number(syslogPriority(record.level)) + '>' : QByteArray();
    const QByteArray bytes = priority + line;
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr); // one call, so that lines of threads do not mix
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogRecord record = recordOf(type, context, message);
    Log &log = theLog();
    log.messages[size_t(record.level)].add();
    if (log.format != LogFormat::Journal || !log.journal.send(journalDatagram(record)))
        toStandardError(record);
}

} // namespace

std::optional<LogFormat> logFormatFrom(const QString &name)
{
    if (name == QLatin1String("text"))
        return LogFormat::Text;
    if (name == QLatin1String("json"))
        return LogFormat::Json;
    if (name == QLatin1String("journald"))
        return LogFormat::Journal;
    return {};
}

LogFormat usualLogFormat()
{
    const auto parts = qgetenv("JOURNAL_STREAM").split(':'); // "device:inode", see systemd.exec(5)
    struct stat info
    {};
    const bool isJournal = parts.size() == 2 && fstat(STDERR_FILENO, &info) == 0
        && parts.at(0).toULongLong() == info.st_dev && parts.at(1).toULongLong() == info.st_ino;
    return isJournal ? LogFormat::Journal : LogFormat::Text;
}

void installLogging()
{
    configureLogging(usualLogFormat(), 0);
    qInstallMessageHandler(handle);
}

void configureLogging(LogFormat format, qint64 node)
{
    theLog().format = format;
    theLog().node = node;
}

const std::array<Counter, std::size(allLogLevels)> &loggedMessages()
{
    return theLog().messages;
}

} // namespace Agent
