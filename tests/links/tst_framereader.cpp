// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/framereader.h"
#include "tests/support/testprogram.h"
#include "tests/websocket/clientframes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Agent;
using namespace ClientFrames;
using Kind = WebSocketMessage::Kind;

namespace {

constexpr qint64 maximumBytes = 1000;

/*! All that a stream says, as one line for each message and the fault that ends it. */
QList<QByteArray> read(const QByteArray &stream, qsizetype step)
{
    FrameReader reader(maximumBytes);
    QList<QByteArray> heard;
    for (qsizetype at = 0; at < stream.size() && !reader.failure(); at += step) {
        const QByteArray piece = stream.mid(at, step);
        QByteArrayView rest(piece);
        while (!rest.isEmpty() && !reader.failure()) {
            if (const auto message = reader.take(rest))
                heard.append(QByteArray("TIOC").mid(int(message->kind), 1) + message->payload);
        }
    }
    if (reader.failure())
        heard.append(QByteArray::number(int(reader.failure()->fault)));
    return heard;
}

/*! The rules once more, as simply as can be: for whole frames in one piece, by section 5.2, one after the other. */
class PlainReader
{
public:
    QList<QByteArray> read(const QByteArray &stream)
    {
        qsizetype at = 0;
        while (m_heard.isEmpty() || m_heard.last().size() != 4 || !m_heard.last().startsWith('1')) {
            const QByteArray rest = stream.mid(at);
            if (rest.size() < 2)
                break;
            const qsizetype used = takeFrame(rest);
            if (used == 0)
                break;
            at += used;
        }
        return m_heard;
    }

private:
    qsizetype fail(int code)
    {
        m_heard.append(QByteArray::number(code));
        return 0;
    }
    qsizetype takeFrame(const QByteArray &bytes);
    qsizetype takeControl(int opcode, const QByteArray &payload, qsizetype used);

    QList<QByteArray> m_heard;
    QByteArray m_text;
    int m_frames = 0;
};

qsizetype PlainReader::takeFrame(const QByteArray &bytes)
{
    const int first = uchar(bytes[0]);
    const int opcode = first & 0xf;
    const int shortLength = uchar(bytes[1]) & 0x7f;
    const bool isData = opcode <= 2;
    if ((first & 0x70) || !(isData || (opcode >= 8 && opcode <= 10)) || !(bytes[1] & 0x80))
        return fail(1002);
    if (!isData && (!(first & 0x80) || shortLength > 125))
        return fail(1002);
    if (isData && (opcode == 0) != (m_frames > 0))
        return fail(1002);
    if (opcode == 2)
        return fail(1003);
    if (isData && ++m_frames > 128)
        return fail(1008);
    const qsizetype lengthBytes = shortLength == 127 ? 8 : shortLength == 126 ? 2 : 0;
    const qsizetype headBytes = 2 + lengthBytes + 4;
    if (bytes.size() < headBytes)
        return 0;
    quint64 length = lengthBytes == 0 ? quint64(shortLength) : 0;
    for (qsizetype i = 0; i < lengthBytes; ++i)
        length = length << 8 | uchar(bytes[2 + i]);
    if ((lengthBytes == 2 && length < 126) || (lengthBytes == 8 && (length < 65536 || length >> 63)))
        return fail(1002);
    if (isData && length + quint64(m_text.size()) > quint64(maximumBytes))
        return fail(1009);
    QByteArray payload = bytes.mid(headBytes, qsizetype(length));
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ bytes[headBytes - 4 + i % 4]);
    const bool isThere = payload.size() == qsizetype(length);
    const qsizetype used = headBytes + qsizetype(length);
    if (!isData)
        return isThere ? takeControl(opcode, payload, used) : 0;
    m_text += payload;
    const bool isEnd = isThere && (first & 0x80);
    Utf8Check check;
    if (!check.take(m_text) || (isEnd && !check.isWhole()))
        return fail(1007);
    if (!isThere)
        return 0;
    if (isEnd) {
        m_heard.append('T' + m_text);
        m_text.clear();
        m_frames = 0;
    }
    return used;
}

qsizetype PlainReader::takeControl(int opcode, const QByteArray &payload, qsizetype used)
{
    if (opcode == 8 && !payload.isEmpty()) {
        const int code = payload.size() < 2 ? 0 : uchar(payload[0]) << 8 | uchar(payload[1]);
        const bool isKnown = (code >= 1000 && code <= 1014 && (code < 1004 || code > 1006));
        if (!isKnown && (code < 3000 || code > 4999))
            return fail(1002);
        Utf8Check check;
        if (!check.take(QByteArrayView(payload).sliced(2)) || !check.isWhole())
            return fail(1007);
    }
    m_heard.append((opcode == 8 ? 'C' : opcode == 9 ? 'I' : 'O') + payload);
    return used;
}

} // namespace

