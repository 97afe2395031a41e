// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/roomframes.h"

#include "common/wire/json.h"

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

const Person ada{u"9f86d081"_s, u"Ada Lovelace"_s, UserId(7), {1'700'000'000'123}};
const ChatLine hello{
    12, u"9f86d081"_s, u"Ada Lovelace"_s, u"Hello \"all\" \u00e4 \U0001f44b\n<b>"_s, {1'700'000'001'000}};

const Person bob{u"60303ae2"_s, u"\u0411\u043e\u0431"_s, UserId(8), {1'700'000'000'456}};
const Person guest{u"4b227777"_s, u"Grace"_s, UserId(9), {1'700'000'000'789}, true};
const QStringList nodeUrls{u"ws://node1.example:5080/openmeetings/room"_s,
                           u"ws://node2.example:5080/openmeetings/room"_s};

Result<ClientFrame> clientFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeClientFrame(*object) : object.error();
}

Result<ServerFrame> serverFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeServerFrame(*object) : object.error();
}

const QList<GoldenFrame<ClientFrame>> clientFrames{
    {"join", JoinFrame{u"0123456789abcdef"_s}},
    {"join-again", JoinFrame{u"0123456789abcdef"_s, u"58e21a1d44580e95"_s}},
    {"chat", ChatFrame{hello.text}},
    {"leave", LeaveFrame{}},
    {"return", ReturnFrame{u"v1.q83nZw"_s}},
    {"join-since", JoinFrame{u"0123456789abcdef"_s, u"58e21a1d44580e95"_s, 4711}},
    {"ping", RoomPingFrame{}},
    {"kick", KickFrame{u"60303ae2"_s}},
};

const QList<GoldenFrame<ServerFrame>> serverFrames{
    {"joined", JoinedFrame{RoomId(3), u"Board"_s, NodeId(2), u"node2"_s, bob.id, 14, {ada, bob}, {hello}}},
    {"joined-alone", JoinedFrame{RoomId(3), u"Board"_s, NodeId(2), u"node2"_s, bob.id, 1, {bob}, {}}},
    {"joined-resumed",
     JoinedFrame{RoomId(3), u"Board"_s, NodeId(2), u"node2"_s, bob.id, 14, {bob, guest}, {hello}, true}},
    {"entered", EnteredFrame{13, ada}},
    {"entered-guest", EnteredFrame{13, guest}},
    {"left", LeftFrame{14, ada.id, LeftReason::Left}},
    {"left-lost", LeftFrame{15, ada.id, LeftReason::Lost}},
    {"left-kicked", LeftFrame{16, ada.id, LeftReason::Kicked}},
    {"said", ChatSaidFrame{hello}},
    {"refused", RefusedFrame{u"too_large"_s, u"The text is too long."_s}},
    {"closed", ClosedFrame{RoomClose::NotHere, u"The room is open on another node now."_s}},
    {"closed-room-closed", ClosedFrame{RoomClose::RoomClosed, u"The building closes at ten."_s}},
    {"closed-demo-over",
     ClosedFrame{RoomClose::DemoOver, u"The time of this demo room is over."_s,
                 QUrl(u"https://example.org/buy?a=b"_s)}},
    {"refused-of", RefusedFrame{u"forbidden"_s, u"Only moderators may do this."_s, u"grant"_s}},
    {"go",
     GoFrame{RoomId(3), u"Board"_s, NodeId(2), u"node2"_s, nodeUrls[1], u"0123456789abcdef"_s, Millis(15000),
             u"v1.q83nZw"_s, nodeUrls}},
    {"wait", WaitFrame{u"no_node"_s, u"node1 went silent; its rooms open elsewhere within about 15 s."_s, Millis(500)}},
    {"saved", SavedFrame{12}},
    {"notice", NoticeFrame{u"node_draining"_s, u"New disks at noon."_s, {1'700'000'300'000}}},
    {"notice-no-time", NoticeFrame{u"room_moving"_s, {}, {}}},
    {"files", FilesFrame{}},
    {"pong", RoomPongFrame{}},
};

} // namespace

class tst_RoomFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientFrame_data();
    void clientFrame();
    void serverFrame_data();
    void serverFrame();
    void everyCloseHasItsOwnNameAndText();
    void badClientFrames_data();
    void badClientFrames();
    void badServerFrames_data();
    void badServerFrames();
    void membersOfLaterVersionsAreIgnored();
    void damagedFramesAreRefusedOrWhole();
    void hostileFramesTakeLittleTime_data();
    void hostileFramesTakeLittleTime();
};

void tst_RoomFrames::clientFrame_data()
{
    addGoldenRows(clientFrames);
}

void tst_RoomFrames::clientFrame()
{
    QFETCH(ClientFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), clientFrameFrom);
}

void tst_RoomFrames::serverFrame_data()
{
    addGoldenRows(serverFrames);
}

void tst_RoomFrames::serverFrame()
{
    QFETCH(ServerFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), serverFrameFrom);
}

void tst_RoomFrames::everyCloseHasItsOwnNameAndText()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const RoomClose code : allRoomCloses) {
        const auto decoded = serverFrameFrom(encode(ClosedFrame{code, u"x"_s}));
        QVERIFY(decoded);
        QCOMPARE(std::get<ClosedFrame>(*decoded).code, code);
        names.insert(roomCloseName(code));
        texts.insert(roomCloseText(code));
    }
    QCOMPARE(names.size(), qsizetype(std::size(allRoomCloses)));
    QCOMPARE(texts.size(), qsizetype(std::size(allRoomCloses)));
}

