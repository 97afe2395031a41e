// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusrooms.h"
#include "tests/support/agentcluster.h"
#include "tests/support/browserpeople.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr StreamKinds both = StreamKinds(StreamKind::Microphone) | StreamKind::Camera;

} // namespace

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
    using Client = std::unique_ptr<RoomClient>;

    bool enter(const QString &person);
    void publish(const QString &person, StreamKinds kinds);
    QString idOf(const QString &person) { return m_clients[person]->find<JoinedFrame>()->you; }
    MediaFrame media(const QString &person) { return *m_clients[person]->find<MediaFrame>(); }
    bool sees(const QString &person, const QString &other);
    bool hears(const QString &person, const QString &other);
    int nodeOfTheRoom() { return int(m_clients.begin()->second->find<JoinedFrame>()->node.value); }
    JanusServer &janus(int node) { return *m_janus[size_t(node - 1)]; }
    QByteArray metrics(int node);
    std::optional<qsizetype> roomsAt(int node); //!< of its Janus

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::vector<std::unique_ptr<JanusServer>> m_janus;
    std::map<QString, std::unique_ptr<ApiClient>> m_users;
    std::unique_ptr<BrowserPeople> m_browser;
    std::map<QString, Client> m_clients;
    SystemRandom m_random;
    qint64 m_room = 0;
};

void tst_MediaServer::initTestCase()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    QVERIFY(m_database);
    m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    for (int node = 1; node <= 2; ++node) {
        m_janus.push_back(std::make_unique<JanusServer>());
        QVERIFY2(janus(node).start(), qPrintable(janus(node).log()));
        m_cluster->setConfig(node, u"media.janus_url"_s, u"\"%1\""_s.arg(janus(node).url().toString()));
        m_cluster->setConfig(node, u"media.janus_api_secret_file"_s, u"\"%1\""_s.arg(janus(node).apiSecretFile()));
        m_cluster->setConfig(node, u"media.janus_admin_key_file"_s, u"\"%1\""_s.arg(janus(node).adminKeyFile()));
    }
    QVERIFY(m_cluster->prepare());
    QVERIFY(m_cluster->startAll());
    for (int node = 1; node <= 2; ++node)
        QTRY_VERIFY(metrics(node).contains("atrium_media_server_state{state=\"up\"} 1"));
    for (const QString &person : {u"anna"_s, u"bert"_s, u"cleo"_s})
        m_users[person] = m_cluster->addUser(person, 1);
}

void tst_MediaServer::init()
{
    for (int node = 1; node <= 2; ++node) {
        if (!m_cluster->isRunning(node))
            QVERIFY(m_cluster->start(node));
    }
    m_browser = std::make_unique<BrowserPeople>(QStringList{u"anna"_s, u"bert"_s, u"cleo"_s});
    QVERIFY(m_browser->start());
    m_browser->signalled = [this](const QString &person, const SignalFrame &frame) {
        if (m_clients[person])
            m_clients[person]->send(encode(frame));
    };
    m_room = m_cluster->addRoom(u"Room"_s);
}

void tst_MediaServer::cleanup()
{
    if (QTest::currentTestFailed() && m_browser)
        qWarning().noquote() << m_browser->troubles() << m_cluster->log(1).right(5000) << m_cluster->log(2).right(5000);
    m_clients.clear();
    m_browser.reset();
}

void tst_MediaServer::cleanupTestCase()
{
    for (int node = 1; m_cluster && node <= 2; ++node) {
        if (m_cluster->isRunning(node))
            QVERIFY(m_cluster->stop(node));
        for (const QString &secret : {janus(node).apiSecret(), janus(node).adminKey()})
            QVERIFY(!m_cluster->log(node).contains(secret));
    }
}

QByteArray tst_MediaServer::metrics(int node)
{
    QNetworkAccessManager network;
    return answerOf(network.get(QNetworkRequest(m_cluster->url(node).resolved(QUrl(u"/metrics"_s))))).body;
}

std::optional<qsizetype> tst_MediaServer::roomsAt(int node)
{
    JanusRooms stranger({janus(node).url(), janus(node).apiSecret(), janus(node).adminKey()}, m_random);
    stranger.start({NodeId{99}, 1, 0, "a key of its own"});
    (void)QTest::qWaitFor([&] { return stranger.link().isUp(); });
    std::optional<qsizetype> rooms;
    stranger.ask(&stranger, VideoRoom::list(janus(node).adminKey()), [&](const JanusLink::Answer &answer) {
        if (answer)
            rooms = VideoRoom::rooms(answer->data).size();
    });
    (void)QTest::qWaitFor([&] { return rooms.has_value(); });
    return rooms;
}

bool tst_MediaServer::enter(const QString &person)
{
    const int node = m_cluster->isRunning(1) ? 1 : 2;
    m_users[person]->setNode(m_cluster->url(node));
    HttpAnswer answer;
    // The room may still be that of a node that is gone: people try again, too.
    const auto isIn = [&] {
        answer = m_users[person]->send("POST", u"rooms/%1/enter"_s.arg(m_room));
        if (answer.status != 200)
            return false;
        Client &client = m_clients[person];
        client = std::make_unique<RoomClient>(answer.json());
        connect(client.get(), &RoomClient::received, this, [this, person](const RoomServerFrame &frame) {
            if (const auto *signal = frameIn<SignalledFrame>(frame))
                m_browser->tell(person, signal->signal);
        });
        return QTest::qWaitFor([&] { return client->find<MediaFrame>() || !client->closedCode().isEmpty(); })
            && client->closedCode().isEmpty();
    };
    if (!QTest::qWaitFor(isIn, 20000)) {
        qWarning() << person << "is not let in:" << answer.status << answer.body;
        return false;
    }
    return QTest::qWaitFor([&] { return media(person).mode == MediaMode::Server; });
}

