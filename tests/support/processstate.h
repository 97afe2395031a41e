// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

/*! 'R', 'S' and so on, as proc(5) has them; 0 when the process is gone. */
inline char processState(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(processId));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray behindName = line.mid(line.lastIndexOf(')') + 1); // which may hold anything
    return behindName.size() > 1 ? behindName.at(1) : '\0';
}

/*! True when a process was stopped by SIGSTOP and all of it has come to a halt. */
inline bool standsStill(qint64 processId)
{
    return processState(processId) == 'T';
}
