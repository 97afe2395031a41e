// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/icewatch.h"

namespace Agent {

IceWatch::IceWatch(RoomHub &hub, std::chrono::seconds life, QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [&hub] {
        for (const auto &[id, room] : hub.table().rooms())
            room->renewIce();
    });
    m_timer.start(Common::Millis(life) / 4); // whoever is in gets new ones when a quarter of the life is left at the least
}

} // namespace Agent
