// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/noderequests.h"

#include "agent/peers/meshservice.h"
#include "agent/rooms/roomactions.h"

#include <QCborMap>
#include <QCoreApplication>

namespace Agent {

using namespace Common;

void answerNodes(CommitChannel &channel, OutagePact &pact, RoomPlane &rooms, ShareWatch &shares,
                 const SettingsService &settings)
{
    using Done = CommitChannel::Done;
    const auto simple = [](const Done &done) {
        return [done](const Result<void> &result) { done(result ? NodeAnswer(QCborMap{}) : result.error()); };
    };
    channel.handle(QLatin1String(OutagePact::method),
                   [&pact](NodeId from, const QCborMap &, const Done &done) { done(pact.answer(from)); });
    channel.handle(QLatin1String(PromisedSeat::method),
                   [&rooms, simple](NodeId, const QCborMap &arguments, const Done &done) {
                       QString ticketHash;
                       const auto seat = PromisedSeat::fromCbor(arguments, ticketHash);
                       if (!seat)
                           return done(seat.error());
                       rooms.reserve(*seat, ticketHash, simple(done));
                   });
    channel.handle(QLatin1String(RoomActions::kickMethod),
                   [&rooms, simple](NodeId, const QCborMap &arguments, const Done &done) {
                       rooms.kick(arguments.value(RoomActions::publicIdKey).toString(), simple(done));
                   });
    channel.handle(QLatin1String(RoomActions::closeRoomMethod),
                   [&rooms, simple](NodeId, const QCborMap &arguments, const Done &done) {
                       rooms.closeRoom(RoomId(arguments.value(RoomActions::roomKey).toInteger()),
                                       arguments.value(RoomActions::noticeKey).toString(), simple(done));
                   });
    channel.handle(QLatin1String(RoomActions::recordMethod),
                   [&rooms, simple](NodeId, const QCborMap &arguments, const Done &done) {
                       rooms.record(RoomId(arguments.value(RoomActions::roomKey).toInteger()),
                                    arguments.value(RoomActions::onKey).toBool(),
                                    {UserId(arguments.value(RoomActions::userKey).toInteger()),
                                     {},
                                     arguments.value(RoomActions::nameKey).toString()},
                                    simple(done));
                   });
    channel.handle(
        QLatin1String(RoomActions::moveRoomMethod), [&rooms](NodeId, const QCborMap &arguments, const Done &done) {
            rooms.move(
                RoomId(arguments.value(RoomActions::roomKey).toInteger()),
                NodeId(arguments.value(RoomActions::targetKey).toInteger()), [done](const Result<NodeId> &to) {
                    done(to ? NodeAnswer(QCborMap{
                             {RoomActions::messageKey,
                              QCoreApplication::translate("Rooms", "The room is on node %1 now.").arg(to->value)}})
                            : NodeAnswer(to.error()));
                });
        });
    channel.handle(QLatin1String(sayMethod), [&rooms, simple](NodeId, const QCborMap &arguments, const Done &done) {
        rooms.say(arguments, simple(done));
    });
    channel.handle(QLatin1String(ShareWatch::method),
                   [&shares, simple](NodeId, const QCborMap &, const Done &done) { shares.check(simple(done)); });
    channel.handle(QLatin1String(SettingsService::method),
                   [&settings](NodeId, const QCborMap &, const Done &done) { done(settings.own()); });
    channel.handle(QLatin1String(MeshService::method), [&channel](NodeId, const QCborMap &, const Done &done) {
        done(MeshService::answer(channel.peers()));
    });
}

} // namespace Agent
