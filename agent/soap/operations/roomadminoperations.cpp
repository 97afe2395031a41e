// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/listorder.h"
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/roombeans.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"
#include "agent/storage/repositories/userrepository.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;
using Common::Room;
using Common::RoomId;
using Common::UserId;

constexpr int maximumPage = 1000;

constexpr SoapField adminRoomFields[] = {
    {.name = "capacity"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "comment"_L1},
    {.name = "demoSeconds"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "externalId"_L1},
    {.name = "externalType"_L1},
    {.name = "groups"_L1}, // names
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "isChatModerated"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "isClosed"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "isModerated"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "isPublic"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "moderators"_L1}, // logins
    {.name = "name"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeName"_L1}, // where it is open
    {.name = "options"_L1},  // names of those that are on
    {.name = "owner"_L1},    // login
    {.name = "people"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "pinLabel"_L1},
    {.name = "pinNodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "redirectUrl"_L1},
    {.name = "type"_L1},
    {.name = "version"_L1},
};
static_assert(inWireOrder(adminRoomFields));
constexpr SoapBean clusterRoom{"ClusterRoom"_L1, clusterBeansNamespace, adminRoomFields};

constexpr SoapField roomPageFields[] = {
    {.name = "rooms"_L1, .type = SoapType::Bean, .bean = &clusterRoom, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(roomPageFields));
constexpr SoapBean roomPage{"RoomPage"_L1, clusterBeansNamespace, roomPageFields};

/*! Of what saveRoom() changes: who saves what was shown finds out whether somebody else changed it meanwhile. */
QString versionOf(const Room &room)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << room.name << room.comment << int(room.type) << room.capacity << room.isPublic << room.isModerated
           << room.isChatModerated << room.demoSeconds << room.redirectUrl << room.isClosed << room.owner.value
           << room.options.toInt() << room.external.id.value_or(0) << room.external.type;
    for (const UserId moderator : room.moderators)
        stream << moderator.value;
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
}

/*! What is looked at beside a room to show and sort it. */
struct Surroundings
{
    Cached<Occupancy>::Shared occupancy;
    Cached<NodesSnapshot>::Shared nodes;

    QString nodeName(const Room &room) const
    {
        const Common::NodeStatus *node = nodes->find(occupancy->nodes.value(room.id));
        return node ? node->record.name : QString();
    }
    int people(const Room &room) const { return occupancy->people.value(room.id); }
};

/*! What the list can be sorted by; equal ones by name. */
using IsLess = bool (*)(const Room &a, const Room &b, const Surroundings &around);
bool isBefore(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) < 0;
}
constexpr NamedOrder<IsLess> orders[] = {
    {"name"_L1, [](const Room &a, const Room &b, const Surroundings &) { return isBefore(a.name, b.name); }},
    {"id"_L1, [](const Room &a, const Room &b, const Surroundings &) { return a.id < b.id; }},
    {"type"_L1, [](const Room &a, const Room &b, const Surroundings &) { return a.type < b.type; }},
    {"capacity"_L1, [](const Room &a, const Room &b, const Surroundings &) { return a.capacity < b.capacity; }},
    {"isPublic"_L1, [](const Room &a, const Room &b, const Surroundings &) { return a.isPublic < b.isPublic; }},
    {"isClosed"_L1, [](const Room &a, const Room &b, const Surroundings &) { return a.isClosed < b.isClosed; }},
    {"people"_L1,
     [](const Room &a, const Room &b, const Surroundings &around) { return around.people(a) < around.people(b); }},
    {"nodeName"_L1,
     [](const Room &a, const Room &b, const Surroundings &around) {
         return isBefore(around.nodeName(a), around.nodeName(b));
     }},
};

bool matches(const Room &room, const QString &filter, const Surroundings &around)
{
    return filter.isEmpty() || room.name.contains(filter, Qt::CaseInsensitive)
        || room.comment.contains(filter, Qt::CaseInsensitive)
        || room.external.type.contains(filter, Qt::CaseInsensitive)
        || around.nodeName(room).contains(filter, Qt::CaseInsensitive) || QString::number(room.id.value) == filter;
}

/*! Empty for a user who is gone. */
Result<QString> loginOf(UserId id, const SoapContext &context)
{
    if (!id)
        return QString();
    const auto user = context.services.cache.user(id);
    if (!user)
        return user.error().code == ErrorCode::NotFound ? Result<QString>(QString()) : user.error();
    return user->login;
}

