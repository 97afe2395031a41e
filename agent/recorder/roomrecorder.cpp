// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recorder/roomrecorder.h"

#include "agent/recorder/recordertext.h"
#include "agent/storage/recordingpaths.h"
#include "agent/threads/later.h"
#include "common/wire/json.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <sys/statvfs.h>

Q_DECLARE_LOGGING_CATEGORY(lcRecorder)

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis againEvery = 5s; // what the database did not take
constexpr int keyBytes = 16;
constexpr int mostTries = 12;

constexpr auto stopped = "stopped";
constexpr auto roomEmpty = "room_empty";
constexpr auto serverLost = "server_lost";
constexpr auto noSpace = "no_space";

Error notNow()
{
    return {ErrorCode::Conflict, RecorderText::tr("No media server can record this room at the moment."),
            RecorderText::tr("Recording needs a node with a media server; ask the administrator.")};
}

Error isEnding()
{
    return {ErrorCode::Conflict, RecorderText::tr("The last recording of this room is just ending."),
            RecorderText::tr("Try again in a moment.")};
}

/*! The media server, which may be another user, writes there by the folder's group. */
void openForGroup(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat status = {};
    if (stat(path.constData(), &status) == 0)
        (void)!chmod(path.constData(), (status.st_mode & 07777 & ~mode_t(S_IRWXO)) | S_IRWXG);
}

/*! In a disk's thread. */
Result<void> checkSpace(const QString &folder, qint64 minimumFree)
{
    struct statvfs disk = {};
    if (statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return Error{ErrorCode::Unavailable,
                     RecorderText::tr("The folder for recordings cannot be used: %1.")
                         .arg(QString::fromLocal8Bit(strerror(errno)))};
    if (qint64(disk.f_bavail) * qint64(disk.f_frsize) < minimumFree)
        return Error{ErrorCode::NoSpace, RecorderText::tr("The disk for recordings is full."),
                     RecorderText::tr("Delete what is needed no more, or ask the administrator.")};
    return {};
}

/*! In a disk's thread: a folder that the media server can write to. */
Result<void> makeFolder(const QString &streams, const QString &key, const QString &folder, qint64 minimumFree)
{
    if (const auto space = checkSpace(streams, minimumFree); !space)
        return space;
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Unavailable,
                     RecorderText::tr("The folder for recordings cannot be written to: %1.")
                         .arg(QString::fromLocal8Bit(strerror(errno)))};
    for (const QString &each : {recordingFolder(streams, key), rawFolder(streams, key), folder})
        openForGroup(each);
    return {};
}

} // namespace

