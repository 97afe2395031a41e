// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/cardlayout.h"

#include <QWidget>

#include <algorithm>

namespace Console {
namespace {

constexpr int gap = 10;

} // namespace

CardLayout::CardLayout(int leastWidth, QWidget *parent) : QLayout(parent), m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
}

CardLayout::~CardLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void CardLayout::move(int from, int to)
{
    m_items.move(from, to);
    invalidate();
}

QSize CardLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->sizeHint().height());
    return {m_leastWidth, height};
}

void CardLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, true);
}

int CardLayout::arrange(const QRect &room, bool moves) const
{
    const int columns = std::max(1, (room.width() + gap) / (m_leastWidth + gap));
    const int width = (room.width() - (columns - 1) * gap) / columns;
    int top = room.top();
    for (qsizetype first = 0; first < m_items.size(); first += columns) {
        const QList<QLayoutItem *> row = m_items.mid(first, columns);
        int height = 0;
        for (const QLayoutItem *item : row)
            height =
                std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        for (qsizetype column = 0; moves && column < row.size(); ++column)
            row.at(column)->setGeometry({room.left() + int(column) * (width + gap), top, width, height});
        top += height + gap;
    }
    return m_items.isEmpty() ? 0 : top - gap - room.top();
}

} // namespace Console
