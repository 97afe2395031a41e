// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/epolldispatcher.h"
#include "agent/janus/servermedia.h"
#include "tests/support/browserpeople.h"
#include "tests/support/faultproxy.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! On the event loop of rooms. */
class RoomsApplication : public QCoreApplication
{
public:
    RoomsApplication(int &argc, char **argv) : QCoreApplication(ready(argc), argv) {}

private:
    static int &ready(int &argc)
    {
        setEventDispatcher(new EpollDispatcher);
        return argc;
    }
};

} // namespace

/*! A room's media over a real Janus, between people in a real browser. */
class tst_ServerMedia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void peopleSeeAndHearEachOther();
    void whoComesLaterSeesAllAndCostsOthersOneOffer();
    void mutedPersonIsNotHeard();
    void streamsEnd();
    void sizesChooseTheLayer();
    void whatIsNotAllowedIsNotSent();
    void crashOfJanusIsToldAndPeoplePublishAnew();
    void brokenConnectionToJanusInterruptsNobody();
    void recordsEachStream();

private:
    void startRoom();
    void enter(const QStringList &people);
    void publish(const QString &person, StreamKinds kinds, const QJsonObject &how = {});
    /*! Whether frames keep coming. */
    bool seesNewFrames(const QString &person, const QString &of, const QString &kind = u"camera"_s) const;
    bool hears(const QString &person, const QString &of) const;

    static constexpr StreamKinds both = StreamKinds(StreamKind::Microphone) | StreamKind::Camera;
    static constexpr JanusTimes times{.connect = 2s,
                                      .answer = 8s,
                                      .keepAlive = 500ms,
                                      .patience = 3s,
                                      .grace = 2s,
                                      .firstRetry = 50ms,
                                      .longestRetry = 500ms};
    SystemRandom m_random;
    std::unique_ptr<JanusServer> m_janus;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<JanusRooms> m_rooms;
    std::unique_ptr<BrowserPeople> m_browser;
    std::unique_ptr<ServerMedia> m_media;
    QList<MediaMode> m_modes;
    QList<RecordedTrack> m_started;
    QStringList m_ended;
    QList<ErrorCode> m_refused;
};

void tst_ServerMedia::initTestCase()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
    QVERIFY2(BrowserPeople::isInstalled(), "install the package chromium-headless-shell");
}

void tst_ServerMedia::init()
{
    m_modes.clear();
    m_started.clear();
    m_ended.clear();
    m_refused.clear();
    m_janus = std::make_unique<JanusServer>();
    QVERIFY2(m_janus->start(), qPrintable(m_janus->log()));
    m_proxy = std::make_unique<FaultProxy>(m_janus->port());
    m_rooms = std::make_unique<JanusRooms>(
        JanusSettings{JanusServer::url(m_proxy->port()), m_janus->apiSecret(), m_janus->adminKey(), times}, m_random);
    m_rooms->start({NodeId{1}, 1, 0, QByteArray(32, 'k')});
    QTRY_VERIFY(m_rooms->link().isUp());
    m_browser = std::make_unique<BrowserPeople>(QStringList{u"anna"_s, u"ben"_s, u"cleo"_s});
    QVERIFY(m_browser->start());
    m_browser->signalled = [this](const QString &person, const SignalFrame &frame) {
        if (const auto taken = m_media->signal(person, frame); !taken)
            m_refused.append(taken.error().code);
    };
    startRoom();
}

void tst_ServerMedia::cleanup()
{
    if (m_browser && QTest::currentTestFailed())
        qWarning().noquote() << m_browser->troubles() << m_janus->log().right(20000);
    m_media.reset();
    m_browser.reset();
    m_rooms.reset();
    m_proxy.reset();
    m_janus.reset();
}

void tst_ServerMedia::startRoom()
{
    m_media = std::make_unique<ServerMedia>(
        *m_rooms, JanusRoomPlan{}, m_random,
        RoomMedia::Out{
            .signal = [this](const QString &person, const SignalFrame &frame) { m_browser->tell(person, frame); },
            .modeChanged = [this] { m_modes.append(m_media->mode(u"anna"_s)); },
            .trackStarted = [this](const RecordedTrack &track) { m_started.append(track); },
            .trackEnded = [this](const QString &name) { m_ended.append(name); }});
    QCOMPARE(m_media->mode(u"anna"_s), MediaMode::Server);
}

