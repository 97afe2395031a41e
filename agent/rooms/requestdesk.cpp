// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/requestdesk.h"

#include "agent/meeting/refusals.h"
#include "agent/rooms/roomlink.h"
#include "common/core/history.h"

#include <QPointer>

namespace Agent {

using namespace Common;

RequestDesk::RequestDesk(RoomTable &table, MinutesWriter &writer, NodeLease &lease, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_writer(writer)
    , m_lease(lease)
{
}

void RequestDesk::handle(LiveRoom *room, RoomLink *link, const RoomRequest &request)
{
    if (room->phase() != LiveRoom::Phase::Open && !frameIn<ChatFrame>(request.frame)) {
        return room->whenOpen([this, lease = room->lease(), link = QPointer<RoomLink>(link), request] {
            LiveRoom *open = link && link->isOpen() ? m_table.find(lease) : nullptr;
            if (open && m_lease.holds(lease.incarnation))
                handle(open, link, request);
        });
    }
    const auto done = std::visit([&](const auto &frame) { return perform(room, link, frame); }, request.frame);
    if (!done)
        link->refuse(request.type, done.error());
}

Result<void> RequestDesk::perform(LiveRoom *room, RoomLink *link, const ClientFrame &frame)
{
    if (const auto *chat = std::get_if<ChatFrame>(&frame))
        return say(room, link, chat->text);
    const auto *kick = std::get_if<KickFrame>(&frame);
    Q_ASSERT(kick); // the link sees to the others
    if (!room->isModerator(link))
        return Refusals::moderatorsOnly();
    if (!room->hasPerson(kick->id))
        return Refusals::nobodyThere();
    Q_EMIT kickRequested(kick->id);
    return {};
}

Result<void> RequestDesk::perform(LiveRoom *room, RoomLink *link, const MeetingClientFrame &frame)
{
    const auto lines = room->request(link, frame, m_lease.databaseNow());
    if (!lines)
        return lines.error();
    for (const ChatLine &line : *lines)
        sayNow(room, line);
    m_writer.noteChange(room->lease());
    return {};
}

Result<void> RequestDesk::perform(LiveRoom *room, RoomLink *link, const BoardClientFrame &frame)
{
    const auto drawn = room->draw(link, frame);
    if (drawn && !std::holds_alternative<BoardPointFrame>(frame))
        m_writer.noteChange(room->lease());
    return drawn;
}

Result<void> RequestDesk::perform(LiveRoom *room, RoomLink *link, const MediaClientFrame &frame)
{
    return room->request(link, frame);
}

Result<void> RequestDesk::say(LiveRoom *room, RoomLink *link, const QString &text)
{
    if (!m_writer.canTake({0, {}, {}, text, {}}))
        return Error{ErrorCode::Unavailable, tr("The database is out, and no more can be kept until it is back.")};
    const auto lines = room->check(link, text, m_lease.databaseNow());
    if (!lines)
        return lines.error();
    if (room->phase() != LiveRoom::Phase::Open) {
        hold(room, *lines);
    } else {
        for (const ChatLine &line : *lines)
            sayNow(room, line);
    }
    return {};
}

void RequestDesk::hold(LiveRoom *room, const QList<ChatLine> &lines)
{
    auto &held = m_held[room->lease().room];
    const bool isFirst = held.isEmpty();
    held += lines;
    if (isFirst && !held.isEmpty())
        room->whenOpen([this, lease = room->lease()] {
            const auto toSay = takeHeld(lease);
            for (const ChatLine &line : toSay)
                (void)sayFor(lease, line);
        });
}

void RequestDesk::sayNow(LiveRoom *room, const ChatLine &line)
{
    const ChatLine said = room->say(line);
    history("serve",
            {{QLatin1String("room"), room->lease().room.value},
             {QLatin1String("epoch"), room->lease().epoch},
             {QLatin1String("seq"), said.seq}});
    m_writer.add(room->lease(), said);
}

Result<void> RequestDesk::sayFor(const RoomLease &lease, const ChatLine &line)
{
    LiveRoom *room = m_lease.holds(lease.incarnation) ? m_table.find(lease) : nullptr;
    if (!room)
        return RoomTable::notHere();
    if (room->phase() != LiveRoom::Phase::Open)
        room->whenOpen([this, lease, line] { (void)sayFor(lease, line); });
    else
        sayNow(room, line);
    return {};
}

QList<ChatLine> RequestDesk::takeHeld(const RoomLease &lease)
{
    return m_held.take(lease.room);
}

} // namespace Agent