void tst_MediaServer::publish(const QString &person, StreamKinds kinds)
{
    m_clients[person]->send(encode(PublishFrame{kinds}));
    QStringList names;
    for (const StreamKind kind : everyStreamKind) {
        if (kinds.testFlag(kind))
            names.append(streamKindName(kind));
    }
    m_browser->publish(person, names);
}

bool tst_MediaServer::sees(const QString &person, const QString &other)
{
    const auto frames = [&] { return m_browser->received(person, idOf(other), u"camera"_s, true).frames; };
    const int before = frames();
    return QTest::qWaitFor([&] { return frames() >= before + 10; }, 30000);
}

bool tst_MediaServer::hears(const QString &person, const QString &other)
{
    const auto energy = [&] { return m_browser->received(person, idOf(other), u"microphone"_s, false).energy; };
    const double before = energy();
    return QTest::qWaitFor([&] { return energy() > before + 1e-5; }, 30000);
}

void tst_MediaServer::peopleSeeAndHearEachOther()
{
    const QStringList people{u"anna"_s, u"bert"_s, u"cleo"_s};
    for (const QString &person : people) {
        QVERIFY(enter(person));
        publish(person, both);
    }
    for (const QString &person : people) {
        for (const QString &other : people) {
            if (other == person)
                continue;
            QVERIFY2(sees(person, other), qPrintable(person + u" sees "_s + other));
            QVERIFY2(hears(person, other), qPrintable(person + u" hears "_s + other));
        }
    }
    QTRY_VERIFY(metrics(nodeOfTheRoom()).contains("atrium_media_streams 18\n"));
    m_clients.erase(u"cleo"_s);
    QTRY_VERIFY(metrics(nodeOfTheRoom()).contains("atrium_media_streams 8\n"));
}

void tst_MediaServer::mutedAndUnentitledPeopleAreNotHeard()
{
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    publish(u"bert"_s, both);
    QVERIFY(hears(u"anna"_s, u"bert"_s));
    const auto moderator =
        std::make_unique<RoomClient>(m_cluster->admin(1)->send("POST", u"rooms/%1/enter"_s.arg(m_room)).json());
    QTRY_VERIFY(moderator->find<MediaFrame>());
    moderator->send(encode(MuteFrame{idOf(u"bert"_s), true}));
    const auto bytes = [this] { return m_browser->received(u"anna"_s, idOf(u"bert"_s), u"microphone"_s, false).bytes; };
    QTRY_VERIFY([&] {
        const qint64 before = bytes();
        return sees(u"anna"_s, u"bert"_s) && bytes() == before;
    }());
    moderator->send(encode(TakeFrame{idOf(u"bert"_s), Right::Speak}));
    QTRY_VERIFY(m_browser->received(u"anna"_s).isEmpty());
    m_clients[u"bert"_s]->send(encode(PublishFrame{both}));
    QTRY_VERIFY(m_clients[u"bert"_s]->find<RefusedFrame>());
}

void tst_MediaServer::crashOfJanusIsToldAndPassesBy()
{
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    publish(u"bert"_s, both);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    const int node = nodeOfTheRoom();
    janus(node).kill();
    QTRY_COMPARE(media(u"anna"_s).mode, MediaMode::None);
    QCOMPARE(media(u"anna"_s).lack, MediaLack::ServerLost);
    QTRY_COMPARE(m_clients[u"anna"_s]->find<PublishedFrame>()->streams, StreamKinds());
    QTRY_VERIFY(metrics(node).contains("atrium_media_server_state{state=\"down\"} 1"));
    m_browser->drop(u"anna"_s);
    m_browser->drop(u"bert"_s);
    QVERIFY(janus(node).start());
    QTRY_COMPARE_WITH_TIMEOUT(media(u"bert"_s).mode, MediaMode::Server, 20000);
    publish(u"bert"_s, both);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    QVERIFY(m_clients[u"anna"_s]->closedCode().isEmpty()); // chat and boards went on
}

void tst_MediaServer::nodeThatWasKilledLeavesNothingAtItsJanus()
{
    QVERIFY(enter(u"anna"_s));
    publish(u"anna"_s, both);
    const int node = nodeOfTheRoom();
    QTRY_COMPARE(m_browser->outState(u"anna"_s), u"connected"_s);
    QVERIFY(roomsAt(node).value_or(0) >= 1);
    m_cluster->kill(node);
    m_clients.clear();
    m_cluster->kill(3 - node); // nobody else serves the room
    QVERIFY(m_cluster->start(node));
    QTRY_COMPARE(roomsAt(node), std::optional<qsizetype>(0));
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->outState(u"anna"_s) != u"connected"_s,
                             20000); // its session was ended with all it had
}

void tst_MediaServer::peopleOfAKilledNodeSeeEachOtherAtTheNext()
{
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    publish(u"bert"_s, both);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    const int node = nodeOfTheRoom();
    QElapsedTimer away;
    away.start();
    m_cluster->kill(node);
    m_browser->drop(u"anna"_s);
    m_browser->drop(u"bert"_s);
    QVERIFY(enter(u"anna"_s));
    QVERIFY(enter(u"bert"_s));
    QCOMPARE(nodeOfTheRoom(), 3 - node);
    publish(u"bert"_s, both);
    QVERIFY(sees(u"anna"_s, u"bert"_s));
    qInfo() << "pictures are back after" << away.elapsed() << "ms";
}

ATRIUM_TEST(tst_MediaServer)
#include "tst_mediaserver.moc"
