// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"

#include <QJsonObject>

/*! A room's settings as the JSON API spells them. Threads: any. */
namespace Agent::Api {

/*! What everybody who may enter the room is shown, and its moderators for who may change it. */
QJsonObject roomSettings(const Common::Room &room, const Caller &caller);

/*!
    Takes over those members that the request names. Errors: Invalid (names the member), Forbidden (one that only
    administrators may set).
*/
Common::Result<void> readRoomSettings(const QJsonObject &body, Common::Room &room, const Caller &caller);

} // namespace Agent::Api
