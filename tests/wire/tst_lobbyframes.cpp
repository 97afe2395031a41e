// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/lobbyframes.h"

#include "damage.h"
#include "refusal.h"
#include "spoilt.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

const LobbyLine ada{41, u"Ada Lovelace"_s, u"Hello \"all\" \u00e4 \U0001f44b <b>"_s, {1'700'000'001'000}};
const LobbyLine bob{43, u"\u0411\u043e\u0431"_s, u"\u041f\u0440\u0438\u0432\u0435\u0442"_s, {1'700'000'002'000}};

const QList<GoldenFrame<LobbyClientFrame>> clientFrames{
    {"lobby-say", LobbySayFrame{ada.text}},
    {"lobby-ping", LobbyPingFrame{}},
};

const QList<GoldenFrame<LobbyServerFrame>> serverFrames{
    {"lobby-lines", LobbyLinesFrame{{ada, bob}}},
    {"lobby-lines-none", LobbyLinesFrame{}},
    {"lobby-refused", LobbyRefusedFrame{u"unavailable"_s, u"The database cannot be reached."_s}},
    {"lobby-closed", LobbyClosedFrame{LobbyClose::NotLoggedIn, u"Your session has ended. Log in again."_s}},
    {"lobby-pong", LobbyPongFrame{}},
};

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
    addGoldenRows(clientFrames);
}

void tst_LobbyFrames::clientFrame()
{
    QFETCH(LobbyClientFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), decodeLobbyClientFrame);
}

void tst_LobbyFrames::serverFrame_data()
{
    addGoldenRows(serverFrames);
}

void tst_LobbyFrames::serverFrame()
{
    QFETCH(LobbyServerFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), decodeLobbyServerFrame);
}

void tst_LobbyFrames::linesKeepTheirOrder()
{
    const auto decoded = decodeLobbyServerFrame(goldenJson("lobby-lines"));
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
    checkRefused(decodeLobbyClientFrame(text));
}

void tst_LobbyFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"line\"}");
    QTest::newRow("closed with an unknown code")
        << QByteArray("{\"t\":\"closed\",\"code\":\"melted\",\"message\":\"\"}");
    addSpoiltRows(serverFrames);
    QJsonObject lines = goldenObject("lobby-lines");
    const QJsonObject line = lines[u"lines"_s].toArray()[0].toObject();
    const auto ways = spoilt(line);
    for (const Spoilt &way : ways) {
        lines[u"lines"_s] = QJsonArray{line, way.object};
        QTest::addRow("a line %s", qPrintable(way.how)) << QJsonDocument(lines).toJson();
    }
    lines[u"lines"_s] = QJsonArray{1};
    QTest::newRow("a number for a line") << QJsonDocument(lines).toJson();
}

void tst_LobbyFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(decodeLobbyServerFrame(text));
}

void tst_LobbyFrames::damagedFramesAreRefusedOrWhole()
{
    checkDamaged(clientFrames, decodeLobbyClientFrame, 100'000);
    checkDamaged(serverFrames, decodeLobbyServerFrame, 100'000);
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
    checkHostile(text, decodeLobbyClientFrame);
    checkHostile(text, decodeLobbyServerFrame);
    QVERIFY(!decodeLobbyClientFrame(text));
    QVERIFY(!decodeLobbyServerFrame(text));
}

ATRIUM_TEST(tst_LobbyFrames)
#include "tst_lobbyframes.moc"
