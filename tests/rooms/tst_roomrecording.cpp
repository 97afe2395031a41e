// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/recordingworkrepository.h"
#include "tests/board/shapes.h"
#include "tests/rooms/fakeserver.h"
#include "tests/rooms/hubtest.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QString idOf(const RoomClient &client)
{
    return client.find<JoinedFrame>()->you;
}

bool mayRecord(const RoomClient &client)
{
    return client.find<MediaFrame>()->mayRecord;
}

} // namespace

/*! Rooms that are recorded, with a media server that does what the test says, over real WebSockets. */
class tst_RoomRecording : public HubTest
{
    Q_OBJECT

public:
    tst_RoomRecording() { m_capacity = 5; }

private Q_SLOTS:
    void meetingIsRecordedAndAllKnow()
    {
        useServer();
        const auto ada = enter(1);
        const auto bob = enter(2);
        QVERIFY(mayRecord(*ada) && !ada->find<MediaFrame>()->recording && !ada->find<MediaFrame>()->awaitsRecording);
        QVERIFY(!mayRecord(*bob));
        ada->say(u"before"_s);
        ada->send(encode(RecordFrame{true}));
        QTRY_VERIFY(bob->find<RecordingFrame>());
        QVERIFY(bob->find<RecordingFrame>()->on);
        QCOMPARE(bob->find<RecordingFrame>()->now.by, idOf(*ada));
        QCOMPARE(bob->find<RecordingFrame>()->now.name, u"user 1"_s);
        QTRY_COMPARE(ada->find<RecordingFrame>()->seq, bob->find<RecordingFrame>()->seq);
        const auto cyd = enter(3);
        QCOMPARE(cyd->find<MediaFrame>()->recording, bob->find<RecordingFrame>()->now);
        const QString folder = m_server.recording;
        bob->say(u"hello"_s);
        QTRY_VERIFY(ada->find<ChatSaidFrame>() && ada->find<ChatSaidFrame>()->line.text == u"hello"_s);
        ada->send(encode(BoardAddFrame{u"1"_s, {{u"l"_s, box(0)}}}));
        ada->send(encode(BoardPointFrame{u"1"_s, {1, 1}}));
        ada->send(encode(BoardClearFrame{u"1"_s}));
        ada->send(encode(WhisperFrame{idOf(*bob), u"not for all"_s}));
        ada->send(encode(RecordFrame{true})); // it is
        m_server.out.trackStarted({u"t1"_s, idOf(*bob), StreamKind::Microphone});
        ada->send(encode(RecordFrame{false}));
        QTRY_VERIFY(!bob->find<RecordingFrame>()->on);
        QCOMPARE(bob->find<RecordingFrame>()->code, u"stopped"_s);
        QCOMPARE(bob->count<RecordingFrame>(), 2);
        QCOMPARE(m_server.recording, QString());
        m_server.out.trackEnded(u"t1"_s);
        QTRY_COMPARE(only().state, RecordingState::Waiting);
        QCOMPARE(bob->find<RecordingFrame>()->id, only().id.value);
        QCOMPARE(kinds(folder), (QStringList{u"board"_s, u"chat"_s, u"boardPut"_s, u"boardRemoved"_s}));
        QFile manifest(folder + "/manifest.jsonl"_L1);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QVERIFY(manifest.readLine().contains("\"person\":\"user 2\""));
        QVERIFY(manifest.readLine().startsWith("{\"at\":"));
        QCOMPARE(ada->count<RefusedFrame>(), 0);
    }

