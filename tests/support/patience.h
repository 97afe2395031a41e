// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace Tests {

/*!
    Milliseconds that a test waits for what must come. They say nothing of how fast it is, as Qt's own five seconds seem to: four
    tests share two processors, and a disk with others. What a test measures, it measures itself.
*/
constexpr int patienceMs = 15'000;

} // namespace Tests

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), Tests::patienceMs)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT((condition), message, Tests::patienceMs)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), expected, Tests::patienceMs)
