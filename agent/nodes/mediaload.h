// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/mediaserver.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <utility>

namespace Agent {

/*!
    What this node says of its media server, with each heartbeat: none, unless setConfigured() was said; up while any of the
    connections to it is. Whoever speaks with it has a Part and keeps that true.
    Threads: any, all of it.
*/
class MediaLoad
{
public:
    /*! This node has a media server. `maxStreams`: what it may carry; 0 = no limit. Once, before there are parts. */
    void setConfigured(int maxStreams)
    {
        m_maxStreams = maxStreams;
        m_isConfigured = true;
    }

    Common::MediaServer now() const
    {
        if (!m_isConfigured)
            return {};
        const bool isUp = m_up.load() > 0;
        return {isUp ? Common::MediaServerState::Up : Common::MediaServerState::Down,
                isUp ? std::max(0, m_streams.load()) : 0, m_maxStreams};
    }

    /*! One connection to the media server, and the streams of its rooms there. Threads: one. */
    class Part
    {
    public:
        explicit Part(MediaLoad &load) : m_load(load) {}
        ~Part()
        {
            setUp(false);
            setStreams(0);
        }
        Q_DISABLE_COPY_MOVE(Part)

        void setUp(bool isUp) { m_load.m_up += int(isUp) - int(std::exchange(m_isUp, isUp)); }
        void setStreams(int streams) { m_load.m_streams += streams - std::exchange(m_streams, streams); }

    private:
        MediaLoad &m_load; // not owned, outlives this
        bool m_isUp = false;
        int m_streams = 0;
    };

private:
    std::atomic<bool> m_isConfigured = false;
    std::atomic<int> m_maxStreams = 0;
    std::atomic<int> m_up = 0;
    std::atomic<int> m_streams = 0;
};

} // namespace Agent
