// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

namespace Agent {

extern const SoapBean timeZoneBean; //!< OpenMeetings' OmTimeZone (OPENMEETINGS.md 3.10)

} // namespace Agent
