// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/fanlink.h"
#include "agent/links/fanout.h"
#include "agent/links/textframe.h"
#include "agent/links/websocketgate.h"
#include "tests/links/endpoints.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>

using namespace Agent;
using Common::Millis;

namespace {

class Link : public FanLink
{
public:
    Link(QWebSocket *socket, QTcpSocket *transport, FanOut &room, Millis patience)
        : FanLink(socket, transport, 64 * 1024, nullptr, patience)
        , m_room(room)
    {
        room.add(this);
    }
    using FanLink::waitingBytes;
    QStringList heard;
    bool isTooSlow = false;
    bool hasEndedYet = false;

private:
    void received(const QByteArray &text) override { heard.append(QString::fromUtf8(text)); }
    void closeAsTooSlow() override
    {
        isTooSlow = true;
        end(false);
    }
    void hasEnded(bool byPeer) override
    {
        FanLink::hasEnded(byPeer);
        m_room.remove(this);
        hasEndedYet = true;
    }

    FanOut &m_room;
};

/*! A client that reads when the test wants it, and of whom the kernel keeps little. */
class Reader
{
public:
    explicit Reader(quint16 port) : m_socket(Listener::connectTo(port, 4096))
    {
        m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 64 * 1024);
        m_socket->write(
            "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
    }
    bool isOpen() { return m_socket->peek(4096).contains("\r\n\r\n"); }
    QByteArray read()
    {
        m_socket->setReadBufferSize(0);
        m_socket->flush(); // a TLS socket decrypts what it held back
        m_all += m_socket->readAll();
        return m_all;
    }

private:
    const std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_all;
};

} // namespace

