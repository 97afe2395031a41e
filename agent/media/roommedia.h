// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/mediaframes.h"

#include <functional>

namespace Agent {

/*!
    Moves the streams of one open room between its people. What they may publish was decided before: this only moves. People go
    by Person::id, which is never used again.

    What it says goes out by Out, never from within enter(), and never from within its constructor or destructor.
    Errors: of signal() Conflict and Invalid, refused to its sender. What comes too late is no error: people leave, stop and begin
    anew while signals travel, and what is meant for a link that is gone is dropped.
    Threads: lives in one, the room's.
*/
class RoomMedia
{
public:
    struct Out
    {
        /*! To one person, who is in; the frame's peer is whom it is from. */
        std::function<void(const QString &person, const Common::SignalFrame &frame)> signal;
        std::function<void()> modeChanged; //!< mode() or lack() of some people is another than before
    };
    virtual ~RoomMedia() = default;

    /*! `was`, which is in, is gone with it: the same person, connected anew. */
    virtual void enter(const QString &person, const QString &was) = 0;
    virtual void leave(const QString &person) = 0; //!< all links of that person end
    /*! What the person publishes from now on, and may; nothing once mode() is None. */
    virtual void publish(const QString &person, Common::StreamKinds streams) = 0;
    virtual void mute(const QString &person, bool on) = 0;
    virtual Common::Result<void> signal(const QString &from, const Common::SignalFrame &frame) = 0;
    virtual void watch(const QString &person, const Common::WatchFrame &frame) = 0;

    virtual Common::MediaMode mode(const QString &person) const = 0;
    virtual Common::MediaLack lack(const QString &person) const = 0; //!< why mode() is None
    virtual int maximumPeople() const = 0;                           //!< in a mesh; 0 = there is none
};

} // namespace Agent
