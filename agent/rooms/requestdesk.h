// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/nodelease.h"
#include "agent/rooms/minuteswriter.h"
#include "agent/rooms/roomtable.h"
#include "common/wire/roomprotocol.h"

#include <QHash>
#include <QObject>

namespace Agent {

/*!
    What people who are in ask for: to say something, to draw, to be given a right … Does it or refuses it, and has it stored.
    While a room is settling nothing happens in it: requests wait, words as what they would be said as.
    Threads: lives in a room thread.
*/
class RequestDesk : public QObject
{
    Q_OBJECT
public:
    RequestDesk(RoomTable &table, MinutesWriter &writer, NodeLease &lease, QObject *parent = nullptr);

    /*! The node's lease holds, and the person is in the room. */
    void handle(LiveRoom *room, RoomLink *link, const Common::RoomRequest &request);
    /*! Lets a word be said that was said elsewhere while the room moved here. Conflict when it is not open here. */
    Common::Result<void> sayFor(const RoomLease &lease, const Common::ChatLine &line);
    /*! Words that came while the room was settling; they wait for setOpen(), or for whoever takes them with the room. */
    QList<Common::ChatLine> takeHeld(const RoomLease &lease);

Q_SIGNALS:
    void kickRequested(const QString &publicId); //!< by a moderator of the room that the person is in

private:
    Common::Result<void> perform(LiveRoom *room, RoomLink *link, const Common::ClientFrame &frame);
    Common::Result<void> perform(LiveRoom *room, RoomLink *link, const Common::MeetingClientFrame &frame);
    Common::Result<void> perform(LiveRoom *room, RoomLink *link, const Common::BoardClientFrame &frame);
    Common::Result<void> perform(LiveRoom *room, RoomLink *link, const Common::MediaClientFrame &frame);
    Common::Result<void> say(LiveRoom *room, RoomLink *link, const QString &text);
    void sayNow(LiveRoom *room, const Common::ChatLine &line);
    void hold(LiveRoom *room, const QList<Common::ChatLine> &lines);

    RoomTable &m_table; // not owned, outlive this
    MinutesWriter &m_writer;
    NodeLease &m_lease;
    QHash<Common::RoomId, QList<Common::ChatLine>> m_held;
};

} // namespace Agent
