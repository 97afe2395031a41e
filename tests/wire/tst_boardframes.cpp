// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/boardframes.h"

#include "golden.h"
#include "mutation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

template <class Frame>
QByteArray encoded(const Frame &frame)
{
    return std::visit([](const auto &each) { return encode(each); }, frame);
}

const QStringList clientGolden{
    u"board-add"_s,         u"board-change"_s,      u"board-extend"_s,    u"board-delete"_s, u"board-order-front"_s,
    u"board-order-back"_s,  u"board-clear"_s,       u"board-undo"_s,      u"board-redo"_s,   u"board-page-add"_s,
    u"board-page-rename"_s, u"board-page-remove"_s, u"board-page-move"_s, u"board-show"_s,   u"board-point"_s};
const QStringList serverGolden{u"board"_s,         u"board-pages"_s, u"board-put"_s,     u"board-extended"_s,
                               u"board-removed"_s, u"board-shown"_s, u"board-pointer"_s, u"board-history"_s};

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
    return {{u"p-1"_s, pen},
            {u"l6"_s, plain(BoardKind::Line, {10, 20}, {-300, 400}, u"#c01c28"_s, 40)},
            {u"r_2"_s, rectangle},
            {u"e7"_s, ellipse},
            {u"a5"_s, plain(BoardKind::Arrow, {10, 20}, {-300, 400}, u"#c01c28"_s, 40)},
            {u"t3"_s, text},
            {u"i4"_s, image}};
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

private:
    static void addDamagedRows(const QStringList &names);
};

void tst_BoardFrames::clientFrame_data()
{
    QTest::addColumn<BoardClientFrame>("frame");
    const auto row = [](const char *name, const BoardClientFrame &frame) { QTest::newRow(name) << frame; };
    row("board-add", BoardAddFrame{u"1"_s, oneOfEachKind()});
    row("board-change", BoardChangeFrame{{oneOfEachKind()[5]}});
    row("board-extend", BoardExtendFrame{u"p-1"_s, {{40, 5}, {52, -9}}});
    row("board-delete", BoardDeleteFrame{{u"p-1"_s, u"r_2"_s}});
    row("board-order-front", BoardOrderFrame{{u"p-1"_s}, true});
    row("board-order-back", BoardOrderFrame{{u"r_2"_s, u"t3"_s}, false});
    row("board-clear", BoardClearFrame{u"1"_s});
    row("board-undo", BoardUndoFrame{});
    row("board-redo", BoardRedoFrame{});
    row("board-page-add", BoardPageAddFrame{{u"plan"_s, u"Plan \u0411"_s}});
    row("board-page-rename", BoardPageRenameFrame{{u"plan"_s, {}}});
    row("board-page-remove", BoardPageRemoveFrame{u"plan"_s});
    row("board-page-move", BoardPageMoveFrame{u"plan"_s, 0});
    row("board-show", BoardShowFrame{u"plan"_s});
    row("board-point", BoardPointFrame{u"1"_s, {-5, 1'000'000}});
}

void tst_BoardFrames::clientFrame()
{
    QFETCH(BoardClientFrame, frame);
    const QByteArray golden = goldenJson(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), golden);
    const auto decoded = decodeBoardClientFrame(golden);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), golden);
}

void tst_BoardFrames::serverFrame_data()
{
    QTest::addColumn<BoardServerFrame>("frame");
    const auto row = [](const char *name, const BoardServerFrame &frame) { QTest::newRow(name) << frame; };
    const QList<BoardPage> pages{{u"1"_s, {}}, {u"plan"_s, u"Plan \u0411"_s}};
    row("board", BoardStateFrame{{pages, u"plan"_s}});
    row("board-pages", BoardPagesFrame{pages});
    row("board-put", BoardPutFrame{onTheBoard(oneOfEachKind())});
    row("board-extended", BoardExtendedFrame{u"p-1"_s, 9, {{40, 5}, {52, -9}}});
    row("board-removed", BoardRemovedFrame{{u"p-1"_s, u"r_2"_s}});
    row("board-shown", BoardShownFrame{u"plan"_s, UserId(7)});
    row("board-pointer", BoardPointerFrame{u"1"_s, {-5, 1'000'000}, UserId(7)});
    row("board-history", BoardHistoryFrame{3, 0});
}

void tst_BoardFrames::serverFrame()
{
    QFETCH(BoardServerFrame, frame);
    const QByteArray golden = goldenJson(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), golden);
    const auto decoded = decodeBoardServerFrame(golden);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), golden);
}

void tst_BoardFrames::whatIsDecodedIsWhatWasDrawn()
{
    const auto add = decodeBoardClientFrame(goldenJson(u"board-add"_s));
    QVERIFY(add);
    QCOMPARE(std::get<BoardAddFrame>(*add).objects, oneOfEachKind());
    const auto put = decodeBoardServerFrame(goldenJson(u"board-put"_s));
    QVERIFY(put);
    QCOMPARE(std::get<BoardPutFrame>(*put).objects, onTheBoard(oneOfEachKind()));
}

