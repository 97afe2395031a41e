// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/httpconfig.h"

#include "agent/app/configtext.h"
#include "agent/app/tlsconfig.h"
#include "agent/tls/pemfiles.h"

#include <QFileInfo>
#include <QHostAddress>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr auto httpSection = "http";

} // namespace

Result<void> readHttp(ConfigFile &file, Config &config)
{
    const QString plain = QStringLiteral("http");
    const QString secure = QStringLiteral("https");
    config.http.listenAddress = file.string(httpSection, "listen", QStringLiteral("0.0.0.0"));
    config.http.port = quint16(file.integer(httpSection, "port", 5080, 1, 65535));
    config.webapp = file.string(httpSection, "webapp", config.webapp);
    const auto tls = readTls(file, httpSection, TlsAuthorities::NotAsked);
    const QString authorities = file.path(httpSection, "tls_ca", {});
    const QString usual = !tls || *tls ? secure : plain;
    config.protocol = file.string(httpSection, "protocol", usual);
    file.note(httpSection, "protocol", config.protocol, plain);
    config.origins = file.strings(httpSection, "origins");
    config.http.strictTransport = std::chrono::seconds(
        file.integer(httpSection, "hsts_seconds", config.http.strictTransport.count(), 0, 10LL * 366 * 86400));
    config.redirectPort = quint16(file.integer(httpSection, "redirect_port", 0, 0, 65535));
    config.acmeFolder = file.path(httpSection, "acme_folder", {});
    const auto proxies = TrustedProxies::from(file.strings(httpSection, "trusted_proxies"));

    if (!tls)
        return tls.error();
    if (*tls && config.protocol == plain)
        return file.error(httpSection, "protocol",
                          ConfigText::tr("must be https, or not be said: with tls_certificate the port speaks nothing "
                                         "else"));
    if (*tls) {
        config.tls = **tls;
        config.http.tls = config.tls->identity;
    }
    if (!authorities.isEmpty()) {
        const auto read = readCertificates(authorities, QDateTime::currentDateTimeUtc());
        if (!read)
            return file.error(httpSection, "tls_ca", read.error());
        config.authorities = *read;
    }
    config.http.isBehindHttps = config.protocol == secure;
    if (QHostAddress(config.http.listenAddress).isNull())
        return file.error(httpSection, "listen",
                          ConfigText::tr("must be an IP address of this machine, 0.0.0.0 or ::"));
    if (!std::ranges::all_of(config.origins, isOrigin))
        return file.error(
            httpSection, "origins",
            ConfigText::tr("must list pages as browsers name them, for instance \"https://www.example.org\""));
    if (config.redirectPort != 0 && config.protocol != secure)
        return file.error(httpSection, "redirect_port",
                          ConfigText::tr("leads to https, which is not spoken here: it needs tls_certificate and "
                                         "tls_key"));
    if (config.redirectPort == config.http.port)
        return file.error(httpSection, "redirect_port", ConfigText::tr("must be another port than http.port"));
    if (!config.acmeFolder.isEmpty() && !QFileInfo(config.acmeFolder).isDir())
        return file.error(httpSection, "acme_folder", ConfigText::tr("must be a folder that is there"));
    if (!proxies)
        return file.error(httpSection, "trusted_proxies",
                          ConfigText::tr("must list IP addresses and networks of proxies, for instance \"10.1.1.1\" "
                                         "or \"10.1.0.0/16\""));
    config.http.proxies = *proxies;
    return {};
}

} // namespace Agent
