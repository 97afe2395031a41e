// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/level.h"

namespace Common {

QLatin1String levelName(Level level)
{
    switch (level) {
    case Level::User: return QLatin1String("user");
    case Level::Moderator: return QLatin1String("moderator");
    case Level::Admin: return QLatin1String("admin");
    case Level::WebService: return QLatin1String("webservice");
    }
    Q_UNREACHABLE();
}

std::optional<Level> levelFromNumber(int number)
{
    if (number < int(Level::User) || number > int(Level::WebService))
        return {};
    return Level(number);
}

std::optional<Level> levelFromName(QStringView name)
{
    for (const Level level : {Level::User, Level::Moderator, Level::Admin, Level::WebService}) {
        if (name == levelName(level))
            return level;
    }
    return {};
}

} // namespace Common
