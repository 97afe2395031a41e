// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/eventthread.h"
#include "agent/janus/janushandle.h"
#include "agent/janus/januslink.h"
#include "tests/support/faultproxy.h"
#include "tests/support/janusserver.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QWebSocketHandshakeOptions>

using namespace Agent;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The connection to a real Janus, whatever happens to it. */
class tst_JanusLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void hasASessionAndAsksInIt();
    void worksOnTheEventLoopOfRooms();
    void wrongSecretIsToldAndNotWritten();
    void brokenConnectionCostsNothing();
    void outageLongerThanTheGraceLosesTheSession();
    void crashIsNoticedAtOnce();
    void restartIsNoticed();
    void hangingForAMomentCostsNothing();
    void hangingForLongIsNoticed();
    void forgottenSessionIsMadeAnew();
    void nextLifeEndsTheSessionOfTheOneBefore();
    void handleThatIsNotWantedAnyMoreIsDetached();

private:
    static constexpr JanusTimes times{.connect = 1s,
                                      .answer = 3s,
                                      .keepAlive = 200ms,
                                      .patience = 800ms,
                                      .grace = 800ms,
                                      .firstRetry = 50ms,
                                      .longestRetry = 500ms};
    static JanusIdentity self(qint64 life = 5) { return {Common::NodeId{3}, life, 0, QByteArray(32, 'k')}; }
    JanusSettings settings(quint16 port) const
    {
        return {JanusServer::url(port), m_server->apiSecret(), m_server->adminKey(), times};
    }
    /*! What Janus answers to somebody who has nothing to do with the link. */
    QJsonObject askAside(QJsonObject request) const;
    static bool exists(JanusHandle &handle); //!< answers, whatever it says

    Common::SystemRandom m_random;
    std::unique_ptr<JanusServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
};

void tst_JanusLink::initTestCase()
{
    if (!JanusServer::isInstalled())
        QSKIP("Janus is not installed; Debian 13 has no package of it.");
}

void tst_JanusLink::init()
{
    m_server = std::make_unique<JanusServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->log()));
    m_proxy = std::make_unique<FaultProxy>(m_server->port());
}

void tst_JanusLink::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_server->log();
    m_proxy.reset();
    m_server.reset();
}

QJsonObject tst_JanusLink::askAside(QJsonObject request) const
{
    QWebSocket socket;
    QJsonObject answer;
    request.insert("transaction"_L1, u"x"_s);
    request.insert("apisecret"_L1, m_server->apiSecret());
    connect(&socket, &QWebSocket::connected, &socket,
            [&] { socket.sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact))); });
    connect(&socket, &QWebSocket::textMessageReceived, &socket,
            [&](const QString &text) { answer = QJsonDocument::fromJson(text.toUtf8()).object(); });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"janus-protocol"_s});
    socket.open(m_server->url(), options);
    [&] { QTRY_VERIFY(!answer.isEmpty()); }();
    return answer;
}

bool tst_JanusLink::exists(JanusHandle &handle)
{
    std::optional<bool> isThere;
    handle.message({{"request"_L1, "list"_L1}}, {}, [&](const JanusLink::Answer &answer) { isThere = bool(answer); });
    [&] { QTRY_VERIFY(isThere.has_value()); }();
    return isThere.value_or(false);
}

void tst_JanusLink::hasASessionAndAsksInIt()
{
    JanusLink link(settings(m_server->port()), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    QVERIFY(!link.isUp());
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    QCOMPARE(up.at(0).at(0).toBool(), true);
    QVERIFY(link.isUp());
    QVERIFY(link.hasSession());
    JanusHandle handle(link);
    QVERIFY(exists(handle));
    link.stop();
    QVERIFY(!link.isUp());
    QVERIFY(!exists(handle));
    QTRY_COMPARE(askAside({{"janus"_L1, "claim"_L1}, {"session_id"_L1, self().session()}})["janus"_L1].toString(),
                 u"error"_s);
}

void tst_JanusLink::worksOnTheEventLoopOfRooms()
{
    EventThread thread(u"rooms-0"_s);
    std::unique_ptr<JanusLink> link;
    std::unique_ptr<JanusHandle> handle;
    std::atomic<int> sessions = 0;
    std::atomic<bool> hasAnswered = false;
    thread.call([&] {
        link = std::make_unique<JanusLink>(settings(m_proxy->port()), m_random);
        connect(link.get(), &JanusLink::up, link.get(), [&] { ++sessions; });
        link->start(self());
    });
    QTRY_COMPARE(sessions.load(), 1);
    m_proxy->cutConnections();
    QTRY_COMPARE(sessions.load(), 2);
    thread.call([&] {
        handle = std::make_unique<JanusHandle>(*link);
        handle->message({{"request"_L1, "list"_L1}}, {},
                        [&](const JanusLink::Answer &answer) { hasAnswered = bool(answer); });
    });
    QTRY_VERIFY(hasAnswered);
    thread.call([&] {
        handle.reset();
        link.reset();
    });
}

void tst_JanusLink::wrongSecretIsToldAndNotWritten()
{
    static QStringList written;
    written.clear();
    const auto usual = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { written.append(text); });
    const auto restore = qScopeGuard([&] { qInstallMessageHandler(usual); });
    JanusSettings wrong = settings(m_proxy->port());
    wrong.apiSecret = u"not-the-secret"_s;
    JanusLink link(wrong, m_random);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_VERIFY(link.lastError().contains(u"403"_s));
    QVERIFY(link.lastError().contains(u"janus_api_secret_file"_s));
    QVERIFY(!link.isUp());
    QCOMPARE(lost.size(), 0); // there never was a session
    const auto tellsOfIt = [](const QString &line) { return line.contains(u"403"_s); };
    QTRY_VERIFY(m_proxy->accepted() >= 4);
    QCOMPARE(std::ranges::count_if(written, tellsOfIt), 1);
    QVERIFY(!written.join(u'\n').contains(u"not-the-secret"_s));
}

