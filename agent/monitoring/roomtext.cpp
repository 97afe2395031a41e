// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/nodemetrics.h"

namespace Agent {

using namespace Common;

namespace {

void writeLinks(MetricsText &text, const NodeParts &parts, const char *name, const char *help,
                Counter LinkMetrics::*what)
{
    text.counter(name, help);
    text.add({{"kind", "room"}}, parts.rooms.sum([what](const RoomThread::Rooms &rooms) {
        return (rooms.hub.metrics().links.*what).value();
    }));
    text.add({{"kind", "lobby"}}, parts.lobby.metrics().*what);
}

void writeEnds(MetricsText &text, const NodeParts &parts)
{
    text.counter("atrium_room_connections_ended_total",
                 "Connections to rooms that ended, by the reason they were told; lost = from their side.");
    text.add({{"reason", "lost"}},
             parts.rooms.sum([](const RoomThread::Rooms &rooms) { return rooms.hub.metrics().lost.value(); }));
    for (size_t i = 0; i < std::size(allRoomCloses); ++i) {
        text.add(
            {{"reason", roomCloseName(allRoomCloses[i]).data()}},
            parts.rooms.sum([i](const RoomThread::Rooms &rooms) { return rooms.hub.metrics().closed[i].value(); }));
    }
}

} // namespace

void writeRoomMetrics(MetricsText &text, const NodeParts &parts)
{
    const auto gauge = [&parts](Gauge RoomMetrics::*what) {
        return parts.rooms.sum([what](const RoomThread::Rooms &rooms) { return (rooms.hub.metrics().*what).value(); });
    };
    const auto counter = [&parts](Counter RoomMetrics::*what) {
        return parts.rooms.sum([what](const RoomThread::Rooms &rooms) { return (rooms.hub.metrics().*what).value(); });
    };
    text.gauge("atrium_rooms_open", "Rooms that are open on this node.");
    text.add({}, parts.rooms.sum([](const RoomThread::Rooms &rooms) { return rooms.hub.openRooms().value(); }));
    text.gauge("atrium_room_people", "People in them; who has several connections to one room counts once.");
    text.add({}, gauge(&RoomMetrics::people));
    text.gauge("atrium_room_members", "Connections of people who are in a room.");
    text.add({}, gauge(&RoomMetrics::members));

    const qint64 room = gauge(&RoomMetrics::connections);
    const qint64 lobby = parts.lobby.connections();
    text.gauge("atrium_connections", "Open connections, by kind; http = the public port's others.");
    text.add({{"kind", "room"}}, room);
    text.add({{"kind", "lobby"}}, lobby);
    text.add({{"kind", "http"}}, std::max<qint64>(0, parts.front.metrics().connections.value() - room - lobby));
    text.add({{"kind", "peer"}}, qint64(parts.channel.connectedPeers().size()));

    text.counter("atrium_room_joins_total", "Times that somebody came into a room, coming back included.");
    text.add({}, counter(&RoomMetrics::joins));
    text.counter("atrium_room_resyncs_total", "Times that a slow reader was told all of a room anew.");
    text.add({}, counter(&RoomMetrics::resyncs));
    writeEnds(text, parts);

    writeLinks(text, parts, "atrium_websocket_received_messages_total", "Messages from people.",
               &LinkMetrics::receivedMessages);
    writeLinks(text, parts, "atrium_websocket_received_bytes_total", "Bytes of these.", &LinkMetrics::receivedBytes);
    writeLinks(text, parts, "atrium_websocket_sent_messages_total", "Messages to people, for each who gets one.",
               &LinkMetrics::sentMessages);
    writeLinks(text, parts, "atrium_websocket_sent_bytes_total", "Bytes of these, with their frames.",
               &LinkMetrics::sentBytes);
    writeLinks(text, parts, "atrium_websocket_slow_readers_closed_total",
               "Connections that were closed as they were not read.", &LinkMetrics::tooSlow);
    writeLinks(text, parts, "atrium_websocket_messages_not_passed_total",
               "Messages from one person to another that were dropped as the other reads too slowly.",
               &LinkMetrics::notPassed);
}

} // namespace Agent
