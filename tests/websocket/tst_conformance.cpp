// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/websocket/benchagent.h"
#include "tests/websocket/clientframes.h"
#include "tests/websocket/rawclient.h"

#include <QTest>

#include <memory>

using namespace ClientFrames;

namespace {

constexpr qsizetype maximumBytes = 256 * 1024; // of a message, in a bench room
constexpr int maximumFrames = 128;             // of a message

QByteArray filled(qsizetype size)
{
    return QByteArray("*").repeated(size);
}

QByteArray heard(const QByteArray &payload)
{
    return RawClient::told("text", payload);
}

/*! Adds rows to the table of the test that runs. */
void row(const char *name, const QList<QByteArray> &sent, const QList<QByteArray> &answers)
{
    QTest::newRow(name) << sent << answers;
}

void columns()
{
    QTest::addColumn<QList<QByteArray>>("sent");
    QTest::addColumn<QList<QByteArray>>("answers");
}

} // namespace

/*!
    The rules of RFC 6455, against a real agent. In a bench room the sender hears what was said, so that a text that
    was accepted comes back. Each row sends its pieces one after the other; where the last answer is no close, the
    connection still lives.
*/
class tst_Conformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_agent = BenchAgent::start();
        QVERIFY(m_agent);
    }

    void framing_data();
    void framing() { talk(); }
    void pings_data();
    void pings() { talk(); }
    void reserved_data();
    void reserved() { talk(); }
    void opcodes_data();
    void opcodes() { talk(); }
    void fragments_data();
    void fragments() { talk(); }
    void utf8_data();
    void utf8() { talk(); }
    void closing_data();
    void closing() { talk(); }
    void limits_data();
    void limits() { talk(); }
    void lengths_data();
    void lengths() { talk(); }
    void manyMessagesKeepTheirOrder();
    void byteByByte();
    void othersHearIt();

private:
    void talk();

    std::unique_ptr<BenchAgent> m_agent;
    int m_room = 0;
};

void tst_Conformance::talk()
{
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QList<QByteArray>, answers);
    RawClient client(m_agent->port());
    QCOMPARE(client.open("/bench/" + QByteArray::number(++m_room)), 101);
    for (const QByteArray &piece : sent)
        client.send(piece);
    for (const QByteArray &answer : answers)
        QCOMPARE(client.next(), answer);
    if (!answers.isEmpty() && answers.last().startsWith("close")) {
        QCOMPARE(client.next(1000), "end");
        return;
    }
    client.send(frame(Final | Ping, "still there?"));
    QCOMPARE(client.next(), "pong still there?");
}

void tst_Conformance::framing_data()
{
    columns();
    for (const qsizetype size : {0, 1, 125, 126, 127, 128, 65535, 65536, 131072})
        row(qPrintable(QStringLiteral("a text of %1 bytes").arg(size)), {text(filled(size))}, {heard(filled(size))});
    row("a text that comes in pieces of TCP", {text("hello").left(1), text("hello").mid(1, 7), text("hello").mid(8)},
        {"text hello"});
    row("a long one, its head in pieces", {text(filled(300)).left(3), text(filled(300)).mid(3)}, {heard(filled(300))});
    row("two texts in one piece", {text("one") + text("two")}, {"text one", "text two"});
    row("a mask of nothing", {QByteArray::fromHex("818200000000") + "ab"}, {"text ab"});
}

void tst_Conformance::pings_data()
{
    columns();
    row("empty", {frame(Final | Ping)}, {"pong"});
    row("with a text", {frame(Final | Ping, "hello")}, {"pong hello"});
    row("with bytes that are no text", {frame(Final | Ping, QByteArray::fromHex("00fffefdfcfb00ff"))},
        {"pong " + QByteArray::fromHex("00fffefdfcfb00ff")});
    row("as long as is allowed", {frame(Final | Ping, filled(125))}, {RawClient::told("pong", filled(125))});
    row("longer than is allowed", {frame(Final | Ping, filled(126))}, {"close 1002"});
    row("byte by byte of TCP", {frame(Final | Ping, "x").left(3), frame(Final | Ping, "x").mid(3)}, {"pong x"});
    row("a pong nobody asked for", {frame(Final | Pong, "unasked")}, {});
    row("a pong nobody asked for, then a ping", {frame(Final | Pong, "unasked"), frame(Final | Ping, "a")}, {"pong a"});
    QByteArray ten;
    QList<QByteArray> pongs;
    for (char c = 'a'; c < 'a' + 10; ++c) {
        ten += frame(Final | Ping, QByteArray(1, c));
        pongs.append(QByteArray("pong ") + c);
    }
    row("ten at once", {ten}, pongs);
}

