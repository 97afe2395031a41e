// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/personlink.h"
#include "agent/links/textframe.h"
#include "agent/links/websocketgate.h"
#include "tests/links/endpoints.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/clientframes.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Agent;
using namespace ClientFrames;
using namespace std::chrono_literals;

namespace {

/*! What became of a link, which deletes itself. */
struct Fate
{
    QPointer<QTcpSocket> transport;
    QStringList heard;
    bool hasEnded = false;
    bool wasByPeer = false;
};

/*! Somebody who hears all, and is told to leave by "leave". */
class Link : public PersonLink
{
public:
    Link(QWebSocket *socket, QTcpSocket *transport, const Rate &pace, Fate &fate)
        : PersonLink(socket, transport, strangersMessageBytes, nullptr)
        , m_fate(fate)
    {
        m_fate.transport = transport;
        setPace(pace);
    }

private:
    void received(const QByteArray &text) override
    {
        m_fate.heard.append(QString::fromUtf8(text));
        if (text == "leave")
            closeWith("why", 4711, QStringLiteral("because"));
    }
    void closeAsTooSlow() override { end(false); }
    void hasEnded(bool byPeer) override
    {
        m_fate.hasEnded = true;
        m_fate.wasByPeer = byPeer;
    }

    Fate &m_fate; // the test's
};

constexpr auto handshake =
    "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";

class Client
{
public:
    explicit Client(quint16 port) : m_socket(Listener::connectTo(port)) { m_socket->write(handshake); }
    bool isOpen() { return read().endsWith("\r\n\r\n"); }
    void send(const QByteArray &bytes) { m_socket->write(bytes); }
    QByteArray read() { return m_all += m_socket->readAll(); }
    bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }

private:
    const std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_all;
};

QByteArray numbers(int count)
{
    QByteArray frames;
    for (int i = 0; i < count; ++i)
        frames += text(QByteArray::number(i));
    return frames;
}

} // namespace

/*! One person's connection, over a real socket. What may come over it: tst_framereader, and tests/websocket. */
class tst_PersonLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gate = std::make_unique<WebSocketGate>(
            QString(), [](const QString &) { return true; },
            [this](QWebSocket *socket, QTcpSocket *transport, const QString &) {
                m_fates.push_back(std::make_unique<Fate>());
                m_links.push_back(new Link(socket, transport, m_pace, *m_fates.back()));
            });
        m_server = std::make_unique<Listener>(
            [this](QTcpSocket *socket) { m_gate->take(socket, QStringLiteral("127.0.0.1")); });
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_pace = PersonLink::usualPace;
    }
    void cleanup()
    {
        for (const QPointer<Link> &link : m_links)
            delete link;
        m_links.clear();
        m_fates.clear();
        m_gate.reset();
        m_server.reset();
    }

    void slowsDownWhoeverSaysTooMuchAndLosesNothing()
    {
        m_pace = Rate{.perSecond = 100, .burst = 20};
        QElapsedTimer timer;
        timer.start();
        const auto talker = connectOne(numbers(50) + frame(Final | Ping, "p") + closeFrame(1000));
        QTRY_VERIFY(m_fates.front()->heard.size() >= 20);
        const qsizetype heard = m_fates.front()->heard.size();
        const auto other = connectOne(text("hello")); // who is not kept waiting
        QTRY_COMPARE(m_fates.back()->heard.size(), 1);
        QVERIFY2(heard < 50, qPrintable(QString::number(heard)));
        QTRY_VERIFY(m_fates.front()->hasEnded);
        QVERIFY(timer.elapsed() >= 290); // 30 more than the burst, 100 of them a second
        QCOMPARE(m_fates.front()->heard.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(m_fates.front()->heard[i], QString::number(i));
        QTRY_VERIFY(talker->read().contains(controlFrame(Opcode::Pong, "p") + Agent::closeFrame(1000, {}).left(4)));
    }

    void readsNoMoreThanItMayHold()
    {
        m_pace = Rate{.perSecond = 1, .burst = 1};
        const auto talker = connectOne({});
        const QByteArray much = text(QByteArray(8000, 'x')).repeated(1000);
        talker->send(much);
        QTRY_COMPARE(m_fates.front()->heard.size(), 2); // the burst, and one for which the next ones wait
        QTRY_VERIFY(m_fates.front()->transport->bytesAvailable() > 0);
        constexpr qint64 recordsRest = 4 * 1024; // a TLS socket looks at its bound after each such piece
        QVERIFY(m_fates.front()->transport->bytesAvailable() <= 16 * 1024 + recordsRest);
    }

    void lastWordArrivesThoughMoreIsComing()
    {
        const auto client = connectOne(text("leave") + text("and more").repeated(1000));
        const QByteArray last = textFrame("why") + Agent::closeFrame(4711, "because");
        QTRY_VERIFY(client->read().endsWith(last));
        QTRY_VERIFY(client->isClosed());
        QTRY_VERIFY(!m_links.front()); // it has deleted itself
    }

    void faultEndsItAsThePeersDoing()
    {
        const auto client = connectOne(text("good") + frame(Final | Text, "\xff"));
        QTRY_VERIFY(m_fates.front()->hasEnded);
        QVERIFY(m_fates.front()->wasByPeer);
        QCOMPARE(m_fates.front()->heard.size(), 1);
        QTRY_VERIFY(client->read().contains(Agent::closeFrame(1007, {}).mid(2)));
        QTRY_VERIFY(client->isClosed());
        QTRY_VERIFY(!m_links.front());
    }

    void whoeverVanishesIsLost()
    {
        auto client = connectOne(text("good"));
        QTRY_COMPARE(m_fates.front()->heard.size(), 1);
        client.reset();
        QTRY_VERIFY(!m_links.front());
    }

private:
    /*! Somebody who is in, and sends this. */
    std::unique_ptr<Client> connectOne(const QByteArray &bytes)
    {
        const size_t before = m_links.size();
        auto client = std::make_unique<Client>(m_server->serverPort());
        if (!QTest::qWaitFor([&] { return m_links.size() == before + 1 && client->isOpen(); }, Tests::patienceMs))
            qFatal("nobody came in");
        client->send(bytes);
        return client;
    }

    std::unique_ptr<Listener> m_server;
    std::unique_ptr<WebSocketGate> m_gate;
    std::vector<std::unique_ptr<Fate>> m_fates;
    std::vector<QPointer<Link>> m_links;
    Rate m_pace;
};

ATRIUM_TEST(tst_PersonLink)
#include "tst_personlink.moc"
