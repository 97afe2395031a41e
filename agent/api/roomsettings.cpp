// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/roomsettings.h"

#include "agent/api/apitext.h"
#include "common/wire/json.h"

#include <QJsonArray>

#include <algorithm>

namespace Agent::Api {

using namespace Common;

namespace {

// What a room costs the cluster, who can find it and whose it is.
constexpr const char *administratorsMembers[] = {"type",        "capacity", "isPublic",        "pin",
                                                 "demoSeconds", "ownerId",  "needsMediaServer"};

// "pin": null = anywhere, {"node":2} or {"label":"gpu"}.
Result<void> readPin(const QJsonObject &body, RoomPin &pin)
{
    const QJsonValue value = body.value(QLatin1String("pin"));
    if (value.isUndefined())
        return {};
    pin = {};
    if (value.isNull())
        return {};
    const QJsonObject object = value.toObject();
    JsonReader reader(object);
    pin.node = NodeId(reader.optionalInteger("node").value_or(0));
    pin.label = reader.optionalString("label").value_or(QString());
    if (!reader.ok())
        return reader.error();
    if (!pin)
        return Error{ErrorCode::Invalid, ApiText::tr("\"pin\" must be null, {\"node\": id} or {\"label\": word}.")};
    return {};
}

// "ownerId": null = nobody's, or a user's id.
Result<void> readOwner(const QJsonObject &body, UserId &owner)
{
    const QJsonValue value = body.value(QLatin1String("ownerId"));
    if (value.isUndefined())
        return {};
    JsonReader reader(body);
    owner = value.isNull() ? UserId() : UserId(reader.integer("ownerId"));
    return reader.ok() ? Result<void>() : reader.error();
}

// "moderators": a list of users' ids, in any order.
Result<void> readModerators(const QJsonObject &body, QList<UserId> &moderators)
{
    if (!body.contains(QLatin1String("moderators")))
        return {};
    JsonReader reader(body);
    const auto items = reader.array("moderators");
    if (!reader.ok())
        return reader.error();
    moderators.clear();
    for (const QJsonValue &item : items) {
        if (item.toInteger() <= 0)
            return Error{ErrorCode::Invalid, ApiText::tr("\"moderators\" must be a list of users' ids.")};
        moderators.append(UserId(item.toInteger()));
    }
    std::ranges::sort(moderators);
    moderators.erase(std::unique(moderators.begin(), moderators.end()), moderators.end());
    return {};
}

// Out of range stays out of range.
int clamped(qint64 number)
{
    return int(std::clamp<qint64>(number, -1, std::numeric_limits<int>::max()));
}

} // namespace

QJsonObject roomSettings(const Room &room, const Caller &caller)
{
    QJsonObject settings{
        {QStringLiteral("id"), room.id.value},
        {QStringLiteral("name"), room.name},
        {QStringLiteral("comment"), room.comment},
        {QStringLiteral("type"), roomTypeName(room.type)},
        {QStringLiteral("capacity"), room.capacity},
        {QStringLiteral("isPublic"), room.isPublic},
        {QStringLiteral("moderated"), room.isModerated},
        {QStringLiteral("chatModerated"), room.isChatModerated},
        {QStringLiteral("demoSeconds"), room.demoSeconds},
        {QStringLiteral("redirectUrl"), room.redirectUrl.toString(QUrl::FullyEncoded)},
        {QStringLiteral("closed"), room.isClosed},
        {QStringLiteral("needsMediaServer"), room.options.testFlag(RoomOption::MediaServer)},
        {QStringLiteral("ownerId"), room.owner ? QJsonValue(room.owner.value) : QJsonValue()},
        {QStringLiteral("mine"), isModeratorOf(room, caller.user)},
    };
    if (mayChangeRoom(room, caller.user)) {
        QJsonArray moderators;
        for (const UserId moderator : room.moderators)
            moderators.append(moderator.value);
        settings.insert(QStringLiteral("moderators"), moderators);
    }
    return settings;
}

Result<void> readRoomSettings(const QJsonObject &body, Room &room, const Caller &caller)
{
    if (!mayAdminister(caller.user.level)) {
        for (const char *member : administratorsMembers) {
            if (body.contains(QLatin1String(member)))
                return Error{ErrorCode::Forbidden,
                             ApiText::tr("Only administrators may set \"%1\".").arg(QLatin1String(member))};
        }
    }
    JsonReader reader(body);
    room.name = reader.optionalString("name").value_or(room.name);
    room.comment = reader.optionalString("comment").value_or(room.comment);
    room.isPublic = reader.optionalBoolean("isPublic").value_or(room.isPublic);
    room.isModerated = reader.optionalBoolean("moderated").value_or(room.isModerated);
    room.isChatModerated = reader.optionalBoolean("chatModerated").value_or(room.isChatModerated);
    room.isClosed = reader.optionalBoolean("closed").value_or(room.isClosed);
    room.options.setFlag(
        RoomOption::MediaServer,
        reader.optionalBoolean("needsMediaServer").value_or(room.options.testFlag(RoomOption::MediaServer)));
    room.capacity = clamped(reader.optionalInteger("capacity").value_or(room.capacity));
    room.demoSeconds = clamped(reader.optionalInteger("demoSeconds").value_or(room.demoSeconds));
    const QString typeText = reader.optionalString("type").value_or(roomTypeName(room.type));
    const auto redirect = reader.optionalString("redirectUrl");
    if (!reader.ok())
        return reader.error();
    const auto type = roomTypeFromName(typeText);
    if (!type)
        return Error{ErrorCode::Invalid, ApiText::tr("\"type\" must be conference, restricted or interview.")};
    room.type = *type;
    if (redirect) {
        const auto url = redirectUrlFrom(*redirect);
        if (!url)
            return url.error();
        room.redirectUrl = *url;
    }
    if (const auto pinned = readPin(body, room.pin); !pinned)
        return pinned;
    if (const auto owned = readOwner(body, room.owner); !owned)
        return owned;
    if (const auto moderated = readModerators(body, room.moderators); !moderated)
        return moderated;
    return checkRoom(room);
}

} // namespace Agent::Api
