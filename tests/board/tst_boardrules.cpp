// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/board/boardrules.h"

#include "tests/board/shapes.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What may be drawn, at each limit and one step beyond. */
class tst_BoardRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shape_data()
    {
        QTest::addColumn<BoardShape>("shape");
        QTest::addColumn<QString>("named"); // what the refusal names; empty = it is good
        const auto row = [](const char *name, const BoardShape &shape, const QString &named = {}) {
            QTest::newRow(name) << shape << named;
        };
        const auto with = [](BoardShape shape, auto change) {
            change(shape);
            return shape;
        };
        row("a stroke of one point", stroke({{0, 0}}));
        row("a stroke of no point", stroke({}), u"at least one point"_s);
        row("the longest stroke", stroke(QList<BoardPoint>(maximumStrokePoints, {1, 1})));
        row("a stroke that is too long", stroke(QList<BoardPoint>(maximumStrokePoints + 1, {1, 1})), u"2,000"_s);
        row("a point at the end of the board", stroke({{maximumBoardCoordinate, -maximumBoardCoordinate}}));
        row("a point beyond the board", stroke({{0, 0}, {0, maximumBoardCoordinate + 1}}), u"1,000,000"_s);
        row("an object at the end of the board", box(-maximumBoardCoordinate));
        row("an object beyond the board", box(-maximumBoardCoordinate - 1), u"1,000,000"_s);
        row("the smallest number", box(std::numeric_limits<int>::min()), u"1,000,000"_s);
        row("a box without a size", with(box(0), [](BoardShape &shape) { shape.extent = {}; }));
        row("a box inside out", with(box(0), [](BoardShape &shape) { shape.extent.x = -1; }), u"below 0"_s);
        row("a box that is too wide",
            with(box(0), [](BoardShape &shape) { shape.extent.x = maximumBoardCoordinate + 1; }), u"1,000,000"_s);
        row("a line to the left", with(box(0), [](BoardShape &shape) {
                shape.kind = BoardKind::Line;
                shape.extent = {-5, -5};
            }));
        row("an arrow to the left", with(box(0), [](BoardShape &shape) {
                shape.kind = BoardKind::Arrow;
                shape.extent = {-5, -5};
            }));
        row("a filled ellipse", with(box(0), [](BoardShape &shape) {
                shape.kind = BoardKind::Ellipse;
                shape.fill = u"#ABCdef"_s;
            }));
        for (const char *bad : {"", "red", "#12345", "#1234567", "#12345g", "123456#", "#12 456"}) {
            const QString color = QString::fromLatin1(bad);
            QTest::addRow("the color \"%s\"", bad)
                << with(box(0), [&](BoardShape &shape) { shape.color = color; }) << u"#rrggbb"_s;
            if (!color.isEmpty())
                QTest::addRow("the fill \"%s\"", bad)
                    << with(box(0), [&](BoardShape &shape) { shape.fill = color; }) << u"#rrggbb"_s;
        }
        row("no width", with(box(0), [](BoardShape &shape) { shape.width = 0; }), u"width of a line"_s);
        row("the widest line", with(box(0), [](BoardShape &shape) { shape.width = maximumBoardLineWidth; }));
        row("a line that is too wide", with(box(0), [](BoardShape &shape) { shape.width = maximumBoardLineWidth + 1; }),
            u"1,000"_s);
        row("nothing to be seen", with(box(0), [](BoardShape &shape) { shape.opacity = 0; }), u"opacity"_s);
        row("more than opaque", with(box(0), [](BoardShape &shape) { shape.opacity = 101; }), u"opacity"_s);
        row("a text of two lines", words(u"one\ntwo"_s));
        row("the longest text", words(QString(maximumBoardTextLength, u'x')));
        row("a text that is too long", words(QString(maximumBoardTextLength + 1, u'x')), u"2,000 characters"_s);
        row("an empty text", words({}), u"something to read"_s);
        row("a text of blanks", words(u" \n "_s), u"something to read"_s);
        row("a text with a NUL", words(QString(QChar(0)) + u"x"_s), u"control characters"_s);
        row("half a character", words(QString(QChar(0xd800)) + u"x"_s), u"control characters"_s);
        row("a text that is too small",
            with(words(u"x"_s), [](BoardShape &shape) { shape.textSize = minimumBoardTextSize - 1; }),
            u"size of a text"_s);
        row("a text that is too large",
            with(words(u"x"_s), [](BoardShape &shape) { shape.textSize = maximumBoardTextSize + 1; }),
            u"size of a text"_s);
        row("an image", image(5));
        row("an image of no file", image(0), u"stored file"_s);
    }
    void shape()
    {
        QFETCH(BoardShape, shape);
        QFETCH(QString, named);
        const auto checked = checkBoardShape(shape);
        QCOMPARE(bool(checked), named.isEmpty());
        if (!checked)
            QVERIFY2(checked.error().message.contains(named), qPrintable(checked.error().message));
    }

    void id_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one letter") << u"a"_s << true;
        QTest::newRow("all that is allowed") << u"azAZ09-_"_s << true;
        QTest::newRow("the longest") << QString(maximumBoardIdLength, u'a') << true;
        QTest::newRow("one longer") << QString(maximumBoardIdLength + 1, u'a') << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("a blank") << u"a b"_s << false;
        QTest::newRow("a letter that looks like another") << u"\u0430"_s << false;
        QTest::newRow("a quote") << u"'"_s << false;
    }
    void id()
    {
        QFETCH(QString, id);
        QFETCH(bool, isGood);
        QCOMPARE(bool(checkBoardId(id)), isGood);
    }

    void pageName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("the longest") << QString(maximumBoardPageNameLength, u'x') << true;
        QTest::newRow("one longer") << QString(maximumBoardPageNameLength + 1, u'x') << false;
        QTest::newRow("two lines") << u"a\nb"_s << false;
    }
    void pageName()
    {
        QFETCH(QString, name);
        QFETCH(bool, isGood);
        QCOMPARE(bool(checkBoardPageName(name)), isGood);
    }
};

ATRIUM_TEST(tst_BoardRules)
#include "tst_boardrules.moc"
