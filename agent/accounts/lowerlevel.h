// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/level.h"

namespace Agent {

/*! What somebody of one level may do by what is good for another one: never more than either of them may. */
constexpr Common::Level lowerLevel(Common::Level one, Common::Level other)
{
    using Common::Level;
    if (one == other || other == Level::Admin)
        return one;
    if (one == Level::Admin)
        return other;
    return Level::User; // programs and moderators have nothing in common but what users may
}

} // namespace Agent
