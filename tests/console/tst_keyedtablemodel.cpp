// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/keyedtablemodel.h"

#include <QAbstractItemModelTester>
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

QTEST_GUILESS_MAIN(tst_KeyedTableModel)
#include "tst_keyedtablemodel.moc"
