// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/metrics/processmetrics.h"

#include <QFile>
#include <QList>

#include <dirent.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Agent {

namespace {

/*! The fields of /proc/self/stat from the third on, which follow the program's name: see proc(5). */
QList<QByteArray> statFields()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

double bootTime() // seconds since 1970
{
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr QByteArrayView key("btime ");
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed().toDouble();
    }
    return 0;
}

qint64 openDescriptors()
{
    constexpr auto folder = "/proc/self/fd";
    struct stat info
    {};
    if (::stat(folder, &info) == 0 && info.st_size > 0) // Linux 6.2 and later
        return info.st_size;
    DIR *entries = opendir(folder);
    if (!entries)
        return 0;
    qint64 count = -3; // "." and "..", and the one by which they are counted
    while (readdir(entries))
        ++count;
    closedir(entries);
    return count;
}

} // namespace

void writeProcessMetrics(MetricsText &text)
{
    constexpr int utimeAt = 11; // of what statFields() gives
    constexpr int stimeAt = 12;
    constexpr int threadsAt = 17;
    constexpr int startAt = 19;
    constexpr int virtualAt = 20;
    constexpr int residentAt = 21;
    static const double ticks = double(sysconf(_SC_CLK_TCK));
    static const double startOfMachine = bootTime();
    const auto fields = statFields();
    const auto field = [&fields](int at) { return fields.value(at).toDouble(); };

    text.counter("process_cpu_seconds_total", "Total user and system CPU time spent in seconds.");
    text.add({}, (field(utimeAt) + field(stimeAt)) / ticks);
    text.gauge("process_resident_memory_bytes", "Resident memory size in bytes.");
    text.add({}, field(residentAt) * double(sysconf(_SC_PAGESIZE)));
    text.gauge("process_virtual_memory_bytes", "Virtual memory size in bytes.");
    text.add({}, field(virtualAt));
    text.gauge("process_threads", "Number of threads.");
    text.add({}, field(threadsAt));
    text.gauge("process_start_time_seconds", "Start time of the process since unix epoch in seconds.");
    text.add({}, startOfMachine + field(startAt) / ticks);
    text.gauge("process_open_fds", "Number of open file descriptors.");
    text.add({}, openDescriptors());
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        text.gauge("process_max_fds", "Maximum number of open file descriptors.");
        text.add({}, quint64(limit.rlim_cur));
    }
}

} // namespace Agent
