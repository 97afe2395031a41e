// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QList>
#include <QString>

#include <compare>

namespace Agent {

constexpr quint16 defaultPeerPort = 5636; //!< OpenJPA's

struct PeerAddress
{
    QString host;
    quint16 port = defaultPeerPort;

    friend bool operator==(const PeerAddress &, const PeerAddress &) = default;
    friend std::strong_ordering operator<=>(const PeerAddress &, const PeerAddress &) = default;
    QString text() const; //!< "host:port", IPv6 in brackets
};

/*! Reads "host" or "host:port", IPv6 in brackets. Errors: Config. */
Common::Result<PeerAddress> parsePeerAddress(const QString &text, quint16 defaultPort);

/*! What the seed's line openjpa.RemoteCommitProvider says. */
struct CommitProvider
{
    QList<PeerAddress> addresses;        //!< peers to call; those in the node table are added
    quint16 port = 0;                    //!< to listen on; 0 = not said
    Common::Millis longestRetry{15'000}; //!< RecoveryTimeMillis: between two calls of a peer that does not answer
    qint64 queueBytes = 8 << 20;         //!< QueueBytes: may wait for one peer; beyond, it reads the commit log instead
    Common::Millis silence{10'000};      //!< SilenceMillis: a peer that says nothing for so long is called anew
};

/*!
    Reads the seed's syntax, `tcp(Addresses=10.1.1.1;10.1.1.2:5637, Port=5636)`; empty = everything is learned from the node
    table. Port is also that of addresses without one. OpenJPA's options for threads and pools are checked and have no
    effect: this channel needs neither. Errors: Config (says which part is wrong).
*/
Common::Result<CommitProvider> parseCommitProvider(const QString &text);

} // namespace Agent
