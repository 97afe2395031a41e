// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"

#include <QString>

namespace Agent {

/*! How the commit channel to one other node is doing. */
struct PeerStatus
{
    Common::NodeId node;     //!< 0 = an address of the configuration at which nobody has answered yet
    QString address;         //!< host:port that is called
    bool connected = false;  //!< commits go there now
    qint64 sent = 0;         //!< number of the last commit sent there
    qint64 acknowledged = 0; //!< its caches know all of this node's commits up to this one
    qint64 queuedBytes = 0;  //!< wait here to be sent
    Common::Millis lag{0};   //!< age of the oldest commit it has not acknowledged; 0 = none
    int reconnects = 0;      //!< connections made after the first one
    QString lastError;       //!< why the last connection ended or the last call failed
};

} // namespace Agent