Result<SoapValue> adminRoomValue(const Room &room, const RoomGroups &groups, const Surroundings &around,
                                 const SoapContext &context)
{
    QStringList moderators;
    for (const UserId moderator : room.moderators) {
        const auto login = loginOf(moderator, context);
        if (!login)
            return login.error();
        if (!login->isEmpty())
            moderators.append(*login);
    }
    const auto owner = loginOf(room.owner, context);
    if (!owner)
        return owner.error();
    QStringList groupNames;
    for (const Common::GroupId group : room.groups) {
        if (groups.contains(group))
            groupNames.append(groups.value(group).name);
    }
    QStringList options;
    for (const auto &[name, option] : clusterRoomOptions) {
        if (room.options.testFlag(option))
            options.append(name);
    }
    return soapBean(clusterRoom,
                    {{"capacity"_L1, room.capacity},
                     {"comment"_L1, room.comment},
                     {"demoSeconds"_L1, room.demoSeconds},
                     {"externalId"_L1, room.external.id ? SoapValue(QString::number(*room.external.id)) : SoapValue()},
                     {"externalType"_L1, room.external.type},
                     {"groups"_L1, groupNames.join(", "_L1)},
                     {"id"_L1, room.id.value},
                     {"isChatModerated"_L1, room.isChatModerated},
                     {"isClosed"_L1, room.isClosed},
                     {"isModerated"_L1, room.isModerated},
                     {"isPublic"_L1, room.isPublic},
                     {"moderators"_L1, moderators.join(", "_L1)},
                     {"name"_L1, room.name},
                     {"nodeId"_L1, around.occupancy->nodes.value(room.id).value},
                     {"nodeName"_L1, around.nodeName(room)},
                     {"options"_L1, options.join(u' ')},
                     {"owner"_L1, *owner},
                     {"people"_L1, around.people(room)},
                     {"pinLabel"_L1, room.pin.label},
                     {"pinNodeId"_L1, room.pin.node.value},
                     {"redirectUrl"_L1, room.redirectUrl.toString(QUrl::FullyEncoded)},
                     {"type"_L1, Common::roomTypeName(room.type)},
                     {"version"_L1, versionOf(room)}});
}

Result<SoapValue> getAdminRooms(const SoapContext &context, const SoapArgs &args)
{
    const QString wanted = args.text("orderby"_L1).trimmed();
    const auto order = orderNamed(orders, wanted, SoapText::tr("Rooms cannot be sorted by \"%1\".").arg(wanted));
    if (!order)
        return order.error();
    const auto all = context.services.cache.rooms();
    if (!all)
        return all.error();
    const auto occupancy = context.services.cache.occupancy();
    if (!occupancy)
        return occupancy.error();
    const auto nodes = context.services.cache.nodes();
    if (!nodes)
        return nodes.error();
    const Surroundings around{*occupancy, *nodes};
    const QString filter = args.text("filter"_L1).trimmed();
    QList<Room> rooms;
    std::ranges::copy_if(**all, std::back_inserter(rooms),
                         [&](const Room &room) { return matches(room, filter, around); });
    const bool isAscending = args.boolean("asc"_L1);
    std::ranges::stable_sort(rooms, [&](const Room &a, const Room &b) {
        return isAscending ? (*order)(a, b, around) : (*order)(b, a, around);
    });
    const QList<Room> page =
        rooms.mid(std::max(args.integer("start"_L1), 0), std::clamp(args.integer("max"_L1), 0, maximumPage));
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto groups = groupsOf(page, **database);
    if (!groups)
        return groups.error();
    QList<SoapValue> values;
    for (const Room &room : page) {
        const auto value = adminRoomValue(room, *groups, around, context);
        if (!value)
            return value.error();
        values.append(*value);
    }
    return soapBean(roomPage, {{"rooms"_L1, values}, {"total"_L1, rooms.size()}});
}

Result<UserId> userNamed(const QString &login, const SoapContext &context)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto known = UserRepository(**database).findByLogin(login);
    if (known)
        return known->user.id;
    if (known.error().code != ErrorCode::NotFound)
        return known.error();
    return Error{ErrorCode::Invalid, SoapText::tr("There is no user with the login \"%1\".").arg(login)};
}

/*! What saveRoom() is told of a room. */
struct RoomChange
{
    Room room;
    QString version;
};

Result<void> readPeople(const SoapContext &context, const SoapArgs &args, Room &room)
{
    if (const QString owner = args.text("owner"_L1).trimmed(); !owner.isEmpty()) {
        const auto id = userNamed(owner, context);
        if (!id)
            return id.error();
        room.owner = *id;
    }
    const QStringList logins = args.text("moderators"_L1).split(u',', Qt::SkipEmptyParts);
    for (const QString &login : logins) {
        const auto id = userNamed(login.trimmed(), context);
        if (!id)
            return id.error();
        if (!room.moderators.contains(*id))
            room.moderators.append(*id);
    }
    return {};
}

