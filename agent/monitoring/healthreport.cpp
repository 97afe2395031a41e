// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/healthreport.h"

#include <algorithm>

namespace Agent {

bool HealthReport::isReady() const
{
    return std::ranges::all_of(checks, [](const HealthCheck &check) { return check.isGood || !check.matters; });
}

QByteArray HealthReport::text() const
{
    QByteArray text;
    for (const HealthCheck &check : checks) {
        text.append(check.isGood ? "[+]" : "[-]").append(check.name).append(check.isGood ? " ok" : " failed");
        if (!check.detail.isEmpty())
            text.append(": ").append(check.detail);
        if (!check.isGood && !check.matters)
            text.append(" (the node is ready all the same)");
        text.append('\n');
    }
    return text.append(isReady() ? "readyz check passed" : "readyz check failed");
}

} // namespace Agent
