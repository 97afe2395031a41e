// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/meters/meterdelegate.h"
#include "console/widgets/keyedtablemodel.h"

#include <QCoreApplication>
#include <QIcon>

#include <span>

namespace Console {

/*! How one column shows a row. */
template <class Row>
struct ModelColumn
{
    const char *title; //!< to be translated, see ColumnModel
    int width;         //!< in digits
    QString (*text)(const Row &row);
    QVariant (*sortedBy)(const Row &row) =
        nullptr; //!< where that is not the text; what has it is a number, unless it has a meter
    Meter (*meter)(const Row &row) = nullptr;
    QIcon (*icon)(const Row &row) = nullptr;
};

/*! A table of figures that come whole, as its columns describe it. The rows' type comes with rowKey(). */
template <class Row>
class ColumnModel : public KeyedTableModel<Row>
{
public:
    static constexpr int sortRole = Qt::UserRole;

    /*! `translation`: the context of the columns' titles. */
    ColumnModel(const char *translation, std::span<const ModelColumn<Row>> columns, QObject *parent)
        : KeyedTableModel<Row>(parent)
        , m_translation(translation)
        , m_columns(columns)
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
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(m_translation, column.title);
        return role == Qt::TextAlignmentRole && isNumber(column) ? QVariant(Qt::AlignCenter) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto &column = m_columns[size_t(index.column())];
        const Row &row = this->at(index.row());
        switch (role) {
        case Qt::DisplayRole: return column.text(row);
        case sortRole: return column.sortedBy ? column.sortedBy(row) : QVariant(column.text(row));
        case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(Qt::AlignCenter) : QVariant();
        case Qt::DecorationRole: return column.icon ? QVariant(column.icon(row)) : QVariant();
        case MeterDelegate::meterRole: return column.meter ? QVariant::fromValue(column.meter(row)) : QVariant();
        default: return {};
        }
    }
    QList<int> columnWidths() const
    {
        QList<int> widths;
        for (const auto &column : m_columns)
            widths.append(column.width);
        return widths;
    }

private:
    static bool isNumber(const ModelColumn<Row> &column) { return column.sortedBy && !column.meter; }

    const char *const m_translation;
    const std::span<const ModelColumn<Row>> m_columns;
};

} // namespace Console
