// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/storage/repositories/roomrepository.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::GroupId;
using Common::Result;
using Common::RoomId;
using Common::UserId;

constexpr SoapField groupFields[] = {
    {.name = "createdAt"_L1, .type = SoapType::DateTime},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "members"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "rooms"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "updatedAt"_L1, .type = SoapType::DateTime},
    {.name = "version"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(groupFields));
constexpr SoapBean group{"Group"_L1, clusterBeansNamespace, groupFields};

constexpr SoapField groupPageFields[] = {
    {.name = "groups"_L1, .type = SoapType::Bean, .bean = &group, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(groupPageFields));
constexpr SoapBean groupPage{"GroupPage"_L1, clusterBeansNamespace, groupPageFields};

constexpr SoapField memberFields[] = {
    {.name = "firstname"_L1},
    {.name = "isModerator"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "lastname"_L1},
    {.name = "login"_L1},
    {.name = "since"_L1, .type = SoapType::DateTime},
    {.name = "userId"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(memberFields));
constexpr SoapBean member{"GroupMember"_L1, clusterBeansNamespace, memberFields};

constexpr SoapField memberPageFields[] = {
    {.name = "members"_L1, .type = SoapType::Bean, .bean = &member, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(memberPageFields));
constexpr SoapBean memberPage{"GroupMemberPage"_L1, clusterBeansNamespace, memberPageFields};

constexpr SoapField groupRoomFields[] = {
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "isPublic"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "name"_L1},
};
static_assert(inWireOrder(groupRoomFields));
constexpr SoapBean groupRoom{"GroupRoom"_L1, clusterBeansNamespace, groupRoomFields};

SoapValue groupValue(const GroupRow &row)
{
    return soapBean(group,
                    {{"createdAt"_L1, row.createdAt},
                     {"id"_L1, row.group.id.value},
                     {"members"_L1, row.members},
                     {"name"_L1, row.group.name},
                     {"rooms"_L1, row.rooms},
                     {"updatedAt"_L1, row.updatedAt},
                     {"version"_L1, row.version}});
}

SoapValue memberValue(const UserRow &row)
{
    return soapBean(member,
                    {{"firstname"_L1, row.user.firstName},
                     {"isModerator"_L1, row.membership && row.membership->isModerator},
                     {"lastname"_L1, row.user.lastName},
                     {"login"_L1, row.user.login},
                     {"since"_L1, row.memberSince},
                     {"userId"_L1, row.user.id.value}});
}

GroupId groupIn(const SoapArgs &args)
{
    return GroupId(args.longInteger("groupId"_L1));
}

UserId userIn(const SoapArgs &args)
{
    return UserId(args.longInteger("userId"_L1));
}

RoomId roomIn(const SoapArgs &args)
{
    return RoomId(args.longInteger("roomId"_L1));
}

Result<SoapValue> getGroups(const SoapContext &context, const SoapArgs &args)
{
    const auto page =
        context.services.groups.page(args.integer("start"_L1), args.integer("max"_L1), args.text("filter"_L1));
    if (!page)
        return page.error();
    QList<SoapValue> groups;
    for (const GroupRow &row : page->rows)
        groups.append(groupValue(row));
    return soapBean(groupPage, {{"groups"_L1, groups}, {"total"_L1, page->total}});
}

/*! Answers the group's id. */
Result<SoapValue> saveGroup(const SoapContext &context, const SoapArgs &args)
{
    const QString name = args.text("name"_L1).trimmed();
    if (const GroupId id(args.longInteger("id"_L1)); id) {
        const auto renamed = context.services.groups.rename(id, name, args.longInteger("version"_L1), context.caller);
        return renamed ? SoapValue(id.value) : Result<SoapValue>(renamed.error());
    }
    const auto added = context.services.groups.add(name, context.caller);
    return added ? SoapValue(added->value) : Result<SoapValue>(added.error());
}

Result<SoapValue> deleteGroup(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.groups.remove(groupIn(args), context.caller));
}

Result<SoapValue> getGroupMembers(const SoapContext &context, const SoapArgs &args)
{
    if (const auto known = context.services.groups.find(groupIn(args)); !known)
        return known.error();
    const auto page = context.services.users.page({.start = args.integer("start"_L1),
                                                   .max = args.integer("max"_L1),
                                                   .filter = args.text("filter"_L1),
                                                   .order = UserOrder::Login,
                                                   .group = groupIn(args)});
    if (!page)
        return page.error();
    QList<SoapValue> members;
    for (const UserRow &row : page->rows)
        members.append(memberValue(row));
    return soapBean(memberPage, {{"members"_L1, members}, {"total"_L1, page->total}});
}

Result<SoapValue> setGroupMember(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.groups.setMember(userIn(args), {groupIn(args), args.boolean("isModerator"_L1)},
                                                      context.caller));
}

