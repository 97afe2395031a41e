// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/januslink.h"
#include "tests/support/freeport.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QWebSocketServer>

using namespace Agent;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! Something on Janus's port that is none, or is out of its mind. */
class tst_HostileJanus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isCalledAnew_data();
    void isCalledAnew();
    void silentDoorIsLeft();
    void requestsEnd();
    void requestsAreBounded();
    void answersOfNobodyHarmNobody();

private:
    /*! Answers what a session needs; `then` is called with each other request. */
    void behave(std::function<void(QWebSocket *, const QJsonObject &)> then);
    static void say(QWebSocket *socket, const QJsonObject &message);
    JanusSettings settings() const { return {m_server->serverUrl(), u"secret"_s, {}, times}; }
    static JanusIdentity self() { return {Common::NodeId{3}, 1, 0, QByteArray(32, 'k')}; }

    static constexpr JanusTimes times{.connect = 500ms,
                                      .answer = 300ms,
                                      .keepAlive = 5s,
                                      .patience = 5s,
                                      .grace = 100ms,
                                      .firstRetry = 20ms,
                                      .longestRetry = 100ms};
    Common::SystemRandom m_random;
    std::unique_ptr<QWebSocketServer> m_server;
    int m_connections = 0;
};

void tst_HostileJanus::init()
{
    m_connections = 0;
    m_server = std::make_unique<QWebSocketServer>(u"none"_s, QWebSocketServer::NonSecureMode);
    m_server->setSupportedSubprotocols({u"janus-protocol"_s});
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

void tst_HostileJanus::say(QWebSocket *socket, const QJsonObject &message)
{
    socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void tst_HostileJanus::behave(std::function<void(QWebSocket *, const QJsonObject &)> then)
{
    connect(m_server.get(), &QWebSocketServer::newConnection, m_server.get(), [this, then] {
        ++m_connections;
        QWebSocket *const socket = m_server->nextPendingConnection();
        socket->setParent(m_server.get());
        connect(socket, &QWebSocket::textMessageReceived, socket, [this, socket, then](const QString &text) {
            const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
            QCOMPARE(request["apisecret"_L1].toString(), u"secret"_s);
            if (request["janus"_L1] == "create"_L1 || request["janus"_L1] == "claim"_L1)
                say(socket, {{"janus"_L1, "success"_L1}, {"transaction"_L1, request["transaction"_L1]}});
            else
                then(socket, request);
        });
    });
}

void tst_HostileJanus::isCalledAnew_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << u"garbage{"_s;
    QTest::newRow("JSON of somebody else") << u"{\"t\":\"joined\"}"_s;
    QTest::newRow("without an end") << QString(5 << 20, u'[');
}

void tst_HostileJanus::isCalledAnew()
{
    QFETCH(QString, said);
    connect(m_server.get(), &QWebSocketServer::newConnection, m_server.get(), [this, said] {
        ++m_connections;
        QWebSocket *const socket = m_server->nextPendingConnection();
        socket->setParent(m_server.get());
        socket->sendTextMessage(said);
    });
    JanusLink link(settings(), m_random);
    QSignalSpy up(&link, &JanusLink::up);
    link.start(self());
    QTRY_VERIFY(m_connections >= 3);
    QCOMPARE(up.size(), 0);
    QVERIFY(!link.lastError().isEmpty());
}

void tst_HostileJanus::silentDoorIsLeft()
{
    QTcpServer door;
    QVERIFY(listenOnFreePort(door));
    JanusSettings wrong = settings();
    wrong.url.setPort(door.serverPort());
    JanusLink link(wrong, m_random);
    link.start(self());
    QTRY_VERIFY(!link.lastError().isEmpty());
    QVERIFY(!link.isUp());
}

void tst_HostileJanus::requestsEnd()
{
    behave([](QWebSocket *, const QJsonObject &) {});
    JanusLink link(settings(), m_random);
    link.start(self());
    QTRY_VERIFY(link.isUp());
    std::optional<Common::ErrorCode> end;
    link.ask(&link, {{"janus"_L1, "attach"_L1}}, JanusLink::Until::Done,
             [&](const JanusLink::Answer &answer) { end = answer.error().code; });
    QTRY_VERIFY(end);
    QCOMPARE(*end, Common::ErrorCode::Timeout);
    QVERIFY(link.isUp());
}

void tst_HostileJanus::requestsAreBounded()
{
    behave([](QWebSocket *, const QJsonObject &) {});
    JanusLink link(settings(), m_random);
    link.start(self());
    QTRY_VERIFY(link.isUp());
    QMap<Common::ErrorCode, size_t> ends;
    for (size_t i = 0; i < JanusRequests::most + 10; ++i) {
        link.ask(&link, {{"janus"_L1, "attach"_L1}}, JanusLink::Until::Done,
                 [&](const JanusLink::Answer &answer) { ++ends[answer.error().code]; });
    }
    QTRY_COMPARE(ends.value(Common::ErrorCode::Timeout), JanusRequests::most);
    QCOMPARE(ends.value(Common::ErrorCode::TooMany), size_t(10));
}

void tst_HostileJanus::answersOfNobodyHarmNobody()
{
    behave([](QWebSocket *socket, const QJsonObject &request) {
        const qint64 session = self().session();
        for (const QJsonValue &transaction :
             {QJsonValue(u"77777"_s), QJsonValue(u"-1"_s), QJsonValue(5), QJsonValue()}) {
            for (const char *kind : {"success", "event", "error", "ack", "detached", "hangup", "trickle", "nonsense"})
                say(socket,
                    {{"janus"_L1, QLatin1String(kind)},
                     {"transaction"_L1, transaction},
                     {"session_id"_L1, session},
                     {"sender"_L1, 12345},
                     {"plugindata"_L1, QJsonObject{{"data"_L1, 7}}}});
        }
        say(socket, {{"janus"_L1, "timeout"_L1}, {"session_id"_L1, session + 1}});
        say(socket, {{"janus"_L1, "success"_L1}, {"transaction"_L1, request["transaction"_L1]}});
    });
    JanusLink link(settings(), m_random);
    QSignalSpy lost(&link, &JanusLink::lost);
    link.start(self());
    QTRY_VERIFY(link.isUp());
    std::optional<bool> done;
    link.ask(&link, {{"janus"_L1, "attach"_L1}}, JanusLink::Until::Done,
             [&](const JanusLink::Answer &answer) { done = bool(answer); });
    QTRY_VERIFY(done);
    QVERIFY(*done);
    QCOMPARE(lost.size(), 0);
    QVERIFY(link.isUp());
}

ATRIUM_TEST(tst_HostileJanus)
#include "tst_hostilejanus.moc"
