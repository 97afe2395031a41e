// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/peerframes.h"

#include "damage.h"
#include "golden.h"
#include "refusal.h"
#include "tests/support/testprogram.h"

#include <QCborArray>
#include <QCborValue>
#include <QSet>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

/*! Its bytes count up from 0, as people read them in the golden files. */
QByteArray countedNonce()
{
    QByteArray bytes(peerNonceBytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i);
    return bytes;
}

const QByteArray nonce = countedNonce();

const QList<GoldenFrame<PeerFrame>> frames{
    {"hello", HelloFrame{2, Features(5), NodeId(2), 5, u"c1"_s, nonce, 1}},
    {"hello-first", HelloFrame{1, Features(), NodeId(2), 5, u"c1"_s, nonce}},
    {"denied", DeniedFrame{DeniedFrame::Why::Cluster}},
    {"proof", ProofFrame{nonce}},
    {"commit", CommitFrame{NodeId(2), 300, {{Table::Room, {1, 70'000}}, {Table::Placement, {}}}}},
    {"commit-empty", CommitFrame{NodeId(2), 1LL << 40, {}}},
    {"cursor", CursorFrame{1LL << 40}},
    {"ack", AckFrame{300}},
    {"request", RequestFrame{9, u"kick"_s, QCborMap{{u"sid"_s, u"9f86d081"_s}}}},
    {"request-traced", RequestFrame{9, u"kick"_s, QCborMap{{u"sid"_s, u"9f86d081"_s}}, u"4f-1"_s}},
    {"reply", ReplyFrame{9, u""_s, u""_s, {}}},
    {"reply-result", ReplyFrame{9, u""_s, u""_s, QCborMap{{u"epoch"_s, 42}}}},
    {"reply-error", ReplyFrame{9, u"not_found"_s, u"Nobody is there: \u00e4"_s, {}}},
    {"note", NoteFrame{u"lobby"_s, QCborMap{{u"id"_s, 7}}}},
    {"leaving", LeavingFrame()},
    {"ping", PingFrame{-1}},
    {"pong", PongFrame{std::numeric_limits<qint64>::max()}},
};

QByteArray nested(int depth)
{
    QCborValue value(1);
    for (int i = 0; i < depth; ++i)
        value = QCborArray{value};
    return QCborValue(QCborMap{{u"t"_s, u"request"_s},
                               {u"id"_s, 1},
                               {u"method"_s, u"m"_s},
                               {u"arguments"_s, QCborMap{{u"a"_s, value}}}})
        .toCbor();
}

/*! A ping of which `bytes` are the value of a member that nobody knows. */
QByteArray pingWith(const QByteArray &bytes)
{
    return "\xa3"
           "\x61"
           "t"
           "\x64"
           "ping"
           "\x65"
           "token"
           "\x01"
           "\x61"
           "x"
        + bytes;
}

} // namespace

class tst_PeerFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void frame_data();
    void frame();
    void bad_data();
    void bad();
    void membersOfLaterVersionsAreIgnored();
    void framesOfLaterProgramsAreToldFromBadOnes();
    void tablesOfLaterProgramsArePassedOver();
    void unknownFeaturesAreKept();
    void endsAgreeOnTheNewestProtocolThatBothSpeak_data();
    void endsAgreeOnTheNewestProtocolThatBothSpeak();
    void helloOfTheFirstProgramsSpeaksOneProtocolAlone();
    void laterProtocolIsNeverTakenForOurs();
    void asLongAsIsAllowed();
    void asDeepAsIsAllowed();
    void damagedFramesAreRefusedOrWhole();
    void hostileFramesTakeLittleTime_data();
    void hostileFramesTakeLittleTime();
    void everyTableHasItsOwnName();
    void eventsAsTheCommitLogStoresThem();
    void badCommitLogRows_data();
    void badCommitLogRows();
};

void tst_PeerFrames::frame_data()
{
    addGoldenRows(frames);
}

void tst_PeerFrames::frame()
{
    QFETCH(PeerFrame, frame);
    checkGolden(frame, goldenCbor(QTest::currentDataTag()), decodePeerFrame);
}

void tst_PeerFrames::bad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    const QByteArray ping = goldenCbor("ping");
    row("nothing", {});
    row("JSON", "{\"t\":\"ping\",\"token\":1}");
    row("a number", QCborValue(1).toCbor());
    row("a list", QCborValue(QCborArray{u"ping"_s}).toCbor());
    row("an empty map", QCborValue(QCborMap()).toCbor());
    row("no type", QCborValue(QCborMap{{u"token"_s, 1}}).toCbor());
    row("bytes for a type", QCborValue(QCborMap{{u"t"_s, QByteArray("ping")}, {u"token"_s, 1}}).toCbor());
    row("a number for a type", QCborValue(QCborMap{{u"t"_s, 1}, {u"token"_s, 1}}).toCbor());
    row("a byte behind it", ping + '\0');
    row("a second frame behind it", ping + ping);
    row("a break behind it", ping + '\xff');
    row("a map without an end mark",
        "\xbf"
        "\x61"
        "t"
        "\x64"
        "ping"
        "\x65"
        "token"
        "\x01"
        "\xff");
    row("a list without a length", pingWith("\x9f\x01\xff"));
    row("a text in pieces",
        pingWith("\x7f\x61"
                 "a"
                 "\x61"
                 "b"
                 "\xff"));
    row("bytes in pieces",
        pingWith("\x5f\x41"
                 "a"
                 "\x41"
                 "b"
                 "\xff"));
    row("a tagged date", pingWith(QByteArray("\xc0\x64", 2) + "2013"));
    row("a tagged big number", pingWith("\xc2\x41\x01"));
    row("tags on tags", pingWith(QByteArray(1000, '\xc1') + '\x01'));
    row("a tag around the frame", "\xd9\xd9\xf7" + ping);
    row("a map that claims 2^32 members", QByteArray("\xba\xff\xff\xff\xff", 5) + ping.mid(1));
    row("a map that claims 2^63 members", QByteArray("\xbb\x80\0\0\0\0\0\0\0", 9) + ping.mid(1));
    row("a list that claims 2^62 items", pingWith(QByteArray("\x9b\x40\0\0\0\0\0\0\0\x01", 10)));
    row("a text that claims 2^62 bytes", pingWith(QByteArray("\x7b\x40\0\0\0\0\0\0\0a", 10)));
    row("a text that claims 2^64 - 1 bytes",
        pingWith(QByteArray("\x7b\xff\xff\xff\xff\xff\xff\xff\xff"
                            "a",
                            10)));
    row("bytes that claim 1 GiB", pingWith(QByteArray("\x5a\x40\0\0\0a", 6)));
    row("a text that is not UTF-8", pingWith("\x61\xff"));
    row("a type that is not UTF-8",
        "\xa1"
        "\x61"
        "t"
        "\x61\xff");
    row("a name that is not UTF-8",
        "\xa3"
        "\x61"
        "t"
        "\x64"
        "ping"
        "\x65"
        "token"
        "\x01"
        "\x61\xff"
        "\x01");
    row("a reserved length", pingWith("\x1c"));
    row("a break for a value", pingWith("\xff"));
    row("one level too deep", nested(7));
    row("lists in lists, without an end", QByteArray(1 << 20, '\x81'));
    row("a token beyond 64 bits",
        QByteArray("\xa2"
                   "\x61"
                   "t"
                   "\x64"
                   "ping"
                   "\x65"
                   "token"
                   "\x1b\x80\0\0\0\0\0\0\0",
                   22));
    row("a fraction for a token", QCborValue(QCborMap{{u"t"_s, u"ping"_s}, {u"token"_s, 1.5}}).toCbor());
    const auto commit = [](const QCborValue &events) {
        return QCborValue(QCborMap{{u"t"_s, u"commit"_s}, {u"node"_s, 1}, {u"seq"_s, 1}, {u"events"_s, events}})
            .toCbor();
    };
    row("a commit of a numbered table", commit(QCborArray{QCborMap{{u"table"_s, 1}, {u"ids"_s, QCborArray()}}}));
    row("a commit of an unknown table with a text for an id",
        commit(QCborArray{QCborMap{{u"table"_s, u"gossip"_s}, {u"ids"_s, QCborArray{u"1"_s}}}}));
    row("a commit without a table", commit(QCborArray{QCborMap{{u"ids"_s, QCborArray()}}}));
    row("a commit without ids", commit(QCborArray{QCborMap{{u"table"_s, u"room"_s}}}));
    row("a commit with a text for an id",
        commit(QCborArray{QCborMap{{u"table"_s, u"room"_s}, {u"ids"_s, QCborArray{u"1"_s}}}}));
    row("a commit with a number for an event", commit(QCborArray{1}));
    // Nodes that do not know them leave them out: see the frames "request" and "hello".
    const QStringList optionalMembers{u"trace"_s, u"oldest"_s};
    // Each frame cut anywhere; each member of each frame left out and of another type.
    for (const auto &[name, frame] : frames) {
        const QByteArray whole = goldenCbor(name);
        for (qsizetype length = 1; length < whole.size(); ++length)
            QTest::addRow("%s cut to %d bytes", name, int(length)) << whole.left(length);
        const QCborMap map = QCborValue::fromCbor(whole).toMap();
        for (const QCborValue &member : map.keys()) {
            if (!optionalMembers.contains(member.toString())) {
                QCborMap without = map;
                without.remove(member);
                QTest::addRow("%s without %s", name, qPrintable(member.toString())) << QCborValue(without).toCbor();
            }
            QCborMap other = map;
            other[member] = true;
            QTest::addRow("%s with a truth for %s", name, qPrintable(member.toString())) << QCborValue(other).toCbor();
        }
    }
}

void tst_PeerFrames::bad()
{
    QFETCH(QByteArray, bytes);
    checkRefused(decodePeerFrame(bytes));
}

void tst_PeerFrames::membersOfLaterVersionsAreIgnored()
{
    QCborMap map = QCborValue::fromCbor(goldenCbor("ping")).toMap();
    map[u"mood"_s] = QCborArray{1, u"x"_s, QCborMap{{1, 2.5}}};
    map[17] = true;
    const auto frame = decodePeerFrame(QCborValue(map).toCbor());
    QVERIFY(frame);
    QCOMPARE(std::get<PingFrame>(*frame).token, -1);
}

void tst_PeerFrames::framesOfLaterProgramsAreToldFromBadOnes()
{
    const auto frame = decodePeerFrame(QCborValue(QCborMap{{u"t"_s, u"gossip"_s}, {u"about"_s, 1}}).toCbor());
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::NotFound);
}

void tst_PeerFrames::tablesOfLaterProgramsArePassedOver()
{
    const QCborArray events{QCborMap{{u"table"_s, u"gossip"_s}, {u"ids"_s, QCborArray{1}}},
                            QCborMap{{u"table"_s, u"room"_s}, {u"ids"_s, QCborArray{7}}}};
    const auto frame = decodePeerFrame(
        QCborValue(QCborMap{{u"t"_s, u"commit"_s}, {u"node"_s, 1}, {u"seq"_s, 1}, {u"events"_s, events}}).toCbor());
    QVERIFY(frame);
    QCOMPARE(std::get<CommitFrame>(*frame).events, (QList<CommitEvent>{{Table::Room, {7}}}));
    QCOMPARE(*commitEventsFromJson("[{\"ids\":[1],\"table\":\"gossip\"},{\"ids\":[7],\"table\":\"room\"}]"),
             (QList<CommitEvent>{{Table::Room, {7}}}));
}

void tst_PeerFrames::endsAgreeOnTheNewestProtocolThatBothSpeak_data()
{
    QTest::addColumn<qint64>("newest");
    QTest::addColumn<qint64>("oldest");
    QTest::addColumn<qint64>("agreed"); // 0 = none
    const auto row = [](const char *name, qint64 newest, qint64 oldest, qint64 agreed) {
        QTest::newRow(name) << newest << oldest << agreed;
    };
    row("the same", 5, 4, 5); // this end speaks 4 and 5
    row("one that is a version behind", 4, 3, 4);
    row("one that is a version ahead", 6, 5, 5);
    row("one that is two versions behind", 3, 2, 0);
    row("one that is two versions ahead", 7, 6, 0);
    row("one that speaks the older one alone", 4, 4, 4);
    row("one that speaks the newer one alone", 5, 5, 5);
    row("one that says nonsense", 4, 9, 0);
}

void tst_PeerFrames::endsAgreeOnTheNewestProtocolThatBothSpeak()
{
    QFETCH(qint64, newest);
    QFETCH(qint64, oldest);
    HelloFrame own;
    own.protocol = 5;
    own.oldest = 4;
    HelloFrame other;
    other.protocol = newest;
    other.oldest = oldest;
    QTEST(agreedProtocol(own, other).value_or(0), "agreed");
    QTEST(agreedProtocol(other, own).value_or(0), "agreed");
}

// It says no oldest.
void tst_PeerFrames::helloOfTheFirstProgramsSpeaksOneProtocolAlone()
{
    QCborMap map = QCborValue::fromCbor(goldenCbor("hello-first")).toMap();
    map.remove(u"oldest"_s);
    const auto frame = decodePeerFrame(QCborValue(map).toCbor());
    QVERIFY(frame);
    QCOMPARE(std::get<HelloFrame>(*frame).protocol, 1);
    QCOMPARE(std::get<HelloFrame>(*frame).oldest, 1);
    QVERIFY(std::get<HelloFrame>(*frame).features.list().isEmpty());
}

void tst_PeerFrames::unknownFeaturesAreKept()
{
    HelloFrame hello;
    hello.features = Features(std::numeric_limits<qint64>::max());
    const auto frame = decodePeerFrame(encode(hello));
    QVERIFY(frame);
    QCOMPARE(std::get<HelloFrame>(*frame).features, hello.features);
}

void tst_PeerFrames::laterProtocolIsNeverTakenForOurs()
{
    const qint64 later = (1LL << 32) + peerProtocolVersion;
    QCborMap hello = QCborValue::fromCbor(goldenCbor("hello")).toMap();
    hello[u"protocol"_s] = later;
    const auto frame = decodePeerFrame(QCborValue(hello).toCbor());
    QVERIFY(frame);
    QCOMPARE(std::get<HelloFrame>(*frame).protocol, later);
}

void tst_PeerFrames::asLongAsIsAllowed()
{
    ReplyFrame reply{1, {}, QString(100'000, u'x'), {}};
    const qsizetype others = encode(reply).size() - reply.message.size();
    reply.message = QString(maximumPeerFrameBytes - others, u'x');
    QCOMPARE(encode(reply).size(), maximumPeerFrameBytes);
    QVERIFY(decodePeerFrame(encode(reply)));
    reply.message += u'x';
    QVERIFY(!decodePeerFrame(encode(reply)));
}

void tst_PeerFrames::asDeepAsIsAllowed()
{
    QVERIFY(decodePeerFrame(nested(6)));
}

void tst_PeerFrames::damagedFramesAreRefusedOrWhole()
{
    checkDamaged(frames, decodePeerFrame, 200'000);
}

void tst_PeerFrames::hostileFramesTakeLittleTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr int many = 1'000'000;
    const QByteArray length = QByteArray::fromHex("000f4240"); // 1,000,000
    QTest::newRow("a list of a million numbers") << pingWith("\x9a" + length + QByteArray(many, '\x01'));
    QTest::newRow("a list of a million lists") << pingWith("\x9a" + length + QByteArray(many, '\x80'));
    QTest::newRow("a list of a million maps") << pingWith("\x9a" + length + QByteArray(many, '\xa0'));
    QTest::newRow("a map of half a million members")
        << pingWith(QByteArray::fromHex("ba0007a120") + QByteArray(many, '\x01'));
    QTest::newRow("a commit of a million events") << "\xa4"
                                                     "\x61"
                                                     "t"
                                                     "\x66"
                                                     "commit"
                                                     "\x64"
                                                     "node"
                                                     "\x01"
                                                     "\x63"
                                                     "seq"
                                                     "\x01"
                                                     "\x66"
                                                     "events"
                                                     "\x9a"
            + length + QByteArray(many, '\xa0');
    QTest::newRow("a hundred megabytes") << QByteArray(100 << 20, '\x81');
}

void tst_PeerFrames::hostileFramesTakeLittleTime()
{
    QFETCH(QByteArray, bytes);
    checkHostile(bytes, decodePeerFrame);
}

void tst_PeerFrames::everyTableHasItsOwnName()
{
    QSet<QString> names;
    for (const Table table : allTables)
        names.insert(tableName(table));
    QCOMPARE(names.size(), qsizetype(std::size(allTables)));
}

void tst_PeerFrames::eventsAsTheCommitLogStoresThem()
{
    QList<CommitEvent> events;
    for (const Table table : allTables)
        events.append({table, {1, 9'007'199'254'740'991}});
    events.append({Table::Room, {}});
    const auto read = commitEventsFromJson(QJsonDocument(toJson(events)).toJson());
    QVERIFY(read);
    QCOMPARE(*read, events);
    QCOMPARE(QJsonDocument(toJson({{Table::Room, {7}}})).toJson(QJsonDocument::Compact),
             QByteArray("[{\"ids\":[7],\"table\":\"room\"}]"));
    QVERIFY(commitEventsFromJson("[]"));
}

void tst_PeerFrames::badCommitLogRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("a cut list") << QByteArray("[{\"ids\":[7]");
    QTest::newRow("a number for a table") << QByteArray("[{\"ids\":[7],\"table\":1}]");
    QTest::newRow("a fraction for an id") << QByteArray("[{\"ids\":[7.5],\"table\":\"room\"}]");
    QTest::newRow("a text for an id") << QByteArray("[{\"ids\":[\"7\"],\"table\":\"room\"}]");
    QTest::newRow("no ids") << QByteArray("[{\"table\":\"room\"}]");
}

void tst_PeerFrames::badCommitLogRows()
{
    QFETCH(QByteArray, text);
    QVERIFY(!commitEventsFromJson(text));
}

ATRIUM_TEST(tst_PeerFrames)
#include "tst_peerframes.moc"
