// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/histogram.h"

#include <QTimer>

#include <atomic>
#include <chrono>

namespace Agent {

/*!
    Watches whether the event loop of its thread turns: something is due every half second, and how late that comes is how late
    everything is there.
    Threads: lives in the thread that it watches; the const calls may be made in any.
*/
class LoopWatch
{
public:
    LoopWatch();
    Q_DISABLE_COPY_MOVE(LoopWatch)

    bool isTurning() const { return silentFor() < period + patience; } //!< it would have answered within the patience
    std::chrono::nanoseconds silentFor() const;                        //!< since it last turned
    const Histogram &lag() const { return m_lag; }

    static constexpr std::chrono::milliseconds period{500};
    static constexpr std::chrono::milliseconds patience{1000};

private:
    using Clock = std::chrono::steady_clock;

    void turned();

    Histogram m_lag{lagBounds};
    std::atomic<Clock::time_point> m_turnedAt;
    QTimer m_timer;
};

} // namespace Agent
