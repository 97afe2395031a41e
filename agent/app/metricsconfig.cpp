// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/metricsconfig.h"

#include "agent/app/configtext.h"
#include "agent/security/clusterkey.h"

namespace Agent {

using namespace Common;

Result<MonitoringSettings> readMetrics(ConfigFile &file)
{
    constexpr auto section = "metrics";
    MonitoringSettings settings;
    const QStringList allow = file.strings(section, "allow", MonitoringSettings::usualAllow());
    const QString tokenFile = file.path(section, "token_file", {});
    for (const QString &text : allow) {
        const auto subnet = subnetFrom(text);
        if (!subnet)
            return file.error(section, "allow",
                              ConfigText::tr("must list networks and addresses, for instance \"10.1.0.0/16\", not %1")
                                  .arg(text.left(60)));
        settings.allow.append(*subnet);
    }
    if (!tokenFile.isEmpty()) {
        const auto token = readSecretFile(tokenFile);
        if (!token)
            return token.error();
        settings.token = token->toUtf8();
    }
    return settings;
}

} // namespace Agent
