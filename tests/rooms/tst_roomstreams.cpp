// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/icewatch.h"
#include "tests/rooms/fakeserver.h"
#include "tests/rooms/hubtest.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr StreamKinds microphone = StreamKind::Microphone;
constexpr StreamKinds camera = StreamKind::Camera;
constexpr StreamKinds screen = StreamKind::Screen;

QString idOf(const RoomClient &client)
{
    return client.find<JoinedFrame>()->you;
}

/*! What the client knows of who publishes what. */
QMap<QString, StreamKinds> streamsFor(const RoomClient &client)
{
    QMap<QString, StreamKinds> streams;
    for (const RoomServerFrame &frame : client.frames()) {
        if (const auto *media = frameIn<MediaFrame>(frame)) {
            streams.clear();
            for (const PersonStreams &person : media->people)
                streams.insert(person.id, person.streams);
        } else if (const auto *published = frameIn<PublishedFrame>(frame)) {
            streams.insert(published->id, published->streams);
        } else if (const auto *left = frameIn<LeftFrame>(frame)) {
            streams.remove(left->id);
        }
    }
    return streams;
}

SignalFrame offer(const QString &to, const QString &link, const QString &sdp = u"v=0"_s)
{
    return {to, link, OfferSignal{sdp, {{u"0"_s, StreamKind::Microphone}}}};
}

} // namespace

/*! Voice, video and screens in a room with a mesh of three, over real WebSockets. */
class tst_RoomStreams : public HubTest
{
    Q_OBJECT

public:
    tst_RoomStreams() { m_capacity = 5; }

private Q_SLOTS:
    void whoComesIsToldHowMediaStands()
    {
        const auto ada = enter(1);
        const MediaFrame media = *ada->find<MediaFrame>();
        QCOMPARE(media.mode, MediaMode::Mesh);
        QCOMPARE(media.maxPeople, 3);
        QVERIFY(!media.audioOnly && !media.mayRecord && !media.recording);
        QVERIFY(media.ice.isEmpty());
        QCOMPARE(media.people, (QList<PersonStreams>{{idOf(*ada), {}}}));
        ada->send(encode(PublishFrame{microphone}));
        QTRY_VERIFY(ada->find<PublishedFrame>());
        const auto bob = enter(2);
        QTRY_COMPARE(streamsFor(*ada).size(), 2); // it may speak to bob's browser
        const QMap<QString, StreamKinds> known{{idOf(*ada), microphone}, {idOf(*bob), {}}};
        QCOMPARE(streamsFor(*ada), known);
        QCOMPARE(streamsFor(*bob), known);
        QVERIFY((isAfter<MediaFrame, MeetingFrame>(*bob)));
        QVERIFY((isAfter<BoardHistoryFrame, MediaFrame>(*bob)));
    }

