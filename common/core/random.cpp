// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/random.h"

#include <sys/random.h>

#include <cerrno>
#include <cstring>

namespace Common {

QByteArray SystemRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (int have = 0; have < count;) {
        const ssize_t got = getrandom(result.data() + have, size_t(count - have), 0);
        if (got > 0)
            have += int(got);
        else if (errno != EINTR)
            qFatal("The kernel gives no random bytes: %s", strerror(errno)); // nothing secure can be done without
    }
    return result;
}

} // namespace Common
