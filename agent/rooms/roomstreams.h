// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/iceservers.h"
#include "agent/media/publications.h"
#include "agent/media/roommedia.h"
#include "agent/recorder/roomrecorder.h"
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
    RecorderServices recorder;
};

/*!
    A room's streams as its people are told of them: how media stands for each, who publishes what, signals, whether all of it is
    recorded. Its RoomMedia moves the streams.
    Errors of request(): as Publications and RoomMedia, Conflict where there is no media, Forbidden to who may not record, and those
    of Room::rights. What is wrong with a recording is refused to its sender later.
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
        std::function<void(const Common::MediaServerFrame &frame)> tellAll;      //!< the room numbers it
        std::function<std::optional<Common::Person>(const QString &person)> person;
        std::function<bool(const QString &person)> mayRecord; //!< where that is possible at all
        std::function<QByteArrayList()> board;                //!< frames as texts: the whole of it
    };
    RoomStreams(const MediaSource &source, const RoomLease &lease, const Common::Room &settings, Room room);
    Q_DISABLE_COPY_MOVE(RoomStreams)

    /*! The others are told; who comes gets state(). `was`, which is in, is gone with it. */
    void enter(const QString &person, const QString &was);
    void leave(const QString &person);
    QByteArray state(const QString &person); //!< how media stands for somebody, who is told so
    Common::Result<void> request(const QString &person, const Common::MediaClientFrame &frame);
    void mute(const QString &person, bool on) { m_media->mute(person, on); }
    void noteRights(); //!< some people may do more or less than before
    void setSettings(const Common::Room &settings);
    void renewIce(); //!< for those whose credentials have lost half of their life

    /*! Starts or stops the recording; see RoomRecorder. Forbidden: it is no room that is recorded. */
    void record(const RoomRecorder::By &by, bool on, const RoomRecorder::Done &done);
    void goOnRecording() { m_recorder.goOn(); } //!< the room has just opened, and was being recorded
    /*! All were told this of the chat or the whiteboard. */
    void noteFrame(QByteArrayView text) { m_recorder.noteFrame(text); }

private:
    /*! How media stands for somebody. */
    struct Standing
    {
        Common::MediaMode mode = Common::MediaMode::None;
        Common::MediaLack lack = Common::MediaLack::Nothing;
        bool isAudioOnly = false;
        bool hasNoScreens = false;
        bool mayRecord = false;
        bool awaitsRecording = false;

        friend bool operator==(const Standing &, const Standing &) = default;
    };
    struct Told
    {
        Standing standing;
        Common::UtcTime iceUntil = {};
    };

    Common::Result<void> perform(const QString &person, const Common::PublishFrame &frame);
    Common::Result<void> perform(const QString &person, const Common::SignalFrame &frame);
    Common::Result<void> perform(const QString &person, const Common::WatchFrame &frame);
    Common::Result<void> perform(const QString &person, const Common::RecordFrame &frame);
    void publish(const QString &person, Common::StreamKinds streams);
    RoomRecorder::Around aroundRecorder();
    bool isRecordable() const { return m_options.testFlag(Common::RoomOption::Recording); }
    Standing standing(const QString &person) const;
    void tellChanges();

    const MediaSource &m_source; // not owned, outlives this
    const Room m_room;
    Common::RoomOptions m_options;
    Publications m_publications;
    QMap<QString, Told> m_people;
    const std::unique_ptr<RoomMedia> m_media;
    RoomRecorder m_recorder;
};

} // namespace Agent
