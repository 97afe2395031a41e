// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processusage.h"

#include <QDir>
#include <QFile>

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

double cpuSeconds(qint64 pid)
{
    const QDir threads(QStringLiteral("/proc/%1/task").arg(pid));
    double nanoseconds = 0;
    const QStringList names = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        nanoseconds += contents(threads.filePath(name + QLatin1String("/schedstat"))).split(' ').first().toDouble();
    return nanoseconds / 1e9;
}

double residentKib(qint64 pid)
{
    const QByteArray status = contents(QStringLiteral("/proc/%1/status").arg(pid));
    const QByteArray name = "\nVmRSS:";
    const qsizetype at = status.indexOf(name);
    return at < 0 ? 0 : status.mid(at + name.size()).trimmed().split(' ').first().toDouble();
}
