// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <algorithm>

namespace Agent {

/*! How often something may happen: `burst` times at once, and `perSecond` times on and on. */
struct Rate
{
    int perSecond = 0; //!< 0 = as often as one likes
    int burst = 0;

    friend bool operator==(const Rate &, const Rate &) = default;
};

/*!
    Holds somebody to a rate. Full at first.
    Threads: any; a value. `now` is Clock::monotonic().
*/
class TokenBucket
{
public:
    explicit TokenBucket(const Rate &rate) : m_rate(rate), m_thousandths(full()) {}

    /*! For those who are refused: takes a token and says true if there is one. */
    bool take(Common::Millis now)
    {
        refill(now);
        if (isLimited() && m_thousandths < perToken)
            return false;
        m_thousandths -= perToken;
        return true;
    }
    /*! For those who are slowed down: takes tokens in any case, and says how long to wait before the next ones. */
    Common::Millis spend(Common::Millis now, qint64 tokens = 1)
    {
        refill(now);
        m_thousandths -= tokens * perToken;
        if (!isLimited() || m_thousandths >= 0)
            return Common::Millis(0);
        return Common::Millis((-m_thousandths + m_rate.perSecond - 1) / m_rate.perSecond);
    }
    bool isLimited() const { return m_rate.perSecond > 0; }
    bool isFull(Common::Millis now)
    {
        refill(now);
        return m_thousandths == full();
    }

private:
    qint64 full() const { return qint64(m_rate.burst) * perToken; }
    void refill(Common::Millis now)
    {
        m_thousandths = std::min(full(), m_thousandths + (now - m_filled).count() * m_rate.perSecond);
        m_filled = now;
    }

    static constexpr qint64 perToken = 1000; // so that each millisecond brings perSecond of them

    Rate m_rate;
    qint64 m_thousandths;
    Common::Millis m_filled{0};
};

} // namespace Agent
