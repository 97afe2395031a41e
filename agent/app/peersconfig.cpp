// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/peersconfig.h"

#include "agent/app/configtext.h"
#include "agent/peers/peertls.h"

#include <QHostAddress>

namespace Agent {

using namespace Common;

namespace {

constexpr auto peersSection = "peers";

/*! An error that says by itself what is wrong, with the place where it was caused. */
Error at(const ConfigFile &file, const char *key, const Error &error)
{
    return {ErrorCode::Config, file.place(peersSection, key) + QLatin1String(": ") + error.message, error.remedy};
}

Result<std::optional<QSslConfiguration>> readTls(ConfigFile &file)
{
    struct Part
    {
        const char *key;
        QString file;
    };
    Part certificate{"tls_certificate", {}};
    Part key{"tls_key", {}};
    Part authority{"tls_ca", {}};
    const QList<Part *> parts{&certificate, &key, &authority};
    for (Part *part : parts)
        part->file = file.path(peersSection, part->key, {});
    if (std::ranges::all_of(parts, [](const Part *part) { return part->file.isEmpty(); }))
        return std::optional<QSslConfiguration>();
    for (const Part *part : parts) {
        if (part->file.isEmpty())
            return file.error(peersSection, part->key,
                              ConfigText::tr("is missing: TLS needs tls_certificate, tls_key and tls_ca together"));
    }

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto chain = readCertificates(certificate.file, now);
    if (!chain)
        return at(file, certificate.key, chain.error());
    const auto privateKey = readPrivateKey(key.file);
    if (!privateKey)
        return at(file, key.key, privateKey.error());
    if (const auto pair = checkPair(chain->first(), key.file); !pair)
        return at(file, key.key, pair.error());
    const auto authorities = readCertificates(authority.file, now);
    if (!authorities)
        return at(file, authority.key, authorities.error());
    return std::optional(peerTls(*chain, *privateKey, *authorities));
}

} // namespace

Result<PeersConfig> readPeers(ConfigFile &file)
{
    // Every key is asked for before anything is refused, so that none of them is taken for an unknown one.
    PeersConfig config;
    config.channel.listenAddress = file.string(peersSection, "listen", QStringLiteral("0.0.0.0"));
    const auto port = quint16(file.integer(peersSection, "port", 0, 1, 65535));
    const QString reachedAt = file.string(peersSection, "address", {});
    const auto provider = parseCommitProvider(file.string(peersSection, "commit_provider", {}));
    const auto tls = readTls(file);

    if (QHostAddress(config.channel.listenAddress).isNull())
        return file.error(peersSection, "listen",
                          ConfigText::tr("must be an IP address of this machine, 0.0.0.0 or ::"));
    if (!reachedAt.isEmpty()) {
        const auto address = parsePeerAddress(reachedAt, 0);
        if (!address)
            return at(file, "address", address.error());
        config.address = address->host;
        config.addressPort = address->port;
    }
    if (!provider)
        return at(file, "commit_provider", provider.error());
    if (port && provider->port && port != provider->port)
        return file.error(peersSection, "commit_provider",
                          ConfigText::tr("says Port=%1, but peers.port is %2").arg(provider->port).arg(port));
    if (!tls)
        return tls.error();
    config.channel.port = port ? port : provider->port ? provider->port : defaultPeerPort;
    file.note(peersSection, "port", QString::number(config.channel.port), QString::number(defaultPeerPort));
    config.channel.provider = *provider;
    config.channel.tls = *tls;
    return config;
}

} // namespace Agent
