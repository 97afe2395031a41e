// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/counter.h"

namespace Agent {

/*! What came and went over the WebSockets of one thread, which alone counts here. Read in any. */
struct LinkMetrics
{
    Counter receivedMessages;
    Counter receivedBytes; //!< of the messages alone
    Counter sentMessages;  //!< for each who gets one
    Counter sentBytes;     //!< of whole frames
    Counter tooSlow;       //!< closed, for they did not read
    Counter notPassed;     //!< messages from others that slow readers did not get
};

} // namespace Agent