void tst_Conformance::reserved_data()
{
    columns();
    for (int bits = 1; bits < 8; ++bits) {
        const int first = Final | bits << 4;
        row(qPrintable(QStringLiteral("bits %1 of a text").arg(bits)), {text("good"), frame(first | Text, "x")},
            {"text good", "close 1002"});
        row(qPrintable(QStringLiteral("bits %1 of a ping").arg(bits)), {frame(first | Ping, "x")}, {"close 1002"});
        row(qPrintable(QStringLiteral("bits %1 of a close").arg(bits)), {frame(first | Close)}, {"close 1002"});
    }
    row("said as soon as it shows", {QByteArray::fromHex("c1ff")}, {"close 1002"});
    row("in a continuation", {frame(Text, "a"), frame(Final | 0x40 | Continuation, "b")}, {"close 1002"});
    row("nothing behind it is heard", {frame(Final | 0x10 | Text, "x") + text("y")}, {"close 1002"});
}

void tst_Conformance::opcodes_data()
{
    columns();
    for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xb, 0xc, 0xd, 0xe, 0xf}) {
        row(qPrintable(QStringLiteral("opcode %1").arg(opcode)), {text("good"), frame(Final | opcode, "x")},
            {"text good", "close 1002"});
        row(qPrintable(QStringLiteral("opcode %1, empty").arg(opcode)), {frame(Final | opcode)}, {"close 1002"});
    }
    row("a binary message", {text("good"), frame(Final | Binary, "x")}, {"text good", "close 1003"});
    row("a binary message, before it has come", {head(Final | Binary, 1000)}, {"close 1003"});
    row("a binary message in fragments", {frame(Binary, "x")}, {"close 1003"});
    row("no mask", {QByteArray::fromHex("810161")}, {"close 1002"});
    row("no mask on a ping", {QByteArray::fromHex("8900")}, {"close 1002"});
    row("no mask on a close", {QByteArray::fromHex("880203e8")}, {"close 1002"});
}

void tst_Conformance::fragments_data()
{
    columns();
    const QByteArray first = frame(Text, "frag");
    const QByteArray last = frame(Final | Continuation, "ments");
    row("a text in two", {first, last}, {"text fragments"});
    row("a text in two, at once", {first + last}, {"text fragments"});
    row("with a ping between", {first, frame(Final | Ping, "p"), last}, {"pong p", "text fragments"});
    row("with a pong between", {first, frame(Final | Pong, "p"), last}, {"text fragments"});
    row("with a close between", {first, closeFrame(1000), last}, {"close 1000"});
    row("of nothing", {frame(Text), frame(Continuation), frame(Final | Continuation)}, {"text"});
    row("of nothing but the middle", {frame(Text), frame(Continuation, "middle"), frame(Final | Continuation)},
        {"text middle"});
    row("two messages in fragments", {first + last + first + last}, {"text fragments", "text fragments"});
    row("many pings between",
        {first + frame(Final | Ping, "1") + frame(Continuation, "-"), frame(Final | Ping, "2"), last},
        {"pong 1", "pong 2", "text frag-ments"});
    row("a ping in fragments", {frame(Ping, "a"), frame(Final | Continuation, "b")}, {"close 1002"});
    row("a pong in fragments", {frame(Pong, "a")}, {"close 1002"});
    row("a close in fragments", {frame(Close)}, {"close 1002"});
    row("a continuation of nothing", {frame(Final | Continuation, "x")}, {"close 1002"});
    row("a continuation of nothing that goes on", {frame(Continuation, "x")}, {"close 1002"});
    row("a continuation of a message that has ended", {first + last, last}, {"text fragments", "close 1002"});
    row("a text within a text", {first, text("x")}, {"close 1002"});
    row("a text in fragments within a text", {first, first}, {"close 1002"});
    row("a binary message within a text", {first, frame(Final | Binary)}, {"close 1002"});
}

