// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"
#include "common/domain/level.h"
#include "common/domain/placement.h"

#include <QString>

#include <optional>

namespace Common {

/*! Room types, numbered as OpenMeetings numbers them (OPENMEETINGS.md 2.6). */
enum class RoomType { Conference = 1, Restricted = 3, Interview = 4 };

/*! A room as it is configured; who is in it and where it is open is not part of it. */
struct Room
{
    RoomId id;
    QString name;
    QString comment;
    RoomType type = RoomType::Conference;
    int capacity = 4; //!< persons; the seed's numberOfPartizipants
    bool isPublic = true;
    RoomPin pin = {}; //!< where it must be opened; empty = anywhere

    friend bool operator==(const Room &, const Room &) = default;
};

constexpr int maximumRoomNameLength = 255;
constexpr int maximumRoomCommentLength = 2000;
constexpr int maximumRoomCapacity = 10000;

QLatin1String roomTypeName(RoomType type); //!< "conference", "restricted", "interview"
std::optional<RoomType> roomTypeFromName(QStringView name);
std::optional<RoomType> roomTypeFromNumber(int number);
bool mayEnterRoom(const Room &room,
                  Level level);           //!< everybody a public room; others are for moderators and administrators
Result<void> checkRoom(const Room &room); //!< Invalid names the field that is wrong

} // namespace Common
