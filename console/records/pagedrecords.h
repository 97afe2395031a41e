// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/csv.h"
#include "console/connection/records.h"
#include "console/records/recordsmodel.h"
#include "console/widgets/icons.h"
#include "console/widgets/keyedtablemodel.h"

#include <QCoreApplication>

#include <span>

namespace Console {

/*! How one column shows a row. */
template <class Row>
struct RecordColumn
{
    const char *title; //!< to be translated, see PagedRecords
    int width;         //!< in digits
    QString (*text)(const Row &row);
    const char *orderBy = nullptr;                 //!< the service's name, if it can sort by this column
    const char *(*icon)(const Row &row) = nullptr; //!< beside the text; see icons.h
    QString (*toolTip)(const Row &row) = nullptr;  //!< what the text leaves out
    bool isNumber = false;                         //!< stands at the right
    QString (*exported)(const Row &row) = nullptr; //!< in files, where that is another text
};

/*! The rows of one kind of list. Their type comes with rowKey(). */
template <class Row>
class PagedRecords : public KeyedTableModel<Row, RecordsModel>
{
public:
    using Page = RecordPage<Row>;
    using Answer = std::function<void(const Common::Result<Page> &)>;
    using Fetch = std::function<void(const PageWish &wish, QObject *context, const Answer &done)>;

    static constexpr int pageSize = 200;
    static constexpr int maximumPage = 1000; // of the service

    /*! `translation`: the context of the columns' titles. */
    PagedRecords(const char *translation, std::span<const RecordColumn<Row>> columns, Fetch fetch, QObject *parent)
        : KeyedTableModel<Row, RecordsModel>(parent)
        , m_translation(translation)
        , m_columns(columns)
        , m_fetch(std::move(fetch))
    {
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= int(m_columns.size()))
            return {};
        const auto &column = m_columns[size_t(section)];
        if (role == Qt::TextAlignmentRole && column.isNumber)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(title(column)) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto &column = m_columns[size_t(index.column())];
        const Row &row = this->at(index.row());
        if (role == Qt::DecorationRole && column.icon)
            return icon(column.icon(row));
        if (role == Qt::ToolTipRole && column.toolTip)
            return column.toolTip(row);
        if (role == Qt::TextAlignmentRole && column.isNumber)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? column.text(row) : QVariant();
    }
    QList<int> columnWidths() const override
    {
        QList<int> widths;
        for (const auto &column : m_columns)
            widths.append(column.width);
        return widths;
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_isFetching && this->rowCount() < m_total;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_asked = this->rowCount() + pageSize;
        m_arriving = this->rows();
        ++m_request;
        fetch(this->rowCount());
    }

    void setFilter(const QString &filter) override
    {
        if (std::exchange(m_filter, filter) != filter)
            restart();
    }
    QString filter() const override { return m_filter; }
    void restart() override
    {
        m_asked = pageSize;
        refresh();
    }
    void refresh() override
    {
        m_arriving.clear();
        ++m_request;
        fetch(0);
    }
    int total() const override { return m_total; }

    bool isSortable(int column) const override { return m_columns[size_t(column)].orderBy; }
    void sort(int column, Qt::SortOrder order) override
    {
        if (column < 0 || column >= this->columnCount() || !isSortable(column))
            return;
        const QString orderBy = QLatin1String(m_columns[size_t(column)].orderBy);
        const bool isAscending = order == Qt::AscendingOrder;
        if (m_order.orderBy == orderBy && m_order.isAscending == isAscending)
            return;
        m_order.orderBy = orderBy;
        m_order.isAscending = isAscending;
        restart();
    }

    void exportAll(QObject *context, const RecordsModel::Csv &done) override
    {
        QStringList titles;
        for (const auto &column : m_columns)
            titles.append(title(column));
        exportFrom(wishOf(0, maximumPage), {}, Common::csvLine(titles), context, done);
    }

private:
    using Keys = QSet<decltype(rowKey(std::declval<Row>()))>;

    QString title(const RecordColumn<Row> &column) const
    {
        return QCoreApplication::translate(m_translation, column.title);
    }

    static bool isFirst(Keys &seen, const Row &row) // of its key; it is seen from now on
    {
        const qsizetype before = seen.size();
        seen.insert(rowKey(row));
        return seen.size() > before;
    }

    PageWish wishOf(int start, int max) const
    {
        PageWish wish = m_order;
        wish.start = start;
        wish.max = max;
        wish.filter = m_filter;
        return wish;
    }

    void fetch(int start)
    {
        m_isFetching = true;
        m_fetch(wishOf(start, std::min(m_asked - start, maximumPage)), this,
                [this, start, request = m_request](const Common::Result<Page> &page) {
                    if (request != m_request)
                        return; // something newer is asked for
                    if (page)
                        return take(*page, start);
                    m_isFetching = false;
                    Q_EMIT this->failed(page.error());
                });
    }

    void take(const Page &page, int start)
    {
        m_arriving += page.rows;
        const int next = start + int(page.rows.size());
        if (!page.rows.isEmpty() && next < m_asked && next < page.total)
            return fetch(next);
        m_total = page.total;
        // What comes or goes between two pages may put one row on both.
        Keys seen;
        m_arriving.removeIf([&seen](const Row &row) { return !isFirst(seen, row); });
        this->setRows(std::exchange(m_arriving, {}));
        m_isFetching = false; // only now: no view shall ask for more while rows are half there
        Q_EMIT this->refreshed();
    }

    void exportFrom(PageWish wish, const Keys &before, const QString &text, QObject *context,
                    const RecordsModel::Csv &done)
    {
        m_fetch(wish, context, [this, wish, before, text, context, done](const Common::Result<Page> &page) {
            if (!page)
                return done(page.error());
            Keys written = before; // what came since the last page puts its end onto this one again
            QString all = text;
            for (const Row &row : page->rows) {
                if (!isFirst(written, row))
                    continue;
                QStringList cells;
                for (const auto &column : m_columns)
                    cells.append(column.exported ? column.exported(row) : column.text(row));
                all += Common::csvLine(cells);
            }
            PageWish next = wish;
            next.start += int(page->rows.size());
            Q_EMIT this->exporting(next.start, page->total);
            if (page->rows.isEmpty() || next.start >= page->total)
                done(all);
            else
                exportFrom(next, written, all, context, done);
        });
    }

    const char *const m_translation;
    const std::span<const RecordColumn<Row>> m_columns;
    const Fetch m_fetch;
    QString m_filter;
    PageWish m_order; // of it only how the list is sorted
    int m_total = 0;
    int m_asked = pageSize; // rows that views have asked for so far
    int m_request = 0;      // the newest one counts
    bool m_isFetching = false;
    QList<Row> m_arriving;
};

} // namespace Console
