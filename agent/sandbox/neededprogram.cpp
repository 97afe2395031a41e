// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sandbox/neededprogram.h"

#include <QFileInfo>

#include <algorithm>

namespace Agent {

namespace {

auto isMissingIn(const QString &usr)
{
    return [usr](const NeededProgram &program) {
        return !QFileInfo::exists(usr + QLatin1Char('/') + QLatin1String(program.file));
    };
}

} // namespace

std::optional<NeededProgram> missingProgram(const QList<NeededProgram> &programs, const QString &usr)
{
    const auto missing = std::ranges::find_if(programs, isMissingIn(usr));
    return missing == programs.end() ? std::nullopt : std::optional(*missing);
}

QStringList missingPackages(const QList<NeededProgram> &programs, const QString &usr)
{
    QStringList packages;
    for (const NeededProgram &program : programs) {
        if (isMissingIn(usr)(program))
            packages.append(QLatin1String(program.package));
    }
    return packages;
}

} // namespace Agent
