// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/configfile.h"
#include "agent/peers/peersettings.h"
#include "agent/tls/tlsidentity.h"

namespace Agent {

/*! Section [peers] of the configuration. */
struct PeersConfig
{
    CommitChannelSettings channel;
    QString address;             //!< what the other nodes reach; empty = node.address
    int addressPort = 0;         //!< the port they reach; 0 = the listening one
    std::optional<TlsSetup> tls; //!< what the channel's is made of
};

/*! Errors: Config, with file, line and key. */
Common::Result<PeersConfig> readPeers(ConfigFile &file);

} // namespace Agent
