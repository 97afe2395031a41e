// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/commitprovider.h"

#include <QSslConfiguration>

#include <optional>

namespace Agent {

struct CommitChannelSettings
{
    QString listenAddress;
    quint16 port = defaultPeerPort;
    CommitProvider provider;
    std::optional<QSslConfiguration> tls = {}; //!< none = the frames are guarded, but can be read on the way
};

} // namespace Agent
