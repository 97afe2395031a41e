// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

namespace Agent {

// The topics of UserService, a file each.
extern const SoapTopic userAccountTopic;
extern const SoapTopic userErrorTopic;
extern const SoapTopic userGroupTopic;
extern const SoapTopic userHashTopic;

} // namespace Agent
