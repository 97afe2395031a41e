// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/websocket/benchagent.h"
#include "tests/websocket/clientframes.h"
#include "tests/websocket/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace ClientFrames;

namespace {

constexpr qint64 mayGrowBy = 2 * 1024 * 1024;
constexpr int closedWithinMs = 1000;

QByteArray times(const QByteArray &bytes, int count)
{
    return bytes.repeated(count);
}

} // namespace

/*! Clients that want to do harm, against a real agent: they are gone within a second, and cost it no memory. */
class tst_Hostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_agent = BenchAgent::start();
        QVERIFY(m_agent);
        // What the first of a kind costs, the agent keeps: threads' heaps, tables.
        RawClient first(m_agent->port());
        QCOMPARE(first.open("/bench/0"), 101);
        first.send(text(QByteArray(200'000, 'x')));
        QVERIFY(first.next().startsWith("text of 200000"));
    }

    void isClosedAtOnceAndCostsNothing_data()
    {
        QTest::addColumn<QByteArray>("first");  // sent once
        QTest::addColumn<QByteArray>("flood");  // sent again and again, until nothing more is taken
        QTest::addColumn<QByteArray>("answer"); // where no flood drowns it
        const QByteArray none;
        QTest::newRow("a frame without a mask") << QByteArray("\x81\x05hello") << none << QByteArray("close 1002");
        QTest::newRow("a frame with reserved bits") << frame(0xf1, "x") << none << QByteArray("close 1002");
        QTest::newRow("a frame of 2 to the 63")
            << head(Final | Text, quint64(1) << 63) << none << QByteArray("close 1002");
        QTest::newRow("a frame of 2 to the 62, and much of it")
            << head(Final | Text, quint64(1) << 62) << QByteArray(65536, 'x') << none;
        QTest::newRow("64 KiB of fragments of a byte")
            << frame(Text, "x") + times(frame(Continuation, "x"), 64 * 1024) << none << QByteArray("close 1008");
        QTest::newRow("continuations without an end")
            << frame(Text, "x") << times(frame(Continuation, "x"), 1000) << none;
        QTest::newRow("empty continuations without an end") << frame(Text) << times(frame(Continuation), 1000) << none;
        QTest::newRow("continuations of a continuation") << none << times(frame(Continuation, "x"), 1000) << none;
        QTest::newRow("pings without an end") << none << times(frame(Final | Ping, QByteArray(125, 'p')), 100) << none;
        QTest::newRow("pongs without an end") << none << times(frame(Final | Pong, QByteArray(125, 'p')), 100) << none;
        QTest::newRow("pings between fragments") << frame(Text, "x") << times(frame(Final | Ping), 1000) << none;
        QTest::newRow("much after its close") << closeFrame(1000) << QByteArray(65536, 'x') << none;
        QTest::newRow("texts that are not UTF-8") << none << times(text("\xff"), 1000) << none;
    }

    void isClosedAtOnceAndCostsNothing()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, flood);
        QFETCH(QByteArray, answer);
        RawClient victim(m_agent->port());
        QCOMPARE(victim.open("/bench/1"), 101);
        const qint64 before = m_agent->residentBytes();
        QVERIFY(before > 0);
        constexpr int attackers = 5;
        qint64 most = before;
        for (int i = 0; i < attackers; ++i) {
            RawClient attacker(m_agent->port());
            QCOMPARE(attacker.open("/bench/2"), 101);
            QElapsedTimer timer;
            timer.start();
            attacker.send(first);
            if (!answer.isEmpty())
                QCOMPARE(attacker.next(), answer);
            while (!flood.isEmpty() && timer.elapsed() < closedWithinMs && attacker.send(flood)) {}
            QVERIFY(attacker.hasEnded(int(closedWithinMs - timer.elapsed())));
            most = qMax(most, m_agent->residentBytes());
        }
        QVERIFY2(most - before < mayGrowBy, qPrintable(QString::number(most - before)));
        victim.send(frame(Final | Ping, "alive"));
        QCOMPARE(victim.next(), "pong alive");
    }

    void announcedLengthsCostNothing()
    {
        constexpr int people = 50;
        const qint64 before = m_agent->residentBytes();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < people; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_agent->port()));
            QCOMPARE(clients.back()->open("/bench/3"), 101);
            clients.back()->send(frame(Final | Ping, "p") + head(Final | Text, 256 * 1024)
                                 + masked(QByteArray(100, 'x')));
            QCOMPARE(clients.back()->next(), "pong p");
        }
        QVERIFY2(m_agent->residentBytes() - before < people * 40 * 1024,
                 qPrintable(QString::number(m_agent->residentBytes() - before)));
    }

private:
    std::unique_ptr<BenchAgent> m_agent;
};

ATRIUM_TEST(tst_Hostile)
#include "tst_hostile.moc"