void tst_ServerMedia::enter(const QStringList &people)
{
    for (const QString &person : people)
        m_media->enter(person, {});
}

void tst_ServerMedia::publish(const QString &person, StreamKinds kinds, const QJsonObject &how)
{
    m_media->publish(person, kinds);
    QStringList names;
    for (const StreamKind kind : everyStreamKind) {
        if (kinds.testFlag(kind))
            names.append(streamKindName(kind));
    }
    m_browser->publish(person, names, how);
}

bool tst_ServerMedia::seesNewFrames(const QString &person, const QString &of, const QString &kind) const
{
    const int before = m_browser->received(person, of, kind, true).frames;
    return QTest::qWaitFor([&] { return m_browser->received(person, of, kind, true).frames >= before + 10; }, 20000);
}

bool tst_ServerMedia::hears(const QString &person, const QString &of) const
{
    const double before = m_browser->received(person, of, u"microphone"_s, false).energy;
    return QTest::qWaitFor(
        [&] { return m_browser->received(person, of, u"microphone"_s, false).energy > before + 1e-5; }, 20000);
}

void tst_ServerMedia::peopleSeeAndHearEachOther()
{
    const QStringList people{u"anna"_s, u"ben"_s, u"cleo"_s};
    enter(people);
    for (const QString &person : people)
        publish(person, both);
    for (const QString &person : people) {
        for (const QString &other : people) {
            if (other == person)
                continue;
            QVERIFY2(seesNewFrames(person, other), qPrintable(person + u" sees "_s + other));
            QVERIFY2(hears(person, other), qPrintable(person + u" hears "_s + other));
        }
    }
    QCOMPARE(m_media->streams(), 3 * 2 + 3 * 4);
    QCOMPARE(m_browser->troubles(), QStringList());
    QCOMPARE(m_modes, QList<MediaMode>());
    qInfo() << "the largest offer of four streams has" << m_browser->largestOffer(u"anna"_s) << "bytes";
}

void tst_ServerMedia::whoComesLaterSeesAllAndCostsOthersOneOffer()
{
    enter({u"anna"_s, u"ben"_s});
    publish(u"anna"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    QCOMPARE(m_browser->offers(u"ben"_s), 1);
    publish(u"ben"_s, both);
    QVERIFY(seesNewFrames(u"anna"_s, u"ben"_s));
    enter({u"cleo"_s});
    QVERIFY(seesNewFrames(u"cleo"_s, u"anna"_s));
    QVERIFY(seesNewFrames(u"cleo"_s, u"ben"_s));
    QCOMPARE(m_browser->offers(u"cleo"_s), 1);
    publish(u"cleo"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"cleo"_s));
    QVERIFY(hears(u"ben"_s, u"cleo"_s));
    QCOMPARE(m_browser->offers(u"ben"_s), 2);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s)); // as before, on the same link
}

void tst_ServerMedia::mutedPersonIsNotHeard()
{
    enter({u"anna"_s, u"ben"_s});
    m_media->mute(u"anna"_s, true);
    publish(u"anna"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    QCOMPARE(m_browser->received(u"ben"_s, u"anna"_s, u"microphone"_s, false).bytes, 0);
    m_media->mute(u"anna"_s, false);
    QVERIFY(hears(u"ben"_s, u"anna"_s));
    m_media->mute(u"anna"_s, true);
    const auto bytes = [this] { return m_browser->received(u"ben"_s, u"anna"_s, u"microphone"_s, false).bytes; };
    QTRY_VERIFY([&] {
        const qint64 before = bytes();
        return seesNewFrames(u"ben"_s, u"anna"_s) && bytes() == before;
    }());
}

void tst_ServerMedia::streamsEnd()
{
    const auto has = [this](const QString &of, bool isVideo) {
        const auto received = m_browser->received(u"ben"_s);
        return std::ranges::any_of(received,
                                   [&](const auto &each) { return each.person == of && each.isVideo == isVideo; });
    };
    enter({u"anna"_s, u"ben"_s, u"cleo"_s});
    publish(u"anna"_s, both);
    publish(u"cleo"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    QVERIFY(seesNewFrames(u"ben"_s, u"cleo"_s));
    publish(u"anna"_s, StreamKind::Microphone, {{"keep"_L1, true}}); // the camera is off
    QTRY_VERIFY(!has(u"anna"_s, true));
    QVERIFY(hears(u"ben"_s, u"anna"_s));
    publish(u"anna"_s, both, {{"keep"_L1, true}}); // and on again
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    publish(u"anna"_s, {});
    QTRY_VERIFY(!has(u"anna"_s, false));
    QVERIFY(seesNewFrames(u"ben"_s, u"cleo"_s));
    m_media->leave(u"cleo"_s);
    QTRY_VERIFY(m_browser->received(u"ben"_s).isEmpty());
    QCOMPARE(m_media->streams(), 0);
    publish(u"anna"_s, StreamKind::Screen);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s, u"screen"_s));
    QCOMPARE(m_browser->troubles(), QStringList());
    QCOMPARE(m_browser->byes(u"ben"_s), QStringList());
}

