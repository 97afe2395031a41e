// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

/*! What a program ended with and what it wrote. */
struct ProgramResult
{
    int exitCode = -1; //!< -1 = did not end in time, or crashed
    QString output;    //!< both streams, as they came
};
/*! `input`: what it reads on its standard input. */
ProgramResult runProgram(const QString &program, const QStringList &arguments,
                         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                         int timeoutMs = 60000, const QByteArray &input = {});

/*! The agent under test. */
QString agentProgram();
