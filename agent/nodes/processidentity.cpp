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

/*! What proc(5) says of a process; all is empty when it cannot be read. */
struct ProcessState
{
    QString startTime;     // a process id may be used again, but not with the same start time
    bool hasEnded = false; // its parent has not asked how yet
};

ProcessState stateOf(const QString &processId)
{
    const QByteArray stat = contentOf(qPrintable(QStringLiteral("/proc/%1/stat").arg(processId)));
    // The third field and those behind it come after the last ')', since a program's name may hold anything.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= 19)
        return {};
    // A zombie with more threads than its first is one whose first thread alone has ended.
    return {QString::fromLatin1(fields.at(19)), fields.at(0) == "Z" && fields.at(17).toInt() <= 1};
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
    return QStringLiteral("%1/%2/%3").arg(placeOfProcess(), processId, stateOf(processId).startTime);
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
    const ProcessState state = stateOf(parts.at(3));
    return !state.startTime.isEmpty() && (state.startTime != parts.at(4) || state.hasEnded);
}

QString processIdOf(const QString &identity)
{
    return identity.section(QLatin1Char('/'), 3, 3);
}

} // namespace Agent
