// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/room.h"

#include "common/domain/text.h"

#include <QCoreApplication>

namespace Common {
namespace {

constexpr RoomType allTypes[] = {RoomType::Conference, RoomType::Restricted, RoomType::Interview};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Common)
};

} // namespace

QLatin1String roomTypeName(RoomType type)
{
    switch (type) {
    case RoomType::Conference: return QLatin1String("conference");
    case RoomType::Restricted: return QLatin1String("restricted");
    case RoomType::Interview: return QLatin1String("interview");
    }
    Q_UNREACHABLE();
}

std::optional<RoomType> roomTypeFromName(QStringView name)
{
    for (const RoomType type : allTypes) {
        if (name == roomTypeName(type))
            return type;
    }
    return {};
}

std::optional<RoomType> roomTypeFromNumber(int number)
{
    for (const RoomType type : allTypes) {
        if (number == int(type))
            return type;
    }
    return {};
}

bool mayEnterRoom(const Room &room, Level level)
{
    return room.isPublic || level == Level::Moderator || level == Level::Admin;
}

Result<void> checkRoom(const Room &room)
{
    if (isBlank(room.name) || room.name.size() > maximumRoomNameLength)
        return Error{ErrorCode::Invalid,
                     Text::tr("The room needs a name of 1 to %1 characters.").arg(maximumRoomNameLength)};
    if (!isPlainText(room.name, Lines::One))
        return Error{ErrorCode::Invalid, Text::tr("The room's name must not hold line breaks or control characters.")};
    if (!isPlainText(room.comment, Lines::Many))
        return Error{ErrorCode::Invalid, Text::tr("The comment must not hold control characters.")};
    if (room.comment.size() > maximumRoomCommentLength)
        return Error{ErrorCode::Invalid,
                     Text::tr("The comment must have at most %1 characters.").arg(maximumRoomCommentLength)};
    if (room.capacity < 1 || room.capacity > maximumRoomCapacity)
        return Error{ErrorCode::Invalid,
                     Text::tr("The capacity must be a number from 1 to %1.").arg(maximumRoomCapacity)};
    if (room.pin.node && !room.pin.label.isEmpty())
        return Error{ErrorCode::Invalid, Text::tr("Pin the room to a node or to a label, not to both.")};
    if (!room.pin.label.isEmpty() && !isLabel(room.pin.label))
        return Error{
            ErrorCode::Invalid,
            Text::tr("The label that the room is pinned to must have 1 to 40 letters from A to Z, digits, dots, "
                     "dashes or underscores.")};
    return {};
}

} // namespace Common
