// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/servermedia.h"
#include "tests/support/faultproxy.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! What pages say to the media server by way of a room, also pages that mean no good. No media flows here. */
class tst_MediaSignals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offerIsAnswered();
    void whatIsForbiddenLiesIdle();
    void offerBeforeTheRoomIsThereWaits();
    void laterOfferOnTheSameLinkIsAnswered();
    void nextLinkTakesThePlaceOfTheLast();
    void refuses_data();
    void refuses();
    void noMorePublishThanMay();
    void whatComesTooLateIsDropped();
    void floodsHarmNobody();
    void serverThatHangsIsToldAndComesBack();
    void serverWithAnotherKeyIsLost();
    void roomThatSomebodyDestroyedIsMadeAnew();
    void nothingIsLeftWhenTheRoomCloses();

private:
    struct Said
    {
        QString person;
        SignalFrame frame;
    };

    static JanusIdentity self() { return {NodeId{1}, 1, 0, QByteArray(32, 'k')}; }
    void makeRoom(const JanusRoomPlan &plan = {});
    static QString offer(int videos = 1);
    static SignalFrame offering(const QString &link, const QString &sdp, const QList<StreamPlace> &streams = usual());
    static QList<StreamPlace> usual() { return {{u"0"_s, StreamKind::Microphone}, {u"1"_s, StreamKind::Camera}}; }
    QString answerTo(const QString &link) const;       //!< empty = none yet
    static QStringList directions(const QString &sdp); //!< of its m-lines
    int handles() const { return int(m_janus->log().count(u"Creating new handle"_s)); }
    int detached() const { return int(m_janus->log().count(u"Detaching handle"_s)); }

    static constexpr StreamKinds both = StreamKinds(StreamKind::Microphone) | StreamKind::Camera;
    static constexpr JanusTimes times{.connect = 1s,
                                      .answer = 3s,
                                      .keepAlive = 200ms,
                                      .patience = 800ms,
                                      .grace = 800ms,
                                      .firstRetry = 50ms,
                                      .longestRetry = 500ms};
    SystemRandom m_random;
    std::unique_ptr<JanusServer> m_janus;
    std::unique_ptr<JanusRooms> m_rooms;
    std::unique_ptr<ServerMedia> m_media;
    QList<Said> m_said;
    QList<MediaMode> m_modes;
};

void tst_MediaSignals::initTestCase()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
}

void tst_MediaSignals::init()
{
    m_said.clear();
    m_modes.clear();
    m_janus = std::make_unique<JanusServer>();
    QVERIFY2(m_janus->start(), qPrintable(m_janus->log()));
    m_rooms = std::make_unique<JanusRooms>(
        JanusSettings{m_janus->url(), m_janus->apiSecret(), m_janus->adminKey(), times}, m_random);
    m_rooms->start(self());
    QTRY_VERIFY(m_rooms->link().isUp());
    makeRoom();
}

void tst_MediaSignals::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_janus->log().right(10000);
    m_media.reset();
    m_rooms.reset();
    m_janus.reset();
}

void tst_MediaSignals::makeRoom(const JanusRoomPlan &plan)
{
    m_media = std::make_unique<ServerMedia>(
        *m_rooms, plan, m_random,
        RoomMedia::Out{.signal =
                           [this](const QString &person, const SignalFrame &frame) {
                               m_said.append({person, frame});
                           },
                       .modeChanged = [this] { m_modes.append(m_media->mode(u"anna"_s)); }});
}

