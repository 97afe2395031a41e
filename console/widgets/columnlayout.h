// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

#include <optional>

class QTableView;

namespace Console {

/*! How somebody arranged the columns of a table: their widths, order, which are hidden, and what it is sorted by. */
struct ColumnLayout
{
    QString language;   //!< of the titles
    QStringList titles; //!< of all columns, to know them again
    QList<int> widths;  //!< in pixels; 0 = as the table has it
    QList<int> order;   //!< columns from left to right
    QList<int> hidden;  //!< columns
    int sortedBy = -1;  //!< column; -1 = nobody chose one
    bool isAscending = true;

    static ColumnLayout of(const QTableView &view);
    bool fits(const QTableView &view) const; //!< false: the table has other columns than these
    void applyTo(QTableView &view) const;    //!< only if it fits

    QVariantMap toMap() const;
    static std::optional<ColumnLayout> fromMap(const QVariantMap &map); //!< none: this is no such layout
};

} // namespace Console