    void onlyModeratorsRecord()
    {
        useServer();
        const auto ada = enter(1);
        const auto bob = enter(2);
        for (const bool on : {true, false})
            bob->send(encode(RecordFrame{on}));
        QTRY_COMPARE(bob->count<RefusedFrame>(), 2);
        QCOMPARE(bob->find<RefusedFrame>()->code, u"forbidden"_s);
        QCOMPARE(bob->find<RefusedFrame>()->of, u"record"_s);
        ada->send(encode(GrantFrame{idOf(*bob), Right::Moderate}));
        QTRY_VERIFY(mayRecord(*bob));
        bob->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RecordingFrame>());
        ada->send(encode(TakeFrame{idOf(*bob), Right::Moderate}));
        QTRY_VERIFY(!mayRecord(*bob));
        QCOMPARE(bob->find<MediaFrame>()->recording, ada->find<RecordingFrame>()->now);
    }

    void linkSaysWhetherItsPersonRecords()
    {
        useServer();
        PromisedSeat forbidden = m_node->seat(m_lease, 1, m_capacity);
        forbidden.mayRecord = LinkRecording::No;
        const auto ada = enter(forbidden); // who moderates
        QVERIFY(!mayRecord(*ada));
        PromisedSeat allowed = m_node->seat(m_lease, 2, m_capacity);
        allowed.mayRecord = LinkRecording::Yes;
        const auto bob = enter(allowed);
        QVERIFY(mayRecord(*bob));
        ada->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RefusedFrame>());
        bob->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RecordingFrame>());
    }

    void roomThatIsNotRecordedSaysSo()
    {
        useServer();
        QVERIFY(m_node->execute("UPDATE room SET options = ?", {RoomOptions(RoomOption::WaitForRecording).toInt()}));
        const auto ada = enter(1);
        QVERIFY(!mayRecord(*ada) && !ada->find<MediaFrame>()->awaitsRecording);
        ada->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RefusedFrame>());
        QCOMPARE(ada->find<RefusedFrame>()->code, u"forbidden"_s);
        changeOptions(RoomOption::Recording | RoomOption::WaitForRecording);
        QTRY_VERIFY(mayRecord(*ada) && ada->find<MediaFrame>()->awaitsRecording);
        QCOMPARE(ada->count<MediaFrame>(), 2);
        ada->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RecordingFrame>());
        changeOptions({});
        QTRY_VERIFY(!ada->find<RecordingFrame>()->on);
        QTRY_VERIFY(!mayRecord(*ada));
        QTRY_COMPARE(only().state, RecordingState::Waiting);
    }

    void nothingRecordsWithoutAMediaServer()
    {
        useServer();
        m_server.canRecord = false;
        const auto ada = enter(1);
        QVERIFY(!mayRecord(*ada));
        ada->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RefusedFrame>());
        QCOMPARE(ada->find<RefusedFrame>()->code, u"conflict"_s);
        m_server.canRecord = true;
        m_server.out.modeChanged();
        QTRY_VERIFY(mayRecord(*ada));
        ada->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RecordingFrame>());
        m_server.canRecord = false; // it may still be stopped
        m_server.out.modeChanged();
        m_server.recording.clear();
        m_server.canRecord = true;
        m_server.out.modeChanged();
        QVERIFY(!m_server.recording.isEmpty());
        ada->say(u"done"_s);
        QTRY_VERIFY(ada->find<ChatSaidFrame>());
        QCOMPARE(ada->count<MediaFrame>(), 2);
    }

    void roomThatOpensWhileItIsRecordedGoesOn()
    {
        useServer();
        const auto begun = m_node->db->transaction([&] {
            Recording recording;
            recording.storageKey = u"key"_s;
            recording.createdBy = UserId(2);
            return RecordingWorkRepository(*m_node->db).begin(m_lease, recording);
        });
        QVERIFY(begun);
        const auto ada = enter(1);
        QTRY_VERIFY(ada->find<RecordingFrame>() || ada->find<MediaFrame>()->recording);
        QCOMPARE(m_server.recording, u"%1/recordings/key/raw/%2"_s.arg(m_node->streams.path()).arg(m_lease.epoch));
        const auto bob = enter(2);
        QCOMPARE(bob->find<MediaFrame>()->recording->name, u"bob"_s);
        QCOMPARE(bob->find<MediaFrame>()->recording->since, begun->startedAt);
        ada->send(encode(RecordFrame{false}));
        QTRY_VERIFY(bob->find<RecordingFrame>());
        QTRY_COMPARE(only().state, RecordingState::Waiting);
    }

    void administratorRecordsFromOutside()
    {
        useServer();
        QVERIFY(m_node->execute("UPDATE room SET type = ?", {int(RoomType::Interview)}));
        QCOMPARE(record(true), ErrorCode::Conflict); // it is not open
        const auto bob = enter(2);
        QCOMPARE(record(true), std::nullopt);
        QTRY_VERIFY(bob->find<RecordingFrame>());
        QCOMPARE(bob->find<RecordingFrame>()->now.by, QString());
        QCOMPARE(bob->find<RecordingFrame>()->now.name, u"Root"_s);
        QVERIFY(only().isInterview);
        QCOMPARE(only().createdBy, UserId(3));
        LiveRoom *room = m_hub->table().find(m_lease);
        room->settle();
        std::optional<Result<void>> stopped;
        m_hub->record(m_lease.room, false, {}, [&](const Result<void> &done) { stopped = done; });
        QVERIFY(!stopped);
        room->setOpen();
        QVERIFY(stopped && *stopped);
        QTRY_COMPARE(only().state, RecordingState::Waiting);
        changeOptions({});
        QTRY_COMPARE(room->settings().options, RoomOptions());
        QCOMPARE(record(true), ErrorCode::Forbidden);
        QCOMPARE(record(false), std::nullopt);
    }

    void diskThatCannotBeWrittenToIsToldToWhoAsked()
    {
        useServer();
        QVERIFY(m_node->streams.remove());
        const auto ada = enter(1);
        ada->send(encode(RecordFrame{true}));
        QTRY_VERIFY(ada->find<RefusedFrame>());
        QCOMPARE(ada->find<RefusedFrame>()->code, u"unavailable"_s);
        QCOMPARE(ada->find<RefusedFrame>()->of, u"record"_s);
        QVERIFY(!ada->find<RecordingFrame>());
    }

