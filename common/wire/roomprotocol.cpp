// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/roomprotocol.h"

#include "common/wire/json.h"

#include <algorithm>
#include <span>

namespace Common {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String clientTypes[] = {"join"_L1, "chat"_L1, "leave"_L1, "return"_L1, "ping"_L1, "kick"_L1};
constexpr QLatin1String serverTypes[] = {"joined"_L1, "entered"_L1, "left"_L1,  "chat"_L1,   "refused"_L1, "closed"_L1,
                                         "go"_L1,     "wait"_L1,    "saved"_L1, "notice"_L1, "files"_L1,   "pong"_L1};
constexpr QLatin1String mediaClientTypes[] = {"publish"_L1, "signal"_L1, "watch"_L1, "record"_L1};
constexpr QLatin1String mediaServerTypes[] = {"media"_L1, "published"_L1, "signal"_L1, "recording"_L1};

bool isOneOf(const QString &type, std::span<const QLatin1String> types)
{
    return std::ranges::find(types, type) != types.end();
}

template <class Frame, class Group>
Result<Frame> widened(Result<Group> group)
{
    if (!group)
        return group.error();
    return Frame(std::move(*group));
}

} // namespace

Result<RoomRequest> decodeRoomRequest(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    if (!object)
        return object.error();
    const QString type = object->value("t"_L1).toString();
    auto frame = type.startsWith("board"_L1) ? widened<RoomClientFrame>(decodeBoardClientFrame(*object))
        : isOneOf(type, clientTypes)         ? widened<RoomClientFrame>(decodeClientFrame(*object))
        : isOneOf(type, mediaClientTypes)    ? widened<RoomClientFrame>(decodeMediaClientFrame(*object))
                                             : widened<RoomClientFrame>(decodeMeetingClientFrame(*object));
    if (!frame)
        return frame.error();
    return RoomRequest{type, std::move(*frame)};
}

Result<RoomServerFrame> decodeRoomServerFrame(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    if (!object)
        return object.error();
    const QString type = object->value("t"_L1).toString();
    if (type.startsWith("board"_L1))
        return widened<RoomServerFrame>(decodeBoardServerFrame(*object));
    if (isOneOf(type, serverTypes))
        return widened<RoomServerFrame>(decodeServerFrame(*object));
    if (isOneOf(type, mediaServerTypes))
        return widened<RoomServerFrame>(decodeMediaServerFrame(*object));
    return widened<RoomServerFrame>(decodeMeetingServerFrame(*object));
}

} // namespace Common
