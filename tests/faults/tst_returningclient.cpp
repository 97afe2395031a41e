// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/freeport.h"
#include "tests/support/historychecker.h"
#include "tests/support/returningclient.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>
#include <QWebSocketServer>

using namespace Common;

namespace {

constexpr PageTimes quick{.pingMs = 50, .openPings = 3, .answerMs = 200, .roundMs = 50};

// A node that answers what the test tells it to; it hears every frame.
class FakeNode : public QWebSocketServer
{
public:
    explicit FakeNode(qint64 id) : QWebSocketServer(QStringLiteral("fake"), NonSecureMode), m_id(id)
    {
        QTcpServer port;
        listenOnFreePort(port);
        m_port = port.serverPort();
        port.close();
        open();
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            m_socket.reset(nextPendingConnection());
            connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
                const auto request = decodeRoomRequest(text.toUtf8());
                const auto *frame = std::get_if<ClientFrame>(&request->frame);
                if (std::holds_alternative<RoomPingFrame>(*frame)) {
                    if (answersPings)
                        send(encode(RoomPongFrame{}));
                } else {
                    frames.append(*frame);
                    if (answer)
                        answer(*frame);
                }
            });
        });
    }

    void open() { listen(QHostAddress::LocalHost, m_port); }
    QString url() const { return QStringLiteral("ws://127.0.0.1:%1/room").arg(m_port); }
    void send(const QByteArray &frame) { m_socket->sendTextMessage(QString::fromUtf8(frame)); }
    void die()
    {
        close();
        m_socket->abort();
    }
    void dismiss(RoomClose code)
    {
        send(encode(ClosedFrame{code, QStringLiteral("because")}));
        m_socket->close();
    }
    void letIn()
    {
        JoinedFrame joined{RoomId(7),
                           QStringLiteral("Seven"),
                           NodeId(m_id),
                           QStringLiteral("node"),
                           QStringLiteral("me"),
                           1,
                           {{QStringLiteral("me"), QStringLiteral("Ada"), UserId(1), UtcTime{1}}},
                           {}};
        send(encode(joined));
    }
    template <class Frame>
    int heard() const
    {
        return int(std::count_if(frames.begin(), frames.end(),
                                 [](const ClientFrame &frame) { return std::holds_alternative<Frame>(frame); }));
    }

    std::function<void(const ClientFrame &)> answer;
    QList<ClientFrame> frames;
    bool answersPings = true;

private:
    const qint64 m_id;
    quint16 m_port = 0;
    std::unique_ptr<QWebSocket> m_socket;
};

} // namespace