void tst_ServerMedia::sizesChooseTheLayer()
{
    const auto width = [this] { return m_browser->received(u"ben"_s, u"anna"_s, u"camera"_s, true).width; };
    enter({u"anna"_s, u"ben"_s});
    publish(u"anna"_s, StreamKind::Camera, {{"simulcast"_L1, true}});
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    int small = 0;
    QTRY_VERIFY((small = width()) > 0);
    m_media->watch(u"ben"_s, {{{u"anna"_s, StreamKind::Camera, StreamSize::Large}}});
    QTRY_COMPARE_WITH_TIMEOUT(width(), 2 * small, 20000);
    const int offers = m_browser->offers(u"ben"_s);
    m_media->watch(u"ben"_s, {{{u"anna"_s, StreamKind::Camera, StreamSize::None}}});
    const auto frames = [this] { return m_browser->received(u"ben"_s, u"anna"_s, u"camera"_s, true).frames; };
    int before = -1;
    const auto standsStill = [&] { return std::exchange(before, frames()) == frames(); };
    QTRY_VERIFY(standsStill());
    m_media->watch(u"ben"_s, {{{u"anna"_s, StreamKind::Camera, StreamSize::Small}}});
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    QCOMPARE(m_browser->offers(u"ben"_s), offers); // sizes need none
}

