// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/roomframes.h"

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

const Person ada{u"9f86d081"_s, u"Ada Lovelace"_s, UserId(7), {1'700'000'000'123}};
const ChatLine hello{
    12, u"9f86d081"_s, u"Ada Lovelace"_s, u"Hello \"all\" \u00e4 \U0001f44b\n<b>"_s, {1'700'000'001'000}};

const QStringList clientGolden{u"join"_s, u"chat"_s, u"leave"_s, u"return"_s, u"ping"_s};
const QStringList serverGolden{u"joined"_s,      u"joined-alone"_s, u"entered"_s, u"left"_s,   u"left-lost"_s,
                               u"left-kicked"_s, u"said"_s,         u"refused"_s, u"closed"_s, u"closed-room-closed"_s,
                               u"go"_s,          u"wait"_s,         u"saved"_s,   u"notice"_s, u"notice-no-time"_s,
                               u"pong"_s};

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
    QTest::addColumn<ClientFrame>("frame");
    QTest::newRow("join") << ClientFrame(JoinFrame{u"0123456789abcdef"_s});
    QTest::newRow("join-again") << ClientFrame(JoinFrame{u"0123456789abcdef"_s, u"58e21a1d44580e95"_s});
    QTest::newRow("chat") << ClientFrame(ChatFrame{hello.text});
    QTest::newRow("leave") << ClientFrame(LeaveFrame{});
    QTest::newRow("return") << ClientFrame(ReturnFrame{u"v1.q83nZw"_s});
    QTest::newRow("ping") << ClientFrame(RoomPingFrame{});
}

void tst_RoomFrames::clientFrame()
{
    QFETCH(ClientFrame, frame);
    const QByteArray golden = goldenJson(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), golden);
    const auto decoded = decodeClientFrame(golden);
    QVERIFY(decoded);
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), golden);
}

void tst_RoomFrames::serverFrame_data()
{
    QTest::addColumn<ServerFrame>("frame");
    const Person bob{u"60303ae2"_s, u"\u0411\u043e\u0431"_s, UserId(8), {1'700'000'000'456}};
    QTest::newRow("joined") << ServerFrame(
        JoinedFrame{RoomId(3), u"Board"_s, NodeId(2), u"node2"_s, bob.id, 14, {ada, bob}, {hello}});
    QTest::newRow("joined-alone") << ServerFrame(
        JoinedFrame{RoomId(3), u"Board"_s, NodeId(2), u"node2"_s, bob.id, 1, {bob}, {}});
    QTest::newRow("entered") << ServerFrame(EnteredFrame{13, ada});
    QTest::newRow("left") << ServerFrame(LeftFrame{14, ada.id, LeftReason::Left});
    QTest::newRow("left-lost") << ServerFrame(LeftFrame{15, ada.id, LeftReason::Lost});
    QTest::newRow("left-kicked") << ServerFrame(LeftFrame{16, ada.id, LeftReason::Kicked});
    QTest::newRow("said") << ServerFrame(ChatSaidFrame{hello});
    QTest::newRow("refused") << ServerFrame(RefusedFrame{u"too_large"_s, u"The text is too long."_s});
    QTest::newRow("closed") << ServerFrame(ClosedFrame{RoomClose::NotHere, u"The room is open on another node now."_s});
    QTest::newRow("closed-room-closed") << ServerFrame(
        ClosedFrame{RoomClose::RoomClosed, u"The building closes at ten."_s});
    const QStringList nodeUrls{u"ws://node1.example:5080/openmeetings/room"_s,
                               u"ws://node2.example:5080/openmeetings/room"_s};
    QTest::newRow("go") << ServerFrame(GoFrame{RoomId(3), u"Board"_s, NodeId(2), u"node2"_s, nodeUrls[1],
                                               u"0123456789abcdef"_s, Millis(15000), u"v1.q83nZw"_s, nodeUrls});
    QTest::newRow("wait") << ServerFrame(
        WaitFrame{u"no_node"_s, u"node1 went silent; its rooms open elsewhere within about 15 s."_s, Millis(500)});
    QTest::newRow("saved") << ServerFrame(SavedFrame{12});
    QTest::newRow("notice") << ServerFrame(
        NoticeFrame{u"node_draining"_s, u"New disks at noon."_s, {1'700'000'300'000}});
    QTest::newRow("notice-no-time") << ServerFrame(NoticeFrame{u"room_moving"_s, {}, {}});
    QTest::newRow("pong") << ServerFrame(RoomPongFrame{});
}