void tst_Conformance::utf8_data()
{
    columns();
    const QByteArray word = "κόσμε und 日本 \xf0\x9f\x98\x80";
    row("words of many alphabets", {text(word)}, {heard(word)});
    row("in frames of a byte", {inPieces(word, 1)}, {heard(word)});
    row("a character in two frames", {frame(Text, "\xce"), frame(Final | Continuation, "\xba")}, {"text κ"});
    for (const char *good : {"00", "7f", "c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbd", "efbfbe", "efbfbf",
                             "f0908080", "f09fbfbf", "f48fbfbf", "f48fbfbe"}) {
        const QByteArray bytes = QByteArray::fromHex(good);
        row(qPrintable(QStringLiteral("good: %1").arg(QLatin1String(good))), {text('<' + bytes + '>')},
            {"text <" + bytes + '>'});
    }
    for (const char *bad :
         {"80",           "bf",         "c0",           "c080",     "c1bf",
          "e08080",       "e09fbf",     "eda080",       "edadbf",   "edbfbf",
          "edaf80edbf80", "f0808080",   "f08fbfbf",     "f4908080", "f5808080",
          "f8888080",     "f888808080", "fc8080808080", "fe",       "ff",
          "c220",         "e08020",     "e1a020",       "f0908020", "cebae1bdb9cf83cebcceb5eda080656469746564"}) {
        row(qPrintable(QStringLiteral("bad: %1").arg(QLatin1String(bad))), {text(QByteArray::fromHex(bad) + "x")},
            {"close 1007"});
    }
    for (const char *half : {"ce", "e1", "e1bd", "f0", "f090", "f09080"}) {
        const QByteArray bytes = QByteArray::fromHex(half);
        row(qPrintable(QStringLiteral("ends within a character: %1").arg(QLatin1String(half))), {text(bytes)},
            {"close 1007"});
        row(qPrintable(QStringLiteral("ends within it, in fragments: %1").arg(QLatin1String(half))),
            {frame(Text, bytes), frame(Final | Continuation)}, {"close 1007"});
    }
    row("said before the message has ended", {frame(Text, "good \xff")}, {"close 1007"});
    row("said before the frame has ended", {head(Final | Text, 1000) + masked("good \xff")}, {"close 1007"});
    row("said at the first byte that shows it", {head(Final | Text, 1000) + masked("\xf4\x90")}, {"close 1007"});
    row("bad over two frames", {frame(Text, "\xed"), frame(Continuation, "\xa0")}, {"close 1007"});
    row("bad, with a ping between", {frame(Text, "\xce") + frame(Final | Ping, "p") + frame(Continuation, "x")},
        {"pong p", "close 1007"});
}

void tst_Conformance::closing_data()
{
    columns();
    row("without a code", {frame(Final | Close)}, {"close"});
    row("with a code", {closeFrame(1000)}, {"close 1000"});
    row("with a reason", {closeFrame(1000, "bye")}, {"close 1000"});
    row("with a reason as long as is allowed", {closeFrame(1000, filled(123))}, {"close 1000"});
    row("longer than is allowed", {closeFrame(1000, filled(124))}, {"close 1002"});
    row("with half a code", {frame(Final | Close, "\x03")}, {"close 1002"});
    row("with a reason that is not UTF-8", {closeFrame(1000, "\xce\xba\xff")}, {"close 1007"});
    row("with a reason that ends within a character", {closeFrame(1000, "\xce")}, {"close 1007"});
    row("after a text", {text("last") + closeFrame(1001)}, {"text last", "close 1001"});
    row("twice", {closeFrame(1000) + closeFrame(1000)}, {"close 1000"});
    row("and then a text", {closeFrame(1000) + text("more")}, {"close 1000"});
    row("and then a ping", {closeFrame(1000) + frame(Final | Ping, "more")}, {"close 1000"});
    row("and then much", {closeFrame(1000) + text(filled(200000))}, {"close 1000"});
    for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1014, 3000, 3999, 4000, 4999})
        row(qPrintable(QStringLiteral("code %1").arg(code)), {closeFrame(code)}, {"close " + QByteArray::number(code)});
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        row(qPrintable(QStringLiteral("code %1, which is never sent").arg(code)), {closeFrame(code)}, {"close 1002"});
}

