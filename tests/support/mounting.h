// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/support/program.h"

#include <QProcess>

/*! Starts a program that mounts something and runs as long as that is there. False: it has ended, or nothing was mounted in time. */
inline bool startMounting(QProcess &process, const QString &program, const QStringList &arguments,
                          const QString &mountPoint)
{
    process.start(program, arguments);
    const auto isSettled = [&] {
        return process.state() == QProcess::NotRunning
            || runProgram(QStringLiteral("mountpoint"), {QStringLiteral("-q"), mountPoint}).exitCode == 0;
    };
    return process.waitForStarted() && QTest::qWaitFor(isSettled, Tests::patienceMs)
        && process.state() == QProcess::Running;
}
