// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusrooms.h"
#include "tests/agent/mediacluster.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Voice and video in rooms of two real nodes, each with a Janus of its own, between people in a real browser. */
class tst_MediaServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void peopleSeeAndHearEachOther();
    void mutedAndUnentitledPeopleAreNotHeard();
    void crashOfJanusIsToldAndPassesBy();
    void peopleOfAKilledNodeSeeEachOtherAtTheNext();
    /*! Last, for a node that was killed twice gets no rooms for a while. */
    void nodeThatWasKilledLeavesNothingAtItsJanus();

private:
    bool enter(const QString &person) { return m_meeting.enter(person); }
    bool sees(const QString &person, const QString &other) { return m_meeting.sees(person, other); }
    bool hears(const QString &person, const QString &other) { return m_meeting.hears(person, other); }
    void publish(const QString &person) { m_meeting.publish(person, voiceAndFace); }
    std::optional<qsizetype> roomsAt(int node); //!< of its Janus

    MediaCluster m_meeting{{u"anna"_s, u"bert"_s, u"cleo"_s}};
    SystemRandom m_random;
};

void tst_MediaServer::initTestCase()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
    QVERIFY(m_meeting.start());
}

void tst_MediaServer::init()
{
    QVERIFY(m_meeting.meet());
}

void tst_MediaServer::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_meeting.told();
    m_meeting.part();
}

void tst_MediaServer::cleanupTestCase()
{
    QVERIFY(m_meeting.stop());
}

std::optional<qsizetype> tst_MediaServer::roomsAt(int node)
{
    JanusRooms stranger(
        {m_meeting.janus(node).url(), m_meeting.janus(node).apiSecret(), m_meeting.janus(node).adminKey()}, m_random);
    stranger.start({NodeId{99}, 1, 0, "a key of its own"});
    (void)QTest::qWaitFor([&] { return stranger.link().isUp(); }, Tests::patienceMs);
    std::optional<qsizetype> rooms;
    stranger.ask(&stranger, VideoRoom::list(m_meeting.janus(node).adminKey()), [&](const JanusLink::Answer &answer) {
        if (answer)
            rooms = VideoRoom::rooms(answer->data).size();
    });
    (void)QTest::qWaitFor([&] { return rooms.has_value(); }, Tests::patienceMs);
    return rooms;
}

void tst_MediaServer::peopleSeeAndHearEachOther()
{
    const QStringList people{u"anna"_s, u"bert"_s, u"cleo"_s};
    for (const QString &person : people) {
        QVERIFY(enter(person));
        publish(person);
    }
    for (const QString &person : people) {
        for (const QString &other : people) {
            if (other == person)
                continue;
            QVERIFY2(sees(person, other), qPrintable(person + u" sees "_s + other));
            QVERIFY2(hears(person, other), qPrintable(person + u" hears "_s + other));
        }
    }
    QTRY_VERIFY(m_meeting.metrics(m_meeting.nodeOfTheRoom()).contains("atrium_media_streams 18\n"));
    m_meeting.leave(u"cleo"_s);
    QTRY_VERIFY(m_meeting.metrics(m_meeting.nodeOfTheRoom()).contains("atrium_media_streams 8\n"));
}

void tst_MediaServer::mutedAndUnentitledPeopleAreNotHeard()
{
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    publish(u"bert"_s);
    QVERIFY(hears(u"anna"_s, u"bert"_s));
    const auto moderator = std::make_unique<RoomClient>(
        m_meeting.nodes().admin(1)->send("POST", u"rooms/%1/enter"_s.arg(m_meeting.room())).json());
    QTRY_VERIFY(moderator->find<MediaFrame>());
    moderator->send(encode(MuteFrame{m_meeting.idOf(u"bert"_s), true}));
    const auto bytes = [this] {
        return m_meeting.browser().received(u"anna"_s, m_meeting.idOf(u"bert"_s), u"microphone"_s, false).bytes;
    };
    QTRY_VERIFY([&] {
        const qint64 before = bytes();
        return sees(u"anna"_s, u"bert"_s) && bytes() == before;
    }());
    moderator->send(encode(TakeFrame{m_meeting.idOf(u"bert"_s), Right::Speak}));
    QTRY_VERIFY(m_meeting.browser().received(u"anna"_s).isEmpty());
    m_meeting.client(u"bert"_s).send(encode(PublishFrame{voiceAndFace}));
    QTRY_VERIFY(m_meeting.client(u"bert"_s).find<RefusedFrame>());
}

void tst_MediaServer::crashOfJanusIsToldAndPassesBy()
{
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    publish(u"bert"_s);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    const int node = m_meeting.nodeOfTheRoom();
    m_meeting.janus(node).kill();
    QTRY_COMPARE(m_meeting.media(u"anna"_s).mode, MediaMode::None);
    QCOMPARE(m_meeting.media(u"anna"_s).lack, MediaLack::ServerLost);
    QTRY_COMPARE(m_meeting.client(u"anna"_s).find<PublishedFrame>()->streams, StreamKinds());
    QTRY_VERIFY(m_meeting.metrics(node).contains("atrium_media_server_state{state=\"down\"} 1"));
    m_meeting.browser().drop(u"anna"_s);
    m_meeting.browser().drop(u"bert"_s);
    QVERIFY(m_meeting.janus(node).start());
    QTRY_COMPARE_WITH_TIMEOUT(m_meeting.media(u"bert"_s).mode, MediaMode::Server, 20000);
    publish(u"bert"_s);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    QVERIFY(m_meeting.client(u"anna"_s).closedCode().isEmpty()); // chat and boards went on
}

void tst_MediaServer::nodeThatWasKilledLeavesNothingAtItsJanus()
{
    QVERIFY(enter(u"anna"_s));
    publish(u"anna"_s);
    const int node = m_meeting.nodeOfTheRoom();
    QTRY_COMPARE(m_meeting.browser().outState(u"anna"_s), u"connected"_s);
    QVERIFY(roomsAt(node).value_or(0) >= 1);
    m_meeting.nodes().kill(node);
    m_meeting.leaveAll();
    m_meeting.nodes().kill(3 - node); // nobody else serves the room
    QVERIFY(m_meeting.nodes().start(node));
    QTRY_COMPARE(roomsAt(node), std::optional<qsizetype>(0));
    QTRY_VERIFY_WITH_TIMEOUT(m_meeting.browser().outState(u"anna"_s) != u"connected"_s,
                             20000); // its session was ended with all it had
}

void tst_MediaServer::peopleOfAKilledNodeSeeEachOtherAtTheNext()
{
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    publish(u"bert"_s);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    const int node = m_meeting.nodeOfTheRoom();
    QElapsedTimer away;
    away.start();
    m_meeting.nodes().kill(node);
    m_meeting.browser().drop(u"anna"_s);
    m_meeting.browser().drop(u"bert"_s);
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    QCOMPARE(m_meeting.nodeOfTheRoom(), 3 - node);
    publish(u"bert"_s);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    qInfo() << "pictures are back after" << away.elapsed() << "ms";
}

ATRIUM_TEST(tst_MediaServer)
#include "tst_mediaserver.moc"
