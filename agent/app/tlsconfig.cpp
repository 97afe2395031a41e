// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/tlsconfig.h"

#include "agent/app/configtext.h"

#include <algorithm>

namespace Agent {

using namespace Common;

Result<std::optional<TlsSetup>> readTls(ConfigFile &file, const char *section, TlsAuthorities authorities)
{
    struct Part
    {
        const char *key;
        QString TlsFiles::*name;
    };
    QList<Part> parts{{"tls_certificate", &TlsFiles::certificate}, {"tls_key", &TlsFiles::key}};
    if (authorities == TlsAuthorities::Required)
        parts.append({"tls_ca", &TlsFiles::authorities});
    TlsSetup setup;
    for (const Part &part : parts)
        setup.files.*part.name = file.path(section, part.key, {});
    if (setup.files.all().isEmpty())
        return std::optional<TlsSetup>();
    const auto missing =
        std::ranges::find_if(parts, [&setup](const Part &part) { return (setup.files.*part.name).isEmpty(); });
    if (missing != parts.end())
        return file.error(section, missing->key,
                          authorities == TlsAuthorities::Required
                              ? ConfigText::tr("is missing: TLS needs tls_certificate, tls_key and tls_ca together")
                              : ConfigText::tr("is missing: TLS needs tls_certificate and tls_key together"));
    TlsPart wrong = TlsPart::Certificate;
    const auto identity = readIdentity(setup.files, QDateTime::currentDateTimeUtc(), &wrong);
    if (!identity)
        return file.error(section, parts.at(qsizetype(wrong)).key, identity.error());
    setup.identity = *identity;
    return std::optional(setup);
}

} // namespace Agent
