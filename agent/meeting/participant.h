// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/domain/level.h"

#include <QString>

namespace Agent {

/*!
    One connection of somebody in the room. A user who is in twice is two participants: both begin with what the user has
    been given, and then have rights of their own.
    Everybody has a user id that nobody else has, for a user votes once.
*/
struct Participant
{
    QString id; //!< Person::id, never used again
    QString name;
    Common::UserId user;
    Common::Level level = Common::Level::User;
    bool isModerator = false; //!< whenever they are in, by their invitation
};

} // namespace Agent
