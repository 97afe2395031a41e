// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/loopwatch.h"

namespace Agent {

LoopWatch::LoopWatch() : m_turnedAt(Clock::now())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] { turned(); });
    m_timer.start(period);
}

void LoopWatch::turned()
{
    const auto now = Clock::now();
    const auto before = m_turnedAt.exchange(now);
    m_lag.observe(std::max(Clock::duration(0), now - before - period));
}

std::chrono::nanoseconds LoopWatch::silentFor() const
{
    return Clock::now() - m_turnedAt.load();
}

} // namespace Agent
