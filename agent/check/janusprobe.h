// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QString>
#include <QUrl>

namespace Agent {

/*! What somebody who speaks to Janus once finds out. */
struct JanusProbe
{
    enum class Outcome {
        Well,        //!< it would do what a node asks of it
        NotReached,  //!< no WebSocket there that speaks Janus's subprotocol
        NoJanus,     //!< something answers that is none, or not in time
        WrongSecret, //!< api_secret
        NoVideoRoom, //!< without that plugin
        WrongKey,    //!< admin_key of the plugin
        Odd,         //!< it refuses for another reason
    };
    Outcome outcome = Outcome::NotReached;
    QString words = {};   //!< why not, as the other end or the system says it
    QString version = {}; //!< "1.1.2"; empty = it did not come to that
    bool asksForSecret = false;
    bool asksForKey = false; //!< else anybody who has the secret makes rooms
    int reclaimSeconds = 0;  //!< a session outlives its connection for so long
};

/*! Whom to ask, and as whom. Holds secrets. */
struct JanusDoor
{
    QUrl url;
    QString apiSecret = {};
    QString adminKey = {}; //!< of the plugin VideoRoom
};

/*!
    Speaks to Janus as a node would, step by step. That its key is asked for and good is tried by making a room of a random number,
    which is destroyed at once; what cannot be destroyed goes with the session.
    Waits, in an event loop: for a thread that has none. Each step has `patience`.
*/
JanusProbe probeJanus(const JanusDoor &door, Common::Millis patience);

} // namespace Agent
