// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recorder/roomrecorder.h"
#include "tests/rooms/roomsfixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! A room that is recorded, with a media server that does what the test says. */
class tst_RoomRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_node = std::make_unique<RoomsFixture>();
        m_streams = std::make_unique<QTemporaryDir>();
        m_lease = m_node->claim(m_node->addRoom());
        m_now = {1'700'000'000'000};
        m_canRecord = true;
        m_folders.clear();
        m_told.clear();
        m_answers.clear();
        m_recorder = make(m_lease);
    }
    void cleanup()
    {
        m_node->storage.finishWork();
        m_recorder.reset();
        m_node.reset();
    }

    void recordingIsARowAFolderAndNewsForAll()
    {
        m_recorder->notePeople(false);
        start();
        QTRY_VERIFY(m_recorder->now());
        QCOMPARE(m_recorder->now()->by, u"ada-1"_s);
        QCOMPARE(m_recorder->now()->name, u"Ada"_s);
        const Recording recording = only();
        QCOMPARE(recording.state, RecordingState::Recording);
        QCOMPARE(recording.createdBy, UserId(1));
        QCOMPARE(recording.externalType, u"moodle"_s);
        QCOMPARE(recording.name, u"Room 2023-11-14 22:13"_s);
        QCOMPARE(recording.node, RoomsFixture::here);
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.first().on);
        QCOMPARE(m_told.first().id, recording.id.value);
        QCOMPARE(m_told.first().now.since, recording.startedAt);
        QCOMPARE(m_folders.last(),
                 u"%1/recordings/%2/raw/%3"_s.arg(m_streams->path(), recording.storageKey).arg(m_lease.epoch));
        QVERIFY(QFileInfo(m_folders.last()).isDir());
        QCOMPARE(QFileInfo(m_folders.last()).permissions() & 0x0077, QFile::Permissions(0x0070)); // its group's, too
        m_recorder->stop();
        QCOMPARE(m_folders.last(), QString());
        QCOMPARE(m_told.size(), 2);
        QVERIFY(!m_told.last().on);
        QCOMPARE(m_told.last().code, u"stopped"_s);
        QTRY_COMPARE(only().state, RecordingState::Waiting);
        QVERIFY(only().endedAt);
    }

    void manifestSaysWhoWasRecordedWhen()
    {
        start();
        QTRY_VERIFY(m_recorder->now());
        m_now.ms += 1000;
        m_recorder->noteTrackStarted({u"t1"_s, u"ada-1"_s, StreamKind::Camera});
        m_now.ms += 500;
        m_recorder->noteTrackStarted({u"t2"_s, u"gone-7"_s, StreamKind::Microphone});
        m_now.ms += 500;
        m_recorder->noteTrackEnded(u"t1"_s);
        m_recorder->noteTrackEnded(u"never begun"_s);
        const QString folder = m_folders.last();
        m_recorder->stop();
        QCOMPARE(only().state, RecordingState::Recording); // t2 has not ended yet
        m_now.ms += 100;
        m_recorder->noteTrackEnded(u"t2"_s);
        QTRY_COMPARE(only().state, RecordingState::Waiting);
        const QList<QJsonObject> expected{{{"track"_L1, "t1"_L1},
                                           {"person"_L1, "Ada"_L1},
                                           {"userId"_L1, 1},
                                           {"kind"_L1, "camera"_L1},
                                           {"startedAt"_L1, qint64(1'700'000'001'000)}},
                                          {{"track"_L1, "t2"_L1},
                                           {"person"_L1, ""_L1},
                                           {"userId"_L1, 0},
                                           {"kind"_L1, "microphone"_L1},
                                           {"startedAt"_L1, qint64(1'700'000'001'500)}},
                                          {{"end"_L1, "t1"_L1}, {"at"_L1, qint64(1'700'000'002'000)}},
                                          {{"end"_L1, "t2"_L1}, {"at"_L1, qint64(1'700'000'002'100)}}};
        QCOMPARE(lines(folder + "/manifest.jsonl"_L1), expected);
    }

    void timelineBeginsWithTheBoardAndHasWhatAllWereTold()
    {
        m_recorder->noteFrame("{\"t\":\"chat\",\"text\":\"before\"}");
        start();
        QTRY_VERIFY(m_recorder->now());
        m_now.ms += 5;
        m_recorder->noteFrame("{\"t\":\"chat\",\"text\":\"ü\"}");
        const QString folder = m_folders.last();
        m_recorder->stop();
        m_recorder->noteFrame("{\"t\":\"chat\",\"text\":\"after\"}");
        QTRY_COMPARE(only().state, RecordingState::Waiting);
        const auto timeline = lines(folder + "/timeline.jsonl"_L1);
        QCOMPARE(timeline.size(), 2);
        QCOMPARE(timeline.first().value("frame"_L1).toObject().value("t"_L1).toString(), u"board"_s);
        QCOMPARE(timeline.last().value("at"_L1).toInteger(), 1'700'000'000'005);
        QCOMPARE(timeline.last().value("frame"_L1).toObject().value("text"_L1).toString(), u"ü"_s);
    }

    void whatIsSoAlreadyIsNoError()
    {
        start();
        start(); // while the first is under way
        QTRY_COMPARE(m_answers.size(), 2);
        start();
        QCOMPARE(m_answers.size(), 3);
        for (const Result<void> &answer : std::as_const(m_answers))
            QVERIFY(answer);
        QCOMPARE(only().id.value, m_told.first().id);
        m_recorder->stop();
        QTRY_COMPARE(only().state, RecordingState::Waiting);
        m_recorder->stop();
        QCOMPARE(m_told.size(), 2);
    }

    void stopBeforeItHasBegunStopsIt()
    {
        start();
        m_recorder->stop();
        QTRY_COMPARE(m_told.size(), 2);
        QVERIFY(m_told.first().on && !m_told.last().on);
        QTRY_COMPARE(only().state, RecordingState::Waiting);
    }

    void withoutAMediaServerNothingIsRecorded()
    {
        m_canRecord = false;
        start();
        QCOMPARE(m_answers.last().error().code, ErrorCode::Conflict);
        m_node->settle();
        QVERIFY(all().isEmpty());
    }

    void fullDiskRefusesAndEndsARecording()
    {
        m_recorder = make(m_lease, std::numeric_limits<qint64>::max());
        start();
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.last().error().code, ErrorCode::NoSpace);
        QVERIFY(all().isEmpty());
        QVERIFY(m_folders.isEmpty());
    }

    void folderThatCannotBeMadeRefuses()
    {
        QVERIFY(QFile(m_streams->filePath(u"recordings"_s)).open(QIODevice::WriteOnly));
        start();
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.last().error().code, ErrorCode::Unavailable);
        QVERIFY(all().isEmpty());
        QVERIFY(!m_recorder->now());
    }

    void nodeThatLostTheRoomRecordsNothing()
    {
        m_node->moveAway(m_lease);
        start();
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.last().error().code, ErrorCode::LeaseLost);
        QVERIFY(m_folders.isEmpty());
    }

    void roomThatOpensElsewhereIsRecordedOn()
    {
        start();
        QTRY_VERIFY(m_recorder->now());
        const Recording before = only();
        m_recorder->noteTrackStarted({u"t1"_s, u"ada-1"_s, StreamKind::Camera});
        m_recorder.reset(); // as the room closes here
        m_node->settle();
        m_told.clear();
        m_folders.clear();
        const RoomLease next = m_node->moveAway(m_lease);
        m_recorder = make(next);
        m_recorder->goOn();
        QTRY_VERIFY(m_recorder->now());
        QCOMPARE(only().id, before.id);
        QCOMPARE(only().node, RoomsFixture::other);
        QCOMPARE(m_recorder->now()->since, before.startedAt);
        QCOMPARE(m_recorder->now()->name, u"ada"_s); // by whom: from the account
        QVERIFY(m_folders.last().endsWith(u"/%1/raw/%2"_s.arg(before.storageKey).arg(next.epoch)));
        QVERIFY(next.epoch != m_lease.epoch);
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.first().on);
        const QString raw = QFileInfo(m_folders.last()).path();
        QTRY_COMPARE(lines(u"%1/%2/manifest.jsonl"_s.arg(raw).arg(m_lease.epoch)).size(), 1); // written after all
    }

    void roomThatWasRecordedNoMoreGoesOnWithNothing()
    {
        m_recorder->goOn();
        start();
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.last().error().code, ErrorCode::Conflict);
        start();
        QTRY_COMPARE(m_answers.size(), 2);
        QVERIFY(m_answers.last());
    }

    void recordingThatWasBegunUnheardIsTakenUp()
    {
        // As when the database stored it and its answer was lost.
        Recording lost;
        lost.storageKey = u"lost"_s;
        lost.roomName = u"Room"_s;
        QVERIFY(m_node->db->transaction([&] { return RecordingWorkRepository(*m_node->db).begin(m_lease, lost); }));
        start();
        QTRY_VERIFY(m_recorder->now());
        QCOMPARE(all().size(), 1);
        QTRY_VERIFY(m_folders.last().contains("/lost/raw/"_L1));
        QVERIFY(QFileInfo(m_folders.last()).isDir());
    }

    void serverThatComesBackRecordsOn()
    {
        start();
        QTRY_VERIFY(m_recorder->now());
        const qsizetype before = m_folders.size();
        m_canRecord = false;
        m_recorder->noteMedia();
        QVERIFY(m_recorder->now());
        m_canRecord = true;
        m_recorder->noteMedia();
        QCOMPARE(m_folders.size(), before + 1);
        QCOMPARE(m_folders.last(), m_folders.first());
        QVERIFY(m_recorder->now());
    }

    void recordingThatSomebodyElseEndedIsOver()
    {
        start();
        QTRY_VERIFY(m_recorder->now());
        QVERIFY(m_node->execute("UPDATE recording SET state = 1"));
        QMetaObject::invokeMethod(m_recorder.get(), [this] { m_recorder->keep(); });
        QTRY_VERIFY(!m_recorder->now());
        QCOMPARE(m_folders.last(), QString());
        QTRY_COMPARE(m_told.size(), 2);
    }

