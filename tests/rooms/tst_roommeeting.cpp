// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/demowatch.h"
#include "agent/storage/repositories/boardrepository.h"
#include "agent/storage/repositories/pollrepository.h"
#include "tests/rooms/hubtest.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

BoardDrawing line(const QString &id)
{
    BoardShape shape;
    shape.kind = BoardKind::Line;
    shape.extent = {100, 100};
    shape.color = u"#112233"_s;
    shape.width = 20;
    return {id, shape};
}

QByteArray draws(const QString &id)
{
    return encode(BoardAddFrame{u"1"_s, {line(id)}});
}

QString idOf(const RoomClient &client)
{
    return client.find<JoinedFrame>()->you;
}

} // namespace

/*! What people do in a room, over real WebSockets, and what is left of it. */
class tst_RoomMeeting : public HubTest
{
    Q_OBJECT

public:
    tst_RoomMeeting() { m_capacity = 4; }

private Q_SLOTS:
    void whoComesIsToldHowThingsStand()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->find<BoardHistoryFrame>()); // the last of the welcome
        QVERIFY(ada->find<MeetingFrame>());
        QCOMPARE(ada->find<MeetingFrame>()->people.first().rights, allRights); // the first moderates
        QCOMPARE(ada->find<BoardStateFrame>()->pages.shown, u"1"_s);
        ada->send(draws(u"a1"_s));
        ada->send(encode(AskFrame{u"Tea?"_s}));
        QTRY_VERIFY(ada->find<PollFrame>());
        QVERIFY(ada->find<BoardPutFrame>());
        QVERIFY(ada->find<BoardPutFrame>()->seq > ada->find<JoinedFrame>()->seq);
        QVERIFY(ada->find<PollFrame>()->seq > ada->find<BoardPutFrame>()->seq);
        QCOMPARE(ada->find<BoardHistoryFrame>()->undo, 1);
        const auto bob = join(2);
        QTRY_VERIFY(bob->find<BoardHistoryFrame>());
        QCOMPARE(bob->find<MeetingFrame>()->polls.size(), 1);
        QCOMPARE(bob->find<BoardPutFrame>()->objects.first().id, u"a1"_s);
        QTRY_VERIFY(ada->find<RightsFrame>());
        QCOMPARE(ada->find<RightsFrame>()->id, idOf(*bob));
    }

    void requestIsRefusedByItsName()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        bob->send(encode(GrantFrame{idOf(*bob), Right::Share}));
        QTRY_VERIFY(bob->find<RefusedFrame>());
        QCOMPARE(bob->find<RefusedFrame>()->of, u"grant"_s);
        QCOMPARE(bob->find<RefusedFrame>()->code, u"forbidden"_s);
        bob->send(encode(BoardShowFrame{u"1"_s}));
        QTRY_COMPARE(bob->find<RefusedFrame>()->of, u"boardShow"_s);
        bob->say(u"  "_s);
        QTRY_COMPARE(bob->find<RefusedFrame>()->of, u"chat"_s);
        QCOMPARE(bob->find<RefusedFrame>()->code, u"invalid"_s);
        bob->send(encode(KickFrame{idOf(*ada)}));
        QTRY_COMPARE(bob->find<RefusedFrame>()->of, u"kick"_s);
        QVERIFY(bob->closedCode().isEmpty() && ada->closedCode().isEmpty());
    }

    void onlyWhoMayDrawsAndOnlyOnTheirTurn()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        ada->send(encode(TakeFrame{idOf(*bob), Right::Draw}));
        QTRY_VERIFY(bob->find<RightsFrame>());
        for (const QByteArray &request :
             {draws(u"b1"_s), encode(BoardUndoFrame{}), encode(BoardPointFrame{u"1"_s, {}})}) {
            const RefusedFrame *last = bob->find<RefusedFrame>();
            const QString before = last ? last->of : QString();
            bob->send(request);
            QTRY_VERIFY(bob->find<RefusedFrame>() && bob->find<RefusedFrame>()->of != before);
            QCOMPARE(bob->find<RefusedFrame>()->code, u"forbidden"_s);
        }
        ada->send(encode(GrantFrame{idOf(*bob), Right::Draw}));
        bob->send(encode(RoomPingFrame{}));
        QTRY_COMPARE(bob->find<RightsFrame>()->rights, Rights(Right::Draw) | Right::Speak);
        bob->send(draws(u"b2"_s));
        QTRY_VERIFY(ada->find<BoardPutFrame>());
        QCOMPARE(ada->find<BoardPutFrame>()->objects.first().id, u"b2"_s);
    }

    void moderatorSendsOut()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        ada->send(encode(KickFrame{u"nobody"_s}));
        QTRY_VERIFY(ada->find<RefusedFrame>());
        QCOMPARE(ada->find<RefusedFrame>()->code, u"not_found"_s);
        ada->send(encode(KickFrame{idOf(*bob)}));
        QTRY_COMPARE(bob->closedCode(), u"kicked"_s);
        QTRY_VERIFY(ada->find<LeftFrame>());
        QCOMPARE(ada->find<LeftFrame>()->reason, LeftReason::Kicked);
    }

    void whisperIsForTwo()
    {
        const auto ada = join(1);
        const auto bob = join(2);
        const auto eve = join(3);
        QTRY_VERIFY(ada->hasJoined() && bob->hasJoined() && eve->hasJoined());
        ada->send(encode(WhisperFrame{idOf(*bob), u"secret"_s}));
        QTRY_VERIFY(ada->find<WhisperedFrame>() && bob->find<WhisperedFrame>());
        ada->say(u"aloud"_s);
        QTRY_VERIFY(eve->find<ChatSaidFrame>());
        QVERIFY(!eve->find<WhisperedFrame>());
    }

    void lineThatAModeratorLetsThroughIsSaidAndStored()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        ada->send(encode(ChatModeFrame{true}));
        QTRY_VERIFY(bob->find<ChatModeSetFrame>());
        bob->say(u"may I?"_s);
        QTRY_VERIFY(ada->find<HeldFrame>());
        QVERIFY(!ada->find<ChatSaidFrame>());
        ada->send(encode(SettleFrame{ada->find<HeldFrame>()->line, true}));
        QTRY_VERIFY(bob->find<ChatSaidFrame>());
        QCOMPARE(bob->find<ChatSaidFrame>()->line.from, idOf(*bob));
        QTRY_COMPARE(m_node->chat(m_lease.room).size(), 1);
    }

    void whatWasDoneIsThereWhenTheRoomOpensAnew()
    {
        makePrivate(); // in a public room it would be forgotten when all have left
        auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        ada->send(draws(u"a1"_s));
        ada->send(encode(AskFrame{u"Tea?"_s, PollKind::YesNo, {}, false, true}));
        QTRY_VERIFY(bob->find<PollFrame>());
        const qint64 poll = bob->find<PollFrame>()->poll.id;
        bob->send(encode(VoteFrame{poll, {0}}));
        ada->send(encode(TakeFrame{idOf(*bob), Right::Draw}));
        QTRY_VERIFY(bob->find<RightsFrame>());
        QTRY_VERIFY(isStored(2));
        m_hub->closeAll(RoomClose::NodeFenced); // as when it is killed: nothing more is stored
        m_lease = m_node->claim(m_lease.room);
        const auto other = join(3); // is the first to come, and stands in for who moderated
        QTRY_VERIFY(other->find<BoardHistoryFrame>());
        QCOMPARE(other->find<BoardPutFrame>()->objects.first().id, u"a1"_s);
        QCOMPARE(other->find<MeetingFrame>()->polls.first().question, u"Tea?"_s);
        QCOMPARE(other->find<VotesFrame>()->tally.counts, (QList<int>{1, 0}));
        QCOMPARE(other->find<MeetingFrame>()->people.first().rights, allRights);
        ada = join(1);
        QTRY_VERIFY(ada->find<BoardHistoryFrame>());
        for (const PersonRights &person : ada->find<MeetingFrame>()->people)
            QCOMPARE(person.rights == allRights, person.id == idOf(*ada));
        const auto bobAgain = join(2);
        QTRY_VERIFY(bobAgain->find<BoardHistoryFrame>());
        QCOMPARE(bobAgain->find<MeetingFrame>()->people.last().rights, Rights(Right::Speak));
        QCOMPARE(bobAgain->find<VotedFrame>()->answers, QList<int>{0});
    }

    void publicRoomForgetsWhenAllHaveLeft_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("public") << true;
        QTest::newRow("private") << false;
    }
    void publicRoomForgetsWhenAllHaveLeft()
    {
        QFETCH(bool, isPublic);
        if (!isPublic)
            makePrivate();
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        ada->send(draws(u"a1"_s));
        ada->send(encode(AskFrame{u"Tea?"_s}));
        ada->say(u"bye"_s);
        QTRY_VERIFY(ada->find<ChatSaidFrame>());
        ada->leave(); // before what was drawn is stored
        QTRY_VERIFY(!m_node->holder(m_lease.room));
        QCOMPARE(BoardRepository(*m_node->db).load(m_lease.room)->objects.size(), isPublic ? 0 : 1);
        QCOMPARE(PollRepository(*m_node->db).of(m_lease.room)->size(), isPublic ? 0 : 1);
        QVERIFY(m_node->chat(m_lease.room).isEmpty());
    }

    void whoComesBackInTimeGetsTheRest()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        ada->say(u"one"_s);
        ada->send(draws(u"a1"_s));
        QTRY_VERIFY(bob->find<BoardPutFrame>());
        const QString was = idOf(*bob);
        const qint64 known = bob->find<BoardPutFrame>()->seq;
        bob.reset();
        QTRY_VERIFY(ada->find<LeftFrame>());
        ada->say(u"two"_s);
        ada->send(draws(u"a2"_s));
        QTRY_COMPARE(ada->find<BoardPutFrame>()->objects.first().id, u"a2"_s);
        reserve(2);
        RoomClient again(url(), encode(JoinFrame{ticketOf(2), was, known}));
        QTRY_VERIFY(again.find<BoardHistoryFrame>());
        QVERIFY(again.find<JoinedFrame>()->resumed);
        QCOMPARE(again.find<JoinedFrame>()->chat.size(), 1);
        QCOMPARE(again.find<JoinedFrame>()->chat.first().text, u"two"_s);
        QCOMPARE(again.find<JoinedFrame>()->people.size(), 2);
        QVERIFY(!again.find<BoardStateFrame>());
        QCOMPARE(again.find<BoardPutFrame>()->objects.first().id, u"a2"_s);
        // Who was not that person knows nothing, whatever they say.
        reserve(3);
        RoomClient thief(url(), encode(JoinFrame{ticketOf(3), was, known}));
        QTRY_VERIFY(thief.find<BoardHistoryFrame>());
        QVERIFY(!thief.find<JoinedFrame>()->resumed);
        QVERIFY(thief.find<BoardStateFrame>());
    }

    void whoComesBackHasTheirRightsAndHand()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        ada->send(encode(GrantFrame{idOf(*bob), Right::Share}));
        bob->send(encode(HandFrame{true}));
        QTRY_VERIFY(ada->find<HandPlaceFrame>());
        reserve(2);
        RoomClient again(url(), encode(JoinFrame{ticketOf(2), idOf(*bob)})); // while the old one still stands
        QTRY_VERIFY(again.find<MeetingFrame>());
        QCOMPARE(again.find<MeetingFrame>()->people.last().rights, Rights(Right::Draw) | Right::Speak | Right::Share);
        QCOMPARE(again.find<MeetingFrame>()->hands, QStringList{idOf(again)});
        QTRY_COMPARE(bob->closedCode(), u"lost"_s);
    }

    void requestsWaitWhileTheRoomIsSettling()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        m_hub->table().find(m_lease)->settle();
        ada->send(draws(u"a1"_s));
        ada->send(encode(RoomPingFrame{}));
        QTRY_VERIFY(ada->find<RoomPongFrame>());
        QVERIFY(!ada->find<BoardPutFrame>());
        m_hub->table().find(m_lease)->setOpen();
        QTRY_VERIFY(ada->find<BoardPutFrame>());
    }

    void roomThatIsClosedSendsItsPeopleOn()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        QVERIFY(m_node->execute("UPDATE room SET is_closed = 1, redirect_url = 'https://example.org/bye'"));
        m_hub->noteCommit({{Table::Room, {m_lease.room.value}}});
        QTRY_COMPARE(ada->closedCode(), u"room_closed"_s);
        QCOMPARE(ada->find<ClosedFrame>()->url, QUrl(u"https://example.org/bye"_s));
    }

    void demoEndsForAllWhenItsTimeIsOver()
    {
        const DemoWatch watch(*m_hub, m_node->lease, m_node->clock);
        QVERIFY(m_node->execute("UPDATE room SET demo_seconds = 5, redirect_url = 'https://example.org/buy'"));
        const auto ada = join(1);
        QTRY_VERIFY(ada->find<NoticeFrame>());
        const UtcTime end = ada->find<NoticeFrame>()->until;
        QCOMPARE(ada->find<NoticeFrame>()->code, u"demo_ends"_s);
        QCOMPARE(end.ms, m_node->lease.databaseNow().ms + 5000);
        m_node->clock.advance(Millis(4950)); // the rest passes
        const auto bob = join(2);
        QTRY_VERIFY(bob->find<NoticeFrame>());
        QCOMPARE(bob->find<NoticeFrame>()->until, end);
        QTRY_COMPARE(ada->closedCode(), u"demo_over"_s);
        QTRY_COMPARE(bob->closedCode(), u"demo_over"_s);
        QCOMPARE(bob->find<ClosedFrame>()->url, QUrl(u"https://example.org/buy"_s));
    }

    void personIsNotInTooManyTimes()
    {
        std::vector<std::unique_ptr<RoomClient>> many;
        for (int i = 0; i < 8; ++i) {
            many.push_back(join(1));
            QTRY_VERIFY(many.back()->hasJoined());
        }
        const auto one = join(1);
        QTRY_COMPARE(one->closedCode(), u"too_many"_s);
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
    }

    void invitedModeratorAndGuestAreKnownAsSuch()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        PromisedSeat seat = m_node->seat(m_lease, 2, 4);
        seat.isGuest = seat.becomesModerator = true;
        reserve(seat);
        const auto guest = knock(ticketOf(2));
        QTRY_VERIFY(guest->find<MeetingFrame>());
        QCOMPARE(guest->find<MeetingFrame>()->people.last().rights, allRights);
        QTRY_VERIFY(ada->find<EnteredFrame>());
        QVERIFY(ada->find<EnteredFrame>()->person.isGuest);
    }

    void outageLosesNothingThatWasDrawn()
    {
        makePrivate();
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        QVERIFY(m_node->execute("ALTER TABLE board_object RENAME TO board_object_away"));
        ada->send(draws(u"a1"_s));
        QTRY_VERIFY(ada->find<BoardPutFrame>());
        bool isWritten = false;
        m_hub->writer().whenWritten(m_lease, [&isWritten] { isWritten = true; });
        m_node->settle(); // it has failed
        ada->send(draws(u"a2"_s));
        QTRY_COMPARE(ada->find<BoardPutFrame>()->objects.first().id, u"a2"_s);
        QVERIFY(!isWritten);
        QVERIFY(m_node->execute("ALTER TABLE board_object_away RENAME TO board_object"));
        QTRY_VERIFY(isWritten);
        QCOMPARE(BoardRepository(*m_node->db).load(m_lease.room)->objects.size(), 2);
    }

private:
    void makePrivate() { QVERIFY(m_node->execute("UPDATE room SET is_public = 0")); }
    bool isStored(int rights)
    {
        return BoardRepository(*m_node->db).load(m_lease.room)->objects.size() == 1
            && RoomRightRepository(*m_node->db).of(m_lease.room)->size() == rights;
    }
};

ATRIUM_TEST(tst_RoomMeeting)
#include "tst_roommeeting.moc"
