// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/peerlink.h"
#include "agent/peers/peersettings.h"

namespace Agent {

/*! What came of calling a node once as its peers do. */
struct PeerProbe
{
    enum class Outcome {
        Well,
        NotReached,    //!< no connection: `words` says why
        Silent,        //!< it took the connection and said nothing, or nothing that belongs to the protocol
        TlsMismatch,   //!< a certificate was refused, or the other one speaks no TLS: `words`; empty = it alone does
        OtherProtocol, //!< the two have no version in common
        OtherCluster,
        WrongKey, //!< the two do not have the same cluster key
    };
    Outcome outcome = Outcome::NotReached;
    QString words = {};
    Common::NodeId node = {}; //!< as it says itself, once it said hello
    Common::Millis took{0};
};

/*!
    Calls the node at the address and shakes hands. `self` says who this node is and has the incarnation 0: a node that is called so
    answers and ends the connection, and takes nobody for present by it. Waits; each step ends within `patience`.
    Threads: any that may wait.
*/
PeerProbe probePeer(const PeerAddress &address, const PeerIdentity &self, const QByteArray &peerKey,
                    const std::optional<QSslConfiguration> &tls, Common::Random &random, Common::Millis patience);

} // namespace Agent
