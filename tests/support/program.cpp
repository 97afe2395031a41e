// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QProcess>

namespace {

// The commands speak the language of whoever runs them; the tests read English.
void speakEnglish()
{
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
}
Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

} // namespace

QString agentProgram()
{
    return QCoreApplication::applicationDirPath() + QLatin1String("/atrium-agent");
}

ProgramResult runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                         int timeoutMs, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}
