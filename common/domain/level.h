// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Common {

/*! The kinds of account, numbered as OpenMeetings numbers them (OPENMEETINGS.md 2.2). Not a ladder: see the questions below. */
enum class Level { User = 1, Moderator = 2, Admin = 3, WebService = 4 };

constexpr bool mayUsePage(Level level)
{
    return level != Level::WebService;
}
constexpr bool mayUseSoap(Level level)
{
    return level == Level::Admin || level == Level::WebService;
}
constexpr bool mayAdminister(Level level)
{
    return level == Level::Admin;
}

QLatin1String levelName(Level level); //!< "user", "moderator", "admin", "webservice"
std::optional<Level> levelFromName(QStringView name);
std::optional<Level> levelFromNumber(int number);

} // namespace Common
