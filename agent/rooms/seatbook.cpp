// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/seatbook.h"

#include <algorithm>

namespace Agent {

using namespace Common;

void SeatBook::add(const QString &ticketHash, const PromisedSeat &seat, Millis lapsesAt)
{
    m_seats.removeIf([&seat](const std::pair<const QString &, Held &> &each) {
        return each.second.seat.lease.room == seat.lease.room && each.second.seat.user == seat.user;
    });
    m_seats.insert(ticketHash, {seat, lapsesAt});
}

std::optional<PromisedSeat> SeatBook::take(const QString &ticketHash, Millis now)
{
    const auto held = m_seats.constFind(ticketHash);
    if (held == m_seats.constEnd() || held->lapsesAt <= now)
        return {};
    const PromisedSeat seat = held->seat;
    m_seats.erase(held);
    return seat;
}

QSet<UserId> SeatBook::users(RoomId room, Millis now) const
{
    QSet<UserId> users;
    for (const Held &held : m_seats) {
        if (held.seat.lease.room == room && held.lapsesAt > now)
            users.insert(held.seat.user);
    }
    return users;
}

int SeatBook::count(Millis now) const
{
    return int(std::ranges::count_if(m_seats, [now](const Held &held) { return held.lapsesAt > now; }));
}

void SeatBook::removeLapsed(Millis now)
{
    m_seats.removeIf([now](const std::pair<const QString &, Held &> &each) { return each.second.lapsesAt <= now; });
}

void SeatBook::removeAll(RoomId room)
{
    m_seats.removeIf(
        [room](const std::pair<const QString &, Held &> &each) { return each.second.seat.lease.room == room; });
}

} // namespace Agent
