// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/*! What the kernel says of another process; 0 when it is gone. */
double cpuSeconds(qint64 pid);  //!< of all its threads, in the kernel and outside; to the nanosecond, not to the tick
double residentKib(qint64 pid); //!< the memory it really has
