// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/noderequests.h"

#include "agent/rooms/roomactions.h"

#include <QCborMap>
#include <QCoreApplication>

namespace Agent {

using namespace Common;

void answerNodes(CommitChannel &channel, OutagePact &pact, RoomHub &hub, RoomMover &mover)
{
    using Done = CommitChannel::Done;
    const auto answer = [](const Result<void> &result) { return result ? NodeAnswer(QCborMap{}) : result.error(); };
    channel.handle(QLatin1String(OutagePact::method),
                   [&pact](NodeId from, const QCborMap &, const Done &done) { done(pact.answer(from)); });
    channel.handle(QLatin1String(PromisedSeat::method),
                   [&hub, answer](NodeId, const QCborMap &arguments, const Done &done) {
                       QString ticketHash;
                       const auto seat = PromisedSeat::fromCbor(arguments, ticketHash);
                       if (!seat)
                           return done(seat.error());
                       hub.table().reserve(*seat, ticketHash,
                                           [answer, done](const Result<void> &result) { done(answer(result)); });
                   });
    channel.handle(QLatin1String(RoomActions::kickMethod),
                   [&hub, answer](NodeId, const QCborMap &arguments, const Done &done) {
                       done(answer(hub.kick(arguments.value(RoomActions::publicIdKey).toString())));
                   });
    channel.handle(
        QLatin1String(RoomActions::closeRoomMethod),
        [&hub, answer](NodeId, const QCborMap &arguments, const Done &done) {
            done(answer(hub.closeRoom(RoomId(arguments.value(RoomActions::roomKey).toInteger()), RoomClose::RoomClosed,
                                      arguments.value(RoomActions::noticeKey).toString())));
        });
    channel.handle(
        QLatin1String(RoomActions::moveRoomMethod), [&mover](NodeId, const QCborMap &arguments, const Done &done) {
            mover.move(
                RoomId(arguments.value(RoomActions::roomKey).toInteger()),
                NodeId(arguments.value(RoomActions::targetKey).toInteger()), [done](const Result<NodeId> &to) {
                    done(to ? NodeAnswer(QCborMap{
                             {RoomActions::messageKey,
                              QCoreApplication::translate("Rooms", "The room is on node %1 now.").arg(to->value)}})
                            : NodeAnswer(to.error()));
                });
        });
    channel.handle(QLatin1String(sayMethod), [&hub, answer](NodeId, const QCborMap &arguments, const Done &done) {
        done(answer(answerSay(hub, arguments)));
    });
}

} // namespace Agent
