// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"

#include "agent/api/roomsettings.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/roomrepository.h"
#include "common/wire/json.h"

#include <QJsonArray>

namespace Agent::Api {

using namespace Common;

namespace {

QJsonValue nodeJson(const NodesSnapshot &nodes, NodeId id)
{
    const NodeStatus *node = nodes.find(id);
    return node ? QJsonValue(named(id.value, node->record.name)) : QJsonValue();
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
        if (!mayEnter(room, request.caller))
            continue;
        QJsonObject shown = roomSettings(room, request.caller);
        shown.insert(QStringLiteral("people"), (*occupancy)->people.value(room.id));
        shown.insert(QStringLiteral("node"), nodeJson(**nodes, (*occupancy)->nodes.value(room.id)));
        list.append(shown);
    }
    return jsonResponse(200,
                        {{QStringLiteral("rooms"), list},
                         {QStringLiteral("node"), nodeJson(**nodes, services.node)},
                         {QStringLiteral("at"), (*nodes)->now.ms}});
}

Result<HttpResponse> addRoom(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    Room room;
    room.owner = request.caller.user.id;
    if (const auto read = readRoomSettings(*body, room, request.caller); !read)
        return read.error();
    const auto id = services.rooms.add(room, request.caller);
    if (!id)
        return id.error();
    return jsonResponse(201, {{QStringLiteral("id"), id->value}});
}

Result<HttpResponse> changeRoom(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    const auto edit = [&](Room &room) -> Result<void> {
        if (!mayEnter(room, request.caller))
            return RoomRepository::unknownRoom(room.id);
        if (!mayChangeRoom(room, request.caller.user))
            return Error{ErrorCode::Forbidden, ApiText::tr("Only the room's owner and administrators may change it.")};
        return readRoomSettings(*body, room, request.caller);
    };
    if (const auto changed = services.rooms.change(RoomId(request.id), edit, request.caller); !changed)
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
    const auto entry = services.placement.enter(RoomId(request.id), request.caller, tokenHash(request.sessionId));
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