RoomRecorder::RoomRecorder(const RecorderServices &services, const Room &room, Around around, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_room(room)
    , m_around(std::move(around))
{
    for (QTimer *timer : {&m_lost, &m_empty, &m_patience})
        timer->setSingleShot(true);
    m_lost.setInterval(longestAbsence);
    connect(&m_lost, &QTimer::timeout, this, [this] { end(serverLost); });
    m_empty.setInterval(longestAbsence);
    connect(&m_empty, &QTimer::timeout, this, [this] { end(roomEmpty); });
    m_patience.setInterval(longestTrackEnd);
    connect(&m_patience, &QTimer::timeout, this, &RoomRecorder::endWhenWritten);
    m_keep.setInterval(keepEvery);
    connect(&m_keep, &QTimer::timeout, this, &RoomRecorder::keep);
}

RoomRecorder::~RoomRecorder() = default;

QString RoomRecorder::folder() const
{
    return rawFolder(m_services.streams, m_recording.storageKey) + u'/' + QString::number(m_room.lease.epoch);
}

std::optional<RecordingNow> RoomRecorder::now() const
{
    if (m_phase != Phase::Recording)
        return {};
    return RecordingNow{m_recording.startedAt, m_by.person, m_by.name};
}

void RoomRecorder::start(const By &by, const Done &done)
{
    switch (m_phase) {
    case Phase::Recording: return done({});
    case Phase::Starting: m_starting.append(done); return;
    case Phase::Ending: return done(isEnding());
    case Phase::Idle: break;
    }
    if (!m_around.canRecord())
        return done(notNow());
    m_phase = Phase::Starting;
    m_isStopWanted = false;
    m_tries = 0;
    m_by = by;
    m_starting.append(done);
    m_recording = {};
    m_recording.storageKey = QString::fromLatin1(m_services.random.hex(keyBytes));
    m_recording.roomName = m_room.name;
    m_recording.externalType = m_room.externalType;
    m_recording.name = recordingName(m_room.name, m_services.now());
    m_recording.createdBy = by.user;
    m_recording.isInterview = m_room.isInterview;
    prepare([this](const Result<void> &made) { made ? begin() : tellStarted(made); });
}

/*! The folder first: what cannot be written is not begun. */
void RoomRecorder::prepare(const std::function<void(const Result<void> &)> &then)
{
    const auto waits = std::make_shared<bool>(true); // of the disk's answer and the deadline, the first counts
    const auto once = [waits, then](const Result<void> &result) {
        if (std::exchange(*waits, false))
            then(result);
    };
    const auto begun = m_services.disk.start(
        [streams = m_services.streams, key = m_recording.storageKey, folder = folder(),
         minimumFree = m_services.minimumFree] { return makeFolder(streams, key, folder, minimumFree); });
    if (!begun)
        return once(begun.error());
    begun->then(this, once);
    QTimer::singleShot(DiskThreads::usualDeadline, this, [once] { once(DiskThreads::hangs()); });
}

void RoomRecorder::begin()
{
    m_services.storage
        .run([lease = m_room.lease, recording = m_recording](Database &database) {
            return database.transaction([&]() -> Result<Recording> {
                RecordingWorkRepository work(database);
                // One may be there that this node began and never heard of, as the database's answer was lost.
                const auto found = work.goOn(lease);
                if (!found)
                    return found.error();
                return *found ? **found : work.begin(lease, recording);
            });
        })
        .then(this, [this](const Result<Recording> &recording) { begun(recording); });
}

void RoomRecorder::begun(const Result<Recording> &recording)
{
    if (!recording)
        return tellStarted(recording.error()); // the folder goes with those that no recording knows of
    const bool isAnother = recording->storageKey != m_recording.storageKey;
    m_recording = *recording;
    isAnother ? makeFolderAndRecord() : recordNow();
}

void RoomRecorder::recordNow()
{
    qCInfo(lcRecorder) << "room" << m_room.lease.room << "is recorded, recording" << m_recording.id;
    record();
    tellStarted({});
    if (m_isStopWanted)
        end(stopped);
}

/*! Of one that is ours already: it does not end because the disk hangs for a moment. */
void RoomRecorder::makeFolderAndRecord()
{
    prepare([this](const Result<void> &made) {
        const bool isFull = !made && made.error().code == ErrorCode::NoSpace;
        if (!made && !isFull && !m_isStopWanted && ++m_tries < mostTries) {
            QTimer::singleShot(againEvery, this, &RoomRecorder::makeFolderAndRecord);
            return;
        }
        recordNow();
        if (!made)
            end(isFull ? noSpace : serverLost);
    });
}

void RoomRecorder::tellStarted(const Result<void> &result)
{
    if (!result)
        m_phase = Phase::Idle;
    const auto waiting = std::exchange(m_starting, {});
    for (const Done &done : waiting)
        done(result);
}

void RoomRecorder::goOn()
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Starting;
    m_isStopWanted = false;
    m_tries = 0;
    m_services.storage
        .run([lease = m_room.lease](Database &database) {
            return database.transaction([&] { return RecordingWorkRepository(database).goOn(lease); });
        })
        .then(this, [this](const Result<std::optional<Recording>> &found) {
            if (!found || !*found) {
                if (!found)
                    qCWarning(lcRecorder).noquote()
                        << "room" << m_room.lease.room.value << "is recorded no more:" << errorText(found.error());
                return tellStarted(found ? Result<void>(isEnding()) : Result<void>(found.error()));
            }
            m_recording = **found;
            m_by = {m_recording.createdBy, {}, m_recording.creatorName};
            makeFolderAndRecord();
        });
}

/*! It is ours, and its folder is there. */
void RoomRecorder::record()
{
    m_phase = Phase::Recording;
    m_tracks.clear();
    m_manifest = std::make_unique<LineJournal>(m_services.disk, folder() + "/manifest.jsonl"_L1);
    m_timeline = std::make_unique<LineJournal>(m_services.disk, folder() + "/timeline.jsonl"_L1);
    for (const LineJournal *journal : {m_manifest.get(), m_timeline.get()})
        connect(
            journal, &LineJournal::diskFull, this, [this] { end(noSpace); }, Qt::QueuedConnection);
    const auto begin = [this] {
        const QByteArrayList state = m_around.state();
        for (const QByteArray &frame : state)
            noteFrame(frame);
    };
    connect(m_timeline.get(), &LineJournal::caughtUp, this, begin, Qt::QueuedConnection);
    begin();
    m_keep.start();
    notePeople(m_isEmpty);
    noteMedia();
    m_around.tell({0, true, m_recording.id.value, *now(), {}});
}

