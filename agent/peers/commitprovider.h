// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QList>
#include <QString>

namespace Agent {

constexpr quint16 defaultPeerPort = 5636; //!< OpenJPA's

struct PeerAddress
{
    QString host;
    quint16 port = defaultPeerPort;

    friend bool operator==(const PeerAddress &, const PeerAddress &) = default;
    friend size_t qHash(const PeerAddress &address, size_t seed = 0)
    {
        return qHashMulti(seed, address.host, address.port);
    }
};

/*! What the seed's line openjpa.RemoteCommitProvider says. */
struct CommitProvider
{
    QList<PeerAddress> addresses; //!< peers to send to; those in the node table are added
};

/*!
    Reads the seed's syntax, `tcp(Addresses=10.1.1.1;10.1.1.2:5637)`; empty = everything is learned from the node table.
    A peer without a port gets defaultPeerPort (OPENMEETINGS.md 6.1). Errors: Config (says which part is wrong).
*/
Common::Result<CommitProvider> parseCommitProvider(const QString &text);

} // namespace Agent
