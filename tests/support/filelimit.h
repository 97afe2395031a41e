// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

#include <sys/resource.h>

/*!
    Lets this process, and those that it starts from now on, have as many files open at once as the system lets them.
    False, after a warning, when that is less than `wanted`.
*/
inline bool raiseFileLimit(rlim_t wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max < wanted) {
        qWarning("This needs %llu open files, and the limit here is %llu (ulimit -Hn).", (unsigned long long)(wanted),
                 (unsigned long long)(limit.rlim_max));
        return false;
    }
    limit.rlim_cur = limit.rlim_max;
    return setrlimit(RLIMIT_NOFILE, &limit) == 0;
}
