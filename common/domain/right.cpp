// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/right.h"

#include <QStringView>

namespace Common {

QLatin1String rightName(Right right)
{
    switch (right) {
    case Right::Moderate: return QLatin1String("moderate");
    case Right::Draw: return QLatin1String("draw");
    case Right::Speak: return QLatin1String("speak");
    case Right::Share: return QLatin1String("share");
    case Right::MuteOthers: return QLatin1String("muteOthers");
    }
    Q_UNREACHABLE();
}

std::optional<Right> rightFromName(QStringView name)
{
    for (const Right right : everyRight) {
        if (name == rightName(right))
            return right;
    }
    return {};
}

} // namespace Common
