// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/domain/right.h"
#include "common/domain/room.h"

#include <QSet>

namespace Agent {

/*! How a room is configured, as far as it concerns what people may do in it. */
struct RoomRules
{
    Common::RoomType type = Common::RoomType::Conference;
    /*! It waits for a moderator. Otherwise anybody may become one, so that the first who comes in is it. */
    bool isModerated = false;
    bool isChatModerated = false;
    QSet<Common::UserId> defaultModerators; //!< who are moderators whenever they are in

    /*! What who is no moderator may do without being given it. All may chat. */
    Common::Rights rightsOfAll() const
    {
        switch (type) {
        case Common::RoomType::Conference: return Common::Right::Draw | Common::Right::Speak;
        case Common::RoomType::Restricted: return {};
        case Common::RoomType::Interview: return Common::Right::Speak; // guests answer
        }
        Q_UNREACHABLE();
    }
};

} // namespace Agent
