// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/processidentity.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace Agent {
namespace {

QByteArray contentOf(const char *file)
{
    QFile source(QString::fromLatin1(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll().trimmed() : QByteArray();
}

// Field 22 of /proc/PID/stat: a process id may be used again, but not with the same start time. Fields are counted
// after the last ')', since a program's name may hold anything.
QString startTimeOf(const QString &processId)
{
    const QByteArray stat = contentOf(qPrintable(QStringLiteral("/proc/%1/stat").arg(processId)));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields.at(19)) : QString();
}

QString placeOfProcess()
{
    struct stat info
    {};
    const bool known = ::stat("/proc/self/ns/pid", &info) == 0;
    return machineIdentity() + QLatin1Char('/')
        + QString::fromLatin1(contentOf("/proc/sys/kernel/random/boot_id").left(8)) + QLatin1Char('/')
        + (known ? QString::number(info.st_ino) : QStringLiteral("?"));
}

} // namespace

QString machineIdentity()
{
    const QByteArray id = contentOf("/etc/machine-id");
    const QByteArray named = id.isEmpty() ? contentOf("/proc/sys/kernel/hostname") : id;
    // Hashed with our name, as machine-id(5) asks of programs that show it.
    return QString::fromLatin1(QCryptographicHash::hash("atrium" + named, QCryptographicHash::Sha256).toHex().left(16));
}

QString processIdentity()
{
    const QString processId = QString::number(getpid());
    return QStringLiteral("%1/%2/%3").arg(placeOfProcess(), processId, startTimeOf(processId));
}

bool isOfThisMachine(const QString &identity)
{
    return identity.section(QLatin1Char('/'), 0, 0) == machineIdentity();
}

bool isCertainlyGone(const QString &identity)
{
    const QStringList parts = identity.split(QLatin1Char('/'));
    if (parts.size() != 5 || parts.contains(QString()) || parts.at(2) == QLatin1String("?")
        || parts.mid(0, 3).join(QLatin1Char('/')) != placeOfProcess())
        return false;
    bool isNumber = false;
    const pid_t processId = parts.at(3).toInt(&isNumber);
    if (!isNumber || processId <= 0)
        return false;
    if (kill(processId, 0) != 0 && errno == ESRCH)
        return true;
    // Not to be read where /proc is mounted so that it hides the processes of other users.
    const QString startTime = startTimeOf(parts.at(3));
    return !startTime.isEmpty() && startTime != parts.at(4);
}

QString processIdOf(const QString &identity)
{
    return identity.section(QLatin1Char('/'), 3, 3);
}

} // namespace Agent
