// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

/*!
    Runs the event loop until `done`, asked a hundred times a second; false when it is not within `limit`. Unlike Qt
    Test's waiting it never sleeps while something has come, and so adds nothing to what is measured.
*/
bool runUntil(const std::function<bool()> &done, std::chrono::milliseconds limit);
void runFor(std::chrono::milliseconds time);
