// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/listorder.h"
#include "agent/soap/operations/roombeans.h"
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::Result;
using Common::Room;
using Common::RoomId;
using Common::RoomType;

/*! What lists can be sorted by. */
using IsLess = bool (*)(const Room &a, const Room &b);
constexpr NamedOrder<IsLess> orders[] = {
    {"name"_L1, [](const Room &a, const Room &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; }},
    {"rooms_id"_L1, [](const Room &a, const Room &b) { return a.id < b.id; }},
    {"id"_L1, [](const Room &a, const Room &b) { return a.id < b.id; }},
    {"comment"_L1, [](const Room &a, const Room &b) { return a.comment.compare(b.comment, Qt::CaseInsensitive) < 0; }},
    {"numberOfPartizipants"_L1, [](const Room &a, const Room &b) { return a.capacity < b.capacity; }},
    {"roomtype"_L1, [](const Room &a, const Room &b) { return a.type < b.type; }},
    {"ispublic"_L1, [](const Room &a, const Room &b) { return a.isPublic < b.isPublic; }},
    {"externalRoomId"_L1, [](const Room &a, const Room &b) { return a.external.id < b.external.id; }},
    {"externalRoomType"_L1, [](const Room &a, const Room &b) { return a.external.type < b.external.type; }},
};

Result<void> sort(QList<Room> &rooms, const SoapArgs &args)
{
    const QString wanted = args.text("orderby"_L1).trimmed();
    const auto order = orderNamed(orders, wanted, SoapText::tr("Rooms cannot be sorted by \"%1\".").arg(wanted));
    if (!order)
        return order.error();
    const bool isAscending = args.boolean("asc"_L1);
    std::ranges::stable_sort(rooms, [isLess = *order, isAscending](const Room &a, const Room &b) {
        return isAscending ? isLess(a, b) : isLess(b, a);
    });
    return {};
}

/*! `max` rooms from the one numbered `start` on. */
QList<Room> pageOf(const QList<Room> &rooms, const SoapArgs &args)
{
    return rooms.mid(std::max(args.integer("start"_L1), 0), std::max(args.integer("max"_L1), 0));
}

/*! What `value` makes of the room that the arguments name; nil when there is none. */
template <class Value>
Result<SoapValue> oneRoom(const SoapContext &context, const SoapArgs &args, Value value)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto room = RoomRepository(**database).find(roomIdIn(args));
    if (!room)
        return room.error().code == ErrorCode::RoomUnknown ? Result<SoapValue>(SoapValue()) : room.error();
    const auto groups = groupsOf({*room}, **database);
    if (!groups)
        return groups.error();
    const auto people = ConnectionRepository(**database).inRoom(room->id);
    if (!people)
        return people.error();
    return value(*room, *groups, *people);
}

Result<SoapValue> getRoomById(const SoapContext &context, const SoapArgs &args)
{
    return oneRoom(context, args, [](const Room &room, const RoomGroups &groups, const RoomPeople &) {
        return roomValue(room, groups, {});
    });
}

Result<SoapValue> getRoomWithCurrentUsersById(const SoapContext &context, const SoapArgs &args)
{
    return oneRoom(context, args, [](const Room &room, const RoomGroups &groups, const RoomPeople &people) {
        return roomValue(room, groups, people);
    });
}

Result<SoapValue> getRoomWithClientObjectsById(const SoapContext &context, const SoapArgs &args)
{
    return oneRoom(context, args, [](const Room &room, const RoomGroups &, const RoomPeople &people) {
        return roomReturnValue(room, people);
    });
}

Result<QList<Room>> allRooms(const SoapContext &context)
{
    const auto database = context.services.storage.database();
    return database ? RoomRepository(**database).list() : database.error();
}

Result<SoapValue> getRooms(const SoapContext &context, const SoapArgs &args)
{
    auto rooms = allRooms(context);
    if (!rooms)
        return rooms.error();
    if (const auto sorted = sort(*rooms, args); !sorted)
        return sorted.error();
    return roomSearchResultValue(pageOf(*rooms, args), rooms->size());
}

Result<SoapValue> getRoomsPublic(const SoapContext &context, const SoapArgs &args)
{
    const auto rooms = allRooms(context);
    if (!rooms)
        return rooms.error();
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto groups = groupsOf(*rooms, **database);
    if (!groups)
        return groups.error();
    QList<SoapValue> values;
    for (const Room &room : *rooms) {
        if (room.isPublic && qint64(room.type) == args.longInteger("roomtypes_id"_L1))
            values.append(roomValue(room, *groups, {}));
    }
    return SoapValue(values);
}