/*! As a browser writes it, without candidates. */
QString tst_MediaSignals::offer(int videos)
{
    QString sdp = u"v=0\r\no=- 4611731400430051336 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0"_s;
    for (int i = 1; i <= videos; ++i)
        sdp += u" %1"_s.arg(i);
    const QString transport =
        u"c=IN IP4 0.0.0.0\r\na=rtcp-mux\r\na=ice-ufrag:someone1\r\na=ice-pwd:asd88fgpdd777uzjYhagZgAA\r\n"
        u"a=ice-options:trickle\r\na=fingerprint:sha-256 "_s
        + QStringList(32, u"AB"_s).join(u':') + u"\r\na=setup:actpass\r\na=sendonly\r\n"_s;
    sdp += u"\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\n"_s + transport + u"a=rtpmap:111 opus/48000/2\r\n"_s;
    for (int i = 1; i <= videos; ++i)
        sdp += u"m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:%1\r\n"_s.arg(i) + transport + u"a=rtpmap:96 VP8/90000\r\n"_s;
    return sdp;
}

SignalFrame tst_MediaSignals::offering(const QString &link, const QString &sdp, const QList<StreamPlace> &streams)
{
    return {{}, link, OfferSignal{sdp, streams}};
}

QString tst_MediaSignals::answerTo(const QString &link) const
{
    for (auto said = m_said.crbegin(); said != m_said.crend(); ++said) {
        const auto *answer = std::get_if<AnswerSignal>(&said->frame.step);
        if (answer && said->frame.link == link)
            return answer->sdp;
    }
    return {};
}

QStringList tst_MediaSignals::directions(const QString &sdp)
{
    static const QRegularExpression line(u"a=(recvonly|inactive|sendonly|sendrecv)\r\n"_s);
    QStringList found;
    for (const auto &match : line.globalMatch(sdp))
        found.append(match.captured(1));
    return found;
}

void tst_MediaSignals::offerIsAnswered()
{
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QTRY_VERIFY(!answerTo(u"one"_s).isEmpty());
    QCOMPARE(directions(answerTo(u"one"_s)), (QStringList{u"recvonly"_s, u"recvonly"_s}));
    QVERIFY(answerTo(u"one"_s).contains(u"a=candidate:"_s));
    QVERIFY(std::ranges::all_of(m_said, [](const Said &said) { return said.person == u"anna"_s; }));
    QCOMPARE(m_media->streams(), 0); // nothing flows yet
}

void tst_MediaSignals::whatIsForbiddenLiesIdle()
{
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, StreamKind::Microphone);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QTRY_COMPARE(directions(answerTo(u"one"_s)), (QStringList{u"recvonly"_s, u"inactive"_s}));
    // Nor what nobody says what it is.
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"two"_s, offer(), {{u"1"_s, StreamKind::Camera}})));
    QTRY_COMPARE(directions(answerTo(u"two"_s)), (QStringList{u"inactive"_s, u"recvonly"_s}));
}

void tst_MediaSignals::offerBeforeTheRoomIsThereWaits()
{
    makeRoom();
    QCOMPARE(m_media->mode(u"anna"_s), MediaMode::Server);
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QVERIFY(m_media->signal(
        u"anna"_s,
        {{}, u"one"_s, CandidateSignal{{u"candidate:1 1 udp 2113937151 127.0.0.1 9 typ host"_s, u"0"_s, 0}}}));
    QTRY_VERIFY(!answerTo(u"one"_s).isEmpty());
    QCOMPARE(m_modes, QList<MediaMode>());
}

void tst_MediaSignals::laterOfferOnTheSameLinkIsAnswered()
{
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both | StreamKind::Screen);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QTRY_COMPARE(directions(answerTo(u"one"_s)).size(), 2);
    QVERIFY(
        m_media->signal(u"anna"_s, offering(u"one"_s, offer(2), usual() << StreamPlace{u"2"_s, StreamKind::Screen})));
    QTRY_COMPARE(directions(answerTo(u"one"_s)).size(), 3);
    QCOMPARE(handles(), 2); // the room's and hers
}