    void whatIsPublishedIsToldToAllOnce()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        bob->send(encode(PublishFrame{microphone | camera}));
        bob->send(encode(PublishFrame{microphone | camera}));
        bob->send(encode(PublishFrame{microphone}));
        bob->say(u"done"_s);
        QTRY_VERIFY(ada->find<ChatSaidFrame>() && bob->find<ChatSaidFrame>());
        QCOMPARE(ada->find<PublishedFrame>()->streams, microphone);
        QCOMPARE(ada->count<PublishedFrame>(), 3); // that bob is there, and twice what he publishes
        QCOMPARE(bob->count<PublishedFrame>(), 2);
        QCOMPARE(ada->find<PublishedFrame>()->seq, bob->find<PublishedFrame>()->seq);
        QVERIFY(ada->find<PublishedFrame>()->seq < ada->find<ChatSaidFrame>()->line.seq);
        bob->send(encode(PublishFrame{}));
        QTRY_COMPARE(streamsFor(*ada).value(idOf(*bob)), StreamKinds());
    }

    void onlyWhoMayPublishes()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        bob->send(encode(PublishFrame{screen}));
        QTRY_VERIFY(bob->find<RefusedFrame>());
        QCOMPARE(bob->find<RefusedFrame>()->of, u"publish"_s);
        QCOMPARE(bob->find<RefusedFrame>()->code, u"forbidden"_s);
        ada->send(encode(GrantFrame{idOf(*bob), Right::Share}));
        QTRY_VERIFY(bob->find<RightsFrame>() && bob->find<RightsFrame>()->rights & Right::Share);
        bob->send(encode(PublishFrame{screen | microphone}));
        QTRY_COMPARE(streamsFor(*ada).value(idOf(*bob)), screen | microphone);
        QCOMPARE(bob->count<RefusedFrame>(), 1);
    }

    void rightThatIsTakenEndsWhatItAllowed()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        ada->send(encode(GrantFrame{idOf(*bob), Right::Share}));
        QTRY_VERIFY(bob->find<RightsFrame>());
        bob->send(encode(PublishFrame{screen | microphone | camera}));
        QTRY_VERIFY(streamsFor(*ada).value(idOf(*bob)));
        ada->send(encode(TakeFrame{idOf(*bob), Right::Speak}));
        QTRY_COMPARE(streamsFor(*ada).value(idOf(*bob)), screen);
        ada->send(encode(TakeFrame{idOf(*bob), Right::Share}));
        QTRY_COMPARE(streamsFor(*ada).value(idOf(*bob)), StreamKinds());
        bob->send(encode(PublishFrame{})); // which needs no right
        bob->send(encode(PublishFrame{microphone}));
        QTRY_COMPARE(bob->count<RefusedFrame>(), 1);
        bob->send(encode(offer(idOf(*ada), u"k"_s)));
        bob->say(u"done"_s);
        QTRY_VERIFY(ada->find<ChatSaidFrame>());
        QVERIFY(!ada->find<SignalledFrame>());
    }

    void nothingIsPublishedWhileTheRoomWaits()
    {
        QVERIFY(m_node->execute("UPDATE room SET is_moderated = 1"));
        const auto bob = enter(2);
        bob->send(encode(PublishFrame{microphone}));
        QTRY_VERIFY(bob->find<RefusedFrame>());
        QCOMPARE(bob->find<RefusedFrame>()->code, u"conflict"_s);
        PromisedSeat seat = m_node->seat(m_lease, 1, m_capacity);
        seat.becomesModerator = true;
        reserve(seat);
        auto ada = knock(ticketOf(1));
        QTRY_VERIFY(ada->find<BoardHistoryFrame>());
        bob->send(encode(PublishFrame{microphone}));
        QTRY_COMPARE(streamsFor(*ada).value(idOf(*bob)), microphone);
        ada->leave();
        QTRY_VERIFY(bob->find<WaitingFrame>() && bob->find<WaitingFrame>()->on);
        QTRY_COMPARE(streamsFor(*bob).value(idOf(*bob)), StreamKinds());
    }

    void signalsReachTheirReceiverAlone()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        const auto cyd = enter(3);
        ada->send(encode(PublishFrame{microphone}));
        ada->send(encode(offer(idOf(*bob), u"k"_s)));
        QTRY_VERIFY(bob->find<SignalledFrame>());
        QCOMPARE(bob->find<SignalledFrame>()->signal.peer, idOf(*ada));
        QVERIFY((isAfter<SignalledFrame, PublishedFrame>(*bob)));
        bob->send(encode(SignalFrame{idOf(*ada), u"k"_s, AnswerSignal{u"v=0"_s}}));
        bob->send(encode(SignalFrame{idOf(*ada), u"k"_s, CandidateSignal{{u"c"_s, u"0"_s, 0}}}));
        QTRY_COMPARE(ada->count<SignalledFrame>(), 2);
        QVERIFY(std::holds_alternative<CandidateSignal>(ada->find<SignalledFrame>()->signal.step));
        ada->say(u"done"_s);
        QTRY_VERIFY(cyd->find<ChatSaidFrame>());
        QVERIFY(!cyd->find<SignalledFrame>());
        QCOMPARE(bob->count<SignalledFrame>(), 1);
    }

    void whatIsWrongIsRefusedToItsSender()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        ada->send(encode(PublishFrame{camera}));
        ada->send(encode(offer(idOf(*bob), u"k"_s))); // a microphone
        QTRY_VERIFY(ada->find<RefusedFrame>());
        QCOMPARE(ada->find<RefusedFrame>()->of, u"signal"_s);
        QCOMPARE(ada->find<RefusedFrame>()->code, u"conflict"_s);
        ada->send(encode(RecordFrame{true}));
        QTRY_COMPARE(ada->find<RefusedFrame>()->of, u"record"_s);
        ada->send(encode(WatchFrame{{{idOf(*bob), StreamKind::Camera, StreamSize::Large}}}));
        ada->send("{\"t\":\"signal\",\"to\":\"" + idOf(*bob).toLatin1() + "\",\"link\":\"k\"}");
        QTRY_COMPARE(ada->closedCode(), u"bad_frame"_s);
        QVERIFY(bob->closedCode().isEmpty());
    }

    void onlyTheFirstAreInTheMeshUntilOneOfThemLeaves()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        const auto cyd = enter(3);
        const auto dan = enter(3);
        const auto eve = enter(3);
        QCOMPARE(dan->find<MediaFrame>()->mode, MediaMode::None);
        QCOMPARE(dan->find<MediaFrame>()->lack, MediaLack::MeshFull);
        QVERIFY(!dan->find<MediaFrame>()->message.isEmpty());
        dan->send(encode(PublishFrame{microphone}));
        QTRY_VERIFY(dan->find<RefusedFrame>());
        QCOMPARE(dan->find<RefusedFrame>()->code, u"conflict"_s);
        QVERIFY(!streamsFor(*ada).contains(idOf(*dan)));
        bob->send(encode(PublishFrame{microphone}));
        bob->leave();
        QTRY_COMPARE(dan->find<MediaFrame>()->mode, MediaMode::Mesh);
        const QMap<QString, StreamKinds> known{{idOf(*ada), {}}, {idOf(*cyd), {}}, {idOf(*dan), {}}};
        QCOMPARE(streamsFor(*dan), known);
        QTRY_COMPARE(streamsFor(*ada), known);
        QCOMPARE(ada->count<MediaFrame>(), 1); // nothing else has changed for them
        QCOMPARE(eve->count<MediaFrame>(), 1);
        dan->send(encode(PublishFrame{microphone}));
        dan->send(encode(offer(idOf(*ada), u"k"_s)));
        QTRY_VERIFY(ada->find<SignalledFrame>());
    }

    void whoComesBackPublishesAnewAndKeepsTheirPlace()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        const auto cyd = enter(3);
        const auto dan = enter(3);
        bob->send(encode(PublishFrame{microphone}));
        QTRY_VERIFY(streamsFor(*ada).value(idOf(*bob)));
        bob->send(encode(offer(idOf(*ada), u"k"_s)));
        QTRY_VERIFY(ada->find<SignalledFrame>());
        reserve(2);
        RoomClient again(url(), encode(JoinFrame{ticketOf(2), idOf(*bob)}));
        QTRY_VERIFY(again.find<BoardHistoryFrame>());
        QCOMPARE(again.find<MediaFrame>()->mode, MediaMode::Mesh);
        QTRY_COMPARE(streamsFor(*ada), streamsFor(again));
        QCOMPARE(streamsFor(*ada), (QMap<QString, StreamKinds>{{idOf(*ada), {}}, {idOf(*cyd), {}}, {idOf(again), {}}}));
        QCOMPARE(dan->count<MediaFrame>(), 1);
        ada->send(encode(SignalFrame{idOf(again), u"k"_s, AnswerSignal{u"v=0"_s}})); // to the link of before
        ada->say(u"done"_s);
        QTRY_VERIFY(again.find<ChatSaidFrame>());
        QVERIFY(!again.find<SignalledFrame>());
    }

    void roomThatBecomesOneForSoundAloneHasNoCamerasAnyMore()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        ada->send(encode(PublishFrame{microphone | camera | screen}));
        QTRY_VERIFY(streamsFor(*bob).value(idOf(*ada)));
        changeOptions(RoomOption::AudioOnly);
        QTRY_COMPARE(streamsFor(*bob).value(idOf(*ada)), microphone | screen);
        QTRY_VERIFY(bob->find<MediaFrame>()->audioOnly);
        QCOMPARE(bob->count<MediaFrame>(), 2);
        changeOptions(RoomOption::AudioOnly | RoomOptions(RoomOption::HideScreenSharing));
        QTRY_COMPARE(streamsFor(*bob).value(idOf(*ada)), microphone);
        QTRY_VERIFY(bob->find<MediaFrame>()->noScreens);
        QCOMPARE(bob->count<MediaFrame>(), 3);
        const auto cyd = enter(3);
        QVERIFY(cyd->find<MediaFrame>()->audioOnly && cyd->find<MediaFrame>()->noScreens);
    }

    void credentialsComeAnewBeforeTheyAreOver()
    {
        m_node->media.ice = IceServers({.stunUrls = {u"stun:stun.example"_s},
                                        .turnUrls = {u"turn:turn.example"_s},
                                        .turnSecret = "north",
                                        .turnLife = 40s},
                                       m_node->random);
        const auto ada = enter(1);
        const MediaFrame first = *ada->find<MediaFrame>();
        QCOMPARE(first.ice.size(), 2);
        QCOMPARE(first.iceUntil, m_node->lease.databaseNow() + 40s);
        LiveRoom *room = m_hub->table().find(m_lease);
        m_node->clock.advance(19s);
        room->renewIce();
        const auto bob = enter(2);
        m_node->clock.advance(2s);
        room->renewIce();
        QTRY_COMPARE(ada->count<MediaFrame>(), 2);
        QVERIFY(ada->find<MediaFrame>()->iceUntil > first.iceUntil);
        QVERIFY(ada->find<MediaFrame>()->ice.last() != first.ice.last());
        QCOMPARE(ada->find<MediaFrame>()->people.size(), 2);
        room->renewIce();
        ada->say(u"done"_s);
        QTRY_VERIFY(bob->find<ChatSaidFrame>());
        QCOMPARE(bob->count<MediaFrame>(), 1);
        QCOMPARE(ada->count<MediaFrame>(), 2);
    }

    void credentialsAreLookedAtInTime()
    {
        m_node->media.ice =
            IceServers({.turnUrls = {u"turn:turn.example"_s}, .turnSecret = "north", .turnLife = 1s}, m_node->random);
        const IceWatch watch(*m_hub, m_node->media.ice.life());
        const auto ada = enter(1);
        m_node->clock.advance(600ms); // not the time by which it looks
        QTRY_COMPARE(ada->count<MediaFrame>(), 2);
    }

    void whoSendsMuchIsReadMoreSlowlyAndLosesNothing()
    {
        const auto ada = enter(1);
        const auto bob = enter(2);
        ada->send(encode(PublishFrame{microphone}));
        QElapsedTimer timer;
        timer.start();
        constexpr int many = RoomLink::signalBytes.burst / 60'000 + 2; // 91,712 bytes beyond
        for (int i = 0; i < many; ++i)
            ada->send(encode(offer(idOf(*bob), u"k%1"_s.arg(i), QString(60'000, u's'))));
        ada->say(u"done"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bob->find<ChatSaidFrame>(), 20'000);
        QVERIFY(timer.elapsed() > 1000);
        QCOMPARE(bob->count<SignalledFrame>(), many);
    }

    void whoMovesTheStreamsIsToldWhatHappens()
    {
        FakeServer::Shared &server = useServer();
        const auto ada = enter(1);
        QCOMPARE(ada->find<MediaFrame>()->mode, MediaMode::Server);
        QVERIFY(ada->find<MediaFrame>()->people.isEmpty()); // who publishes nothing is not named
        const auto bob = enter(2);
        bob->send(encode(PublishFrame{microphone}));
        bob->send(encode(SignalFrame{{}, u"k"_s, ByeSignal{}}));
        bob->send(encode(SignalFrame{idOf(*ada), u"k"_s, ByeSignal{}}));
        bob->send(encode(WatchFrame{{{idOf(*ada), StreamKind::Camera, StreamSize::Large}}}));
        QTRY_VERIFY(bob->find<RefusedFrame>());
        ada->send(encode(MuteFrame{idOf(*bob), true}));
        QTRY_VERIFY(bob->find<MutedFrame>());
        ada->send(encode(TakeFrame{idOf(*bob), Right::Speak}));
        QTRY_COMPARE(server.told.size(), 6);
        QCOMPARE(server.told,
                 (QStringList{u"1 publish 1"_s, u"1 signal 3"_s, u"1 signal 3"_s, u"1 watch 1"_s, u"1 mute 1"_s,
                              u"1 publish 0"_s}));
        reserve(2);
        RoomClient again(url(), encode(JoinFrame{ticketOf(2), idOf(*bob)}));
        QTRY_VERIFY(again.find<BoardHistoryFrame>());
        QCOMPARE(server.told.last(), u"1 mute 1"_s); // still, and under another id
        QCOMPARE(server.people, (QStringList{idOf(*ada), idOf(again)}));
        server.out.signal(idOf(*ada), {{}, u"s"_s, ByeSignal{}});
        server.out.signal(u"nobody"_s, {{}, u"s"_s, ByeSignal{}});
        QTRY_VERIFY(ada->find<SignalledFrame>());
        QVERIFY(ada->find<SignalledFrame>()->signal.peer.isEmpty());
    }

    void serverThatIsLostAndComesBackIsTold()
    {
        FakeServer::Shared &server = useServer();
        const auto ada = enter(1);
        const auto bob = enter(2);
        ada->send(encode(PublishFrame{microphone}));
        QTRY_COMPARE(streamsFor(*bob).value(idOf(*ada)), microphone);
        server.mode = MediaMode::None;
        server.out.modeChanged();
        QTRY_COMPARE(bob->find<MediaFrame>()->lack, MediaLack::ServerLost);
        QTRY_COMPARE(ada->find<MediaFrame>()->lack, MediaLack::ServerLost);
        QVERIFY(streamsFor(*bob).isEmpty());
        QCOMPARE(bob->find<PublishedFrame>()->streams, StreamKinds());
        ada->send(encode(PublishFrame{microphone}));
        QTRY_VERIFY(ada->find<RefusedFrame>());
        server.out.modeChanged(); // though it is as before
        server.mode = MediaMode::Server;
        server.out.modeChanged();
        QTRY_COMPARE(bob->find<MediaFrame>()->mode, MediaMode::Server);
        QCOMPARE(bob->count<MediaFrame>(), 3);
        ada->send(encode(PublishFrame{microphone}));
        QTRY_COMPARE(streamsFor(*bob).value(idOf(*ada)), microphone);
    }

private:
    std::unique_ptr<RoomClient> enter(qint64 user)
    {
        auto client = join(user);
        if (!QTest::qWaitFor([&] { return client->find<BoardHistoryFrame>(); },
                             Tests::patienceMs)) // the last of the welcome
            qFatal("nobody came in");
        return client;
    }
    FakeServer::Shared &useServer()
    {
        m_mediaServer = {};
        m_node->media.make = FakeServer::maker(m_mediaServer);
        return m_mediaServer;
    }
    void changeOptions(RoomOptions options)
    {
        QVERIFY(m_node->execute("UPDATE room SET options = ?", {options.toInt()}));
        m_node->cache.apply({{Table::Room, {m_lease.room.value}}});
        m_hub->noteCommit({{Table::Room, {m_lease.room.value}}});
    }
    template <class Later, class Earlier>
    static bool isAfter(const RoomClient &client)
    {
        const auto &frames = client.frames();
        const auto has = []<class Frame>(const RoomServerFrame &frame, Frame *) { return frameIn<Frame>(frame); };
        const auto later =
            std::ranges::find_if(frames, [&](const auto &frame) { return has(frame, (Later *)nullptr); });
        const auto earlier =
            std::ranges::find_if(frames, [&](const auto &frame) { return has(frame, (Earlier *)nullptr); });
        return later != frames.end() && earlier < later;
    }

    FakeServer::Shared m_mediaServer;
};

ATRIUM_TEST(tst_RoomStreams)
#include "tst_roomstreams.moc"