Result<SoapValue> getRoomsWithCurrentUsersByList(const SoapContext &context, const SoapArgs &args)
{
    auto rooms = allRooms(context);
    if (!rooms)
        return rooms.error();
    if (args.has("externalRoomType"_L1))
        rooms->removeIf([&](const Room &room) { return room.external.type != args.text("externalRoomType"_L1); });
    if (const auto sorted = sort(*rooms, args); !sorted)
        return sorted.error();
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const ConnectionRepository connections(**database);
    const auto counts = connections.peoplePerRoom();
    if (!counts)
        return counts.error();
    QList<SoapValue> values;
    for (const Room &room : pageOf(*rooms, args)) {
        const auto people = counts->contains(room.id) ? connections.inRoom(room.id) : Result<RoomPeople>(RoomPeople());
        if (!people)
            return people.error();
        values.append(roomReturnValue(room, *people));
    }
    return SoapValue(values);
}

QList<RoomId> countedRooms(const SoapArgs &args, std::span<const QLatin1String> names)
{
    QList<qint64> numbers = args.longIntegers("roomId"_L1);
    for (const QLatin1String name : names)
        numbers.append(args.integer(name));
    QList<RoomId> ids;
    for (const qint64 number : numbers) {
        if (number > 0 && !ids.contains(RoomId(number)))
            ids.append(RoomId(number));
    }
    return ids;
}

constexpr QLatin1String numberedIds[] = {"roomId1"_L1, "roomId2"_L1, "roomId3"_L1, "roomId4"_L1, "roomId5"_L1,
                                         "roomId6"_L1, "roomId7"_L1, "roomId8"_L1, "roomId9"_L1, "roomId10"_L1};

Result<SoapValue> getRoomCounters(const SoapContext &context, const SoapArgs &args)
{
    const auto rooms = allRooms(context);
    if (!rooms)
        return rooms.error();
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto people = ConnectionRepository(**database).peoplePerRoom();
    if (!people)
        return people.error();
    QList<SoapValue> counters;
    for (const RoomId id : countedRooms(args, numberedIds)) {
        const auto room = std::ranges::find(*rooms, id, &Room::id);
        if (room != rooms->end())
            counters.append(roomCountValue(*room, people->value(id)));
    }
    return SoapValue(counters);
}

Result<SoapValue> getRoomTypes(const SoapContext &, const SoapArgs &)
{
    return SoapValue(QList<SoapValue>{roomTypeValue(RoomType::Conference), roomTypeValue(RoomType::Restricted),
                                      roomTypeValue(RoomType::Interview)});
}

constexpr auto oneRoomParameters = joined(sidParameter, roomsIdParameter);
constexpr auto publicParameters = joined(sidParameter, parametersOf(SoapType::Long, {"roomtypes_id"_L1}));
constexpr auto roomListParameters =
    joined(sidParameter, parametersOf(SoapType::Int, {"start"_L1, "max"_L1}),
           parametersOf(SoapType::Text, {"orderby"_L1}), parametersOf(SoapType::Boolean, {"asc"_L1}));
constexpr auto typedListParameters = joined(roomListParameters, parametersOf(SoapType::Text, {"externalRoomType"_L1}));

/*! Both forms: ten numbers (2.1) or an array (2.2). */
consteval auto counterParameters()
{
    auto numbered = parametersOf(SoapType::Int, numberedIds);
    for (SoapField &parameter : numbered) {
        parameter.isLenient = true;
        parameter.isOptional = true;
    }
    return joined(sidParameter, numbered,
                  std::array{SoapField{.name = "roomId"_L1, .type = SoapType::Int, .isArray = true}});
}
constexpr auto countersParameters = counterParameters();

constexpr SoapOperation roomListRows[] = {
    {"getRoomById"_L1, SoapRight::WebService, oneRoomParameters, soapResult(roomBean), getRoomById},
    {"getRoomWithCurrentUsersById"_L1, SoapRight::WebService, oneRoomParameters, soapResult(roomBean),
     getRoomWithCurrentUsersById},
    {"getRoomWithClientObjectsById"_L1, SoapRight::WebService, oneRoomParameters, soapResult(roomReturnBean),
     getRoomWithClientObjectsById},
    {"getRooms"_L1, SoapRight::Administrator, roomListParameters, soapResult(roomSearchResultBean), getRooms},
    {"getRoomsWithCurrentUsers"_L1, SoapRight::Administrator, roomListParameters, soapResult(roomSearchResultBean),
     getRooms},
    {"getRoomsPublic"_L1, SoapRight::WebService, publicParameters, soapArrayResult(roomBean), getRoomsPublic},
    {"getRoomsWithCurrentUsersByList"_L1, SoapRight::Administrator, roomListParameters, soapArrayResult(roomReturnBean),
     getRoomsWithCurrentUsersByList},
    {"getRoomsWithCurrentUsersByListAndType"_L1, SoapRight::Administrator, typedListParameters,
     soapArrayResult(roomReturnBean), getRoomsWithCurrentUsersByList},
    {"getRoomCounters"_L1, SoapRight::WebService, countersParameters, soapArrayResult(roomCountBean), getRoomCounters},
    {"getRoomTypes"_L1, SoapRight::WebService, sidParameter, soapArrayResult(roomTypeBean), getRoomTypes},
};

} // namespace

constinit const SoapTopic roomListTopic{roomListRows};

} // namespace Agent
