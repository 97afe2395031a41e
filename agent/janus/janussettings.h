// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QString>
#include <QUrl>

namespace Agent {

/*! How long a link to Janus waits. A test sets shorter times. */
struct JanusTimes
{
    Common::Millis connect{3'000};   //!< for the handshake of the WebSocket
    Common::Millis answer{8'000};    //!< for the answer to a request
    Common::Millis keepAlive{2'000}; //!< between two signs of life that are asked for; Janus ends a session after 60 s
    Common::Millis patience{3'000};  //!< for one of them: a Janus that is silent for longer hangs
    Common::Millis grace{4'000};     //!< for the connection to come back before people are told that it is gone
    Common::Millis firstRetry{250};  //!< between two calls; twice as long each time, up to
    Common::Millis longestRetry{5'000}; //!< this, less up to a quarter by chance
};

/*! The Janus of this node. */
struct JanusSettings
{
    QUrl url; //!< of its WebSocket; empty = there is none
    QString apiSecret = {};
    QString adminKey = {}; //!< of the plugin VideoRoom: who has it may make rooms
    JanusTimes times = {};
};

} // namespace Agent
