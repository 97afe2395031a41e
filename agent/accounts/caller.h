// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/user.h"

namespace Agent {

/*! Who asks for something: comes from a session, or from a command on the node itself. */
struct Caller
{
    Common::User user; //!< no id = a command on the node
    QString address;   //!< where the request came from
};

} // namespace Agent
