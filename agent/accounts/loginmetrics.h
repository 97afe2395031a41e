// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"
#include "common/core/error.h"

#include <array>

namespace Agent {

/*! What became of tries to log in. Threads: any. */
struct LoginMetrics
{
    enum class Outcome { Succeeded, Wrong, Throttled, Refused, Failed };
    static constexpr std::pair<Outcome, const char *> all[] = {{Outcome::Succeeded, "succeeded"},
                                                               {Outcome::Wrong, "wrong"},
                                                               {Outcome::Throttled, "throttled"},
                                                               {Outcome::Refused, "refused"}, //!< such accounts may not
                                                               {Outcome::Failed, "failed"}};  //!< no database, say
    std::array<Counter, std::size(all)> counts;

    static Outcome outcomeOf(Common::ErrorCode code)
    {
        switch (code) {
        case Common::ErrorCode::WrongLogin: return Outcome::Wrong;
        case Common::ErrorCode::TooMany: return Outcome::Throttled;
        case Common::ErrorCode::LevelRefused:
        case Common::ErrorCode::Forbidden:
        case Common::ErrorCode::NotLoggedIn: return Outcome::Refused;
        default: return Outcome::Failed;
        }
    }
    template <class Result>
    const Result &count(const Result &result) //!< and hands it on
    {
        counts[size_t(result ? Outcome::Succeeded : outcomeOf(result.error().code))].add();
        return result;
    }
};

} // namespace Agent
