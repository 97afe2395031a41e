// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/meters/meter.h"

#include <QStyledItemDelegate>

namespace Console {

/*! Draws the Meter that a cell has in meterRole in front of its text; a cell without one looks as ever. */
class MeterDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int meterRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Console
