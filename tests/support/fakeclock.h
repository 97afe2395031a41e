// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

/*! A clock that stands still until the test moves it. */
class FakeClock final : public Common::Clock
{
public:
    Common::Millis monotonic() const override { return m_now; }
    Common::UtcTime wall() const override { return Common::UtcTime{1'700'000'000'000} + m_now; }

    void advance(Common::Millis span) { m_now += span; }

private:
    Common::Millis m_now = std::chrono::hours(24); // as on a machine that has been up for a while
};
