// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QToolTip>

namespace Console {

/*! A tooltip with the text as it is. Qt takes one that looks like markup for markup, and people may call themselves so. */
inline void showPlainToolTip(const QPoint &at, const QString &text, QWidget *widget)
{
    QToolTip::showText(at, text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), widget);
}

} // namespace Console