void tst_ServerMedia::whatIsNotAllowedIsNotSent()
{
    enter({u"anna"_s, u"ben"_s});
    // The page sends more than the room lets it.
    m_media->publish(u"anna"_s, StreamKind::Microphone);
    m_browser->publish(u"anna"_s, {u"microphone"_s, u"camera"_s});
    QVERIFY(hears(u"ben"_s, u"anna"_s));
    QCOMPARE(m_browser->received(u"ben"_s).size(), 1);
    // It says that a camera is a microphone.
    m_browser->publish(u"anna"_s, {u"camera"_s}, {{"lie"_L1, QJsonObject{{"camera"_L1, u"microphone"_s}}}});
    QTRY_COMPARE(m_refused, QList<ErrorCode>{ErrorCode::Invalid});
    // The right is taken away while it is used.
    publish(u"anna"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    m_media->publish(u"anna"_s, StreamKind::Microphone);
    QTRY_COMPARE(m_browser->received(u"ben"_s).size(), 1);
    QVERIFY(hears(u"ben"_s, u"anna"_s));
    // Nothing is.
    m_media->publish(u"anna"_s, {});
    m_browser->publish(u"anna"_s, {u"camera"_s});
    QTRY_COMPARE(m_refused.size(), 2);
    QCOMPARE(m_refused.last(), ErrorCode::Conflict);
    QTRY_VERIFY(m_browser->received(u"ben"_s).isEmpty());
}

void tst_ServerMedia::crashOfJanusIsToldAndPeoplePublishAnew()
{
    enter({u"anna"_s, u"ben"_s});
    publish(u"anna"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    m_janus->kill();
    QTRY_COMPARE(m_modes, QList<MediaMode>{MediaMode::None});
    QCOMPARE(m_media->lack(u"anna"_s), MediaLack::ServerLost);
    QCOMPARE(m_media->streams(), 0);
    m_browser->drop(u"anna"_s);
    m_browser->drop(u"ben"_s);
    QVERIFY(m_janus->start());
    QTRY_COMPARE(m_modes, (QList<MediaMode>{MediaMode::None, MediaMode::Server}));
    publish(u"anna"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
}

void tst_ServerMedia::brokenConnectionToJanusInterruptsNobody()
{
    enter({u"anna"_s, u"ben"_s});
    publish(u"anna"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    const QString link = m_browser->inLink(u"ben"_s);
    QSignalSpy up(&m_rooms->link(), &JanusLink::up);
    m_proxy->cutConnections();
    m_media->mute(u"anna"_s, true); // while it is broken
    QTRY_COMPARE(up.size(), 1);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    QCOMPARE(m_browser->inLink(u"ben"_s), link);
    QCOMPARE(m_modes, QList<MediaMode>());
    m_media->mute(u"anna"_s, false);
    QVERIFY(hears(u"ben"_s, u"anna"_s));
    // Amid the making of links: all come about in the end.
    publish(u"ben"_s, both);
    m_proxy->cutConnections();
    QTRY_COMPARE(up.size(), 2);
    if (!QTest::qWaitFor([&] { return m_browser->outState(u"ben"_s) == u"connected"_s; }, 3000))
        publish(u"ben"_s, both); // as the page does when the server says bye
    QVERIFY(seesNewFrames(u"anna"_s, u"ben"_s));
}

void tst_ServerMedia::recordsEachStream()
{
    const QString folder = m_janus->recordings() + u"/first"_s;
    const auto sizeOf = [](const QString &where, const QString &name) {
        return QFileInfo(where + u'/' + name + u".mjr"_s).size();
    };
    enter({u"anna"_s, u"ben"_s});
    publish(u"anna"_s, both);
    QVERIFY(seesNewFrames(u"ben"_s, u"anna"_s));
    QVERIFY(m_media->canRecord());
    m_media->setRecording(folder);
    QVERIFY(m_started.isEmpty()); // never from within
    QTRY_COMPARE(m_started.size(), 2);
    publish(u"ben"_s, StreamKind::Microphone); // who begins later
    QTRY_COMPARE(m_started.size(), 3);
    QCOMPARE(m_started.last().person, u"ben"_s);
    QCOMPARE(m_started.last().kind, StreamKind::Microphone);
    for (const RecordedTrack &track : std::as_const(m_started))
        QTRY_VERIFY2(sizeOf(folder, track.name) > 1000, qPrintable(track.name));

    publish(u"anna"_s, StreamKind::Microphone, {{"keep"_L1, true}}); // the camera ends, and the microphone goes on
    QTRY_COMPARE(m_ended.size(), 2);
    QTRY_COMPARE(m_started.size(), 4);
    QTRY_VERIFY(sizeOf(folder, m_started.last().name) > 1000);
    publish(u"anna"_s, both, {{"keep"_L1, true}});
    QTRY_COMPARE(m_started.size(), 5); // the microphone goes on in its file
    QCOMPARE(m_started.last().kind, StreamKind::Camera);
    for (const RecordedTrack &track : std::as_const(m_started))
        QTRY_VERIFY2(sizeOf(folder, track.name) > 1000, qPrintable(track.name));
    m_media->leave(u"ben"_s);
    QTRY_VERIFY(m_ended.contains(m_started.at(2).name));

    m_media->setRecording({});
    QTRY_COMPARE(m_ended.size(), m_started.size());
    QSet<QString> names;
    for (const RecordedTrack &track : std::as_const(m_started)) {
        QVERIFY2(sizeOf(folder, track.name) > 1000, qPrintable(track.name));
        QVERIFY(m_ended.contains(track.name));
        names.insert(track.name);
    }
    QCOMPARE(names.size(), m_started.size());

    const QString second = m_janus->recordings() + u"/second"_s;
    const qsizetype before = m_started.size();
    m_media->setRecording(second);
    QTRY_COMPARE(m_started.size(), before + 2);
    QTRY_VERIFY(sizeOf(second, m_started.last().name) > 1000);
}

ATRIUM_TEST_WITH(RoomsApplication, tst_ServerMedia)
#include "tst_servermedia.moc"
