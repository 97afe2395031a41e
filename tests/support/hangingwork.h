// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <latch>
#include <memory>

/*! Work for threads of the disk that hangs until the latch is counted down, as in a folder that does not answer. */
inline auto waitsFor(const std::shared_ptr<std::latch> &hang)
{
    return [hang]() -> Common::Result<void> {
        hang->wait();
        return {};
    };
}
