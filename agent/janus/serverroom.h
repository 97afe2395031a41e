// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/janusrooms.h"
#include "common/wire/mediaframes.h"

#include <functional>
#include <variant>

namespace Agent {

/*! What the links of one room's people at Janus have in common. */
struct ServerRoom
{
    JanusRooms &rooms; // not owned, outlive this
    Common::Random &random;
    std::function<void()> gone; //!< to be called when Janus knows it no more; may end whoever calls
    JanusRoom room = {};        //!< once it is open
};

using SignalStep = decltype(Common::SignalFrame::step);

/*! A stream that can be got. */
struct LiveStream
{
    QString person; //!< Person::id
    Common::StreamKind kind = Common::StreamKind::Microphone;
    qint64 feed = 0;
    QString mid = {};
    bool isVideo = false;
};

} // namespace Agent
