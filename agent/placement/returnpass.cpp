// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/returnpass.h"

#include "agent/placement/placementtext.h"

namespace Agent {

using namespace Common;

namespace {

// What it stands for is part of it: whatever else the cluster's key encrypts is no pass.
constexpr QLatin1String kind("return");
constexpr int maximumLength = 1024;

} // namespace

QString ReturnPass::seal(const Vault &vault) const
{
    return vault.seal(QStringList{kind, QString::number(room.value), sessionHash}.join(QLatin1Char(' ')));
}

Result<ReturnPass> ReturnPass::open(const QString &text, const Vault &vault)
{
    const Error refused{ErrorCode::Forbidden, PlacementText::tr("The pass to come back with is not valid."),
                        PlacementText::tr("Open the room from the list of rooms.")};
    if (text.isEmpty() || text.size() > maximumLength)
        return refused;
    const auto opened = vault.open(text);
    if (!opened)
        return refused;
    const QStringList parts = opened->split(QLatin1Char(' '));
    if (parts.size() != 3 || parts.at(0) != kind)
        return refused;
    return ReturnPass{RoomId(parts.at(1).toLongLong()), parts.at(2)};
}

} // namespace Agent
