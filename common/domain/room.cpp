// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/room.h"

#include "common/core/commontext.h"
#include "common/domain/text.h"

#include <algorithm>
#include <functional>

namespace Common {
namespace {

constexpr RoomType allTypes[] = {RoomType::Conference, RoomType::Restricted, RoomType::Interview};

Result<void> checkPin(const RoomPin &pin)
{
    if (pin.node && !pin.label.isEmpty())
        return Error{ErrorCode::Invalid, CommonText::tr("Pin the room to a node or to a label, not to both.")};
    if (!pin.label.isEmpty() && !isLabel(pin.label))
        return Error{
            ErrorCode::Invalid,
            CommonText::tr("The label that the room is pinned to must have 1 to 40 letters from A to Z, digits, dots, "
                           "dashes or underscores.")};
    return {};
}

Error badRedirect()
{
    return {ErrorCode::Invalid,
            CommonText::tr("The address that people are sent to must begin with https:// or http:// and the "
                           "name of a host, without a user name.")};
}

// It is where browsers are sent: no script, no other program, no name and password of somebody.
Result<void> checkRedirect(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return badRedirect();
    if (url.toString(QUrl::FullyEncoded).size() > maximumRedirectUrlLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The address that people are sent to must have at most %1 characters.")
                         .arg(maximumRedirectUrlLength)};
    return {};
}

Result<void> checkModerators(const QList<UserId> &moderators)
{
    if (moderators.size() > maximumRoomModerators)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("A room has at most %1 moderators of its own.").arg(maximumRoomModerators)};
    const bool areUsers = std::ranges::all_of(moderators, [](UserId id) { return id.value > 0; });
    if (!areUsers || std::ranges::adjacent_find(moderators, std::greater_equal<UserId>()) != moderators.end())
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The room's moderators must be different users, in the order of their ids.")};
    return {};
}

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

MediaNeed mediaNeed(RoomOptions options, int capacity, int meshPeople)
{
    if (options.testFlag(RoomOption::MediaServer))
        return MediaNeed::Required;
    return capacity > meshPeople ? MediaNeed::Preferred : MediaNeed::None;
}

MediaNeed mediaNeed(const Room &room, int meshPeople)
{
    return mediaNeed(room.options, room.capacity, meshPeople);
}

bool isModeratorOf(const Room &room, const User &user)
{
    return user.id && !user.isGuest && (user.id == room.owner || room.moderators.contains(user.id));
}

Level levelIn(const Room &room, const User &user)
{
    const bool isModerator = std::ranges::any_of(user.groups, [&room](const Membership &membership) {
        return membership.isModerator && room.groups.contains(membership.group);
    });
    return isModerator && user.level == Level::User ? Level::Moderator : user.level;
}

bool isOfItsGroups(const Room &room, const User &user)
{
    return std::ranges::any_of(
        user.groups, [&room](const Membership &membership) { return room.groups.contains(membership.group); });
}

bool mayEnterRoom(const Room &room, const User &user)
{
    if (user.isGuest)
        return false;
    return room.isPublic || user.level == Level::Moderator || user.level == Level::Admin || isOfItsGroups(room, user)
        || isModeratorOf(room, user) || (user.id && room.attendees.contains(user.id));
}

bool mayChangeRoom(const Room &room, const User &user)
{
    return !user.isGuest && (mayAdminister(user.level) || (user.id && user.id == room.owner));
}

bool mayInvite(const Room &room, const User &user)
{
    return !user.isGuest
        && (mayMakeModerators(room, user) || levelIn(room, user) == Level::Moderator
            || user.level == Level::WebService);
}

bool mayMakeModerators(const Room &room, const User &user)
{
    return !user.isGuest && (mayAdminister(user.level) || isModeratorOf(room, user));
}

Result<QUrl> redirectUrlFrom(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (url.isEmpty() && !text.isEmpty()) // it could not be read at all
        return badRedirect();
    if (const auto good = checkRedirect(url); !good)
        return good.error();
    return url;
}

Result<void> checkRoom(const Room &room)
{
    if (isBlank(room.name) || room.name.size() > maximumRoomNameLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The room needs a name of 1 to %1 characters.").arg(maximumRoomNameLength)};
    if (!isPlainText(room.name, Lines::One))
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The room's name must not hold line breaks or control characters.")};
    if (!isPlainText(room.comment, Lines::Many))
        return Error{ErrorCode::Invalid, CommonText::tr("The comment must not hold control characters.")};
    if (room.comment.size() > maximumRoomCommentLength)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The comment must have at most %1 characters.").arg(maximumRoomCommentLength)};
    if (room.capacity < 1 || room.capacity > maximumRoomCapacity)
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The capacity must be a number from 1 to %1.").arg(maximumRoomCapacity)};
    if (room.demoSeconds != 0 && (room.demoSeconds < minimumDemoSeconds || room.demoSeconds > maximumDemoSeconds))
        return Error{ErrorCode::Invalid,
                     CommonText::tr("A demo must take from %1 to %2 seconds; 0 = the room is no demo.")
                         .arg(minimumDemoSeconds)
                         .arg(maximumDemoSeconds)};
    if (const auto good = checkPin(room.pin); !good)
        return good;
    if (const auto good = checkModerators(room.moderators); !good)
        return good;
    if (room.external.type.size() > maximumExternalTypeLength || !isPlainText(room.external.type, Lines::One))
        return Error{ErrorCode::Invalid,
                     CommonText::tr("The room's external type must have at most %1 characters, without line breaks.")
                         .arg(maximumExternalTypeLength)};
    return checkRedirect(room.redirectUrl);
}

} // namespace Common