Result<void> readOptions(const SoapArgs &args, Room &room)
{
    room.options = {};
    const QStringList names = args.text("options"_L1).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto option = std::ranges::find(clusterRoomOptions, name, &NamedRoomOption::name);
        if (option == clusterRoomOptions.end())
            return Error{ErrorCode::Invalid, SoapText::tr("There is no option \"%1\" of rooms.").arg(name)};
        room.options.setFlag(option->option);
    }
    return {};
}

Result<void> readExternal(const SoapArgs &args, Room &room)
{
    room.external.type = args.text("externalType"_L1).trimmed();
    const QString id = args.text("externalId"_L1).trimmed();
    if (id.isEmpty())
        return {};
    bool isNumber = false;
    room.external.id = id.toLongLong(&isNumber);
    return isNumber ? Result<void>()
                    : Error{ErrorCode::Invalid, SoapText::tr("The external id \"%1\" is not a number.").arg(id)};
}

Result<RoomChange> changeIn(const SoapContext &context, const SoapArgs &args)
{
    RoomChange change;
    Room &room = change.room;
    change.version = args.text("version"_L1);
    room.id = RoomId(args.longInteger("id"_L1));
    room.name = args.text("name"_L1);
    room.comment = args.text("comment"_L1);
    room.capacity = args.integer("capacity"_L1);
    room.isPublic = args.boolean("isPublic"_L1);
    room.isModerated = args.boolean("isModerated"_L1);
    room.isChatModerated = args.boolean("isChatModerated"_L1);
    room.isClosed = args.boolean("isClosed"_L1);
    room.demoSeconds = args.integer("demoSeconds"_L1);
    const auto type = Common::roomTypeFromName(args.text("type"_L1).trimmed());
    if (!type)
        return Error{ErrorCode::Invalid, SoapText::tr("The type of room is not known."),
                     SoapText::tr("Use conference, restricted or interview.")};
    room.type = *type;
    const auto redirect = Common::redirectUrlFrom(args.text("redirectUrl"_L1).trimmed());
    if (!redirect)
        return redirect.error();
    room.redirectUrl = *redirect;
    for (const auto &read : {readOptions(args, room), readExternal(args, room), readPeople(context, args, room)}) {
        if (!read)
            return read.error();
    }
    return change;
}

/*! Answers the room's id. What other operations change, pin and groups, stays as it is. */
Result<SoapValue> saveRoom(const SoapContext &context, const SoapArgs &args)
{
    const auto change = changeIn(context, args);
    if (!change)
        return change.error();
    if (!change->room.id) {
        const auto id = context.services.rooms.add(change->room, context.caller);
        return id ? SoapValue(id->value) : Result<SoapValue>(id.error());
    }
    const auto edit = [&change](Room &room) -> Result<void> {
        if (!change->version.isEmpty() && change->version != versionOf(room))
            return UserService::changedMeanwhile();
        const Room before = std::exchange(room, change->room);
        room.pin = before.pin;
        room.groups = before.groups;
        room.attendees = before.attendees;
        return {};
    };
    const auto changed = context.services.rooms.change(change->room.id, edit, context.caller);
    return changed ? SoapValue(change->room.id.value) : Result<SoapValue>(changed.error());
}

Result<SoapValue> deleteRoom(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.rooms.remove(RoomId(args.longInteger("roomId"_L1)), context.caller));
}

constexpr auto adminRoomIdParameter = joined(sidParameter, parametersOf(SoapType::Long, {"roomId"_L1}));
constexpr auto roomsParameters =
    joined(sidParameter, parametersOf(SoapType::Int, {"start"_L1, "max"_L1}),
           parametersOf(SoapType::Text, {"filter"_L1, "orderby"_L1}), parametersOf(SoapType::Boolean, {"asc"_L1}));
constexpr auto saveRoomParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"id"_L1}),
           parametersOf(SoapType::Text, {"name"_L1, "comment"_L1, "type"_L1}),
           parametersOf(SoapType::Int, {"capacity"_L1, "demoSeconds"_L1}),
           parametersOf(SoapType::Boolean, {"isPublic"_L1, "isClosed"_L1, "isModerated"_L1, "isChatModerated"_L1}),
           parametersOf(SoapType::Text,
                        {"owner"_L1, "moderators"_L1, "options"_L1, "redirectUrl"_L1, "externalId"_L1,
                         "externalType"_L1, "version"_L1}));

constexpr SoapOperation roomAdminRows[] = {
    {"getRooms"_L1, SoapRight::Administrator, roomsParameters, soapResult(roomPage), getAdminRooms},
    {"saveRoom"_L1, SoapRight::Administrator, saveRoomParameters, soapResult(SoapType::Long), saveRoom},
    {"deleteRoom"_L1, SoapRight::Administrator, adminRoomIdParameter, soapResult(SoapType::Boolean), deleteRoom},
};

} // namespace

constinit const SoapTopic roomAdminTopic{roomAdminRows};

} // namespace Agent
