// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soaproomadministration.h"

#include "console/connection/soapcall.h"

namespace Console {
namespace {

ClusterRoom clusterRoom(const ClusterServiceSoap::AX21__ClusterRoom &row)
{
    return {.id = row.id(),
            .name = row.name(),
            .comment = row.comment(),
            .type = row.type(),
            .capacity = row.capacity(),
            .demoSeconds = row.demoSeconds(),
            .isPublic = row.isPublic(),
            .isClosed = row.isClosed(),
            .isModerated = row.isModerated(),
            .isChatModerated = row.isChatModerated(),
            .owner = row.owner(),
            .moderators = row.moderators(),
            .options = row.options().split(QLatin1Char(' '), Qt::SkipEmptyParts),
            .redirectUrl = row.redirectUrl(),
            .externalId = row.externalId(),
            .externalType = row.externalType(),
            .version = row.version(),
            .groups = row.groups(),
            .pinNode = row.pinNodeId(),
            .pinLabel = row.pinLabel(),
            .node = row.nodeId(),
            .nodeName = row.nodeName(),
            .people = row.people()};
}

OpenRoom openRoom(const ClusterServiceSoap::AX21__Placement &row)
{
    return {.room = row.roomId(),
            .roomName = row.roomName(),
            .node = row.nodeId(),
            .nodeName = row.nodeName(),
            .people = row.people(),
            .capacity = row.capacity(),
            .since = row.since(),
            .need = Common::mediaNeedFromName(row.mediaNeed()).value_or(Common::MediaNeed::None)};
}

Common::PlacementVerdict verdict(const ClusterServiceSoap::AX21__PlacementVerdict &row)
{
    return {.node = Common::NodeId(row.nodeId()),
            .name = row.nodeName(),
            .chosen = row.chosen(),
            .candidate = row.candidate(),
            .load = row.load(),
            .weight = row.weight(),
            .reason = row.reason()};
}

constexpr auto report = [](const ClusterServiceSoap::AX21__ActionReport &answer) {
    return ActionReport{answer.outcome(), answer.message()};
};

auto ofRoom(qint64 room)
{
    return [room](auto &parameters) { parameters.setRoomId(room); };
}

} // namespace

void SoapRoomAdministration::fetchRooms(const PageWish &wish, QObject *context,
                                        const Handler<RecordPage<ClusterRoom>> &done)
{
    soapFetch<ClusterCalls::GetRoomsJob, RecordPage<ClusterRoom>>(
        m_session, context, done, sortedPageOf(wish), [](const auto &answer) {
            return RecordPage<ClusterRoom>{rowsOf<ClusterRoom>(answer.rooms(), clusterRoom), answer.total()};
        });
}

void SoapRoomAdministration::saveRoom(const ClusterRoom &room, QObject *context, const Handler<qint64> &done)
{
    const auto fill = [room](auto &parameters) {
        parameters.setId(room.id);
        parameters.setName(room.name);
        parameters.setComment(room.comment);
        parameters.setType(room.type);
        parameters.setCapacity(room.capacity);
        parameters.setDemoSeconds(room.demoSeconds);
        parameters.setIsPublic(room.isPublic);
        parameters.setIsClosed(room.isClosed);
        parameters.setIsModerated(room.isModerated);
        parameters.setIsChatModerated(room.isChatModerated);
        parameters.setOwner(room.owner);
        parameters.setModerators(room.moderators);
        parameters.setOptions(room.options.join(QLatin1Char(' ')));
        parameters.setRedirectUrl(room.redirectUrl);
        parameters.setExternalId(room.externalId);
        parameters.setExternalType(room.externalType);
        parameters.setVersion(room.version);
    };
    soapChange<ClusterCalls::SaveRoomJob, qint64>(m_session, context, done, fill, [](qint64 id) { return id; });
}

void SoapRoomAdministration::deleteRoom(qint64 room, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::DeleteRoomJob>(m_session, context, done, ofRoom(room));
}

void SoapRoomAdministration::fetchPeople(qint64 room, QObject *context, const Handler<QList<RoomConnection>> &done)
{
    soapFetch<ClusterCalls::GetRoomPeopleJob, QList<RoomConnection>>(
        m_session, context, done, ofRoom(room),
        [](const auto &answer) { return rowsOf<RoomConnection>(answer, roomConnection); });
}

void SoapRoomAdministration::fetchOpenRooms(QObject *context, const Handler<QList<OpenRoom>> &done)
{
    soapFetch<ClusterCalls::GetPlacementJob, QList<OpenRoom>>(
        m_session, context, done, nothing, [](const auto &answer) { return rowsOf<OpenRoom>(answer, openRoom); });
}

void SoapRoomAdministration::explain(qint64 room, QObject *context,
                                     const Handler<QList<Common::PlacementVerdict>> &done)
{
    soapFetch<ClusterCalls::ExplainPlacementJob, QList<Common::PlacementVerdict>>(
        m_session, context, done, ofRoom(room),
        [](const auto &answer) { return rowsOf<Common::PlacementVerdict>(answer, verdict); });
}

void SoapRoomAdministration::pin(qint64 room, qint64 node, const QString &label, QObject *context,
                                 const Handler<void> &done)
{
    soapChange<ClusterCalls::PinRoomJob>(m_session, context, done, [room, node, label](auto &parameters) {
        parameters.setRoomId(room);
        parameters.setNodeId(node);
        parameters.setLabel(label);
    });
}

void SoapRoomAdministration::move(qint64 room, qint64 node, QObject *context, const Handler<ActionReport> &done)
{
    const auto fill = [room, node](auto &parameters) {
        parameters.setRoomId(room);
        parameters.setNodeId(node);
    };
    soapChange<ClusterCalls::MoveRoomJob, ActionReport>(m_session, context, done, fill, report);
}

void SoapRoomAdministration::close(qint64 room, const QString &notice, QObject *context,
                                   const Handler<ActionReport> &done)
{
    const auto fill = [room, notice](auto &parameters) {
        parameters.setRoomId(room);
        parameters.setNotice(notice);
    };
    soapChange<ClusterCalls::CloseRoomJob, ActionReport>(m_session, context, done, fill, report);
}

void SoapRoomAdministration::fetchConnections(const PageWish &wish, QObject *context,
                                              const Handler<RecordPage<RoomConnection>> &done)
{
    soapFetch<ClusterCalls::GetConnectionsJob,
              RecordPage<RoomConnection>>(m_session, context, done, sortedPageOf(wish), [](const auto &answer) {
        return RecordPage<RoomConnection>{rowsOf<RoomConnection>(answer.connections(), roomConnection), answer.total()};
    });
}

void SoapRoomAdministration::kick(const QString &publicId, QObject *context, const Handler<ActionReport> &done)
{
    soapChange<ClusterCalls::KickConnectionJob, ActionReport>(
        m_session, context, done, [publicId](auto &parameters) { parameters.setPublicSID(publicId); }, report);
}

} // namespace Console
