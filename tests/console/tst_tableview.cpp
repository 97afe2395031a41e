// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/tableview.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>

using namespace Console;
using namespace Qt::StringLiterals;

class tst_TableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void columnsAreChosenInTheHeadersMenu();
    void oneColumnStays();
    void columnsAreReset();
    void columnsAreKeptAndRestored();
    void columnsOfAnotherTableAreNotRestored_data();
    void columnsOfAnotherTableAreNotRestored();
    void anotherLanguageIsTheSameTable();
    void stretchedColumnIsNeverSqueezed();
    void rowsAreCopiedAsTheyAreSeen();
    void menuOfARowCopiesIt();
    void menuOfARowOpensByKey();
    void actionsOfTheTableComeFirst();

private:
    static std::unique_ptr<TableView> makeView(QStandardItemModel &model)
    {
        auto view = std::make_unique<TableView>();
        view->setSortingEnabled(true);
        view->setModel(&model);
        view->sortByColumn(0, Qt::AscendingOrder);
        view->setColumnWidths({10, 20, 10});
        return view;
    }
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QAction *action(const QMenu *menu, const QString &text)
    {
        for (QAction *each : menu->actions()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QMenu *openHeaderMenu() const
    {
        Q_EMIT m_view->horizontalHeader()->customContextMenuRequested({5, 5});
        return openMenu();
    }
    QMenu *openRowMenu() const
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, m_view->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return openMenu();
    }
    QHeaderView *header() const { return m_view->horizontalHeader(); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

void tst_TableView::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setHorizontalHeaderLabels({u"Login"_s, u"Name"_s, u"Room"_s});
    for (const QString &login : {u"ann"_s, u"bob"_s}) {
        m_model->appendRow(
            {new QStandardItem(login), new QStandardItem(login.toUpper()), new QStandardItem(u"Hall"_s)});
    }
    m_view = makeView(*m_model);
    m_view->resize(600, 200);
    m_view->show();
}

void tst_TableView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void tst_TableView::columnsAreChosenInTheHeadersMenu()
{
    QMenu *menu = openHeaderMenu();
    QVERIFY(menu);
    QVERIFY(action(menu, u"Name"_s)->isChecked());
    action(menu, u"Name"_s)->trigger();
    QVERIFY(m_view->isColumnHidden(1));
    menu->close();
    QTRY_VERIFY(!openMenu());
    menu = openHeaderMenu();
    QVERIFY(!action(menu, u"Name"_s)->isChecked());
    action(menu, u"Name"_s)->trigger();
    QVERIFY(!m_view->isColumnHidden(1));
    menu->close();
}

void tst_TableView::oneColumnStays()
{
    m_view->setColumnHidden(0, true);
    m_view->setColumnHidden(2, true);
    QMenu *menu = openHeaderMenu();
    QVERIFY(!action(menu, u"Name"_s)->isEnabled());
    QVERIFY(action(menu, u"Login"_s)->isEnabled());
    menu->close();
}

void tst_TableView::columnsAreReset()
{
    const int width = m_view->columnWidth(1);
    m_view->setColumnWidth(1, width + 70);
    header()->moveSection(0, 2);
    m_view->setColumnHidden(2, true);
    m_view->sortByColumn(1, Qt::DescendingOrder);
    QMenu *menu = openHeaderMenu();
    action(menu, u"Reset columns"_s)->trigger();
    menu->close();
    QCOMPARE(m_view->columnWidth(1), width);
    QCOMPARE(header()->logicalIndex(0), 0);
    QVERIFY(!m_view->isColumnHidden(2));
    QVERIFY(m_view->columnWidth(2) > 0);
    QCOMPARE(header()->sortIndicatorSection(), 0);
    QCOMPARE(header()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void tst_TableView::columnsAreKeptAndRestored()
{
    m_view->setColumnWidth(1, 123);
    header()->moveSection(0, 2);
    m_view->setColumnHidden(2, true);
    m_view->sortByColumn(1, Qt::DescendingOrder);

    const auto later = makeView(*m_model);
    const int original = later->columnWidth(1);
    later->restoreColumns(m_view->columnState());
    QCOMPARE(later->columnWidth(1), 123);
    QCOMPARE(later->horizontalHeader()->logicalIndex(2), 0);
    QVERIFY(later->isColumnHidden(2));
    QCOMPARE(later->horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(later->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    later->setColumnHidden(2, false);
    QVERIFY(later->columnWidth(2) > 0);
    later->resetColumns(); // to what the program has, not to what was restored
    QCOMPARE(later->columnWidth(1), original);
}

void tst_TableView::columnsOfAnotherTableAreNotRestored_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("another version") << u"version"_s << QVariant(99);
    QTest::newRow("fewer columns") << u"titles"_s << QVariant(QStringList{u"Login"_s, u"Name"_s});
    QTest::newRow("as many, but others") << u"titles"_s << QVariant(QStringList{u"Login"_s, u"Name"_s, u"Node"_s});
    QTest::newRow("a column twice") << u"order"_s << QVariant(QVariantList{1, 1, 2});
    QTest::newRow("a column that is not there") << u"order"_s << QVariant(QVariantList{0, 1, 7});
    QTest::newRow("none to see") << u"hidden"_s << QVariant(QVariantList{0, 1, 2});
    QTest::newRow("widths of fewer") << u"widths"_s << QVariant(QVariantList{50});
    QTest::newRow("nonsense") << u"order"_s << QVariant(u"x"_s);
}

void tst_TableView::columnsOfAnotherTableAreNotRestored()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_view->setColumnWidth(1, 123);
    QVariantMap state = m_view->columnState();
    state[key] = value;
    const auto later = makeView(*m_model);
    const QVariantMap before = later->columnState();
    later->restoreColumns(state);
    QCOMPARE(later->columnState(), before);
}

void tst_TableView::anotherLanguageIsTheSameTable()
{
    m_view->setColumnWidth(1, 123);
    QVariantMap state = m_view->columnState();
    state[u"language"_s] = u"xx"_s;
    state[u"titles"_s] = QStringList{u"A"_s, u"B"_s, u"C"_s};
    const auto later = makeView(*m_model);
    later->restoreColumns(state);
    QCOMPARE(later->columnWidth(1), 123);
}

void tst_TableView::stretchedColumnIsNeverSqueezed()
{
    const int needed = m_view->columnWidth(1);
    m_view->setStretchColumn(1);
    m_view->resize(900, 200);
    QTRY_VERIFY(m_view->columnWidth(1) > needed);
    QCOMPARE(header()->length(), m_view->viewport()->width());
    m_view->resize(needed, 200);
    QTRY_COMPARE(m_view->columnWidth(1), needed);
    m_view->setColumnWidth(1, needed + 10); // now it can be sized by hand
    QCOMPARE(m_view->columnWidth(1), needed + 10);
    m_view->resetColumns();
    QCOMPARE(m_view->columnWidth(1), needed);
    m_view->resize(900, 200);
    QTRY_COMPARE(header()->length(), m_view->viewport()->width());
}

void tst_TableView::rowsAreCopiedAsTheyAreSeen()
{
    m_view->selectRow(1);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"bob\tBOB\tHall"_s);
    header()->moveSection(1, 0);
    m_view->setColumnHidden(2, true);
    m_view->selectRow(1);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"BOB\tbob"_s);
}

void tst_TableView::menuOfARowCopiesIt()
{
    QMenu *menu = openRowMenu();
    QVERIFY(!action(menu, u"Copy"_s)->isEnabled());
    QVERIFY(!action(menu, u"Copy cell"_s)->isEnabled());
    menu->close();
    QTRY_VERIFY(!openMenu());

    m_view->setCurrentIndex(m_model->index(1, 1));
    menu = openRowMenu();
    action(menu, u"Copy"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"bob\tBOB\tHall"_s);
    action(menu, u"Copy cell"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"BOB"_s);
    const QMenu *columns = action(menu, u"Columns"_s)->menu();
    QVERIFY(columns && action(columns, u"Reset columns"_s));
    menu->close();
}

void tst_TableView::menuOfARowOpensByKey()
{
    m_view->selectRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(openMenu());
    openMenu()->close();
}

void tst_TableView::actionsOfTheTableComeFirst()
{
    m_view->addAction(u"Move…"_s, this, [] {});
    QMenu *menu = openRowMenu();
    QCOMPARE(menu->actions().first()->text(), u"Move…"_s);
    menu->close();
}

ATRIUM_TEST_WITH(QApplication, tst_TableView)
#include "tst_tableview.moc"
