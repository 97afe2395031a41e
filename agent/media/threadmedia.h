// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/roommedia.h"

#include <memory>

namespace Agent {

/*!
    What moves the streams of the rooms of one thread over a media server.
    Threads: is made, lives and ends in that thread. It outlives what it makes.
*/
class ThreadMedia
{
public:
    virtual ~ThreadMedia() = default;

    virtual void start(qint64 incarnation) = 0; //!< this node serves rooms, in that life; also again, in its next one
    virtual std::unique_ptr<RoomMedia> make(RoomMedia::Out out) = 0; //!< of one room
};

/*! Makes a thread's, in that thread, whose number it is given; empty: there is no media server. */
using ThreadMediaSource = std::function<std::unique_ptr<ThreadMedia>(int thread)>;

} // namespace Agent
