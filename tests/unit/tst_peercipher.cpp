// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/peercipher.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <functional>

using namespace Agent;

namespace {

const QByteArray peerKey(32, 'k');
const QByteArray callersHello = "hello of the caller, nonce 1";
const QByteArray answerersHello = "hello of the answerer, nonce 2";

PeerCipher cipher(PeerRole role, const QByteArray &key = peerKey, const QByteArray &callers = callersHello,
                  const QByteArray &answerers = answerersHello)
{
    PeerCipher result(key, role);
    result.setHellos(callers, answerers);
    return result;
}

using Tamper = std::function<QByteArray(const QByteArray &sealed)>;

} // namespace
Q_DECLARE_METATYPE(Tamper)

class tst_PeerCipher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothEndsProveThemselves();
    void otherProofsAreRefused_data();
    void otherProofsAreRefused();
    void framesArriveInBothDirections();
    void tamperedFramesAreRefused_data();
    void tamperedFramesAreRefused();
    void repeatedFrameIsRefused();
    void leftOutFrameIsNoticed();
    void movedFramesAreRefused();
    void framesOfAnotherConnectionAreRefused();
    void reflectedFrameIsRefused();

    void takesFrames_data();
    void takesFrames();
    void waitsForTheWholeFrame();
    void refusesALongFrameBeforeItComes_data();
    void refusesALongFrameBeforeItComes();
};

void tst_PeerCipher::bothEndsProveThemselves()
{
    const PeerCipher caller = cipher(PeerRole::Caller);
    const PeerCipher answerer = cipher(PeerRole::Answerer);
    QCOMPARE(caller.proof().size(), PeerCipher::macBytes);
    QVERIFY(answerer.isOthersProof(caller.proof()));
    QVERIFY(caller.isOthersProof(answerer.proof()));
}

void tst_PeerCipher::otherProofsAreRefused_data()
{
    QTest::addColumn<QByteArray>("proof");
    const PeerRole answerer = PeerRole::Answerer;
    QTest::newRow("the caller's own, sent back") << cipher(PeerRole::Caller).proof();
    QTest::newRow("by another key") << cipher(answerer, QByteArray(32, 'x')).proof();
    QTest::newRow("over another nonce of the caller") << cipher(answerer, peerKey, "hello, nonce 3").proof();
    QTest::newRow("over another nonce of the answerer")
        << cipher(answerer, peerKey, callersHello, "hello, nonce 3").proof();
    QTest::newRow("over the hellos in the other order")
        << cipher(answerer, peerKey, answerersHello, callersHello).proof();
    QTest::newRow("over hellos split elsewhere")
        << cipher(answerer, peerKey, callersHello + answerersHello.left(1), answerersHello.mid(1)).proof();
    QTest::newRow("cut by a byte") << cipher(answerer).proof().chopped(1);
    QTest::newRow("a byte longer") << cipher(answerer).proof() + '\0';
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(PeerCipher::macBytes, '\0');
}

void tst_PeerCipher::otherProofsAreRefused()
{
    QFETCH(QByteArray, proof);
    QVERIFY(!cipher(PeerRole::Caller).isOthersProof(proof));
}

