// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/nodemedia.h"

#include "agent/janus/janusthread.h"

namespace Agent {

using namespace Common;

ThreadMediaSource nodeMedia(const MediaSettings &settings, NodeId node, const QByteArray &key, Random &random,
                            MediaLoad &load)
{
    if (settings.janusUrl.isEmpty())
        return {};
    load.setConfigured(settings.maxStreams);
    const JanusSettings janus{settings.janusUrl, settings.janusApiSecret, settings.janusAdminKey};
    const JanusRoomPlan plan{settings.janusRoomPublishers, settings.janusBitrate};
    return [=, &random, &load](int thread) {
        const auto part = std::make_shared<MediaLoad::Part>(load);
        return std::make_unique<JanusThread>(janus, plan, JanusThread::Self{node, thread, key}, random,
                                             JanusThread::Facts{[part](bool isUp) { part->setUp(isUp); },
                                                                [part](int streams) { part->setStreams(streams); }});
    };
}

} // namespace Agent
