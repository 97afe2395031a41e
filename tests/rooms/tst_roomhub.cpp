// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/placement/placementservice.h"
#include "agent/rooms/roommover.h"
#include "tests/rooms/hubtest.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Agent;
using namespace Common;

/*! People in the rooms of a node, over real WebSockets. */
class tst_RoomHub : public HubTest
{
    Q_OBJECT

private Q_SLOTS:
    void peopleSeeEachOtherComeSpeakAndGo()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        QCOMPARE(bob->find<JoinedFrame>()->people.size(), 2);
        QCOMPARE(bob->find<JoinedFrame>()->nodeName, QStringLiteral("one"));
        QTRY_VERIFY(ada->find<EnteredFrame>());
        QCOMPARE(ada->find<EnteredFrame>()->person.name, QStringLiteral("user 2"));
        bob->say(QStringLiteral("hello"));
        QTRY_VERIFY(ada->find<ChatSaidFrame>());
        QCOMPARE(ada->find<ChatSaidFrame>()->line.text, QStringLiteral("hello"));
        const qint64 seq = ada->find<ChatSaidFrame>()->line.seq;
        QTRY_VERIFY(ada->find<SavedFrame>()->seq >= seq);
        QCOMPARE(m_node->chat(m_lease.room).size(), 1);
        QTRY_COMPARE(m_node->peopleIn(m_lease.room), 2);
        bob->leave();
        QTRY_VERIFY(ada->find<LeftFrame>());
        QTRY_COMPARE(bob->closedCode(), QStringLiteral("left"));
        QTRY_COMPARE(m_node->peopleIn(m_lease.room), 1);
    }

    void whoeverIsInIsToldOnceThatFilesHaveChanged()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const CommitEvent change{Table::File, {m_lease.room.value}};
        const CommitEvent elsewhere{Table::File, {m_lease.room.value + 1}};
        m_hub->noteCommit({change, elsewhere});
        m_hub->noteCommit({change});
        QTRY_VERIFY(ada->find<FilesFrame>());
        m_hub->noteCommit({elsewhere});
        m_hub->noteCommit({CommitEvent{Table::File, {}}}); // what was missed may be anything
        QTRY_COMPARE(ada->count<FilesFrame>(), 2);
    }

    void lastWhoLeavesClosesTheRoom()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        ada->leave();
        QTRY_VERIFY(!m_node->holder(m_lease.room));
        QTRY_VERIFY(m_hub->table().rooms().empty()); // the answer comes after the database knows
        QTRY_COMPARE(m_node->peopleIn(m_lease.room), 0);
    }

    void roomStaysForAWhileForWhoeverLostTheConnection()
    {
        auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        ada.reset();
        QTRY_COMPARE(m_node->peopleIn(m_lease.room), 0);
        m_node->settle();
        QCOMPARE(*m_node->holder(m_lease.room), m_lease);
        ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
    }

    void ticketIsGoodOnceAndNoOtherIs()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto again = knock(ticketOf(1));
        QTRY_COMPARE(again->closedCode(), QStringLiteral("ticket_refused"));
        const auto stranger = knock(QStringLiteral("made up"));
        QTRY_COMPARE(stranger->closedCode(), QStringLiteral("ticket_refused"));
    }

    void seatThatLapsedIsRefused()
    {
        reserve(1);
        m_node->clock.advance(PlacementService::ticketLife);
        const auto ada = knock(ticketOf(1));
        QTRY_COMPARE(ada->closedCode(), QStringLiteral("ticket_refused"));
    }

    void seatThatWasLeftInTheDatabaseIsTaken()
    {
        m_node->leaveSeat(tokenHash(QStringLiteral("left")), m_lease, UserId(1));
        const auto ada = knock(QStringLiteral("left"));
        QTRY_VERIFY(ada->hasJoined());
        QCOMPARE(ada->find<JoinedFrame>()->people.first().name, QStringLiteral("ada"));
    }

    void seatOfARoomThatMovedIsNotHere()
    {
        m_node->leaveSeat(tokenHash(QStringLiteral("left")), m_lease, UserId(1));
        m_node->moveAway(m_lease);
        const auto ada = knock(QStringLiteral("left"));
        QTRY_COMPARE(ada->closedCode(), QStringLiteral("not_here"));
    }

    void whoIsInAlreadyCountsOnce()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = join(2);
        QTRY_VERIFY(bob->hasJoined());
        const auto sameAda = join(1); // of two places none is free
        QTRY_VERIFY(sameAda->hasJoined());
        QCOMPARE(sameAda->find<JoinedFrame>()->people.size(), 3);
        QCOMPARE(refusal(m_node->seat(m_lease, 3, 2)), ErrorCode::RoomFull);
    }

    void whoComesWhileTheHistoryLoadsWaitsForIt()
    {
        m_node->say(m_lease, 41, QStringLiteral("before"));
        Gate gate(m_node->storage);
        const auto ada = join(1);
        QSignalSpy opened(ada.get(), &RoomClient::opened);
        QVERIFY(opened.wait(Tests::patienceMs));
        QTRY_VERIFY(!m_hub->table().hasSeats(m_lease.room)); // the ticket was taken
        QVERIFY(!ada->hasJoined());
        gate.open();
        QTRY_VERIFY(ada->hasJoined());
        const JoinedFrame joined = *ada->find<JoinedFrame>();
        QCOMPARE(joined.chat.size(), 1);
        QCOMPARE(joined.chat.first().text, QStringLiteral("before"));
        QVERIFY(joined.seq > 41); // the numbers go on
        QTRY_VERIFY(ada->find<SavedFrame>());
        QCOMPARE(ada->find<SavedFrame>()->seq, 41);
    }

    void whoWaitsForTheHistoryHasAPlace()
    {
        m_node->people.setMost(m_capacity);
        Gate gate(m_node->storage);
        const auto ada = join(1);
        QSignalSpy opened(ada.get(), &RoomClient::opened);
        QVERIFY(opened.wait(Tests::patienceMs));
        QTRY_VERIFY(!m_hub->table().hasSeats(m_lease.room)); // the ticket was taken
        reserve(2);
        QCOMPARE(refusal(m_node->seat(m_lease, 3, m_capacity)), ErrorCode::RoomFull);
        QCOMPARE(refusal(m_node->seat(m_lease, 3, m_capacity + 1)), ErrorCode::NodeFull);
        gate.open();
        QTRY_VERIFY(ada->hasJoined());
        const auto bob = knock(ticketOf(2));
        QTRY_VERIFY(bob->hasJoined());
    }

    void wordsWhileTheRoomIsSettlingAreSaidAfterwards()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        m_hub->table().find(m_lease)->settle();
        ada->say(QStringLiteral("first"));
        ada->say(QStringLiteral("second"));
        ada->send(encode(RoomPingFrame{}));
        QTRY_VERIFY(ada->find<RoomPongFrame>()); // what was sent before has come
        QVERIFY(!ada->find<ChatSaidFrame>());
        m_hub->table().find(m_lease)->setOpen();
        QTRY_COMPARE(m_node->chat(m_lease.room).size(), 2);
        QCOMPARE(m_node->chat(m_lease.room).first().text, QStringLiteral("first"));
        QTRY_VERIFY(ada->find<ChatSaidFrame>());
    }

    void wordsWhileTheRoomMovesGoWithIt()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        m_hub->table().find(m_lease)->settle();
        ada->say(QStringLiteral("on the way"));
        ada->send(encode(RoomPingFrame{}));
        QTRY_VERIFY(ada->find<RoomPongFrame>());
        const auto held = m_hub->desk().takeHeld(m_lease);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().text, QStringLiteral("on the way"));
        m_hub->table().find(m_lease)->setOpen();
        QVERIFY(m_hub->desk().takeHeld(m_lease).isEmpty());
        ada->send(encode(ChatFrame{QStringLiteral("after")}));
        QTRY_COMPARE(m_node->chat(m_lease.room).size(), 1);
        QCOMPARE(m_node->chat(m_lease.room).first().text, QStringLiteral("after")); // once, elsewhere
    }

    void roomEndsHereBeforeTheOtherNodeHearsThatItMoved()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        QVERIFY(m_node->execute("UPDATE node SET renewed_since = 1, eligible_at = 1 WHERE id = 2")); // it is up
        std::optional<bool> wasOpenHere;
        const auto ask = [&](NodeId node, const QString &method, const QCborMap &, Millis, const auto &) {
            QCOMPARE(node, RoomsFixture::other);
            QCOMPARE(method, QLatin1String(sayMethod));
            wasOpenHere = m_hub->table().find(m_lease.room) != nullptr;
        };
        RoomMover mover(*m_hub, m_node->storage, {RoomsFixture::times}, m_node->clock, ask);
        std::optional<Result<NodeId>> moved;
        Gate gate(m_node->storage);
        mover.move(m_lease.room, RoomsFixture::other, [&](const Result<NodeId> &to) { moved = to; });
        ada->say(QStringLiteral("on the way"));
        ada->send(encode(RoomPingFrame{}));
        QTRY_VERIFY(ada->find<RoomPongFrame>());
        gate.open();
        QTRY_VERIFY(moved);
        QVERIFY2(*moved, qPrintable(*moved ? QString() : errorText(moved->error())));
        QCOMPARE(wasOpenHere, std::optional(false));
    }

    void overtakenRoomWritesNothingAndSendsItsPeopleOn()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        m_node->moveAway(m_lease);
        ada->say(QStringLiteral("to nobody"));
        QTRY_COMPARE(ada->closedCode(), QStringLiteral("not_here"));
        QVERIFY(m_node->chat(m_lease.room).isEmpty());
        QVERIFY(m_hub->table().rooms().empty());
        QCOMPARE(ada->find<SavedFrame>()->seq, 0);
    }

    void nothingIsSaidWithoutALease()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        m_node->clock.advance(RoomsFixture::times.lease);
        ada->say(QStringLiteral("too late"));
        QTRY_COMPARE(ada->closedCode(), QStringLiteral("node_fenced"));
        QVERIFY(!ada->find<ChatSaidFrame>());
        QVERIFY(m_hub->table().rooms().empty());
        m_node->settle();
        QVERIFY(m_node->chat(m_lease.room).isEmpty());
        const auto bob = knock(QStringLiteral("any"));
        QTRY_COMPARE(bob->closedCode(), QStringLiteral("node_fenced"));
    }

    void wordsAreRefusedWhenNoMoreCanWait()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        Gate gate(m_node->storage);
        m_hub->writer().add(m_lease, {90, {}, {}, QString(MinutesWriter::maximumWaitingBytes / 2 - 150, u'x'), {}});
        ada->say(QString(maximumChatLength, u'y'));
        QTRY_VERIFY(ada->find<RefusedFrame>());
        QCOMPARE(ada->find<RefusedFrame>()->code, QStringLiteral("unavailable"));
        QVERIFY(ada->closedCode().isEmpty());
    }

    void whoComesBackIsThereOnceThoughTheOldConnectionStillStands()
    {
        const auto before = join(1);
        const auto bob = join(2);
        QTRY_VERIFY(before->hasJoined() && bob->hasJoined());
        reserve(1);
        const QString old = before->find<JoinedFrame>()->you;
        RoomClient again(url(), encode(JoinFrame{ticketOf(1), old}));
        QTRY_VERIFY(again.hasJoined());
        QCOMPARE(again.find<JoinedFrame>()->people.size(), 2);
        QTRY_VERIFY(bob->find<LeftFrame>());
        QCOMPARE(bob->find<LeftFrame>()->id, old);
        // Nobody ends the connection of somebody else with it.
        reserve(1);
        RoomClient thief(url(), encode(JoinFrame{ticketOf(1), bob->find<JoinedFrame>()->you}));
        QTRY_VERIFY(thief.hasJoined());
        QVERIFY(bob->closedCode().isEmpty());
    }

    void personIsSentOutByTheirPublicId()
    {
        const auto ada = join(1);
        const auto bob = join(2);
        QTRY_VERIFY(ada->hasJoined() && bob->hasJoined());
        QVERIFY(m_hub->kick(ada->find<JoinedFrame>()->you));
        QTRY_COMPARE(ada->closedCode(), QStringLiteral("kicked"));
        QTRY_VERIFY(bob->find<LeftFrame>());
        QCOMPARE(bob->find<LeftFrame>()->reason, LeftReason::Kicked);
        QCOMPARE(m_hub->kick(ada->find<JoinedFrame>()->you).error().code, ErrorCode::NotFound);
    }

    void deletedRoomAndDeletedUserEnd()
    {
        const auto ada = join(1);
        const auto bob = join(2);
        QTRY_VERIFY(ada->hasJoined() && bob->hasJoined());
        QVERIFY(m_node->execute("UPDATE app_user SET deleted = 1 WHERE id = 2"));
        m_hub->noteCommit({{Table::User, {2}}});
        QTRY_COMPARE(bob->closedCode(), QStringLiteral("user_deleted"));
        QVERIFY(m_node->execute("UPDATE room SET deleted = 1"));
        m_hub->noteCommit({{Table::Room, {m_lease.room.value}}});
        QTRY_COMPARE(ada->closedCode(), QStringLiteral("room_deleted"));
    }

    void whoseSessionWasEndedIsSentOutAndWhoseRanOutIsNot()
    {
        const auto joinBy = [this](qint64 user, const char *session) {
            PromisedSeat seat = m_node->seat(m_lease, user, m_capacity);
            seat.sessionHash = QLatin1String(session);
            reserve(seat);
            return knock(ticketOf(user));
        };
        QVERIFY(m_node->execute("INSERT INTO login_session (id_hash, user_id, created_at, seen_at) "
                                "VALUES ('kept', 1, {now}, {now})"));
        const auto kept = joinBy(1, "kept");
        const auto bob = joinBy(2, "gone long ago");
        QTRY_VERIFY(kept->hasJoined() && bob->hasJoined());
        m_hub->noteCommit({{Table::Session, {1}}}); // another one of theirs
        m_hub->noteCommit({{Table::Session, {}}});  // any: nobody ended one on purpose
        m_node->settle();
        kept->say(QStringLiteral("still here"));
        QTRY_VERIFY(bob->find<ChatSaidFrame>());
        QVERIFY(m_node->execute("DELETE FROM login_session WHERE id_hash = 'kept'"));
        m_hub->noteCommit({{Table::Session, {1}}});
        QTRY_COMPARE(kept->closedCode(), QStringLiteral("pass_refused"));
        QVERIFY(bob->closedCode().isEmpty());
        QVERIFY(RoomHub::heeds({Table::Session, {1}}) && !RoomHub::heeds({Table::Session, {}}));
    }

    void shutDownStoresWhatWasSaidBeforeItEnds()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        QTRY_COMPARE(m_node->peopleIn(m_lease.room), 1);
        bool done = false;
        {
            Gate gate(m_node->storage);
            ada->say(QStringLiteral("last words"));
            QTRY_VERIFY(ada->find<ChatSaidFrame>());
            m_hub->shutDown([&done] { done = true; });
            QVERIFY(!done && ada->closedCode().isEmpty());
        }
        QTRY_COMPARE(ada->closedCode(), QStringLiteral("node_stopping"));
        QTRY_VERIFY(done);
        QCOMPARE(m_node->chat(m_lease.room).size(), 1);
        QCOMPARE(m_node->peopleIn(m_lease.room), 0);
    }

    void shutDownWithoutADatabaseTellsPeopleAllTheSame()
    {
        const auto ada = join(1);
        QTRY_VERIFY(ada->hasJoined());
        Gate gate(m_node->storage);
        ada->say(QStringLiteral("never stored"));
        QTRY_VERIFY(ada->find<ChatSaidFrame>());
        m_hub->shutDown([] {});
        QTRY_COMPARE_WITH_TIMEOUT(ada->closedCode(), QStringLiteral("node_stopping"), 10000);
    }
};

ATRIUM_TEST(tst_RoomHub)
#include "tst_roomhub.moc"
