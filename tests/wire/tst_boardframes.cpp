// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/boardframes.h"

#include "common/wire/json.h"

#include "damage.h"
#include "refusal.h"
#include "spoilt.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

const BoardShape pen{.kind = BoardKind::Pen,
                     .at = {100, -200},
                     .extent = {},
                     .color = u"#1a5fb4"_s,
                     .fill = {},
                     .width = 30,
                     .opacity = 100,
                     .points = {{0, 0}, {12, -7}, {30, 4}},
                     .text = {},
                     .textSize = 0,
                     .file = {}};

BoardShape plain(BoardKind kind, BoardPoint at, BoardPoint extent, const QString &color, int width)
{
    BoardShape shape;
    shape.kind = kind;
    shape.at = at;
    shape.extent = extent;
    shape.color = color;
    shape.width = width;
    return shape;
}

QList<BoardDrawing> oneOfEachKind()
{
    BoardShape rectangle = plain(BoardKind::Rectangle, {0, 0}, {4000, 2500}, u"#000000"_s, 20);
    rectangle.fill = u"#fff0C0"_s;
    rectangle.opacity = 50;
    BoardShape ellipse = rectangle;
    ellipse.kind = BoardKind::Ellipse;
    BoardShape text = plain(BoardKind::Text, {5, 6}, {900, 400}, u"#222222"_s, 1);
    text.text = u"Hello \"all\" \u00e4 \U0001f44b\n<b>"_s;
    text.textSize = 200;
    BoardShape image = plain(BoardKind::Image, {-10, -20}, {640, 480}, u"#000000"_s, 1);
    image.file = FileId(17);
    BoardShape page = image;
    page.filePage = 3;
    return {{u"p-1"_s, pen},
            {u"l6"_s, plain(BoardKind::Line, {10, 20}, {-300, 400}, u"#c01c28"_s, 40)},
            {u"r_2"_s, rectangle},
            {u"e7"_s, ellipse},
            {u"a5"_s, plain(BoardKind::Arrow, {10, 20}, {-300, 400}, u"#c01c28"_s, 40)},
            {u"t3"_s, text},
            {u"i4"_s, image},
            {u"i8"_s, page}};
}

QList<BoardObject> onTheBoard(const QList<BoardDrawing> &drawings)
{
    QList<BoardObject> objects;
    for (qint64 z = -2; const BoardDrawing &drawing : drawings) {
        objects.append({drawing.id, u"1"_s, UserId(7), z, z + 20, drawing.shape});
        ++z;
    }
    return objects;
}

const QList<BoardPage> pages{{u"1"_s, {}}, {u"plan"_s, u"Plan \u0411"_s}};

Result<BoardClientFrame> clientFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeBoardClientFrame(*object) : object.error();
}

Result<BoardServerFrame> serverFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeBoardServerFrame(*object) : object.error();
}

const QList<GoldenFrame<BoardClientFrame>> clientFrames{
    {"board-add", BoardAddFrame{u"1"_s, oneOfEachKind()}},
    {"board-change", BoardChangeFrame{{oneOfEachKind()[5]}}},
    {"board-extend", BoardExtendFrame{u"p-1"_s, {{40, 5}, {52, -9}}}},
    {"board-delete", BoardDeleteFrame{{u"p-1"_s, u"r_2"_s}}},
    {"board-order-front", BoardOrderFrame{{u"p-1"_s}, true}},
    {"board-order-back", BoardOrderFrame{{u"r_2"_s, u"t3"_s}, false}},
    {"board-clear", BoardClearFrame{u"1"_s}},
    {"board-undo", BoardUndoFrame{}},
    {"board-redo", BoardRedoFrame{}},
    {"board-page-add", BoardPageAddFrame{{u"plan"_s, u"Plan \u0411"_s}}},
    {"board-page-rename", BoardPageRenameFrame{{u"plan"_s, {}}}},
    {"board-page-remove", BoardPageRemoveFrame{u"plan"_s}},
    {"board-page-move", BoardPageMoveFrame{u"plan"_s, 0}},
    {"board-show", BoardShowFrame{u"plan"_s}},
    {"board-point", BoardPointFrame{u"1"_s, {-5, 1'000'000}}},
};

