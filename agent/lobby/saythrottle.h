// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QHash>
#include <QList>
#include <QMutex>

namespace Agent {

/*!
    Nobody may fill the lobby: each person says at most `most` lines in `span` on this node. What was refused does not count.
    Errors: TooMany.
    Threads: any.
*/
class SayThrottle
{
public:
    explicit SayThrottle(const Common::Clock &clock) : m_clock(clock) {}

    Common::Result<void> admit(Common::UserId user);

    static Common::Error tooFast();
    static constexpr int most = 5;
    static constexpr Common::Millis span{5000};

private:
    void forgetOld(Common::Millis now);

    const Common::Clock &m_clock; // not owned, outlives this
    QMutex m_mutex;
    QHash<Common::UserId, QList<Common::Millis>> m_said; // when, oldest first
};

} // namespace Agent
