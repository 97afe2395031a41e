// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/janusrooms.h"
#include "agent/media/threadmedia.h"

namespace Agent {

/*! What one thread of rooms has at Janus. */
class JanusThread final : public ThreadMedia
{
public:
    struct Self
    {
        Common::NodeId node;
        int thread = 0;
        QByteArray key; //!< see JanusIdentity
    };
    /*! Told what changes. May be empty. */
    struct Facts
    {
        std::function<void(bool isUp)> up = {};
        std::function<void(int streams)> streams = {}; //!< that Janus carries for this thread
    };

    JanusThread(const JanusSettings &settings, const JanusRoomPlan &plan, const Self &self, Common::Random &random,
                const Facts &facts);

    void start(qint64 incarnation) override;
    std::unique_ptr<RoomMedia> make(RoomMedia::Out out) override;

private:
    const JanusRoomPlan m_plan;
    const Self m_self;
    Common::Random &m_random; // not owned, outlives this
    JanusRooms m_rooms;
};

} // namespace Agent