private:
    std::unique_ptr<RoomRecorder> make(const RoomLease &lease, qint64 minimumFree = 1)
    {
        const RecorderServices services{m_node->storage,          m_disk,     m_random, m_streams->path(),
                                        [this] { return m_now; }, minimumFree};
        return std::make_unique<RoomRecorder>(
            services, RoomRecorder::Room{lease, u"Room"_s, u"moodle"_s, false},
            RoomRecorder::Around{
                [this] { return m_canRecord; }, [this](const QString &folder) { m_folders.append(folder); },
                [] { return QByteArrayList{"{\"t\":\"board\",\"pages\":[],\"shown\":\"\"}"}; },
                [](const QString &id) {
                    return id == u"ada-1"_s ? std::optional(Person{id, u"Ada"_s, UserId(1), {}}) : std::nullopt;
                },
                [this](const RecordingFrame &frame) { m_told.append(frame); }});
    }
    void start()
    {
        m_recorder->start({UserId(1), u"ada-1"_s, u"Ada"_s},
                          [this](const Result<void> &answer) { m_answers.append(answer); });
    }
    QList<Recording> all()
    {
        QList<Recording> all;
        const auto keys = RecordingRepository(*m_node->db).keys({}, {});
        for (const RecordingKey &key : *keys)
            all.append(*RecordingRepository(*m_node->db).find(key.id));
        return all;
    }
    Recording only()
    {
        const auto found = all();
        return found.size() == 1 ? found.first() : Recording();
    }
    static QList<QJsonObject> lines(const QString &path)
    {
        QFile file(path);
        QList<QJsonObject> lines;
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        while (!file.atEnd())
            lines.append(QJsonDocument::fromJson(file.readLine()).object());
        return lines;
    }

    DiskThreads m_disk;
    SystemRandom m_random;
    std::unique_ptr<RoomsFixture> m_node;
    std::unique_ptr<QTemporaryDir> m_streams;
    RoomLease m_lease;
    UtcTime m_now;
    bool m_canRecord = true;
    QStringList m_folders; // that were asked for, empty = none any more
    QList<RecordingFrame> m_told;
    QList<Result<void>> m_answers;
    std::unique_ptr<RoomRecorder> m_recorder;
};

ATRIUM_TEST(tst_RoomRecorder)
#include "tst_roomrecorder.moc"
