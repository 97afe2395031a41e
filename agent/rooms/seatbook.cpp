// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/seatbook.h"

#include <algorithm>
#include <utility>

namespace Agent {

using namespace Common;

template <class Which>
void SeatBook::removeFrom(RoomId room, Which which)
{
    const auto seats = m_seats.find(room);
    if (seats == m_seats.end())
        return;
    seats->removeIf([&](const Held &held) { return which(held) && m_rooms.remove(held.ticketHash) > 0; });
    if (seats->isEmpty())
        m_seats.erase(seats);
}

void SeatBook::add(const QString &ticketHash, const PromisedSeat &seat, Millis lapsesAt)
{
    const auto held = m_seats.constFind(seat.lease.room);
    const auto isTheirs = [&seat](const Held &each) { return each.seat.user == seat.user; };
    if (held != m_seats.constEnd() && std::ranges::count_if(*held, isTheirs) >= ticketsOfUser) {
        bool isOldest = true;
        removeFrom(seat.lease.room, [&](const Held &each) { return isTheirs(each) && std::exchange(isOldest, false); });
    }
    m_seats[seat.lease.room].append({ticketHash, seat, lapsesAt});
    m_rooms.insert(ticketHash, seat.lease.room);
}

std::optional<PromisedSeat> SeatBook::take(const QString &ticketHash, Millis now)
{
    const RoomId room = m_rooms.value(ticketHash);
    std::optional<PromisedSeat> taken;
    removeFrom(room, [&](const Held &held) {
        if (held.ticketHash != ticketHash)
            return false;
        if (held.lapsesAt > now)
            taken = held.seat;
        return true;
    });
    return taken;
}

QSet<UserId> SeatBook::users(RoomId room, Millis now) const
{
    QSet<UserId> users;
    const auto seats = m_seats.constFind(room);
    if (seats == m_seats.constEnd())
        return users;
    for (const Held &held : *seats) {
        if (held.lapsesAt > now)
            users.insert(held.seat.user);
    }
    return users;
}

int SeatBook::count(Millis now) const
{
    qsizetype count = 0;
    const auto rooms = m_seats.keys();
    for (const RoomId room : rooms)
        count += users(room, now).size();
    return int(count);
}

void SeatBook::removeLapsed(Millis now)
{
    const auto rooms = m_seats.keys();
    for (const RoomId room : rooms)
        removeFrom(room, [now](const Held &held) { return held.lapsesAt <= now; });
}

void SeatBook::removeAll(RoomId room)
{
    removeFrom(room, [](const Held &) { return true; });
}

void SeatBook::clear()
{
    m_seats.clear();
    m_rooms.clear();
}

} // namespace Agent
