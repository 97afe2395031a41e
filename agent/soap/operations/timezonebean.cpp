// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/timezonebean.h"

#include "agent/soap/operations/services.h"

namespace Agent {

using namespace Qt::StringLiterals;

constexpr SoapField timeZoneFields[] = {
    {.name = "frontEndLabel"_L1},
    {.name = "ical"_L1},
    {.name = "inserted"_L1, .type = SoapType::Date},
    {.name = "jname"_L1},
    {.name = "label"_L1},
    {.name = "omtimezoneId"_L1, .type = SoapType::Long},
    {.name = "orderId"_L1, .type = SoapType::Int},
};
static_assert(inWireOrder(timeZoneFields));

constinit const SoapBean timeZoneBean{"OmTimeZone"_L1, basicBeansNamespace, timeZoneFields};

} // namespace Agent
