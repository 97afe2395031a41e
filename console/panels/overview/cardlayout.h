// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Console {

/*! Puts its items into as many columns of one width as there is room for, row by row. */
class CardLayout : public QLayout
{
public:
    explicit CardLayout(int leastWidth, QWidget *parent = nullptr); //!< of a column, in pixels
    ~CardLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    void move(int from, int to);
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &room) override;

private:
    int arrange(const QRect &room, bool moves) const; //!< hands back the height that is needed

    const int m_leastWidth;
    QList<QLayoutItem *> m_items; // owned
};

} // namespace Console