private:
    void useServer()
    {
        m_server = {};
        m_server.canRecord = true;
        m_node->media.make = FakeServer::maker(m_server);
        QVERIFY(m_node->execute("UPDATE room SET options = ?", {RoomOptions(RoomOption::Recording).toInt()}));
    }
    std::unique_ptr<RoomClient> enter(const PromisedSeat &seat)
    {
        reserve(seat);
        auto client = knock(ticketOf(seat.user.value));
        if (!QTest::qWaitFor([&] { return client->find<BoardHistoryFrame>(); },
                             Tests::patienceMs)) // the last of the welcome
            qFatal("nobody came in");
        return client;
    }
    std::unique_ptr<RoomClient> enter(qint64 user) { return enter(m_node->seat(m_lease, user, m_capacity)); }
    void changeOptions(RoomOptions options)
    {
        QVERIFY(m_node->execute("UPDATE room SET options = ?", {options.toInt()}));
        m_node->cache.apply({{Table::Room, {m_lease.room.value}}});
        m_hub->noteCommit({{Table::Room, {m_lease.room.value}}});
    }
    std::optional<ErrorCode> record(bool on)
    {
        std::optional<Result<void>> result;
        m_hub->record(m_lease.room, on, {UserId(3), {}, u"Root"_s}, [&](const Result<void> &done) { result = done; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, Tests::patienceMs))
            qFatal("no answer");
        return *result ? std::nullopt : std::optional(result->error().code);
    }
    Recording only()
    {
        const auto keys = RecordingRepository(*m_node->db).keys({}, {});
        return keys->size() == 1 ? *RecordingRepository(*m_node->db).find(keys->first().id) : Recording();
    }
    static QStringList kinds(const QString &folder) // of what the timeline holds
    {
        QStringList kinds;
        QFile file(folder + "/timeline.jsonl"_L1);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        while (!file.atEnd())
            kinds.append(QJsonDocument::fromJson(file.readLine())["frame"_L1]["t"_L1].toString());
        return kinds;
    }

    FakeServer::Shared m_server;
};

ATRIUM_TEST(tst_RoomRecording)
#include "tst_roomrecording.moc"
