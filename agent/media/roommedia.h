// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/mediaframes.h"

#include <functional>

namespace Agent {

/*! A stream while it is recorded. */
struct RecordedTrack
{
    QString name;   //!< of its files in the folder of setRecording(), but for what the server adds; never used there again
    QString person; //!< whose, by Person::id
    Common::StreamKind kind = Common::StreamKind::Microphone;
};

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
        std::function<void()> modeChanged; //!< mode() or lack() of some people, or canRecord(), is another than before
        std::function<void(const RecordedTrack &track)> trackStarted = {}; //!< it is recorded from now on; may be empty
        std::function<void(const QString &name)> trackEnded = {};          //!< its files are whole; may be empty
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

    /*! There is a media server that records; browsers that speak to each other are not recorded. */
    virtual bool canRecord() const { return false; }
    /*!
        Records every stream into this folder, also of whoever publishes later, until it is called with none. That stays so while the
        server is lost; when it is back each stream is a new track. Never calls Out from within.
    */
    virtual void setRecording(const QString &folder) { Q_UNUSED(folder) }
};

} // namespace Agent