void tst_BoardFrames::numbersBeyondAnIntStayBeyondEveryLimit()
{
    const auto point =
        decodeBoardClientFrame("{\"t\":\"boardPoint\",\"page\":\"1\",\"x\":4294967296,\"y\":-9007199254740991}");
    QVERIFY(point);
    QVERIFY(std::get<BoardPointFrame>(*point).at.x > maximumBoardCoordinate);
    QVERIFY(std::get<BoardPointFrame>(*point).at.y < -maximumBoardCoordinate);
}

/*! Each member of each frame and of each object in it, left out and of another type. */
void tst_BoardFrames::addDamagedRows(const QStringList &names)
{
    for (const QString &name : names) {
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
        const QJsonArray objects = whole[u"objects"_s].toArray();
        for (const QJsonValue &value : objects) {
            const QJsonObject object = value.toObject();
            for (const QString &member : object.keys()) {
                QJsonObject bad = whole;
                QJsonObject without = object;
                without.remove(member);
                bad[u"objects"_s] = QJsonArray{object, without};
                QTest::addRow("%s of a %s without %s", qPrintable(name), qPrintable(object[u"kind"_s].toString()),
                              qPrintable(member))
                    << QJsonDocument(bad).toJson();
                QJsonObject other = object;
                other[member] = QJsonObject();
                bad[u"objects"_s] = QJsonArray{object, other};
                QTest::addRow("%s of a %s with an object for %s", qPrintable(name),
                              qPrintable(object[u"kind"_s].toString()), qPrintable(member))
                    << QJsonDocument(bad).toJson();
            }
        }
    }
}

void tst_BoardFrames::badClientFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[\"boardUndo\"]");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"boardFly\"}");
    QTest::newRow("a server's frame") << encode(BoardRemovedFrame{{u"p-1"_s}});
    QTest::newRow("an unknown kind") << goldenJson(u"board-change"_s).replace("\"text\",\"o", "\"cloud\",\"o");
    QTest::newRow("an unknown end of the order")
        << QByteArray("{\"t\":\"boardOrder\",\"ids\":[\"a\"],\"to\":\"middle\"}");
    QTest::newRow("half a point") << QByteArray("{\"t\":\"boardExtend\",\"id\":\"a\",\"points\":[1,2,3]}");
    QTest::newRow("a fraction in a stroke") << QByteArray("{\"t\":\"boardExtend\",\"id\":\"a\",\"points\":[1,2.5]}");
    QTest::newRow("a text in a stroke") << QByteArray("{\"t\":\"boardExtend\",\"id\":\"a\",\"points\":[1,\"2\"]}");
    QTest::newRow("a number no double can hold")
        << QByteArray("{\"t\":\"boardPoint\",\"page\":\"1\",\"x\":1e400,\"y\":0}");
    QTest::newRow("a fraction for a place") << QByteArray("{\"t\":\"boardPoint\",\"page\":\"1\",\"x\":0.5,\"y\":0}");
    QTest::newRow("a number among ids") << QByteArray("{\"t\":\"boardDelete\",\"ids\":[\"a\",1]}");
    addDamagedRows(clientGolden);
}

void tst_BoardFrames::badClientFrames()
{
    QFETCH(QByteArray, text);
    const auto frame = decodeBoardClientFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
}

void tst_BoardFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"boardDrawn\"}");
    QTest::newRow("a client's frame") << encode(BoardUndoFrame{});
    QTest::newRow("a page without a name") << QByteArray("{\"t\":\"boardPages\",\"pages\":[{\"id\":\"1\"}]}");
    QTest::newRow("a number for a page") << QByteArray("{\"t\":\"boardPages\",\"pages\":[1]}");
    addDamagedRows(serverGolden);
}

void tst_BoardFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    const auto frame = decodeBoardServerFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
}

void tst_BoardFrames::membersOfLaterVersionsAreIgnored()
{
    QVERIFY(decodeBoardClientFrame("{\"t\":\"boardUndo\",\"mood\":{\"good\":true}}"));
    QVERIFY(decodeBoardServerFrame("{\"t\":\"boardHistory\",\"undo\":1,\"redo\":1,\"mood\":[1]}"));
}

void tst_BoardFrames::damagedFramesAreRefusedOrWhole()
{
    Mutation mutation;
    int whole = 0;
    for (int i = 0; i < 50'000; ++i) {
        if (const auto frame = decodeBoardClientFrame(mutation.of(goldenJson(mutation.oneOf(clientGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = decodeBoardClientFrame(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
        if (const auto frame = decodeBoardServerFrame(mutation.of(goldenJson(mutation.oneOf(serverGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = decodeBoardServerFrame(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
    }
    QVERIFY(whole > 1000 && whole < 99'000); // so that both are tried
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
    QElapsedTimer timer;
    timer.start();
    const auto client = decodeBoardClientFrame(text);
    const auto server = decodeBoardServerFrame(text);
    QVERIFY2(timer.elapsed() < 2000, "far above what it takes, far below what a quadratic decoder would");
    QVERIFY(!server);
    QVERIFY(!client && client.error().message.size() < 200);
}

QTEST_GUILESS_MAIN(tst_BoardFrames)
#include "tst_boardframes.moc"
