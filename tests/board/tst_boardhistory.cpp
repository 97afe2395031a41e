// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/board/boardfixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Undoing and redoing: each person their own steps, and never at the cost of another's. */
class tst_BoardHistory : public BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoGoBackAndForth()
    {
        QVERIFY(add(ada, {drawing(u"a"_s)}));
        QVERIFY(ask(ada, BoardChangeFrame{{drawing(u"a"_s, box(5))}}));
        QVERIFY(ask(ada, BoardDeleteFrame{{u"a"_s}}));
        QCOMPARE(m_board.history(ada), (BoardHistoryFrame{3, 0}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QCOMPARE(m_mirror.object(u"a"_s).shape, box(5));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QCOMPARE(m_mirror.object(u"a"_s).shape, box(0));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(!m_mirror.contains(u"a"_s));
        QVERIFY(nothingHappens(ada, BoardUndoFrame{}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(ask(ada, BoardRedoFrame{}));
        QCOMPARE(m_mirror.object(u"a"_s).shape, box(5));
        QCOMPARE(m_board.history(ada), (BoardHistoryFrame{2, 1}));
        QVERIFY(add(ada, {drawing(u"b"_s)}));
        QCOMPARE(m_board.history(ada), (BoardHistoryFrame{3, 0})); // what was undone is gone for good
    }

    void everybodyUndoesTheirOwn()
    {
        QVERIFY(add(ada, {drawing(u"a"_s)}));
        QVERIFY(add(bob, {drawing(u"b"_s)}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(!m_mirror.contains(u"a"_s) && m_mirror.contains(u"b"_s));
        QVERIFY(nothingHappens(ada, BoardUndoFrame{}));
    }

    void undoNeverDestroysWhatSomebodyElseDid()
    {
        QVERIFY(add(ada, {drawing(u"first"_s)}));
        QVERIFY(add(ada, {drawing(u"a"_s), drawing(u"b"_s)}));
        QVERIFY(ask(bob, BoardChangeFrame{{drawing(u"b"_s, box(5))}}));
        const BoardMirror before = m_mirror;
        QCOMPARE(refusal(ada, BoardUndoFrame{}), ErrorCode::Conflict);
        QCOMPARE(m_mirror, before);
        QCOMPARE(newcomer(), before);
        QVERIFY(ask(ada, BoardUndoFrame{})); // the step before it is not lost
        QVERIFY(!m_mirror.contains(u"first"_s));
    }

    void undoIsPossibleAgainOnceTheOtherPersonTookTheirsBack()
    {
        QVERIFY(add(ada, {drawing(u"a"_s)}));
        QVERIFY(ask(bob, BoardDeleteFrame{{u"a"_s}}));
        QVERIFY(ask(bob, BoardUndoFrame{}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(m_mirror.objects().isEmpty());
    }

    void redoNeverDestroysWhatSomebodyElseDid()
    {
        QVERIFY(add(ada, {drawing(u"a"_s)}));
        QVERIFY(ask(ada, BoardDeleteFrame{{u"a"_s}}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(ask(bob, BoardChangeFrame{{drawing(u"a"_s, box(5))}}));
        QCOMPARE(refusal(ada, BoardRedoFrame{}), ErrorCode::Conflict);
        QCOMPARE(m_mirror.object(u"a"_s).shape, box(5));
    }

    void strokeThatSomebodyMovedWhileItGrewIsNotUndone()
    {
        QVERIFY(add(ada, {drawing(u"a"_s, stroke({{0, 0}}))}));
        BoardShape moved = stroke({{0, 0}});
        moved.at = {50, 50};
        QVERIFY(ask(bob, BoardChangeFrame{{drawing(u"a"_s, moved)}}));
        QVERIFY(ask(ada, BoardExtendFrame{u"a"_s, {{1, 1}}}));
        QCOMPARE(refusal(ada, BoardUndoFrame{}), ErrorCode::Conflict);
        QCOMPARE(m_mirror.object(u"a"_s).shape.at, (BoardPoint{50, 50}));
    }

    void strokeGrowsForAllAndIsUndoneInOne()
    {
        QVERIFY(add(ada, {drawing(u"a"_s, stroke({{0, 0}}))}));
        QVERIFY(add(ada, {drawing(u"later"_s)}));
        QVERIFY(ask(ada, BoardExtendFrame{u"a"_s, {{1, 1}, {2, 2}}}));
        QVERIFY(ask(ada, BoardExtendFrame{u"a"_s, {{3, 3}}}));
        QCOMPARE(m_mirror.object(u"a"_s).shape, stroke({{0, 0}, {1, 1}, {2, 2}, {3, 3}}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(m_mirror.objects().isEmpty());
        QVERIFY(ask(ada, BoardRedoFrame{}));
        QCOMPARE(m_mirror.object(u"a"_s).shape.points.size(), 4);
    }

    void nothingComesBackToAPageThatIsGone()
    {
        QVERIFY(ask(ada, BoardPageAddFrame{{u"2"_s, {}}}));
        QVERIFY(ask(ada, BoardAddFrame{u"2"_s, {drawing(u"a"_s)}}));
        QVERIFY(ask(ada, BoardDeleteFrame{{u"a"_s}}));
        QVERIFY(ask(bob, BoardPageRemoveFrame{u"2"_s}));
        QCOMPARE(refusal(ada, BoardUndoFrame{}), ErrorCode::Conflict);
        QCOMPARE(newcomer(), m_mirror);
    }

    void undoWaitsForRoomOnTheBoard()
    {
        QVERIFY(add(ada, many(0, maximumBoardPageObjects)));
        QVERIFY(ask(ada, BoardClearFrame{u"1"_s}));
        QVERIFY(add(bob, {drawing(u"b"_s)}));
        QCOMPARE(refusal(ada, BoardUndoFrame{}), ErrorCode::TooLarge);
        QVERIFY(ask(bob, BoardUndoFrame{}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QCOMPARE(m_mirror.objects().size(), maximumBoardPageObjects);
    }

    void historyHasAnEnd()
    {
        for (int i = 0; i <= int(BoardHistory::maximumSteps); ++i)
            QVERIFY(add(ada, {drawing(QString::number(i))}));
        QCOMPARE(m_board.history(ada).undo, int(BoardHistory::maximumSteps));
        m_board.forgetHistory(ada);
        QCOMPARE(m_board.history(ada), BoardHistoryFrame{});
        QVERIFY(nothingHappens(ada, BoardUndoFrame{}));
    }

    void largeStepsAreForgottenFirst()
    {
        QList<BoardDrawing> large; // a quarter of a board
        const BoardShape longest = stroke(QList<BoardPoint>(maximumStrokePoints, {1, 1}));
        for (int i = 0; boardBytes(longest) * (i + 1) <= maximumBoardBytes / 4; ++i)
            large.append(drawing(QStringLiteral("large%1").arg(i), longest));
        QVERIFY(add(ada, large));
        for (int i = 1; i <= 8; ++i) { // each holds what was and what is
            for (BoardDrawing &each : large)
                each.shape.at.x = i;
            QVERIFY(ask(ada, BoardChangeFrame{large}));
        }
        QVERIFY(m_board.history(ada).undo >= 1 && m_board.history(ada).undo <= 2);
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QCOMPARE(m_mirror.object(u"large0"_s).shape.at.x, 7);
    }

    void whoDidNothingHasNothingToUndoAndThatIsNoError()
    {
        QVERIFY(add(ada, {drawing(u"a"_s)}));
        QVERIFY(nothingHappens(bob, BoardUndoFrame{}));
        QVERIFY(nothingHappens(ada, BoardRedoFrame{}));
    }

private:
    bool nothingHappens(UserId who, const BoardClientFrame &request)
    {
        const auto events = m_board.apply(who, request);
        return events && events->isEmpty();
    }
};

ATRIUM_TEST(tst_BoardHistory)
#include "tst_boardhistory.moc"
