// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>

namespace Console {

/*!
    A table of values that are known by a key. Setting new rows changes, moves, inserts and removes single rows, so that
    a view keeps its selection and its place while data is refreshed under it.
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
    int rowOf(const Key &key) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (rowKey(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    void setRows(const QList<Row> &rows)
    {
        removeOthers(rows);
        QSet<decltype(rowKey(std::declval<Row>()))> known;
        for (const Row &row : std::as_const(m_rows))
            known.insert(rowKey(row));
        for (int row = 0; row < rows.size(); ++row) {
            const Row &wanted = rows.at(row);
            if (known.contains(rowKey(wanted)))
                place(wanted, row);
            else
                insert(wanted, row);
        }
    }

private:
    void removeOthers(const QList<Row> &rows)
    {
        QSet<decltype(rowKey(std::declval<Row>()))> wanted;
        for (const Row &row : rows)
            wanted.insert(rowKey(row));
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (wanted.contains(rowKey(m_rows.at(row))))
                continue;
            this->beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            this->endRemoveRows();
        }
    }
    void place(const Row &wanted, int row)
    {
        if (rowKey(m_rows.at(row)) != rowKey(wanted)) {
            const int from = rowOf(rowKey(wanted));
            this->beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            this->endMoveRows();
        }
        if (m_rows.at(row) == wanted)
            return;
        m_rows[row] = wanted;
        Q_EMIT this->dataChanged(this->index(row, 0), this->index(row, this->columnCount() - 1));
    }
    void insert(const Row &wanted, int row)
    {
        this->beginInsertRows({}, row, row);
        m_rows.insert(row, wanted);
        this->endInsertRows();
    }

    QList<Row> m_rows;
};

} // namespace Console