void RoomRecorder::noteMedia()
{
    if (m_phase != Phase::Recording)
        return;
    if (!m_around.canRecord()) {
        if (!m_lost.isActive())
            m_lost.start();
        return;
    }
    m_lost.stop();
    m_around.setRecording(folder());
}

void RoomRecorder::notePeople(bool isEmpty)
{
    m_isEmpty = isEmpty;
    if (!isEmpty)
        m_empty.stop();
    else if (m_phase == Phase::Recording && !m_empty.isActive())
        m_empty.start();
}

void RoomRecorder::addLine(LineJournal *journal, const QJsonObject &line)
{
    if (journal)
        journal->add(compactJson(line));
}

void RoomRecorder::noteFrame(QByteArrayView text)
{
    if (m_phase == Phase::Recording)
        m_timeline->add(QByteArray("{\"at\":")
                            .append(QByteArray::number(m_services.now().ms))
                            .append(",\"frame\":")
                            .append(text)
                            .append('}'));
}

void RoomRecorder::noteTrackStarted(const RecordedTrack &track)
{
    if (m_phase != Phase::Recording)
        return;
    const auto person = m_around.person(track.person);
    m_tracks.insert(track.name);
    addLine(m_manifest.get(),
            {{"track"_L1, track.name},
             {"person"_L1, person ? person->name : QString()},
             {"userId"_L1, person ? person->userId.value : 0},
             {"kind"_L1, streamKindName(track.kind)},
             {"startedAt"_L1, m_services.now().ms}});
}

void RoomRecorder::noteTrackEnded(const QString &name)
{
    if (!m_tracks.remove(name))
        return;
    addLine(m_manifest.get(), {{"end"_L1, name}, {"at"_L1, m_services.now().ms}});
    if (m_phase == Phase::Ending && m_tracks.isEmpty())
        endWhenWritten();
}

void RoomRecorder::keep()
{
    lookForSpace();
    m_services.storage
        .run([id = m_recording.id, node = m_room.lease.node](Database &database) {
            return database.transaction([&] { return RecordingWorkRepository(database).keep(id, node); });
        })
        .then(this, [this, id = m_recording.id](const Result<void> &kept) {
            // Without a database it goes on: nobody ends it then.
            if (!kept && kept.error().code == ErrorCode::LeaseLost && m_recording.id == id)
                end(stopped);
        });
}

void RoomRecorder::lookForSpace()
{
    const auto begun = m_services.disk.start(
        [streams = m_services.streams, free = m_services.minimumFree] { return checkSpace(streams, free); });
    if (!begun)
        return;
    begun->then(this, [this](const Result<void> &space) {
        if (!space && space.error().code == ErrorCode::NoSpace)
            end(noSpace);
    });
}

void RoomRecorder::stop()
{
    if (m_phase == Phase::Starting)
        m_isStopWanted = true;
    end(stopped);
}

void RoomRecorder::end(const char *code)
{
    if (m_phase != Phase::Recording)
        return;
    qCInfo(lcRecorder) << "room" << m_room.lease.room << "is recorded no more, recording" << m_recording.id << code;
    m_phase = Phase::Ending;
    m_lost.stop();
    m_around.setRecording({});
    m_around.tell({0, false, m_recording.id.value, {}, QLatin1String(code)});
    if (m_tracks.isEmpty())
        return endWhenWritten();
    m_patience.start();
}

void RoomRecorder::endWhenWritten()
{
    m_patience.stop();
    m_tracks.clear();
    const auto left = std::make_shared<int>(2);
    const auto oneDone = [this, left] {
        if (--*left == 0)
            endInDatabase();
    };
    m_manifest->finish(oneDone);
    m_timeline->finish(oneDone);
}

void RoomRecorder::endInDatabase()
{
    m_services.storage
        .run([id = m_recording.id, node = m_room.lease.node](Database &database) {
            return database.transaction([&] { return RecordingWorkRepository(database).end(id, node); });
        })
        .then(this, [this](const Result<void> &ended) {
            if (!ended && ended.error().code != ErrorCode::LeaseLost) { // else somebody else has ended it
                QTimer::singleShot(againEvery, this, &RoomRecorder::endInDatabase);
                return;
            }
            m_keep.stop(); // until then it is ours
            m_manifest.reset();
            m_timeline.reset();
            m_phase = Phase::Idle;
        });
}

} // namespace Agent
