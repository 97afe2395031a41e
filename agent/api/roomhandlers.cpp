// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/handlers.h"

#include "agent/security/tokens.h"
#include "agent/storage/repositories/roomrepository.h"
#include "common/wire/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Agent::Api {

using namespace Common;

namespace {

QJsonObject named(qint64 id, const QString &name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

QJsonValue nodeJson(const NodesSnapshot &nodes, NodeId id)
{
    const NodeStatus *node = nodes.find(id);
    return node ? QJsonValue(named(id.value, node->record.name)) : QJsonValue();
}

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
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Api", "\"pin\" must be null, {\"node\": id} or {\"label\": word}.")};
    return {};
}

// Takes over those members that the request names.
Result<void> readRoom(const QByteArray &bytes, Room &room)
{
    const auto body = parseJsonObject(bytes);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    room.name = reader.optionalString("name").value_or(room.name);
    room.comment = reader.optionalString("comment").value_or(room.comment);
    room.isPublic = reader.optionalBoolean("isPublic").value_or(room.isPublic);
    const qint64 capacity = reader.optionalInteger("capacity").value_or(room.capacity);
    const QString typeText = reader.optionalString("type").value_or(roomTypeName(room.type));
    if (!reader.ok())
        return reader.error();
    room.capacity = int(std::clamp<qint64>(capacity, 0, maximumRoomCapacity + 1)); // out of range stays out of range
    const auto type = roomTypeFromName(typeText);
    if (!type)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Api", "\"type\" must be conference, restricted or interview.")};
    room.type = *type;
    if (const auto pinned = readPin(*body, room.pin); !pinned)
        return pinned;
    return checkRoom(room);
}

} // namespace

Result<HttpResponse> listRooms(ApiServices &services, const ApiRequest &request)
{
    const auto rooms = services.cache.rooms();
    if (!rooms)
        return rooms.error();
    const auto occupancy = services.cache.occupancy();
    if (!occupancy)
        return occupancy.error();
    const auto nodes = services.cache.nodes();
    if (!nodes)
        return nodes.error();
    QJsonArray list;
    for (const Room &room : **rooms) {
        if (!mayEnterRoom(room, request.caller.user.level))
            continue;
        list.append(QJsonObject{{QStringLiteral("id"), room.id.value},
                                {QStringLiteral("name"), room.name},
                                {QStringLiteral("comment"), room.comment},
                                {QStringLiteral("type"), roomTypeName(room.type)},
                                {QStringLiteral("capacity"), room.capacity},
                                {QStringLiteral("isPublic"), room.isPublic},
                                {QStringLiteral("people"), (*occupancy)->people.value(room.id)},
                                {QStringLiteral("node"), nodeJson(**nodes, (*occupancy)->nodes.value(room.id))}});
    }
    return jsonResponse(200,
                        {{QStringLiteral("rooms"), list},
                         {QStringLiteral("node"), nodeJson(**nodes, services.node)},
                         {QStringLiteral("at"), (*nodes)->now.ms}});
}

Result<HttpResponse> addRoom(ApiServices &services, const ApiRequest &request)
{
    Room room;
    if (const auto read = readRoom(request.http.body, room); !read)
        return read.error();
    const auto id = services.rooms.add(room, request.caller);
    if (!id)
        return id.error();
    return jsonResponse(201, {{QStringLiteral("id"), id->value}});
}

Result<HttpResponse> changeRoom(ApiServices &services, const ApiRequest &request)
{
    const auto rooms = services.cache.rooms();
    if (!rooms)
        return rooms.error();
    const auto known = std::ranges::find(**rooms, RoomId(request.id), &Room::id);
    if (known == (*rooms)->end())
        return RoomRepository::unknownRoom(RoomId(request.id));
    Room room = *known;
    if (const auto read = readRoom(request.http.body, room); !read)
        return read.error();
    if (const auto changed = services.rooms.change(room, request.caller); !changed)
        return changed.error();
    return noContent();
}

Result<HttpResponse> removeRoom(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.rooms.remove(RoomId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

Result<HttpResponse> enterRoom(ApiServices &services, const ApiRequest &request)
{
    const auto entry = services.placement.enter(RoomId(request.id), request.caller.user, tokenHash(request.sessionId));
    if (!entry)
        return entry.error();
    return jsonResponse(200,
                        {{QStringLiteral("room"), named(entry->room.id.value, entry->room.name)},
                         {QStringLiteral("node"), named(entry->node.id.value, entry->node.name)},
                         {QStringLiteral("url"), nodeRoomUrl(entry->node, entry->room.id).toString(QUrl::FullyEncoded)},
                         {QStringLiteral("ticket"), entry->ticket},
                         {QStringLiteral("expiresInMs"), qint64(entry->life.count())},
                         {QStringLiteral("pass"), entry->pass},
                         {QStringLiteral("nodeUrls"), QJsonArray::fromStringList(entry->urls)}});
}

} // namespace Agent::Api
