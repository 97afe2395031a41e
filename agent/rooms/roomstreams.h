// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/iceservers.h"
#include "agent/media/publications.h"
#include "agent/media/roommedia.h"
#include "agent/storage/repositories/placementrepository.h"

#include <QMap>

#include <functional>
#include <memory>

namespace Agent {

/*! Whence rooms have what moves their streams. Threads: any; what it makes lives in the thread that it is made in. */
struct MediaSource
{
    std::function<std::unique_ptr<RoomMedia>(const RoomLease &, const Common::Room &settings, RoomMedia::Out)> make;
    IceServers ice;
    std::function<Common::UtcTime()> now; //!< the database's
};

/*!
    A room's streams as its people are told of them: how media stands for each, who publishes what, signals. Its RoomMedia moves
    the streams.
    Errors of request(): as Publications and RoomMedia, Conflict where there is no media, and those of Room::rights.
    Threads: the room's.
*/
class RoomStreams
{
public:
    /*! The room that they are in. */
    struct Room
    {
        /*! What somebody who is in may do. Conflict while the room waits for a moderator. */
        std::function<Common::Result<Common::Rights>(const QString &person)> rights;
        std::function<void(const QString &person, const QByteArray &text)> tell;
        std::function<void(const QString &person, const QByteArray &text)> pass; //!< from others: not to slow readers
        std::function<void(const Common::PublishedFrame &frame)> tellAll;        //!< the room numbers it
    };
    RoomStreams(const MediaSource &source, const RoomLease &lease, const Common::Room &settings, Room room);
    Q_DISABLE_COPY_MOVE(RoomStreams)

    /*! The others are told; who comes gets state(). `was`, which is in, is gone with it. */
    void enter(const QString &person, const QString &was);
    void leave(const QString &person);
    QByteArray state(const QString &person); //!< how media stands for somebody, who is told so
    Common::Result<void> request(const QString &person, const Common::MediaClientFrame &frame);
    void mute(const QString &person, bool on) { m_media->mute(person, on); }
    void noteRights(); //!< some people may do less than before
    void setSettings(const Common::Room &settings);
    void renewIce(); //!< for those whose credentials have lost half of their life

private:
    struct Told
    {
        Common::MediaMode mode = Common::MediaMode::None;
        Common::MediaLack lack = Common::MediaLack::Nothing;
        Common::UtcTime iceUntil = {};
    };

    Common::Result<void> perform(const QString &person, const Common::PublishFrame &frame);
    Common::Result<void> perform(const QString &person, const Common::SignalFrame &frame);
    Common::Result<void> perform(const QString &person, const Common::WatchFrame &frame);
    Common::Result<void> perform(const QString &person, const Common::RecordFrame &frame);
    void publish(const QString &person, Common::StreamKinds streams);
    void noteModes();

    const MediaSource &m_source; // not owned, outlives this
    const Room m_room;
    Common::RoomOptions m_options;
    Publications m_publications;
    QMap<QString, Told> m_people;
    const std::unique_ptr<RoomMedia> m_media;
};

} // namespace Agent
