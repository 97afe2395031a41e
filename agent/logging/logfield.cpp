// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/logging/logfield.h"

namespace Agent {

thread_local const LogField *LogField::s_innermost = nullptr;

} // namespace Agent
