// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusthread.h"

#include "agent/janus/servermedia.h"

namespace Agent {

using namespace Common;

JanusThread::JanusThread(const JanusSettings &settings, const JanusRoomPlan &plan, const Self &self, Random &random,
                         const Facts &facts)
    : m_plan(plan)
    , m_self(self)
    , m_random(random)
    , m_rooms(settings, random)
{
    if (facts.up) {
        QObject::connect(&m_rooms.link(), &JanusLink::up, &m_rooms, [up = facts.up] { up(true); });
        QObject::connect(&m_rooms.link(), &JanusLink::lost, &m_rooms, [up = facts.up] { up(false); });
    }
    if (facts.streams)
        QObject::connect(&m_rooms, &JanusRooms::streamsChanged, &m_rooms, facts.streams);
}

void JanusThread::start(qint64 incarnation)
{
    m_rooms.start({m_self.node, incarnation, m_self.thread, m_self.key});
}

std::unique_ptr<RoomMedia> JanusThread::make(RoomMedia::Out out)
{
    return std::make_unique<ServerMedia>(m_rooms, m_plan, m_random, out);
}

} // namespace Agent
