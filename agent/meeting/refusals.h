// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

/*! What is answered to requests in more than one place. */
namespace Agent::Refusals {

Common::Error notHere();        //!< NotFound: the sender is not in the room
Common::Error nobodyThere();    //!< NotFound: the person whom it is about is not in the room
Common::Error moderatorsOnly(); //!< Forbidden
Common::Error roomWaits();      //!< Conflict: no moderator has come yet

} // namespace Agent::Refusals
