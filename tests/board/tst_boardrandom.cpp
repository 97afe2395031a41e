// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/board/board.h"

#include "tests/board/boardmirror.h"
#include "tests/board/shapes.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

constexpr int people = 3;

/*! What three people might do next; the same in every run with one seed. */
class Whims
{
public:
    explicit Whims(quint32 seed) : m_random(seed) {}

    UserId person() { return UserId(1 + below(people)); }
    int below(int end) { return int(m_random.bounded(end)); }

    BoardClientFrame request()
    {
        switch (below(16)) {
        case 0:
        case 1:
        case 2: return BoardAddFrame{page(), drawings()};
        case 3:
        case 4: return BoardChangeFrame{drawings()};
        case 5:
        case 6: return BoardExtendFrame{id(), points()};
        case 7: return BoardDeleteFrame{{id(), id(), id()}};
        case 8: return BoardOrderFrame{{id(), id()}, below(2) == 0};
        case 9: return below(8) == 0 ? BoardClientFrame(BoardClearFrame{page()}) : BoardUndoFrame{};
        case 10:
        case 11: return BoardUndoFrame{};
        case 12: return BoardRedoFrame{};
        case 13: return BoardPageAddFrame{{page(), {}}};
        case 14: return below(4) == 0 ? BoardClientFrame(BoardPageRemoveFrame{page()}) : BoardShowFrame{page()};
        default: return BoardPageMoveFrame{page(), below(5)};
        }
    }

private:
    QString id() { return QStringLiteral("o%1").arg(below(40)); }
    QString page() { return QString::number(1 + below(4)); }
    QList<BoardPoint> points() { return QList<BoardPoint>(1 + below(3), {below(100), below(100)}); }
    QList<BoardDrawing> drawings()
    {
        QList<BoardDrawing> some;
        for (int count = 1 + below(3); count > 0; --count) {
            const QString name = id(); // its number chooses the kind, so that changes keep it
            some.append({name, name.size() % 2 ? stroke(points()) : box(below(1000), below(1000))});
        }
        return some;
    }

    QRandomGenerator m_random;
};

BoardMirror newcomer(const Board &board)
{
    BoardMirror mirror;
    mirror.apply(board.state());
    return mirror;
}

/*! What a database holds after all changes that were taken. */
class Stored
{
public:
    void take(const BoardChanges &changes)
    {
        if (changes.pages)
            m_pages = *changes.pages;
        for (const QString &id : changes.removed)
            m_objects.remove(id);
        for (const BoardObject &object : changes.objects)
            m_objects.insert(object.id, object);
    }
    BoardContent content() const { return {m_pages, m_objects.values()}; }

private:
    BoardPages m_pages;
    QMap<QString, BoardObject> m_objects;
};

} // namespace

/*! Three people do what comes into their heads, thousands of times. */
class tst_BoardRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seed_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void seed()
    {
        QFETCH(quint32, seed);
        Whims whims(seed);
        Board board;
        Stored stored;
        BoardMirror first = newcomer(board); // there from the beginning
        BoardMirror late;                    // comes in the middle
        int done = 0;
        int refused = 0;
        for (int i = 0; i < 4000; ++i) {
            if (i == 2000)
                late = newcomer(board);
            const BoardMirror before = first;
            const auto events = board.apply(whims.person(), whims.request());
            if (events) {
                first.apply(*events);
                if (i >= 2000)
                    late.apply(*events);
                ++done;
            } else {
                QCOMPARE(newcomer(board), before); // nothing half done
                ++refused;
            }
            if (whims.below(20) == 0)
                takeSometimesInVain(board, stored, whims);
            if (i % 50 == 0)
                QCOMPARE(newcomer(board), first);
        }
        QCOMPARE(newcomer(board), first);
        QCOMPARE(late, first);
        stored.take(board.takeChanges());
        QCOMPARE(newcomer(Board(stored.content())), first);
        QVERIFY(done > 1000 && refused > 500); // so that both are tried
    }

    /*! Whoever undoes all their steps at once, alone on the board, has what was before; redoing brings all of it back. */
    void undoingAllAndRedoingAllIsAsIfNothingWasUndone_data() { seed_data(); }
    void undoingAllAndRedoingAllIsAsIfNothingWasUndone()
    {
        QFETCH(quint32, seed);
        Whims whims(seed);
        Board board;
        for (int i = 0; i < 300; ++i)
            (void)board.apply(UserId(9), whims.request());
        const auto before = shapes(newcomer(board));
        const UserId ada(1);
        while (board.history(ada).undo < int(BoardHistory::maximumSteps) / 2)
            (void)board.apply(ada, drawingRequest(whims));
        while (board.history(ada).redo > 0) // she undid something last
            QVERIFY(board.apply(ada, BoardRedoFrame{}));
        const auto after = shapes(newcomer(board));
        const int steps = board.history(ada).undo;
        for (int i = 0; i < steps; ++i)
            QVERIFY(board.apply(ada, BoardUndoFrame{}));
        QCOMPARE(board.history(ada), (BoardHistoryFrame{0, steps}));
        QCOMPARE(shapes(newcomer(board)), before);
        for (int i = 0; i < steps; ++i)
            QVERIFY(board.apply(ada, BoardRedoFrame{}));
        QCOMPARE(shapes(newcomer(board)), after);
    }

private:
    /*! What can be seen: versions only grow. */
    static QMap<QString, std::tuple<QString, qint64, QByteArray>> shapes(const BoardMirror &mirror)
    {
        QMap<QString, std::tuple<QString, qint64, QByteArray>> seen;
        const auto objects = mirror.objects();
        for (const BoardObject &object : objects)
            seen.insert(object.id, {object.page, object.z, encode(BoardChangeFrame{{{object.id, object.shape}}})});
        return seen;
    }

    /*! One that her history holds; growing of older strokes is part of steps that are not hers here. */
    static BoardClientFrame drawingRequest(Whims &whims)
    {
        for (;;) {
            const BoardClientFrame request = whims.request();
            const bool isOfPages = std::holds_alternative<BoardPageAddFrame>(request)
                || std::holds_alternative<BoardPageRemoveFrame>(request);
            if (!isOfPages)
                return request;
        }
    }

    static void takeSometimesInVain(Board &board, Stored &stored, Whims &whims)
    {
        const BoardChanges changes = board.takeChanges();
        if (whims.below(3) == 0)
            board.notStored(changes);
        else
            stored.take(changes);
    }
};

ATRIUM_TEST(tst_BoardRandom)
#include "tst_boardrandom.moc"