const QList<GoldenFrame<BoardServerFrame>> serverFrames{
    {"board", BoardStateFrame{{pages, u"plan"_s}}},
    {"board-pages", BoardPagesFrame{pages}},
    {"board-put", BoardPutFrame{onTheBoard(oneOfEachKind())}},
    {"board-extended", BoardExtendedFrame{u"p-1"_s, 9, {{40, 5}, {52, -9}}}},
    {"board-removed", BoardRemovedFrame{{u"p-1"_s, u"r_2"_s}}},
    {"board-removed-numbered", BoardRemovedFrame{{u"p-1"_s}, 15}},
    {"board-shown", BoardShownFrame{u"plan"_s, UserId(7)}},
    {"board-pointer", BoardPointerFrame{u"1"_s, {-5, 1'000'000}, UserId(7)}},
    {"board-history", BoardHistoryFrame{3, 0}},
};

/*! Each frame spoilt, and each object in it. */
template <class Frame>
void addAllSpoiltRows(const QList<GoldenFrame<Frame>> &frames)
{
    addSpoiltRows(frames, {"board-removed-numbered without seq"});
    for (const auto &[name, frame] : frames) {
        QJsonObject whole = goldenObject(name);
        const QJsonArray objects = whole[u"objects"_s].toArray();
        for (const QJsonValue &value : objects) {
            const QJsonObject object = value.toObject();
            const auto ways = spoilt(object);
            for (const Spoilt &way : ways) {
                if (way.how == "without filePage"_L1) // then it is the file itself
                    continue;
                whole[u"objects"_s] = QJsonArray{object, way.object};
                QTest::addRow("%s of a %s %s", name, qPrintable(object[u"kind"_s].toString()), qPrintable(way.how))
                    << QJsonDocument(whole).toJson();
            }
        }
    }
}

} // namespace

class tst_BoardFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientFrame_data();
    void clientFrame();
    void serverFrame_data();
    void serverFrame();
    void whatIsDecodedIsWhatWasDrawn();
    void numbersBeyondAnIntStayBeyondEveryLimit();
    void badClientFrames_data();
    void badClientFrames();
    void badServerFrames_data();
    void badServerFrames();
    void membersOfLaterVersionsAreIgnored();
    void damagedFramesAreRefusedOrWhole();
    void hostileFramesTakeLittleTime_data();
    void hostileFramesTakeLittleTime();
};

void tst_BoardFrames::clientFrame_data()
{
    addGoldenRows(clientFrames);
}

void tst_BoardFrames::clientFrame()
{
    QFETCH(BoardClientFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), clientFrameFrom);
}

void tst_BoardFrames::serverFrame_data()
{
    addGoldenRows(serverFrames);
}

void tst_BoardFrames::serverFrame()
{
    QFETCH(BoardServerFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), serverFrameFrom);
}

void tst_BoardFrames::whatIsDecodedIsWhatWasDrawn()
{
    const auto add = clientFrameFrom(goldenJson("board-add"));
    QVERIFY(add);
    QCOMPARE(std::get<BoardAddFrame>(*add).objects, oneOfEachKind());
    const auto put = serverFrameFrom(goldenJson("board-put"));
    QVERIFY(put);
    QCOMPARE(std::get<BoardPutFrame>(*put).objects, onTheBoard(oneOfEachKind()));
}

void tst_BoardFrames::numbersBeyondAnIntStayBeyondEveryLimit()
{
    const auto point =
        clientFrameFrom("{\"t\":\"boardPoint\",\"page\":\"1\",\"x\":4294967296,\"y\":-9007199254740991}");
    QVERIFY(point);
    QVERIFY(std::get<BoardPointFrame>(*point).at.x > maximumBoardCoordinate);
    QVERIFY(std::get<BoardPointFrame>(*point).at.y < -maximumBoardCoordinate);
}

