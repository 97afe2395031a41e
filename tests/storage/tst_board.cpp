// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/boardrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

namespace {

BoardObject stroke(const QString &id, qint64 version = 1, qsizetype points = 2)
{
    BoardShape shape;
    shape.kind = BoardKind::Pen;
    shape.color = QStringLiteral("#102030");
    shape.points = QList<BoardPoint>(points, {-maximumBoardCoordinate, 7});
    return {id, QStringLiteral("1"), UserId(7), version, version, shape};
}

BoardObject text(const QString &id, const QString &words)
{
    BoardShape shape;
    shape.kind = BoardKind::Text;
    shape.color = QStringLiteral("#102030");
    shape.text = words;
    shape.textSize = 200;
    return {id, QStringLiteral("1"), UserId(7), 1, 1, shape};
}

const RoomLease lease{RoomId(1), NodeId(1), 1, 4};
const RoomLease newer{RoomId(1), NodeId(2), 1, 5};

} // namespace

/*! The whiteboards of rooms. */
class tst_Board : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void boardThatWasNeverDrawnOnIsEmpty()
    {
        const auto content = BoardRepository(*m_db).load(RoomId(1));
        QVERIFY(content);
        QVERIFY(content->pages.list.isEmpty() && content->objects.isEmpty());
    }

    void boardComesBackAsItWasStored()
    {
        const BoardPages pages{{{QStringLiteral("z"), QStringLiteral("First")},
                                {QStringLiteral("a"), QString::fromUtf8("Пλ 😀")},
                                {QStringLiteral("1"), {}}},
                               QStringLiteral("a")};
        const BoardObject words = text(QStringLiteral("b"), QString::fromUtf8("😀\n\"<b>'\\"));
        QVERIFY(store(lease, {pages, {stroke(QStringLiteral("a")), words, stroke(QStringLiteral("A"))}, {}}));
        QCOMPARE(content().pages, pages);
        QCOMPARE(objects(), (QList<BoardObject>{stroke(QStringLiteral("A")), stroke(QStringLiteral("a")), words}));
        QVERIFY(BoardRepository(*m_db).load(RoomId(2))->objects.isEmpty());
    }

    void changesTakeThePlaceOfWhatWasAndLeaveTheRest()
    {
        const BoardPages before{{{QStringLiteral("1"), {}}, {QStringLiteral("2"), {}}}, QStringLiteral("2")};
        const BoardPages after{{{QStringLiteral("2"), QStringLiteral("Only")}}, QStringLiteral("2")};
        QVERIFY(store(
            lease,
            {before, {stroke(QStringLiteral("a")), stroke(QStringLiteral("b")), stroke(QStringLiteral("c"))}, {}}));
        QVERIFY(
            store(lease, {{}, {stroke(QStringLiteral("b"), 9)}, {QStringLiteral("c"), QStringLiteral("never there")}}));
        QCOMPARE(content().pages, before);
        QCOMPARE(objects(), (QList<BoardObject>{stroke(QStringLiteral("a")), stroke(QStringLiteral("b"), 9)}));
        QVERIFY(store(lease, {after, {}, {}}));
        QCOMPARE(content().pages, after);
    }

    void changesStoredTwiceAreNoError()
    {
        const BoardChanges changes{BoardPages{{{QStringLiteral("1"), {}}}, QStringLiteral("1")},
                                   {stroke(QStringLiteral("a"))},
                                   {QStringLiteral("b")}};
        QVERIFY(store(lease, changes));
        QVERIFY(store(lease, changes));
        QCOMPARE(objects(), QList<BoardObject>{stroke(QStringLiteral("a"))});
    }

    void nodeThatLostTheRoomChangesNothing()
    {
        const BoardPages pages{{{QStringLiteral("1"), QStringLiteral("newer")}}, QStringLiteral("1")};
        QVERIFY(store(lease, {{}, {stroke(QStringLiteral("old"))}, {}}));
        QVERIFY(store(newer, {pages, {stroke(QStringLiteral("a"), 8)}, {}}));
        for (const BoardChanges &late :
             {BoardChanges{{}, {stroke(QStringLiteral("old"), 5), stroke(QStringLiteral("a"), 2)}, {}},
              BoardChanges{BoardPages{{{QStringLiteral("1"), {}}}, QStringLiteral("1")}, {}, {}}}) {
            const auto refused = store(lease, late);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
        }
        QVERIFY(store(lease, {{}, {}, {QStringLiteral("a")}})); // finds nothing of its own epoch
        QCOMPARE(content().pages, pages);
        QCOMPARE(objects(), (QList<BoardObject>{stroke(QStringLiteral("a"), 8), stroke(QStringLiteral("old"))}));
    }

    void longestStrokeAndTextAreStoredWhole()
    {
        const BoardObject longest = stroke(QStringLiteral("a").repeated(maximumBoardIdLength), 1, maximumStrokePoints);
        const BoardObject words =
            text(QStringLiteral("b"), QString::fromUtf8("😀").repeated(maximumBoardTextLength / 2));
        QVERIFY(store(lease, {{}, {longest, words}, {}}));
        QCOMPARE(objects(), (QList<BoardObject>{longest, words}));
    }

    void forgottenBoardIsEmptyAndNoOtherIs()
    {
        const RoomLease other{RoomId(2), one, 1, 1};
        const BoardPages pages{{{QStringLiteral("1"), {}}}, QStringLiteral("1")};
        QVERIFY(store(lease, {pages, {stroke(QStringLiteral("a"))}, {}}));
        QVERIFY(store(other, {pages, {stroke(QStringLiteral("a"))}, {}}));
        QVERIFY(write([this] { return BoardRepository(*m_db).forget(RoomId(1)); }));
        QVERIFY(content().pages.list.isEmpty() && objects().isEmpty());
        QCOMPARE(BoardRepository(*m_db).load(RoomId(2))->objects.size(), 1);
    }

    void rowsThatAreNoBoardAreAnErrorAndNoCrash()
    {
        QVERIFY(execute("INSERT INTO board_object (room_id, object_id, epoch, content) VALUES (1, 'a', 1, '{')"));
        const auto content = BoardRepository(*m_db).load(RoomId(1));
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::Internal);
    }

private:
    Result<void> store(const RoomLease &by, const BoardChanges &changes)
    {
        return write([&] { return BoardRepository(*m_db).store(by, changes); });
    }
    BoardContent content() { return *BoardRepository(*m_db).load(RoomId(1)); }
    QList<BoardObject> objects()
    {
        QList<BoardObject> found = content().objects;
        std::ranges::sort(found, {}, &BoardObject::id);
        return found;
    }
};

ATRIUM_TEST(tst_Board)
#include "tst_board.moc"
