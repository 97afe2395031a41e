// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace Console {

/*!
    A table of values that are known by a key. Setting new rows changes, moves, inserts and removes only what differs, so
    that a view keeps its selection and its place while data is refreshed under it. Neighbours are told of together, as each
    word costs a view and what sorts for it more than the rows themselves.
    A row type comes with a function `rowKey(const Row &)` beside it.
*/
template <class Row, class Base = QAbstractTableModel>
class KeyedTableModel : public Base
{
public:
    using Base::Base;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }

    template <class Key>
    int rowOf(const Key &key, int from = 0) const
    {
        for (int row = from; row < m_rows.size(); ++row) {
            if (rowKey(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    void setRows(const QList<Row> &rows)
    {
        const int start = update(rows, 0); // mostly that is all
        if (start == rows.size() && start == m_rows.size())
            return;
        arrange(rows, start);
        update(rows, start);
    }

private:
    using RowKey = decltype(rowKey(std::declval<Row>()));

    /*! Takes over what the rows from `start` on hold, as far as they are those that are here; hands back where that ends. */
    int update(const QList<Row> &rows, int start)
    {
        const int end = int(std::min(rows.size(), m_rows.size()));
        int firstChanged = start;
        int row = start;
        for (; row < end; ++row) {
            if (m_rows.at(row) == rows.at(row)) {
                tellChanged(firstChanged, row);
                firstChanged = row + 1;
            } else if (rowKey(m_rows.at(row)) == rowKey(rows.at(row))) {
                m_rows[row] = rows.at(row);
            } else {
                break;
            }
        }
        tellChanged(firstChanged, row);
        return row;
    }

    void tellChanged(int first, int end)
    {
        if (first < end)
            Q_EMIT this->dataChanged(this->index(first, 0), this->index(end - 1, this->columnCount() - 1));
    }

    /*! Brings the rows from `start` on to their places; what they hold may be old. */
    void arrange(const QList<Row> &rows, int start)
    {
        QHash<RowKey, int> places;
        for (int row = start; row < rows.size(); ++row)
            places.insert(rowKey(rows.at(row)), row);
        removeOthers(places, start);
        QSet<RowKey> known;
        for (int row = start; row < m_rows.size(); ++row)
            known.insert(rowKey(m_rows.at(row)));
        for (int row = start; row < rows.size();) {
            int next = row;
            while (next < rows.size() && !known.contains(rowKey(rows.at(next))))
                ++next;
            if (next > row)
                insert(rows, row, next);
            else
                place(rows, next++, places);
            row = next;
        }
        if (m_rows.size() > rows.size()) // a key was there twice
            remove(int(rows.size()), int(m_rows.size()) - 1);
    }

    void removeOthers(const QHash<RowKey, int> &places, int start)
    {
        for (int last = int(m_rows.size()) - 1; last >= start; --last) {
            int first = last + 1;
            while (first > start && !places.contains(rowKey(m_rows.at(first - 1))))
                --first;
            if (first > last)
                continue;
            remove(first, last);
            last = first;
        }
    }

    void remove(int first, int last)
    {
        this->beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        this->endRemoveRows();
    }

    void insert(const QList<Row> &rows, int first, int end)
    {
        this->beginInsertRows({}, first, end - 1);
        m_rows.insert(first, end - first, Row());
        std::copy(rows.begin() + first, rows.begin() + end, m_rows.begin() + first);
        this->endInsertRows();
    }

    void place(const QList<Row> &rows, int row, const QHash<RowKey, int> &places)
    {
        const RowKey wanted = rowKey(rows.at(row));
        const int from = rowOf(wanted, row);
        const int last = int(m_rows.size()) - 1;
        if (from < 0)
            insert(rows, row, row + 1); // its key is there twice
        else if (from == row + 1)       // one row that went down is one move, not one of each row that it passed
            move(row, std::clamp(places.value(rowKey(m_rows.at(row))), row + 1, last));
        else if (from > row)
            move(from, row);
    }

    void move(int from, int to)
    {
        this->beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rows.move(from, to);
        this->endMoveRows();
    }

    QList<Row> m_rows;
};

} // namespace Console
