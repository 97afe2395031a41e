// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checktext.h"
#include "agent/check/topic.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <sys/resource.h>

namespace Agent {

namespace {

constexpr qint64 forTheRest = 1000;     // descriptors besides people's connections
constexpr qint64 fewConnections = 4096; // less than this keeps a school out
constexpr qint64 fewThreads = 512;
constexpr qint64 littleMemoryMb = 512;
constexpr qint64 littleSpaceMb = 512;

/*! The most that a process of this user may have; -1 = any number. The agent takes all that it may. */
qint64 mostOf(__rlimit_resource resource)
{
    rlimit limit{};
    if (::getrlimit(resource, &limit) != 0 || limit.rlim_max == RLIM_INFINITY)
        return -1;
    return qint64(limit.rlim_max);
}

Finding judgeFiles(const CheckTarget &target)
{
    const qint64 most = mostOf(RLIMIT_NOFILE);
    const qint64 wanted = (target.maximumConnections > 0 ? target.maximumConnections : fewConnections) + forTheRest;
    if (most >= 0 && most < wanted) {
        const QString remedy =
            CheckText::tr("Raise it, in the agent's systemd unit: LimitNOFILE=%1; in a shell: ulimit -Hn %1")
                .arg(std::max<qint64>(wanted, 65536));
        if (target.maximumConnections > 0)
            return problem(CheckText::tr("A process may have %1 open files, but limits.connections = %2 needs %3.")
                               .arg(most)
                               .arg(target.maximumConnections)
                               .arg(wanted),
                           remedy);
        return most < forTheRest
            ? problem(CheckText::tr("A process may have %1 open files: too few to serve anybody.").arg(most), remedy)
            : warning(CheckText::tr("A process may have %1 open files: enough for some %2 connections.")
                          .arg(most)
                          .arg(most - forTheRest),
                      remedy);
    }
    return well(most < 0 ? CheckText::tr("A process may have any number of open files.")
                         : CheckText::tr("A process may have %1 open files.").arg(most));
}

Finding judgeThreads()
{
    const qint64 most = mostOf(RLIMIT_NPROC);
    if (most >= 0 && most < fewThreads)
        return warning(CheckText::tr("This user may have %1 threads and processes in all.").arg(most),
                       CheckText::tr("Raise it, in the agent's systemd unit: LimitNPROC=4096 and TasksMax=4096"));
    return well(CheckText::tr("This user may have enough threads."));
}

/*! MiB that the machine, or the container, has left. */
qint64 availableMemoryMb()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    qint64 kilobytes = -1;
    if (file.open(QIODevice::ReadOnly)) {
        const auto lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("MemAvailable:"))
                kilobytes = line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return kilobytes < 0 ? -1 : kilobytes / 1024;
}

Finding judgeMemory()
{
    const qint64 left = availableMemoryMb();
    if (left >= 0 && left < littleMemoryMb)
        return warning(CheckText::tr("This machine has %1 MiB of memory left.").arg(left),
                       CheckText::tr("Give it more, or move other programs elsewhere: previews alone may take 1 GiB."));
    return well(CheckText::tr("This machine has %1 MiB of memory left.").arg(left));
}

Finding judgeSpace(const QString &what, const QString &folder)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || !disk.isReady())
        return warning(CheckText::tr("How much space is left for %1 is not known (%2).").arg(what, folder),
                       CheckText::tr("Look at that disk."));
    const qint64 left = disk.bytesAvailable() >> 20;
    if (left < littleSpaceMb)
        return problem(CheckText::tr("%1 MiB are left for %2 (%3).").arg(left).arg(what, folder),
                       CheckText::tr("Remove what is not needed there, or use a larger disk."));
    return well(CheckText::tr("%1 MiB are left for %2.").arg(left).arg(what));
}

} // namespace

// Space of the shared folders is the folders' topic.
TopicReport lookAtLimits(const CheckTarget &target)
{
    TopicReport report{
        .findings = {judgeFiles(target), judgeThreads(), judgeMemory(),
                     judgeSpace(CheckText::tr("files that programs make for a while"), QDir::tempPath())}};
    if (target.database.driver == DatabaseDriver::Sqlite)
        report.findings.append(
            judgeSpace(CheckText::tr("the database"), QFileInfo(target.database.file).absolutePath()));
    return report;
}

} // namespace Agent
