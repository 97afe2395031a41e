// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/clock.h"

#include <QDateTime>

#include <time.h>

namespace Common {

QString isoText(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

// CLOCK_BOOTTIME, not CLOCK_MONOTONIC: a lease runs out for the others while this machine is suspended.
Millis SystemClock::monotonic() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

UtcTime SystemClock::wall() const
{
    return {std::chrono::duration_cast<Millis>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

} // namespace Common