/*! What all are told, over real sockets. */
class tst_FanOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<FanOut>();
        m_gate = std::make_unique<WebSocketGate>(
            QString(), [](const QString &) { return true; },
            [this](QWebSocket *socket, QTcpSocket *transport, const QString &) {
                m_links.push_back(new Link(socket, transport, *m_room, m_patience));
            });
        m_server = std::make_unique<Listener>(
            [this](QTcpSocket *socket) { m_gate->take(socket, QStringLiteral("127.0.0.1")); });
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }
    void cleanup()
    {
        for (const QPointer<Link> &link : m_links)
            delete link;
        m_links.clear();
        m_gate.reset();
        m_server.reset();
        m_room.reset();
    }

    void frameOfEveryLength_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << 0 << QByteArray::fromHex("8100");
        QTest::newRow("the longest of 7 bits") << 125 << QByteArray::fromHex("817d");
        QTest::newRow("the shortest of 16 bits") << 126 << QByteArray::fromHex("817e007e");
        QTest::newRow("the longest of 16 bits") << 65535 << QByteArray::fromHex("817effff");
        QTest::newRow("the shortest of 64 bits") << 65536 << QByteArray::fromHex("817f0000000000010000");
    }
    void frameOfEveryLength()
    {
        QFETCH(int, length);
        QFETCH(QByteArray, header);
        const QByteArray text(length, 'x');
        QCOMPARE(textFrame(text), header + text);
        QCOMPARE(textIn(header + text).toByteArray(), text);
    }

    void allHearTheSameInOneOrderAndOwnWordsInBetween()
    {
        const auto ada = connectOne();
        const auto bob = connectOne();
        m_room->send("1");
        m_room->send("2");
        m_links.front()->send("own");
        m_room->send("3");
        QTRY_VERIFY(ada->read().endsWith(textFrame("1") + textFrame("2") + textFrame("own") + textFrame("3")));
        QTRY_VERIFY(bob->read().endsWith(textFrame("1") + textFrame("2") + textFrame("3")));
    }

    void whoComesHearsNothingOfBefore()
    {
        const auto ada = connectOne();
        Reader bob(m_server->serverPort());
        QTRY_COMPARE(m_links.size(), 2u);
        m_room->send("first");
        QTRY_VERIFY(bob.read().endsWith(textFrame("first")));
        m_room->send("second");
        m_room->remove(m_links.front()); // before the turn is over
        QTRY_VERIFY(bob.read().endsWith(textFrame("second")));
        QVERIFY(!ada->read().contains("second"));
    }

    void slowReaderMissesSomeAndIsToldAnew()
    {
        const auto fast = connectOne();
        const auto slow = connectOne();
        bool isCaughtUp = false;
        connect(m_links.back(), &FanLink::caughtUp, this, [&] {
            isCaughtUp = true;
            m_links.back()->send("state");
        });
        const QByteArray text(8000, 'x');
        const qsizetype each = textFrame(text).size();
        const qsizetype before = fast->read().size();
        constexpr int count = 200; // more than may wait for one and what the kernel takes
        for (int i = 0; i < count; ++i) {
            m_room->send(text);
            QTRY_COMPARE(fast->read().size(), before + (i + 1) * each);
        }
        QVERIFY(!isCaughtUp);
        QTRY_VERIFY((slow->read(), isCaughtUp));
        m_room->send("after");
        QTRY_VERIFY(slow->read().endsWith(textFrame("state") + textFrame("after")));
        QVERIFY(slow->read().count(textFrame(text).left(4)) < count);
        QVERIFY(!m_links.back()->isTooSlow);
    }

    void stateThatIsMuchGoesAsItIsReadAndWhatIsSaidMeanwhileBehindIt()
    {
        const auto slow = connectOne();
        const QByteArray part = textFrame(QByteArray(200 * 1024, 's'));
        m_links.front()->sendState(QByteArrayList(20, part)); // more than may wait for one otherwise
        m_room->send("behind");
        m_room->flush();
        m_links.front()->send("own");
        QTRY_VERIFY(slow->read().endsWith(textFrame("behind") + textFrame("own")));
        QCOMPARE(slow->read().count(part.left(4)), 20);
        QVERIFY(!m_links.front()->isTooSlow);
        m_room->send("next");
        QTRY_VERIFY(slow->read().endsWith(textFrame("next")));
    }

    void partOfAStateThatIsLongerThanMayWaitOtherwiseIsNotLostWhileSomethingWaits()
    {
        const auto slow = connectOne();
        Link &link = *m_links.front();
        while (link.waitingBytes() == 0) // what the kernel takes; nobody reads yet
            link.sendState({textFrame(QByteArray(8000, 'x'))});
        const QByteArray part = textFrame(QByteArray(FanLink::maximumWaitingBytes, 's'));
        link.sendState({part, textFrame("end")});
        QTRY_VERIFY(slow->read().endsWith(textFrame("end")));
        QVERIFY(slow->read().contains(part.left(10))); // its head, which names its length
    }

    void whoReadsNothingOfAStateIsTooSlow()
    {
        m_patience = Millis(50);
        const auto stuck = connectOne();
        m_links.front()->sendState(QByteArrayList(20, textFrame(QByteArray(200 * 1024, 's'))));
        QTRY_VERIFY(m_links.front()->isTooSlow);
        m_links.clear(); // it deletes itself
        m_patience = FanLink::usualPatience;
    }

    void onlySoMuchWaitsBehindAState()
    {
        const auto slow = connectOne();
        m_links.front()->sendState(QByteArrayList(20, textFrame(QByteArray(200 * 1024, 's'))));
        for (int i = 0; i <= FanLink::maximumBehindBytes / 8000; ++i)
            m_room->send(QByteArray(8000, 'x'));
        m_room->flush();
        QTRY_VERIFY(m_links.front()->isTooSlow);
        m_links.clear(); // it deletes itself
    }

    void whatOthersPassMakesNobodyTooSlow()
    {
        LinkMetrics metrics;
        const auto slow = connectOne();
        Link &link = *m_links.front();
        link.setMetrics(metrics);
        const QByteArray text(60'000, 'p');
        int passed = 0;
        while (metrics.notPassed.value() == 0) { // until the kernel takes no more, and then some
            link.pass(text);
            ++passed;
            QCoreApplication::processEvents(); // the client's end holds little
        }
        QVERIFY(link.waitingBytes() <= FanLink::maximumPassedBytes);
        link.send("own"); // there is room for
        QTRY_VERIFY(slow->read().endsWith(textFrame("own")));
        QCOMPARE(slow->read().count(textFrame(text).left(4)), passed - 1);
        link.pass("later");
        QTRY_VERIFY(slow->read().endsWith(textFrame("later")));
        QVERIFY(!link.isTooSlow);
    }

    void whatOthersPassComesInTheOrderOfAllThatIsSaid()
    {
        const auto ada = connectOne();
        const auto bob = connectOne();
        Link &link = *m_links.front();
        m_room->send("1");
        link.pass("one");
        link.pass("two");
        m_room->send("2");
        link.pass("three");
        link.send("own");
        link.pass("four");
        QTRY_VERIFY(ada->read().endsWith(textFrame("1") + textFrame("one") + textFrame("two") + textFrame("2")
                                         + textFrame("three") + textFrame("own") + textFrame("four")));
        QTRY_VERIFY(bob->read().endsWith(textFrame("1") + textFrame("2")));
    }

    void whatOthersPassBehindAStateIsBoundedToo()
    {
        LinkMetrics metrics;
        const auto slow = connectOne();
        Link &link = *m_links.front();
        link.setMetrics(metrics);
        link.sendState(QByteArrayList(20, textFrame(QByteArray(200 * 1024, 's'))));
        while (metrics.notPassed.value() == 0)
            link.pass(QByteArray(60'000, 'p'));
        link.send("own");
        QTRY_VERIFY(slow->read().endsWith(textFrame("own")));
        QVERIFY(!link.isTooSlow);
    }

    void whoNeverReadsIsClosedAsTooSlow()
    {
        m_patience = Millis(50);
        const auto stuck = connectOne();
        const QByteArray text(8000, 'x');
        while (!m_links.back()->isTooSlow) {
            m_room->send(text);
            m_room->flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(m_links.back()->hasEndedYet);
        m_links.clear(); // it deletes itself
        m_patience = FanLink::usualPatience;
    }

private:
    std::unique_ptr<Reader> connectOne()
    {
        const size_t before = m_links.size();
        auto reader = std::make_unique<Reader>(m_server->serverPort());
        if (!QTest::qWaitFor([&] { return m_links.size() == before + 1 && reader->isOpen(); }, Tests::patienceMs))
            qFatal("nobody came in");
        return reader;
    }

    std::unique_ptr<FanOut> m_room;
    std::unique_ptr<WebSocketGate> m_gate;
    std::unique_ptr<Listener> m_server;
    std::vector<QPointer<Link>> m_links;
    Millis m_patience = FanLink::usualPatience;
};

ATRIUM_TEST(tst_FanOut)
#include "tst_fanout.moc"