/*! The client of the tests of faults comes back as the page does. */
class tst_ReturningClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_one = std::make_unique<FakeNode>(1);
        m_two = std::make_unique<FakeNode>(2);
        m_recorder = std::make_unique<HistoryRecorder>();
        m_one->answer = m_two->answer = nullptr;
        const QJsonObject entry{{QStringLiteral("room"), QJsonObject{{QStringLiteral("id"), 7}}},
                                {QStringLiteral("url"), m_one->url()},
                                {QStringLiteral("ticket"), QStringLiteral("t1")},
                                {QStringLiteral("pass"), QStringLiteral("p1")},
                                {QStringLiteral("nodeUrls"), QJsonArray{m_one->url(), m_two->url()}}};
        m_client = std::make_unique<ReturningClient>(QStringLiteral("ada"), entry, *m_recorder, quick);
        QTRY_COMPARE(m_one->heard<JoinFrame>(), 1);
        m_one->letIn();
        QTRY_VERIFY(m_client->isInside());
    }

    void cleanup() { m_client.reset(); }

    void comesBackByAnotherNodeWhenItsNodeDies()
    {
        m_two->answer = [this](const ClientFrame &frame) { goThenLetIn(*m_two, frame); };
        m_one->die();
        QTRY_COMPARE(m_client->absences().size(), 1);
        QTRY_VERIFY(m_client->isInside());
        QCOMPARE(std::get<ReturnFrame>(m_two->frames.first()).pass, QStringLiteral("p1"));
        const Absence absence = m_client->absences().first();
        QCOMPARE(absence.why, QStringLiteral("lost"));
        QCOMPARE(absence.fromNode, 1);
        QCOMPARE(absence.toNode, 2);
        QVERIFY(absence.lastedMs() >= 0 && absence.lastedMs() < 5000);
        QCOMPARE(m_client->node(), 2);
    }

    void asksItsOwnNodeFirstWhenTheRoomMoved()
    {
        m_one->answer = [this](const ClientFrame &frame) {
            if (std::holds_alternative<ReturnFrame>(frame))
                m_one->send(goTo(*m_two));
        };
        m_two->answer = [this](const ClientFrame &frame) { goThenLetIn(*m_two, frame); };
        m_one->dismiss(RoomClose::NotHere);
        QTRY_COMPARE(m_client->absences().size(), 1);
        QTRY_VERIFY(m_client->isInside());
        QCOMPARE(m_client->absences().first().why, QStringLiteral("not_here"));
        QCOMPARE(m_one->heard<ReturnFrame>(), 1);
        QCOMPARE(m_two->heard<ReturnFrame>(), 0);
        QCOMPARE(m_client->node(), 2);
    }

    void waitsOnTheSameConnectionAsLongAsItIsTold()
    {
        m_two->answer = [this](const ClientFrame &frame) {
            if (std::holds_alternative<ReturnFrame>(frame) && m_two->heard<ReturnFrame>() < 4)
                m_two->send(
                    encode(WaitFrame{QStringLiteral("no_node"), QStringLiteral("node1 went silent"), Millis(10)}));
            else
                goThenLetIn(*m_two, frame);
        };
        m_one->die();
        QTRY_COMPARE(m_client->node(), 2);
        QCOMPARE(m_two->heard<ReturnFrame>(), 4);
        QCOMPARE(m_client->waits().size(), 3);
    }

    void noticesByItselfThatTheConnectionIsDead()
    {
        m_two->answer = [this](const ClientFrame &frame) { goThenLetIn(*m_two, frame); };
        m_one->answersPings = false;
        QTRY_COMPARE(m_client->node(), 2);
        QCOMPARE(m_client->absences().first().why, QStringLiteral("lost"));
    }

    void nodeThatDoesNotAnswerIsGivenUpAndAskedAgainNextRound()
    {
        m_two->answer = [](const ClientFrame &) {}; // connects and says nothing
        m_one->die();
        QTRY_VERIFY(m_two->heard<ReturnFrame>() >= 2);
        QVERIFY(!m_client->isInside());
        QVERIFY(m_client->finalCode().isEmpty());
        m_two->answer = [this](const ClientFrame &frame) { goThenLetIn(*m_two, frame); };
        QTRY_VERIFY(m_client->isInside());
    }

    void staysAwayWhenItIsNotWanted_data()
    {
        QTest::addColumn<int>("close");
        for (const RoomClose close : {RoomClose::Left, RoomClose::Kicked, RoomClose::RoomDeleted, RoomClose::RoomClosed,
                                      RoomClose::UserDeleted, RoomClose::PassRefused})
            QTest::newRow(roomCloseName(close).latin1()) << int(close);
    }
    void staysAwayWhenItIsNotWanted()
    {
        QFETCH(int, close);
        m_one->dismiss(RoomClose(close));
        QTRY_COMPARE(m_client->finalCode(), roomCloseName(RoomClose(close)));
        QVERIFY(!m_client->isInside());
        QCOMPARE(m_two->frames.size(), 0);
    }

    void whatItSawMakesAHistoryThatTheCheckerReads()
    {
        QVERIFY(m_client->say(QStringLiteral("hello")));
        m_one->send(encode(
            ChatSaidFrame{{2, QStringLiteral("me"), QStringLiteral("Ada"), QStringLiteral("hello"), UtcTime{5}}}));
        QTRY_COMPARE(m_client->lines(), QStringList(QStringLiteral("hello")));
        QVERIFY(!m_client->isSaved(QStringLiteral("hello")));
        m_one->send(encode(SavedFrame{2}));
        QTRY_VERIFY(m_client->isSaved(QStringLiteral("hello")));
        QCOMPARE(violations(m_recorder->lines()), QStringList());
        m_two->answer = [this](const ClientFrame &frame) { goThenLetIn(*m_two, frame); }; // shows no line
        m_one->die();
        QTRY_COMPARE(m_client->node(), 2);
        const QStringList found = violations(m_recorder->lines());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(QLatin1String("\"hello\" was acknowledged and is lost")),
                 qPrintable(found.first()));
    }

private:
    QByteArray goTo(const FakeNode &node) const
    {
        GoFrame go;
        go.room = RoomId(7);
        go.roomName = go.nodeName = go.ticket = QStringLiteral("t2");
        go.node = NodeId(2);
        go.url = node.url();
        go.expiresIn = Millis(15000);
        go.pass = QStringLiteral("p2");
        go.nodeUrls = {m_one->url(), m_two->url()};
        return encode(go);
    }

    void goThenLetIn(FakeNode &node, const ClientFrame &frame)
    {
        if (std::holds_alternative<ReturnFrame>(frame))
            node.send(goTo(node));
        else
            node.letIn();
    }

    std::unique_ptr<FakeNode> m_one;
    std::unique_ptr<FakeNode> m_two;
    std::unique_ptr<HistoryRecorder> m_recorder;
    std::unique_ptr<ReturningClient> m_client;
};

ATRIUM_TEST(tst_ReturningClient)
#include "tst_returningclient.moc"
