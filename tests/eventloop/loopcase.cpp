// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopcase.h"

using namespace std::chrono_literals;

int idleTurns()
{
    bool isOver = false;
    int turns = 0;
    const auto end = timer(50ms, [&] { isOver = true; });
    turnsUntil([&] { return ++turns, isOver; });
    return turns;
}
