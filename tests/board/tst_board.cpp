// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/board/boardfixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

qsizetype bytesOf(const BoardServerFrame &event)
{
    return std::visit([](const auto &frame) { return encode(frame).size(); }, event);
}

} // namespace

/*! What people ask of a board, its limits and what is stored of it. */
class tst_Board : public BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void newBoardHasOneEmptyPageAndNothingToStore()
    {
        QCOMPARE(m_mirror.pages(), (QList<BoardPage>{{u"1"_s, {}}}));
        QCOMPARE(m_mirror.shown(), u"1"_s);
        QVERIFY(m_mirror.objects().isEmpty());
        QVERIFY(m_board.takeChanges().isEmpty());
    }

    void whatIsAddedLiesOnTopAndBelongsToWhoAddedIt()
    {
        QVERIFY(add(ada, {drawing(u"b"_s), drawing(u"a"_s)}));
        QVERIFY(add(bob, {drawing(u"0"_s)}));
        QCOMPARE(m_mirror.order(u"1"_s), (QStringList{u"b"_s, u"a"_s, u"0"_s}));
        QCOMPARE(m_mirror.object(u"a"_s).by, ada);
        QCOMPARE(m_mirror.object(u"0"_s).by, bob);
        QVERIFY(m_mirror.object(u"0"_s).version > m_mirror.object(u"a"_s).version);
    }

    void lastWriterWinsAndTheMakerStaysTheMaker()
    {
        QVERIFY(add(ada, {drawing(u"a"_s)}));
        QVERIFY(ask(bob, BoardChangeFrame{{drawing(u"a"_s, box(5))}}));
        QVERIFY(ask(ada, BoardChangeFrame{{drawing(u"a"_s, box(9))}}));
        QCOMPARE(m_mirror.object(u"a"_s).shape, box(9));
        QVERIFY(ask(bob, BoardChangeFrame{{drawing(u"a"_s, box(5))}}));
        QCOMPARE(m_mirror.object(u"a"_s).shape, box(5));
        QCOMPARE(m_mirror.object(u"a"_s).by, ada);
    }

    void objectsGoToTheFrontAndToTheBackInTheirOrder()
    {
        QVERIFY(add(ada, {drawing(u"a"_s), drawing(u"b"_s), drawing(u"c"_s), drawing(u"d"_s)}));
        QVERIFY(ask(ada, BoardOrderFrame{{u"b"_s, u"a"_s, u"gone"_s}, true}));
        QCOMPARE(m_mirror.order(u"1"_s), (QStringList{u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
        QVERIFY(ask(ada, BoardOrderFrame{{u"b"_s, u"d"_s}, false}));
        QCOMPARE(m_mirror.order(u"1"_s), (QStringList{u"d"_s, u"b"_s, u"c"_s, u"a"_s}));
        QVERIFY(ask(bob, BoardOrderFrame{{u"a"_s}, false}));
        QCOMPARE(m_mirror.order(u"1"_s), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
        QVERIFY(ask(bob, BoardUndoFrame{}));
        QVERIFY(add(ada, {drawing(u"e"_s)}));
        QCOMPARE(m_mirror.order(u"1"_s).last(), u"e"_s);
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QCOMPARE(m_mirror.order(u"1"_s), (QStringList{u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
    }

    void onlyItsMakerLetsAStrokeGrow()
    {
        QVERIFY(add(ada, {drawing(u"a"_s, stroke()), drawing(u"b"_s)}));
        QCOMPARE(refusal(bob, BoardExtendFrame{u"a"_s, {{1, 1}}}), ErrorCode::Invalid);
        QCOMPARE(refusal(ada, BoardExtendFrame{u"b"_s, {{1, 1}}}), ErrorCode::Invalid);
        QCOMPARE(refusal(ada, BoardExtendFrame{u"c"_s, {{1, 1}}}), ErrorCode::NotFound);
    }

    void whatIsDeletedTwiceIsNoError()
    {
        QVERIFY(add(ada, {drawing(u"a"_s), drawing(u"b"_s)}));
        QVERIFY(ask(ada, BoardDeleteFrame{{u"a"_s}}));
        QVERIFY(ask(bob, BoardDeleteFrame{{u"a"_s, u"b"_s, u"b"_s}}));
        QVERIFY(m_mirror.objects().isEmpty());
        QVERIFY(ask(bob, BoardUndoFrame{}));
        QVERIFY(m_mirror.contains(u"b"_s) && !m_mirror.contains(u"a"_s));
    }

    void refusedRequestChangesNothing_data()
    {
        QTest::addColumn<BoardClientFrame>("request");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const BoardClientFrame &request, ErrorCode code) {
            QTest::newRow(name) << request << code;
        };
        const BoardDrawing good = drawing(u"new"_s);
        const BoardDrawing bad = drawing(u"bad"_s, stroke({}));
        row("an id that is taken", BoardAddFrame{u"1"_s, {good, drawing(u"a"_s)}}, ErrorCode::Conflict);
        row("an id twice", BoardAddFrame{u"1"_s, {good, good}}, ErrorCode::Conflict);
        row("an id that is none", BoardAddFrame{u"1"_s, {good, drawing(u"ä"_s)}}, ErrorCode::Invalid);
        row("a bad object behind a good one", BoardAddFrame{u"1"_s, {good, bad}}, ErrorCode::Invalid);
        row("a page that is not there", BoardAddFrame{u"9"_s, {good}}, ErrorCode::NotFound);
        row("a change of what is gone", BoardChangeFrame{{drawing(u"a"_s, box(1)), good}}, ErrorCode::NotFound);
        row("a change of the kind", BoardChangeFrame{{drawing(u"a"_s, stroke())}}, ErrorCode::Invalid);
        row("two changes of one", BoardChangeFrame{{drawing(u"a"_s, box(1)), drawing(u"a"_s, box(2))}},
            ErrorCode::Conflict);
        row("clearing no page", BoardClearFrame{u"9"_s}, ErrorCode::NotFound);
        row("showing no page", BoardShowFrame{u"9"_s}, ErrorCode::NotFound);
        row("pointing at no page", BoardPointFrame{u"9"_s, {}}, ErrorCode::NotFound);
        row("pointing beyond the board", BoardPointFrame{u"1"_s, {2'000'000, 0}}, ErrorCode::TooLarge);
        row("removing the last page", BoardPageRemoveFrame{u"1"_s}, ErrorCode::Conflict);
        row("adding a page twice", BoardPageAddFrame{{u"1"_s, {}}}, ErrorCode::Conflict);
        row("a page id that is none", BoardPageAddFrame{{u" "_s, {}}}, ErrorCode::Invalid);
        row("a page name that is too long", BoardPageRenameFrame{{u"1"_s, QString(61, u'x')}}, ErrorCode::TooLarge);
        row("moving no page", BoardPageMoveFrame{u"9"_s, 0}, ErrorCode::NotFound);
    }
    void refusedRequestChangesNothing()
    {
        QFETCH(BoardClientFrame, request);
        QFETCH(ErrorCode, code);
        QVERIFY(add(ada, {drawing(u"a"_s), drawing(u"b"_s)}));
        (void)m_board.takeChanges();
        const BoardHistoryFrame history = m_board.history(ada);
        QCOMPARE(refusal(ada, request), code);
        QVERIFY(m_board.takeChanges().isEmpty());
        QCOMPARE(m_board.history(ada), history);
        QCOMPARE(newcomer(), m_mirror);
    }

    void pagesAreAddedNamedMovedAndRemoved()
    {
        QVERIFY(ask(ada, BoardPageAddFrame{{u"2"_s, u"Plan"_s}}));
        QVERIFY(ask(ada, BoardPageAddFrame{{u"3"_s, {}}}));
        QVERIFY(ask(ada, BoardPageMoveFrame{u"3"_s, 0}));
        QVERIFY(ask(ada, BoardPageRenameFrame{{u"2"_s, u"New plan"_s}}));
        QCOMPARE(m_mirror.pages(), (QList<BoardPage>{{u"3"_s, {}}, {u"1"_s, {}}, {u"2"_s, u"New plan"_s}}));
        QVERIFY(ask(ada, BoardPageMoveFrame{u"3"_s, 1000}));
        QCOMPARE(m_mirror.pages().last().id, u"3"_s);
        QVERIFY(ask(ada, BoardPageMoveFrame{u"3"_s, -1000}));
        QCOMPARE(m_mirror.pages().first().id, u"3"_s);
        QVERIFY(ask(ada, BoardAddFrame{u"2"_s, {drawing(u"a"_s)}}));
        QVERIFY(add(ada, {drawing(u"b"_s)}));
        QVERIFY(ask(bob, BoardPageRemoveFrame{u"2"_s}));
        QVERIFY(!m_mirror.contains(u"a"_s) && m_mirror.contains(u"b"_s));
        QCOMPARE(newcomer(), m_mirror);
        QCOMPARE(refusal(ada, BoardAddFrame{u"2"_s, {drawing(u"c"_s)}}), ErrorCode::NotFound);
    }

    void newcomersLookAtThePageThatWasShownLast()
    {
        QVERIFY(ask(ada, BoardPageAddFrame{{u"2"_s, {}}}));
        QVERIFY(ask(ada, BoardPageAddFrame{{u"3"_s, {}}}));
        QVERIFY(ask(ada, BoardShowFrame{u"3"_s}));
        QCOMPARE(m_mirror.shown(), u"3"_s);
        QCOMPARE(newcomer().shown(), u"3"_s);
        QVERIFY(ask(ada, BoardPageRemoveFrame{u"3"_s}));
        QCOMPARE(newcomer().shown(), u"2"_s);
    }

    void pointerIsToldAndNotKept()
    {
        const auto events = m_board.apply(ada, BoardPointFrame{u"1"_s, {3, 4}});
        QVERIFY(events);
        QCOMPARE(events->size(), 1);
        const auto pointer = std::get<BoardPointerFrame>(events->first());
        QCOMPARE(pointer.by, ada);
        QCOMPARE(pointer.at, (BoardPoint{3, 4}));
        QVERIFY(m_board.takeChanges().isEmpty());
        QCOMPARE(m_board.state().size(), 1);
    }

    void pageIsFullAtItsLimit()
    {
        QVERIFY(add(ada, many(0, maximumBoardPageObjects - 1)));
        QCOMPARE(refusal(ada, BoardAddFrame{u"1"_s, many(9000, 2)}), ErrorCode::TooLarge);
        QVERIFY(add(ada, many(9000, 1)));
        const auto refused = m_board.apply(ada, BoardAddFrame{u"1"_s, many(9500, 1)});
        QVERIFY(!refused && refused.error().message.contains(u"5,000"));
        QVERIFY(ask(ada, BoardPageAddFrame{{u"2"_s, {}}}));
        QVERIFY(ask(ada, BoardAddFrame{u"2"_s, many(9500, 1)}));
        QVERIFY(ask(ada, BoardPageRemoveFrame{u"1"_s}));
        QVERIFY(ask(ada, BoardPageAddFrame{{u"1"_s, {}}})); // a new one of that name begins empty
        QVERIFY(add(ada, many(0, maximumBoardPageObjects)));
    }

    void boardIsFullAtItsLimit()
    {
        const BoardShape longest = stroke(QList<BoardPoint>(maximumStrokePoints, {1, 1}));
        const int fit = int(maximumBoardBytes / boardBytes(longest));
        for (int i = 0; i < fit; ++i)
            QVERIFY(add(ada, {drawing(QString::number(i), longest)}));
        const auto refused = m_board.apply(ada, BoardAddFrame{u"1"_s, {drawing(u"more"_s, longest)}});
        QVERIFY(!refused && refused.error().message.contains(u"4 MiB"));
        QVERIFY(add(ada, {drawing(u"more"_s, stroke({{0, 0}}))}));
        auto grown = m_board.apply(ada, BoardExtendFrame{u"more"_s, {{1, 1}}});
        for (; grown; grown = m_board.apply(ada, BoardExtendFrame{u"more"_s, {{1, 1}}}))
            m_mirror.apply(*grown);
        QVERIFY2(grown.error().message.contains(u"4 MiB"), qPrintable(grown.error().message));
        qsizetype bytes = 0;
        const auto objects = m_mirror.objects();
        for (const BoardObject &object : objects)
            bytes += boardBytes(object.shape);
        QVERIFY(bytes <= maximumBoardBytes && bytes + boardBytesOfPoint > maximumBoardBytes);
        QCOMPARE(refusal(ada, BoardAddFrame{u"1"_s, {drawing(u"last"_s, longest)}}), ErrorCode::TooLarge);
        QVERIFY(ask(ada, BoardDeleteFrame{{u"0"_s, u"more"_s}}));
        QVERIFY(add(ada, {drawing(u"last"_s, longest)}));
    }

    void strokeIsFullAtItsLimit()
    {
        QVERIFY(add(ada, {drawing(u"a"_s, stroke(QList<BoardPoint>(maximumStrokePoints - 1, {1, 1})))}));
        const auto refused = m_board.apply(ada, BoardExtendFrame{u"a"_s, {{1, 1}, {2, 2}}});
        QVERIFY(!refused && refused.error().message.contains(u"2,000"));
        QVERIFY(ask(ada, BoardExtendFrame{u"a"_s, {{1, 1}}}));
        QCOMPARE(m_mirror.object(u"a"_s).shape.points.size(), maximumStrokePoints);
    }

    void boardHasNoMorePagesThanAllowed()
    {
        for (int i = 2; i <= maximumBoardPages; ++i)
            QVERIFY(ask(ada, BoardPageAddFrame{{QString::number(i), {}}}));
        const auto refused = m_board.apply(ada, BoardPageAddFrame{{u"more"_s, {}}});
        QVERIFY(!refused && refused.error().message.contains(u"50 pages"));
        QVERIFY(ask(ada, BoardPageRemoveFrame{u"7"_s}));
        QVERIFY(ask(ada, BoardPageAddFrame{{u"more"_s, {}}}));
    }

    void noFrameIsLongerThanAllowed()
    {
        const BoardShape text = words(QString::fromUtf8("\u20ac").repeated(maximumBoardTextLength));
        for (int i = 0; i < 500; ++i)
            QVERIFY(add(ada, {drawing(QString::number(i), text)}));
        QVERIFY(add(ada, many(1000, maximumBoardPageObjects - 500)));
        const BoardEvents state = m_board.state();
        QVERIFY(state.size() > 5);
        const auto cleared = m_board.apply(ada, BoardClearFrame{u"1"_s});
        QVERIFY(cleared);
        m_mirror.apply(*cleared);
        QVERIFY(m_mirror.objects().isEmpty());
        const auto back = m_board.apply(ada, BoardUndoFrame{});
        QVERIFY(back);
        for (const BoardEvents &events : {state, *cleared, *back}) {
            for (const BoardServerFrame &event : events)
                QVERIFY(bytesOf(event) <= maximumBoardFrameBytes);
        }
        m_mirror.apply(*back);
        QCOMPARE(m_mirror.objects().size(), maximumBoardPageObjects);
    }

    void changesAreWhatChangedSinceTheLastTime()
    {
        QVERIFY(add(ada, {drawing(u"a"_s), drawing(u"b"_s, stroke())}));
        BoardChanges changes = m_board.takeChanges();
        QVERIFY(!changes.pages);
        QCOMPARE(changes.objects.size(), 2);
        QVERIFY(ask(ada, BoardExtendFrame{u"b"_s, {{1, 1}}}));
        QVERIFY(ask(ada, BoardDeleteFrame{{u"a"_s}}));
        changes = m_board.takeChanges();
        QCOMPARE(changes.objects, QList<BoardObject>{m_mirror.object(u"b"_s)});
        QCOMPARE(changes.removed, QStringList{u"a"_s});
        QVERIFY(m_board.takeChanges().isEmpty());
        m_board.notStored(changes);
        QVERIFY(ask(ada, BoardUndoFrame{}));
        QVERIFY(ask(ada, BoardPageAddFrame{{u"2"_s, {}}}));
        changes = m_board.takeChanges();
        QCOMPARE(changes.objects.size(), 2);
        QVERIFY(changes.removed.isEmpty());
        QCOMPARE(changes.pages->list, m_mirror.pages());
    }

    void boardGoesOnWhereTheStoredOneStopped()
    {
        QVERIFY(add(ada, {drawing(u"a"_s), drawing(u"b"_s)}));
        QVERIFY(ask(ada, BoardOrderFrame{{u"b"_s}, false}));
        QVERIFY(ask(ada, BoardPageAddFrame{{u"2"_s, {}}}));
        QVERIFY(ask(ada, BoardShowFrame{u"2"_s}));
        const BoardChanges changes = m_board.takeChanges();
        m_board = Board({*changes.pages, changes.objects});
        QCOMPARE(newcomer(), m_mirror);
        QCOMPARE(newcomer().shown(), u"2"_s);
        QVERIFY(m_board.takeChanges().isEmpty());
        QVERIFY(add(bob, {drawing(u"c"_s)}));
        QVERIFY(ask(bob, BoardOrderFrame{{u"c"_s}, false}));
        QCOMPARE(m_mirror.order(u"1"_s), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        QVERIFY(m_mirror.object(u"c"_s).version > m_mirror.object(u"b"_s).version);
    }

    void storedObjectsWithoutAPageAreLeftOutAndRemoved()
    {
        m_board = Board({{{{u"1"_s, {}}}, u"9"_s}, {{u"a"_s, u"2"_s, ada, 1, 1, box(0)}}});
        QVERIFY(newcomer().objects().isEmpty());
        QCOMPARE(newcomer().shown(), u"1"_s);
        QCOMPARE(m_board.takeChanges().removed, QStringList{u"a"_s});
    }
};

ATRIUM_TEST(tst_Board)
#include "tst_board.moc"