void tst_PeerCipher::framesArriveInBothDirections()
{
    PeerCipher caller = cipher(PeerRole::Caller);
    PeerCipher answerer = cipher(PeerRole::Answerer);
    for (const QByteArray &frame :
         {QByteArray("first"), QByteArray("second"), QByteArray(""), QByteArray(100'000, '\0')}) {
        QCOMPARE(answerer.open(caller.seal(frame)), std::optional(frame));
        QCOMPARE(caller.open(answerer.seal(frame)), std::optional(frame));
    }
}

void tst_PeerCipher::tamperedFramesAreRefused_data()
{
    QTest::addColumn<Tamper>("tamper");
    for (const int at : {0, 4, 5, 36}) {
        QTest::addRow("with a bit of byte %d flipped", at) << Tamper([at](QByteArray sealed) {
            sealed[at] = char(sealed[at] ^ 0x80);
            return sealed;
        });
    }
    QTest::newRow("cut by a byte in front") << Tamper([](const QByteArray &sealed) { return sealed.mid(1); });
    QTest::newRow("cut by a byte behind") << Tamper([](const QByteArray &sealed) { return sealed.chopped(1); });
    QTest::newRow("shorter than a guard") << Tamper([](const QByteArray &sealed) { return sealed.left(31); });
    QTest::newRow("the guard alone") << Tamper([](const QByteArray &sealed) { return sealed.right(32); });
    QTest::newRow("the frame alone") << Tamper([](const QByteArray &sealed) { return sealed.left(5); });
    QTest::newRow("with a byte more in front") << Tamper([](const QByteArray &sealed) { return 'x' + sealed; });
    QTest::newRow("with a byte more behind") << Tamper([](const QByteArray &sealed) { return sealed + 'x'; });
    QTest::newRow("emptied") << Tamper([](const QByteArray &) { return QByteArray(); });
}

void tst_PeerCipher::tamperedFramesAreRefused()
{
    QFETCH(Tamper, tamper);
    PeerCipher caller = cipher(PeerRole::Caller);
    PeerCipher answerer = cipher(PeerRole::Answerer);
    QVERIFY(!answerer.open(tamper(caller.seal("frame"))));
}

void tst_PeerCipher::repeatedFrameIsRefused()
{
    PeerCipher caller = cipher(PeerRole::Caller);
    PeerCipher answerer = cipher(PeerRole::Answerer);
    const QByteArray sealed = caller.seal("frame");
    QVERIFY(answerer.open(sealed));
    QVERIFY(!answerer.open(sealed));
}

void tst_PeerCipher::leftOutFrameIsNoticed()
{
    PeerCipher caller = cipher(PeerRole::Caller);
    PeerCipher answerer = cipher(PeerRole::Answerer);
    caller.seal("lost");
    QVERIFY(!answerer.open(caller.seal("frame")));
}

void tst_PeerCipher::movedFramesAreRefused()
{
    PeerCipher caller = cipher(PeerRole::Caller);
    PeerCipher answerer = cipher(PeerRole::Answerer);
    const QByteArray first = caller.seal("frame");
    const QByteArray second = caller.seal("frame"); // even where both say the same
    QVERIFY(first != second);
    QVERIFY(!answerer.open(second));
    QVERIFY(!answerer.open(first));
}

void tst_PeerCipher::framesOfAnotherConnectionAreRefused()
{
    PeerCipher earlier = cipher(PeerRole::Caller, peerKey, "hello, nonce 0");
    PeerCipher stranger = cipher(PeerRole::Caller, QByteArray(32, 'x'));
    QVERIFY(!cipher(PeerRole::Answerer).open(earlier.seal("frame")));
    QVERIFY(!cipher(PeerRole::Answerer).open(stranger.seal("frame")));
}

void tst_PeerCipher::reflectedFrameIsRefused()
{
    PeerCipher caller = cipher(PeerRole::Caller);
    QVERIFY(!caller.open(caller.seal("frame")));
}

void tst_PeerCipher::takesFrames_data()
{
    QTest::addColumn<QByteArray>("buffer");
    QTest::addColumn<QList<QByteArray>>("frames");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("one") << QByteArray("\0\0\0\3abc", 7) << QList<QByteArray>{"abc"} << QByteArray();
    QTest::newRow("several") << framed("abc") + framed("") + framed("de") << QList<QByteArray>{"abc", "", "de"}
                             << QByteArray();
    QTest::newRow("one and the begin of the next")
        << framed("abc") + QByteArray("\0\0\0\2d", 5) << QList<QByteArray>{"abc"} << QByteArray("\0\0\0\2d", 5);
    QTest::newRow("one and a part of a length")
        << framed("abc") + QByteArray("\0\0", 2) << QList<QByteArray>{"abc"} << QByteArray("\0\0", 2);
    QTest::newRow("as long as is allowed")
        << framed(QByteArray(100, 'x')) << QList<QByteArray>{QByteArray(100, 'x')} << QByteArray();
    QTest::newRow("none") << QByteArray() << QList<QByteArray>() << QByteArray();
}

void tst_PeerCipher::takesFrames()
{
    QFETCH(QByteArray, buffer);
    QList<QByteArray> taken;
    for (;;) {
        const auto frame = takeFrame(buffer, 100);
        QVERIFY(frame);
        if (!*frame)
            break;
        taken.append(**frame);
    }
    QTEST(taken, "frames");
    QTEST(buffer, "left");
}

void tst_PeerCipher::waitsForTheWholeFrame()
{
    const QByteArray whole = framed("frame");
    QByteArray buffer;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto nothing = takeFrame(buffer, 100);
        QVERIFY(nothing && !*nothing);
        buffer += whole[i];
    }
    const auto frame = takeFrame(buffer, 100);
    QVERIFY(frame && *frame);
    QCOMPARE(**frame, QByteArray("frame"));
}

void tst_PeerCipher::refusesALongFrameBeforeItComes_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("one byte too long") << QByteArray("\0\0\0\x65", 4);
    QTest::newRow("2 GiB, negative as a signed number") << QByteArray("\x80\0\0\0", 4);
    QTest::newRow("the longest") << QByteArray("\xff\xff\xff\xff", 4);
}

void tst_PeerCipher::refusesALongFrameBeforeItComes()
{
    QFETCH(QByteArray, length);
    const auto frame = takeFrame(length, 100);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, Common::ErrorCode::Invalid);
}

ATRIUM_TEST(tst_PeerCipher)
#include "tst_peercipher.moc"