void tst_RoomFrames::serverFrame()
{
    QFETCH(ServerFrame, frame);
    const QByteArray golden = goldenJson(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), golden);
    const auto decoded = decodeServerFrame(golden);
    QVERIFY(decoded);
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), golden);
}

void tst_RoomFrames::everyCloseHasItsOwnNameAndText()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const RoomClose code : allRoomCloses) {
        const auto decoded = decodeServerFrame(encode(ClosedFrame{code, u"x"_s}));
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
    const auto frame = decodeClientFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
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
    // Each member of each frame, left out and of another type.
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
    const QJsonObject joined = QJsonDocument::fromJson(goldenJson(u"joined"_s)).object();
    for (const char *list : {"people", "chat"}) {
        QJsonObject other = joined;
        other[QLatin1String(list)] = QJsonArray{1};
        QTest::addRow("joined with a number among its %s", list) << QJsonDocument(other).toJson();
    }
    for (const char *name : {"joined", "go"}) {
        const QJsonObject whole = QJsonDocument::fromJson(goldenJson(QLatin1String(name))).object();
        for (const char *object : {"room", "node"}) {
            QJsonObject other = whole;
            other[QLatin1String(object)] = QJsonObject{{u"id"_s, 1}};
            QTest::addRow("%s with a %s without a name", name, object) << QJsonDocument(other).toJson();
        }
    }
    QJsonObject go = QJsonDocument::fromJson(goldenJson(u"go"_s)).object();
    go[u"nodeUrls"_s] = QJsonArray{u"ws://node1.example:5080/openmeetings/room"_s, 7};
    QTest::newRow("go with a number among its addresses") << QJsonDocument(go).toJson();
}

void tst_RoomFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    const auto frame = decodeServerFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
}

void tst_RoomFrames::membersOfLaterVersionsAreIgnored()
{
    QVERIFY(decodeClientFrame("{\"t\":\"leave\",\"mood\":{\"good\":true}}"));
    QVERIFY(decodeServerFrame("{\"t\":\"refused\",\"code\":\"x\",\"message\":\"y\",\"mood\":[1]}"));
}

void tst_RoomFrames::damagedFramesAreRefusedOrWhole()
{
    Mutation mutation;
    int whole = 0;
    for (int i = 0; i < 100'000; ++i) {
        if (const auto frame = decodeClientFrame(mutation.of(goldenJson(mutation.oneOf(clientGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = decodeClientFrame(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
        if (const auto frame = decodeServerFrame(mutation.of(goldenJson(mutation.oneOf(serverGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = decodeServerFrame(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
    }
    QVERIFY(whole > 1000 && whole < 199'000); // so that both are tried
}

void tst_RoomFrames::hostileFramesTakeLittleTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lists in lists") << "{\"t\":" + QByteArray(1 << 20, '[');
    QTest::newRow("objects in objects") << QByteArray("{\"t\":").repeated(200'000);
    QTest::newRow("many members") << "{" + QByteArray("\"a\":1,").repeated(150'000) + "\"t\":\"leave\"}";
    QTest::newRow("many people") << "{\"t\":\"joined\",\"people\":[" + QByteArray("{},").repeated(300'000) + "1]}";
    QTest::newRow("a long type") << "{\"t\":\"" + QByteArray(1 << 20, 'x') + "\"}";
    QTest::newRow("a long number") << "{\"t\":" + QByteArray(1 << 20, '9') + '}';
}

void tst_RoomFrames::hostileFramesTakeLittleTime()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto client = decodeClientFrame(text);
    const auto server = decodeServerFrame(text);
    QVERIFY2(timer.elapsed() < 2000, "far above what it takes, far below what a quadratic decoder would");
    QVERIFY(!server);
    QVERIFY(client || client.error().message.size() < 200);
}

QTEST_GUILESS_MAIN(tst_RoomFrames)
#include "tst_roomframes.moc"
