// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commands/commanddelegate.h"

#include <QApplication>
#include <QPainter>

namespace Console {
namespace {

constexpr int margin = 8;        // pixels
constexpr int shortcutWidth = 9; // digits that a shortcut has room for

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + 2 * margin});
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString context = index.data(ContextRole).toString();
    QRect right = option.rect.adjusted(0, 0, -margin, 0);
    right.setLeft(right.right() - shortcutWidth * option.fontMetrics.horizontalAdvance(QLatin1Char('0')));
    const QRect middle(option.rect.topLeft(), QPoint(right.left() - margin, right.bottom()));
    const int free =
        middle.width() - option.fontMetrics.horizontalAdvance(context) - item.decorationSize.width() - 4 * margin;
    item.text = option.fontMetrics.elidedText(item.text, Qt::ElideRight, free);
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(middle, Qt::AlignRight | Qt::AlignVCenter, context);
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, index.data(ShortcutRole).toString());
    painter->restore();
}

} // namespace Console