void tst_JanusLink::brokenConnectionCostsNothing()
{
    JanusLink link(settings(m_proxy->port()), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    JanusHandle handle(link);
    QVERIFY(exists(handle));
    for (int round = 2; round <= 4; ++round) {
        m_proxy->cutConnections();
        QTRY_COMPARE(up.size(), round);
        QCOMPARE(up.last().at(0).toBool(), false);
        QVERIFY(exists(handle));
    }
    QCOMPARE(lost.size(), 0);
}

void tst_JanusLink::outageLongerThanTheGraceLosesTheSession()
{
    JanusLink link(settings(m_proxy->port()), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    JanusHandle handle(link);
    QVERIFY(exists(handle));
    m_proxy->blackHole();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!link.hasSession());
    m_proxy->pass();
    QTRY_COMPARE(up.size(), 2);
    QCOMPARE(up.last().at(0).toBool(), true);
    QVERIFY(!exists(handle));
    JanusHandle next(link);
    QVERIFY(exists(next));
    QCOMPARE(lost.size(), 1);
}

void tst_JanusLink::crashIsNoticedAtOnce()
{
    JanusLink link(settings(m_server->port()), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    m_server->kill();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 1000);
    std::optional<Common::ErrorCode> refused;
    link.ask(&link, {{"janus"_L1, "attach"_L1}}, JanusLink::Until::Done,
             [&](const JanusLink::Answer &answer) { refused = answer.error().code; });
    QTRY_VERIFY(refused);
    QCOMPARE(*refused, Common::ErrorCode::Unavailable);
    QVERIFY(m_server->start());
    QTRY_COMPARE(up.size(), 2);
    QCOMPARE(up.last().at(0).toBool(), true);
}

void tst_JanusLink::restartIsNoticed()
{
    JanusLink link(settings(m_proxy->port()), m_random); // the proxy lets every call through: it is not refused
    QSignalSpy up(&link, &JanusLink::up);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    m_server->kill();
    QVERIFY(m_server->start());
    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(up.size(), 2);
    QCOMPARE(up.last().at(0).toBool(), true);
}

void tst_JanusLink::hangingForAMomentCostsNothing()
{
    JanusLink link(settings(m_server->port()), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    m_server->pause();
    std::optional<bool> done;
    JanusHandle handle(link);
    handle.message({{"request"_L1, "list"_L1}}, {}, [&](const JanusLink::Answer &answer) { done = bool(answer); });
    QTimer::singleShot(times.patience / 2, this, [this] { m_server->resume(); });
    QTRY_VERIFY(done);
    QVERIFY(*done);
    QVERIFY(link.isUp());
    QCOMPARE(lost.size(), 0);
}

void tst_JanusLink::hangingForLongIsNoticed()
{
    JanusLink link(settings(m_server->port()), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    m_server->pause();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!link.isUp());
    m_server->resume();
    QTRY_COMPARE(up.size(), 2);
    QCOMPARE(up.last().at(0).toBool(), true);
    JanusHandle handle(link);
    QVERIFY(exists(handle));
}

void tst_JanusLink::forgottenSessionIsMadeAnew()
{
    JanusLink link(settings(m_server->port()), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_COMPARE(up.size(), 1);
    QCOMPARE(askAside({{"janus"_L1, "destroy"_L1}, {"session_id"_L1, self().session()}})["janus"_L1].toString(),
             u"success"_s);
    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(up.size(), 2);
    QCOMPARE(up.last().at(0).toBool(), true);
}

void tst_JanusLink::nextLifeEndsTheSessionOfTheOneBefore()
{
    JanusLink died(settings(m_proxy->port()), m_random);
    QSignalSpy up(&died, &JanusLink::up);
    died.start(self(5));
    QTRY_COMPARE(up.size(), 1);
    m_proxy->blackHole(); // as a process that was killed: it says nothing more
    JanusLink next(settings(m_server->port()), m_random);
    next.start(self(6));
    QTRY_VERIFY(next.isUp());
    QTRY_COMPARE(askAside({{"janus"_L1, "keepalive"_L1}, {"session_id"_L1, self(5).session()}})["error"_L1]["code"_L1],
                 QJsonValue(janusNoSuchSession));
    QCOMPARE(askAside({{"janus"_L1, "keepalive"_L1}, {"session_id"_L1, self(6).session()}})["janus"_L1].toString(),
             u"ack"_s);
}

void tst_JanusLink::handleThatIsNotWantedAnyMoreIsDetached()
{
    JanusLink link(settings(m_server->port()), m_random);
    link.start(self());
    QTRY_VERIFY(link.isUp());
    { // while it is still being attached
        JanusHandle handle(link);
    }
    { // and once it is
        JanusHandle handle(link);
        QVERIFY(exists(handle));
    }
    QTRY_COMPARE(m_server->log().count(u"Creating new handle"_s), 2);
    QTRY_COMPARE(m_server->log().count(u"Detaching handle"_s), 2);
}

ATRIUM_TEST(tst_JanusLink)
#include "tst_januslink.moc"
