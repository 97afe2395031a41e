// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/roommedia.h"
#include "agent/recorder/linejournal.h"
#include "agent/storage/repositories/recordingworkrepository.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"
#include "common/wire/roomframes.h"

#include <QSet>

namespace Agent {

/*! What recorders stand on; all of it may be used from any thread and outlives them. */
struct RecorderServices
{
    Storage &storage;
    DiskThreads &disk; //!< of the folder "streams"
    Common::Random &random;
    QString streams;                      //!< that folder
    std::function<Common::UtcTime()> now; //!< by the database's clock
    qint64 minimumFree = qint64(1) << 30; //!< bytes that are left on that disk at least
};

/*!
    Records one open room: who is seen and heard, by its RoomMedia, and what is said and drawn, as lines with times.

    A recording belongs to the room, not to the node: when the room opens elsewhere, whoever has it goes on with it in a folder of its
    own. It ends when somebody stops it, when the room was empty or without a media server for longestAbsence, and when the disk is full.
    What a node has not ended – it died, or its room closed – ends by itself: RecordingWorkRepository::endAbandoned().

    Errors of start(): Conflict (nothing records here now; the last one is just ending), NoSpace, LeaseLost, Unavailable.
    Threads: lives in the room's thread, which never waits.
*/
class RoomRecorder : public QObject
{
    Q_OBJECT
public:
    struct Room
    {
        RoomLease lease;
        QString name;
        QString externalType;
        bool isInterview = false;
    };
    /*! Who starts it. */
    struct By
    {
        Common::UserId user;
        QString person; //!< Person::id; empty: nobody who is in
        QString name;
    };
    /*! The room around it. */
    struct Around
    {
        std::function<bool()> canRecord;                         //!< see RoomMedia
        std::function<void(const QString &folder)> setRecording; //!< likewise
        std::function<QByteArrayList()> state;                   //!< frames as texts, that a timeline begins with
        std::function<std::optional<Common::Person>(const QString &id)> person;
        std::function<void(const Common::RecordingFrame &frame)> tell; //!< all; the room numbers it
    };
    using Done = std::function<void(const Common::Result<void> &)>;

    RoomRecorder(const RecorderServices &services, const Room &room, Around around, QObject *parent = nullptr);
    ~RoomRecorder() override;

    /*! `done` is called once, perhaps from within; what is recorded already, or not, is so. */
    void start(const By &by, const Done &done);
    void stop();
    void goOn(); //!< the room has just opened, while it is being recorded

    /*! Since when and by whom; nothing while it is not recorded. */
    std::optional<Common::RecordingNow> now() const;

    // What happens in the room
    void noteFrame(QByteArrayView text); //!< that all were told
    void noteTrackStarted(const RecordedTrack &track);
    void noteTrackEnded(const QString &name);
    void noteMedia(); //!< canRecord() may be another than before
    void notePeople(bool isEmpty);
    void keep(); //!< that it is recorded; is done by itself every keepEvery

    static constexpr Common::Millis longestAbsence{60000};
    static constexpr Common::Millis keepEvery{20000}; //!< a third of the lease
    static constexpr Common::Millis longestTrackEnd{5000};

private:
    enum class Phase {
        Idle,
        Starting,
        Recording,
        Ending, //!< nothing is recorded any more; what was is being made safe
    };

    QString folder() const; // of this time the room is open
    void prepare(const std::function<void(const Common::Result<void> &)> &then);
    void begin();
    void begun(const Common::Result<Common::Recording> &recording);
    void recordNow();
    void makeFolderAndRecord();
    void record();
    void tellStarted(const Common::Result<void> &result);
    void lookForSpace();
    void end(const char *code);
    void endWhenWritten();
    void endInDatabase();
    void addLine(LineJournal *journal, const QJsonObject &line);

    const RecorderServices m_services;
    const Room m_room;
    const Around m_around;
    Phase m_phase = Phase::Idle;
    By m_by;
    Common::Recording m_recording;
    QList<Done> m_starting; // who wait for it
    bool m_isStopWanted = false;
    bool m_isEmpty = true;  // the room
    int m_tries = 0;        // to make the folder
    QSet<QString> m_tracks; // that go on
    std::unique_ptr<LineJournal> m_manifest;
    std::unique_ptr<LineJournal> m_timeline;
    QTimer m_keep;
    QTimer m_lost;     // the media server
    QTimer m_empty;    // the room
    QTimer m_patience; // with tracks that do not end
};

} // namespace Agent
