// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/import/openmeetingsimport.h"

#include "agent/import/importtext.h"
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/roomrepository.h"

#include <algorithm>

// What OpenMeetingsImport does with rooms and servers.
namespace Agent {

using namespace Common;

namespace {

// OpenMeetings has no bound for some of what it stores: as much is taken as there is room for.
QString cut(const QString &text, int most)
{
    return text.size() <= most ? text : text.left(most - 1) + QChar(u'…');
}

} // namespace

Result<void> OpenMeetingsImport::importRooms()
{
    const auto old = m_source.rooms();
    if (!old)
        return old.error();
    m_report.rooms.found = int(old->size());
    for (const OldRoom &room : *old) {
        const auto imported = importRoom(room);
        if (imported)
            continue;
        if (imported.error().code != ErrorCode::Invalid && imported.error().code != ErrorCode::Conflict)
            return imported;
        leaveOut(m_report.rooms, ImportText::tr("room %1 \"%2\"").arg(room.room.id.value).arg(room.room.name),
                 imported.error().message);
    }
    return {};
}

Room OpenMeetingsImport::roomHere(const OldRoom &old)
{
    constexpr int audience = 2; // OpenMeetings itself has put the restricted room in its place
    const QString what = ImportText::tr("room %1 \"%2\"").arg(old.room.id.value).arg(old.room.name);
    const auto note = [&](const QString &sentence) {
        m_report.changes.append(QStringLiteral("%1: %2").arg(what, sentence));
    };
    Room room = old.room;
    room.id = {};
    room.type =
        old.type == audience ? RoomType::Restricted : roomTypeFromNumber(old.type).value_or(RoomType::Conference);
    if (old.type != int(room.type))
        note(ImportText::tr("its type %1 is now %2.").arg(old.type).arg(roomTypeName(room.type)));
    // The first connects a room with the other program; without it, with the installation, to be known again.
    if (!room.external.id) {
        if (!room.external.type.isEmpty())
            note(ImportText::tr("it belongs to \"%1\", which knows it by its id.").arg(room.external.type));
        room.external.id = old.room.id.value;
        if (room.external.type.isEmpty())
            room.external.type = m_settings.name;
    }
    room.comment = cut(room.comment, maximumRoomCommentLength);
    if (const int capacity = std::clamp(room.capacity, 1, maximumRoomCapacity); capacity != room.capacity) {
        note(ImportText::tr("its size %1 is now %2.").arg(room.capacity).arg(capacity));
        room.capacity = capacity;
    }
    if (room.demoSeconds != 0)
        room.demoSeconds = std::clamp(room.demoSeconds, minimumDemoSeconds, maximumDemoSeconds);
    if (!redirectUrlFrom(room.redirectUrl.toString(QUrl::FullyEncoded))) {
        note(ImportText::tr("nobody can be sent to its address \"%1\".").arg(room.redirectUrl.toString()));
        room.redirectUrl.clear();
    }
    room.owner = m_users.value(old.room.owner.value);
    room.moderators.clear();
    for (const UserId moderator : old.room.moderators) {
        if (const UserId here = m_users.value(moderator.value); here && !room.moderators.contains(here))
            room.moderators.append(here);
    }
    std::ranges::sort(room.moderators);
    room.groups.clear();
    for (const GroupId group : old.room.groups) {
        if (const GroupId here = m_groups.value(group.value); here && !room.groups.contains(here))
            room.groups.append(here);
    }
    return room;
}

Result<void> OpenMeetingsImport::importRoom(const OldRoom &old)
{
    const qsizetype told = m_report.changes.size();
    Room room = roomHere(old);
    const auto known = RoomRepository(m_database).findExternal(*room.external.id, room.external.type, room.type);
    if (!known)
        return known.error();
    const QString name =
        QStringLiteral("room %1/%2/%3").arg(room.external.type).arg(*room.external.id).arg(int(room.type));
    if (*known || m_names.contains(name)) {
        m_report.changes.resize(told); // it was told when it was added
        ++m_report.rooms.known;
        return {};
    }
    if (const auto good = checkRoom(room); !good)
        return good;
    const auto id = store<RoomId>([&]() -> Result<RoomId> {
        const auto inserted = RoomRepository(m_database).insert(room);
        if (!inserted)
            return inserted;
        for (const GroupId group : std::as_const(room.groups)) {
            if (const auto added = GroupRepository(m_database).addRoom(group, *inserted); !added)
                return added.error();
        }
        return inserted;
    });
    if (!id)
        return id.error();
    m_names.insert(name);
    ++m_report.rooms.added;
    const bool isOfProgram = room.external.type != m_settings.name;
    if (isOfProgram && !m_settings.isRehearsal)
        m_report.changes.append(ImportText::tr("room %1 \"%2\" of \"%3\" has the id %4 here: tell that program.")
                                    .arg(old.room.id.value)
                                    .arg(room.name, room.external.type)
                                    .arg(id->value));
    return {};
}

Result<void> OpenMeetingsImport::importServers()
{
    const auto old = m_source.servers();
    if (!old)
        return old.error();
    m_report.servers.found = int(old->size());
    for (const OldServer &server : *old) {
        const auto imported = importServer(server);
        if (imported)
            continue;
        if (imported.error().code != ErrorCode::Invalid && imported.error().code != ErrorCode::Conflict)
            return imported;
        leaveOut(m_report.servers,
                 ImportText::tr("server %1 \"%2\"").arg(server.record.id.value).arg(server.record.name),
                 imported.error().message);
    }
    return {};
}

// The number of a server is the node.id in its agent's configuration, so it stays as it is.
Result<void> OpenMeetingsImport::importServer(const OldServer &old)
{
    NodeRepository nodes(m_database);
    const auto known = nodes.find(old.record.id);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    if (known && known->address == old.record.address) {
        ++m_report.servers.known;
        return {};
    }
    if (known)
        return Error{
            ErrorCode::Conflict,
            ImportText::tr("Node %1 is another here, at the address %2.").arg(old.record.id.value).arg(known->address)};
    if (const auto good = checkNode(old.record); !good)
        return good;
    const QString sealed = m_vault.seal(old.password);
    const auto id = store<NodeId>([&] { return NodeRepository(m_database).insert(old.record, sealed, {}); });
    if (!id)
        return id.error();
    ++m_report.servers.added;
    return {};
}

} // namespace Agent
