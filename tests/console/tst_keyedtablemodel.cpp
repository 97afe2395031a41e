// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/keyedtablemodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

struct Row
{
    int key = 0;
    QString text;
    friend bool operator==(const Row &, const Row &) = default;
};
static int rowKey(const Row &row)
{
    return row.key;
}
static QList<Row> rowsOf(const QString &letters)
{
    QList<Row> rows;
    for (const QChar letter : letters)
        rows << Row{letter.toUpper().unicode(), QString(letter)};
    return rows;
}

class RowModel : public Console::KeyedTableModel<Row>
{
public:
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? at(index.row()).text : QVariant();
    }
    QString letters() const
    {
        QString all;
        for (const Row &row : rows())
            all += row.text;
        return all;
    }
};

class tst_KeyedTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newRowsReplaceOldOnes_data();
    void newRowsReplaceOldOnes();
    void viewsAreToldOfNeighboursTogether_data();
    void viewsAreToldOfNeighboursTogether();
    void keysThatAreThereTwiceDoNoHarm();
    void anyRowsBecomeAnyOthers();
};

// A letter is a row; its case is the row's content.
void tst_KeyedTableModel::newRowsReplaceOldOnes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changed");
    QTest::newRow("an empty table is filled") << QString() << QStringLiteral("abc") << QString();
    QTest::newRow("a table is emptied") << QStringLiteral("abc") << QString() << QString();
    QTest::newRow("nothing happens without a change") << QStringLiteral("abc") << QStringLiteral("abc") << QString();
    QTest::newRow("only the changed row is changed")
        << QStringLiteral("abc") << QStringLiteral("aBc") << QStringLiteral("B");
    QTest::newRow("rows come in between") << QStringLiteral("ac") << QStringLiteral("xabcy") << QString();
    QTest::newRow("rows vanish from between") << QStringLiteral("abcde") << QStringLiteral("bd") << QString();
    QTest::newRow("rows change places") << QStringLiteral("abcd") << QStringLiteral("dbca") << QString();
    QTest::newRow("a row goes to the end") << QStringLiteral("abcd") << QStringLiteral("bcda") << QString();
    QTest::newRow("a row comes to the front") << QStringLiteral("abcd") << QStringLiteral("dabc") << QString();
    QTest::newRow("a row goes down among new ones") << QStringLiteral("abc") << QStringLiteral("bxcya") << QString();
    QTest::newRow("all at once") << QStringLiteral("abcd") << QStringLiteral("eDxa") << QStringLiteral("D");
}

void tst_KeyedTableModel::newRowsReplaceOldOnes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, changed);
    RowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    QMap<int, QPersistentModelIndex> places;
    for (int row = 0; row < model.rowCount(); ++row)
        places[rowKey(model.at(row))] = model.index(row, 0);
    QString changes;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &index) { changes += model.at(index.row()).text; });

    model.setRows(rowsOf(after));

    QCOMPARE(model.letters(), after);
    QCOMPARE(changes, changed);
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        QCOMPARE(place.value().row(), model.rowOf(place.key())); // a view's selection stays with its row
}

void tst_KeyedTableModel::viewsAreToldOfNeighboursTogether_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a list is filled") << QString() << QStringLiteral("abcd") << QStringList{QStringLiteral("in 0-3")};
    QTest::newRow("a list is emptied") << QStringLiteral("abcd") << QString() << QStringList{QStringLiteral("out 0-3")};
    QTest::newRow("rows are added") << QStringLiteral("ab") << QStringLiteral("abcd")
                                    << QStringList{QStringLiteral("in 2-3")};
    QTest::newRow("rows vanish in two places") << QStringLiteral("abcdef") << QStringLiteral("ad")
                                               << QStringList{QStringLiteral("out 4-5"), QStringLiteral("out 1-2")};
    QTest::newRow("neighbours change") << QStringLiteral("abcde") << QStringLiteral("aBCdE")
                                       << QStringList{QStringLiteral("new 1-2"), QStringLiteral("new 4-4")};
    QTest::newRow("a row goes down") << QStringLiteral("abcd") << QStringLiteral("bcda")
                                     << QStringList{QStringLiteral("from 0 to 4")};
    QTest::newRow("a row goes up") << QStringLiteral("abcd") << QStringLiteral("dabc")
                                   << QStringList{QStringLiteral("from 3 to 0")};
    QTest::newRow("nothing differs") << QStringLiteral("abc") << QStringLiteral("abc") << QStringList();
}

void tst_KeyedTableModel::viewsAreToldOfNeighboursTogether()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    RowModel model;
    model.setRows(rowsOf(before));
    QStringList told;
    const auto note = [&told](const char *what, int first, int last) {
        told << QStringLiteral("%1 %2-%3").arg(QLatin1String(what)).arg(first).arg(last);
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [&](const QModelIndex &, int first, int last) { note("in", first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [&](const QModelIndex &, int first, int last) { note("out", first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) { note("new", first.row(), last.row()); });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
            [&](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                told << QStringLiteral("from %1 to %2").arg(from).arg(to);
            });
    model.setRows(rowsOf(after));
    QTEST(told, "told");
}

void tst_KeyedTableModel::keysThatAreThereTwiceDoNoHarm()
{
    RowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *rows : {"aa", "aba", "baa", "ab", "abab", "bbaa", "a", ""}) {
        model.setRows(rowsOf(QString::fromLatin1(rows)));
        QCOMPARE(model.letters(), QString::fromLatin1(rows));
    }
}

void tst_KeyedTableModel::anyRowsBecomeAnyOthers()
{
    RowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20261129);
    for (int round = 0; round < 300; ++round) {
        QString letters = QStringLiteral("abcdefghijklmnop");
        std::shuffle(letters.begin(), letters.end(), random);
        letters.truncate(random.bounded(17));
        for (QChar &letter : letters)
            letter = random.bounded(2) == 0 ? letter : letter.toUpper();
        model.setRows(rowsOf(letters));
        QCOMPARE(model.letters(), letters);
    }
}

ATRIUM_TEST(tst_KeyedTableModel)
#include "tst_keyedtablemodel.moc"
