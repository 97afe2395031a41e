// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QByteArray>

namespace Agent {

struct CalendarSettings
{
    Common::Millis reminderLead{15 * 60 * 1000}; //!< before an appointment begins; 0 = nobody is reminded
    QByteArray timeZone;                         //!< of appointments that name none, as SOAP's; what the IANA calls it
};

} // namespace Agent