void tst_BoardFrames::badClientFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[\"boardUndo\"]");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"boardFly\"}");
    QTest::newRow("a server's frame") << encode(BoardRemovedFrame{{u"p-1"_s}});
    QTest::newRow("an unknown kind") << goldenJson("board-change").replace("\"text\",\"o", "\"cloud\",\"o");
    QTest::newRow("an unknown end of the order")
        << QByteArray("{\"t\":\"boardOrder\",\"ids\":[\"a\"],\"to\":\"middle\"}");
    QTest::newRow("half a point") << QByteArray("{\"t\":\"boardExtend\",\"id\":\"a\",\"points\":[1,2,3]}");
    QTest::newRow("a fraction in a stroke") << QByteArray("{\"t\":\"boardExtend\",\"id\":\"a\",\"points\":[1,2.5]}");
    QTest::newRow("a text in a stroke") << QByteArray("{\"t\":\"boardExtend\",\"id\":\"a\",\"points\":[1,\"2\"]}");
    QTest::newRow("a number no double can hold")
        << QByteArray("{\"t\":\"boardPoint\",\"page\":\"1\",\"x\":1e400,\"y\":0}");
    QTest::newRow("a fraction for a place") << QByteArray("{\"t\":\"boardPoint\",\"page\":\"1\",\"x\":0.5,\"y\":0}");
    QTest::newRow("a number among ids") << QByteArray("{\"t\":\"boardDelete\",\"ids\":[\"a\",1]}");
    addAllSpoiltRows(clientFrames);
}

void tst_BoardFrames::badClientFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(clientFrameFrom(text));
}

void tst_BoardFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"boardDrawn\"}");
    QTest::newRow("a client's frame") << encode(BoardUndoFrame{});
    QTest::newRow("a page without a name") << QByteArray("{\"t\":\"boardPages\",\"pages\":[{\"id\":\"1\"}]}");
    QTest::newRow("a number for a page") << QByteArray("{\"t\":\"boardPages\",\"pages\":[1]}");
    addAllSpoiltRows(serverFrames);
}

void tst_BoardFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(serverFrameFrom(text));
}

void tst_BoardFrames::membersOfLaterVersionsAreIgnored()
{
    QVERIFY(clientFrameFrom("{\"t\":\"boardUndo\",\"mood\":{\"good\":true}}"));
    QVERIFY(serverFrameFrom("{\"t\":\"boardHistory\",\"undo\":1,\"redo\":1,\"mood\":[1]}"));
}

void tst_BoardFrames::damagedFramesAreRefusedOrWhole()
{
    checkDamaged(clientFrames, clientFrameFrom, 50'000);
    checkDamaged(serverFrames, serverFrameFrom, 50'000);
}

void tst_BoardFrames::hostileFramesTakeLittleTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lists in lists") << "{\"t\":" + QByteArray(1 << 20, '[');
    QTest::newRow("many points") << "{\"t\":\"boardExtend\",\"id\":\"a\",\"points\":["
            + QByteArray("1,").repeated(500'000) + "1]}";
    QTest::newRow("many objects") << "{\"t\":\"boardAdd\",\"page\":\"1\",\"objects\":["
            + QByteArray("{},").repeated(300'000) + "1]}";
    QTest::newRow("a long kind") << "{\"t\":\"boardChange\",\"objects\":[{\"kind\":\"" + QByteArray(1 << 20, 'x')
            + "\"}]}";
}

void tst_BoardFrames::hostileFramesTakeLittleTime()
{
    QFETCH(QByteArray, text);
    checkHostile(text, clientFrameFrom);
    checkHostile(text, serverFrameFrom);
    QVERIFY(!clientFrameFrom(text));
    QVERIFY(!serverFrameFrom(text));
}

ATRIUM_TEST(tst_BoardFrames)
#include "tst_boardframes.moc"
