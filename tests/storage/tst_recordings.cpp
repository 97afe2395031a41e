// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/recordingworkrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Recordings as they are stored: who records, who converts, what has become of them, who is shown them. */
class tst_Recordings : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeEmpty();
        addNodes();
        m_room = addRoom();
        m_lease = *claimRoom(m_room, one, claim(one, u"h1"_s));
    }

    void recordingIsKeptAsItIs()
    {
        Recording recording = small();
        recording.createdBy = addUser(u"ada"_s);
        recording.externalType = u"moodle"_s;
        recording.comment = u"the first 😀"_s;
        recording.isInterview = true;
        const auto begun = begin(recording);
        QVERIFY(begun);
        QVERIFY(m_commits.last().events.contains(CommitEvent{Table::Recording, {begun->id.value}}));
        recording.id = begun->id;
        recording.storageKey = begun->storageKey;
        recording.room = m_room;
        recording.creatorName = u"ada"_s;
        recording.node = one;
        recording.startedAt = begun->startedAt;
        QVERIFY(begun->startedAt);
        QCOMPARE(*begun, recording);
        QCOMPARE(*recordings().find(begun->id), recording);
        QCOMPARE(recordings().find(RecordingId(begun->id.value + 1)).error().code, ErrorCode::NotFound);
    }

    void roomIsRecordedOnceAtATimeAndByItsNodeAlone()
    {
        const auto first = begin();
        QCOMPARE(begin().error().code, ErrorCode::Conflict);
        QVERIFY(write([&] { return work().end(first->id, one); }));
        QVERIFY(begin());
        RoomLease old = m_lease;
        --old.epoch;
        QCOMPARE(write([&] { return work().begin(old, small()); }).error().code, ErrorCode::LeaseLost);
    }

    void whoeverOpensTheRoomNextGoesOnWithIt()
    {
        QVERIFY(!*write([&] { return work().goOn(m_lease); }));
        const auto begun = begin();
        const qint64 incarnation = claim(two, u"h2"_s);
        expire(one);
        QVERIFY(*takeOver(one, m_lease.incarnation));
        const RoomLease next = *claimRoom(m_room, two, incarnation);
        const auto goneOn = write([&] { return work().goOn(next); });
        QVERIFY(goneOn && *goneOn);
        QCOMPARE((*goneOn)->id, begun->id);
        QCOMPARE((*goneOn)->startedAt, begun->startedAt);
        QCOMPARE((*goneOn)->node, two);
        // The node that had it before has nothing to say any more.
        QCOMPARE(write([&] { return work().keep(begun->id, one); }).error().code, ErrorCode::LeaseLost);
        QCOMPARE(write([&] { return work().end(begun->id, one); }).error().code, ErrorCode::LeaseLost);
        QCOMPARE(write([&] { return work().goOn(m_lease); }).error().code, ErrorCode::LeaseLost);
        QVERIFY(write([&] { return work().keep(begun->id, two); }));
    }

    void whatNobodyKeepsHasEndedWhenItLastWasKept()
    {
        const auto begun = begin();
        QCOMPARE(*write([&] { return work().endAbandoned(); }), 0);
        QVERIFY(execute("UPDATE recording SET lease_until = {now} - 1"));
        QCOMPARE(*write([&] { return work().endAbandoned(); }), 0); // the room is open
        QVERIFY(*release(m_lease));
        QVERIFY(execute("UPDATE recording SET lease_until = {now} + 1000"));
        QCOMPARE(*write([&] { return work().endAbandoned(); }), 0); // somebody may come back
        QVERIFY(execute("UPDATE recording SET lease_until = 61000"));
        m_commits.clear();
        QCOMPARE(*write([&] { return work().endAbandoned(); }), 1);
        QVERIFY(!m_commits.isEmpty());
        const auto ended = recordings().find(begun->id);
        QCOMPARE(ended->state, RecordingState::Waiting);
        QCOMPARE(ended->endedAt, (UtcTime{1000}));
        QVERIFY(!recordings().keys(m_room, {})->isEmpty());
    }

    void recordingOfANodeThatHasTheRoomAndSaysNothingEndsAfterAWhile()
    {
        const auto begun = begin();
        QVERIFY(execute("UPDATE recording SET lease_until = {now} - ?",
                        {qint64(RecordingWorkRepository::longestSilence.count())}));
        QCOMPARE(*write([&] { return work().endAbandoned(); }), 1);
        QCOMPARE(recordings().find(begun->id)->state, RecordingState::Waiting);
        QVERIFY(!*write([&] { return work().goOn(m_lease); })); // a new one is to be begun
    }

    void whatHasWaitedLongestIsConvertedFirstAndByOne()
    {
        const RecordingId first = waiting();
        const RecordingId second = waiting();
        QVERIFY(execute("UPDATE recording SET ended_at = 1 WHERE id = ?", {second.value}));
        const auto taken = take(one);
        QCOMPARE((*taken)->id, second);
        QCOMPARE(recordings().find(second)->state, RecordingState::Converting);
        QCOMPARE((*take(two))->id, first);
        QVERIFY(!*take(two));
    }

    void conversionOfANodeThatDiedIsTakenOverAndItsOwnWordCountsNoMore()
    {
        const RecordingId id = waiting();
        const RecordingClaim dead = **take(one);
        QVERIFY(!*take(two));
        QVERIFY(write([&] { return work().note(dead, 40); }));
        QCOMPARE(recordings().find(id)->progress, 40);
        lapse();
        const auto next = take(one); // the same node, started anew
        QVERIFY(*next);
        QCOMPARE(recordings().find(id)->progress, 0);
        QCOMPARE(write([&] { return work().note(dead, 41); }).error().code, ErrorCode::LeaseLost);
        QCOMPARE(write([&] { return work().done(dead, film(id)); }).error().code, ErrorCode::LeaseLost);
        QCOMPARE(write([&] { return work().failed(dead, u"late"_s); }).error().code, ErrorCode::LeaseLost);
        QCOMPARE(write([&] { return work().giveBack(dead, {}); }).error().code, ErrorCode::LeaseLost);
        QVERIFY(write([&] { return work().done(**next, film(id)); }));
    }

    void filmHasItsFiles()
    {
        const RecordingId id = waiting();
        const RecordingClaim claim = **take(one);
        QVERIFY(write([&] { return work().done(claim, film(id)); }));
        const auto done = recordings().find(id);
        QCOMPARE(done->state, RecordingState::Done);
        QCOMPARE(done->progress, 100);
        QCOMPARE(done->sizeBytes, 5'000'000'011);
        QCOMPARE(done->duration, Millis(20'000));
        QCOMPARE(done->width, 1280);
        QCOMPARE(done->height, 720);
        QCOMPARE(*recordings().files(id), film(id).files);
        QCOMPARE(*recordings().file(id, u"recording.webm"_s), film(id).files.last());
        QCOMPARE(recordings().file(id, u"RECORDING.webm"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(recordings().file(RecordingId(id.value + 1), u"recording.webm"_s).error().code, ErrorCode::NotFound);
        QVERIFY(!*take(one));
    }

    void thirdFailureIsTheLast()
    {
        const RecordingId id = waiting();
        for (int i = 1; i <= RecordingWorkRepository::mostFailures; ++i) {
            const auto claim = take(one);
            QVERIFY(*claim);
            QVERIFY(write([&] { return work().failed(**claim, QString(600, u'ß')); }));
            QCOMPARE(recordings().find(id)->failures, i);
            QVERIFY(!*take(one)); // not at once
            lapse();
        }
        const auto failed = recordings().find(id);
        QCOMPARE(failed->state, RecordingState::Failed);
        QCOMPARE(failed->failure, QString(500, u'ß'));
        QVERIFY(!*take(one));
    }

    void whatIsGivenBackCountsForNothing()
    {
        const RecordingId id = waiting();
        for (int i = 0; i < 2 * RecordingWorkRepository::mostRuns; ++i) {
            const auto claim = take(one);
            QVERIFY(claim && *claim);
            QVERIFY(write([&] { return work().giveBack(**claim, u"no ffmpeg"_s); }));
        }
        const auto back = recordings().find(id);
        QCOMPARE(back->state, RecordingState::Waiting);
        QCOMPARE(back->failure, u"no ffmpeg"_s);
        QCOMPARE(back->failures, 0);
        QVERIFY(!back->node);
    }

    void whatTakesNodeAfterNodeWithItFails()
    {
        const RecordingId id = waiting();
        for (int i = 0; i < RecordingWorkRepository::mostRuns; ++i) {
            QVERIFY(*take(i % 2 ? one : two));
            QVERIFY(write([&] { return work().failHopeless(); }));
            QCOMPARE(recordings().find(id)->state, RecordingState::Converting);
            lapse();
        }
        QVERIFY(!*take(one));
        QVERIFY(write([&] { return work().failHopeless(); }));
        QCOMPARE(recordings().find(id)->state, RecordingState::Failed);
        QVERIFY(!recordings().find(id)->failure.isEmpty());
    }

    void deletedRecordingIsSeenByNobodyAndGoesWithItsFolder()
    {
        const auto running = begin();
        QCOMPARE(write([&] { return recordings().remove(running->id); }).error().code, ErrorCode::Conflict);
        QVERIFY(write([&] { return work().end(running->id, one); }));
        const RecordingClaim claim = **take(one);
        m_commits.clear();
        QVERIFY(write([&] { return recordings().remove(running->id); }));
        QVERIFY(m_commits.last().events.contains(CommitEvent{Table::Recording, {running->id.value}}));
        QCOMPARE(write([&] { return recordings().remove(running->id); }).error().code, ErrorCode::NotFound);
        QCOMPARE(recordings().find(running->id).error().code, ErrorCode::NotFound);
        QCOMPARE(write([&] { return work().done(claim, film(running->id)); }).error().code, ErrorCode::LeaseLost);
        QVERIFY(recordings().keys({}, {})->isEmpty());
        QCOMPARE(*recordings().allKeys(), QStringList{running->storageKey});
        QCOMPARE(*recordings().removed(10), (QList{RemovedRecording{running->id, running->storageKey}}));
        QVERIFY(write([&] { return recordings().forget(running->id); }));
        QVERIFY(recordings().removed(10)->isEmpty());
        QCOMPARE(value("SELECT COUNT(*) FROM recording").toInt(), 0);
    }

    void filesOfADeletedOneAreNotHandedOut()
    {
        const RecordingId id = waiting();
        const RecordingClaim claim = **take(one);
        QVERIFY(write([&] { return work().done(claim, film(id)); }));
        QVERIFY(write([&] { return recordings().remove(id); }));
        QVERIFY(recordings().files(id)->isEmpty());
        QCOMPARE(recordings().file(id, u"recording.webm"_s).error().code, ErrorCode::NotFound);
    }

    void listsAreOfARoomATypeACreator()
    {
        const UserId ada = addUser(u"ada"_s);
        QVERIFY(execute("UPDATE app_user SET external_type = 'moodle', external_id = '42' WHERE id = ?", {ada.value}));
        const RecordingId plain = waiting();
        Recording ofMoodle = small();
        ofMoodle.externalType = u"moodle"_s;
        ofMoodle.createdBy = ada;
        const RecordingId moodle = waiting(ofMoodle);
        QVERIFY(execute("UPDATE recording SET started_at = started_at + 1 WHERE id = ?", {moodle.value}));
        QCOMPARE(ids(recordings().ofRoom(m_room)), (QList{moodle, plain}));
        QVERIFY(recordings().ofRoom(RoomId(m_room.value + 1))->isEmpty());
        QCOMPARE(ids(recordings().ofExternalType(u"moodle"_s)), QList{moodle});
        QVERIFY(recordings().ofExternalType(u"Moodle"_s)->isEmpty());
        QCOMPARE(ids(recordings().ofExternalType(u"moodle"_s, ada)), QList{moodle});
        QVERIFY(recordings().ofExternalType(u"moodle"_s, UserId(ada.value + 1))->isEmpty());
        QCOMPARE(ids(recordings().ofExternalCreator(u"42"_s)), QList{moodle});
        QVERIFY(recordings().ofExternalCreator({})->isEmpty());
        QCOMPARE(recordings().keys({}, {})->size(), 2);
        QCOMPARE(recordings().keys(m_room, u"moodle"_s)->size(), 1);
        QCOMPARE(recordings().keys({}, u"moodle"_s)->first().createdBy, ada);
        QCOMPARE(recordings().keys(m_room, {})->first().id, moodle);
        QVERIFY(recordings().keys(RoomId(m_room.value + 1), {})->isEmpty());
    }

    void pagesAreFilteredAndSorted()
    {
        Recording zebra = small();
        zebra.name = u"Zebra 100%"_s;
        const RecordingId last = waiting(zebra);
        zebra.storageKey += u'b';
        zebra.name = u"apple"_s;
        zebra.createdBy = addUser(u"ada-lovelace"_s);
        const RecordingId first = waiting(zebra);
        const auto page = [&](const QString &filter, RecordingOrder order, bool isDescending) {
            return *recordings().page({0, 10, filter, order, isDescending});
        };
        QCOMPARE(ids(page({}, RecordingOrder::Name, false).rows), (QList{first, last}));
        QCOMPARE(ids(page({}, RecordingOrder::Name, true).rows), (QList{last, first}));
        QCOMPARE(ids(page(u"100%"_s, RecordingOrder::Size, true).rows), QList{last});
        QCOMPARE(ids(page(u"LOVE"_s, RecordingOrder::State, true).rows), QList{first});
        QCOMPARE(page(u"nobody"_s, RecordingOrder::Creator, true).total, 0);
        for (const auto order : {RecordingOrder::Started, RecordingOrder::Room, RecordingOrder::Duration}) {
            QCOMPARE(page(u"small"_s, order, true).total, 2);
            QCOMPARE(recordings().page({1, 1, {}, order, true})->rows.size(), 1);
        }
    }

private:
    RecordingRepository recordings() { return RecordingRepository(*m_db); }
    RecordingWorkRepository work() { return RecordingWorkRepository(*m_db); }
    static Recording small()
    {
        static int keys = 0;
        Recording recording;
        recording.storageKey = u"key%1"_s.arg(++keys);
        recording.roomName = u"Small"_s;
        recording.name = u"Small 2026-01-31 14:05"_s;
        return recording;
    }
    Result<Recording> begin(const Recording &recording = small())
    {
        return write([&] { return work().begin(m_lease, recording); });
    }
    RecordingId waiting(const Recording &recording = small())
    {
        const auto begun = begin(recording);
        return begun && write([&] { return work().end(begun->id, one); }) ? begun->id : RecordingId();
    }
    Result<std::optional<RecordingClaim>> take(NodeId node)
    {
        return write([&] { return work().take(node); });
    }
    void lapse() { QVERIFY(execute("UPDATE recording SET lease_until = 1 WHERE state IN (1, 2)")); }
    static RecordedFilm film(RecordingId id)
    {
        const QString folder = u"recordings/%1/"_s.arg(id.value);
        return {1280,
                720,
                Millis(20'000),
                {{u"poster.jpg"_s, folder + u"poster.jpg"_s, 11, u"ab"_s},
                 {u"recording.webm"_s, folder + u"recording.webm"_s, 5'000'000'000, u"cd"_s}}};
    }
    static QList<RecordingId> ids(const QList<Recording> &recordings)
    {
        QList<RecordingId> ids;
        for (const Recording &each : recordings)
            ids.append(each.id);
        return ids;
    }
    static QList<RecordingId> ids(const Result<QList<Recording>> &recordings)
    {
        return recordings ? ids(*recordings) : QList<RecordingId>();
    }

    RoomId m_room;
    RoomLease m_lease;
};

ATRIUM_TEST(tst_Recordings)
#include "tst_recordings.moc"
