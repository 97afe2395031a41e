// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/sandbox.h"

#include <QFile>

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
                          "preview",
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
        << "/tmp"
        << "--ro-bind" << QFile::encodeName(task.source) << "/source." + task.suffix << "--remount-ro"
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
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits.deadline).count();
    // The limits are set inside, where processes are counted anew.
    const QList<QByteArray> command = QList<QByteArray>{sandboxProgram,
                                                        "--args",
                                                        "3",
                                                        "prlimit",
                                                        "--as=" + QByteArray::number(limits.memoryBytes),
                                                        "--fsize=" + QByteArray::number(limits.scratchBytes),
                                                        "--cpu=" + QByteArray::number(qint64(seconds)),
                                                        "--nproc=64",
                                                        "--nofile=256",
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
