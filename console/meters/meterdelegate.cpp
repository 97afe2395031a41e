// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/meters/meterdelegate.h"

#include <QApplication>
#include <QPainter>

namespace Console {
namespace {

constexpr int gap = 8;
constexpr int widestBar = 90;

} // namespace

void MeterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant meter = index.data(meterRole);
    if (!meter.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QRect room = cell.rect.adjusted(4, 0, -4, 0);
    QRect bar = room;
    bar.setWidth(std::min(widestBar, room.width() * 2 / 5));
    drawMeter(*painter, bar, cell.palette, meter.value<Meter>());
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QRect words = room.adjusted(bar.width() + gap, 0, 0, 0);
    style->drawItemText(painter, words, int(Qt::AlignLeft | Qt::AlignVCenter), cell.palette,
                        cell.state.testFlag(QStyle::State_Enabled),
                        cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()),
                        isSelected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace Console
