// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/peersconfig.h"

#include "agent/app/configtext.h"
#include "agent/app/tlsconfig.h"
#include "agent/peers/peertls.h"

#include <QHostAddress>

namespace Agent {

using namespace Common;

namespace {

constexpr auto peersSection = "peers";

} // namespace

Result<PeersConfig> readPeers(ConfigFile &file)
{
    // Every key is asked for before anything is refused, so that none of them is taken for an unknown one.
    PeersConfig config;
    config.channel.listenAddress = file.string(peersSection, "listen", QStringLiteral("0.0.0.0"));
    const auto port = quint16(file.integer(peersSection, "port", 0, 1, 65535));
    const QString reachedAt = file.string(peersSection, "address", {});
    const auto provider = parseCommitProvider(file.string(peersSection, "commit_provider", {}));
    const auto tls = readTls(file, peersSection, TlsAuthorities::Required);

    if (QHostAddress(config.channel.listenAddress).isNull())
        return file.error(peersSection, "listen",
                          ConfigText::tr("must be an IP address of this machine, 0.0.0.0 or ::"));
    if (!reachedAt.isEmpty()) {
        const auto address = parsePeerAddress(reachedAt, 0);
        if (!address)
            return file.error(peersSection, "address", address.error());
        config.address = address->host;
        config.addressPort = address->port;
    }
    if (!provider)
        return file.error(peersSection, "commit_provider", provider.error());
    if (port && provider->port && port != provider->port)
        return file.error(peersSection, "commit_provider",
                          ConfigText::tr("says Port=%1, but peers.port is %2").arg(provider->port).arg(port));
    if (!tls)
        return tls.error();
    config.channel.port = port ? port : provider->port ? provider->port : defaultPeerPort;
    file.note(peersSection, "port", QString::number(config.channel.port), QString::number(defaultPeerPort));
    config.channel.provider = *provider;
    config.tls = *tls;
    if (config.tls)
        config.channel.tls = peerTls(config.tls->identity);
    return config;
}

} // namespace Agent
