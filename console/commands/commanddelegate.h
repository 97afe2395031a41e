// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Console {

/*! A command in one line: icon and text, at the right where it belongs and its shortcut. */
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { ContextRole = Qt::UserRole, ShortcutRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Console
