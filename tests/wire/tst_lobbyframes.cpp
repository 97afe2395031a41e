// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/lobbyframes.h"

#include "golden.h"
#include "mutation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

template <class Frame>
QByteArray encoded(const Frame &frame)
{
    return std::visit([](const auto &each) { return encode(each); }, frame);
}

const QStringList clientGolden{u"lobby-say"_s, u"lobby-ping"_s};
const QStringList serverGolden{u"lobby-lines"_s, u"lobby-lines-none"_s, u"lobby-refused"_s, u"lobby-closed"_s,
                               u"lobby-pong"_s};

const LobbyLine ada{41, u"Ada Lovelace"_s, u"Hello \"all\" \u00e4 \U0001f44b <b>"_s, {1'700'000'001'000}};
const LobbyLine bob{43, u"\u0411\u043e\u0431"_s, u"\u041f\u0440\u0438\u0432\u0435\u0442"_s, {1'700'000'002'000}};

} // namespace

class tst_LobbyFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientFrame_data();
    void clientFrame();
    void serverFrame_data();
    void serverFrame();
    void linesKeepTheirOrder();
    void everyCloseHasItsOwnNameAndText();
    void badClientFrames_data();
    void badClientFrames();
    void badServerFrames_data();
    void badServerFrames();
    void damagedFramesAreRefusedOrWhole();
    void hostileFramesTakeLittleTime_data();
    void hostileFramesTakeLittleTime();
};

void tst_LobbyFrames::clientFrame_data()
{
    QTest::addColumn<LobbyClientFrame>("frame");
    QTest::newRow("lobby-say") << LobbyClientFrame(LobbySayFrame{ada.text});
    QTest::newRow("lobby-ping") << LobbyClientFrame(LobbyPingFrame{});
}

void tst_LobbyFrames::clientFrame()
{
    QFETCH(LobbyClientFrame, frame);
    const QByteArray golden = goldenJson(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), golden);
    const auto decoded = decodeLobbyClientFrame(golden);
    QVERIFY(decoded);
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), golden);
}

void tst_LobbyFrames::serverFrame_data()
{
    QTest::addColumn<LobbyServerFrame>("frame");
    QTest::newRow("lobby-lines") << LobbyServerFrame(LobbyLinesFrame{{ada, bob}});
    QTest::newRow("lobby-lines-none") << LobbyServerFrame(LobbyLinesFrame{});
    QTest::newRow("lobby-refused") << LobbyServerFrame(
        LobbyRefusedFrame{u"unavailable"_s, u"The database cannot be reached."_s});
    QTest::newRow("lobby-closed") << LobbyServerFrame(
        LobbyClosedFrame{LobbyClose::NotLoggedIn, u"Your session has ended. Log in again."_s});
    QTest::newRow("lobby-pong") << LobbyServerFrame(LobbyPongFrame{});
}

void tst_LobbyFrames::serverFrame()
{
    QFETCH(LobbyServerFrame, frame);
    const QByteArray golden = goldenJson(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), golden);
    const auto decoded = decodeLobbyServerFrame(golden);
    QVERIFY(decoded);
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), golden);
}

void tst_LobbyFrames::linesKeepTheirOrder()
{
    const auto decoded = decodeLobbyServerFrame(goldenJson(u"lobby-lines"_s));
    QVERIFY(decoded);
    const QList<LobbyLine> expected{ada, bob};
    QCOMPARE(std::get<LobbyLinesFrame>(*decoded).lines, expected);
}

void tst_LobbyFrames::everyCloseHasItsOwnNameAndText()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const LobbyClose code : allLobbyCloses) {
        const auto decoded = decodeLobbyServerFrame(encode(LobbyClosedFrame{code, u"x"_s}));
        QVERIFY(decoded);
        QCOMPARE(std::get<LobbyClosedFrame>(*decoded).code, code);
        names.insert(lobbyCloseName(code));
        texts.insert(lobbyCloseText(code));
    }
    QCOMPARE(names.size(), qsizetype(std::size(allLobbyCloses)));
    QCOMPARE(texts.size(), qsizetype(std::size(allLobbyCloses)));
}