void tst_MediaSignals::nextLinkTakesThePlaceOfTheLast()
{
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    for (const QString &link : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(m_media->signal(u"anna"_s, offering(link, offer())));
    QTRY_VERIFY(!answerTo(u"three"_s).isEmpty());
    QVERIFY(answerTo(u"one"_s).isEmpty());
    QTRY_COMPARE(handles() - detached(), 2);
    m_media->publish(u"anna"_s, {});
    QTRY_COMPARE(handles() - detached(), 1);
}

void tst_MediaSignals::refuses_data()
{
    QTest::addColumn<QString>("sdp");
    QTest::addColumn<QList<StreamPlace>>("streams");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("garbage") << u"garbage"_s << usual() << ErrorCode::Invalid;
    QTest::newRow("what is said is not what is sent")
        << offer() << QList<StreamPlace>{{u"0"_s, StreamKind::Camera}, {u"1"_s, StreamKind::Microphone}}
        << ErrorCode::Invalid;
    QTest::newRow("two cameras") << offer(2) << (usual() << StreamPlace{u"2"_s, StreamKind::Camera})
                                 << ErrorCode::Invalid;
}

void tst_MediaSignals::refuses()
{
    QFETCH(QString, sdp);
    QFETCH(QList<StreamPlace>, streams);
    QFETCH(ErrorCode, code);
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    const auto taken = m_media->signal(u"anna"_s, offering(u"one"_s, sdp, streams));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    // The next, good one is answered.
    QVERIFY(m_media->signal(u"anna"_s, offering(u"two"_s, offer())));
    QTRY_VERIFY(!answerTo(u"two"_s).isEmpty());
}

void tst_MediaSignals::noMorePublishThanMay()
{
    makeRoom({.publishers = 2});
    for (const QString &person : {u"anna"_s, u"ben"_s, u"cleo"_s}) {
        m_media->enter(person, {});
        m_media->publish(person, both);
    }
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QVERIFY(m_media->signal(u"ben"_s, offering(u"two"_s, offer())));
    const auto third = m_media->signal(u"cleo"_s, offering(u"three"_s, offer()));
    QVERIFY(!third);
    QCOMPARE(third.error().code, ErrorCode::Conflict);
    QVERIFY(m_media->signal(u"ben"_s, offering(u"four"_s, offer()))); // takes the place of his own
    m_media->leave(u"anna"_s);
    QVERIFY(m_media->signal(u"cleo"_s, offering(u"five"_s, offer())));
    QTRY_VERIFY(!answerTo(u"five"_s).isEmpty());
}

void tst_MediaSignals::whatComesTooLateIsDropped()
{
    const CandidateSignal candidate{{u"candidate:1 1 udp 2113937151 127.0.0.1 9 typ host"_s, u"0"_s, 0}};
    QVERIFY(m_media->signal(u"stranger"_s, offering(u"one"_s, offer())));
    m_media->enter(u"anna"_s, {});
    QCOMPARE(m_media->signal(u"anna"_s, offering(u"one"_s, offer())).error().code, ErrorCode::Conflict);
    QVERIFY(m_media->signal(u"anna"_s, {{}, u"none"_s, AnswerSignal{offer()}}));
    QVERIFY(m_media->signal(u"anna"_s, {{}, u"none"_s, candidate}));
    QVERIFY(m_media->signal(u"anna"_s, {{}, u"none"_s, ByeSignal{}}));
    QCOMPARE(m_media->signal(u"anna"_s, {u"ben"_s, u"none"_s, ByeSignal{}}).error().code, ErrorCode::Invalid);
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    m_media->leave(u"anna"_s);
    QVERIFY(m_media->signal(u"anna"_s, {{}, u"one"_s, candidate}));
    m_media->mute(u"anna"_s, true);
    m_media->watch(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    m_media->enter(u"ben"_s, {});
    m_media->publish(u"ben"_s, both);
    QVERIFY(m_media->signal(u"ben"_s, offering(u"two"_s, offer())));
    QTRY_VERIFY(!answerTo(u"two"_s).isEmpty());
    QVERIFY(answerTo(u"one"_s).isEmpty());
}

void tst_MediaSignals::floodsHarmNobody()
{
    m_media->enter(u"anna"_s, {});
    m_media->enter(u"ben"_s, {});
    m_media->publish(u"anna"_s, both);
    m_media->publish(u"ben"_s, both);
    for (int i = 0; i < 300; ++i)
        (void)m_media->signal(u"anna"_s, offering(u"link%1"_s.arg(i % 100), offer(i % 3)));
    for (int i = 0; i < 5000; ++i) {
        const QString text = i % 2 ? u"candidate:%1 1 udp 1 10.0.0.1 9 typ host"_s.arg(i) : QString(1000, u'x');
        QVERIFY(m_media->signal(u"anna"_s, {{}, u"link99"_s, CandidateSignal{{text, u"0"_s, i}}}));
    }
    QVERIFY(m_media->signal(u"ben"_s, offering(u"two"_s, offer())));
    QTRY_VERIFY(!answerTo(u"two"_s).isEmpty());
    QTRY_VERIFY(handles() - detached() <= 3);
    QCOMPARE(m_modes, QList<MediaMode>());
}

void tst_MediaSignals::serverThatHangsIsToldAndComesBack()
{
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QTRY_VERIFY(!answerTo(u"one"_s).isEmpty());
    m_janus->pause();
    QTRY_COMPARE(m_modes, QList<MediaMode>{MediaMode::None});
    QCOMPARE(m_media->lack(u"anna"_s), MediaLack::ServerLost);
    QVERIFY(!m_media->canRecord());
    QCOMPARE(m_media->signal(u"anna"_s, offering(u"two"_s, offer())).error().code, ErrorCode::Conflict);
    m_janus->resume();
    QTRY_COMPARE(m_modes, (QList<MediaMode>{MediaMode::None, MediaMode::Server}));
    m_media->publish(u"anna"_s, both); // as the page does, told so
    QVERIFY(m_media->signal(u"anna"_s, offering(u"three"_s, offer())));
    QTRY_VERIFY(!answerTo(u"three"_s).isEmpty());
}

void tst_MediaSignals::serverWithAnotherKeyIsLost()
{
    m_media.reset();
    m_rooms =
        std::make_unique<JanusRooms>(JanusSettings{m_janus->url(), m_janus->apiSecret(), u"wrong"_s, times}, m_random);
    m_rooms->start({NodeId{1}, 2, 0, QByteArray(32, 'k')});
    QTRY_VERIFY(m_rooms->link().isUp());
    makeRoom();
    QTRY_COMPARE(m_modes, QList<MediaMode>{MediaMode::None});
    QCOMPARE(m_media->lack(u"anna"_s), MediaLack::ServerLost);
}

void tst_MediaSignals::roomThatSomebodyDestroyedIsMadeAnew()
{
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QTRY_VERIFY(!answerTo(u"one"_s).isEmpty());
    m_rooms->ask(this, VideoRoom::list(m_janus->adminKey()), [this](const JanusLink::Answer &answer) {
        for (const auto &[number, description] : VideoRoom::rooms(answer->data))
            m_rooms->tell(VideoRoom::destroy({number, self().roomSecret(number)}));
    });
    QTRY_COMPARE(m_modes, (QList<MediaMode>{MediaMode::None, MediaMode::Server}));
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"two"_s, offer())));
    QTRY_VERIFY(!answerTo(u"two"_s).isEmpty());
}

void tst_MediaSignals::nothingIsLeftWhenTheRoomCloses()
{
    m_media->enter(u"anna"_s, {});
    m_media->publish(u"anna"_s, both);
    QVERIFY(m_media->signal(u"anna"_s, offering(u"one"_s, offer())));
    QTRY_VERIFY(!answerTo(u"one"_s).isEmpty());
    m_media.reset();
    QTRY_COMPARE(handles() - detached(), 1);
    std::optional<qsizetype> rooms;
    m_rooms->ask(this, VideoRoom::list(m_janus->adminKey()),
                 [&](const JanusLink::Answer &answer) { rooms = VideoRoom::rooms(answer->data).size(); });
    QTRY_VERIFY(rooms);
    QCOMPARE(*rooms, 0);
}

ATRIUM_TEST(tst_MediaSignals)
#include "tst_mediasignals.moc"
