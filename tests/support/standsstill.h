// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

/*! True when a process was stopped by SIGSTOP and all of it has come to a halt. */
inline bool standsStill(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(processId));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return line.mid(line.lastIndexOf(')')).startsWith(") T"); // the state stands behind the program's name
}