void tst_LobbyFrames::badClientFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"join\",\"ticket\":\"x\"}");
    QTest::newRow("a server's frame") << encode(LobbyLinesFrame{{ada}});
    QTest::newRow("say without a text") << QByteArray("{\"t\":\"say\"}");
    QTest::newRow("say with a list for a text") << QByteArray("{\"t\":\"say\",\"text\":[\"x\"]}");
}

void tst_LobbyFrames::badClientFrames()
{
    QFETCH(QByteArray, text);
    const auto frame = decodeLobbyClientFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
}

void tst_LobbyFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"line\"}");
    QTest::newRow("closed with an unknown code")
        << QByteArray("{\"t\":\"closed\",\"code\":\"melted\",\"message\":\"\"}");
    // Each member of each frame and of a line, left out and of another type.
    for (const QString &name : serverGolden) {
        const QJsonObject whole = QJsonDocument::fromJson(goldenJson(name)).object();
        for (const QString &member : whole.keys()) {
            QJsonObject without = whole;
            without.remove(member);
            QTest::addRow("%s without %s", qPrintable(name), qPrintable(member)) << QJsonDocument(without).toJson();
            QJsonObject other = whole;
            other[member] = true;
            QTest::addRow("%s with a truth for %s", qPrintable(name), qPrintable(member))
                << QJsonDocument(other).toJson();
        }
    }
    QJsonObject lines = QJsonDocument::fromJson(goldenJson(u"lobby-lines"_s)).object();
    const QJsonObject line = lines[u"lines"_s].toArray()[0].toObject();
    for (const QString &member : line.keys()) {
        QJsonObject without = line;
        without.remove(member);
        lines[u"lines"_s] = QJsonArray{line, without};
        QTest::addRow("a line without %s", qPrintable(member)) << QJsonDocument(lines).toJson();
    }
    lines[u"lines"_s] = QJsonArray{1};
    QTest::newRow("a number for a line") << QJsonDocument(lines).toJson();
}

void tst_LobbyFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    const auto frame = decodeLobbyServerFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
}

void tst_LobbyFrames::damagedFramesAreRefusedOrWhole()
{
    Mutation mutation;
    int whole = 0;
    for (int i = 0; i < 100'000; ++i) {
        if (const auto frame = decodeLobbyClientFrame(mutation.of(goldenJson(mutation.oneOf(clientGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = decodeLobbyClientFrame(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
        if (const auto frame = decodeLobbyServerFrame(mutation.of(goldenJson(mutation.oneOf(serverGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = decodeLobbyServerFrame(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
    }
    QVERIFY(whole > 1000 && whole < 199'000); // so that both are tried
}

void tst_LobbyFrames::hostileFramesTakeLittleTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lists in lists") << "{\"t\":" + QByteArray(1 << 20, '[');
    QTest::newRow("many members") << "{" + QByteArray("\"a\":1,").repeated(150'000) + "\"t\":\"lines\"}";
    QTest::newRow("many lines") << "{\"t\":\"lines\",\"lines\":[" + QByteArray("{},").repeated(300'000) + "1]}";
    QTest::newRow("a long type") << "{\"t\":\"" + QByteArray(1 << 20, 'x') + "\"}";
}

void tst_LobbyFrames::hostileFramesTakeLittleTime()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto client = decodeLobbyClientFrame(text);
    const auto server = decodeLobbyServerFrame(text);
    QVERIFY2(timer.elapsed() < 2000, "far above what it takes, far below what a quadratic decoder would");
    QVERIFY(!server);
    QVERIFY(!client && client.error().message.size() < 200);
}

QTEST_GUILESS_MAIN(tst_LobbyFrames)
#include "tst_lobbyframes.moc"
