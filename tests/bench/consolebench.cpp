// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionsmodel.h"
#include "console/widgets/tableview.h"
#include "console/widgets/timetext.h"
#include "tests/bench/figures.h"
#include "tests/console/fakeconnection.h"

#include <QApplication>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <cstdio>

using namespace Console;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 50'000;
constexpr int rounds = 15;

/*! The same table without the console's care: new rows throw away everything that a view knows. */
class ResetModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RoomConnection> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return ConnectionsModel::ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const RoomConnection &row = m_rows.at(index.row());
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case ConnectionsModel::Login: return row.login;
        case ConnectionsModel::Name: return row.name();
        case ConnectionsModel::Since: return timeText(row.since);
        case ConnectionsModel::Room: return row.roomName;
        case ConnectionsModel::Server: return row.server;
        default: return row.address;
        }
    }

private:
    QList<RoomConnection> m_rows;
};

/*! A table as the panels have it: sorted by the cluster, or here as that of the placement is. */
struct Table
{
    Table(QAbstractItemModel &model, bool isSorted)
    {
        if (isSorted) {
            sorted.setSourceModel(&model);
            sorted.setSortLocaleAware(true);
            sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
            view.setSortingEnabled(true);
            view.setModel(&sorted);
            view.sortByColumn(ConnectionsModel::Login, Qt::AscendingOrder);
        } else {
            view.setModel(&model);
        }
        view.resize(1200, 700);
        view.show();
    }

    QSortFilterProxyModel sorted;
    TableView view;
};

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents(); // what the views still have to do
    return double(timer.nsecsElapsed()) / 1e6;
}

// As they come from the cluster: no string is shared with those of the refresh before. Each time another hundredth of the
// people has gone to another room.
QList<RoomConnection> rowsOf(int round)
{
    QList<RoomConnection> rows;
    for (int i = 0; i < rowCount; ++i)
        rows.append(
            roomConnection(i, u"user%1"_s.arg(i * 7919 % rowCount), i % 100 < round ? u"Room 2"_s : u"Room 1"_s));
    return rows;
}

double scrollTime(TableView &view)
{
    QList<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int round = 0; round < rounds; ++round) {
        bar->setValue(bar->maximum() * round / rounds);
        times.append(milliseconds([&] { view.viewport()->repaint(); }));
    }
    return percentile(times, 50);
}

bool measure(bool isSorted, double promisedRatio)
{
    ConnectionsModel model({});
    ResetModel resetModel;
    Table table(model, isSorted);
    const Table resetTable(resetModel, isSorted);
    const QList<RoomConnection> first = rowsOf(0);
    const double fill = milliseconds([&] { model.setRows(first); });
    const double resetFill = milliseconds([&] { resetModel.setRows(first); });
    table.view.selectRow(rowCount / 2);

    QList<double> refreshes;
    QList<double> resets;
    for (int round = 1; round <= rounds; ++round) {
        const QList<RoomConnection> rows = rowsOf(round);
        refreshes.append(milliseconds([&] { model.setRows(rows); }));
        resets.append(milliseconds([&] { resetModel.setRows(rows); }));
    }
    const double ratio = percentile(refreshes, 50) / percentile(resets, 50);
    printFigures({{u"bench"_s, u"console"_s},
                  {u"sortedHere"_s, isSorted},
                  {u"rows"_s, rowCount},
                  {u"changedRows"_s, rowCount / 100},
                  {u"fillMs"_s, rounded(fill)},
                  {u"resetFillMs"_s, rounded(resetFill)},
                  {u"refreshMs"_s, rounded(percentile(refreshes, 50))},
                  {u"resetMs"_s, rounded(percentile(resets, 50))},
                  {u"refreshPerReset"_s, rounded(ratio)},
                  {u"scrollMs"_s, rounded(scrollTime(table.view))}});
    if (ratio > promisedRatio)
        fprintf(stderr, "A refresh took %.3f of a reset; %.1f is promised.\n", ratio, promisedRatio);
    if (table.view.currentIndex().row() != rowCount / 2)
        fprintf(stderr, "A refresh lost the selected row.\n");
    return ratio <= promisedRatio && table.view.currentIndex().row() == rowCount / 2;
}

} // namespace

/*!
    How long the table of connections takes to show a refresh of many rows of which few changed, beside a model that is
    reset. Prints the figures as lines of JSON; the exit status is 1 if a promise is not kept.
*/
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    // A reset of a table that sorts sorts all rows again. One that the cluster sorts looks at none but those in sight, while
    // a refresh looks at all, so that it keeps what is selected.
    const bool isGood = measure(true, 0.1);
    return measure(false, 0.25) && isGood ? 0 : 1;
}
