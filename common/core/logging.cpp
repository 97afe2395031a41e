// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/logging.h"

#include <QDateTime>

#include <cstdio>
#include <cstdlib>

namespace Common {
namespace {

struct Severity
{
    const char *name;
    const char *journalPrefix;
};

Severity severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return {"debug", "<7>"};
    case QtInfoMsg: return {"info", "<6>"};
    case QtWarningMsg: return {"warning", "<4>"};
    case QtCriticalMsg: return {"error", "<3>"};
    case QtFatalMsg: return {"fatal", "<2>"};
    }
    Q_UNREACHABLE();
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool underJournal = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    const Severity level = severity(type);
    QByteArray line = underJournal ? QByteArray(level.journalPrefix) : QByteArray();
    line += QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + level.name + ' '
        + context.category + ' ';
    QByteArray text = message.toUtf8();
    text.replace('\r', "\\r").replace('\n', "\\n").replace('\x1b', "\\e");
    line += text + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call, so that lines of threads do not mix
}

} // namespace

void installLogging()
{
    qInstallMessageHandler(writeLine);
}

} // namespace Common
