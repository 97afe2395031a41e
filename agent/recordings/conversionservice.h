// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/convertrecording.h"
#include "agent/storage/repositories/recordingworkrepository.h"
#include "agent/storage/storage.h"
#include "agent/threads/diskthreads.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace Agent {

/*!
    Makes one film of the tracks in a folder, and says how far it is, in percent. It ends soon after the sign is raised. What it left
    there when it was interrupted, it puts right the next time.
    Errors: Unavailable, NoSpace and Timeout say that it cannot be done here and now, Invalid that it never can be.
    See convertRecording().
*/
using ConvertRecording = std::function<Common::Result<ConvertedRecording>(
    const QString &folder, FilmLayout layout, const std::function<void(int percent)> &progress, const StopSign &stop)>;

/*!
    Makes this node's share of the films that recordings wait for. A node that dies in the midst of one leaves it to the others when
    its lease has run out; one that cannot do it now gives it back.
    Threads: lives in the main thread; each film is made in a thread of its own. The end stops what is being made.
*/
class ConversionService : public QObject
{
    Q_OBJECT
public:
    /*! `converters` at one time; 0 = none. `mayTake`: whether this node may begin one now, asked each time. */
    ConversionService(Storage &storage, DiskThreads &disk, const QString &streams, ConvertRecording convert,
                      Common::NodeId node, int converters, const std::function<bool()> &mayTake,
                      QObject *parent = nullptr);
    ~ConversionService() override;

    void start();
    void stop(); //!< what is being made is given back
    void wake(); //!< a recording may be waiting
    void note(); //!< how far each is, and that it goes on; is done by itself every noteEvery

    static constexpr Common::Millis period{15000};
    static constexpr Common::Millis noteEvery{5000};    //!< how far it is
    static constexpr Common::Millis pause{60000};       //!< of a node that could not do one: the others go on
    static constexpr std::chrono::minutes patience{20}; //!< with a film that comes no further: others may have it then

private:
    /*! One that is being made; the thread that makes it and the main thread share it. */
    struct Work
    {
        StopSign stop;
        std::atomic<int> percent = 0;
        std::atomic<qint64> steps = 0; // how often it said how far it is
        std::atomic<bool> isGivenBack = false;
        std::atomic<bool> isStuck = false;
        std::atomic<bool> isNotForHere = false; // another node may be able to
        // The main thread's:
        std::optional<RecordingClaim> claim;
        qint64 notedSteps = 0;
        std::chrono::steady_clock::time_point movedAt;
    };
    using SharedWork = std::shared_ptr<Work>;

    Common::Result<bool> makeOne(const SharedWork &work); // false: nothing was waiting
    Common::Result<void> noteOutcome(Database &database, const RecordingClaim &claim, const QString &storageKey,
                                     const SharedWork &work, const Common::Result<ConvertedRecording> &film);

    Storage &m_storage; // not owned, outlive this
    DiskThreads &m_disk;
    const QString m_streams;
    const ConvertRecording m_convert;
    const Common::NodeId m_node;
    const int m_converters;
    const std::function<bool()> m_mayTake;
    QTimer m_timer;
    QTimer m_noting;
    QList<SharedWork> m_works;
    bool m_isStarted = false;
    bool m_isWoken = false; // since the last look
    std::chrono::steady_clock::time_point m_pauseEnds;
    QThreadPool m_pool; // dies first: what it runs uses the others
};

} // namespace Agent
