// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <QString>

#include <optional>

namespace Agent {

/*! Where a STUN or TURN server is, as an address of RFC 7064 or 7065 says it. */
struct IceAddress
{
    enum class Transport { Udp, Tcp, Tls };

    QString host;
    quint16 port = 0;
    Transport transport = Transport::Udp;
    bool relays = false; //!< TURN
};
/*! "stun:host", "turn:host:port?transport=tcp", "turns:[::1]"; nothing: it is none. */
std::optional<IceAddress> iceAddress(const QString &url);

/*! What somebody who asks a STUN or TURN server once finds out. */
struct IceProbe
{
    enum class Outcome {
        Well,
        NotReached,   //!< no connection, or over UDP no answer
        NoStun,       //!< what answers does not speak STUN
        NoRelay,      //!< it speaks STUN and relays nothing
        WrongSecret,  //!< it does not take the credentials
        TakesAnybody, //!< it relays for whoever asks, without credentials
        Odd,          //!< it refuses for another reason
    };
    Outcome outcome = Outcome::NotReached;
    QString words = {}; //!< why not, as the other end or the system says it
};

/*! Of a TURN server: by them it is to relay. */
struct TurnCredentials
{
    QString userName = {};
    QString password = {};
};

/*!
    Asks as a browser does: a STUN server for one's own address, a TURN server for an address that it relays, which is given back at
    once. Waits; each step has `patience`.
    Threads: any that may wait.
*/
IceProbe probeIce(const IceAddress &server, const TurnCredentials &credentials, Common::Millis patience);

} // namespace Agent