Result<SoapValue> removeGroupMember(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.groups.removeMember(groupIn(args), userIn(args), context.caller));
}

Result<SoapValue> getGroupRooms(const SoapContext &context, const SoapArgs &args)
{
    const auto ids = context.services.groups.rooms(groupIn(args));
    if (!ids)
        return ids.error();
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto rooms = RoomRepository(**database).list(); // by name
    if (!rooms)
        return rooms.error();
    QList<SoapValue> values;
    for (const Common::Room &room : *rooms) {
        if (ids->contains(room.id))
            values.append(soapBean(groupRoom,
                                   {{"id"_L1, room.id.value}, {"isPublic"_L1, room.isPublic}, {"name"_L1, room.name}}));
    }
    return SoapValue(values);
}

Result<SoapValue> addRoomToGroup(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.groups.addRoom(groupIn(args), roomIn(args), context.caller));
}

Result<SoapValue> removeRoomFromGroup(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.groups.removeRoom(groupIn(args), roomIn(args), context.caller));
}

constexpr auto groupsParameters = joined(sidParameter, pageParameters);
constexpr auto saveGroupParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"id"_L1}), parametersOf(SoapType::Text, {"name"_L1}),
           parametersOf(SoapType::Long, {"version"_L1}));
constexpr auto groupIdParameter = joined(sidParameter, parametersOf(SoapType::Long, {"groupId"_L1}));
constexpr auto membersParameters = joined(groupIdParameter, pageParameters);
constexpr auto memberParameters = joined(groupIdParameter, parametersOf(SoapType::Long, {"userId"_L1}));
constexpr auto setMemberParameters = joined(memberParameters, parametersOf(SoapType::Boolean, {"isModerator"_L1}));
constexpr auto groupRoomParameters = joined(groupIdParameter, parametersOf(SoapType::Long, {"roomId"_L1}));

constexpr SoapOperation row(QLatin1String name, std::span<const SoapField> parameters, const SoapField &result,
                            SoapHandler handler)
{
    return {name, SoapRight::Administrator, parameters, result, handler};
}

constexpr SoapOperation groupAdminRows[] = {
    row("getGroups"_L1, groupsParameters, soapResult(groupPage), getGroups),
    row("saveGroup"_L1, saveGroupParameters, soapResult(SoapType::Long), saveGroup),
    row("deleteGroup"_L1, groupIdParameter, soapResult(SoapType::Boolean), deleteGroup),
    row("getGroupMembers"_L1, membersParameters, soapResult(memberPage), getGroupMembers),
    row("setGroupMember"_L1, setMemberParameters, soapResult(SoapType::Boolean), setGroupMember),
    row("removeGroupMember"_L1, memberParameters, soapResult(SoapType::Boolean), removeGroupMember),
    row("getGroupRooms"_L1, groupIdParameter, soapArrayResult(groupRoom), getGroupRooms),
    row("addRoomToGroup"_L1, groupRoomParameters, soapResult(SoapType::Boolean), addRoomToGroup),
    row("removeRoomFromGroup"_L1, groupRoomParameters, soapResult(SoapType::Boolean), removeRoomFromGroup),
};

} // namespace

constinit const SoapTopic groupAdminTopic{groupAdminRows};

} // namespace Agent
