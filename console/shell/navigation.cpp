// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/navigation.h"

#include <QEvent>

namespace Console {
namespace {

constexpr int panelMargin = 18;   // pixels that an entry is higher than its text
constexpr int headingMargin = 16; // pixels, most of them above the text

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Panels"));
    setFrameShape(NoFrame);
    setIconSize({22, 22});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT panelChosen(currentPanel()); });
}

void Navigation::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setBold(true);
    item->setFont(small);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    item->setSizeHint({0, QFontMetrics(small).height() + headingMargin});
    m_headings.append(item);
    colourHeadings();
}

void Navigation::addPanel(const QIcon &icon, const QString &text)
{
    auto *item = new QListWidgetItem(icon, text, this);
    item->setSizeHint({0, fontMetrics().height() + panelMargin});
    m_panels.append(item);
    fitWidth();
}

void Navigation::setCurrentPanel(int panel)
{
    setCurrentItem(m_panels.at(panel));
}

int Navigation::currentPanel() const
{
    return int(m_panels.indexOf(currentItem()));
}

// Home, Page Up and their like may hit a heading: the next panel that way is meant, or the last one before.
QModelIndex Navigation::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QListWidget::moveCursor(action, modifiers);
    const bool isUp = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveLeft;
    for (const int step : {isUp ? -1 : 1, isUp ? 1 : -1}) {
        for (int row = wanted.row(); row >= 0 && row < count(); row += step) {
            if (item(row)->flags().testFlag(Qt::ItemIsEnabled))
                return model()->index(row, 0);
        }
    }
    return currentIndex();
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourHeadings();
    QListWidget::changeEvent(event);
}

// As what is disabled they would be too faint to read.
void Navigation::colourHeadings()
{
    for (QListWidgetItem *heading : std::as_const(m_headings))
        heading->setForeground(palette().color(QPalette::Active, QPalette::PlaceholderText));
}

void Navigation::fitWidth()
{
    int textWidth = 0;
    for (const QListWidgetItem *panel : std::as_const(m_panels))
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(panel->text()));
    setFixedWidth(textWidth + iconSize().width() + 48);
}

} // namespace Console