void tst_Conformance::limits_data()
{
    columns();
    row("a message as long as is allowed", {text(filled(maximumBytes))}, {heard(filled(maximumBytes))});
    row("a longer one", {text(filled(maximumBytes + 1))}, {"close 1009"});
    row("a longer one, before it has come", {head(Final | Text, maximumBytes + 1)}, {"close 1009"});
    row("as long as is allowed, in fragments", {inPieces(filled(maximumBytes), maximumBytes / 16)},
        {heard(filled(maximumBytes))});
    row("in as many fragments as are allowed", {inPieces(filled(maximumFrames), 1)}, {heard(filled(maximumFrames))});
    row("in one more", {inPieces(filled(maximumFrames + 1), 1)}, {"close 1008"});
    row("longer by its last fragment",
        {inPieces(filled(maximumBytes), 65536).chopped(65536 + 14) + frame(Final | Continuation, filled(65537))},
        {"close 1009"});
    row("a frame of 2 to the 63", {head(Final | Text, quint64(1) << 63)}, {"close 1002"});
    row("a frame of 2 to the 63, less one", {head(Final | Text, (quint64(1) << 63) - 1)}, {"close 1009"});
    row("a frame of 2 to the 64, less one", {head(Final | Text, ~quint64(0))}, {"close 1002"});
    row("a fragment that would overflow the sum",
        {frame(Text, filled(100)), head(Final | Continuation, (quint64(1) << 63) - 1)}, {"close 1009"});
}

void tst_Conformance::lengths_data()
{
    columns();
    row("of 16 bits where 7 do", {frame(Final | Text, filled(125), 2)}, {"close 1002"});
    row("of 64 bits where 7 do", {frame(Final | Text, filled(125), 8)}, {"close 1002"});
    row("of 64 bits where 16 do", {frame(Final | Text, filled(65535), 8)}, {"close 1002"});
    row("of 16 bits for nothing", {frame(Final | Text, {}, 2)}, {"close 1002"});
}

void tst_Conformance::manyMessagesKeepTheirOrder()
{
    constexpr int count = 2000;
    RawClient client(m_agent->port());
    QCOMPARE(client.open("/bench/" + QByteArray::number(++m_room)), 101);
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += text(QByteArray::number(i));
    QVERIFY(client.send(all));
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.next(), "text " + QByteArray::number(i));
}

void tst_Conformance::byteByByte()
{
    RawClient client(m_agent->port());
    QCOMPARE(client.open("/bench/" + QByteArray::number(++m_room)), 101);
    const QByteArray all = text(filled(200)) + inPieces("κόσμε", 3) + closeFrame(1000, "bye");
    for (const char byte : all)
        QVERIFY(client.send(QByteArray(1, byte)));
    for (const QByteArray &answer : {heard(filled(200)), heard("κόσμε"), QByteArray("close 1000")})
        QCOMPARE(client.next(), answer);
}

void tst_Conformance::othersHearIt()
{
    RawClient one(m_agent->port());
    RawClient other(m_agent->port());
    const QByteArray path = "/bench/" + QByteArray::number(++m_room);
    QCOMPARE(one.open(path), 101);
    QCOMPARE(other.open(path), 101);
    one.send(inPieces("whole to others", 4));
    QCOMPARE(other.next(), "text whole to others");
    one.send(frame(Final | Text, "\xff"));
    QCOMPARE(one.next(), "text whole to others");
    QCOMPARE(one.next(), "close 1007");
    other.send(frame(Final | Ping, "nothing else"));
    QCOMPARE(other.next(), "pong nothing else");
}

ATRIUM_TEST(tst_Conformance)
#include "tst_conformance.moc"
