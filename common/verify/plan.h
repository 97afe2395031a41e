// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/steps/steps.h"

#include <span>

namespace Common {

/*! One row of the check. A new step is a function in steps/ and a row in plan.cpp. */
struct PlannedStep
{
    enum When { IfAllPassed, Always };

    const char *id;    //!< stable
    const char *title; //!< for translate("Verify", …), as is `expected`
    const char *expected;
    QCoro::Task<Outcome> (*run)(Scenario &);
    When when = IfAllPassed;
};

std::span<const PlannedStep> verifyPlan();

} // namespace Common