/*! The reader without a socket; the rules one by one are in tests/websocket, against a real agent. */
class tst_FrameReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unmasks()
    {
        for (qsizetype size = 0; size < 40; ++size) {
            for (quint64 from = 0; from < 5; ++from) {
                QByteArray bytes;
                for (qsizetype i = 0; i < size; ++i)
                    bytes.append(char(i));
                const uchar key[4] = {0x11, 0x22, 0x44, 0x88};
                unmask(bytes.data(), size, key, from);
                for (qsizetype i = 0; i < size; ++i)
                    QCOMPARE(uchar(bytes[i]), uchar(uchar(i) ^ key[(quint64(i) + from) % 4]));
            }
        }
    }

    void keepsNothingForWhatIsRefused()
    {
        FrameReader reader(maximumBytes);
        const QByteArray bytes = head(Final | Text, maximumBytes + 1) + "never read";
        QByteArrayView rest(bytes);
        QVERIFY(!reader.take(rest));
        QVERIFY(reader.failure());
        QCOMPARE(rest.size(), 10);
        QVERIFY(!reader.take(rest));
        QCOMPARE(rest.size(), 10);
    }

    void boundMayGrow()
    {
        FrameReader reader(10);
        reader.setMaximumMessageBytes(20);
        const QByteArray bytes = text(QByteArray(20, 'x'));
        QByteArrayView rest(bytes);
        QCOMPARE(reader.take(rest)->payload, QByteArray(20, 'x'));
        reader.setMaximumMessageBytes(19);
        rest = bytes;
        QVERIFY(!reader.take(rest));
        QCOMPARE(reader.failure()->fault, FrameReader::Fault::TooBig);
    }

    void boundMayShrinkWithinAMessage()
    {
        FrameReader reader(20);
        const QByteArray bytes = frame(Text, QByteArray(20, 'x')) + frame(Final | Continuation);
        QByteArrayView rest(bytes);
        const QByteArrayView first = rest.first(bytes.size() - 6);
        QByteArrayView part = first;
        QVERIFY(!reader.take(part));
        reader.setMaximumMessageBytes(10);
        part = rest.sliced(first.size());
        QCOMPARE(reader.take(part)->payload.size(), 20); // an empty frame adds nothing
    }

    // Good frames, spoilt here and there: in whatever pieces they come, both readers hear the same.
    void hearsWhatThePlainReaderHears()
    {
        QRandomGenerator random(20260101);
        const auto below = [&random](int bound) { return int(random.bounded(bound)); };
        const QByteArray words[] = {"",     "hello", "\xce\xba",           "\xce",
                                    "\xba", "\xff",  QByteArray(200, 'y'), QByteArray(600, 'z')};
        const int firsts[] = {Final | Text, Text, Continuation, Final | Continuation, Final | Ping, Final | Pong};
        int faults = 0;
        for (int run = 0; run < 20000; ++run) {
            QByteArray stream;
            for (int frames = 1 + below(6); frames > 0; --frames)
                stream += frame(firsts[below(6)], words[below(8)], 0).left(below(50) == 0 ? 3 : 10000);
            if (below(3) == 0)
                stream += closeFrame(below(2) == 0 ? 1000 : below(6000), words[below(6)]);
            for (int spoilt = below(3); spoilt > 0 && !stream.isEmpty(); --spoilt)
                stream[below(int(stream.size()))] = char(below(256));
            const QList<QByteArray> expected = PlainReader().read(stream);
            faults += !expected.isEmpty() && expected.last().startsWith('1');
            for (const qsizetype step : {stream.size(), qsizetype(1), qsizetype(1 + below(20))}) {
                if (read(stream, step) != expected)
                    QFAIL(("in steps of " + QByteArray::number(step) + ": " + stream.toHex()).constData());
            }
        }
        QVERIFY2(faults > 5000 && faults < 19000, qPrintable(QString::number(faults)));
    }

    void livesThroughNoise()
    {
        QRandomGenerator random(4711);
        for (int run = 0; run < 20000; ++run) {
            QByteArray noise(1 + int(random.bounded(60)), '\0');
            for (char &byte : noise)
                byte = char(random.bounded(256));
            QCOMPARE(read(noise, noise.size()), PlainReader().read(noise));
        }
    }
};

ATRIUM_TEST(tst_FrameReader)
#include "tst_framereader.moc"
