// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/sandbox/stopsign.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <functional>

namespace Agent {

/*! How a program ended. */
struct ChildEnd
{
    enum class How {
        Exited,   //!< `code` is its exit status
        Signal,   //!< `code` is the signal
        Deadline, //!< it took too long and was killed
        Stopped,  //!< the stop sign was raised, and it was killed
        Refused,  //!< its output was not taken, and it was killed
        NotRun,   //!< `code` is the system's error number
    };
    How how = How::NotRun;
    int code = 0;
    QByteArray complaints =
        {}; //!< the first 2 KiB of what it wrote to standard error: text of others, not to be trusted
};

/*!
    Runs a program and waits for its end, in a process group of its own, with an empty environment and no descriptor of this
    process but for `secrets`, which it reads as descriptor 3. Its standard input is empty. `take` gets what it writes to
    standard output, piece by piece, and says whether it wants more.

    When it has to be killed, the whole group is; processes of it that left the group must see to their end themselves.
    Threads: any that may wait; the program may ask to be killed when the thread ends (PR_SET_PDEATHSIG).
*/
ChildEnd runChild(const QList<QByteArray> &command, const QByteArray &secrets, std::chrono::milliseconds deadline,
                  const StopSign &stop, const std::function<bool(QByteArrayView)> &take);

} // namespace Agent