void tst_RoomFrames::badClientFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[\"leave\"]");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("a number for a type") << QByteArray("{\"t\":1}");
    QTest::newRow("a null type") << QByteArray("{\"t\":null}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"draw\"}");
    QTest::newRow("a type in capitals") << QByteArray("{\"t\":\"Join\",\"ticket\":\"x\"}");
    QTest::newRow("a server's frame") << encode(EnteredFrame{1, ada});
    QTest::newRow("join without a ticket") << QByteArray("{\"t\":\"join\"}");
    QTest::newRow("join with a number for a ticket") << QByteArray("{\"t\":\"join\",\"ticket\":5}");
    QTest::newRow("chat without a text") << QByteArray("{\"t\":\"chat\"}");
    QTest::newRow("chat with a list for a text") << QByteArray("{\"t\":\"chat\",\"text\":[\"x\"]}");
    QTest::newRow("return without a pass") << QByteArray("{\"t\":\"return\"}");
    QTest::newRow("return with an object for a pass") << QByteArray("{\"t\":\"return\",\"pass\":{}}");
    QTest::newRow("return with a ticket") << QByteArray("{\"t\":\"return\",\"ticket\":\"x\"}");
    QTest::newRow("two frames") << QByteArray("{\"t\":\"leave\"}{\"t\":\"leave\"}");
}

void tst_RoomFrames::badClientFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(clientFrameFrom(text));
}

void tst_RoomFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"drawn\"}");
    QTest::newRow("left for an unknown reason")
        << QByteArray("{\"t\":\"left\",\"seq\":1,\"id\":\"a\",\"reason\":\"bored\"}");
    QTest::newRow("closed with an unknown code")
        << QByteArray("{\"t\":\"closed\",\"code\":\"melted\",\"message\":\"\"}");
    QTest::newRow("a person that is a text") << QByteArray("{\"t\":\"entered\",\"seq\":1,\"person\":\"Ada\"}");
    QTest::newRow("a fraction for a number")
        << QByteArray("{\"t\":\"left\",\"seq\":1.5,\"id\":\"a\",\"reason\":\"left\"}");
    addSpoiltRows(serverFrames,
                  {"joined-resumed without resumed", "closed-demo-over without url", "refused-of without of"});
    const QJsonObject joined = goldenObject("joined");
    for (const char *list : {"people", "chat"}) {
        QJsonObject other = joined;
        other[QLatin1String(list)] = QJsonArray{1};
        QTest::addRow("joined with a number among its %s", list) << QJsonDocument(other).toJson();
    }
    for (const char *name : {"joined", "go"}) {
        const QJsonObject whole = goldenObject(name);
        for (const char *object : {"room", "node"}) {
            QJsonObject other = whole;
            other[QLatin1String(object)] = QJsonObject{{u"id"_s, 1}};
            QTest::addRow("%s with a %s without a name", name, object) << QJsonDocument(other).toJson();
        }
    }
    QJsonObject go = goldenObject("go");
    go[u"nodeUrls"_s] = QJsonArray{u"ws://node1.example:5080/openmeetings/room"_s, 7};
    QTest::newRow("go with a number among its addresses") << QJsonDocument(go).toJson();
}

void tst_RoomFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(serverFrameFrom(text));
}

void tst_RoomFrames::membersOfLaterVersionsAreIgnored()
{
    QVERIFY(clientFrameFrom("{\"t\":\"leave\",\"mood\":{\"good\":true}}"));
    QVERIFY(serverFrameFrom("{\"t\":\"refused\",\"code\":\"x\",\"message\":\"y\",\"mood\":[1]}"));
}

void tst_RoomFrames::damagedFramesAreRefusedOrWhole()
{
    checkDamaged(clientFrames, clientFrameFrom, 100'000);
    checkDamaged(serverFrames, serverFrameFrom, 100'000);
}

void tst_RoomFrames::hostileFramesTakeLittleTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lists in lists") << "{\"t\":" + QByteArray(1 << 20, '[');
    QTest::newRow("objects in objects") << QByteArray("{\"t\":").repeated(200'000);
    QTest::newRow("many members") << "{" + QByteArray("\"a\":1,").repeated(150'000) + "\"t\":\"join\"}";
    QTest::newRow("many people") << "{\"t\":\"joined\",\"people\":[" + QByteArray("{},").repeated(300'000) + "1]}";
    QTest::newRow("a long type") << "{\"t\":\"" + QByteArray(1 << 20, 'x') + "\"}";
    QTest::newRow("a long number") << "{\"t\":" + QByteArray(1 << 20, '9') + '}';
}

void tst_RoomFrames::hostileFramesTakeLittleTime()
{
    QFETCH(QByteArray, text);
    checkHostile(text, clientFrameFrom);
    checkHostile(text, serverFrameFrom);
    QVERIFY(!clientFrameFrom(text));
    QVERIFY(!serverFrameFrom(text));
}

ATRIUM_TEST(tst_RoomFrames)
#include "tst_roomframes.moc"
