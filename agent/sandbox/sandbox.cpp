// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sandbox/sandbox.h"

#include <QFile>

#include <algorithm>

namespace Agent {

namespace {

// Debian's folders outside of /usr that its programs need: which library is meant, which fonts there are.
constexpr const char *etcetera[] = {"/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/etc/libreoffice",
                                    "/var/cache/fontconfig"};

/*! Bubblewrap's options, each ended by a zero byte: it reads them from a descriptor, so that no path is seen outside. */
QByteArray options(const SandboxTask &task, const SandboxLimits &limits)
{
    QList<QByteArray> all{"--unshare-all",
                          "--unshare-user",
                          "--disable-userns",
                          "--die-with-parent",
                          "--new-session",
                          "--cap-drop",
                          "ALL",
                          "--clearenv",
                          "--uid",
                          "65534",
                          "--gid",
                          "65534",
                          "--hostname",
                          "sandbox",
                          "--ro-bind",
                          "/usr",
                          "/usr",
                          "--symlink",
                          "usr/lib",
                          "/lib",
                          "--symlink",
                          "usr/lib64",
                          "/lib64",
                          "--symlink",
                          "usr/bin",
                          "/bin",
                          "--dev",
                          "/dev",
                          "--remount-ro",
                          "/dev"};
    for (const char *path : etcetera)
        all << "--ro-bind-try" << path << path;
    if (task.showsProcesses)
        all << "--proc"
            << "/proc";
    all << "--size" << QByteArray::number(limits.scratchBytes) << "--tmpfs"
        << "/tmp";
    if (!task.source.isEmpty())
        all << "--ro-bind" << QFile::encodeName(task.source) << "/source." + task.suffix;
    if (!task.workFolder.isEmpty())
        all << "--bind" << QFile::encodeName(task.workFolder) << "/work";
    all << "--remount-ro"
        << "/"
        << "--chdir"
        << "/tmp"
        << "--setenv"
        << "PATH"
        << "/usr/bin"
        << "--setenv"
        << "HOME"
        << "/tmp"
        << "--setenv"
        << "LANG"
        << "C.UTF-8";
    for (const auto &[name, value] : task.environment)
        all << "--setenv" << name << value;
    return all.join('\0') + '\0';
}

} // namespace

ChildEnd runInSandbox(const SandboxTask &task, const SandboxLimits &limits, const StopSign &stop,
                      const std::function<bool(QByteArrayView)> &take)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(limits.deadline).count() * limits.threads;
    // The limits are set inside, where processes are counted anew.
    const QList<QByteArray> command =
        QList<QByteArray>{sandboxProgram,
                          "--args",
                          "3",
                          "prlimit",
                          "--as=" + QByteArray::number(limits.memoryBytes),
                          "--fsize=" + QByteArray::number(std::max(limits.scratchBytes, limits.workFileBytes)),
                          "--cpu=" + QByteArray::number(seconds),
                          "--nproc=" + QByteArray::number(limits.processes),
                          "--nofile=" + QByteArray::number(limits.processes * 4),
                          "--core=0",
                          "--",
                          "sh",
                          "-c",
                          task.script,
                          "script"}
        + task.arguments;
    return runChild(command, options(task, limits), limits.deadline, stop, take);
}

} // namespace Agent
