// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/sandbox/childprocess.h"

#include <QString>

#include <utility>

namespace Agent {

/*! What happens in a sandbox: a shell script that sees one file. Nothing of it comes from people but the file's content. */
struct SandboxTask
{
    QString source;    //!< path of the file, hidden from whoever is inside and from the list of processes; empty: none
    QByteArray suffix; //!< inside, the file is /source.<suffix>
    QByteArray script;
    QList<QByteArray> arguments;
    QList<std::pair<QByteArray, QByteArray>> environment;
    bool showsProcesses = false; //!< mounts /proc, of the sandbox alone
    QString workFolder = {}; //!< path of a folder, /work inside, that it may fill with whatever it likes; empty: none
};

struct SandboxLimits
{
    std::chrono::milliseconds deadline; //!< by the clock; also the processor time of each thread of each program
    qint64 memoryBytes;                 //!< address space of each program
    qint64 scratchBytes;                //!< all files together; they are in memory
    qint64 workFileBytes = 0;           //!< one file of the work folder
    int threads = 1;                    //!< of each program, that work at the same time
    int processes = 64;                 //!< and threads, all together; each may open four files
};

inline constexpr char sandboxProgram[] = "/usr/bin/bwrap"; //!< Debian's package bubblewrap

/*!
    Runs a task in a sandbox of bubblewrap: namespaces of its own, so no network, no other processes and no other users; of the
    file system /usr, fonts and the source, all read-only, and a folder /tmp that goes with the sandbox; no capabilities, no new
    privileges, no further namespaces; so many processes (the kernel does not count those that root starts). What it makes leaves it by
    standard output, to `take`, and by the work folder: what lies there afterwards may be links and devices as well as files. It
    dies with this process or thread.

    Works for root and, where the kernel lets everybody have user namespaces, for ordinary users.
    Threads: any that may wait. See runChild() for how it ends.
*/
ChildEnd runInSandbox(const SandboxTask &task, const SandboxLimits &limits, const StopSign &stop,
                      const std::function<bool(QByteArrayView)> &take);

} // namespace Agent
