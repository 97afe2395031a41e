// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1String>

#include <optional>

namespace Common {

/*! What a person may do in a room. Who may moderate has all of it. */
enum class Right { Moderate = 1, Draw = 2, Speak = 4, Share = 8, MuteOthers = 16 };
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

constexpr Right everyRight[] = {Right::Moderate, Right::Draw, Right::Speak, Right::Share, Right::MuteOthers};
constexpr Rights allRights = Rights(Right::Moderate) | Right::Draw | Right::Speak | Right::Share | Right::MuteOthers;

QLatin1String rightName(Right right); //!< "moderate", "draw", "speak", "share", "muteOthers"
std::optional<Right> rightFromName(QStringView name);

} // namespace Common
