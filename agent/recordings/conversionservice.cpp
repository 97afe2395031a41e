// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/conversionservice.h"

#include "agent/recordings/recordingfolder.h"
#include "agent/recordings/recordingstext.h"
#include "agent/threads/later.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcRecordings)

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis longestRemoval = 60s;

/*! It is this node that cannot: nothing is said of the recording. */
bool isOfHereAndNow(const Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::NoSpace || error.code == ErrorCode::Timeout;
}

} // namespace

ConversionService::ConversionService(Storage &storage, DiskThreads &disk, const QString &streams,
                                     ConvertRecording convert, NodeId node, int converters,
                                     const std::function<bool()> &mayTake, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_disk(disk)
    , m_streams(streams)
    , m_convert(std::move(convert))
    , m_node(node)
    , m_converters(converters)
    , m_mayTake(mayTake)
{
    m_pool.setObjectName(QStringLiteral("convert"));
    m_pool.setMaxThreadCount(std::max(1, converters));
    m_pool.setExpiryTimeout(-1); // a thread that ends would close its connection
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &ConversionService::wake);
    m_noting.setInterval(noteEvery);
    connect(&m_noting, &QTimer::timeout, this, &ConversionService::note);
}

ConversionService::~ConversionService()
{
    stop();
    m_pool.waitForDone();
}

void ConversionService::start()
{
    m_isStarted = m_converters > 0;
    if (!m_isStarted)
        return;
    m_timer.start();
    m_noting.start();
    wake();
}

void ConversionService::stop()
{
    m_isStarted = false;
    m_timer.stop();
    m_noting.stop();
    for (const SharedWork &work : std::as_const(m_works)) {
        work->isGivenBack = true;
        work->stop.raise();
    }
}

void ConversionService::wake()
{
    m_isWoken = true;
    const auto now = std::chrono::steady_clock::now();
    if (!m_isStarted || m_works.size() >= m_converters || now < m_pauseEnds || !m_mayTake())
        return;
    m_isWoken = false;
    const auto work = std::make_shared<Work>();
    work->movedAt = now;
    m_works.append(work);
    runIn(m_pool, [this, work] { return makeOne(work); }).then(this, [this, work](const Result<bool> &done) {
        m_works.removeOne(work);
        if (!done)
            qCWarning(lcRecordings).noquote() << "conversion:" << errorText(done.error());
        if (work->isNotForHere)
            m_pauseEnds = std::chrono::steady_clock::now() + pause;
        else if ((done && *done) || m_isWoken)
            wake();
    });
}

void ConversionService::note()
{
    const auto now = std::chrono::steady_clock::now();
    for (const SharedWork &work : std::as_const(m_works)) {
        if (!work->claim)
            continue;
        const qint64 steps = work->steps;
        if (steps != work->notedSteps) {
            work->notedSteps = steps;
            work->movedAt = now;
        } else if (now - work->movedAt > patience) {
            if (!work->stop.isRaised())
                qCWarning(lcRecordings) << "recording" << work->claim->id << "comes no further: given up";
            work->isStuck = true;
            work->stop.raise();
            continue;
        }
        m_storage
            .run([claim = *work->claim, percent = int(work->percent)](Database &database) {
                return database.transaction([&] { return RecordingWorkRepository(database).note(claim, percent); });
            })
            .then(this, [work](const Result<void> &noted) {
                if (!noted && noted.error().code == ErrorCode::LeaseLost) // another node's, or deleted
                    work->stop.raise();
            });
    }
}

Result<bool> ConversionService::makeOne(const SharedWork &work)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto taken = (*database)->transaction([&] { return RecordingWorkRepository(**database).take(m_node); });
    if (!taken)
        return taken.error();
    if (!*taken)
        return false;
    const RecordingClaim claim = **taken;
    QMetaObject::invokeMethod(
        this, [work, claim] { work->claim = claim; }, Qt::QueuedConnection);
    const auto recording = RecordingRepository(**database).find(claim.id);
    if (!recording)
        return recording.error();
    qCInfo(lcRecordings) << "converting recording" << claim.id << "run" << claim.run;
    const auto film = m_convert(
        recordingFolder(m_streams, recording->storageKey),
        recording->isInterview ? FilmLayout::Interview : FilmLayout::Meeting,
        [&work](int percent) {
            work->percent = percent;
            ++work->steps;
        },
        work->stop);
    const auto noted = noteOutcome(**database, claim, recording->storageKey, work, film);
    if (!noted && noted.error().code != ErrorCode::LeaseLost)
        return noted.error();
    return true;
}

Result<void> ConversionService::noteOutcome(Database &database, const RecordingClaim &claim, const QString &storageKey,
                                            const SharedWork &work, const Result<ConvertedRecording> &film)
{
    RecordingWorkRepository works(database);
    if (!film) {
        qCInfo(lcRecordings).noquote() << "recording" << claim.id.value << "is no film:" << errorText(film.error());
        return database.transaction([&] {
            if (work->isGivenBack)
                return works.giveBack(claim, {});
            if (work->isStuck)
                return works.failed(claim,
                                    RecordingsText::tr("For %1 minutes nothing of it went on.").arg(patience.count()));
            if (isOfHereAndNow(film.error())) {
                work->isNotForHere = true;
                return works.giveBack(claim, errorText(film.error()));
            }
            if (film.error().code == ErrorCode::Invalid)
                return works.failedForGood(claim, errorText(film.error()));
            return works.failed(claim, errorText(film.error()));
        });
    }
    const auto files = readParts(m_streams, storageKey);
    if (!files) {
        work->isNotForHere = true;
        return database.transaction([&] { return works.giveBack(claim, errorText(files.error())); });
    }
    const RecordedFilm made{film->width, film->height, film->duration, *files};
    const auto done = database.transaction([&] { return works.done(claim, made); });
    if (!done)
        return done;
    qCInfo(lcRecordings) << "recording" << claim.id << "is done";
    // The tracks are of no use any more. Where they cannot be removed now, the job for stray folders does it.
    const auto removed = m_disk.run(
        [folder = rawFolder(m_streams, storageKey)] { return removeRecordingFolder(folder); }, longestRemoval);
    if (!removed)
        qCInfo(lcRecordings).noquote() << errorText(removed.error());
    return {};
}

} // namespace Agent
