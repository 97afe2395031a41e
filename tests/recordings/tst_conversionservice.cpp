// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/conversionservice.h"
#include "agent/recordings/recordingfolder.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>

#include <poll.h>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Films are made by whoever has a free converter, which does what the test says. On SQLite. */
class tst_ConversionService : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeEmpty();
        addNodes();
        m_lease = *claimRoom(addRoom(), one, claim(one, u"h1"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void whatWaitsBecomesAFilm()
    {
        const Recording recording = waiting(u"a"_s);
        Node node(*this, writeFilm);
        node.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
        const Recording film = find(recording);
        QCOMPARE(film.width, 1280);
        QCOMPARE(film.height, 720);
        QCOMPARE(film.duration, Millis(20'000));
        QCOMPARE(film.sizeBytes, 4 + 7);
        const auto files = RecordingRepository(*m_db).files(recording.id);
        QCOMPARE(files->size(), 2); // what was not made is not there
        QCOMPARE(
            files->last(),
            (RecordingFile{u"recording.webm"_s, u"recordings/a/recording.webm"_s, 4,
                           QString::fromLatin1(QCryptographicHash::hash("film", QCryptographicHash::Sha256).toHex())}));
        QTRY_VERIFY(!QDir(rawFolder(m_folder->path(), u"a"_s)).exists());
    }

    void interviewsHaveTwoSides()
    {
        const Recording recording = waiting(u"a"_s, true);
        Node node(*this, writeFilm);
        node.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
        QCOMPARE(find(recording).width, 1288);
    }

    void oneAfterTheOtherWithOneConverter()
    {
        const Recording first = waiting(u"a"_s);
        const Recording second = waiting(u"b"_s);
        QSemaphore goOn;
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        Node node(*this, [&](const QString &folder, FilmLayout layout, const auto &progress, const StopSign &stop) {
            most = std::max<int>(most, ++running);
            goOn.acquire();
            --running;
            return writeFilm(folder, layout, progress, stop);
        });
        node.service.start();
        node.service.wake();
        QTRY_COMPARE(running, 1);
        goOn.release(2);
        QTRY_COMPARE(find(first).state, RecordingState::Done);
        QTRY_COMPARE(find(second).state, RecordingState::Done);
        QCOMPARE(most, 1);
    }

    void nodeWithoutConvertersLeavesItToOthers()
    {
        const Recording recording = waiting(u"a"_s);
        Node none(*this, writeFilm, 0);
        none.service.start();
        none.service.wake();
        none.storage.finishWork();
        QCOMPARE(find(recording).state, RecordingState::Waiting);
        Node other(*this, writeFilm, 1, two);
        other.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
        QCOMPARE(find(recording).node, two);
    }

    void nodeWithoutItsLeaseBeginsNothing()
    {
        const Recording recording = waiting(u"a"_s);
        Node node(*this, writeFilm);
        node.holdsLease = false;
        node.service.start();
        node.storage.finishWork();
        QCOMPARE(find(recording).state, RecordingState::Waiting);
        node.holdsLease = true;
        node.service.wake();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
    }

    void whatCannotBecomeAFilmIsTriedOnce()
    {
        const Recording recording = waiting(u"a"_s);
        Node node(*this, [](const auto &...) -> Result<ConvertedRecording> {
            return Error{ErrorCode::Invalid, u"Nothing was recorded."_s};
        });
        node.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Failed);
        QCOMPARE(find(recording).failure, u"Nothing was recorded."_s);
    }

    void thirdFailureIsTheLastAndSaysWhy()
    {
        const Recording recording = waiting(u"a"_s);
        std::atomic<int> tries = 0;
        Node node(*this, [&](const auto &...) -> Result<ConvertedRecording> {
            ++tries;
            return Error{ErrorCode::Internal, u"Nothing was recorded."_s, u"Record again."_s};
        });
        node.service.start();
        for (int i = 1; i <= RecordingWorkRepository::mostFailures; ++i) {
            QTRY_COMPARE(find(recording).failures, i);
            QVERIFY(execute("UPDATE recording SET lease_until = 1"));
            node.service.wake();
        }
        QTRY_COMPARE(find(recording).state, RecordingState::Failed);
        QCOMPARE(find(recording).failure, u"Nothing was recorded. Record again."_s);
        QCOMPARE(tries, RecordingWorkRepository::mostFailures);
    }

    void whatThisNodeCannotDoCountsForNothing()
    {
        const Recording recording = waiting(u"a"_s);
        std::atomic<int> tries = 0;
        Node node(*this, [&](const auto &...) -> Result<ConvertedRecording> {
            ++tries;
            return Error{ErrorCode::Unavailable, u"The program ffmpeg is missing."_s};
        });
        node.service.start();
        QTRY_COMPARE(find(recording).failure, u"The program ffmpeg is missing."_s);
        QCOMPARE(find(recording).state, RecordingState::Waiting);
        QCOMPARE(find(recording).failures, 0);
        node.service.wake(); // it has a rest
        node.storage.finishWork();
        QCOMPARE(tries, 1);
        Node other(*this, writeFilm, 1, two);
        other.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
        QCOMPARE(find(recording).node, two);
    }

    void progressIsToldAndKeepsTheClaim()
    {
        const Recording recording = waiting(u"a"_s);
        QSemaphore goOn;
        Node node(*this,
                  [&](const QString &folder, FilmLayout layout, const std::function<void(int)> &progress,
                      const StopSign &stop) {
                      progress(42);
                      goOn.acquire();
                      return writeFilm(folder, layout, progress, stop);
                  });
        node.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Converting);
        QVERIFY(execute("UPDATE recording SET lease_until = {now} + 10000"));
        QTRY_COMPARE_WITH_TIMEOUT((node.service.note(), find(recording).progress), 42, 5000);
        QVERIFY(value("SELECT lease_until - {now} FROM recording").toLongLong() > 30'000);
        goOn.release();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
    }

    void whoeverWasOvertakenStops()
    {
        const Recording recording = waiting(u"a"_s);
        std::atomic<bool> isStopped = false;
        Node slow(*this, stopped(isStopped));
        slow.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Converting);
        QVERIFY(execute("UPDATE recording SET lease_until = 1"));
        Node other(*this, writeFilm, 1, two);
        other.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
        QTRY_VERIFY((slow.service.note(), isStopped.load()));
        QCOMPARE(find(recording).node, two);
        QCOMPARE(find(recording).failures, 0);
    }

    void deletedWhileItIsConvertedStopsIt()
    {
        const Recording recording = waiting(u"a"_s);
        std::atomic<bool> isStopped = false;
        Node node(*this, stopped(isStopped));
        node.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Converting);
        QVERIFY(write([&] { return RecordingRepository(*m_db).remove(recording.id); }));
        QTRY_VERIFY((node.service.note(), isStopped.load()));
    }

    void nodeThatStopsGivesItBackAtOnce()
    {
        const Recording recording = waiting(u"a"_s);
        std::atomic<bool> isStopped = false;
        {
            Node node(*this, stopped(isStopped));
            node.service.start();
            QTRY_COMPARE(find(recording).state, RecordingState::Converting);
            node.service.stop();
        }
        QVERIFY(isStopped);
        QCOMPARE(find(recording).state, RecordingState::Waiting);
        QCOMPARE(find(recording).failures, 0);
        Node other(*this, writeFilm, 1, two);
        other.service.start();
        QTRY_COMPARE(find(recording).state, RecordingState::Done);
    }

private:
    struct Node
    {
        Node(tst_ConversionService &test, ConvertRecording convert, int converters = 1, NodeId id = one)
            : storage(test.m_server->settings(), NodeId(), {}, 1)
            , service(storage, disk, test.m_folder->path(), std::move(convert), id, converters,
                      [this] { return holdsLease.load(); })
        {
        }
        ~Node()
        {
            service.stop();
            storage.finishWork();
        }

        std::atomic<bool> holdsLease = true;
        DiskThreads disk;
        Storage storage;
        ConversionService service;
    };

    static bool put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    static Result<ConvertedRecording> writeFilm(const QString &folder, FilmLayout layout,
                                                const std::function<void(int)> &progress, const StopSign &)
    {
        progress(100);
        if (!put(folder + "/recording.webm"_L1, "film") || !put(folder + "/poster.jpg"_L1, "picture"))
            return Error{};
        return ConvertedRecording{layout == FilmLayout::Interview ? 1288 : 1280, 720, Millis(20'000)};
    }
    /*! A conversion that ends when it is told to. */
    static ConvertRecording stopped(std::atomic<bool> &isStopped)
    {
        return [&isStopped](const QString &, FilmLayout, const std::function<void(int)> &,
                            const StopSign &stop) -> Result<ConvertedRecording> {
            pollfd raised{stop.descriptor(), POLLIN, 0};
            isStopped = ::poll(&raised, 1, -1) == 1;
            return Error{ErrorCode::Unavailable, u"stopped"_s};
        };
    }
    Recording find(const Recording &recording)
    {
        const auto found = RecordingRepository(*m_db).find(recording.id);
        return found ? *found : Recording();
    }
    Recording waiting(const QString &key, bool isInterview = false)
    {
        Recording recording;
        recording.isInterview = isInterview;
        recording.storageKey = key;
        if (!QDir().mkpath(rawFolder(m_folder->path(), key)))
            return {};
        return *write([&]() -> Result<Recording> {
            RecordingWorkRepository works(*m_db);
            const auto begun = works.begin(m_lease, recording);
            if (!begun)
                return begun.error();
            if (const auto ended = works.end(begun->id, one); !ended)
                return ended.error();
            return *begun;
        });
    }

    RoomLease m_lease;
    std::unique_ptr<QTemporaryDir> m_folder;
};

ATRIUM_TEST(tst_ConversionService)
#include "tst_conversionservice.moc"
