// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

namespace Agent {

/*! What the program ends with; ARCHITECTURE.md 4 has the table for people. */
namespace ExitCode {
constexpr int done = 0;
constexpr int foundWrong = 1; //!< the check ran and found something wrong
constexpr int usage = 2;
} // namespace ExitCode

int exitCode(Common::ErrorCode code);

} // namespace Agent
