// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapargs.h"

namespace Agent {

struct SoapPeriod
{
    Common::UtcTime from;
    Common::UtcTime until;
};

/*!
    validFromDate to validToTime: "dd.MM.yyyy" and "HH:mm", in this node's time zone as in OpenMeetings it was the server's.
    Errors: Invalid.
*/
Common::Result<SoapPeriod> periodFrom(const SoapArgs &args);

} // namespace Agent
